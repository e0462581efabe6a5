import { codeAt, find, has, is, isMark, isOneOf, isThe, phraseAt, spanOf, type Reading, type Tokens } from '../reading.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isInDraft, subjectAt, tell, type Sentence } from '../sentence.ts';
import { toldBy } from '../draft.ts';
import { NOBODY, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';
import { unpaid } from './unpaid.ts';

/** That an ally owes the alliance or another: "owes vast sums", "has not paid its dues", "is in arrears", "nobody owes". */
export function debts(sentence: Sentence): void {
  atEach(sentence, GROUP.owe, owed);
  atEach(sentence, OWED, noDebt);
  atEach(sentence, STARTS, (_, token) => {
    if (isArrears(sentence, token)) inArrears(sentence, token);
  });
  unpaid(sentence);
}

const OWED = anyOf([GROUP.debt, GROUP.dues]);

/** The words that may begin what is unpaid. */
const STARTS = anyOf([GROUP.arrears, PHRASE.paidMore.firsts, PHRASE.dues.firsts]);

/** `There is no debt account at NATO`, `there are no NATO fees`, `a guideline creates no debt`. */
function noDebt(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const no = isThe(reading, token - 1, 'no') ? token - 1 : isThe(reading, token - 2, 'no') ? token - 2 : -1;
  const isThere = no > first && isThe(reading, no - 2, 'there') && is(reading, no - 1, GROUP.be);
  if (no > first && isOneOf(reading, no - 1, CREATING)) return createsNone(sentence, no, token);
  if (isThere && (has(reading, { first, next }, GROUP.alliance) || sentence.told.some(({ kind }) => kind === 'debt')) && !isThe(reading, token + 1, 'that')) tell(sentence, { kind: 'debt', measure: 'debt', parties: [], isNegated: true, first: no - 2, next: token + 1 });
}

const CREATING = ['create', 'creates', 'created', 'make', 'makes', 'leave', 'leaves', 'establish', 'establishes', 'give', 'gives', 'mean', 'means'];

/** `The guideline creates no debt`: by what was agreed nobody owes. */
function createsNone(sentence: Sentence, no: number, token: number): void {
  const { reading } = sentence;
  const { first } = sentence.clauses[clauseAt(sentence, no)] as Tokens;
  const noun = find(reading, { first, next: no - 1 }, AGREED);
  if (noun >= 0 && !isInDraft(sentence, token)) tell(sentence, { kind: 'debt', measure: 'debt', parties: ['nato'], isNegated: true, first: noun, next: token + 1 });
}

const AGREED = anyOf([GROUP.target, GROUP.pledge, GROUP.deal]);

function owed(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  if (isThe(reading, verb + 1, 'to') && !isMoneyOwed(sentence, verb) || isThe(reading, verb, 'owing') && isThe(reading, verb + 1, 'to')) return;
  if (!isMoneyOwed(sentence, verb) || isWithoutDebtor(sentence, verb)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (!predicate.mood.isAsserted || predicate.mood.isPledged) return;
  const amount = sentence.amounts.find(({ first, quantity }) => first > verb && quantity.kind === 'money');
  const isNegated = predicate.mood.isNegated || isNothing(sentence, verb) || isNobody(sentence, predicate.mood.first) || is(reading, sentence.first, GROUP.no);
  if (!isNegated && isOneOf(reading, verb + 1, ['anything', 'anybody', 'anyone'])) return;
  const end = endOfOwed(sentence, verb, amount?.next ?? verb + 1);
  tell(sentence, {
    kind: 'debt', measure: 'debt', parties: isNobody(sentence, predicate.mood.first) ? nobodyOf(sentence, predicate.mood.first) : debtorsOf(sentence, predicate.subject, verb), ...(amount && toldBy(reading, amount.at)), isNegated, isConditional: predicate.mood.isConditional,
    years: yearsOf(sentence, predicate.clause), first: withNo(sentence, isNobody(sentence, predicate.mood.first) ? Math.max(sentence.first, predicate.mood.first - (isThe(reading, predicate.mood.first, 'nobody') ? 0 : 1)) : startOf(sentence, predicate, verb)), next: end,
  });
}

/** `no member`: its "no" is of the words. */
function withNo({ reading, first }: Sentence, start: number): number {
  return start > first && isThe(reading, start - 1, 'no') ? start - 1 : start;
}

/** `dues owed by Madrid`, `“vast sums” owed from past years`: told with what is unpaid. */
function isWithoutDebtor({ reading }: Sentence, verb: number): boolean {
  return isThe(reading, verb, 'owed') && is(reading, isMark(reading, verb - 1) ? verb - 2 : verb - 1, GROUP.owed);
}

/** `owes money to`, `owes NATO`, `nobody owes anything`; not "owes its security to". */
function isMoneyOwed({ reading, next, amounts }: Sentence, verb: number): boolean {
  const tokens = { first: verb + 1, next: Math.min(next, verb + 9) };
  if (isGratitude(reading, verb)) return false;
  if (amounts.some(({ first, quantity }) => first > verb && first < verb + 7 && quantity.kind === 'money')) return true;
  if (has(reading, tokens, GROUP.owed)) return true;
  if (is(reading, verb + 1, GROUP.owning)) return false;
  return has(reading, tokens, GROUP.dues) || isThe(reading, verb, 'owed') && has(reading, { first: Math.max(0, verb - 5), next: verb }, GROUP.dues) || placesIn(reading, tokens).some(({ first, parties }) => first === verb + 1 && parties.length > 0) && !isThe(reading, verb + 2, 'an');
}

const UNPAYABLE = ['gratitude', 'thanks', 'apology', 'explanation', 'security', 'answer', 'respect', 'freedom', 'creditors', 'lenders', 'banks', 'bondholders', 'imf', 'debt'];

function isGratitude(reading: Reading, verb: number): boolean {
  for (let token = verb; token < verb + 12; token += 1) if (isThe(reading, token, 'repay')) return true;
  for (let token = verb; token < verb + 9; token += 1) if (isOneOf(reading, token, UNPAYABLE)) return true;
  return isThe(reading, verb + 1, 'it') && !is(reading, verb + 2, GROUP.owed);
}

function isNothing({ reading }: Sentence, verb: number): boolean {
  return ['nothing', 'no', 'neither', 'nobody', 'none', 'zero'].some((word) => isThe(reading, verb + 1, word) || isThe(reading, verb + 2, word) || isThe(reading, verb + 3, word));
}

/** Those of the subject; the alliance's where it is "many of these nations". */
function debtorsOf({ reading, first }: Sentence, subject: Subject, verb: number): readonly string[] {
  const parties = withoutSpeakers(reading, subject, verb);
  const noun = parties.length > 0 && subject.first >= 0 ? -1 : find(reading, { first: Math.max(first, verb - 3), next: verb }, GROUP.ally);
  return noun > 0 && isOneOf(reading, noun - 1, ['these', 'those', 'other', 'many']) ? ['nato'] : parties;
}

/** `They owe us`, where the words name nobody: not the country of who says so. */
function withoutSpeakers(reading: Reading, { parties, first }: Subject, verb: number): readonly string[] {
  return first < 0 && parties.length === 1 && parties[0] === reading.speakerAt(spanOf(reading, verb, verb + 1)) ? [] : parties;
}

/** `No ally owes`: of the alliance; "nobody owes", "no nation owes": of none. */
function nobodyOf({ reading, first }: Sentence, verb: number): readonly string[] {
  return has(reading, { first: Math.max(first, verb - 4), next: verb }, ALLIED) ? ['nato'] : [];
}

const ALLIED = anyOf([GROUP.member, GROUP.alliance]);

function isNobody({ reading }: Pick<Sentence, 'reading'>, verb: number): boolean {
  return isThe(reading, verb, 'nobody') || isThe(reading, verb - 1, 'nobody') || (isThe(reading, verb - 2, 'no') || isThe(reading, verb - 3, 'no')) && is(reading, verb - 1, GROUP.ally) || isThe(reading, verb - 2, 'no') && isThe(reading, verb - 1, 'one');
}

function endOfOwed({ reading, next }: Sentence, verb: number, least: number): number {
  const comma = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => verb + step).find((token) => codeAt(reading, token) === 0x2c) ?? verb + 10;
  const places = placesIn(reading, { first: verb + 1, next: Math.min(next, comma) });
  let end = Math.max(least, places[0]?.next ?? 0);
  for (let token = verb + 1; token < Math.min(next, verb + 6); token += 1) if (is(reading, token, GROUP.owed)) end = Math.max(end, token + 1);
  return Math.min(next, end);
}

/** `in arrears`, `delinquent`, `has not paid its dues`, `behind on its payments`. */
function isArrears(sentence: Sentence, token: number): boolean {
  const { reading, next } = sentence;
  if (is(reading, token, GROUP.arrears)) return !isAttributive(sentence, token) && !(isThe(reading, token, 'arrears') && !isThe(reading, token - 1, 'in'));
  if (phraseAt(reading, token, 'paidMore', next) > 0) return isMoneyPaid(sentence, token);
  return phraseAt(reading, token, 'dues', next) > 0 && isUnpaid(sentence, token);
}

/** `remarks about delinquent allies`, `to allies in arrears`: of whom nothing is asserted. */
function isAttributive({ reading }: Sentence, token: number): boolean {
  if (is(reading, token + 1, GROUP.ally)) return !is(reading, token - 1, GROUP.be) && !is(reading, token - 2, GROUP.be);
  return isThe(reading, token - 1, 'in') && is(reading, token - 2, GROUP.ally);
}

/** `must be paid more`: money is due. */
function isMoneyPaid({ reading }: Sentence, token: number): boolean {
  return !reading.mentions.around(token) && isThe(reading, token + 2, 'paid');
}

/** `not paid their dues`, `pay their bills` denied; `behind on its dues`. */
function isUnpaid({ reading, first }: Sentence, token: number): boolean {
  if (isThe(reading, token, 'behind')) return true;
  for (let at = token - 1; at > token - 6 && at >= first; at -= 1) if (isOneOf(reading, at, PAID)) return true;
  return false;
}

const PAID = ['pay', 'paid', 'paying', 'pays', 'settled', 'settle'];

function inArrears(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  if (isInDraft(sentence, token, ({ kind }) => kind === 'debt')) return;
  const number = clauseAt(sentence, token);
  const clause = sentence.clauses[number];
  if (clause === undefined) return;
  const pay = findPaid(sentence, clause.first, token);
  const predicate = predicateOf(sentence, number, pay < 0 ? token : pay);
  const isUnpaidPredicate = pay >= 0;
  if (predicate.mood.isPledged || (!predicate.mood.isAsserted && !isThe(reading, token, 'must')) || (isUnpaidPredicate && !predicate.mood.isNegated)) return;
  const subject: Subject = calledSo(sentence, clause.first, token) ?? subjectAt(sentence, number, pay < 0 ? token : predicate.mood.first);
  const end = phraseAt(reading, token, 'dues', sentence.next);
  const isNoAlly = !isUnpaidPredicate && nobodyBefore(sentence, clause.first, token);
  if (subject.parties.length === 0 && !isNoAlly) return;
  tell(sentence, {
    kind: 'debt', measure: 'debt', parties: withoutSpeakers(reading, subject, token), isNegated: !isUnpaidPredicate && (isNoAlly || isDenied(sentence, clause.first, token)), years: yearsOf(sentence, clause),
    first: startOf(sentence, { ...predicate, subject }, token), next: end > 0 ? end : token + 1,
  });
}

const CALLING = ['called', 'calls', 'call', 'calling', 'described', 'describes', 'labelled', 'labeled', 'labels', 'branded', 'brands', 'declared', 'termed', 'considers', 'considered', 'deemed', 'found'];

/** `called him slightly delinquent`, `described Germany as in arrears`: of whom it is said, and not of who says it. */
function calledSo({ reading }: Sentence, first: number, token: number): Subject | undefined {
  let verb = token - 1;
  while (verb > first && verb > token - 8 && !isOneOf(reading, verb, CALLING)) verb -= 1;
  if (!isOneOf(reading, verb, CALLING) || is(reading, verb - 1, GROUP.be)) return undefined;
  return placesIn(reading, { first: verb + 1, next: token }).find(({ first: at }) => at < verb + 4) ?? (reading.mentions.startingAt(verb + 1) === undefined ? undefined : NOBODY);
}

/** `No ally is in arrears`, `nobody in NATO is delinquent`. */
function nobodyBefore({ reading }: Sentence, first: number, token: number): boolean {
  const be = find(reading, { first, next: token }, GROUP.be);
  return be > first && (isThe(reading, first, 'nobody') || (isThe(reading, first, 'no') && (is(reading, first + 1, GROUP.ally) || isThe(reading, first + 1, 'one'))));
}

function findPaid({ reading }: Sentence, first: number, token: number): number {
  for (let at = token - 1; at >= first && at > token - 6; at -= 1) if (isOneOf(reading, at, PAID)) return at;
  return -1;
}

function isDenied({ reading }: Sentence, first: number, token: number): boolean {
  return find(reading, { first: Math.max(first, token - 4), next: token }, GROUP.not) >= 0;
}
