/** Numbers in words. */
export const NUMBER = `
  zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16
  seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`;

export const SCALE = `
  hundred 2 thousand 3 million 6 billion 9 trillion 12 bn 9 mn 6 mln 6 mio 6 tn 12 trn 12 bln 9 lakh 5 crore 7 millions 6 billions 9 trillions 12`;

/** Single letters count where they touch their number, or stand with money. */
export const SHORT = 'k 3 m 6 b 9 t 12 mil 6 bil 9';
export const DOZEN = 'dozen 12 score 20';
export const MANY = 'tens 10 dozens 12 scores 20 hundreds 100 thousands 1000 millions 1000000 billions 1000000000 trillions 1000000000000';
export const FEW = 'few 0 several 0 couple 2 multi 0';

export const ORDINAL = `
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15
  sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40`;

/** What a whole is cut into. */
export const PART = `
  half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8 eighths 8 ninth 9 ninths 9
  tenth 10 tenths 10 twelfth 12 fifteenth 15 twentieth 20 twentieths 20 thirtieth 30 fortieth 40 fiftieth 50 hundredth 100 hundredths 100 thousandth 1000 thousandths 1000`;

export const TIMES = 'twice 2 thrice 3 double 2 triple 3 treble 3 quadruple 4 twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 sevenfold 7 eightfold 8 tenfold 10 hundredfold 100';

export const MULTIPLIED = `
  doubled 2 doubling 2 doubles 2 tripled 3 tripling 3 triples 3 trebled 3 trebling 3 quadrupled 4 quadrupling 4 quintupled 5 halved 0.5 halving 0.5 halve 0.5`;

export const SUPERLATIVE = `
  largest largest biggest biggest highest highest lowest lowest smallest smallest richest richest poorest poorest strongest strongest greatest greatest
  busiest busiest longest longest fastest fastest slowest slowest worst worst best best oldest oldest wealthiest wealthiest heaviest heaviest deadliest deadliest
  newest newest weakest weakest thinnest thinnest leanest leanest steepest steepest sharpest sharpest mightiest mightiest weightiest weightiest meanest meanest
  stingiest stingiest costliest costliest least least most most fewest fewest youngest youngest shortest shortest deepest deepest tiniest tiniest fattest fattest cheapest cheapest broadest broadest widest widest lightest lightest hardest hardest
  populous populous powerful powerful expensive expensive generous generous important important numerous numerous capable capable costly costly indebted indebted frugal frugal`;

/** Verbs and nouns of change. */
export const MOVED = `
  rose by rise by rises by rising by risen by increase by increased by increases by increasing by grew by grow by grows by grown by growing by growth by fell by fall by falls by fallen by falling by
  drop by dropped by drops by dropping by cut by cuts by cutting by gain by gained by gains by jump by jumped by jumps by surge by surged by boost by boosted by boosts by decline by declined by declines by
  decrease by decreased by decreases by climb by climbed by climbs by shrank by shrink by shrunk by contracted by contraction by expanded by expansion by slump by slumped by plunge by plunged by hike by hikes by
  reduction by reductions by up by down by soared by slid by slipped by widened by narrowed by raise by raised by upped by rebound by reduced by slashed by move by moved by moving by went by pass by passed by return by returned by lift by lifting by raising by bring by brought by bringing by swelled by swell by compared by`;
