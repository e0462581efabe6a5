/** More of the words by which claims are found: things bought, places in a table, parts of a whole, and the small words around them. */
export const TABLE_GROUPS = {
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
