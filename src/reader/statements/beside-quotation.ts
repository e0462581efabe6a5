import { STOP } from '../scan/characters.ts';
import { isColon } from './clauses.ts';
import { isToldBy, stretchOf, type Draft } from './draft.ts';
import { isFinite, isParting, phraseStartingAt, type Phrase } from './phrases.ts';
import { endsInStop } from './quotations.ts';
import { skipAdverbs } from './settings.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { ADVERB, AND, BE, BUT, COPULA, DET, DO, ED, HAVE, MODAL, NOBODIES, OBJECT, PLURAL, POSSESSIVE, PREP, QUANTIFIER, SUBJECT, TIME, TO, WHICH, WHO } from './words/small.ts';
import { FRAME, takes } from './words/cues.ts';
import { subjectBefore } from './subject.ts';
import { verbGroupAt } from './verbs.ts';
import { ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';

/** Somebody and the verb beside a quotation, whatever it is. */
interface Teller {
  readonly source: Phrase;
  readonly verb: number;
}

/** How far behind its subject a verb is sought. */
const FARTHEST = 14;

/**
 * Quotations that no other rule has given to anybody: whoever stands beside one with a verb has said it, whatever the verb is, where it
 * is none that cannot tell: “…,” Radev informed reporters; “…!” cried the benches; says the admiral, who …: “…”.
 */
export function besideQuotation(strand: Strand, told: readonly Draft[]): Draft[] {
  const { items } = strand;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.quotation === 0) continue;
    if (isToldBy(told, item)) return [];
    const teller = isLeading(items, at) ? tellingBehind(strand, at) : (sayingBefore(items, at) ?? cryingBefore(items, at));
    return teller === null ? [] : [draftOf(strand, teller, at)];
  }
  return [];
}

/** Whether nothing but "and", "but" and the like stands before it. */
function isLeading(items: readonly Item[], to: number): boolean {
  return to < 3 && items.slice(0, to).every(({ bits, mark }) => mark > 0 || (bits & (AND | BUT | ADVERB)) !== 0);
}

/** “…,” the farmer turned senator | explained; “…!” | cried the benches. */
function tellingBehind({ items, telling }: Strand, at: number): Teller | null {
  const quotation = telling.quotations.list[(items[at] as Item).quotation - 1];
  const isOutside = isParting(items[at + 1]) && !isColon(items[at + 1]);
  if (quotation === undefined || !(isOutside || endsInStop(telling.scanned, quotation))) return null;
  const from = skipAdverbs(items, isOutside ? at + 2 : at + 1);
  return inverted(items, from) ?? straight(items, from);
}

function inverted(items: readonly Item[], verb: number): Teller | null {
  const source = isVerbForm(items[verb]) && isOpening(items[verb + 1]) ? phraseStartingAt(items, verb + 1) : null;
  return source === null || !canBeSomebody(items, source) || isFinite(items, source.end) ? null : { source, verb };
}

function straight(items: readonly Item[], from: number): Teller | null {
  const phrase = isOpening(items[from]) ? phraseStartingAt(items, from) : null;
  if (phrase === null || !canBeSomebody(items, phrase)) return null;
  const verb = verbBehind(items, from);
  if (verb < 0) return null;
  const end = endOfSource(items, from, verb);
  return { source: { start: from, end, head: Math.min(phrase.head, end - 1) }, verb };
}

/** "Says the admiral, who will not be named: “…”", "Writes Ash in his newsletter: “…”". */
function sayingBefore(items: readonly Item[], at: number): Teller | null {
  const verb = items[0] as Item;
  if (!isColon(items[at - 1]) || verb.sense.cue?.manner !== 'speech' || (verb.sense.form & (PAST | THIRD)) === 0) return null;
  const source = phraseStartingAt(items, 1);
  return source === null || !canBeSomebody(items, source) ? null : { source, verb: 0 };
}

/** "The benches opposite cried “When?”": a verb of speech right before the quotation, whatever its subject is. */
function cryingBefore(items: readonly Item[], at: number): Teller | null {
  const verb = isParting(items[at - 1]) ? at - 2 : at - 1;
  const cue = items[verb]?.sense.cue;
  if (cue?.manner !== 'speech' || !takes(cue.frames, FRAME.q) || !isFinite(items, verb)) return null;
  const source = subjectBefore(items, verbGroupAt(items, verb).start);
  return source === null || source.by === 'relative' || !canBeSomebody(items, source) ? null : { source, verb };
}

/** A word that begins the name or the description of somebody. */
function isOpening(item: Item | undefined): boolean {
  return item !== undefined && item.mark === 0 && item.quotation === 0 && (isName(item) || item.isCapital || (item.bits & (DET | POSSESSIVE | QUANTIFIER | SUBJECT)) !== 0);
}

function canBeSomebody(items: readonly Item[], { start, head }: Phrase): boolean {
  const { bits, isNumber } = items[head] as Item;
  return (bits & (TIME | BE | MODAL | HAVE | WHICH)) === 0 && !isNumber && !NOBODIES.has((items[start] as Item).sense.word) && ((bits & OBJECT) === 0 || (bits & SUBJECT) !== 0);
}

/** The verb by which a clause tells something: the last of those that follow its subject with no mark between; -1 for none. */
function verbBehind(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + FARTHEST);
  for (let at = from + 1; at < limit; at += 1) {
    const item = items[at] as Item;
    if (item.quotation > 0 || item.mark === STOP || isColon(item)) return -1;
    if (!isVerbAt(items, at)) continue;
    if ((item.bits & (BE | DO | MODAL | COPULA)) !== 0) return progressive(items, at);
    if ((item.bits & HAVE) !== 0) return mainVerb(items, at);
    return NOT_TELLING.has(item.sense.lemma) ? -1 : afterParticiple(items, at);
  }
  return -1;
}

/** "Was | informing": a form of "be" with a verb in -ing; -1 for others. */
function progressive(items: readonly Item[], at: number): number {
  const verb = skipAdverbs(items, at + 1);
  return ((items[at] as Item).bits & BE) !== 0 && ((items[verb]?.sense.form ?? 0) & ING) !== 0 ? verb : -1;
}

function mainVerb(items: readonly Item[], helper: number): number {
  const verb = skipAdverbs(items, helper + 1);
  const item = items[verb];
  return item !== undefined && ((item.sense.form & PARTICIPLE) !== 0 || (item.bits & ED) !== 0) && (item.bits & (BE | HAVE)) === 0 ? verb : -1;
}

/** "The admiral turned minister | explained": the verb behind a participle. */
function afterParticiple(items: readonly Item[], at: number): number {
  if (((items[at] as Item).sense.form & PARTICIPLE) === 0) return at;
  for (let verb = at + 1; verb < Math.min(items.length, at + 6); verb += 1) {
    const { mark, quotation, bits } = items[verb] as Item;
    if (mark > 0 || quotation > 0 || (bits & (AND | WHO | WHICH | TO | SUBJECT)) !== 0) return at;
    if (isFinite(items, verb)) return verb;
  }
  return at;
}

/** A finite verb, or an unknown word in -ed that stands behind a noun. */
function isVerbAt(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at] as Item, items[at - 1] as Item];
  if (isFinite(items, at)) return true;
  return (item.bits & ED) !== 0 && !item.isCapital && before.mark === 0 && (before.bits & (DET | POSSESSIVE | ADVERB | AND | PREP)) === 0;
}

/** A word that can be a verb right behind a quotation. */
function isVerbForm(item: Item | undefined): boolean {
  if (item === undefined || item.mark > 0 || item.quotation > 0 || item.isCapital || item.mention !== undefined || NOT_TELLING.has(item.sense.lemma)) return false;
  return (item.sense.form & (PAST | THIRD)) !== 0 ? (item.bits & (BE | HAVE | DO | MODAL | COPULA)) === 0 : item.bits === ED || item.bits === PLURAL;
}

/** Verbs of what a quotation is or does, and of what happens beside it. */
const NOT_TELLING: ReadonlySet<string> = new Set('mean come go run follow hang happen stand remain become sound ring make give'.split(' '));

/** The end of the source before its verb: before its adverbs, an apposition or a relative clause. */
function endOfSource(items: readonly Item[], from: number, verb: number): number {
  let end = from + 1;
  while (end < verb && !isParting(items[end]) && ((items[end] as Item).bits & (WHO | WHICH | BE | HAVE)) === 0) end += 1;
  while (end > from + 1 && ((items[end - 1] as Item).bits & ADVERB) !== 0) end -= 1;
  return end;
}

function draftOf({ items }: Strand, { source, verb }: Teller, at: number): Draft {
  const more = items.findIndex(({ quotation }, index) => index > Math.max(at, verb) && quotation > 0);
  const content = more > 0 && isParting(items[more - 1]) ? [at, more] : [at];
  return {
    sieve: 'quoted',
    cue: null,
    isNegated: false,
    isModal: false,
    source: stretchOf(items, { from: source.start, to: source.end }),
    head: (items[source.head] as Item).first,
    cueWords: [stretchOf(items, { from: verb, to: endOfVerb(items, verb) })],
    content: content.map((place) => stretchOf(items, { from: place, to: place + 1 })),
    inside: 0,
  };
}

/** "Cut in", "wanted to know". */
function endOfVerb(items: readonly Item[], verb: number): number {
  if (items[verb + 2]?.sense.word === 'know' && ((items[verb + 1] as Item).bits & TO) !== 0) return verb + 3;
  const next = items[verb + 2];
  const isParticle = PARTICLES.has(items[verb + 1]?.sense.word ?? '') && (next === undefined || next.mark > 0 || (next.bits & (PREP | TIME | ADVERB)) !== 0);
  return isParticle ? verb + 2 : verb + 1;
}

const PARTICLES: ReadonlySet<string> = new Set(['in', 'back', 'out', 'on', 'off', 'up', 'away']);
