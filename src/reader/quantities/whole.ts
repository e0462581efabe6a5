import { withOf, type Draft } from './draft.ts';
import { countedNoun } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { is, isClosed, isPossessive, isWord, lowerAt, senseAt, sliceOf, type Reading } from './reading.ts';
import { FILLER } from './words/vocabulary.ts';

/** Adds to a count or a rank the number that it is out of: `five allies out of 28`, `sixth of 30`, `the highest ratio of all thirty members`; tells where it ends, 0 where there is none. */
export function addWhole(reading: Reading, draft: Draft): number {
  if ((draft.kind !== 'count' && draft.kind !== 'rank') || typeof draft.value !== 'number') return 0;
  const token = draft.kind === 'rank' ? pastRanked(reading, draft.phraseNext) : draft.phraseNext;
  const of = senseAt(reading, token).link === 'out' ? token + 1 : token;
  const isOf = senseAt(reading, of).link === 'of' || (draft.kind === 'rank' && lowerAt(reading, of) === 'among');
  if (!isOf || (draft.kind === 'count' && of === token)) return 0;
  let at = of + 1;
  while (at < of + MOST_FILLERS && (is(reading, at, FILLER) || isPossessive(reading, at) || senseAt(reading, at).link === 'the')) at += 1;
  const whole = numeralAt(reading, at);
  if (whole === undefined || whole.scale > 3 || !Number.isInteger(whole.value) || whole.value <= draft.value) return 0;
  const noun = countedNoun(reading, whole.next);
  const first = lowerAt(reading, of + 1) === 'all' ? of + 1 : at;
  const next = noun?.next ?? whole.next;
  withOf(draft, sliceOf(reading, first, next), next);
  return next;
}

const MOST_FILLERS = 5;

/** Past the `ratio` of `the highest ratio of all thirty members`. */
function pastRanked(reading: Reading, first: number): number {
  let token = first;
  while (token < first + MOST_RANKED && isWord(reading, token) && !isClosed(reading, token)) token += 1;
  return token;
}

const MOST_RANKED = 3;


/** Takes back the `Of 30 allies` that opens a sentence where the next count says that it is of them. */
export function withoutOpener(reading: Reading, draft: Draft, drafts: Draft[]): void {
  const last = drafts.at(-1);
  if (last === undefined || draft.kind !== 'count' || last.kind !== 'count' || draft.of === undefined || draft.first - last.next > REACH) return;
  const isOpened = senseAt(reading, last.first - 1).link === 'of' || senseAt(reading, last.first - 2).link === 'of';
  if (isOpened && last.of === undefined && sliceOf(reading, last.first, last.next) === draft.of) drafts.pop();
}

const REACH = 4;
