/** What a word can be in a sentence, as bits. A word that has none is a noun, a name or an adjective. */
export const DET = 1;
export const PREP = 2;
export const AND = 4;
export const BUT = 8;
export const SUBJECT = 16;
export const OBJECT = 32;
export const POSSESSIVE = 64;
export const BE = 128;
export const HAVE = 256;
export const DO = 512;
export const MODAL = 1024;
export const NOT = 2048;
export const WHO = 4096;
export const WHICH = 8192;
export const THAT = 16384;
export const TO = 32768;
export const WHILE = 65536;
export const ADVERB = 1 << 17;
export const TIME = 1 << 18;
export const VERB = 1 << 19;
export const PERSON = 1 << 20;
export const DOCUMENT = 1 << 21;
export const CUE = 1 << 22;
export const STANCE = 1 << 23;
export const SAYING = 1 << 24;
export const QUANTIFIER = 1 << 25;
export const PLURAL = 1 << 26;
export const VENUE = 1 << 27;
export const COPULA = 1 << 28;
export const THING = 1 << 29;
/** An unknown word in -ed. */
export const ED = 1 << 30;
/** A noun with an apostrophe, as an owner. */
export const OWNER = 1 << 31;

/** Closed words by what they are. */
export const SMALL_WORDS: readonly (readonly [bits: number, words: string])[] = [
  [DET, 'a an the this these those any no every each such'],
  [DET | QUANTIFIER, 'some many most all both several few other much more'],
  [QUANTIFIER, 'others critics none everyone nobody everybody somebody someone anyone neither two three four five six seven eight nine ten dozens half'],
  [QUANTIFIER | DET, 'one another'],
  [PREP, 'of in on at by for from with without under over during about against between among through across toward towards into onto upon within alongside amid amidst despite beyond behind beneath beside besides near per via regarding concerning except including following off out up down around throughout inside outside above below along ahead like unlike'],
  [PREP | WHILE, 'after before since until till as'],
  [AND, 'and or nor &'],
  [BUT, 'but yet'],
  [SUBJECT, 'he she i'],
  [SUBJECT | PLURAL, 'they we'],
  [SUBJECT | OBJECT, 'it you'],
  [OBJECT, 'him them me us himself herself itself themselves ourselves myself theirs ours mine yours hers'],
  [POSSESSIVE | OBJECT, 'her'],
  [POSSESSIVE, 'his its their my our your'],
  [BE, "is are was were be been being am isn't aren't wasn't weren't"],
  [BE | SUBJECT, "he's she's it's that's there's"],
  [BE | SUBJECT | PLURAL, "we're they're you're i'm"],
  [HAVE | SUBJECT | PLURAL, "we've they've you've i've"],
  [MODAL | SUBJECT | PLURAL, "we'll they'll i'll he'll she'll it'll you'll we'd they'd he'd she'd i'd"],
  [HAVE, "has have had having hasn't haven't hadn't"],
  [DO, "do does did don't doesn't didn't"],
  [MODAL, "will would can could may might must shall should cannot won't wouldn't can't couldn't shouldn't mustn't"],
  [NOT, 'not never hardly'],
  [WHO, 'who'],
  [WHICH, 'which whose whom where what why how whether'],
  [THAT, 'that'],
  [TO | PREP, 'to'],
  [WHILE, 'because although though while whereas when if unless once whenever wherever whereupon'],
  [ADVERB | QUANTIFIER, 'little'],
  [OBJECT, 'something anything nothing everything'],
  [ADVERB, 'ever aloud alone so also again outright alike altogether anyway besides afterward afterwards beforehand nonetheless otherwise therefore thereby still just even now then later earlier soon often already always sometimes long far too very quite rather instead however meanwhile moreover nevertheless once twice ago ahead here together perhaps only maybe today tonight yesterday tomorrow recently thus almost nearly privately first back away further repeatedly overnight onstage offstage anew afresh forthwith henceforth downstairs upstairs abroad elsewhere currently roughly'],
  [TIME, 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year weekend morning afternoon evening night noon midnight day hours days weeks months years hour minutes spring summer autumn winter'],
  [VENUE, 'words opinion eyes telling hand conference briefing interview speech statement letter meeting summit gathering session debate talks parliament television radio twitter facebook x address remarks article column email post tweet testimony hearing visit trip ceremony event reporters journalists lawmakers press documentary memoir book op-ed call podcast video broadcast congress senate dinner rally forum panel corridors corridor margins sidelines'],
  [COPULA, 'remain remains remained seem seems seemed appear appears appeared sound sounds sounded stay stays stayed grow grows grew become becomes became'],
];

/** Who can speak, beside names: the office or the role that the record and the reports give them. */
export const SPEAKERS: readonly (readonly [office: string, words: string])[] = [
  ['spokesperson', 'spokesman spokeswoman spokesperson spokespeople spokesmen'],
  ['official', 'official officials aide aides insider insiders bureaucrat bureaucrats mandarin mandarins planner planners staffer staffers'],
  ['diplomat', 'diplomat diplomats envoy envoys negotiator negotiators'],
  ['ambassador', 'ambassador ambassadors'],
  ['lawmaker', 'lawmaker lawmakers senator senators congressman congresswoman congressmen mp mps mep meps legislator legislators parliamentarian parliamentarians backbencher backbenchers deputies deputy'],
  ['analyst', 'analyst analysts expert experts economist economists researcher researchers scholar scholars academic academics historian historians strategist strategists professor commentator commentators observer observers forecaster forecasters'],
  ['general', 'general generals commander commanders admiral admirals colonel officer officers'],
  ['', 'auditor auditors inspector inspectors investigator investigators researcher researchers economist economists historian historians strategist strategists pundit pundits commentator commentators columnist columnists observer observers pollster pollsters peer peers mps meps mp mep deputy deputies brass lobbyist lobbyists manufacturer manufacturers contractor contractors boss bosses neighbour neighbours neighbor neighbors protester protesters mandarin lender lenders investor investors scholar scholars academic academics professor professors minister ministers president presidents chancellor premier premiers secretary secretaries leader leaders chief chiefs head heads chairman chairwoman chair adviser advisers advisor advisors politician politicians lawyer lawyers delegate delegates delegation delegations representative representatives source sources person people man woman men women citizen citizens voter voters soldier soldiers member members ally allies partner partners counterpart counterparts colleague colleagues opponent opponents supporter supporters rival rivals friend friends skeptic skeptics sceptic sceptics hawk hawks dove doves conservative conservatives liberal liberals republican republicans democrat democrats socialist socialists green greens candidate candidates nominee host hosts reporter reporters journalist journalists author authors successor predecessor veteran veterans activist activists campaigner campaigners spender spenders laggard laggards attendee attendees participant participants guest guests executive executives businessman director directors manager governor mayor king queen prince pope billionaire businessmen monarch'],
  ['', 'government governments ministry ministries administration party parties committee committees council commission office embassy agency agencies company alliance nation nations country countries state states capital capitals parliament house bundestag sejm folketing riksdag storting saeima seimas riigikogu legislature assembly court coalition opposition side sides camp bloc team union unions watchdog group groups institute tank tanks newspaper newspapers television radio tv broadcaster media press daily weekly channel station paper pentagon military army cabinet chamber mission camp founder industry firm firms bank banks fund service services foundation centre center presidency secretariat treasury department regime public europe europeans brussels americans germans britons left right'],
];

/** Papers that speak: they say, warn and call for things, yet feel and promise nothing. */
export const DOCUMENTS = 'report reports document documents statement communique communiqué declaration study letter draft memo note cable dispatch bulletin factsheet paper text tweet editorial review strategy survey poll treaty resolution readout article notice assessment audit analysis transcript release pledge data figures budget agreement journal magazine broadcaster post times telegraph';

/** Words that set a clause against the one before: what follows them is the reporter's. */
export const CONTRASTS = 'while although though whereas';

/** Helping verbs of the past. */
export const PAST_HELPERS = "was were wasn't weren't had hadn't did didn't would could should might";

/** Prepositions that tie what follows to the noun before: "officials in Berlin". */
export const TIES = 'of for from in at within inside with near';

/** Nouns that end like what can speak and do not. */
export const THINGS = 'plan plans push effort efforts move moves target targets figure figures number numbers rule rules law laws increase increases spending budget budgets money cost costs idea ideas proposal proposals decision decisions trip war war conflict crisis approach goal goals message messages comment comments remark remarks remarks question questions issue issues problem problems threat threats pressure attack attacks price prices result results deal deals level levels rumour rumours rumor rumors speculation invitation invitations topic topics subject subjects matter matters responsibility suspicion suspicions allegation allegations blame debate row deadline deadlines inquiry inquiries enquiry enquiries';

/** Verbs that tell of no saying, by which the clauses of a sentence are seen. */
export const VERBS =
  'issue utter file! lodge! extend alarm! release withdraw:withdrew:withdrawn meet:met come:came go:went:gone get:got give:gave:given take:took:taken make:made leave:left rise:rose:risen fall:fell:fallen grow:grew:grown lie:lay keep:kept send:sent spend:spent pay:paid buy:bought bring:brought lead:led lose:lost win:won run:ran see:saw:seen hear:heard know:knew:known show:showed:shown sit:sat stand:stood set:set let:let put:put cut:cut build:built fight:fought begin:began:begun become:became mean:meant owe need ' +
  'increase raise reduce reach rank cost lag trail exceed miss double triple contribute deploy provide receive serve join follow return arrive travel visit attend remain seem appear look turn use work move start stop end open close change help allow create face include involve depend rely face fail try happen stay live die kill sign host continue represent reflect suffer cause affect benefit account amount total average vary differ drop climb jump surge plunge ' +
  'slip spark trigger fuel draw:drew:drawn drive:drove:driven break:broke:broken choose:chose:chosen fly:flew:flown throw:threw:thrown hit:hit hurt:hurt cover share carry belong exist occur emerge gather convene chair ratchet soften harden shift tend appear pour skip border ' +
  'shake:shook:shaken stare gaze glance enter dine drink:drank:drunk eat:ate:eaten sleep:slept wake:woke:woken listen watch wait borrow bear:bore:borne deliver lend:lent teach:taught catch:caught sink:sank:sunk swell dwindle shelve postpone cancel protect secure equip train modernise modernize replace launch introduce approve adopt ratify pass vote elect appoint resign succeed inherit tire weary name detail specify risk defy pave ease heighten deepen stoke fan prompt dash provoke oblige undercut undermine complicate echo spare clear mark unveil loom brace scramble ramp ditch mull eye axe overtake';

/** Adjectives by which a position is told, after "is", "remains", "has long been". */
export const STANCES =
  'skeptical sceptical opposed reluctant unwilling ready willing prepared committed concerned worried confident convinced adamant determined hesitant wary open against unconvinced doubtful optimistic pessimistic hopeful supportive critical certain sure afraid alarmed insistent dismissive resistant keen eager hostile clear unhappy disappointed uneasy nervous furious loath averse receptive sympathetic lukewarm cool upbeat bullish cautious wedded indifferent vehement unequivocal unimpressed unmoved alert amenable inclined disinclined opinion persuaded unpersuaded content scathing coy categorical vocal tight-lipped bent intent minded lipped apprehensive scornful contemptuous effusive appreciative grateful apologetic sanguine relaxed bearish resigned reconciled agnostic ambivalent undecided unanimous emphatic resolute unapologetic unrepentant upfront frank candid explicit unambiguous livid incensed outraged aghast appalled dismayed exasperated frustrated baffled delighted relieved heartened encouraged satisfied aware mindful conscious desperate impatient illusion illusions doubt mood hurry rush favour favor view impression conviction board odds belief arms';

/** Nouns by which a saying is told: "her demand that", "the German position that". */
export const SAYINGS =
  'proposal proposals demand demands call calls refusal pledge pledges promise promises insistence claim claims warning warnings threat threats suggestion suggestions assertion assertions argument contention belief view position stance request requests appeal appeals commitment vow offer rejection opposition criticism desire desires wish hope hopes fear fears concern concerns doubts complaint complaints accusation accusations plea statement comment remark remarks assurance assurances admission admissions message messages verdict answer point reply response advice conclusion assessment prediction predictions forecast boast boasts warnings quip motto mantra reasoning vows plea pleas objection objections pushback resistance arguments estimate estimates summary reaction recommendation recommendations reminder protest protests mantra riposte retort line excuse explanation justification rationale pitch diagnosis credo hunch rebuttal preference reason vow priority formula maxim slogan lament gripe grievance caveat prescription remedy counter-offer ultimatum disclaimer counsel tip denial word dictum thesis theory notion suspicion conjecture allegation allegations charge charges pronouncement declaration announcement revelation disclosure testimony rebuke critique denunciation lesson signal hint invitation instruction instructions order orders undertaking reservation reservations misgivings qualm qualms scepticism skepticism confidence expectation expectations wager guess guesses ruling finding findings observation observations adage jibe refrain chorus retraction exhortation petition entreaty overture mandate motion assent consent vote willingness readiness reluctance unwillingness determination intention ambition eagerness keenness concession confession reassurance guarantee condition retort sentence conviction creed joke jokes jest gag feeling mood consensus calculation calculus logic rumour rumours rumor rumors theme takeaway subtext bet hypothesis wisdom premise consolation tale gossip assumption frustration disappointment dismay irritation annoyance exasperation outrage surprise astonishment relief satisfaction unease disquiet impatience optimism pessimism gratitude sympathy indignation worry worries anger delight pride praise scorn thanks applause condemnation ridicule derision mockery support backing approval thinking story words agreement recognition acceptance acknowledgement acknowledgment realisation realization unanimity sense perception impression reading analysis appraisal apology apologies resolve tirade broadside outburst gist upshot watchword soundbite caution injunction betting grumbling grumblings muttering mutterings murmur murmurs whisper whispers moan moans groan groans clamour clamor outcry backlash uproar chatter griping counter-proposal favour favor';

/** What is given up by words: "dropped its veto", "scrapped the referendum". */
export const GIVEN_UP_STANDS = 'veto vetoes blockade boycott plan plans idea ideas target goal objection objections opposition resistance referendum project scheme programme program ban reservation reservations freeze caveat caveats condition conditions purchase bid bids claim claims demand demands threat threats request requests offer proposal insistence call calls promise pledge';

/** Nouns by which a reporter takes up what was said: ", a charge that …". */
export const COMMENTS = 'view charge claim demand position sentiment assertion accusation argument line stance remark threat promise pledge warning suggestion proposal complaint reference formula phrase figure move step';

/** Adjectives and nouns that lead to a saying: "was quick to point out", "was at pains to stress". */
export const EAGER_WORDS = 'quick pains careful anxious eager keen happy proud glad swift slow afraid';

/** What is shared where somebody agrees: "shares the anger". */
export const SHARED_OPINIONS = 'view views opinion opinions anger concern concerns worry worries frustration assessment conclusion analysis goal aim ambition fear fears enthusiasm doubts optimism pessimism impatience sentiment';

/** What tells how a speaker looked or sounded: ", his voice breaking". */
export const LOOKS = 'voice eyes face hands hand tone jaw fist fists gaze smile arms';

/** Words that together with a preposition tell how or when something was said: "at once", "in turn". */
export const FIXED_SETTINGS: readonly (readonly [preposition: string, words: string])[] = [
  ['at', 'once last length first least present home'],
  ['in', 'turn private public vain passing part person return response reply short brief effect jest earnest writing'],
  ['for', 'once now example instance'],
  ['on', 'air camera stage deck record'],
  ['to', 'applause laughter cheers boos'],
];

/** How somebody spoke: "was blunt: …". */
export const MANNER_WORDS = 'blunt blunter bluntest clear clearer unmoved categorical firm scathing frank emphatic adamant unequivocal unimpressed dismissive unrepentant defiant unapologetic simple succinct terse curt laconic direct unconvinced brutal stark explicit unambiguous sarcastic cautious optimistic pessimistic gloomy upbeat critical sceptical skeptical';

/** One word for many, or for one: "a majority of Canadians". */
export const COLLECTIVES = 'majority number handful minority group pair trio dozen';

/** Labels that no speaker is: "EXCLUSIVE: …". */
export const LABELS = 'exclusive breaking update updated updates live watch opinion analysis explainer factbox newsflash video comment editorial correction clarification urgent flash note notes photo photos photograph picture pictures image images caption source sources credit credits graphic chart map table figure data result results summary conclusion context background example step part chapter section annex item topic topics tags related read listen share location place venue date time money total contact tel phone email website byline headline translation reporting writing editing published posted warning tip fact facts motto reaction verdict quote advertisement why here there this that these those then now today to dear';

/** Nouns by which a clause is attributed: "in X's view", "by X's count". */
export const VIEWS = 'perspective standpoint viewpoint vantage tally definition interpretation understanding lights parlance verdict assertion testimony view words opinion eyes telling reckoning account count book estimate estimates estimation judgment judgement assessment calculation calculations phrase formulation mind version reading admission figures numbers tables data projections statistics arithmetic';

/** What begins a phrase that means nobody who has spoken. */
export const NOBODIES: ReadonlySet<string> = new Set(['any', 'no', 'nobody', 'none', 'anyone', 'anybody', 'everyone', 'everybody', 'someone', 'somebody', 'neither']);
