import { toldBy } from '../draft.ts';
import { codeAt, has, is, isMark, isOneOf, isThe, type Tokens } from '../reading.ts';
import { isTarget, predicateBefore } from '../predicate.ts';
import { clauseAt, isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { placesIn, type NamedPlace, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';

/** Shares of output that no other rule has taken, in whatever words: "a miserly 1.18 percent is all that Belgium can show for it". */
export function leftovers(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent')) if (isLevel(sentence, amount)) leftover(sentence, amount);
}

function isLevel(sentence: Sentence, amount: Amount): boolean {
  const { quantity } = amount;
  if (!isShare(quantity) || quantity.change !== null || quantity.by !== null || quantity.isAdditional || !isAboutDefence(sentence)) return false;
  return isMeasured(amount) && !isTarget(sentence, amount) && !isHindered(sentence, amount);
}

/** `1.18 percent`, `barely 1 percent`: what is measured; round numbers are as often what is asked for. */
function isMeasured({ quantity: { value, hedge, comparator, unit } }: Amount): boolean {
  if (typeof value !== 'number') return false;
  const isRound = Number.isInteger(value * 2);
  return unit === 'percent_of_gdp' ? !isRound || hedge !== null || comparator === 'only' : !isRound;
}

const HINDERING = anyOf([GROUP.wish, GROUP.pledge, GROUP.target, GROUP.demanding, GROUP.demanded, GROUP.conditional, GROUP.future, GROUP.foreign, GROUP.aid]);

/** Whether its clause asks, pledges or thinks of something, or speaks of something else than defence. */
function isHindered(sentence: Sentence, amount: Amount): boolean {
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  return has(sentence.reading, clause, HINDERING) || clause.intro === 'if' || (predicate !== undefined && !(predicate.mood.isAsserted && !predicate.mood.isNegated));
}

function leftover(sentence: Sentence, amount: Amount): void {
  const subject = holderOf(sentence, amount);
  if (subject === undefined) return;
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const isBefore = subject.first >= 0 && subject.first < amount.first;
  tell(sentence, {
    kind: 'level', measure: 'share', parties: subject.parties, ...toldBy(sentence.reading, amount.at), unit: 'percent_of_gdp', years: yearsOf(sentence, clause, amount.first),
    first: isBefore ? subject.first : amount.phrase.first, next: Math.max(amount.next, isBefore ? 0 : subject.next),
  });
}

/** The name nearest to it in its clause, before it rather than after; else the one that the sentence before was about. */
function holderOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading, first, next, clauses } = sentence;
  const clause = clauses[clauseAt(sentence, amount.first)] as Clause;
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
function countriesIn({ reading }: Sentence, tokens: Tokens): NamedPlace[] {
  return placesIn(reading, tokens).filter(({ isPerson, first, parties }) => !isPerson && parties[0] !== 'nato' && !isOneOf(reading, first - 1, ['than', 'like', 'unlike']) && !is(reading, first - 1, GROUP.leftOut));
}
