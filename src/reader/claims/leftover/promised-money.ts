import { isNoun } from '../clauses.ts';
import { toldBy, type Draft } from '../draft.ts';
import { isStated } from '../mood.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { endsIn, has, is, isThe, type Tokens } from '../reading.ts';
import { clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { areCountries, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP, without } from '../words/vocabulary.ts';
import { yearOf } from '../years.ts';

/** What a country bound itself to in money: "has promised 8 billion dollars for defence over five years", "agreed to put another 35 billion into the armed forces", "the army law earmarks 400 billion". */
export function leftoverPromisedMoney(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'money')) promised(sentence, amount);
}

const REACH = 14;
const PROMISING = without(GROUP.deciding, [GROUP.framed]);
const LEGAL = anyOf([GROUP.provide, GROUP.earmarking]);
const TEXTS = anyOf([GROUP.law, GROUP.deal]);
const OURS = anyOf([GROUP.defence, GROUP.army, GROUP.troops]);
const ELSEWHERE = anyOf([GROUP.hardware, GROUP.foreign, GROUP.aid, without(GROUP.fund, [GROUP.spending])]);
const STOPPING = anyOf([GROUP.say, GROUP.relative, GROUP.not]);

function promised(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const around: Tokens = { first: Math.max(sentence.first, amount.phrase.first - REACH), next: Math.min(next, end + REACH) };
  const verb = promiseBefore(sentence, amount.phrase.first);
  if (verb < 0 || isInDraft(sentence, amount.first) || !has(reading, around, OURS) || has(reading, { first: verb, next: Math.min(next, end + NEAR) }, ELSEWHERE)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const owner = ownerOf(sentence, predicate.subject, verb);
  if (owner === undefined || !isStated(predicate.mood)) return;
  const draft: Draft = { kind: 'commitment', measure: 'target', parties: owner.parties, ...toldBy(reading, amount.at), by: dueBy(sentence, { first: end, next: around.next }), years: yearsFrom(sentence, end), isNegated: predicate.mood.isNegated, first: Math.min(startOf(sentence, predicate, verb), verb), next: end };
  tell(sentence, draft);
}

/** `by 2030`; "over the next five years" is no day by which something shall be so. */
function dueBy({ amounts }: Sentence, { first, next }: Tokens): string | null {
  return amounts.find(({ quantity, first: at }) => quantity.kind === 'deadline' && at >= first && at < next)?.quantity.by ?? null;
}

/** How far behind an amount its object may stand. */
const NEAR = 9;

/** The verb that promises or lays down what stands after it; -1 where another thing is told in between. */
function promiseBefore({ reading, first }: Sentence, start: number): number {
  for (let token = start - 1; token >= first && token > start - REACH; token -= 1) {
    if (is(reading, token, STOPPING)) return -1;
    if (is(reading, token, PROMISING) && !isNoun(reading, token) && !endsIn(reading, token, 'ing') && !isThe(reading, token - 1, 'to')) return token;
    if (is(reading, token, LEGAL) && has(reading, { first: Math.max(first, token - NEAR), next: token }, TEXTS)) return token;
  }
  return -1;
}

/** Whose it is: the country that promises or whose law it is, else the one that the sentence has named before; no person for himself. */
function ownerOf({ reading, first }: Sentence, subject: Subject, verb: number): Subject | undefined {
  if (areCountries(subject.parties)) return subject.first >= 0 && placesIn(reading, subject).some(({ isPerson }) => isPerson) && !is(reading, verb - 1, GROUP.had) ? undefined : subject;
  return subject.first >= 0 && subject.parties.length > 0 ? undefined : placesIn(reading, { first, next: verb }).findLast(({ parties, isPerson }) => !isPerson && areCountries(parties));
}

/** `for the years 2024 to 2030`. */
function yearsFrom({ dates, reading }: Sentence, from: number): Draft['years'] & object | null {
  const date = dates.find(({ first, quantity }) => first >= from && first < from + NEAR && quantity.unit === 'year');
  const last = Number(date?.quantity.valueLast ?? 0);
  const first = yearOf(date);
  return first > 0 && last > first && reading.quantityAt[from] === 0 ? { first, last } : null;
}
