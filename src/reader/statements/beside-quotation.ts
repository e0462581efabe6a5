import { stretchOf, type Draft, type Stretch } from './draft.ts';
import { isFinite, isParting, phraseStartingAt, type Phrase } from './phrases.ts';
import { endsInStop } from './quotations.ts';
import { isOnlySetting, skipAdverbs } from './settings.ts';
import type { Item, Strand } from './strand.ts';
import { canSpeak } from './subject.ts';
import { PAST } from './words/inflect.ts';
import { BE, COPULA, DO, ED, HAVE, MODAL, PREP, THING, TIME } from './words/small.ts';

/** The drafts of a strand, with a quotation that nobody has been found to say: `“Buy, buy,” X ordered her general`, `“…,” the minister enumerated`. */
export function withBeside(strand: Strand, drafts: readonly Draft[]): readonly Draft[] {
  const { items } = strand;
  const at = items.findIndex(({ quotation }) => quotation > 0);
  if (at < 0 || (at > 0 && !isParting(items[at - 1])) || drafts.some(({ content }) => holds(content, items[at] as Item))) return drafts;
  const from = afterQuotation(strand, at);
  const said = from < 0 ? null : (sayerBefore(items, from) ?? sayerBehind(items, from));
  if (said === null) return drafts;
  const cue = stretchOf(items, { from: said.verb, to: said.verb + 1 });
  return [...drafts.filter(({ cueWords }) => cueWords[0]?.first !== cue.first), draftOf(strand, at, said.source, cue)];
}

function holds(content: readonly Stretch[], { first, next }: Item): boolean {
  return content.length === 0 || content.some((each) => each.first < next && first < each.next);
}

/** The place behind a quotation that ends as a sentence or a clause of its own does; -1 for words quoted within a sentence. */
function afterQuotation({ items, telling }: Strand, at: number): number {
  const quotation = telling.quotations.list[(items[at] as Item).quotation - 1];
  if (quotation !== undefined && endsInStop(telling.scanned, quotation)) return at + 1;
  return isParting(items[at + 1]) && at === 0 ? at + 2 : -1;
}

/** Who said it, and the verb that tells so. */
interface Saying {
  readonly source: Phrase;
  readonly verb: number;
}

/** "The minister | enumerated". */
function sayerBefore(items: readonly Item[], from: number): Saying | null {
  const source = items[from] === undefined ? null : phraseStartingAt(items, from);
  if (source === null) return null;
  const last = source.end - 1;
  if (source.end - source.start > 1 && ((items[last] as Item).bits & ED) !== 0 && isOnlySetting(items, source.end)) return { source: { ...source, end: last, head: Math.min(source.head, last - 1) }, verb: last };
  const verb = skipAdverbs(items, source.end);
  return isPerson(items, source) && isDeed(items, verb) ? { source, verb } : null;
}

/** "Diagnosed | the treasurer". */
function sayerBehind(items: readonly Item[], verb: number): Saying | null {
  const source = isDeed(items, verb) && items[verb + 1] !== undefined ? phraseStartingAt(items, verb + 1) : null;
  return source !== null && ((items[source.head] as Item).bits & (TIME | PREP)) === 0 && isOnlySetting(items, source.end) ? { source, verb } : null;
}

function isPerson(items: readonly Item[], source: Phrase): boolean {
  const { bits, isNumber } = items[source.head] as Item;
  return canSpeak(items, source, true) || (!isNumber && (bits & (TIME | THING | PREP)) === 0);
}

/** A verb of its own, whatever it means: no helper, and nothing that goes on with a quotation. */
function isDeed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.mark > 0 || (item.bits & (BE | HAVE | DO | MODAL | COPULA | PREP)) !== 0) return false;
  return ((item.bits & ED) !== 0 || (item.sense.form & PAST) !== 0 || isFinite(items, at)) && (items[at + 1]?.quotation ?? 0) === 0;
}

function draftOf({ items, inside }: Strand, at: number, source: Phrase, cue: Stretch): Draft {
  return { sieve: 'quoted', cue: null, isNegated: false, isModal: false, source: stretchOf(items, { from: source.start, to: source.end }), head: (items[source.head] as Item).first, cueWords: [cue], content: [stretchOf(items, { from: at, to: at + 1 })], inside };
}
