import { endOfContent, hasClauseBefore, startOfClause, trimmed, type Range } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isFinite, isParting, phraseStartingAt, simplePhraseAt, type Phrase } from './phrases.ts';
import { STOP } from '../scan/characters.ts';
import { PARTICIPLE } from './words/inflect.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { canTell } from './subject.ts';
import { BE, DET, DO, ED, HAVE, MODAL, PERSON, POSSESSIVE, TO, WHICH, WHO } from './words/small.ts';

/** Words that attribute a clause without a verb of saying: their place, the source among them and what stands for the cue. */
interface Attribution extends Range {
  readonly source: Phrase;
  readonly cue: Range;
}

/** "According to X", "in the words of X", "by X's count", "if you ask X": the statement that they attribute; null without one. */
export function viewDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const found = attributionAt(items, at);
  if (found === null || !canTell(items, found.source)) return null;
  const content = around(strand, found);
  if (content.length === 0) return null;
  return {
    sieve: 'according',
    cue: null,
    isNegated: false,
    isModal: false,
    source: stretchOf(items, { from: found.source.start, to: found.source.end }),
    head: (items[found.source.head] as Item).first,
    cueWords: [stretchOf(items, found.cue)],
    content: content.map((range) => stretchOf(items, range)),
    inside: strand.inside,
  };
}

function attributionAt(items: readonly Item[], at: number): Attribution | null {
  const { word } = (items[at] as Item).sense;
  if (word === 'according') return ((items[at + 1]?.bits ?? 0) & TO) === 0 ? null : withSource(items, at, at + 2, { from: at, to: at + 2 });
  if (at === 0 && (word === 'for' || (word === 'to' && isParting(items[2])))) return forSomebody(items);
  if (word === 'if') return isYouAsk(items, at) ? withSource(items, at, at + 3, { from: at, to: at + 3 }) : null;
  if (word === 'to' && items[at + 1]?.sense.word === 'hear') return heardFrom(items, at);
  return IN_BY.has(word) ? ofView(items, at) : null;
}

function isYouAsk(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.sense.word === 'you' && items[at + 2]?.sense.word === 'ask';
}

function withSource(items: readonly Item[], from: number, start: number, cue: Range): Attribution | null {
  const source = phraseStartingAt(items, start);
  return source === null ? null : { from, to: afterQualifier(items, source.end), source, cue };
}

/** The end of what tells more of a source: "published on Thursday", "familiar with the talks", "who asked not to be named". */
function afterQualifier(items: readonly Item[], from: number): number {
  const next = items[from];
  if (isParting(next) && isApposition(items, from + 1)) return endOfAside(items, from);
  const isMore = next !== undefined && next.mark === 0 && next.quotation === 0 && ((next.bits & (WHO | ED)) !== 0 || (next.sense.form & PARTICIPLE) !== 0 || QUALIFYING.has(next.sense.word));
  if (!isMore) return from;
  return endOfAside(items, from);
}

/** The comma or stop behind a place; the place itself where none is near. */
function endOfAside(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_QUALIFIER); at += 1) if (isParting(items[at]) || (items[at] as Item).mark === STOP) return at;
  return from;
}

/** ", now at the Pentagon,", ", a former adviser,", ", who …,". */
function isApposition(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined || endOfAside(items, from) === from) return false;
  const phrase = simplePhraseAt(items, from);
  const isSomebody = phrase !== null && (first.bits & (DET | POSSESSIVE)) !== 0 && ((items[phrase.head] as Item).bits & PERSON) !== 0 && !isFinite(items, phrase.end);
  return isSomebody || (first.bits & WHO) !== 0 || first.sense.word === 'now' || first.sense.word === 'then';
}

const LONGEST_QUALIFIER = 16;
const QUALIFYING: ReadonlySet<string> = new Set(['familiar', 'close', 'privy', 'seen', 'with', 'aware']);

/** "For Berlin,": a country or a person and no more. */
function forSomebody(items: readonly Item[]): Attribution | null {
  const isOne = items[1] !== undefined && isName(items[1]) && isParting(items[2]);
  return isOne ? { from: 0, to: 2, source: { start: 1, end: 2, head: 1 }, cue: { from: 0, to: 1 } } : null;
}

/** "To hear the Pentagon tell it". */
function heardFrom(items: readonly Item[], at: number): Attribution | null {
  const source = simplePhraseAt(items, at + 2);
  if (source === null || items[source.end]?.sense.lemma !== 'tell') return null;
  return { from: at, to: source.end + 2, source, cue: { from: source.end, to: source.end + 1 } };
}

/** "In the words of one diplomat", "in Macron's view", "by the alliance's own count". */
function ofView(items: readonly Item[], at: number): Attribution | null {
  const noun = nounOfView(items, at);
  if (noun < 0) return null;
  if (items[noun + 1]?.sense.word === 'of') {
    const whole = withSource(items, at, noun + 2, { from: noun, to: noun + 1 });
    return whole !== null && items[noun - 1]?.sense.word === 'the' ? whole : null;
  }
  const owner = ownerOf(items, at, noun);
  return owner === null ? null : { from: at, to: noun + 1, source: owner, cue: { from: noun, to: noun + 1 } };
}

function nounOfView(items: readonly Item[], at: number): number {
  for (let noun = at + 2; noun < Math.min(items.length, at + 8); noun += 1) {
    const { sense, mark, quotation } = items[noun] as Item;
    if (mark > 0 || quotation > 0) return -1;
    if (sense.isView && sense.word !== 'rather') return noun;
  }
  return -1;
}

function ownerOf(items: readonly Item[], at: number, noun: number): Phrase | null {
  const last = items[noun - 1]?.sense.word === 'own' ? noun - 2 : noun - 1;
  if (((items[last]?.bits ?? 0) & POSSESSIVE) === 0) return null;
  return { start: at + 1, end: last + 1, head: last };
}

const IN_BY: ReadonlySet<string> = new Set(['in', 'by', 'to', 'on']);

/** What is attributed: the clause that follows, the one before, or the parts on both sides. */
function around(strand: Strand, { from, to }: Attribution): Range[] {
  const { items } = strand;
  const start = startOfClause(strand, from);
  const next = isParting(items[to]) ? to + 1 : to;
  if (from === start) return rest(strand, next, from);
  const end = trimmed(items, start, isParting(items[from - 1]) ? from - 1 : from);
  if (isWhole(items, start, end)) return end > start ? [{ from: start, to: end }] : [];
  const more = isParting(items[to]) ? rest(strand, next, from) : [];
  return more.length > 0 && end > start ? [{ from: start, to: end }, ...more] : more;
}

function isWhole(items: readonly Item[], start: number, end: number): boolean {
  return hasClauseBefore(items, start, end) && ((items[end - 1] as Item).bits & (BE | MODAL | HAVE | DO)) === 0;
}

function rest(strand: Strand, first: number, at: number): Range[] {
  const from = afterRelative(strand.items, first);
  const to = endOfContent(strand, from, at, true);
  return to > from ? [{ from, to }] : [];
}

/** The place after ", which keeps the tally,". */
function afterRelative(items: readonly Item[], from: number): number {
  if (((items[from]?.bits ?? 0) & (WHO | WHICH)) === 0) return from;
  for (let at = from + 1; at < Math.min(items.length, from + 20); at += 1) if (isParting(items[at])) return at + 1;
  return from;
}
