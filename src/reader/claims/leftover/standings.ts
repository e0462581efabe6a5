import type { Draft } from '../draft.ts';
import { isMark, is, isOneOf, isThe, phraseAt, type Reading } from '../reading.ts';
import { isStated } from '../mood.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { isTarget, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { shareBefore } from '../kinds/stance.ts';
import { isShare } from '../shares.ts';
import { areCountries } from '../subject.ts';
import { anyOf, PHRASE, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';

/** How named allies stand to a target that was told just before: "Denmark is not there yet", "the Dutch are well short", "even America does not spend that much". */
export function leftoverStandings(sentence: Sentence): void {
  if (isAboutDefence(sentence)) atEach(sentence, STARTS, standing);
}

const STARTS = anyOf([PHRASE.there.firsts, PHRASE.thatMuch.firsts]);

function standing(sentence: Sentence, token: number): void {
  const end = pastWords(sentence, token);
  const target = end < 0 || isInDraft(sentence, token) ? null : targetTold(sentence, phraseAt(sentence.reading, token, 'thatMuch') > 0, token);
  const verb = target === null ? -1 : verbUpTo(sentence, token);
  if (target === null || verb < 0) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood, subject } = predicate;
  if (!isStated(mood) || is(sentence.reading, verb, GROUP.modal) || !areCountries(subject.parties) || subject.first < 0) return;
  const isShort = phraseAt(sentence.reading, token, 'there') > 0 && !isThe(sentence.reading, token, 'there') || isOneOf(sentence.reading, token - 1, ['almost', 'nearly']);
  tell(sentence, { ...levelOf(sentence, predicate, token), value: target, comparator: isShort ? 'less than' : 'at least', isNegated: mood.isNegated, next: end });
}

function levelOf(sentence: Sentence, predicate: Predicate, token: number): Draft {
  return { kind: 'level', measure: 'share', parties: predicate.subject.parties, unit: 'percent_of_gdp', step: 0.1, years: yearsOf(sentence, predicate.clause, token), first: startOf(sentence, predicate, token), next: token + 1 };
}

/** The end of words that take up a target again; -1 where more is told after them, which is their own. */
function pastWords({ reading, next }: Sentence, token: number): number {
  const much = phraseAt(reading, token, 'thatMuch', next);
  const past = much > 0 ? much : phraseAt(reading, token, 'there', next);
  let end = past;
  while (end < next && (isOneOf(reading, end, TRAILING) || isTime(reading, end))) end += 1;
  return past > 0 && (end >= next || isMark(reading, end)) ? past : -1;
}

/** `last year`, `in 2019`, `in the spring`. */
function isTime(reading: Reading, token: number): boolean {
  const isDate = (at: number): boolean => reading.quantities[(reading.quantityAt[at] ?? 0) - 1]?.kind === 'date';
  return isDate(token) || isOneOf(reading, token, ['in', 'the', 'by']) && [1, 2].some((step) => isDate(token + step));
}

const TRAILING = ['yet', 'already', 'either', 'still', 'now', 'today', 'too', 'so', 'far', 'on', 'at', 'all', 'defence', 'defense', 'again'];

/** The verb that the words belong to: the one they begin with, or that stands right before them. */
function verbUpTo({ reading, first }: Sentence, token: number): number {
  for (let at = token; at >= first && at > token - 4; at -= 1) {
    if (isMark(reading, at)) return -1;
    if (is(reading, at, COMING) && !isNoun(reading, at)) return at;
    if (isVerb(reading, at) && !is(reading, at, GROUP.adverb)) return -1;
  }
  return -1;
}

const COMING = anyOf([GROUP.be, GROUP.spend, GROUP.came, GROUP.got, GROUP.miss, GROUP.posture]);

/** The share that was told to be aimed at, or that others were counted by. */
function targetTold(sentence: Sentence, isMuch: boolean, place: number): number | null {
  const { told, drafts, amounts, reading } = sentence;
  const last = [...told, ...drafts].findLast(({ kind, measure, unit }) => kind === 'count' || (measure === 'target' && (unit === 'percent_of_gdp' || !unit)));
  if (last !== undefined) return last.kind === 'count' ? (last.target ?? FLOOR) : typeof last.value === 'number' ? last.value : FLOOR;
  if (isMuch && amounts.some(({ quantity }) => isShare(quantity))) return null;
  const own = amounts.find((amount) => isShare(amount.quantity) && isTarget(sentence, amount))?.quantity.value;
  return typeof own === 'number' ? own : shareBefore(reading, place);
}

/** The share of output that the allies agreed on in 2006. */
const FLOOR = 2;
