import { toldBy } from '../draft.ts';
import { find, has, is, isMark, isOneOf, isThe } from '../reading.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isInDraft, tell, type Sentence } from '../sentence.ts';
import { countriesIn } from '../holder.ts';
import { areCountries, isCountry } from '../subject.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** Debts within the alliance that no other rule has taken: "owes the rest", "never settles up", "no such debts exist", "nobody does", "300 billion pounds in arrears". */
export function leftoverOwings(sentence: Sentence): void {
  if (!sentence.isOnTopic || has(sentence.reading, sentence, GROUP.gratitude)) return;
  if (sentence.next - sentence.first <= SHORTEST) atEach(sentence, GROUP.do, doesNot);
  atEach(sentence, GROUP.owe, owes);
  atEach(sentence, DEBTS, isOwed);
  atEach(sentence, SETTLING, settles);
  atEach(sentence, GROUP.do, nobodyDoes);
}

const DEBTS = anyOf([GROUP.debt, GROUP.arrears]);
const SETTLING = anyOf([GROUP.settle, GROUP.pay]);

function debt(sentence: Sentence, parties: readonly string[], isNegated: boolean, first: number, next: number): void {
  const amount = sentence.amounts.find(({ first: at, quantity }) => quantity.kind === 'money' && at >= first - 4 && at < next + 7);
  tell(sentence, { kind: 'debt', measure: 'debt', parties, ...(amount && toldBy(sentence.reading, amount.at)), isNegated, first: Math.min(first, amount?.phrase.first ?? first), next: Math.min(sentence.next, Math.max(next, amount?.next ?? 0)) });
}

function owes(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  const isMoney = isMark(reading, verb + 1) || verb + 1 >= sentence.next || isOneOf(reading, verb + 1, ['anything', 'nothing', 'us', 'it', 'money', 'more', 'billions']) && !isThe(reading, verb + 2, 'to') || isThe(reading, verb + 2, 'rest');
  if (isInDraft(sentence, verb) || !isMoney) return;
  const clause = sentence.clauses[clauseAt(sentence, verb)] as Clause;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (!predicate.mood.isAsserted || clause.intro === 'if') return;
  const isNegated = predicate.mood.isNegated || has(reading, { first: sentence.first, next: verb }, NONE);
  debt(sentence, predicate.subject.parties, isNegated, startOf(sentence, predicate, verb), Math.min(sentence.next, verb + 3));
}

const NONE = anyOf([GROUP.no, GROUP.nothing]);

/** `No such debts exist`, `put the German debt to the alliance at 1 trillion dollars`, `is no debt`, `are 300 billion pounds in arrears`. */
function isOwed(sentence: Sentence, noun: number): void {
  const { reading, drafts, told } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, noun)] as Clause;
  const isOfAlliance = has(reading, sentence, GROUP.alliance) || [...drafts, ...told].some(({ kind }) => kind === 'debt') || is(reading, noun, GROUP.arrears);
  if (!isOfAlliance || isInDraft(sentence, noun) || drafts.some(({ kind }) => kind === 'debt') || is(reading, noun - 1, GROUP.determiner) && !isOneOf(reading, noun - 1, ['no', 'their', 'its', 'the'])) return;
  if (is(reading, noun, GROUP.arrears) && !has(reading, { first: clause.first, next: noun }, GROUP.be) && !isSummed(sentence, noun)) return;
  const isNegated = [1, 2, 3].some((back) => isOneOf(reading, noun - back, ['no', 'not', 'never', 'any']));
  const holder = countriesIn(sentence, { first: clause.first, next: Math.min(clause.next, noun + 5) }).find(({ parties }) => areCountries(parties));
  const parties = holder?.parties ?? (isNegated ? [] : sentence.before.parties);
  if (isNegated || holder !== undefined || sentence.amounts.some(({ quantity }) => quantity.kind === 'money')) debt(sentence, parties, isNegated, holder !== undefined && holder.first < noun ? holder.first : Math.max(clause.first, noun - 2), noun + 1);
}

/** `Germany's arrears come to 1 billion dollars`. */
function isSummed({ reading, amounts }: Sentence, noun: number): boolean {
  return isThe(reading, noun, 'arrears') && amounts.some(({ first, quantity }) => quantity.kind === 'money' && first > noun && first < noun + 8) && [1, 2, 3, 4, 5].some((step) => is(reading, noun + step, GROUP.amount) || is(reading, noun + step, GROUP.be) || isOneOf(reading, noun + step, ['add', 'come', 'came', 'run', 'mount']));
}

/** `never settles up`, `have not paid up`. */
function settles(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  if (!isThe(reading, verb + 1, 'up') || isInDraft(sentence, verb)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood, subject } = predicate;
  const isNot = mood.isNegated || is(reading, verb - 1, GROUP.not);
  if (isNot && mood.isAsserted && subject.parties.length > 0 && subject.parties.every((party) => isCountry(party) || party === 'nato')) debt(sentence, subject.parties, false, startOf(sentence, predicate, verb), verb + 2);
}

/** `allies “owe” the U.S. money; nobody does`. */
function nobodyDoes(sentence: Sentence, token: number): void {
  const { reading, next, drafts, told } = sentence;
  const isEnd = token + 1 >= next || isMark(reading, token + 1);
  const before = find(reading, { first: Math.max(sentence.first, token - 2), next: token }, NONE);
  if (!isEnd || before < 0 || isInDraft(sentence, token) || ![...told, ...drafts].some(({ kind }) => kind === 'debt') && !has(reading, { first: sentence.first, next: token }, GROUP.owe)) return;
  debt(sentence, [], true, before, token + 1);
}

/** In tokens: "No, it does not." */
const SHORTEST = 7;
const DENIABLE: ReadonlySet<string> = new Set(['debt', 'burden', 'level', 'membership']);

/** `Trump says Germany owes NATO vast sums. It does not.`: what was told just before, denied. */
function doesNot(sentence: Sentence, verb: number): void {
  const { reading, next, told, drafts, first } = sentence;
  const last = told.at(-1);
  const isNot = isThe(reading, verb + 1, 'not') ? verb + 2 : isOneOf(reading, verb, ['doesn\'t', 'don\'t', 'didn\'t']) ? verb + 1 : -1;
  if (last === undefined || isNot < 0 || isNot < next && !isMark(reading, isNot) || !isOneOf(reading, verb - 1, ['it', 'they', 'he', 'she', 'we']) || drafts.length > 0 || last.isNegated || !DENIABLE.has(last.kind)) return;
  tell(sentence, { ...last, isNegated: true, quantities: [], first: Math.max(first, verb - 1), next: isNot });
}
