import type { Draft } from '../draft.ts';
import { codeAt, find, has, is, isMark, isOneOf, isThe } from '../reading.ts';
import { isDash } from '../kinds/counted.ts';
import { tell, type Sentence } from '../sentence.ts';
import { smallNumber } from '../small-number.ts';
import { holds } from '../words/presence.ts';
import { yearOf, yearsAgo, yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { oneYear, yearOfDay } from '../one-year.ts';

/** How many allies meet a target, told beside a count or after it: "one fewer than in the year before", "by 2024 the figure should reach 15", "three of the 32 are there already", "; three ten years ago". */
export function leftoverTallies(sentence: Sentence): void {
  const { first, next, told, drafts } = sentence;
  const known = drafts.findLast(({ kind }) => kind === 'count') ?? told.findLast(({ kind, measure }) => kind === 'count' || measure === 'target');
  if (known === undefined) return;
  for (let token = first; token < next; token += 1) {
    if (!isLeader(sentence, token)) continue;
    const value = numberUpTo(sentence, token);
    if (value === null || isTold(sentence, token)) continue;
    const tally = { token, value, known };
    if (moreOrFewer(sentence, tally) || figureReaches(sentence, tally) || areThere(sentence, tally)) return;
    yearsBefore(sentence, tally);
  }
}

/** `nine`, `twenty-three`: the number that ends with a token. */
function numberUpTo({ reading }: Sentence, token: number): number | null {
  const ones = smallNumber(reading, token);
  const tens = codeAt(reading, token - 1) === 0x2d ? smallNumber(reading, token - 2) : null;
  return ones === null || tens === null ? ones : tens + ones;
}

interface Tally {
  readonly token: number;
  readonly value: number;
  /** The count or the target that was told before. */
  readonly known: Draft;
}

/** Whether what stands after a token may make it a tally: a quick look before its number is read. */
function isLeader({ reading, next }: Sentence, token: number): boolean {
  return token + 1 >= next || isMark(reading, token + 1) || is(reading, token + 1, AFTER) || isOneOf(reading, token + 1, AHEAD) || reading.quantityAt[token + 1] !== 0;
}

const AHEAD = ['of', 'a', 'by', 'in', 'next', 'this', 'before'];
const AFTER = anyOf([GROUP.more, GROUP.less, GROUP.ally]);

function isTold({ drafts }: Sentence, token: number): boolean {
  return drafts.some(({ kind, first, next }) => kind === 'count' && token >= first && token < next);
}

/** `one fewer than in the year before`, `two more than in 2018`: counted from the number of the same sentence. */
function moreOrFewer(sentence: Sentence, { token, value, known }: Tally): boolean {
  const { reading, next, drafts } = sentence;
  const sign = isOneOf(reading, token + 1, ['fewer', 'less']) ? 1 : isThe(reading, token + 1, 'more') ? -1 : 0;
  if (sign === 0 || known.kind !== 'count' || typeof known.value !== 'number' || !(drafts.includes(known) || isOneOf(reading, sentence.first, ['that', 'this', 'it'])) || !isThe(reading, token + 2, 'than')) return false;
  const year = yearBefore(sentence, token + 3, known);
  if (year === null) return false;
  tell(sentence, { ...bare(known), value: known.value + sign * value, unit: 'allies', step: 1, years: oneYear(year), first: drafts.includes(known) ? known.first : sentence.first, next: Math.min(next, pastYear(sentence, token + 3)) });
  return true;
}

/** `the year before`, `a year earlier`, `last year`, `in 2018`. */
function yearBefore({ reading, dates, next }: Sentence, token: number, { years }: Draft): number | null {
  const named = dates.find(({ first }) => first >= token && first < token + 4);
  if (named !== undefined) return yearOf(named) || null;
  return yearsAgo(reading, { first: token, next: Math.min(next, token + 6) }, years?.first ?? null)?.first ?? null;
}

/** Up to the next mark. */
function pastYear({ reading, next }: Sentence, token: number): number {
  let end = token;
  while (end < Math.min(next, token + 6) && !isMark(reading, end)) end += 1;
  return end;
}

/** A count of the same, with nothing but what is counted. */
function bare({ parties, target = null }: Draft): Pick<Draft, 'kind' | 'measure' | 'parties' | 'target'> {
  return { kind: 'count', measure: 'allies-meeting', parties, target };
}

const NOUNS = anyOf([GROUP.number, GROUP.figure]);
const REACHING = anyOf([GROUP.meet, GROUP.up, GROUP.down, GROUP.be, GROUP.amount]);

/** `By 2024 the figure should reach at least 15`, `the number will rise to 20 next year`. */
function figureReaches(sentence: Sentence, { token, value, known }: Tally): boolean {
  const { reading, first } = sentence;
  const noun = find(reading, { first: Math.max(first, token - FAR), next: token }, NOUNS);
  const verb = noun < 0 ? -1 : find(reading, { first: noun + 1, next: token }, REACHING);
  const isAlone = token + 1 >= sentence.next || isMark(reading, token + 1) || is(reading, token + 1, GROUP.ally) || isOneOf(reading, token + 1, ['by', 'in', 'next', 'this']) || reading.quantityAt[token + 1] !== 0;
  if (known.kind !== 'count' || sentence.drafts.includes(known) || verb < 0 || !isAlone || isThe(reading, noun + 1, 'of') || has(reading, { first: noun, next: token }, GROUP.not)) return false;
  const isLeast = isThe(reading, token - 1, 'least') || isThe(reading, token - 2, 'least');
  tell(sentence, { ...bare(known), value, unit: 'allies', step: 1, comparator: isLeast ? 'at least' : 'exactly', years: yearToCome(sentence) ?? yearsOf(sentence, sentence, token), first, next: token + 1 });
  return true;
}

const FAR = 10;

/** `By 2024`: the year in which it is foreseen. */
function yearToCome({ amounts }: Sentence): Draft['years'] & object | null {
  const due = amounts.find(({ quantity }) => quantity.kind === 'deadline' && quantity.by !== null);
  return oneYear(yearOfDay(due?.quantity.by));
}

/** `Three of the 32 are there already`, `nine of the 32 remain below`, `Three of the 32, Poland, Lithuania and Latvia, are above it`. */
function areThere(sentence: Sentence, { token, value, known }: Tally): boolean {
  const { reading, first, next, presence } = sentence;
  const isOf = token - first < 3 && isThe(reading, token + 1, 'of') && isOneOf(reading, token + 2, ['the', 'its', 'nato']);
  const be = isOf && holds(presence, GROUP.be) ? find(reading, { first: token + 3, next }, GROUP.be) : -1;
  const at = be < 0 ? -1 : isOneOf(reading, be + 1, ['already', 'now', 'not', 'still', 'nearly']) ? be + 2 : be + 1;
  const isBelow = isOneOf(reading, at, ['below', 'short', 'under']);
  const isThere = (isThe(reading, at, 'there') || isBelow) && (at + 1 >= next || isMark(reading, at + 1) || is(reading, at + 1, GROUP.adverb));
  const target = known.kind === 'count' ? known.target ?? null : known.unit === 'percent_of_gdp' && typeof known.value === 'number' ? known.value : null;
  if (!isThere) return false;
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], value, unit: 'allies', step: 1, target, isNegated: isThe(reading, be + 1, 'not') !== isBelow, years: yearsOf(sentence, sentence, token), first: token, next: at + 1 });
  return true;
}

/** `; three ten years ago`, `against 11 in 2023 and three in 2014`, `, in 2022 seven`: the same at another time, in the same sentence. */
function yearsBefore(sentence: Sentence, { token, value, known }: Tally): void {
  const { reading, next, drafts, dates } = sentence;
  if (known.kind !== 'count' || !drafts.includes(known)) return;
  const comma = codeAt(reading, token - 1) === 0x2c ? token - 1 : token;
  const before = dates.find((date) => date.next === comma && (isLed(sentence, date.first - 1) || isLed(sentence, date.first)));
  const after = dates.find((date) => date.first === token + 2 && isThe(reading, token + 1, 'in'));
  const end = Math.min(next, token + 5);
  const ago = isLed(sentence, token) ? yearsAgo(reading, { first: token + 1, next: end }, known.years?.first ?? null) : null;
  const named = before ?? (after !== undefined && isLed(sentence, token) ? after : undefined);
  const years = named === undefined ? ago : { first: yearOf(named), last: yearOf(named) };
  if (years !== null) tell(sentence, { ...bare(known), value, unit: 'allies', step: 1, years, first: before?.first ?? token, next: named === undefined ? end : Math.max(token + 1, named.next) });
}

/** Behind a comma, a semicolon, a dash or "and". */
function isLed({ reading }: Sentence, token: number): boolean {
  const before = codeAt(reading, token - 1);
  return before === 0x3b || before === 0x2c || isDash(reading, token - 1) || isOneOf(reading, token - 1, ['and', 'but']);
}
