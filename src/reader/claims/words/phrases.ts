/** Phrases by what they mean. Adverbs may stand between their words. */
export const PHRASES = {
  /** `lags behind`: less than a target, or than others. */
  behind: ['lag|lags|lagged|lagging|trail|trails|trailed|trailing behind', 'lag|lags|lagged|trail|trails|trailed', 'fall|falls|fell|fallen|falling behind', 'is|are|was|were|remain|remains behind', 'spend|spends|spent|spending less|more than', 'spend|spends|spent|spending less|more on its|their? defence|defense|military|it|armed? forces? than',
    'spend|spends|spent|devote|devotes|devoted a|far? larger|bigger|higher|greater|smaller|lower @share of its|their gdp|output|economy|income|wealth on|to? defence|defense|the|its|their? military|armed? forces? than'],
  /** `falls short`: a target is not met. */
  short: ['fall|falls|fell|fallen|falling short', 'come|comes|came|coming|stop|stops|stopped up? short', 'is|are|was|were|remain|remains|remained short of', 'fall|falls|fell|fallen|dip|dips|dipped|slip|slips|slipped|drop|drops|dropped|sink|sank|sunk below|under|beneath', 'languish|languishes|languished|linger|lingers|lingered|hover|hovers|hovered below|under'],
  shortBy: ['short of', 'shy of', 'adrift of|from', 'beneath', 'lower than', 'below', 'short', 'under', 'away from', 'off', 'to go'],
  /** Where somebody stands to a mark, before what names it. */
  belowMark: ['below|under|beneath', 'short|shy of', 'adrift of|from', 'far|away|distant from', 'off', 'wide of'],
  aboveMark: ['above|over|past|beyond', 'ahead|clear of', 'in excess of'],
  /** To come up to a mark, in more words than one. */
  livesUpTo: ['live|lives|lived|living|come|comes|came|measure|measures|measured up to', 'catch|catches|caught|catching up with|to', 'abide|abides|abided|abiding by', 'comply|complies|complied with', 'keep|keeps|kept|hold|holds|held|stick|sticks|stuck to', 'deliver|delivers|delivered on'],
  makesGrade: ['make|makes|made|making the|that grade|cut|mark', 'pass|passes|passed|passing muster', 'pass|passes|passed|passing the|that|this test'],
  failsTest: ['fail|fails|failed|failing|flunk|flunks|flunked the|that|this test', 'miss|misses|missed the|that cut|grade'],
  doesPart: ['do|does|did|doing|done its|their|our part|share|bit|duty', 'pull|pulls|pulled|pulling its|their|our weight', 'pay|pays|paid|paying its|their|our way|share|part'],
  onTarget: ['on target'],
  hole: ['gap of', 'shortfall of', 'hole of', 'shortfall', 'funding gap', 'gap', 'deficit'],
  atOrAbove: ['at or above|over|past', 'at|above|over|past|beyond', 'on target', 'on course|track for'],
  allBut: ['all but'],
  disproportionate: ['more of the burden|bill|cost|costs|load than', 'larger|bigger|greater|higher part|share|portion of the burden|bill|cost|costs|load than', 'burden out of all? proportion', '@heavy @burden', '@heavy @share', '@heavy @adverb? @burden', 'more than its|their|our|his fair share', 'more than its|their|our share|part|portion', 'too much of the burden|bill|cost|costs|load', 'far? more than its|their|our fair share', 'the brunt of'],
  unfair: ['its|their|our|a fair share', 'its|their|our share', 'its|their|our weight'],
  little: ['less of the burden|bill|cost|costs|load than', 'smaller|lower part|share|portion of the burden|bill|cost|costs|load than', 'less than its|their|our|his fair? share', 'fraction of its|their fair? share', 'less than its|their weight', 'less than its|their share|part|portion', 'too little of the|its burden|bill|cost|costs|load'],
  bulk: ['the lion\'s share', 'the bulk of', 'most of', 'the vast majority of', 'the overwhelming majority of', 'the majority of', 'the biggest|largest share of'],
  relative: ['relative to', 'per unit of', 'for the size of', 'as a @share of', 'in relation to', 'in terms of gdp', 'in proportion to', 'proportion of', 'share of', 'compared with|to the size', 'percentage of', 'set|measured|weighed by|against|beside', 'set|measured|weighed against|beside its|their'],
  inRelation: ['in relative terms', 'in proportional|proportionate terms', 'measured|judged|weighed by its|their|the economy|wealth|output|gdp|income', 'by share', 'for its|their size|wealth', 'in relation to', 'relative to'],
  notBinding: ['rather than @strict', 'rather than @binding', 'not @binding', 'no @strict', 'not a|an @strict', 'not legally @binding', 'not @strict'],
  row: ['in a row', 'running', 'consecutive', 'straight', 'successive'],
  optOut: ['opted|opt|opts out', 'exempt|exempted from', 'opt-out', 'exemption', 'carve-out', 'waiver', 'did not|n\'t sign'],
  dues: ['its|their|our|his|the dues', 'its|their|our nato? dues', 'dues', 'its|their|our bill|bills', 'its|their|our membership fee|fees|dues', 'in arrears', 'behind on|in|with its|their|our? payments|dues|bills|contributions|payment', 'its|their|our back|unpaid dues|bills|bill'],
  paidMore: ['is owed money', 'are owed money'],
  asMuch: ['as much', 'as many', 'more', 'the', 'that', 'what', 'its', 'their', 'higher', 'larger', 'bigger', 'of what'],
  perPerson: ['per person', 'per head', 'per capita', 'a head', 'per citizen|inhabitant|resident|soul', 'for every citizen|inhabitant|resident|person', 'for each citizen|inhabitant|resident|person'],
  spendMost: ['@spend the? most', '@spend more', '@spend less', '@spend the? least'],
  bottom: ['at the bottom|foot|tail of', 'at the top|head of', '@head the @place|alliance|bloc', '@head nato|nato\'s', '@head the alliance\'s @place', 'prop|props|propped up', 'bring|brings|brought up the rear', 'last in the|nato\'s', 'last but one', 'next|second to last', 'in last place', 'dead last',
    'trail|trails|trailed all|everyone|everybody|every', 'lag|lags|lagged behind all|everyone|everybody|every', 'is|are|was|were behind everyone|everybody'],
  anyOther: ['than any other', 'than any', 'than every other', 'than anyone|everyone else', 'of any', 'of all', 'than all the', 'in the alliance'],
  thanAny: ['more than any other?', 'less than any other?', 'more than all other|its', 'the most|least of all', 'the highest|lowest share|rate|level in', 'the most|least of|in any|the', 'more|less than anyone|everyone else?'],
  none: ['none of', 'no ally|member|country', 'not one of', 'not one', 'not a single', 'none', 'nobody', 'no one'],
  few: ['a|only? handful of', 'only|just few', 'just|only a few', 'a few', 'very few', 'few'],
  half: ['half of', 'half the', 'more than half', 'less than half', 'fewer than half'],
  majority: ['most of', 'most', 'the|a majority of', 'majority of', 'the vast majority of', 'many', 'several', 'some', 'a minority of', 'minority of'],
  every: ['all|every|each @ally', 'all of', 'every|each one of', 'all the|nato @ally'],
  yetTo: ['has|have|had yet|still to', 'yet|still to'],
  far: ['nowhere near', 'far from', 'not even close to', 'no closer to', 'nowhere close to', 'not close to', 'miles|streets|leagues|light-years from|off|short|away', 'a long way from|off|short|below', 'some|quite? way|distance from|off|short|below', 'far|well|way|miles off|short|below|under', 'far cry from',
    'nothing like', 'anywhere|remotely near|close', 'not near', 'not yet at', 'still? shy of'],
  /** Where a target was told just before: whether one has come up to it. */
  there: ['there', 'well|far|way|badly|woefully|some way short', 'fall|falls|fell|fallen|come|comes|came up? short', 'lag|lags|lagged|trail|trails behind?', 'miss|misses|missed out'],
  thatMuch: ['that|so much', 'anything like that|it|as', 'anywhere near|close that|it|as', 'close to that|it', 'near that|it'],
  memberSince: ['member since', '@join', 'became a|an|the', 'become a|an|the', 'belongs|belonged to', 'been in nato|the', 'been a'],
  nato: ['nato', 'nato\'s', 'the alliance\'s', 'the alliance', 'the atlantic alliance', 'the western|military|transatlantic|atlantic alliance', 'the western military alliance', 'the north atlantic alliance|treaty'],
} as const;

export type PhraseName = keyof typeof PHRASES;
