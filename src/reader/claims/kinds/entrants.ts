import { isStated } from '../mood.ts';
import { codeAt, find, is, isMark, isOneOf, isThe, phraseAt } from '../reading.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isInDraft, tell, type Amount, type Sentence } from '../sentence.ts';
import { areCountries, placesIn, type Subject } from '../subject.ts';
import { holds } from '../words/presence.ts';
import { GROUP } from '../words/vocabulary.ts';

/** Who came in or is still out, told by its signs: "took their seats", "its flag went up at headquarters", "is still waiting", "in NATO since 1982", "remains outside". */
export function entrants(sentence: Sentence): void {
  atEach(sentence, GROUP.seat, takesSeat);
  atEach(sentence, GROUP.flag, raised);
  if (holds(sentence.presence, GROUP.alliance) || sentence.isOnTopic) atEach(sentence, GROUP.waiting, waits);
  atEach(sentence, GROUP.alliance, insideSince);
  atEach(sentence, GROUP.be, within);
}

/** `took their seats this weekend`, `has taken its place among the allies`. */
function takesSeat(sentence: Sentence, token: number): void {
  const { reading, isOnTopic, presence } = sentence;
  const verb = is(reading, token - 1, GROUP.owning) ? token - 2 : token - 3;
  if (!is(reading, verb, GROUP.taking) || !(isOnTopic || holds(presence, GROUP.alliance))) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (isStated(predicate.mood) && !predicate.mood.isPledged) enters(sentence, predicate.subject, token, startOf(sentence, predicate, token), predicate.mood.isNegated);
}

/** `Finland's blue-and-white flag went up outside headquarters`. */
function raised(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const verb = find(reading, { first: token + 1, next: Math.min(next, token + 5) }, GROUP.hoisted);
  const owner = verb < 0 ? undefined : placesIn(reading, { first, next: token }).findLast(({ isPerson, parties }) => !isPerson && areCountries(parties));
  if (owner !== undefined && token - owner.next < 9 && isAtHeadquarters(sentence, verb) && predicateOf(sentence, clauseAt(sentence, verb), verb).mood.isAsserted) enters(sentence, owner, verb, owner.first, false);
}

function isAtHeadquarters({ reading, next }: Sentence, verb: number): boolean {
  for (let token = verb + 1; token < Math.min(next, verb + 7); token += 1) if (isThe(reading, token, 'headquarters')) return true;
  return false;
}

function enters(sentence: Sentence, { parties }: Subject, token: number, first: number, isNegated: boolean): void {
  const date = sentence.amounts.find(({ first: at, quantity }) => quantity.kind === 'date' && DATES.has(quantity.unit) && at > first && at < token + FAR);
  if (!areCountries(parties) || sentence.drafts.some(({ measure }) => measure === 'accession')) return;
  tell(sentence, { kind: 'membership', measure: 'accession', parties, ...valueOf(sentence, date), isNegated, first, next: Math.max(token + 1, date?.next ?? 0) });
}

/** The day; that of the report's year where none is told. */
function valueOf({ reading }: Sentence, date: Amount | undefined): { value: string | number | null; unit: string; quantities?: readonly number[] } {
  return date === undefined ? { value: reading.year === null ? null : String(reading.year), unit: 'year' } : { value: date.quantity.value, unit: date.quantity.unit, quantities: [date.at] };
}

const DATES: ReadonlySet<string> = new Set(['year', 'month', 'day']);
const FAR = 12;

/** `Sweden is still waiting`, `waiting to be let in`. */
function waits(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const after = token + 1;
  const isToEnter = isThe(reading, after, 'to') && (is(reading, after + 1, GROUP.join) || isThe(reading, after + 1, 'enter') || isThe(reading, after + 1, 'be') && isOneOf(reading, after + 2, ['let', 'admitted']));
  const isStill = isThe(reading, token - 1, 'still') && (after >= next || isMark(reading, after));
  const { mood, subject } = predicateOf(sentence, clauseAt(sentence, token), token);
  if (!(isToEnter || isStill) || !isStated(mood) || mood.isNegated || !areCountries(subject.parties) || isInDraft(sentence, token)) return;
  tell(sentence, { kind: 'membership', measure: 'member', parties: subject.parties, isNegated: true, first: subject.first >= 0 ? subject.first : mood.first, next: token + 1 });
}

/** `Spain, in NATO since 1982, …`. */
function insideSince(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const inAt = isThe(reading, token - 1, 'in') || isThe(reading, token - 1, 'inside') ? token - 1 : token - 2;
  if (!isOneOf(reading, inAt, ['in', 'inside']) || codeAt(reading, inAt - 1) !== 0x2c) return;
  const past = phraseAt(reading, inAt + 1, 'nato', next);
  const date = sentence.amounts.find(({ first: at, phrase, quantity }) => past > 0 && at >= past && at < past + 3 && quantity.kind === 'date' && (isThe(reading, at - 1, 'since') || isThe(reading, phrase.first, 'since')));
  const subject = placesIn(reading, { first, next: inAt }).findLast(({ next: end, isPerson }) => !isPerson && end === inAt - 1);
  if (date !== undefined && subject !== undefined && areCountries(subject.parties)) tell(sentence, { kind: 'membership', measure: 'accession', parties: subject.parties, value: date.quantity.value, unit: date.quantity.unit, quantities: [date.at], first: subject.first, next: date.next });
}

/** `have been in since 1999`; where the alliance is spoken of also `Finland is in.`, `Bosnia remains outside.`. */
function within(sentence: Sentence, verb: number): void {
  const { reading, next, isOnTopic } = sentence;
  const at = is(reading, verb + 1, GROUP.not) || is(reading, verb + 1, GROUP.adverb) ? verb + 2 : verb + 1;
  if (at >= next || !isOneOf(reading, at, ['in', 'inside', 'outside'])) return;
  const since = isThe(reading, at + 1, 'since') ? sentence.amounts.find(({ first, quantity }) => first <= at + 3 && first > at && quantity.kind === 'date') : undefined;
  const isEnd = isOnTopic && (at + 1 >= next || isMark(reading, at + 1));
  const { mood, subject } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (!(since !== undefined || isEnd) || !isStated(mood) || !areCountries(subject.parties) || subject.first < 0 || isInDraft(sentence, verb)) return;
  const isOut = isThe(reading, at, 'outside');
  const told = since === undefined ? { measure: 'member' as const } : { measure: 'accession' as const, value: since.quantity.value, unit: since.quantity.unit, quantities: [since.at] };
  tell(sentence, { kind: 'membership', parties: subject.parties, isNegated: mood.isNegated !== isOut, ...told, first: subject.first, next: since?.next ?? at + 1 });
}
