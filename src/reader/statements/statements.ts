import type { Language } from '../quantities/quantity.ts';
import type { Names } from '../names/names.ts';
import type { Furniture, Speaker, Statement, Topic } from '../report/report.ts';
import { LINE, type Scan, type Span } from '../scan/scan.ts';
import { continuations } from './continuation.ts';
import type { Draft, Stretch } from './draft.ts';
import { draftsInSpeech, draftsOf, isWe } from './drafts.ts';
import { withFreeIndirect } from './free-indirect.ts';
import { speechesOf } from './interview.ts';
import { judged } from './judge.ts';
import { within } from './nesting.ts';
import { contentSpans, overlap, sentenceTokens, spanOf, type SentenceTokens } from './spans.ts';
import { sayerBefore } from './sentence-before.ts';
import { speakerOf } from './speakers.ts';
import { tellingOf, type Telling } from './strand.ts';
import { WORDS } from './words/tags.ts';
import type { Told } from './told.ts';

export interface StatementOptions {
  readonly furniture: readonly Furniture[];
  readonly language: Language | 'other';
}

/** Who said what: direct, indirect and mixed quotations and positions taken by doing, in the order of their content. */
export function statementsOf(scanned: Scan, sentences: readonly Span[], names: Names, options: StatementOptions): Statement[] {
  if (options.language === 'de' || options.language === 'fr') return [];
  const telling = tellingOf(scanned, names);
  const tokens = sentenceTokens(scanned, sentences);
  const told = withFreeIndirect(telling, tokens, continuations(telling, tokens, withoutOwnWords(toldIn(telling, tokens, options.furniture))));
  return within(statementsFrom(telling, tokens, told));
}

/** The statements sentence by sentence, each with its speaker. */
function toldIn(telling: Telling, sentences: readonly SentenceTokens[], furniture: readonly Furniture[]): Told[] {
  const told: Told[] = [];
  let before: Speaker | null = null;
  let voice: Speaker | null = null;
  let passed = 0;
  const { beginning, isSpoken } = speechesOf(telling, sentences);
  sentences.forEach((sentence, at) => {
    const { start, end } = spanOf(telling.scanned, sentence);
    while (passed < furniture.length && (furniture[passed] as Furniture).end <= start) passed += 1;
    const story = withoutFurniture(telling.scanned, sentence, furniture[passed], start, end);
    if (story === null) return;
    const speech = beginning.get(at);
    if (speech !== undefined) {
      before = speech.speaker ?? before;
      if (speech.content.length > 0) told.push({ ...speech, sentence: at });
    }
    const isSpeech = isSpoken[at] === 1;
    for (const draft of isSpeech ? draftsInSpeech(telling, ownWords(speech?.content[0], sentence)) : draftsOf(telling, story, voice !== null)) {
      const speaker = voice !== null && draft.inside === 0 && isWe(telling, draft) ? voice : speakerOf(telling, draft, before) ?? (isIt(telling, draft) ? (sayerBefore(telling, sentences, at, { lastSpeaker: null, letPapers: true })?.speaker ?? null) : null);
      const content = draft.content.length > 0 ? contentSpans(telling, sentences, at, draft.content, draft.inside) : quotedNext(telling, sentences, at + 1);
      if (content.length === 0 || (isSpeech && speaker === null) || isRetold(telling, told, { draft, speaker, content, sentence: at })) continue;
      told.push({ draft, speaker, content, sentence: at });
      if (draft.inside === 0 && !isSpeech) before = speaker ?? before;
      if (draft.inside === 0 && !isSpeech && isCommittee(telling, draft)) voice = speaker;
    }
  });
  return told;
}

/** "The Committee concludes": a body whose report goes on with "we". */
function isCommittee({ words }: Telling, { source }: Draft): boolean {
  return source !== null && COMMITTEES.has(WORDS.senses[words[source.next - 1] as number]?.word ?? '');
}

const COMMITTEES: ReadonlySet<string> = new Set(['committee', 'commission', 'inquiry', 'panel', 'board', 'court', 'taskforce']);

/** What is spoken of a sentence: what stands behind its label, or all of it. */
function ownWords(spoken: Stretch | undefined, sentence: SentenceTokens): Stretch {
  return spoken !== undefined && spoken.first < sentence.next ? spoken : sentence;
}

/** "It said": what the sentence before tells of may be meant. */
function isIt({ words }: Telling, { head }: Draft): boolean {
  return head >= 0 && WORDS.senses[words[head] as number]?.word === 'it';
}

/** Without "Germany will not accept it" where this is what somebody said. */
function withoutOwnWords(told: readonly Told[]): Told[] {
  return told.filter(({ draft, sentence }, at) => {
    const cue = draft.cueWords[0];
    const isOwn = draft.isModal || isIntent(draft);
    if (cue === undefined || !(isOwn || isStand(told[at] as Told))) return true;
    return ![at - 1, at + 1, at + 2].some((other) => told[other]?.sentence === sentence && (isOwn || isOfOne(told[other], told[at] as Told)) && told[other]?.content.some(({ first, next }) => first <= cue.first && cue.next <= next));
  });
}

/** "Poland expects to spend more": what a country or a body means to do. */
function isStand({ draft, speaker }: Told): boolean {
  return draft.cue !== null && MEANING.has(draft.cue.lemma) && speaker !== null && speaker.kind !== 'person';
}

const MEANING: ReadonlySet<string> = new Set(['expect', 'aim']);

/** Whether one speaks for the country of the other: the minister who tells what his country means to do. */
function isOfOne(outer: Told, inner: Told): boolean {
  return outer.speaker !== null && outer.draft.sieve === 'trailing' && outer.speaker.country !== null && outer.speaker.country === inner.speaker?.country;
}

/** "Has no plans to": told by another, it is what that one says. */
function isIntent({ cue }: Draft): boolean {
  return cue?.lemma === 'have' && cue.manner === 'position' && cue.act === 'refusal';
}

/** The quotation with which the next sentence begins: what was said behind a colon that ends a sentence. */
function quotedNext(telling: Telling, sentences: readonly SentenceTokens[], at: number): Stretch[] {
  const sentence = sentences[at];
  let first = sentence?.first ?? 0;
  while (sentence !== undefined && first < sentence.next && telling.scanned.kind[first] === LINE) first += 1;
  const quotation = telling.quotations.list[(telling.quotations.at[first] as number) - 1];
  return sentence === undefined || quotation === undefined || quotation.first !== first ? [] : contentSpans(telling, sentences, at, [overlap(sentence, quotation)], 0);
}

/** "He said he wanted …": the same speaker's saying within the one before is no other statement. */
function isRetold({ words }: Telling, told: readonly Told[], { draft, speaker, sentence }: Told): boolean {
  const before = told.at(-1);
  const cue = draft.cueWords[0];
  const isAside = draft.source !== null && WORDS.senses[words[draft.source.first - 1] as number]?.word === 'as';
  if (before === undefined || before.sentence !== sentence || cue === undefined || (draft.cue?.manner === 'speech' && !isAside) || speaker === null || before.speaker?.name !== speaker.name) return false;
  return before.content.some(({ first, next }) => first <= cue.first && cue.next <= next);
}

/** A sentence without the dateline before it; null where all of it is furniture. */
function withoutFurniture(scanned: Scan, sentence: SentenceTokens, piece: Furniture | undefined, start: number, end: number): SentenceTokens | null {
  if (piece === undefined || piece.start >= end || piece.kind === 'heading') return sentence;
  if (piece.start <= start && piece.end >= end) return null;
  if (piece.start > start) return sentence;
  let first = sentence.first;
  while (first < sentence.next && (scanned.start[first] as number) < piece.end) first += 1;
  return { ...sentence, first };
}

/** The statements judged one after another: one whose words do not tell its topic has that of the one before. */
function statementsFrom(telling: Telling, sentences: readonly SentenceTokens[], told: readonly Told[]): Statement[] {
  let before: { readonly topic: Topic; readonly paragraph: number } | null = null;
  return inOrder(told).map((each) => {
    const sentence = sentences[each.sentence] as SentenceTokens;
    const near: Topic | null = before !== null && sentence.paragraph - before.paragraph <= 1 ? before.topic : null;
    const statement = statementOf(telling, each, sentence, near);
    before = { topic: statement.topic, paragraph: sentence.paragraph };
    return statement;
  });
}

function inOrder(told: readonly Told[]): Told[] {
  return [...told].sort((one, other) => one.sentence - other.sentence);
}

function statementOf(telling: Telling, told: Told, sentence: SentenceTokens, before: Topic | null): Statement {
  const { scanned } = telling;
  const { draft, speaker, content } = told;
  const { kind, act, topic, side, confidence, isPosition, words } = judged(telling, told, sentence, before);
  return {
    speaker,
    source: draft.source === null ? [] : [spanOf(scanned, draft.source)],
    cue: draft.cueWords.map((each) => spanOf(scanned, each)),
    content: content.map((each) => spanOf(scanned, each)),
    kind,
    act,
    topic,
    side,
    confidence,
    isPosition,
    words,
    within: null,
  };
}
