import { ORDINAL } from '../../quantities/words/en/numbers.ts';
import { TABLE_GROUPS } from './groups-of-tables.ts';

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
  ...TABLE_GROUPS,
} as const;

export type GroupName = keyof typeof GROUPS;
