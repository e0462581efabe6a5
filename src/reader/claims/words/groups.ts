import { ORDINAL } from '../../quantities/words/en/numbers.ts';

/** Ordinals as quantities know them, without their numbers. */
const ORDINALS = ORDINAL.replaceAll(/\d+/g, ' ');

/** The words by which claims are found, in groups; small letters, one blank apart. A word may stand in several groups. */
export const GROUPS = {
  /** To spend, and to have among one's expenses. */
  spend: `spend spends spent spending devote devotes devoted devoting allocate allocates allocated allocating invest invests invested investing contribute contributes contributed contributing
    pour pours poured pouring put puts putting budgeted earmark earmarks earmarked dedicate dedicates dedicated dedicating pay pays paid paying lay laid direct directs directed commits committing shell shells
    swallow swallows swallowed sink sinks sank sunk plough ploughs ploughed plow plows plowed absorb absorbs absorbed eat eats consume consumes consumed splash splashed lavish lavished lays pumps
    outspend outspends outspent fork forks forked expends expended give gives gave given giving send sends sent add adds added chip allot allots allotted aside
    expend expending splurge splurges splurged splashes burns burned burnt channel channels channelled channeled funnel funnels funnelled funneled assign assigns assigned appropriated apportioned disburse disburses disbursed cough coughs
    coughed stump stumps stumped shelling forking coughing splashing lavishes lavishing spare spares spared guzzle guzzles guzzled gobble gobbles gobbled soaks soaked diverts diverted steers steered injects injected pump pumped pumping`,
  /** What is spent, as a noun. */
  spending: 'spending effort expenditure expenditures outlay outlays budget budgets expenses investment investments allocation allocations appropriation appropriations disbursements outgoings allotment efforts funding',
  defence: 'defence defense military militaries armed army armies forces security bundeswehr pentagon warfare soldiers troops navy navies armaments rearmament armament defences defenses guns soldiery',
  be: 'is are was were be been being \'s remain remains remained isn\'t aren\'t wasn\'t weren\'t it\'s they\'re we\'re that\'s',
  /** Verbs that tell how things are, and how they were. */
  present: 'is are has have spends spend stands stand pays pay devotes devote gives give puts put remains remain ranks rank lags lag leads lead meets meet reaches reach exceeds exceed comes come sits sit lies lie invests invest trails trail',
  past: 'was were had spent stood paid devoted gave remained ranked lagged led met reached exceeded came sat lay invested trailed managed fell rose',
  /** To come to an amount. */
  amount: `is are was were be been stand stands stood standing amount amounts amounted amounting total totals totalled totaled totalling totaling reach reaches reached reaching hit hits hitting equal equals equalled
    represent represents represented representing come comes came sit sits sat remain remains remained average averages averaged averaging run runs ran has have had having hover hovers hovering hovered surpass surpassed exceed exceeds exceeded
    manage manages managed number numbers numbered record recorded records post posted posts meant means register registered estimated climbed rises rose fell dropped slipped crept dipped jumped grew increased up down
    rise fall grow increase climb drop raised cut lifted boosted reduced brought took taken passed pass passes crosses crossed cross expected forecast projected set totalling topped top tops worth touch touches touched range ranges ranged ranging varies varied vary clocks clocked crawled crawls crawl limps limped limp inched inches edged edges creeps creep lingers
    lingered languishes languished scrapes scraped squeaked squeaks flirts flirted nudged nudges bottomed peaked peaks plateaued stagnates stagnated attains attained logs logged notches notched slides slid sank tumbled plunged plummeted sagged
    slumped shrank shrunk dwindled soared leapt leaped surged rebounded recovered returned swelled ballooned`,
  /** To come up to a target. */
  meet: `meet meets met meeting reach reaches reached reaching hit hits hitting achieve achieves achieved achieving fulfil fulfils fulfilled fulfill fulfills fulfilling clear clears cleared exceed exceeds exceeded
    exceeding satisfy satisfies satisfied surpass surpasses surpassed attain attains attained honour honours honoured honor honors honored comply complies complied pass passes passed match matches matched met top tops topped
    cross crosses crossed respect respects respected keep keeps kept`,
  miss: 'miss misses missed missing undershoot undershoots undershot flout flouts flouted neglect neglected trail trails trailed lag lags lagged',
  fail: 'fail fails failed failing',
  target: `target targets guideline guidelines goal goals benchmark benchmarks threshold thresholds pledge pledges commitment commitments mark floor promise promises standard standards requirement requirements
    obligation obligations line bar minimum level quota objective objectives yardstick yardsticks criterion norm norms goalpost aim aims hurdle hurdles undertaking undertakings ambition ambitions`,
  ally: 'allies ally members member countries country nations nation states state governments government partners capitals',
  /** Of these, those that are many. */
  several: 'allies members countries nations states governments partners capitals',
  /** Those that stand for the alliance where no country is named. */
  alliance: 'nato nato\'s alliance alliance\'s allies allies\' bloc allied club',
  leaders: 'leaders signatories allies members governments ministers heads countries nations states presidents colleagues counterparts peers',
  up: `crept rose risen rises rising increase increases increased increasing grew grown grows growing raise raises raised raising pumped boost boosts boosted boosting jumped jumps climbed climbs surged surges expanded expands upped lifted hiked
    edged inched soared soars swelled leapt leaped leaps rocketed skyrocketed ballooned mushroomed doubles triples trebles quadruples doubled tripled trebled quadrupled rise grow jump climb surge hike stepped ramped picked accelerated gone quintupled soaring climbing surging
    jumping swelling ballooning balloons swells swollen hikes hiking bumped bumps beefed bolstered bolsters snowballed snowballs crept creeps nudged nudges ratcheted enlarged exploded ticked soar swell balloon leap upped upping lifts lifting expanding multiplied`,
  down: `slipped slips sagged dwindled ebbed halves cut cuts fell fallen falls falling dropped drops reduced reduces reducing slashed slashes shrank shrunk shrinks declined declines decreased decreases trimmed lowered lowers halved dipped plunged slumped slid fall drop
    reduce shrink decline decrease slash halve trim lower cutting trims trimming pare pares pared paring pruned prunes pruning shaved shaves shaving slimmed slims chopped chops chopping axed axes gutted squeezed squeezes squeezing dwindled dwindles
    dwindling sagged sags plummeted plummets tumbled tumbles shed sheds diminished curtailed curtails hacked hacks slashing shrinking declining dropping sliding slides slipped slips ebbed eroded halving lowering plunge plummet tumble slump dwindle plunging plummeting tumbling slumping`,
  multiplied: 'doubled tripled trebled quadrupled halved double triple treble quadruple halve doubling tripling doubles triples',
  need: `need needs needed require requires required cost costs take takes took find finds mean means involve entail entails demand demands imply implies necessitate`,
  modal: 'would could might should must will shall can may cannot can\'t won\'t wouldn\'t couldn\'t shouldn\'t mustn\'t \'d \'ll ought i\'ll we\'ll he\'ll she\'ll they\'ll we\'d it\'ll',
  conditional: 'would could might may wouldn\'t couldn\'t we\'d \'d',
  demanded: 'must should shall ought shouldn\'t mustn\'t let let\'s',
  future: 'will won\'t \'ll we\'ll i\'ll he\'ll she\'ll they\'ll it\'ll',
  help: 'has have had having is are was were be been being do does did to not also already now still currently just only barely even never always actually really in \'ve \'re \'s we\'ve they\'ve i\'ve it\'s we\'re they\'re has',
  not: `not n't never no none nobody neither nor cannot doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't without nothing hardly scarcely doesnt dont`,
  adverb: `soon eventually finally ultimately also already now still currently just only barely even always actually really far well much way so badly significantly substantially considerably slightly a bit little somewhat very roughly about nearly almost
    approximately around some merely at least more than less consistently again once clearly sharply steadily quickly dramatically proportionally proportionately relatively comparatively modestly slowly gradually markedly drastically simply long again collectively together jointly
    recently annually regularly routinely easily comfortably narrowly repeatedly persistently not fully successfully today traditionally historically alone effectively massively heavily deeply all each both longer`,
  /** What leads into a clause of its own. */
  conjunction: 'but while whereas although though because unless whether when whenever where despite however yet since until if before after once so',
  /** Of these, those that lead to a time too. */
  timed: 'since until before after once',
  relative: 'which who whose that',
  /** What may lead into a clause where a subject or a verb follows. */
  joining: 'and or with',
  if: 'if unless whether were should suppose provided',
  say: `said says say saying told tells tell informed added adds adding argued argues arguing warned warns warning noted notes noting insisted insists claimed claims claiming complained complains complaining acknowledged acknowledges admitted admits
    conceded stressed stresses wrote writes tweeted posted declared declares announced announces stated states pointed estimated estimates shows show showed suggests believes believe thinks think thought reported reports
    recalled reminded estimates explained explains emphasised emphasized remarked observed concluded found finds revealed revealing boasted lamented lamenting repeated reiterated maintains maintained shown according`,
  /** Verbs that make an infinitive after them something not yet so. */
  wish: `want wants wanted wanting urge urges urged urging call calls called calling ask asks asked asking demand demands demanded demanding press presses pressed pressing push pushes pushed pushing propose proposes proposed
    hope hopes hoped expect expects plan plans planned planning intend intends intended aim aims aimed seek seeks sought try tries tried trying decide decided refuse refuses refused decline declines declined offer offered like need needs needed
    prepare prepared ready willing reluctant unwilling able how persuade persuaded convince convinced encourage encouraged force forced compel tell telling told allow proposal effort efforts demands calls pressure request
    threatened invite invited order ordered let help supposed obliged due hoping aiming seeking intention invites wishes desire vowing promising pledging agreeing`,
  deny: 'denied denies deny denying untrue false myth wrong nonsense disputed rejects rejected dismissed dismisses',
  /** Before "that": what follows is asked for. */
  demanding: 'demand demands demanded demanding urge urges urged insist propose proposes proposed suggest ask asks asked recommend recommended require required wish wishes prefer',
  pledge: `voted assured pledged pledge pledges promised promises promise agreed agree agrees committed commit commits vowed vow undertook undertaken signed endorsed adopted resolved commits committing accepted set approved subscribed reaffirmed affirmed agreeing bound settled`,
  expected: 'expects expect expected set due projected forecast course track likely poised estimated scheduled',
  manage: 'manage manages managed continue continues continued seem seems seemed appear appears appeared happen used chosen choose chooses chose began begun started',
  oblige: 'meant call ask expects require requires required obliged oblige obliges supposed bound mandated mandate mandates obligated expected compels asks calls asked',
  /** What was written down. */
  text: 'text document wording statement pact accord agreement treaty paper language pledge',
  stating: 'says said say states stated reads read speaks spoke names named sets put puts mentions mentioned gives confirms confirmed repeats repeated restates restated reaffirms reaffirmed reiterates recalls upholds sets enshrines',
  endorsing: 'signed endorsed approved adopted accepted embraced backed agreed blessed',
  bindingVerb: 'bind binds bound oblige obliges obliged compel compels compelled commits commit force forces',
  binding: 'binding bound obligatory mandatory compulsory enforceable enforced',
  loose: 'voluntary aspirational political non-binding nonbinding indicative unenforceable optional guideline guidelines aspiration aspirations intent intention intentions guidance recommendation recommendations guide informal',
  strict: 'duty requirement requirements obligation obligations mandate rule rules law laws condition',
  /** What a commitment is said not to be. */
  vow: 'promise contract guarantee oath vow',
  /** To put a date off, or to an earlier day. */
  moving: 'pushed put moved postponed delayed brought advanced extended shifted deferred stretched slipped relaxed accelerated prolonged',
  /** To come to its end. */
  ending: 'expires expire expired expiring lapses lapse ends ended runs ran falls looms arrives arrived passed passes',
  remaining: 'left remain remains remaining run go',
  /** What somebody is held to be. */
  thought: 'considered seen regarded meant deemed viewed becoming',
  /** What takes a part of an output: "defence absorbs 1.2 percent". */
  bringing: 'take absorb go account claim',
  /** How somebody came to be something. */
  becoming: 'became become becomes becoming',
  /** What ends a number in a sequence. */
  nth: `st nd rd th ${ORDINALS}`,
  /** What binds by its words. */
  treaty: 'treaty pact',
  /** Those who meet a target, as a set. */
  club: 'club group list circle ranks band camp company',
  /** What leads in a rule: `under the guideline`, `by law`. */
  ruling: 'under by according per',
  owe: 'owe owes owed owing',
  /** What may be owed. */
  owed: 'money sum sums trillion billion billions million millions dollar dollars cash nothing anything something fortune amount amounts dues cent cents penny pennies dime payments euro euros pound pounds rent backpay fees',
  /** To be behind with payments. */
  unpaid: 'behind unpaid outstanding overdue iou ious invoice invoices ledger account accounts red debt debts indebted tab bill bills dues fees payments payment rent owed',
  /** What is due or kept a record of. */
  billed: 'bill bills invoice invoices account accounts ledger tab dues fees payments payment rent debt debts iou ious arrears',
  /** Without which a bill is not unpaid. */
  overdue: 'unpaid outstanding overdue open back unsettled owing due',
  runUp: 'run runs ran ring rung racked piled built accumulated amassed',
  tab: 'tab iou ious ledger account accounts invoice invoices debt debts',
  keeping: 'keep keeps kept send sends sent issue issues issued run runs has have had',
  settle: 'settle settles settled paid pays cleared squared',
  arrears: 'arrears delinquent delinquents indebted debtor debtors deadbeat deadbeats',
  dues: 'dues bill bills debt debts fees membership fee tab arrears',
  join: 'join joined joins joining acceded accedes entered accession acceding admitted welcomed belonged belongs belong',
  /** `came aboard`, `came in`: joined, where it is the alliance that is spoken of. */
  came: 'came come comes',
  got: 'get gets got gotten',
  founding: 'founding founder founders',
  economy: 'economy economies gdp output product g.d.p. wealth',
  population: 'population populations inhabitants',
  /** Where soldiers are sent. */
  mission: 'mission missions brigade battalion battlegroup battlegroups deployment contingent exercise exercises drill drills reinforcements killed wounded casualties dead lost sent send sending afghanistan iraq kosovo libya mali eastern flank rotation',
  people: 'people inhabitants citizens residents population',
  troops: 'troops soldiers personnel servicemen active-duty servicemembers service-members forces reservists',
  spender: 'spender spenders payer payers contributor contributors spending budget budgets expenditure funder paymaster outlay outlays expenditures purse effort',
  share: 'share shares proportion percentage portion fraction ratio',
  /** Places in an order, as words of their own. */
  ordinal: `${ORDINALS} last`,
  /** To hold a place. */
  ranking: 'comes come came ranks rank ranked stands stood lies lay sits sat finishes finished is was places placed languish languishes languished',
  /** Another set than the allies. */
  elsewhere: 'among zone eurozone zone\'s eurozone\'s world world\'s globe planet',
  rich: 'richest wealthiest',
  /** What sets another beside. */
  against: 'against compared versus to than with',
  most: 'largest biggest highest lowest smallest richest poorest strongest greatest least most worst top bottom populous laggard laggards wealthiest best nearest closest heaviest weightiest mightiest leading foremost meanest stingiest tightest heftiest slimmest tiniest skimpiest thriftiest keenest priciest costliest premier',
  low: 'foot tail lowest smallest poorest least worst bottom laggard laggards weakest meanest stingiest tightest slimmest tiniest skimpiest thriftiest',
  /** Next to a mark that none has reached. */
  nearest: 'nearest closest',
  /** Larger than all, not of a number of soldiers alone. */
  weighty: 'largest biggest smallest strongest heaviest weightiest mightiest tiniest heftiest leading top foremost most least',
  high: 'largest biggest highest richest strongest greatest most top populous wealthiest best powerful',
  place: 'table list league ranking rankings pack class standings field',
  grown: 'expanded grew grown enlarged swelled',
  giving: 'giving given gives gave makes making made',
  founded: 'founded created began started launched set established formed',
  consist: 'consists consisted comprises composed made alliance',
  following: 'followed follows came had gone did joined first next later',
  /** To be made in a year. */
  dating: 'dates dated goes went back agreed set made adopted endorsed reaffirmed confirmed signed given struck fixed born',
  obligation: 'obligation obligations duty compulsion requirement',
  signature: 'name names signature signatures',
  law: 'law laws act statute legislation plan programme program constitution budget bill strategy',
  provide: 'provides provided requires required obliges obliged mandates mandated foresees foresaw stipulates stipulated prescribes prescribed wants envisages envisaged commits binds settles fixes',
  income: 'income wealth earnings revenue produce produces earns earn',
  passing: 'overtook overtakes overtaken passed surpassed leapfrogged outstripped eclipsed',
  separate: 'separate separates separated',
  have: 'have',
  enshrined: 'enshrined enshrines anchored anchors fixed wrote',
  recommend: 'recommends recommended demands requires requests wants',
  /** What is only thought of. */
  prospect: 'prospect prospects question intention idea hope hopes chance content satisfied dream dreams proposal demand demands',
  /** To bear a part of a whole. */
  bear: 'bears bear bore pays pay paid provides provide covers cover foots foot finances finance funds carries carry shoulders shoulder supplies meets accounts defrays underwrites',
  seat: 'seat seats place places vote voice',
  /** To come in, as nouns. */
  entering: 'entry arrival admission entrance',
  by: 'by',
  /** What leads in an earlier number. */
  leads: 'from with after against',
  deal: 'deal agreement accord plan',
  /** What holds a promise, beside targets and documents. */
  framing: 'decision bargain word timetable schedule roadmap vow oath course blueprint',
  /** Where allies agreed on what they spend. */
  summitPlace: 'riga wales newport warsaw vilnius hague',
  /** Much more or less, with no number. */
  manifold: 'times fraction multiple',
  /** A pronoun and its verb in one. */
  itIs: 'it\'s that\'s',
  /** To set money aside. */
  earmarking: 'earmarks earmarked reserves reserved allots allotted assigns assigned grants gives gave hands secures',
  /** To set a mark, told of the mark. */
  framed: 'drawn laid struck reached',
  /** Money set aside for one thing. */
  fund: 'fund funds package packages loan loans tranche gift order orders contract contracts price priced bought buy buys purchase sold sells sale tanks jets ships frigates missiles aircraft helicopters submarines ukraine kyiv kiev bonds debt debts',
  /** What one pays of a whole. */
  part: 'part contribution contributions slice',
  rely: 'relies rely relied depends depend depended counts leans',
  /** What is bought and sold among allies. */
  hardware: 'fighters fighter jets jet tanks tank helicopters helicopter missiles missile planes plane aircraft frigates frigate submarines submarine howitzers howitzer drones drone rifles rifle ships ship weapons arms equipment systems system batteries launchers',
  /** To be at an amount. */
  stood: 'stood stands stand was were',
  /** To be the first of a table. */
  head: 'top tops topped lead leads led head heads headed prop props propped trail trails trailed lag lags lagged',
  /** What a place in a table ends with. */
  tableEnd: 'nato nato\'s up one rear last everyone everybody all every',
  /** Of these, the ends of it. */
  lowEnd: 'up rear one less last everyone everybody all every',
  but: 'but except bar save excepting',
  laggard: 'laggard laggards performer performers',
  /** To come up to or past others. */
  overtake: 'overtook overtakes overtaken passed surpassed leapfrogged rose risen grew grown climbed',
  equipment: 'equipment procurement weapons hardware kit gear modernisation modernization arms weaponry materiel material matériel purchases purchasing acquisition acquisitions munitions ammunition platforms',
  aid: 'aid oda development humanitarian assistance',
  foreign: 'education health healthcare pensions research welfare climate energy infrastructure police debt deficit borrowing interest inflation unemployment tax taxes tariffs trade exports roads schools science culture growth'
    + ' intelligence universities housing transport environment',
  pay: `pay pays paid paying chip chips chipped defray defrays defrayed meet meets met settle settles cover covers covered covering account accounts accounted accounting shoulder shoulders shouldered shouldering contribute contributes contributed contributing provide provides provided providing make makes
    made making foot foots footed footing carry carries carried carrying bear bears bore borne bearing fund funds funded funding finance finances financed financing responsible spend spends spent represents represent represented
    constitute constitutes constituted supply supplies supplied supplying maintain maintains maintained underwrite underwrites hold has have had having comprise comprises assume assumed shoulder doing does do produce produces generates
    generate put puts is are was takes take taken footing`,
  own: 'own',
  /** What the allies pay into together. */
  pot: 'pot kitty purse coffers till funding funds fund treasury chest',
  common: 'common civil running headquarters direct shared joint central',
  burden: 'burden burdens bill bills cost costs load tab weight share',
  heavy: 'disproportionate disproportionately disproportional unfair outsized undue lopsided outsize excessive oversized unequal inordinate',
  bulk: 'bulk lion\'s majority most overwhelming vast chunk brunt',
  preposition: 'in of with to at by from than after before like unlike under among despite on for against including between across within behind without inside outside near toward towards about over through amid along alongside beside besides versus excluding except as per',
  to: 'to not',
  article: 'the a an its their his her our this these that those all both each every some many most several other few and or new own total national overall annual entire european western eastern whole military defence defense',
  /** What makes the next word a noun. */
  determiner: 'own the a an its their his her our my your this no any every another total national overall annual european western eastern planned sharp steep modest further big biggest large recent such deep proposed promised',
  /** Whom "we" means is told by who speaks. */
  we: 'we our us ours we\'re we\'ve we\'ll we\'d',
  /** What leads in an owner: "spending in Germany". */
  owner: 'of in by across among for from within with',
  /** A name after these is not what a claim is about. */
  leftOut: 'a an fellow but except bar',
  /** What sets one level beside another. */
  under: 'under over short enough sufficient',
  /** What figures are reckoned by: the alliance's definition of spending. */
  reckoning: 'definition definitions reckoning estimates estimate figures criteria method methodology methods measure counting count calculation calculations rules tables table accounting statistics data numbers standard standards terms',
  moreLess: 'more higher larger bigger greater above ahead less lower smaller below behind',
  /** What may begin a word on how a target binds, on who signed, on its deadline. */
  rather: 'rather',
  nothing: 'nothing nobody',
  signed: 'signed endorsed',
  deadline: 'deadline deadlines',
  only: 'only',
  /** What may stand between a name and its number. */
  filler: 'likewise too even another then a an bare scant measly paltry meagre meager miserly modest whopping hefty respectable mere little over under just only some at with about around roughly nearly almost barely bit more less than still by approximately exactly',
  figure: 'bill bills figure figures share shares proportion number level rate ratio',
  summit: 'summit summits declaration communique communiqué',
  alike: 'as so nor neither',
  /** The same of another, at the end of what is told of it. */
  likewise: 'too likewise',
  /** What stands for what was told before. */
  sameness: 'same',
  /** To be given, of forces and their money. */
  receiving: 'receive receives received receiving get gets got',
  moved: 'up down',
  europe: 'europe continent',
  european: 'european',
  rest: 'others rest',
  /** What several do. */
  resting: 'spend spent pay paid are were have contribute contributed provide bear give lag fall meet miss reach manage devote account',
  boast: 'boast boasts boasted claim manage show point',
  former: 'former latter',
  average: 'average',
  serve: 'serve serves work works',
  assigned: 'is are go goes counted reserved earmarked meant set spent devoted',
  sized: 'largest biggest smallest',
  follow: 'follow follows followed trails',
  bind: 'binds bind',
  twoOf: 'both',
  when: 'when',
  membership: 'membership',
  debt: 'debt debts',
  rises: 'increases rises jumps gains leaps cuts falls drops',
  weigh: 'falls fall fell fallen rests rest rested lies lay weighs weigh sits lands land landed ends ended',
  /** What one's part is set beside. */
  size: 'weight economy wealth size income output gdp population prosperity riches',
  carrying: 'carries carry carried bears bear bore shoulders shoulder pulls does pays pay gives contributes',
  mostly: 'disproportionately unfairly heavily mostly largely mainly overwhelmingly disproportionally unequally',
  every: 'every each',
  lack: 'lack lacks lacked',
  missing: 'missing misses missed short distance shortfall lacking',
  /** A change as a noun. */
  rise: 'rise increase growth jump boost hike surge leap cut drop fall decline decrease reduction',
  /** What a change as a noun does. */
  doing: 'took brought was is were meant means made makes lifted lifts followed follows marks marked represents saw recorded reported amounted gave pushed comes came',
  went: 'go goes went gone',
  /** Verbs that may be nouns as well: "drew a rise". */
  nominal: `rise increase cut cuts fall drop raise boost increases decline declines hike hikes jump rises falls surge climb drops reduce decrease jumps cutting hikes bumps balloons leaps slides slips prune squeeze squeezes axes trim trims boosts surges
    climbs swells falling slashing trimming paring`,
  /** To do what was told before. */
  do: 'do does did don\'t doesn\'t didn\'t',
  number: 'number tally',
  /** To be behind others. */
  trailing: 'trail trails trailed trailing behind lags lag lagged follows followed',
  /** With "by": to be behind others. */
  beaten: 'outspent beaten bettered surpassed exceeded topped bested outdone overshadowed outgunned outstripped outranked eclipsed matched equalled rivalled',
  /** To come up to others, as none does to the first. */
  equal: 'matches match matched equals equal equalled rivals rival rivalled tops beats beat surpasses surpass surpassed exceeds exceed exceeded outdoes touches eclipses approaches betters bests',
  outspend: 'outspend outspends outspent outspending dwarf dwarfs dwarfed dwarfing outstrips outstrip',
  brussels: 'brussels',
  than: 'than',
  /** To give more, of money on top. */
  granting: 'found finds handed hands received receives got gets granted grants scraped mustered mobilised mobilized raised',
  /** To bring about what a bare verb after it tells. */
  making: 'make makes made let lets see have help helps helped get',
  /** To make an end of a change. */
  halting: 'stopped halted ended reversed arrested stemmed stanched staunched checked',
  /** Before `to reach`. */
  enough: 'enough sufficient',
  /** How far somebody is from a mark. */
  distance: 'a hair whisker shade touch fraction notch tad inch inches mile miles streets way ways distance long short good some fair only still even quite',
  /** To be somewhere, on a scale. */
  posture: 'scrape scrapes scraped squeak squeaks squeaked edge edges edged inch inches inched crawl crawls crawled stuck stay stays stayed staying sit sits sat sitting lie lies lay lying stand stands stood standing hover hovers hovered hovering linger lingers lingered lingering languish languishes languished keep keeps kept get gets got climb climbs climbed rise rises rose risen go goes went gone move moves moved creep crept come comes came fall falls fell fallen dip dips dipped slip slips slipped drop drops dropped sink sinks sank sunk',
  /** Neither up nor down. */
  unmoved: 'stagnated stagnates stagnating flatlined flatlines flat-lined plateaued plateaus stalled stalls stabilised stabilises stabilized stabilizes',
  /** To move at all, as what "hardly" and "not" are told of. */
  stirring: 'budged budge moved shifted changed altered',
  /** `as much as`. */
  asMuch: 'much many large big high great heavily',
  /** What sets one beside the average. */
  beside: 'below above under over short beneath past',
  more: 'more larger bigger higher greater stronger richer wealthier heavier',
  less: 'less fewer smaller lower weaker poorer',
  proportionally: 'proportionately proportionally relatively comparatively',
  /** What stands for a name before what it owns. */
  owning: 'its their our his her my your whose',
  /** What is due, as participles. */
  asked: 'asked expected required demanded requested wanted',
  asking: 'ask asks expects calls call require requires demand demands',
  /** How many soldiers there are, as a noun. */
  headcount: 'strength headcount manpower troop size',
  /** What is told with its year, which is no year of figures. */
  event: 'level levels that those crash crisis war invasion annexation recession slump downturn uprising revolution collapse attacks pandemic reunification meltdown',
  /** To end on a day. */
  runOut: 'runs ran expires expired expire ends ended lapses falls fell applies',
  agreed: 'agreed set adopted endorsed pledged promised committed vowed settled reaffirmed signed',
  they: 'they',
  had: 'have has had',
  made: 'stands stand sticks stuck reaffirms honours keeps put signed made make makes gave given give gives took take repeated renewed reaffirmed confirmed under',
  promise: 'commitment commitments pledge pledges promise promises vow undertaking obligation',
  no: 'no nobody none nowhere',
  /** What makes somebody do something. */
  compel: 'oblige obliges obliged require requires required compel compels compelled force forces forced bind binds commits mandates',
  /** What would follow where a commitment binds. */
  sanction: 'consequence consequences repercussions force sanction sanctions penalty penalties punishment punishments fine fines mechanism teeth weight effect standing',
  carry: 'has have had carry carries carried come comes provides provide contains contain lack lacks entails',
  /** What is lacking. */
  hole: 'gap gaps shortfall shortfalls hole deficit points',
  army: 'army armies military militaries force forces uniform',
  /** What goes to people, not to equipment. */
  wages: 'pay salaries wages pensions personnel staff soldiers food housing upkeep running maintenance',
  puts: 'put puts places placed makes made leaves left keeps kept gives gave',
  /** Those of the alliance in Europe, by no name. */
  europeans: 'europeans',
  brings: 'bring brings lift lifts brought bringing take takes took taking lift lifts lifted raise raises raised swell swells swelled expand expanded expands',
  rear: 'rear bottom top',
  runnerUp: 'runner-up runners-up runner',
  tableFirst: 'first top head second next',
  tableLast: 'last bottom foot tail',
  leading: 'leading foremost premier',
  /** The members, counted as one. */
  roll: 'total tally ranks family roster circle',
  member: 'member members ally recruit recruits entrant entrants newcomer newcomers',
  /** To become a member, told by its signs. */
  flag: 'flag flags banner seats anthem',
  hoisted: 'went goes raised hoisted flew flies flown ran run risen rose',
  taking: 'took takes taken take takes taking',
  /** To be no member yet. */
  waiting: 'waiting waits',
  staying: 'stay stays stayed keeps kept stands stood',
  changing: 'halved cutting added',
  per: 'person head capita citizen inhabitant resident',
  /** To have, of forces and people. */
  hold: 'has have had field fields fielded employ employs employed number numbers numbered maintain maintains maintained count counts counted boast boasts boasted muster musters mustered command commands commanded keep keeps kept comprise comprises comprised include includes included total totals',
  /** What tells of a change beside the verbs of it. */
  shifting: 'recovered recovers recovering rebounded rebounds stagnated stagnates flatlined flatlines plateaued stalled lost loses lose losing gained gains lopped lops lopping sliced slices slicing docked knocked clipped clips eaten wound scaled swelling mounting flat-lined plateaus stalls stabilised stabilises stabilized stabilizes added adds adding bounced thinned starved bled ran stripped whittled withered multiplied trebling tripled revived picked dried',
  /** Of these, those that tell of less. */
  lessening: 'lost loses lose losing lopped lops lopping sliced slices slicing docked knocked clipped clips eaten scaled thinned starved bled stripped whittled withered dried',
  going: 'going goes go went gone heading headed moving moved crept creeping pointing keeps kept trending',
  /** To bind oneself to something. */
  deciding: `pledged pledges pledging promised promises promising agreed agrees committed commits vowed vows undertaken undertook undertakes bound decided decides resolved settled signed aims aimed consented subscribed endorsed accepted adopted
    approved obliged engaged sworn swore guaranteed fixed enshrined wrote written anchored laid`,
  /** To come to a mark, or to be at it. */
  arriving: `make makes made get gets got reach reaches reached meet meets met hit hits attain attains arrive arrives come comes achieve achieves fulfil fulfils fulfill fulfills be remain stay manage manages manage touch clear clears cross crosses
    honour honor comply exceed surpass pass return climb rise stand sit fall drop slip miss misses`,
  /** To be where another is. */
  level: 'par level equal abreast even tied same',
  dateWords: 'date dates year timetable timeline schedule',
  /** Words of thanks, and of what states owe to those who lend. */
  gratitude: 'gratitude thanks apology explanation creditors lenders banks bondholders bonds brake ceiling ratio sovereign borrowing interest imf',
  /** What is paid where it is too little, or too much. */
  pittance: 'little much enough peanuts pittance crumbs pennies',
  freeRiding: 'shortchanging shortchange shortchanges freeloading freeloads freeload sponging freerider freeriders freeloader freeloaders advantage',
  /** Those behind whom one is, by no name. */
  others: 'rest others neighbours neighbors peers field pack average everyone everybody most',
  wholes: 'whole all everything entirety',
  polls: 'poll polls survey voters respondents vote votes seats share shares stock unemployment turnout points inflation',
  /** What sets one below a mark. */
  shortOf: 'below under short shy beneath behind off',
  verbs: 'invaded invades attacked annexed seized occupied overtook overtakes overtaken replaced ousted leave leaves left lack lacks lacked ranks ranked places finishes finished brings bring became become becomes looks stands stood lies sits belongs expects '
    + 'makes made gets got gave goes went came comes takes wants plays played works holds held leads led faces faced sees saw languish languishes languished linger lingers lingered hover hovers hovered live lives lived stay stays stayed lie stuck scrape squeak squeaks edge inch receive receives received catch catches caught abide abides deliver delivers pull pulls pulled flunks flunked',
} as const;

export type GroupName = keyof typeof GROUPS;
