import type { Range } from './clauses.ts';
import { endOfContent } from './content.ts';
import type { CueWords } from './cue-words.ts';
import { isFinite, isParting, phraseEndingAt } from './phrases.ts';
import { isName, isNominal, type Item, type Strand } from './strand.ts';
import { isSomebody } from './relative-object.ts';
import type { Subject } from './subject.ts';
import { ING, PARTICIPLE } from './words/inflect.ts';
import { DET, PREP, QUANTIFIER, SUBJECT, THAT, TIME, TO } from './words/small.ts';

/** Verbs by which something is given a name or a judgement. */
const NAMING: ReadonlySet<string> = new Set('call describe brand label term deem dub consider find think judge denounce dismiss hail portray characterise characterize decry deride mock'.split(' '));

/** "A figure | the minister called | disappointing", "the jets, which he described | as a bargain": what is judged, and the judgement; null for other words. */
export function judgedObject(strand: Strand, { cue, after, isIdiom }: CueWords, subject: Subject, cueAt: number): Range[] | null {
  const { items } = strand;
  if (isIdiom || !NAMING.has(cue.lemma) || subject.by !== 'before' || !isSomebody(items, subject) || !isJudgement(items[after], cue.lemma)) return null;
  const object = antecedent(items, subject.start - 1);
  if (object === null) return null;
  const to = endOfJudgement(items, after, endOfContent(strand, after, cueAt, false));
  return isName(items[object.from] as Item) ? [{ from: after, to }] : [object, { from: after, to }];
}

/** Where the relative clause ends: before a comma, or the verb of the outer clause. */
function endOfJudgement(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (isParting(items[at]) || isFinite(items, at)) return at;
  return to;
}

/** "As unrealistic", "disappointing", "a bargain", “…”: what something is called. */
function isJudgement(item: Item | undefined, lemma: string): boolean {
  if (item === undefined || item.mark > 0) return false;
  if (item.sense.word === 'as' || item.quotation > 0) return true;
  return !AS_ONLY.has(lemma) && (item.bits & (PREP | TO | TIME | THAT)) === 0 && !isName(item) && (ARTICLES.has(item.sense.word) || ((item.bits & DET) === 0 && (isNominal(item) || (item.sense.form & (ING | PARTICIPLE)) !== 0)));
}

const AS_ONLY: ReadonlySet<string> = new Set(['describe', 'denounce', 'dismiss', 'hail', 'portray', 'characterise', 'characterize', 'decry', 'deride', 'mock']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'no']);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);

/** What a relative clause tells of, with "that" or "which" before it or, behind a comma and an article, with nothing. */
function antecedent(items: readonly Item[], before: number): Range | null {
  const isLed = RELATIVES.has(items[before]?.sense.word ?? '');
  const last = isLed ? (isParting(items[before - 1]) ? before - 2 : before - 1) : before;
  const phrase = phraseEndingAt(items, last);
  if (phrase === null || ((items[phrase.head] as Item).bits & (SUBJECT | QUANTIFIER | TIME)) !== 0) return null;
  return isLed || (!isName(items[last] as Item) && ARTICLES.has(items[phrase.start]?.sense.word ?? '') && isParting(items[phrase.start - 1])) ? { from: phrase.start, to: last + 1 } : null;
}
