import { has, find, is, isOneOf, isThe } from '../reading.ts';
import { toldBy } from '../draft.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, subjectAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { areCountries, placesIn, type Subject } from '../subject.ts';
import { deadlineOf, yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { oneYear, yearOfDay } from '../one-year.ts';

/** What is foreseen of a country and a year, short of a mark: "will not make it to 2 percent by 2024", "will still be below the target next year", "would only be at 1.4 percent in 2025". */
export function leftoverForeseen(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, COMING, foreseen);
  atEach(sentence, JOINING, joins);
}

const COMING = anyOf([GROUP.future, GROUP.conditional]);
const REACH = 14;

interface Mark {
  readonly amount: Amount | undefined;
  readonly first: number;
  readonly next: number;
}

function foreseen(sentence: Sentence, modal: number): void {
  const { reading } = sentence;
  const number = clauseAt(sentence, modal);
  const clause = sentence.clauses[number] as Clause;
  const verb = find(reading, { first: modal + 1, next: Math.min(clause.next, modal + 5) }, GROUP.arriving);
  if (verb < 0 || clause.intro === 'if' || isInDraft(sentence, verb)) return;
  const mark = markAfter(sentence, clause, verb);
  const years = mark && yearFor(sentence, clause, mark);
  const subject = subjectAt(sentence, number, modal);
  if (mark === undefined || years === undefined || !areCountries(subject.parties) || placesIn(reading, { first: verb + 1, next: mark.first }).some(({ parties }) => areCountries(parties) && parties.join() !== subject.parties.join())) return;
  const isNegated = is(reading, modal, GROUP.not) || has(reading, { first: modal + 1, next: verb }, GROUP.not) || isThe(reading, verb - 2, 'not');
  const isShort = has(reading, { first: verb, next: mark.first }, GROUP.shortOf) || mark.amount?.quantity.comparator === 'less than' || is(reading, verb, GROUP.miss);
  const isLow = mark.amount !== undefined && has(reading, { first: modal, next: mark.first }, GROUP.only);
  if (isNegated || isShort || isLow) told(sentence, { subject, mark, years, isNegated, isShort, first: Math.min(modal, subject.first < 0 ? modal : subject.first) });
}

/** The share, or the target, that the verb comes to. */
function markAfter(sentence: Sentence, clause: Clause, verb: number): Mark | undefined {
  const next = Math.min(clause.next, verb + REACH);
  const amount = unused(sentence, 'percent').find(({ first, quantity }) => first > verb && first < next && isShare(quantity));
  if (amount !== undefined) return { amount, first: amount.phrase.first, next: pastAmount(amount) };
  const noun = find(sentence.reading, { first: verb + 1, next }, GROUP.target);
  return noun < 0 ? undefined : { amount: undefined, first: noun, next: noun + 1 };
}

/** The year of a deadline, or the one that is named; not "before 2035". */
function yearFor(sentence: Sentence, clause: Clause, { amount, next }: Mark): { first: number; last: number } | undefined {
  const due = amount?.quantity.by ?? deadlineOf(sentence, { first: next, next: Math.min(clause.next, next + REACH) });
  if (due === null && amount === undefined && !sentence.dates.some(({ first }) => first >= next && first < next + 3)) return undefined;
  if (due !== null) return oneYear(yearOfDay(due)) ?? undefined;
  if (isOneOf(sentence.reading, next, ['before', 'until'])) return undefined;
  return yearsOf(sentence, clause, next - 1) ?? undefined;
}

interface Foreseen {
  readonly subject: Subject;
  readonly mark: Mark;
  readonly years: { first: number; last: number };
  readonly isNegated: boolean;
  readonly isShort: boolean;
  readonly first: number;
}

function told(sentence: Sentence, { subject, mark, years, isNegated, isShort, first }: Foreseen): void {
  const amount = mark.amount === undefined ? { value: null, unit: null } : { ...toldBy(sentence.reading, mark.amount.at), unit: 'percent_of_gdp', by: null };
  tell(sentence, { kind: 'level', measure: 'share', parties: subject.parties, ...amount, ...(isShort && { comparator: 'less than' as const }), isNegated, years, first, next: mark.next });
}

const JOINING = anyOf([GROUP.follow, GROUP.join]);

/** `with Latvia and Lithuania to follow in 2018`, `with Romania expected to join them`: those who come up to it next. */
function joins(sentence: Sentence, verb: number): void {
  const { reading, first, drafts } = sentence;
  const lead = [3, 4, 5, 6, 7].map((back) => verb - back).find((at) => at > first && isThe(reading, at, 'with'));
  const known = drafts.findLast(({ kind, measure }) => kind === 'count' || measure === 'share');
  if (lead === undefined || known === undefined || !isThe(reading, verb - 1, 'to') || isInDraft(sentence, verb)) return;
  const places = placesIn(reading, { first: lead, next: verb }).filter(({ isPerson, parties }) => !isPerson && areCountries(parties));
  if (places.length > 0) tell(sentence, { kind: 'level', measure: 'share', parties: places.flatMap(({ parties }) => parties), value: known.target ?? FLOOR, unit: 'percent_of_gdp', step: 0.1, comparator: 'at least', years: yearsOf(sentence, { first: lead, next: sentence.next }, verb), first: lead, next: Math.min(sentence.next, verb + 2) });
}

/** The share of output that the allies agreed on in 2006. */
const FLOOR = 2;
