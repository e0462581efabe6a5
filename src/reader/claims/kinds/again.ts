import type { Quantity } from '../../quantities/quantity.ts';
import { toldBy, type Draft } from '../draft.ts';
import { isPlain, moodOf } from '../mood.ts';
import { is, isNumber, isOneOf, isThe, isWord, type Reading, type Tokens } from '../reading.ts';
import { atEach, clauseAt, isInDraft, tell, type Sentence } from '../sentence.ts';
import { placesIn } from '../subject.ts';
import { anyOf, GROUP, MOVING } from '../words/vocabulary.ts';
import { smallNumber } from '../small-number.ts';
import { yearsAgo, yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { oneYear, yearOfDay } from '../one-year.ts';

/** The same of another year: "In 2001 it was 63 percent", "by 2020 it had risen to nine", "That is up from three five years ago". */
export function again(sentence: Sentence): void {
  if (sentence.told.length > 0 || sentence.drafts.length > 0) atEach(sentence, VERBS, sameAgain);
}

const VERBS = anyOf([GROUP.be, GROUP.stood, GROUP.up, GROUP.down]);

function sameAgain(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, verb)] as Clause;
  const mood = moodOf(reading, clause, verb);
  const [first, isFrom] = [beforeSince(reading, mood.first), isUpFrom(sentence, verb)];
  if (!isPlain(mood) || !isSame(sentence, clause, first) && !(isFrom && isThatOf(sentence, first))) return;
  const token = pastLight(sentence, isFrom ? verb + 2 : verb);
  const number = numberAt(sentence, token);
  const last = number && lastLike(sentence, verb, number);
  if (number === undefined || last === undefined || isInDraft(sentence, token)) return;
  const own = yearsOf(sentence, clause, verb) ?? oneYear(yearOfDay(number.told.by)) ?? yearsAgo(reading, { first: clause.first, next: Math.min(next, number.next + 5) }, last.years?.first ?? null);
  if ((own === null && last.first >= sentence.first) || isOfOther(sentence, { first: clause.first, next: first }, last.parties)) return;
  const { kind, measure, parties, group = 'nato', target = null, direction = null, isNegated = false } = last;
  tell(sentence, { kind, measure, parties, group, target, direction, isNegated, ...number.told, by: null, unit: last.unit ?? null, years: own ?? (isNow(sentence, { first: Math.min(clause.first, first), next: clause.next }) ? null : last.years ?? null), first: Math.max(sentence.first, first - 1), next: number.next });
}

/** `It has since fallen`: where the verb begins before "since". */
function beforeSince(reading: Reading, first: number): number {
  return isThe(reading, first - 1, 'since') && is(reading, first - 2, GROUP.help) ? first - 2 : first;
}

/** `That's up from three`, `is down from 2.3 percent`. */
function isUpFrom({ reading }: Sentence, verb: number): boolean {
  return is(reading, verb, GROUP.be) && isOneOf(reading, verb + 1, ['up', 'down']) && isThe(reading, verb + 2, 'from');
}

/** `That is`, `that's`: what the sentence before told. */
function isThatOf({ reading, drafts }: Sentence, verb: number): boolean {
  return drafts.length === 0 && [verb, verb - 1].some((token) => isThe(reading, token, 'that') || isThe(reading, token, 'that\'s'));
}

/** Past light words to the number; past "to" behind a verb of rising, past "from" behind "up". */
function pastLight({ reading, next }: Sentence, verb: number): number {
  if (is(reading, verb, MOVING)) return isThe(reading, verb + 1, 'to') ? verb + 2 : verb;
  let token = verb + 1;
  while (token < Math.min(next, verb + 5) && reading.quantityAt[token] === 0 && isWord(reading, token) && smallNumber(reading, token) === null && is(reading, token, LIGHT)) token += 1;
  return token;
}

const LIGHT = anyOf([GROUP.filler, GROUP.adverb, GROUP.be]);

/** `it`, `the figure`: what was told of just before, and nobody's whom the clause names. */
function isSame({ reading }: Sentence, { first }: Clause, verb: number): boolean {
  if (isThe(reading, verb - 1, 'it') || isThe(reading, verb - 1, 'there')) return true;
  return is(reading, verb - 1, GROUP.figure) && isThe(reading, verb - 2, 'the') && verb - 2 >= first;
}

/** `In Greece, the figure was 2.36`. */
function isOfOther({ reading }: Sentence, tokens: Tokens, own: readonly string[]): boolean {
  return placesIn(reading, tokens).some(({ isPerson, first, parties }) => !isPerson && !isThe(reading, first, 'it') && parties.some((party) => !own.includes(party)));
}

interface Told {
  readonly told: Partial<Draft>;
  readonly next: number;
  readonly quantity: Quantity | undefined;
  readonly decimals: number;
}

function numberAt({ reading, amounts, used }: Sentence, token: number): Told | undefined {
  const at = (reading.quantityAt[token] as number) - 1;
  if (at >= 0) {
    const amount = amounts.find((each) => each.at === at);
    const { kind, value, of } = reading.quantities[at] as Quantity;
    const isPlain = amount !== undefined && !used.has(at) && typeof value === 'number' && (of === null || kind === 'percent') && LEVELS.has(kind);
    return isPlain ? { told: toldBy(reading, at), next: amount.next, quantity: reading.quantities[at], decimals: 0 } : undefined;
  }
  const written = reading.scanned.text.slice(reading.scanned.start[token], reading.scanned.end[token]);
  const value = smallNumber(reading, token) ?? (isNumber(reading, token) && /^\d+\.\d+$/.test(written) ? Number(written) : null);
  const decimals = written.split('.')[1]?.length ?? 0;
  return value === null ? undefined : { told: { value, step: 10 ** -decimals }, next: token + 1, quantity: undefined, decimals };
}

const LEVELS: ReadonlySet<string> = new Set(['percent', 'money', 'count']);

/** What was last told that such a number can be another of. */
function lastLike({ drafts, told }: Sentence, verb: number, number: Told): Draft | undefined {
  const own = drafts.findLast(({ next }) => next <= verb && verb - next < REACH);
  const last = own ?? told.findLast(({ kind }) => AGAIN.has(kind));
  return last !== undefined && AGAIN.has(last.kind) && isLike(last, number) ? last : undefined;
}

const REACH = 14;
const AGAIN: ReadonlySet<string> = new Set(['level', 'burden', 'count', 'change']);
const LEAST_PART = 10;

function isLike({ kind, unit = null, value }: Draft, { quantity, told, decimals }: Told): boolean {
  if (typeof value !== 'number' || unit === null) return false;
  if (quantity?.kind === 'percent') return unit.startsWith('percent') && (quantity.of === null || quantity.unit === unit);
  if (quantity?.kind === 'money') return quantity.unit === unit;
  if (quantity?.kind === 'count') return kind === 'count';
  if (kind === 'count') return decimals === 0;
  return unit.startsWith('percent') && (decimals > 0 || (value >= LEAST_PART && (told.value as number) >= LEAST_PART));
}

/** `Today it is 72`, `it has since fallen to 69`. */
function isNow({ reading }: Sentence, { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isOneOf(reading, token, NOW)) return true;
  return false;
}

const NOW = ['now', 'today', 'currently', 'since'];
