import { DASH, OPENER, STOP } from '../scan/characters.ts';
import { MARK, WORD } from '../scan/scan.ts';
import type { Entity } from '../names/names.ts';
import type { Speaker } from '../report/report.ts';
import type { Draft, Stretch } from './draft.ts';
import { kindOf, labelAt, type Label } from './labels.ts';
import { withoutMarks, type SentenceTokens } from './spans.ts';
import { speakerOf, speakerOfEntity } from './speakers.ts';
import type { Telling } from './strand.ts';
import { BE, CUE, DO, HAVE, MODAL, OBJECT, POSSESSIVE, SUBJECT, VERB } from './words/small.ts';
import { WORDS } from './words/tags.ts';

/** A speech of an interview, a hearing or a debate: "NAME: …", "A: …". */
export interface Speech {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
  readonly content: readonly Stretch[];
}

/** The speeches of a report by the sentences with which they begin, and for each sentence whether it is part of one. */
export interface Speeches {
  readonly beginning: ReadonlyMap<number, Speech>;
  readonly isSpoken: Uint8Array;
}

/**
 * The speeches that begin with a name and a colon at the beginning of a paragraph. They go on to its end, and in a dialogue over
 * the paragraphs that follow up to the next label. Questions marked "Q" are nobody's.
 */
export function speechesOf(telling: Telling, sentences: readonly SentenceTokens[]): Speeches {
  const labels = labelsOf(telling, sentences);
  const beginning = new Map<number, Speech>();
  const isSpoken = new Uint8Array(sentences.length);
  if (labels.size === 0) return { beginning, isSpoken };
  const goesOn = isDialogue(telling, labels);
  const begun = [...labels];
  const lastLabel = (begun.at(-1) as [number, Label])[0];
  const answerer = answering(telling, (begun[0] as [number, Label])[1].first);
  for (const [at, label] of labels) {
    const content: Stretch[] = [{ first: label.colon + 1, next: (sentences[at] as SentenceTokens).next }];
    isSpoken[at] = 1;
    for (let next = at + 1; next < sentences.length && !labels.has(next) && isSameSpeech(telling, sentences, at, next, { goesOn, isLast: at === lastLabel }); next += 1) {
      content.push(sentences[next] as SentenceTokens);
      isSpoken[next] = 1;
    }
    beginning.set(at, speechOf(telling, label, content, answerer));
  }
  return { beginning, isSpoken };
}

/** The labels of a report by the sentences that begin with them. */
function labelsOf(telling: Telling, sentences: readonly SentenceTokens[]): Map<number, Label> {
  const found = new Map<number, Label>();
  sentences.forEach((sentence, at) => {
    const label = labelAt(telling, sentence);
    if (label !== null) found.set(at, label);
  });
  const begun = (at: number): boolean => at === 0 || (sentences[at - 1] as SentenceTokens).paragraph !== (sentences[at] as SentenceTokens).paragraph;
  const first = new Map([...found].filter(([at]) => begun(at)));
  const kept = new Map([...first].filter(([at, label]) => isSpeaker(telling, sentences, first, at, label)));
  const paragraphs = new Set([...kept.keys()].map((at) => (sentences[at] as SentenceTokens).paragraph));
  for (const [at, label] of found) if (!begun(at) && label.sort !== 'plain' && paragraphs.has((sentences[at] as SentenceTokens).paragraph)) kept.set(at, label);
  return new Map([...kept].sort(([one], [other]) => one - other));
}

/** Whether a label names somebody who speaks: by what it says, or by the labels around it. */
function isSpeaker(telling: Telling, sentences: readonly SentenceTokens[], all: ReadonlyMap<number, Label>, at: number, label: Label): boolean {
  const { sort } = label;
  if (sort === 'letter' || sort === 'named' || sort === 'body') return true;
  const words = { first: label.colon + 1, next: (sentences[at] as SentenceTokens).next };
  if (!isSentence(telling, words)) return sort === 'capitals' && at === 0 && isAddressed(telling, words);
  if (isRepeated(telling, all, at, label)) return true;
  const isPlace = kindOf(telling, telling.index.around(label.head)) !== '';
  const near = [...all].some(([other, { sort: sure }]) => other !== at && isNear(sentences, at, other) && (sure !== 'plain' || isAsking(telling, sentences, other)));
  return near || isAsking(telling, sentences, at) ? all.size > 1 : sort === 'capitals' && !isPlace && isAddressed(telling, words);
}

/** Whether the same label begins another paragraph. */
function isRepeated({ scanned }: Telling, all: ReadonlyMap<number, Label>, at: number, label: Label): boolean {
  const written = ({ first, head }: Label): string => scanned.text.slice(scanned.start[first], scanned.end[head]).toLowerCase();
  return [...all].some(([other, each]) => other !== at && written(each) === written(label));
}

/** Whether two sentences stand in paragraphs beside each other. */
function isNear(sentences: readonly SentenceTokens[], one: number, other: number): boolean {
  return Math.abs((sentences[one] as SentenceTokens).paragraph - (sentences[other] as SentenceTokens).paragraph) === 1;
}

/** Whether a paragraph asks something. */
function isAsking({ scanned }: Telling, sentences: readonly SentenceTokens[], at: number): boolean {
  const { paragraph } = sentences[at] as SentenceTokens;
  for (let place = at; sentences[place]?.paragraph === paragraph; place += 1) if (scanned.text.charCodeAt((scanned.end[(sentences[place] as SentenceTokens).next - 1] as number) - 1) === QUESTION) return true;
  return false;
}

const QUESTION = 0x3f;

/** Whether words end as a sentence does and have a verb, or are a few words of an answer. */
function isSentence({ scanned, words }: Telling, { first, next }: Stretch): boolean {
  const last = next - 1;
  if (scanned.kind[last] !== MARK || (scanned.shape[last] !== STOP && scanned.shape[last] !== DASH)) return false;
  for (let token = first; token < last; token += 1) if (((WORDS.senses[words[token] as number]?.bits ?? 0) & VERBAL) !== 0) return true;
  return last - first <= SHORTEST;
}

const VERBAL = BE | HAVE | DO | MODAL | VERB | CUE | SUBJECT;
const SHORTEST = 5;

/** "And the Germans …", "I think", "you": words that one speaks and does not write. */
function isAddressed({ scanned, words }: Telling, { first, next }: Stretch): boolean {
  if (OPENINGS.has(scanned.text.slice(scanned.start[first], scanned.end[first]).toLowerCase())) return true;
  for (let token = first; token < next; token += 1) {
    const { word = '', bits = 0 } = WORDS.senses[words[token] as number] ?? {};
    if ((bits & (SUBJECT | OBJECT | POSSESSIVE)) !== 0 && FIRST_AND_SECOND.has(word.replace(/['\u2019].*$/, ''))) return true;
  }
  return scanned.text.charCodeAt(scanned.start[next - 1] as number) === QUESTION;
}

const OPENINGS: ReadonlySet<string> = new Set('and but so well yes no yeah yep look right okay ok oh now thank thanks because absolutely exactly good hello hi welcome sorry listen true sure correct certainly indeed of'.split(' '));
const FIRST_AND_SECOND: ReadonlySet<string> = new Set(['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your']);

/** Whether labels are those of a dialogue, in which unmarked paragraphs are the last speaker's: one of them comes again. */
function isDialogue(telling: Telling, labels: ReadonlyMap<number, Label>): boolean {
  return labels.size > 2 && [...labels].some(([at, label]) => isRepeated(telling, labels, at, label));
}

/** Whether a sentence without a label belongs to the speech that began at a place. */
function isSameSpeech(telling: Telling, sentences: readonly SentenceTokens[], at: number, next: number, { goesOn, isLast }: { readonly goesOn: boolean; readonly isLast: boolean }): boolean {
  const [begun, sentence] = [sentences[at] as SentenceTokens, sentences[next] as SentenceTokens];
  if (sentence.paragraph === begun.paragraph || sentence.paragraph === sentences[next - 1]?.paragraph) return true;
  if (!goesOn || isAside(telling, sentence)) return false;
  return !isLast || isAddressed(telling, sentence);
}

/** "(SOUNDBITE OF TAPE)", a heading, or a paragraph with words in quotation marks: none that is spoken. */
function isAside({ scanned, quotations }: Telling, { first, next }: Stretch): boolean {
  let begin = first;
  while (scanned.kind[begin] !== WORD && scanned.kind[begin] !== MARK && begin < next - 1) begin += 1;
  if (scanned.kind[begin] === MARK && scanned.shape[begin] === OPENER) return true;
  if (scanned.kind[next - 1] !== MARK) return true;
  for (let token = begin; token < next; token += 1) if (quotations.at[token] !== 0) return true;
  return false;
}

function speechOf(telling: Telling, label: Label, content: readonly Stretch[], answerer: Entity | null): Speech {
  const isNobody = label.sort === 'letter';
  const source = { first: label.first, next: isNobody ? label.first + 1 : label.head + 1 };
  const draft: Draft = { sieve: 'interview', cue: null, isNegated: false, isModal: false, source, head: isNobody ? -1 : label.head, cueWords: [], content: [], inside: 0 };
  const spoken = content.map((each) => withoutMarks(telling.scanned, each)).filter(({ first, next }) => next > first);
  return { draft, speaker: isNobody ? byLetter(telling, label, answerer) : byLabel(telling, draft, source), content: spoken };
}

/** By the letter A the one who is asked; nobody where it asks. */
function byLetter({ scanned }: Telling, { first }: Label, answerer: Entity | null): Speaker | null {
  const isAnswer = scanned.text.charAt(scanned.start[first] as number).toUpperCase() === 'A';
  return isAnswer && answerer !== null ? speakerOfEntity(answerer) : null;
}

/** The one who answers: the only person whom the report names; else the only one with an office whom it names before the first label. */
function answering({ names }: Telling, begin: number): Entity | null {
  const isPerson = ({ kind, isAnonymous }: Entity): boolean => kind === 'person' && !isAnonymous;
  const persons = names.entities.filter(isPerson);
  if (persons.length === 1) return persons[0] as Entity;
  const before = new Set(names.mentions.filter(({ first, entity }) => entity !== null && first < begin).map(({ entity }) => names.entities[entity as number] as Entity));
  const [one, ...others] = [...before].filter((entity) => isPerson(entity) && entity.office !== null);
  return one !== undefined && others.length === 0 ? one : null;
}

/** By name; else the words of the label as they are written. */
function byLabel(telling: Telling, draft: Draft, { first, next }: Stretch): Speaker | null {
  const { scanned, names } = telling;
  const speaker = speakerOf(telling, draft, null);
  if (speaker !== null && !speaker.isAnonymous && speaker.knownFrom !== null) return speaker;
  const written = scanned.text.slice(scanned.start[first], scanned.end[next - 1]).replace(/\s+/g, ' ');
  const short = written.toLowerCase();
  const meant = names.entities.filter(({ kind, name, isAnonymous }) => kind === 'person' && !isAnonymous && isPartOf(short, name.toLowerCase()));
  if (meant.length === 1) return speakerOfEntity(meant[0] as Entity);
  return speaker === null || (!speaker.isAnonymous && speaker.kind !== 'body') ? speaker : { ...speaker, name: written };
}

/** Whether a label is somebody's first name or surname. */
function isPartOf(label: string, name: string): boolean {
  return name !== label && (name.endsWith(` ${label}`) || name.startsWith(`${label} `));
}
