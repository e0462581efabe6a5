import { draftOf, type Draft } from './draft.ts';
import { isClosed, isNumber, isWord, lowerAt, pastHyphen, pastThe, senseAt, type Reading } from './reading.ts';

/** `the alliance's biggest spender`, `the lowest share`, `the poorest of the allies`, `pays the least`: the first of all. */
export function firstOfAll(reading: Reading, token: number, superlative: string): Draft | undefined {
  if (AMOUNTS.has(superlative)) return isAmount(reading, token) ? draftOf(token, token + 1, 'rank', 1, superlative) : undefined;
  const first = firstWord(reading, token, superlative);
  if (first === undefined || !((isOfRanked(reading, token + 1) && !OF_TIME.has(superlative)) || isAmongAll(reading, token + 1) || isWhole(reading, first, token + 1, superlative))) return undefined;
  return draftOf(first, token + 1, 'rank', 1, first < token ? `${lowerAt(reading, first)} ${superlative}` : superlative);
}

/** What is most, or least, of all without a word that is compared. */
const AMOUNTS: ReadonlySet<string> = new Set(['most', 'least', 'fewest']);

/** `the least of any ally`, `the most in Europe`, `spend the least.` */
function isAmount(reading: Reading, token: number): boolean {
  if (senseAt(reading, token - 1).link !== 'the' || ['in', 'at', 'to'].includes(lowerAt(reading, token - 2))) return false;
  return !isWord(reading, token + 1) || isAmongAll(reading, token + 1);
}

/** The word a superlative begins with: itself, or the *most* before *powerful*. */
function firstWord(reading: Reading, token: number, superlative: string): number | undefined {
  if (superlative.endsWith('st') || reading.vocabulary.language !== 'en') return token;
  const before = lowerAt(reading, token - 1);
  return before === 'most' || before === 'least' ? token - 1 : undefined;
}

/** `one of the poorest,`, `the deepest since the Cold War`: nothing that is ranked follows. */
function isWhole(reading: Reading, first: number, next: number, superlative: string): boolean {
  if (senseAt(reading, first - 1).link !== 'the' || OF_TIME.has(superlative) || VAGUE.has(superlative)) return false;
  return !isWord(reading, next) || AFTER_WHOLE.has(lowerAt(reading, next));
}

const VAGUE: ReadonlySet<string> = new Set(['best', 'worst', 'important', 'greatest', 'longest']);
const AFTER_WHOLE: ReadonlySet<string> = new Set(['since', 'ever', 'yet', 'by', 'behind', 'after']);

/** Who came first or last into a club is no rank of what it does. */
const OF_TIME: ReadonlySet<string> = new Set(['newest', 'oldest', 'youngest']);

/** What allies are ranked as, and what they are ranked by. */
const RANKED: ReadonlySet<string> = new Set(
  `spender spenders payer payers contributor contributors donor donors backer backers supplier suppliers partner partners exporter importer buyer recipient laggard laggards provider supporter
  economy economies ally allies member members country countries nation nations state states power powers army armies military militaries force forces navy fleet
  budget budgets share shares proportion percentage ratio rate level levels figure figures value sum amount contribution contributions contingent outlay outlays total gdp
  rise increase increases jump leap surge climb fall cut cuts drop decline growth programme program buildup build-up spending expenditure`.split(/\s+/),
);

const REACH = 5;

function isOfRanked(reading: Reading, first: number): boolean {
  for (let at = first; at < first + REACH && isWord(reading, at) && !isClosed(reading, at); at = pastHyphen(reading, at + 1)) {
    if (RANKED.has(lowerAt(reading, at))) return true;
  }
  return false;
}

const AMONG: ReadonlySet<string> = new Set(['in', 'of', 'among', 'amongst', 'within', 'anywhere']);

/** `of the 29`, `in the alliance`, `in Europe`, `among the allies`, `of any member`. */
export function isAmongAll(reading: Reading, token: number): boolean {
  if (!AMONG.has(lowerAt(reading, token))) return false;
  const at = pastThe(reading, token + 1);
  if (isNumber(reading, at) || senseAt(reading, at).number !== undefined) return true;
  for (let word = at; word < at + REACH && isWord(reading, word); word += 1) if (SETS.has(lowerAt(reading, word))) return true;
  return false;
}

const SETS: ReadonlySet<string> = new Set('alliance league table nato europe allies members member ally nations countries states bloc club union eu world group any all them economies armies pact'.split(' '));
