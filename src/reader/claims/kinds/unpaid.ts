import { toldBy } from '../draft.ts';
import { codeAt, find, has, is, isOneOf, isThe } from '../reading.ts';
import { predicateBefore, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { isCountry, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import type { Clause } from '../clauses.ts';

/** Debts told by what is unpaid: "behind on its payments", "has an outstanding bill with", "deep in debt to the alliance", "massive amounts owed from past years", "there are no IOUs". */
export function unpaid(sentence: Sentence): void {
  if (isAboutDefence(sentence) || holds(sentence.presence, GROUP.member)) atEach(sentence, GROUP.unpaid, unpaidAt);
}

const CREDITORS = anyOf([GROUP.alliance, GROUP.we]);

function unpaidAt(sentence: Sentence, token: number): void {
  const end = endOf(sentence, token);
  if (end < 0 || sentence.drafts.some(({ kind }) => kind === 'debt') || isInDraft(sentence, token)) return;
  const clause = sentence.clauses[clauseAt(sentence, token)] as Clause;
  const predicate = predicateBefore(sentence, token);
  if (isHindered(sentence, clause, token) || (predicate !== undefined && (predicate.mood.isFuture || predicate.mood.isConditional || predicate.mood.isNeeded || predicate.mood.isPledged))) return;
  const debtor = debtorOf(sentence, token, clause, predicate?.subject);
  if (debtor === undefined) return;
  const sum = sentence.amounts.find(({ first: at, quantity }) => at > token && at < token + NEAR && quantity.kind === 'money');
  const first = predicate === undefined ? clause.first : startOf(sentence, { ...predicate, subject: debtor }, token);
  tell(sentence, { kind: 'debt', measure: 'debt', parties: debtor.parties, ...(sum && toldBy(sentence.reading, sum.at)), isNegated: isDenied(sentence, clause, token), years: yearsOf(sentence, clause, token), first: debtor.first < 0 ? Math.min(first, token) : Math.min(debtor.first, token), next: Math.max(end, sum?.next ?? 0, debtor.next > token ? debtor.next : end) });
}

const HINDERING = anyOf([GROUP.demanded, GROUP.conditional, GROUP.future]);

function isHindered({ reading }: Sentence, { first, intro }: Clause, token: number): boolean {
  return intro === 'if' || has(reading, { first: Math.max(first, token - NEAR), next: token }, HINDERING);
}

const NEAR = 8;

/** The end of what tells of a debt at a token; -1 where nothing does. */
function endOf(sentence: Sentence, token: number): number {
  const { reading, next, first } = sentence;
  if (isThe(reading, token, 'owed')) return has(reading, { first: Math.max(first, token - 5), next: token }, GROUP.owed) && !is(reading, token - 1, GROUP.be) ? token + 1 : -1;
  if (isThe(reading, token, 'behind')) return behind(sentence, token);
  if (isThe(reading, token, 'red')) return isThe(reading, token - 1, 'the') && isThe(reading, token - 2, 'in') && isWithCreditor(sentence, token + 1) ? token + 1 : -1;
  if (isThe(reading, token, 'debt') && isThe(reading, token - 1, 'in')) return isWithCreditor(sentence, token + 1) || isThe(reading, token + 1, 'for') ? token + 1 : -1;
  if (!is(reading, token, GROUP.billed)) return -1;
  if (isOverdue(sentence, token) || isRunUp(sentence, token) || isThereNone(sentence, token) || isSettled(sentence, token)) return Math.min(next, token + 1);
  return -1;
}

/** `behind on its payments`, `behind with the rent`, `no account that Belgium is behind on`. */
function behind({ reading, first, next }: Sentence, token: number): number {
  if (!isOneOf(reading, token + 1, ['on', 'in', 'with'])) return -1;
  const noun = find(reading, { first: token + 2, next: Math.min(next, token + 6) }, GROUP.billed);
  if (noun >= 0) return noun + 1;
  return has(reading, { first, next: token }, GROUP.billed) ? token + 2 : -1;
}

/** `unpaid bills`, `a bill outstanding`. */
function isOverdue({ reading, first, next }: Sentence, token: number): boolean {
  return has(reading, { first: Math.max(first, token - 2), next: token }, GROUP.overdue) || is(reading, token + 1, GROUP.overdue) && token + 1 < next;
}

/** `has run up huge debts with NATO`, `runs a tab at`, `has debts to the alliance`. */
function isRunUp(sentence: Sentence, token: number): boolean {
  const { reading, first } = sentence;
  const verb = find(reading, { first: Math.max(first, token - 5), next: token }, RUNNING);
  return verb >= 0 && is(reading, token, GROUP.tab) && !is(reading, token + 1, GROUP.tab) && !is(reading, token - 1, GROUP.debt) && isWithCreditor(sentence, token + 1);
}

const RUNNING = anyOf([GROUP.had, GROUP.runUp]);

/** `with NATO`, `to the alliance`, `at Brussels`, `towards Washington`. */
function isWithCreditor({ reading, next }: Sentence, token: number): boolean {
  if (!isOneOf(reading, token, ['to', 'with', 'at', 'in', 'towards', 'toward'])) return false;
  return has(reading, { first: token, next: Math.min(next, token + 4) }, CREDITORS) || placesIn(reading, { first: token, next: Math.min(next, token + 4) }).length > 0;
}

/** `There are no IOUs in NATO`, `keeps no account of debts`, `no such ledger`, `sends nobody a bill`. */
function isThereNone({ reading, first }: Sentence, token: number): boolean {
  const no = [1, 2, 3].map((step) => token - step).find((at) => at >= first && (isThe(reading, at, 'no') || isThe(reading, at, 'nobody')));
  return no !== undefined && is(reading, token, GROUP.tab) && !isThe(reading, token + 1, 'that') && (is(reading, no - 1, GROUP.be) && isThe(reading, no - 2, 'there') || is(reading, no - 1, GROUP.keeping));
}

/** `has settled every invoice that the alliance sent it`. */
function isSettled({ reading, first }: Sentence, token: number): boolean {
  const verb = find(reading, { first: Math.max(first, token - 4), next: token }, GROUP.settle);
  return verb >= 0 && isOneOf(reading, token - 1, ['every', 'all', 'each', 'any']);
}

/** Who is in debt: the subject, the name beside it, nobody where none is named. */
function debtorOf({ reading, first, before }: Sentence, token: number, clause: Clause, subject: Subject | undefined): Subject | undefined {
  const by = isThe(reading, token + 1, 'by') ? placesIn(reading, { first: token + 2, next: token + 6 }).find(({ isPerson }) => !isPerson) : undefined;
  if (by !== undefined) return by;
  if (isThe(reading, token, 'owed') || is(reading, clause.first, GROUP.no) || isThe(reading, clause.first, 'there')) return { parties: has(reading, { first: clause.first, next: token }, GROUP.europe) ? ['nato-europe'] : [], first: clause.first, next: clause.first };
  if (subject !== undefined && subject.parties.length > 0 && subject.first >= 0 && !placesIn(reading, subject).some(({ isPerson }) => isPerson)) return subject.parties[0] === 'nato' && has(reading, clause, GROUP.no) ? { ...subject, parties: [] } : subject;
  const named = placesIn(reading, { first, next: token }).findLast(({ isPerson, parties }) => !isPerson && parties.every(isCountry));
  return named ?? (before.parties.length > 0 && before.parties.every(isCountry) ? { ...before, first: -1, next: token } : undefined);
}

/** An odd number of denials, or what has been settled. */
function isDenied(sentence: Sentence, { first, intro, next }: Clause, token: number): boolean {
  const { reading, clauses } = sentence;
  let from = intro === 'relative' || intro === 'said' ? clauses[clauseAt(sentence, first - 2)]?.first ?? first : first;
  for (let at = from; at < token; at += 1) if (codeAt(reading, at) === 0x2c) from = at;
  let isNegated = isSettled(sentence, token) || isThe(reading, next - 1, 'none') || isThe(reading, next - 2, 'none');
  for (let at = from; at <= token; at += 1) if (is(reading, at, GROUP.not) && !isThe(reading, at + 1, 'only')) isNegated = !isNegated;
  return isNegated;
}
