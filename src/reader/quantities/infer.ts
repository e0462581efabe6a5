import { COMMA, STOP } from '../scan/characters.ts';
import { LINE } from '../scan/scan.ts';
import type { Draft } from './draft.ts';
import { has, is, isClosed, isMark, isWord, lowerAt, pastHyphen, phraseAfter, type Reading } from './reading.ts';
import { ELSEWHERE, SHARE, SPENDING, TARGET, TOPIC } from './words/vocabulary.ts';
import { IS_OF } from './words/sense.ts';

/** Adds to percentages and amounts what the others of their sentence tell: what they are of, and by when they are due. */
export function inferWithinSentences(reading: Reading, drafts: readonly Draft[]): void {
  let told: Draft | undefined;
  for (let at = 0; at < drafts.length; ) {
    const end = endOfSentence(reading, drafts, at);
    const own = drafts.slice(at, end);
    inferBases(reading, own, told);
    told = own.findLast(isOfGdp) ?? told;
    giveDeadlines(reading, own);
    at = end;
  }
}

/** The share of GDP that a sentence has told, which a bare percentage of the next may be too. */
function isOfGdp({ unit, kind }: Draft): boolean {
  return kind === 'percent' && unit === 'percent_of_gdp';
}

/** `Germany spends 1.2 percent of GDP. Estonia is at 2.16 percent.` */
function isAsBefore(reading: Reading, draft: Draft, before: Draft | undefined): boolean {
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
function inferBases(reading: Reading, drafts: readonly Draft[], before: Draft | undefined): void {
  if (!drafts.some(isBare)) return;
  const told = drafts.find(isWithBase)?.unit ?? shareBefore(reading, drafts);
  for (const draft of drafts) {
    if (!isBare(draft) || !isFree(reading, draft)) continue;
    const unit = told ?? (isTarget(reading, draft) || isAsBefore(reading, draft, before) ? 'percent_of_gdp' : undefined);
    if (unit !== undefined) [draft.unit, draft.isBaseInferred] = [unit, true];
  }
}

function isWithBase({ kind, unit, change }: Draft): boolean {
  return kind === 'percent' && unit !== 'percent' && change !== 'by';
}

function isBare({ kind, unit, of, change }: Draft): boolean {
  return kind === 'percent' && unit === 'percent' && of === undefined && change !== 'by';
}

/** Whether no noun of its own follows: `2 percent interest`, `of which 21 percent` are shares of something else. */
function isFree(reading: Reading, { next, phraseFirst }: Draft): boolean {
  if (lowerAt(reading, phraseFirst - 1) === 'which' && lowerAt(reading, phraseFirst - 2) === 'of') return false;
  const at = pastHyphen(reading, next);
  if (has(reading, at, IS_OF)) return false;
  return !isWord(reading, at) || is(reading, at, TARGET | TOPIC) || isClosed(reading, at) || /(?:[^s]s|ed)$/.test(lowerAt(reading, at));
}

/** `as a share of GDP`, `the GDP share`: the base that a sentence names before or after its percentages. */
function shareBefore(reading: Reading, drafts: readonly Draft[]): string | undefined {
  const [first, last] = [drafts[0] as Draft, drafts[drafts.length - 1] as Draft];
  for (let token = sentenceStart(reading, first.first); token < reading.count && token < last.next + 25; token += 1) {
    if (token >= last.next && isEnd(reading, token)) return undefined;
    if (!is(reading, token, SHARE) || !has(reading, token + 1, IS_OF)) continue;
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
    if (is(reading, token, TARGET)) return true;
    if (isClosed(reading, token)) return false;
    token = pastHyphen(reading, token + 1);
  }
  return false;
}

function isAfterTarget(reading: Reading, { phraseFirst }: Draft): boolean {
  return has(reading, phraseFirst - 1, IS_OF) && is(reading, phraseFirst - 2, TARGET);
}

/** `spend 2 percent on defence`. */
function isOnDefence(reading: Reading, { next }: Draft): boolean {
  const on = lowerAt(reading, next);
  if (on !== 'on' && on !== 'for' && on !== 'für' && on !== 'pour') return false;
  for (let token = next + 1; token < next + 5; token += 1) if (is(reading, token, TOPIC)) return true;
  return false;
}

const LARGEST = 6;

/** `will you reach 2 percent`: a share that is small enough, after a verb of spending. */
function isSpent(reading: Reading, { first, value }: Draft): boolean {
  if (typeof value !== 'number' || value > LARGEST) return false;
  for (let token = first - 1; token > first - 5 && token >= 0 && !isEnd(reading, token); token -= 1) if (is(reading, token, SPENDING)) return true;
  return false;
}

/** `Denmark spends 1.17 per cent`, without a word on what. */
function isSimplySpent(reading: Reading, draft: Draft): boolean {
  if (!isSpent(reading, draft) || (lowerAt(reading, draft.next) === 'on' && !isOnDefence(reading, draft))) return false;
  for (let token = draft.first - 1; token > draft.first - 5 && token >= 0; token -= 1) if (lowerAt(reading, token).startsWith('spen')) return true;
  return false;
}

function isElsewhere(reading: Reading, { first, next }: Draft): boolean {
  for (let token = first - 1; token >= 0 && token >= first - 6 && !isEnd(reading, token); token -= 1) if (is(reading, token, ELSEWHERE)) return true;
  for (let token = next; token < next + 4 && token < reading.count && !isEnd(reading, token) && !isMark(reading, token, COMMA); token += 1) if (is(reading, token, ELSEWHERE)) return true;
  return false;
}

const AROUND = 120;

function isOnTopic(reading: Reading, { first }: Draft): boolean {
  for (let distance = 0; distance < AROUND; distance += 1) {
    if (is(reading, first - distance, TOPIC) || is(reading, first + distance, TOPIC)) return true;
  }
  return false;
}

const REACH = 12;

/** Gives each deadline to the quantity that it is for: the nearest before it, or the one after it where it opens the sentence or its clause. */
function giveDeadlines(reading: Reading, drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    if (draft.by === undefined) return;
    const due = dueBy(reading, draft, drafts[at - 1], drafts[at + 1]);
    if (due !== undefined) due.by = draft.by;
    else if (draft.kind === 'duration') draft.by = undefined;
  });
}

function dueBy(reading: Reading, draft: Draft, before: Draft | undefined, after: Draft | undefined): Draft | undefined {
  const { kind, phraseFirst } = draft;
  if (kind === 'duration') return before !== undefined && (LASTING.has(before.kind) || before.unit === 'times') && isDue(before) && phraseFirst - before.phraseNext <= REACH ? before : undefined;
  if (kind === 'deadline' && after !== undefined && isDue(after) && opensClause(reading, draft, before)) return after;
  return before !== undefined && isDue(before) && phraseFirst - before.phraseNext <= REACH ? before : undefined;
}

/** What a stretch of time ahead bounds; how many are sent within a year is another matter. */
const LASTING: ReadonlySet<string> = new Set(['percent', 'money']);

/** `By 2035 we want`, `which by 2029 intends to`, `have until 2035 to reach`. */
function opensClause(reading: Reading, { phraseFirst: first, next }: Draft, before: Draft | undefined): boolean {
  if (WHO.has(lowerAt(reading, first - 1))) return true;
  return before === undefined && (first - sentenceStart(reading, first) <= OPENING || lowerAt(reading, next) === 'to');
}

const WHO: ReadonlySet<string> = new Set(['which', 'who']);
const OPENING = 8;

/** What can be due: amounts, not dates and durations. */
function isDue({ kind, by }: Draft): boolean {
  return by === undefined && kind !== 'date' && kind !== 'deadline' && kind !== 'duration' && kind !== 'rank';
}
