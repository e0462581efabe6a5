import type { Draft, Stretch } from './draft.ts';
import { overlap, withoutMarks, type SentenceTokens } from './spans.ts';
import type { Telling } from './strand.ts';
import { MARK, LINE } from '../scan/scan.ts';
import type { Told } from './told.ts';
import { sayerBefore, type Sayer } from './sentence-before.ts';
import { sayerBehind, subjectBehind } from './sentence-behind.ts';

/**
 * Quotations that no cue tells: they go on with the quotation before, in its paragraph or in the next; or they are the words of
 * the speaker before.
 */
export function continuations(telling: Telling, sentences: readonly SentenceTokens[], told: readonly Told[]): Told[] {
  const { quotations } = telling;
  if (quotations.list.length === 0) return [...told];
  const taken = takenQuotations(telling, told);
  const result = [...told];
  const lastOf = lastBySentence(telling, sentences, result);
  let running = -1;
  sentences.forEach((sentence, at) => {
    const own = lastOf[at] as number;
    if (own >= 0) running = own;
    if (!isQuoted(telling, sentence)) return;
    for (const number of quotationsIn(telling, sentence)) {
      const quotation = quotations.list[number - 1] as Stretch;
      if (taken[number] === 1 || quotation.first < sentence.first) continue;
      taken[number] = 1;
      running = follow(telling, sentences, result, { at, quotation, running });
    }
  });
  return result;
}

/** How many sentences one quotation is followed for. */
const LONGEST = 200;

interface Place {
  readonly at: number;
  readonly quotation: Stretch;
  readonly running: number;
}

/** Adds a quotation to the statement before, or makes it one of its own; tells which statement goes on from here. */
function follow(telling: Telling, sentences: readonly SentenceTokens[], told: Told[], { at, quotation, running }: Place): number {
  const pieces = piecesOf(telling, sentences, at, quotation);
  const before = told[running];
  if (pieces.length === 0) return running;
  const sayer = sayerBehind(telling, sentences, quotation, at, before?.speaker ?? null) ?? (isApart(sentences, before, at) ? sayerBefore(telling, sentences, at, { lastSpeaker: before?.speaker ?? null }) : null) ?? (isNear(sentences, before, at) ? null : onlySayer(telling, sentences, quotation, at));
  if (sayer !== null) {
    told.push({ draft: { ...continued(), source: sayer.source, head: sayer.head }, speaker: sayer.speaker, content: pieces, sentence: at });
    return told.length - 1;
  }
  if (before === undefined || !isNear(sentences, before, at)) return running;
  if (before.content.length < LONGEST && goesOn(telling, sentences, before, at)) {
    told[running] = { ...before, content: [...before.content, ...pieces] };
    return running;
  }
  told.push({ draft: continued(), speaker: before.speaker, content: pieces, sentence: at });
  return told.length - 1;
}

/** Whether the statement before stands in the same paragraph, or in the one before. */
function isNear(sentences: readonly SentenceTokens[], before: Told | undefined, at: number): boolean {
  return before !== undefined && (sentences[at] as SentenceTokens).paragraph - (sentences[lastSentence(sentences, before)] as SentenceTokens).paragraph <= 1;
}

/** "Stoltenberg opened the summit with a plea. | “…”": the person whom the paragraph before, or the sentence behind, tells of, where nobody else has spoken. */
function onlySayer(telling: Telling, sentences: readonly SentenceTokens[], quotation: Stretch, at: number): Sayer | null {
  const sayer = sayerBefore(telling, sentences, at, { lastSpeaker: null, reach: 1 }) ?? subjectBehind(telling, sentences, quotation, at);
  return sayer?.speaker.kind === 'person' ? sayer : null;
}

/** Whether a sentence of the reporter's stands between a quotation and the statement before. */
function isApart(sentences: readonly SentenceTokens[], before: Told | undefined, at: number): boolean {
  return before === undefined || lastSentence(sentences, before) < at - 1;
}

/** Whether the statement's last words are a quotation that ends right before this sentence, or in it. */
function goesOn({ quotations }: Telling, sentences: readonly SentenceTokens[], { content, sentence }: Told, at: number): boolean {
  const last = content.at(-1) as Stretch;
  const isQuoted = content.some(({ first }) => quotations.at[first] !== 0) || quotations.at[last.next - 1] !== 0;
  const end = Math.max(sentence, sentenceAt(sentences, last.first, sentence));
  return isQuoted && at - end <= 1;
}

function lastSentence(sentences: readonly SentenceTokens[], { content, sentence }: Told): number {
  return Math.max(sentence, sentenceAt(sentences, (content.at(-1) as Stretch).first, sentence));
}

function sentenceAt(sentences: readonly SentenceTokens[], token: number, from: number): number {
  let at = from;
  while (at + 1 < sentences.length && (sentences[at + 1] as SentenceTokens).first <= token) at += 1;
  return at;
}

function continued(): Draft {
  return { sieve: 'continued', cue: null, isNegated: false, isModal: false, source: null, head: -1, cueWords: [], content: [], inside: 0 };
}

function piecesOf({ scanned }: Telling, sentences: readonly SentenceTokens[], at: number, quotation: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  for (let sentence = at; sentence < sentences.length && (sentences[sentence] as SentenceTokens).first < quotation.next; sentence += 1) pieces.push(withoutMarks(scanned, overlap(sentences[sentence] as SentenceTokens, quotation)));
  return pieces.filter(({ first, next }) => next > first);
}

function takenQuotations({ quotations }: Telling, told: readonly Told[]): Uint8Array {
  const taken = new Uint8Array(quotations.list.length + 1);
  for (const { content, draft } of told) {
    if (draft.inside > 0) continue;
    for (const { first, next } of content) for (let token = first; token < next; token += 1) taken[quotations.at[token] as number] = 1;
  }
  return taken;
}

/** For each sentence the last statement outside quotations that is told in it, a quotation before others; -1 for none. */
function lastBySentence({ quotations }: Telling, sentences: readonly SentenceTokens[], told: readonly Told[]): Int32Array {
  const last = new Int32Array(sentences.length).fill(-1);
  told.forEach(({ sentence, draft, content }, index) => {
    const isQuoted = content.some(({ first, next }) => quotations.at[first] !== 0 || quotations.at[next - 1] !== 0);
    const hasQuoted = draft.inside === 0 && told[last[sentence] as number]?.content.some(({ first }) => quotations.at[first] !== 0);
    if (draft.inside === 0 && (isQuoted || hasQuoted !== true)) last[sentence] = index;
  });
  return last;
}

function quotationsIn({ quotations }: Telling, { first, next }: Stretch): number[] {
  const numbers: number[] = [];
  for (let token = first; token < next; token += 1) {
    const number = quotations.at[token] as number;
    if (number > 0 && numbers.at(-1) !== number) numbers.push(number);
  }
  return numbers;
}

/** Whether a sentence is quoted and nothing else. */
function isQuoted({ scanned, quotations }: Telling, sentence: Stretch): boolean {
  for (let token = sentence.first; token < sentence.next; token += 1) if (quotations.at[token] === 0 && scanned.kind[token] !== MARK && scanned.kind[token] !== LINE) return false;
  return true;
}
