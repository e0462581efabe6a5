/** Verbs of saying that only greet, praise or feel. */
export const DESCRIBING: ReadonlySet<string> = new Set('welcome praise thank applaud greet salute congratulate commend cheer express voice lament bemoan mourn regret apologize apologise wonder feel hope fear worry fret muse ponder despair agonise appreciate'.split(' '));

/** Verbs of judging that take the side against what they are said of. */
export const CENSURING: ReadonlySet<string> = new Set('criticize criticise condemn denounce slam blast lambast lambaste deride mock decry deplore ridicule lampoon rubbish trash savage skewer fault scoff lash protest disagree scorn'.split(' '));

/** Verbs of praise, which take the side of what they are said of. */
export const PRAISING: ReadonlySet<string> = new Set('welcome praise hail applaud salute congratulate commend cheer support back endorse defend embrace champion tout herald accept thank appreciate'.split(' '));

/** After "will" these tell what will be, not what is promised. */
export const NO_DEEDS: ReadonlySet<string> = new Set('be miss fail have cost require need mean take rise fall grow climb drop shrink remain become come lead depend make happen prove see exceed surpass account end force leave undermine threaten look seem feel like lose justify suffice matter decide vote expire arrive'.split(' '));

/** Bodies in whose name a member of a government promises. */
export const OWN_BODIES: ReadonlySet<string> = new Set('government cabinet ministry country nation coalition administration army military forces armed'.split(' '));

/** The bare verbs with which orders begin. */
export const ORDERS: ReadonlySet<string> = new Set('pay stop spend get put start keep show make give take buy build invest raise meet honour honor wake remember trust do bring lift double increase cut end spare follow fulfil fulfill stick live join leave'.split(' '));

/** What is asked for by those who want to be let off. */
export const LETTING_OFF: ReadonlySet<string> = new Set('exempt exempted exemption exemptions waivers spared excused opt-out waiver derogation flexibility'.split(' '));

/** Nouns of demands: who questions one refuses it. */
export const DEMANDS_MADE: ReadonlySet<string> = new Set('demand demands call calls request requests plan plans proposal proposals target targets pressure idea push'.split(' '));

/** Who refuses these only keeps silent: "refused to say", "would not be drawn". */
export const SILENT: ReadonlySet<string> = new Set('say comment speculate elaborate drawn discuss specify reveal disclose confirm predict name repeat identify explain answer engage deny speculating commenting'.split(' '));

/** Verbs of giving one's word: what they say will be is promised. */
export const ASSURING: ReadonlySet<string> = new Set('assure reassure swear avow'.split(' '));

/** Verbs after "not" by which it is told that something will not come about, and no deed is refused. */
export const ATTAINING: ReadonlySet<string> = new Set('reach meet get make hit attain achieve manage arrive stay remain'.split(' '));

/** Nouns of feelings: who tells of them describes. */
export const FELT: ReadonlySet<string> = new Set('frustration relief regret concern concerns disappointment dismay unease surprise anger gratitude sympathy satisfaction alarm irritation impatience bewilderment joy pride sorrow grief scepticism skepticism confidence optimism pessimism'.split(' '));

/** "I would not call it generous": words after "would not" that refuse nothing. */
export const NO_REFUSALS: ReadonlySet<string> = new Set('call say think describe put mind'.split(' '));

/** What a government holds: that it will grow is its promise. */
export const OWN_MONEY: ReadonlySet<string> = new Set('troops soldiers brigade brigades battalion battalions jets aircraft fighters frigates tanks ships destroyers contingent units division divisions regiment squadron battery batteries men reservists conscripts planes helicopters budget budgets spending outlays expenditure defence defense forces army armed military bundeswehr fund share money percent cent percentage ministry investment investments target goal rise increase package programme floor ceiling minimum'.split(' '));

/** Verbs of what money and forces do by will of a government. */
export const GROWING: ReadonlySet<string> = new Set('rise grow increase climb get receive go double triple treble quadruple exceed surpass hit reach meet return leave stay remain arrive join'.split(' '));
export const MADE_TO_GROW: ReadonlySet<string> = new Set('reached spent doubled raised increased tripled trebled quadrupled lifted boosted met invested topped kept sent based bought ordered built delivered stationed deployed hired recruited trained allocated funded paid replaced modernised modernized expanded strengthened withdrawn pulled brought'.split(' '));

/** Verbs that after "will" refuse: "will veto it". */
export const REFUSING: ReadonlySet<string> = new Set('block veto oppose reject refuse boycott abstain refrain resist withhold decline'.split(' '));

/** Verbs of telling something against oneself, and of doubting it. */
export const CONCEDING: ReadonlySet<string> = new Set('doubt concede admit acknowledge confess grant own allow'.split(' '));

/** Verbs of telling something in one's own favour. */
export const BOASTING: ReadonlySet<string> = new Set('boast brag trumpet vaunt tout crow exult'.split(' '));

/** What is not told by those who refuse to give it. */
export const UNSAID: ReadonlySet<string> = new Set('date dates figure figures number numbers timetable timeline deadline details detail year answer answers question questions comment'.split(' '));

/** Words in the names of bodies and papers that only tell how things are. */
export const PAPERS_OF_FIGURES: ReadonlySet<string> = new Set('audit auditors auditor audits statistics statistical budget research institute institut committee library court report reports figures figure table tables study survey paper papers data statistician statisticians economists researchers centre center tally chart review observatory bank letter note document documents draft statement agency bureau office fiscal department finance'.split(' '));

/** What is said against somebody: who rejects it says nothing of how much is to be spent. */
export const REPROACHES: ReadonlySet<string> = new Set('charge charges reproach reproaches accusation claim claims accusations allegation allegations assertion assertions suggestion suggestions insinuation insinuations estimate estimates report reports rumour rumours rumor rumors speculation'.split(' '));

/** What is feared or doubted of somebody's efforts: who rejects it stands by them. */
export const MISGIVINGS: ReadonlySet<string> = new Set('doubt doubts fear fears worries concerns misgivings scepticism skepticism'.split(' '));

/** Verbs of telling what others will do, and no promise. */
export const FORESEEING: ReadonlySet<string> = new Set('doubt predict forecast foresee fear bet wager suspect guess'.split(' '));

/** Nouns of what somebody said or judged: who stands by it asserts it once more. */
export const SAID_BEFORE: ReadonlySet<string> = new Set('remark remarks comment comments statement statements description diagnosis assessment judgement judgment view verdict opinion analysis criticism estimate forecast account version'.split(' '));

/** Nouns of what somebody says is so: who rejects it denies that, and refuses nothing. */
export const ASSERTED: ReadonlySet<string> = new Set('charge charges claim claims accusation accusations allegation allegations assertion assertions insinuation insinuations suggestions reports rumours rumors'.split(' '));
