import { isParting, phraseStartingAt, simplePhraseAt, isFinite, type Phrase } from './phrases.ts';
import { isName, type Item } from './strand.ts';
import { BE, CUE, DET, DOCUMENT, ED, OBJECT, OWNER, PERSON, PLURAL, POSSESSIVE, PREP, SAYING, TIME, TO, WHO } from './words/small.ts';
import { PARTICIPLE } from './words/inflect.ts';
import { STOP } from '../scan/characters.ts';
import { isColon, type Range } from './clauses.ts';
import { canTell } from './subject.ts';
import { PAPER_VERBS } from './words/voices.ts';

/** Words that attribute a clause without a verb of saying: their place, the source among them and what stands for the cue. */
export interface Attribution extends Range {
  readonly source: Phrase;
  readonly cue: Range;
}

/** The attribution that begins with a word: "according to X", "per X", "by X's count", "if you ask X"; null where none does. */
export function attributionAt(items: readonly Item[], at: number): Attribution | null {
  const { word } = (items[at] as Item).sense;
  if (word === 'according') return accordingTo(items, at);
  const found = otherAttribution(items, at, word);
  return found === null || !canTell(items, found.source) ? null : found;
}

function otherAttribution(items: readonly Item[], at: number, word: string): Attribution | null {
  if (word === 'way') return at === 1 ? asSeen(items) : null;
  if (word === 'per') return perSource(items, at);
  if (word === 'so') return orSo(items, at);
  if (word === 'as') return asFarAs(items, at) ?? asToldBy(items, at) ?? asShown(items, at);
  if (at === 0 && (word === 'for' || word === 'to') && items[1]?.sense.word !== 'hear') return forSomebody(items, word) ?? (word === 'to' ? ofView(items, at) : null);
  if (word === 'if') return isYouAsk(items, at) ? withSource(items, at, at + 3, { from: at, to: at + 3 }) : ifBelieved(items, at);
  if (word === 'to' && items[at + 1]?.sense.word === 'hear') return heardFrom(items, at);
  return IN_BY.has(word) ? ofView(items, at) : null;
}

const IN_BY: ReadonlySet<string> = new Set(['in', 'by', 'to', 'on', 'from']);

/** "According to a fresh tally": whatever is named, but for what something is done by: "according to plan". */
function accordingTo(items: readonly Item[], at: number): Attribution | null {
  if (((items[at + 1]?.bits ?? 0) & TO) === 0) return null;
  const found = withSource(items, at, at + 2, { from: at, to: at + 2 });
  return found === null || isMeasure(items, found.source) ? null : found;
}

/** "Plan", "need", "size": a noun with no article that nobody is. */
function isMeasure(items: readonly Item[], source: Phrase): boolean {
  const head = items[source.head] as Item;
  if (canTell(items, source) || (head.bits & OBJECT) !== 0) return false;
  return MEASURES.has(head.sense.word) || (source.end - source.start === 1 && !head.isCapital && (head.bits & (PLURAL | DOCUMENT | SAYING)) === 0);
}

const MEASURES: ReadonlySet<string> = new Set('plan plans rule rules law laws schedule timetable target targets goals goal size scale needs need ability capacity means wealth population income'.split(' '));

/** "Per a leaked memo", "per NATO": no "per year". */
function perSource(items: readonly Item[], at: number): Attribution | null {
  const next = items[at + 1];
  if (next === undefined || !((isName(next) && next.isCapital) || (next.bits & (DET | POSSESSIVE)) !== 0 || ((next.bits & (DOCUMENT | PERSON)) !== 0 && (next.bits & PLURAL) !== 0))) return null;
  return withSource(items, at, at + 1, { from: at, to: at + 1 });
}

/** "…, or so the president says". */
function orSo(items: readonly Item[], at: number): Attribution | null {
  const isOr = items[at - 1]?.sense.word === 'or';
  if (!isOr && !isParting(items[at - 1])) return null;
  const source = simplePhraseAt(items, at + 1);
  const verb = source === null ? items.length : pastApposition(items, source.end);
  if (source === null || ((items[verb]?.bits ?? 0) & CUE) === 0 || !isFinite(items, verb) || !(isOr || items[verb + 1] === undefined || items[verb + 1]?.mark === STOP)) return null;
  return { from: isOr ? at - 1 : at, to: verb + 1, source, cue: { from: verb, to: verb + 1 } };
}

/** "Its prime minister, | Edi Rama, | believes". */
function pastApposition(items: readonly Item[], at: number): number {
  const end = isParting(items[at]) ? (simplePhraseAt(items, at + 1)?.end ?? at) : at;
  return isParting(items[end]) && end > at ? end + 1 : at;
}

/** "As far as London is concerned". */
function asFarAs(items: readonly Item[], at: number): Attribution | null {
  if (items[at + 1]?.sense.word !== 'far' || items[at + 2]?.sense.word !== 'as') return null;
  const source = simplePhraseAt(items, at + 3);
  if (source === null || ((items[source.end]?.bits ?? 0) & BE) === 0 || items[source.end + 1]?.sense.word !== 'concerned') return null;
  return { from: at, to: source.end + 2, source, cue: { from: source.end + 1, to: source.end + 2 } };
}

/** "As noted by the research service"; not "as demanded by Trump", which tells of a thing in the clause and not of all of it. */
function asToldBy(items: readonly Item[], at: number): Attribution | null {
  const cue = items[at + 1];
  if (cue === undefined || (cue.bits & CUE) === 0 || (cue.sense.form & PARTICIPLE) === 0 || items[at + 2]?.sense.word !== 'by' || cue.sense.cue?.act === 'demand') return null;
  return withSource(items, at, at + 3, { from: at + 1, to: at + 2 });
}

/** "As NATO's annual report shows". */
function asShown(items: readonly Item[], at: number): Attribution | null {
  const source = phraseStartingAt(items, at + 1);
  const verb = source?.end ?? items.length;
  if (source === null || !PAPER_VERBS.has(items[verb]?.sense.lemma ?? '') || !(isParting(items[verb + 1]) || items[verb + 1]?.mark === STOP)) return null;
  return { from: at, to: verb + 1, source, cue: { from: verb, to: verb + 1 } };
}

/** "The way Warsaw sees it, …". */
function asSeen(items: readonly Item[]): Attribution | null {
  const source = simplePhraseAt(items, 2);
  const it = (source?.end ?? items.length) + 1;
  if (source === null || !SEEN.has(items[it - 1]?.sense.word ?? '') || items[it]?.sense.word !== 'it') return null;
  return { from: 0, to: it + 1, source, cue: { from: it - 1, to: it + 1 } };
}

const SEEN: ReadonlySet<string> = new Set(['see', 'sees', 'saw', 'tell', 'tells', 'told', 'put', 'puts']);

function isYouAsk(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.sense.word === 'you' && items[at + 2]?.sense.word === 'ask';
}

/** "If the Pentagon is to be believed". */
function ifBelieved(items: readonly Item[], at: number): Attribution | null {
  const source = simplePhraseAt(items, at + 1);
  const verb = source === null ? -1 : source.end + 3;
  if (source === null || items[verb]?.sense.word !== 'believed' || items[verb - 1]?.sense.word !== 'be') return null;
  return { from: at, to: verb + 1, source, cue: { from: verb, to: verb + 1 } };
}

function withSource(items: readonly Item[], from: number, start: number, cue: Range): Attribution | null {
  const phrase = phraseStartingAt(items, start) ?? nounAt(items, start);
  if (phrase === null) return null;
  const source = withoutParticiple(items, withNoun(items, phrase));
  const to = isPaperOf(items, source) ? endOfAside(items, source.end) : afterQualifier(items, source.end);
  return { from, to, source: isNarrowed(items, source, to) ? { ...source, end: to, head: makerOf(items, source) } : source, cue };
}

/** "Figures", "estimates": a noun that looks like a verb and has no article. */
function nounAt(items: readonly Item[], start: number): Phrase | null {
  const { bits = 0, sense } = items[start] ?? {};
  return sense !== undefined && (sense.isView || (bits & (DOCUMENT | SAYING)) !== 0) ? { start, end: start + 1, head: start } : null;
}

/** "A survey | by the bank", "figures | from NATO": a paper and whose it is. */
function isPaperOf(items: readonly Item[], { head, end }: Phrase): boolean {
  const { bits, sense } = items[head] as Item;
  return ((bits & (DOCUMENT | SAYING)) !== 0 || sense.isView) && items[end] !== undefined && MAKERS.has((items[end]).sense.word);
}

/** "Figures from | SIPRI": the place of who made a paper, where that one is named; the paper's own where not. */
function makerOf(items: readonly Item[], { head, end }: Phrase): number {
  const by = items[end]?.sense.word;
  const phrase = by === 'by' || by === 'from' ? simplePhraseAt(items, end + 1) : null;
  return phrase !== null && isName(items[phrase.head] as Item) ? phrase.head : head;
}

const MAKERS: ReadonlySet<string> = new Set(['by', 'from', 'of', 'at', 'for']);

/** "A table | circulated by the assembly": a participle that is no noun. */
function withoutParticiple(items: readonly Item[], phrase: Phrase): Phrase {
  const { start, end } = phrase;
  const isParticiple = end - start > 1 && (((items[end - 1] as Item).bits & ED) !== 0 || ((items[end - 1] as Item).sense.form & PARTICIPLE) !== 0) && ((items[end]?.bits ?? 0) & PREP) !== 0;
  return isParticiple ? { start, end: end - 1, head: end - 2 } : phrase;
}

/** "NATO | figures": a noun that looks like a verb behind a name. */
function withNoun(items: readonly Item[], phrase: Phrase): Phrase {
  let { end, head } = phrase;
  while (items[end] !== undefined && (items[end] as Item).mark === 0 && ((items[end] as Item).sense.isView || ((items[end] as Item).bits & (DOCUMENT | SAYING)) !== 0)) {
    head = end;
    end += 1;
  }
  return { start: phrase.start, end, head };
}

/** "A table | circulated by the assembly": which one it is, where it is no day. */
function isNarrowed(items: readonly Item[], { end, head }: Phrase, to: number): boolean {
  const next = items[end];
  if (to === end || next === undefined || next.mark > 0 || (next.bits & WHO) !== 0 || (isName(items[head] as Item) && (items[head] as Item).mention?.kind !== 'description')) return false;
  return !items.slice(end, to).some(({ bits, mark }) => (bits & TIME) !== 0 || mark > 0);
}

/** The end of what tells more of a source: "published on Thursday", "familiar with the talks", "who asked not to be named". */
function afterQualifier(items: readonly Item[], from: number): number {
  const next = items[from];
  if (isParting(next) && isApposition(items, from + 1)) return endOfAside(items, from);
  const isMore = next !== undefined && next.mark === 0 && next.quotation === 0 && ((next.bits & (WHO | ED)) !== 0 || (next.sense.form & PARTICIPLE) !== 0 || QUALIFYING.has(next.sense.word));
  return isMore ? endOfAside(items, from) : from;
}

/** The comma or stop behind a place, or the end of the sentence; the place itself where none is near. */
function endOfAside(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + LONGEST_QUALIFIER);
  for (let at = from + 1; at < limit; at += 1) if (isParting(items[at]) || (items[at] as Item).mark === STOP) return at;
  return limit === items.length && from < limit ? limit : from;
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

/** "To its defenders", "for critics": people by what they are. */
function isPeople({ bits, sense, mention }: Item, word: string): boolean {
  return CAMPS.has(sense.word) || (word === 'to' && (bits & PERSON) !== 0 && mention === undefined && sense.word !== 'editor');
}

const CAMPS: ReadonlySet<string> = new Set('critics opponents supporters defenders detractors sceptics skeptics admirers foes advocates proponents'.split(' '));

/** "For Berlin,", "to its defenders,": a country or people and no more. */
function forSomebody(items: readonly Item[], word: string): Attribution | null {
  const isOne = items[1] !== undefined && isName(items[1]) && partsOff(items[2]);
  const people = isOne || items[1] === undefined ? null : simplePhraseAt(items, 1);
  if (people !== null && partsOff(items[people.end]) && isPeople(items[people.head] as Item, word)) return { from: 0, to: people.end, source: people, cue: { from: 0, to: 1 } };
  return isOne ? { from: 0, to: 2, source: { start: 1, end: 2, head: 1 }, cue: { from: 0, to: 1 } } : null;
}

/** Whether a mark ends a phrase that leads in; not the colon of "To parliament: pass the plan". */
function partsOff(item: Item | undefined): boolean {
  return isParting(item) && !isColon(item);
}

/** "To hear the Pentagon tell it". */
function heardFrom(items: readonly Item[], at: number): Attribution | null {
  const source = simplePhraseAt(items, at + 2);
  if (source === null || items[source.end]?.sense.lemma !== 'tell') return null;
  return { from: at, to: source.end + 2, source, cue: { from: source.end, to: source.end + 1 } };
}

/** "In the words of one diplomat", "in Macron's view", "by the alliance's own count", "from Ankara's point of view". */
function ofView(items: readonly Item[], at: number): Attribution | null {
  const noun = nounOfView(items, at);
  if (noun < 0) return null;
  if (items[noun + 1]?.sense.word === 'of') {
    const whole = withSource(items, at, noun + 2, { from: noun, to: noun + 1 });
    return whole !== null && items[noun - 1]?.sense.word === 'the' ? whole : null;
  }
  const owner = ownerOf(items, at, noun);
  const from = JUDGING.has(items[at - 1]?.sense.word ?? '') ? at - 1 : at;
  if (owner !== null && at > 1 && !isParting(items[at - 1]) && !isParting(items[noun + 1]) && !OPINIONS.has((items[noun] as Item).sense.word)) return null;
  return owner === null ? null : { from, to: noun + 1, source: owner, cue: { from: noun, to: noun + 1 } };
}

/** "Judging by the minister's own figures". */
const JUDGING: ReadonlySet<string> = new Set(['judging', 'going']);
/** Nouns of views that need no commas: "is unrealistic in his view". */
const OPINIONS: ReadonlySet<string> = new Set('view opinion judgment judgement estimation reckoning perspective telling'.split(' '));

function nounOfView(items: readonly Item[], at: number): number {
  for (let noun = at + 2; noun < Math.min(items.length, at + 8); noun += 1) {
    const { sense, mark, quotation, bits } = items[noun] as Item;
    if (mark > 0 || quotation > 0) return -1;
    if (sense.isView && sense.word !== 'rather' && (bits & POSSESSIVE) === 0) return noun;
  }
  return -1;
}

/** "Macron's", "his"; not "never one to mince his words". */
function ownerOf(items: readonly Item[], at: number, noun: number): Phrase | null {
  const isPoint = items[noun - 1]?.sense.word === 'of' && ((items[noun - 3]?.bits ?? 0) & POSSESSIVE) !== 0 && ((items[noun - 2]?.bits ?? 0) & PREP) === 0;
  const before = isPoint ? noun - 2 : noun;
  const last = items[before - 1]?.sense.word === 'own' ? before - 2 : before - 1;
  const owner = items[last]?.bits ?? 0;
  if ((owner & POSSESSIVE) === 0 || ((owner & OWNER) === 0 && last !== at + 1)) return null;
  return { start: at + 1, end: last + 1, head: last };
}
