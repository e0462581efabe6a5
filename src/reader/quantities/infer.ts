import { COMMA, STOP } from '../scan/characters.ts';
import { LINE } from '../scan/scan.ts';
import type { Draft } from './draft.ts';
import { isClosed, isMark, isWord, lowerAt, pastHyphen, phraseAfter, senseAt, type Reading } from './reading.ts';

/** Percentages and deadlines that belong together in their sentence. */
export function withinSentences(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let told: Told | undefined;
  for (let at = 0; at < drafts.length; ) {
    const end = endOfSentence(reading, drafts, at);
    const own = withBases(reading, drafts.slice(at, end), told);
    told = toldBy(own) ?? told;
    result.push(...withDeadlines(own));
    at = end;
  }
  return result;
}

/** The share of GDP that a sentence has told, which a bare percentage of the next may be too. */
interface Told {
  readonly next: number;
}

function toldBy(drafts: readonly Draft[]): Told | undefined {
  const last = drafts.findLast(({ unit, kind }) => kind === 'percent' && unit === 'percent_of_gdp');
  return last && { next: last.next };
}

/** `Germany spends 1.2 percent of GDP. Estonia is at 2.16 percent.` */
function isAsBefore(reading: Reading, draft: Draft, before: Told | undefined): boolean {
  return before !== undefined && draft.first - before.next < NEXT_SENTENCE && typeof draft.value === 'number' && draft.value <= LARGEST && !isElsewhere(reading, draft);
}

const NEXT_SENTENCE = 45;

/** The draft after the last one in the sentence of a draft. */
function endOfSentence(reading: Reading, drafts: readonly Draft[], first: number): number {
  let end = first + 1;
  while (end < drafts.length && !hasEnd(reading, (drafts[end - 1] as Draft).next, (drafts[end] as Draft).first)) end += 1;
  return end;
}

function hasEnd(reading: Reading, first: number, next: number): boolean {
  if (next - first > FURTHEST) return true;
  for (let token = first; token < next; token += 1) if (isEnd(reading, token)) return true;
  return false;
}

const FURTHEST = 60;

function isEnd(reading: Reading, token: number): boolean {
  if (reading.kind[token] === LINE) return true;
  return isMark(reading, token, STOP) && !(isWord(reading, token + 1) && reading.shape[token + 1] === 0);
}

/** Bare percentages whose base is told elsewhere in the sentence, or which name the share that allies aim at. */
function withBases(reading: Reading, drafts: readonly Draft[], before: Told | undefined): Draft[] {
  if (!drafts.some(isBare)) return [...drafts];
  const told = drafts.find(({ kind, unit, change }) => kind === 'percent' && unit !== 'percent' && change !== 'by')?.unit ?? shareBefore(reading, drafts);
  return drafts.map((draft) => {
    if (!isBare(draft) || !isFree(reading, draft)) return draft;
    const unit = told ?? (isTarget(reading, draft) || isAsBefore(reading, draft, before) ? 'percent_of_gdp' : undefined);
    return unit === undefined ? draft : { ...draft, unit, isBaseInferred: true };
  });
}

function isBare({ kind, unit, of, change }: Draft): boolean {
  return kind === 'percent' && unit === 'percent' && of === undefined && change !== 'by';
}

/** Whether no noun of its own follows: `2 percent interest` is a share of something else. */
function isFree(reading: Reading, { next }: Draft): boolean {
  const at = pastHyphen(reading, next);
  if (senseAt(reading, at).link === 'of') return false;
  return !isWord(reading, at) || /(?:[^s]s|ed)$/.test(lowerAt(reading, at)) || isClosed(reading, at) || reading.vocabulary.targets.has(lowerAt(reading, at)) || reading.vocabulary.topic.has(lowerAt(reading, at));
}

const SHARES: ReadonlySet<string> = new Set('share percentage proportion fraction ratio portion anteil part'.split(' '));

/** `as a share of GDP`, `the GDP share`: the base that a sentence names before or after its percentages. */
function shareBefore(reading: Reading, drafts: readonly Draft[]): string | undefined {
  const [first, last] = [drafts[0] as Draft, drafts[drafts.length - 1] as Draft];
  for (let token = sentenceStart(reading, first.first); token < reading.count && token < last.next + 25; token += 1) {
    if (token >= last.next && isEnd(reading, token)) return undefined;
    if (!isWord(reading, token) || !SHARES.has(lowerAt(reading, token)) || senseAt(reading, token + 1).link !== 'of') continue;
    const base = phraseAfter(reading, token + 2, reading.vocabulary.bases) ?? phraseAfter(reading, token + 3, reading.vocabulary.bases);
    if (base !== undefined) return base.meaning;
  }
  return undefined;
}

function sentenceStart(reading: Reading, token: number): number {
  let at = token;
  while (at > 0 && token - at < FURTHEST && !isEnd(reading, at - 1)) at -= 1;
  return at;
}

/** `the 2 percent target`, `a guideline of 2 percent`, `2 percent on defence` where a sentence or its text speaks of defence. */
function isTarget(reading: Reading, draft: Draft): boolean {
  return (isBeforeTarget(reading, draft) || isAfterTarget(reading, draft) || isOnDefence(reading, draft) || isSpent(reading, draft)) && !isElsewhere(reading, draft) && (isOnTopic(reading, draft) || isSimplySpent(reading, draft));
}

function isBeforeTarget(reading: Reading, { next }: Draft): boolean {
  for (let token = pastHyphen(reading, next), words = 0; words < 4 && isWord(reading, token); words += 1) {
    if (reading.vocabulary.targets.has(lowerAt(reading, token))) return true;
    if (isClosed(reading, token)) return false;
    token = pastHyphen(reading, token + 1);
  }
  return false;
}

function isAfterTarget(reading: Reading, { first, phraseFirst }: Draft): boolean {
  const { link } = senseAt(reading, (phraseFirst ?? first) - 1);
  return link === 'of' && reading.vocabulary.targets.has(lowerAt(reading, (phraseFirst ?? first) - 2));
}

/** `spend 2 percent on defence`. */
function isOnDefence(reading: Reading, { next }: Draft): boolean {
  const on = lowerAt(reading, next);
  if (on !== 'on' && on !== 'for' && on !== 'für' && on !== 'pour') return false;
  for (let token = next + 1; token < next + 5; token += 1) if (reading.vocabulary.topic.has(lowerAt(reading, token))) return true;
  return false;
}

const SPENT: ReadonlySet<string> = new Set('spend spends spent spending reach reaches reached reaching meet meets hit hits allocate allocates devote devotes invest invests ausgeben erreichen erreicht consacre consacrer atteindre'.split(' '));
const LARGEST = 6;

/** `will you reach 2 percent`: a share that is small enough, after a verb of spending. */
function isSpent(reading: Reading, { first, value }: Draft): boolean {
  if (typeof value !== 'number' || value > LARGEST) return false;
  for (let token = first - 1; token > first - 5 && token >= 0 && !isEnd(reading, token); token -= 1) if (SPENT.has(lowerAt(reading, token))) return true;
  return false;
}

/** `Denmark spends 1.17 per cent`, without a word on what. */
function isSimplySpent(reading: Reading, draft: Draft): boolean {
  if (!isSpent(reading, draft) || (lowerAt(reading, draft.next) === 'on' && !isOnDefence(reading, draft))) return false;
  for (let token = draft.first - 1; token > draft.first - 5 && token >= 0; token -= 1) if (lowerAt(reading, token).startsWith('spen')) return true;
  return false;
}

const ELSEWHERE: ReadonlySet<string> = new Set('inflation emissions interest unemployment deficit climate tax aid growth renewable debt equipment r&d research'.split(' '));

function isElsewhere(reading: Reading, { first, next }: Draft): boolean {
  for (let token = first - 1; token >= 0 && token >= first - 6 && !isEnd(reading, token); token -= 1) if (ELSEWHERE.has(lowerAt(reading, token))) return true;
  for (let token = next; token < next + 4 && token < reading.count && !isEnd(reading, token) && !isMark(reading, token, COMMA); token += 1) if (ELSEWHERE.has(lowerAt(reading, token))) return true;
  return false;
}

const AROUND = 120;

function isOnTopic(reading: Reading, { first }: Draft): boolean {
  for (let distance = 0; distance < AROUND; distance += 1) {
    if (reading.vocabulary.topic.has(lowerAt(reading, first - distance)) || reading.vocabulary.topic.has(lowerAt(reading, first + distance))) return true;
  }
  return false;
}

const REACH = 12;

/** Gives each deadline to the quantity that it is for: the nearest before it, or the first after it where it opens the sentence. */
function withDeadlines(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  result.forEach((draft, index) => {
    if (draft.by === undefined) return;
    const before = index > 0 ? (result[index - 1] as Draft) : undefined;
    const isNear = before !== undefined && isDue(before) && (draft.phraseFirst ?? draft.first) - (before.phraseNext ?? before.next) <= REACH;
    if (isNear) result[index - 1] = { ...before, by: draft.by };
    else if (index === 0 && draft.kind === 'deadline') dueNext(result, draft.by);
  });
  return result;
}

function dueNext(drafts: Draft[], by: string): void {
  const next = drafts[1];
  if (next !== undefined && isDue(next)) drafts[1] = { ...next, by };
}

/** What can be due: amounts, not dates and durations. */
function isDue({ kind, by }: Draft): boolean {
  return by === undefined && kind !== 'date' && kind !== 'deadline' && kind !== 'duration' && kind !== 'rank';
}
