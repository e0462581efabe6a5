import { has, is, isMark, codeAt, isOneOf, isThe, type Tokens } from './reading.ts';
import { predicateBefore } from './predicate.ts';
import { clauseAt, pastAmount, type Amount, type Sentence } from './sentence.ts';
import { placesIn, type NamedPlace, type Subject } from './subject.ts';
import { anyOf, GROUP } from './words/vocabulary.ts';
import type { Clause } from './clauses.ts';

/** The clause that an amount stands in. */
export function clauseOf(sentence: Sentence, amount: Amount): Clause {
  return sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
}

const HINDERING = anyOf([GROUP.wish, GROUP.pledge, GROUP.target, GROUP.demanding, GROUP.demanded, GROUP.conditional, GROUP.future, GROUP.foreign, GROUP.aid]);

/** Whether the clause of an amount asks, pledges or thinks of something, or speaks of something else than defence. */
export function isHindered(sentence: Sentence, amount: Amount): boolean {
  const clause = clauseOf(sentence, amount);
  const predicate = predicateBefore(sentence, amount.phrase.first);
  return has(sentence.reading, clause, HINDERING) || clause.intro === 'if' || (predicate !== undefined && !(predicate.mood.isAsserted && !predicate.mood.isNegated));
}

/** Whose an amount is where no verb tells it: the name nearest to it in its clause, before it rather than after; else the one that the sentence before was about. */
export function holderOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading, first, next } = sentence;
  const clause = clauseOf(sentence, amount);
  const end = pastAmount(amount);
  const isLed = isOneOf(reading, end, ['in', 'for', 'by']);
  const beside = isLed ? countriesIn(sentence, { first: end, next: Math.min(next, end + 4) })[0] : undefined;
  const near = beside ?? countriesIn(sentence, { first: clause.first, next: amount.phrase.first }).at(-1) ?? countriesIn(sentence, { first: end, next: pastClause(sentence, end) })[0];
  if (near !== undefined) return near;
  const far = countriesIn(sentence, { first, next: amount.phrase.first }).at(-1) ?? countriesIn(sentence, { first: end, next })[0];
  if (far !== undefined || has(reading, { first, next }, GROUP.ally)) return far;
  return sentence.before.parties.length > 0 ? { ...sentence.before, first: -1, next: amount.next } : undefined;
}

function pastClause({ reading, next }: Sentence, from: number): number {
  let token = from;
  while (token < next && !(isMark(reading, token) && codeAt(reading, token) !== 0x27) && !isThe(reading, token, 'and')) token += 1;
  return token;
}

/** Countries and groups of them that are no persons and are not compared with. */
export function countriesIn({ reading }: Sentence, tokens: Tokens): NamedPlace[] {
  return placesIn(reading, tokens).filter(({ isPerson, first, parties }) => !isPerson && parties[0] !== 'nato' && !isOneOf(reading, first - 1, ['than', 'like', 'unlike']) && !is(reading, first - 1, GROUP.leftOut));
}

/** From the name of the holder, or from the amount, to the later of their ends. */
export function coverOf(amount: Amount, holder: Subject): Tokens {
  const isBefore = holder.first >= 0 && holder.first < amount.first;
  return { first: isBefore ? holder.first : amount.phrase.first, next: Math.max(amount.next, isBefore ? 0 : holder.next) };
}
