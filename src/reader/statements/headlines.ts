import { DASH, STOP } from '../scan/characters.ts';
import { MARK } from '../scan/scan.ts';
import { hasClauseBefore, isColon } from './clauses.ts';
import { trimmed } from './content.ts';
import { stretchOf, type Draft, type Stretch } from './draft.ts';
import { isFinite, phraseEndingAt, simplePhraseAt, type Phrase } from './phrases.ts';
import { isName, type Item, type Strand, type Telling } from './strand.ts';
import { canSpeak } from './subject.ts';
import { ADVERB, DOCUMENT, NOT, PERSON, PREP, STANCE, THAT, TO } from './words/small.ts';
import { WORDS } from './words/tags.ts';

const LONGEST = 30;
const LONGEST_NAME = 5;

/** Whether a sentence may be a headline: a short one that ends in no stop. */
export function isHeadline({ scanned }: Telling, { first, next }: Stretch): boolean {
  return next - first <= LONGEST && next > first && !(scanned.kind[next - 1] === MARK && scanned.shape[next - 1] === STOP);
}

/** "Hegseth to NATO — the free ride is over", "Europe must wake up – Merkel", "Canada will miss the goal: Trudeau". */
export function headlineDraft(strand: Strand): Draft | null {
  const { items, telling } = strand;
  const stance = stanceWithoutVerb(strand);
  if (stance !== null) return stance;
  const dash = items.findIndex(({ mark }) => mark === DASH);
  const told = dash < 0 ? null : toSomebody(items, dash) ?? beforeQuotation(items, dash);
  if (told !== null) return draftOf(items, told, dash + 1, trimmed(items, dash + 1, items.length));
  const parting = items.findLastIndex((item) => item.mark === DASH || isColon(item));
  const source = parting < 2 ? null : sourceAt(items, parting + 1);
  if (source === null || source.end !== items.length || source.end - source.start > LONGEST_NAME || !isSource(telling, items[source.head] as Item, isColon(items[parting]))) return null;
  return parting > 3 && hasClauseOf(items, parting) ? draftOf(items, source, 0, parting) : null;
}

/** "Stoltenberg confident allies will pay", "Poland 'ready to host' more troops", "Berlin against 5 percent": a stance whose verb is left out; null without one. */
function stanceWithoutVerb({ items, telling }: Strand): Draft | null {
  const at = items.findIndex((item, index) => index > 0 && isStance(telling, item));
  const source = at < 1 || at > LONGEST_NAME ? null : phraseEndingAt(items, skipAdverbsBefore(items, at - 1));
  if (source === null || source.start !== 0 || !canSpeak(items, source, false) || (items[source.head] as Item).isNumber) return null;
  const { first, next, quotation, bits } = items[at] as Item;
  const isAlone = next - first === 1 || (quotation > 0 && next - first <= 3);
  const from = isAlone ? at + 1 : at;
  const to = trimmed(items, from, items.length);
  const behind = items[at + 1];
  const isGoverning = isAlone && behind !== undefined && ((behind.bits | bits) & (THAT | PREP | TO)) !== 0;
  if (to < from + (isAlone ? 1 : 0) || (quotation === 0 && to < at + 2) || !(isGoverning || (quotation > 0 && !isAlone) || hasClauseBefore(items, at + 1, to))) return null;
  const cue = quotation > 0 ? first + 1 : first;
  const begin = isAlone ? (items[isGoverning && ((behind).bits & THAT) !== 0 ? at + 2 : at + 1] as Item).first : cue + 1;
  return { sieve: 'stance', cue: null, isNegated: ((items[at - 1] as Item).bits & NOT) !== 0, isModal: false, source: stretchOf(items, { from: 0, to: source.end }), head: (items[source.head] as Item).first, cueWords: [{ first: cue, next: cue + 1 }], content: [{ first: begin, next: (items[to - 1] as Item).next }], inside: 0 };
}

/** Whether an item, or the first word of a quotation or of a description, tells a stance: "confident", "'ready to host'", "confident allies". */
function isStance({ words }: Telling, { first, quotation }: Item): boolean {
  return ((WORDS.senses[words[quotation > 0 ? first + 1 : first] as number]?.bits ?? 0) & STANCE) !== 0;
}

function skipAdverbsBefore(items: readonly Item[], last: number): number {
  let at = last;
  while (at > 0 && ((items[at] as Item).bits & (ADVERB | NOT)) !== 0) at -= 1;
  return at;
}

/** A phrase, or a noun that looks like a verb: "report". */
function sourceAt(items: readonly Item[], at: number): Phrase | null {
  return simplePhraseAt(items, at) ?? (((items[at]?.bits ?? 0) & DOCUMENT) !== 0 ? { start: at, end: at + 1, head: at } : null);
}

/** "X to Y — …": the speaker. */
function toSomebody(items: readonly Item[], dash: number): Phrase | null {
  const source = simplePhraseAt(items, 0);
  if (source === null || ((items[source.end]?.bits ?? 0) & TO) === 0 || !canSpeak(items, source, false)) return null;
  const told = simplePhraseAt(items, source.end + 1);
  return told !== null && told.end === dash && items[dash + 1] !== undefined ? source : null;
}

/** "Stoltenberg – “Europe is doing more”". */
function beforeQuotation(items: readonly Item[], dash: number): Phrase | null {
  const source = simplePhraseAt(items, 0);
  return source !== null && source.end === dash && dash + 2 === items.length && (items[dash + 1] as Item).quotation > 0 && canSpeak(items, source, false) ? source : null;
}

/** A person, a role or a paper; behind a colon a body too. */
function isSource({ names }: Telling, item: Item, isAfterColon: boolean): boolean {
  const entity = item.mention?.entity ?? null;
  const kind = entity === null ? '' : (names.entities[entity]?.kind ?? '');
  if (isName(item)) return kind === 'person' || item.mention?.kind === 'title' || item.mention?.kind === 'description' || (isAfterColon && kind === 'body');
  return (item.bits & (PERSON | DOCUMENT)) !== 0 && !item.isCapital;
}

/** Whether a verb stands before the mark, or a quotation, or "up" and "down" as headlines have it. */
function hasClauseOf(items: readonly Item[], to: number): boolean {
  if (hasClauseBefore(items, 0, to)) return true;
  return items.slice(0, to).some((item, at) => item.quotation > 0 || isFinite(items, at) || UPS.has(item.sense.word) || (item.bits & TO) !== 0);
}

const UPS: ReadonlySet<string> = new Set(['up', 'down', 'out', 'over', 'off', 'not', 'no']);

function draftOf(items: readonly Item[], source: Phrase, from: number, to: number): Draft {
  return { sieve: 'colon', cue: null, isNegated: false, isModal: false, source: stretchOf(items, { from: source.start, to: source.end }), head: (items[source.head] as Item).first, cueWords: [], content: [stretchOf(items, { from, to })], inside: 0 };
}
