import { toldBy } from '../draft.ts';
import { has, is, isNumber, isOneOf, isThe, textOf } from '../reading.ts';
import { isOfAllies } from '../kinds/counted.ts';
import { predicateBefore, startOf } from '../predicate.ts';
import { atEach, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isCountry } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** How many members there are, in whatever words: "with Sweden the alliance has 32 members", "the family counts 31", "now seats 28 members", "bringing the number to 30". */
export function leftoverRoll(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, MEMBER, ordinal);
  for (const amount of unused(sentence, 'count')) if (isOfMembers(sentence, amount)) members(sentence, amount);
}

const LEAST_MEMBERS = 12;
const MOST_MEMBERS = 40;

function isOfMembers(sentence: Sentence, amount: Amount): boolean {
  const { value, of, unit } = amount.quantity;
  const isMany = typeof value === 'number' && value >= LEAST_MEMBERS && value < MOST_MEMBERS;
  return isMany && of === null && (isOfAllies(sentence, amount) || unit === '' || /^(?:flags|seats)$/i.test(unit)) && !isInDraft(sentence, amount.first);
}

const MEMBER = anyOf([GROUP.member, GROUP.ally]);

/** `as its 30th member`, `became the 32nd country in NATO`: how many there are then. */
function ordinal(sentence: Sentence, noun: number): void {
  const { reading, first, next } = sentence;
  const value = isNumber(reading, noun - 1) ? Number(/^(\d\d)(?:st|nd|rd|th)$/.exec(textOf(reading, { first: noun - 1, next: noun }))?.[1] ?? 0) : 0;
  if (value < LEAST_MEMBERS || value > MOST_MEMBERS || !has(reading, { first, next }, GROUP.alliance) || isInDraft(sentence, noun, ({ measure }) => measure === 'members')) return;
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], value, unit: 'allies', step: 1, first: noun - 1, next: Math.min(next, noun + 1) });
  const predicate = predicateBefore(sentence, noun - 1);
  const isNew = predicate !== undefined && isOneOf(reading, predicate.verb, ['became', 'becomes']) && predicate.subject.parties.length === 1 && isCountry(predicate.subject.parties[0] as string);
  if (isNew && !sentence.drafts.some(({ measure }) => measure === 'accession')) tell(sentence, { kind: 'membership', measure: 'accession', parties: predicate.subject.parties, value: null, years: yearsOf(sentence, predicate.clause, noun) ?? (reading.year === null ? null : { first: reading.year, last: reading.year }), first: startOf(sentence, predicate, noun), next: Math.min(next, noun + 1) });
}

const HAVING = anyOf([GROUP.hold, GROUP.brings, GROUP.giving, GROUP.seat, GROUP.grown]);
const WHOLE = anyOf([GROUP.alliance, GROUP.roll, GROUP.number, GROUP.membership]);

function members(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  const lead = amount.phrase.first - 1;
  const end = pastAmount(amount);
  if (predicate === undefined || !predicate.mood.isAsserted || is(reading, lead, GROUP.article) && !isThe(reading, lead, 'its')) return;
  const isHad = is(reading, predicate.verb, HAVING) || has(reading, { first: predicate.verb, next: lead + 1 }, HAVING) && isOneOf(reading, lead, ['to', 'with']);
  if (!isHad || !has(reading, { first: predicate.clause.first, next: amount.first }, WHOLE) || isOneOf(reading, end, ['that', 'who', 'which', 'at', 'above', 'below', 'spending', 'meeting', 'to', 'in', 'on', 'of', 'from'])) return;
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(reading, amount.at), unit: 'allies', isNegated: predicate.mood.isNegated, years: yearsOf(sentence, predicate.clause, amount.first), first: predicate.mood.first, next: Math.min(next, end) });
}
