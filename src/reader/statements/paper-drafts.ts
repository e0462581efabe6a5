import { hasClauseBefore, type Range } from './clauses.ts';
import { endOfContent } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isFinite } from './phrases.ts';
import { subjectBefore } from './subject.ts';
import { trailing } from './trailing.ts';
import { FRAME, type Cue } from './words/cues.ts';
import { isInfinitive, isPassive, verbGroupAt } from './verbs.ts';
import { CURRENCY } from '../scan/characters.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { DET, DOCUMENT, NOT, OBJECT, PERSON, PLURAL, POSSESSIVE, QUANTIFIER, SAYING, THAT, WHICH } from './words/small.ts';
import { isName, type Item, type Strand, type Telling } from './strand.ts';
import { WORDS } from './words/tags.ts';

/** "NATO's figures show that …", "the table lists five allies": what a paper tells by a verb that is none of saying where people do it. */
export function paperDraft(strand: Strand, at: number): Draft | null {
  const { items, inside, telling } = strand;
  const group = verbGroupAt(items, at);
  if (!isDone(items, at, group.form) || isInfinitive(group) || isPassive(group) || group.isNegated || (group.modal >= 0)) return null;
  const subject = subjectBefore(items, group.start);
  if (subject === null || subject.by === 'relative' || items[subject.start - 1]?.sense.word === 'as' || !isPaper(telling, items[subject.head] as Item)) return null;
  const draft = (content: readonly Range[]): Draft => ({ sieve: 'told', cue: null, isNegated: false, isModal: false, source: stretchOf(items, { from: subject.start, to: subject.end }), head: (items[subject.head] as Item).first, cueWords: [stretchOf(items, { from: at, to: at + 1 })], content: content.map((range) => stretchOf(items, range)), inside });
  const before = trailing(strand, SHOWING, subject.start, at + 1, subject);
  if (before !== null) return draft(before.ranges);
  const from = ((items[at + 1]?.bits ?? 0) & THAT) !== 0 ? at + 2 : at + 1;
  if (!isTold(items, from, from > at + 1)) return null;
  const to = endOfContent(strand, from, at, from > at + 1 || hasClauseBefore(items, from, items.length));
  if (to <= from + 1) return null;
  return draft([{ from, to }]);
}

/** "…, NATO's figures show": a clause before it. */
const SHOWING: Cue = { lemma: 'show', manner: 'speech', frames: FRAME.c, particles: [], act: null, attitude: 0 };

/** Whether an item is a paper, also where it is a description: "NATO's annual report". */
function isPaper({ words }: Telling, { bits, mention, next }: Item): boolean {
  const last = mention === undefined ? bits : (WORDS.senses[words[next - 1] as number]?.bits ?? 0);
  return (last & (DOCUMENT | PERSON)) === DOCUMENT || WORDS.senses[words[next - 1] as number]?.word === 'paper' || (last & (SAYING | PLURAL)) === (SAYING | PLURAL);
}

/** Whether the word is a verb here: it stands behind a noun, and is no participle of its own. */
function isDone(items: readonly Item[], at: number, form: number): boolean {
  return isFinite(items, at) || ((form & (THIRD | BASE | PAST)) !== 0 && (form & ING) === 0 && !((form & PARTICIPLE) !== 0 && (form & PAST) === 0));
}

/** Whether a clause, a number, a name or somebody's follows, and no "on" or "for". */
function isTold(items: readonly Item[], from: number, isClause: boolean): boolean {
  const item = items[from];
  if (item === undefined) return false;
  if (isClause) return true;
  return item.isNumber || item.mark === CURRENCY || isName(item) || (item.bits & (DET | QUANTIFIER | POSSESSIVE | WHICH | NOT | OBJECT)) !== 0;
}
