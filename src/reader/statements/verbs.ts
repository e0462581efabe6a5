import { beginsPhrase, isFinite } from './phrases.ts';
import type { Item } from './strand.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { ADVERB, BE, CUE, DO, HAVE, MODAL, NOT, OBJECT, PERSON, SUBJECT, THAT, TIME, TO } from './words/small.ts';

/** A verb with what helps it: "has repeatedly said", "was urged", "would not rule". */
export interface VerbGroup {
  /** The first of its items. */
  readonly start: number;
  readonly at: number;
  readonly form: number;
  /** The bits of all its helpers. */
  readonly helpers: number;
  readonly isNegated: boolean;
  /** The helper "will" or "would" and the like, as the number of its item; -1 without one. */
  readonly modal: number;
}

/** The group of a verb, read leftwards from it. */
export function verbGroupAt(items: readonly Item[], at: number): VerbGroup {
  let start = at;
  let helpers = 0;
  let modal = -1;
  let isNegated = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const { bits, mark, quotation } = items[before] as Item;
    if (mark > 0 || quotation > 0) break;
    const isHelper = (bits & (BE | HAVE | DO | MODAL)) !== 0;
    if (isAllWithin(items, before)) continue;
    if (isNeither(items, before)) {
      isNegated = true;
      if (((items[before - 1] as Item).bits & HELPING) === 0) start = before;
      continue;
    }
    if (!isHelper && (bits & (ADVERB | NOT | TO)) === 0 && !isTimeWithin(items, before)) break;
    if ((bits & NOT) !== 0) isNegated = true;
    if (isHelper && (bits & SUBJECT) !== 0) return { start: before, at, form: formOf(items, at), helpers: helpers | helperInShort(items, before, at), isNegated, modal: (bits & MODAL) !== 0 && !isHadInShort(items, before, at) ? before : modal };
    if (!isHelper && (bits & TO) === 0) continue;
    if ((bits & MODAL) !== 0) modal = before;
    helpers |= bits;
    start = before;
  }
  return { start, at, form: formOf(items, at), helpers, isNegated, modal };
}

/** What helps a verb in "they've", "she'll", "he's warned allies", "he'd told them". */
function helperInShort(items: readonly Item[], helper: number, at: number): number {
  const { bits } = items[helper] as Item;
  if (isHadInShort(items, helper, at)) return HAVE | SUBJECT;
  return (bits & BE) !== 0 && (formOf(items, at) & PARTICIPLE) !== 0 && isObjectAt(items, at + 1) ? HAVE | SUBJECT : bits;
}

/** "He'd | told", "they’d repeatedly | warned": "had", before a verb that is no base. */
function isHadInShort(items: readonly Item[], helper: number, at: number): boolean {
  const { bits, sense } = items[helper] as Item;
  return (bits & MODAL) !== 0 && sense.word.endsWith('d') && (formOf(items, at) & (PARTICIPLE | BASE)) === PARTICIPLE;
}

/** "Allies", "them", "that": what only an active verb has behind it. */
function isObjectAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return beginsPhrase(item) || ((item?.bits ?? 0) & (OBJECT | THAT)) !== 0;
}

/** "Has | since | resolved", "will | on Tuesday | tell": a time between a helper and its verb. */
function isTimeWithin(items: readonly Item[], at: number): boolean {
  const { bits, sense } = items[at] as Item;
  const isTime = sense.word === 'since' || (bits & TIME) !== 0 || (sense.word === 'on' && ((items[at + 1]?.bits ?? 0) & TIME) !== 0);
  if (!isTime) return false;
  const lead = items[at - 1];
  return lead !== undefined && ((lead.bits & (BE | HAVE | MODAL)) !== 0 || (lead.sense.word === 'on' && ((items[at - 2]?.bits ?? 0) & (BE | HAVE | MODAL)) !== 0));
}

/** "Have | all | refused", "will | both | pay": a counting word between a helper and its verb. */
function isAllWithin(items: readonly Item[], at: number): boolean {
  return ALL.has((items[at] as Item).sense.word) && ((items[at - 1]?.bits ?? 0) & (BE | HAVE | MODAL)) !== 0;
}

const ALL: ReadonlySet<string> = new Set(['all', 'both', 'each']);

/** "Would | neither | confirm nor deny", "Berlin | neither | confirmed nor denied". */
function isNeither(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (items[at] as Item).sense.word === 'neither' && before !== undefined && before.mark === 0 && before.quotation === 0 && (before.mention !== undefined || (before.bits & (HELPING | PERSON | SUBJECT)) !== 0);
}

const HELPING = BE | HAVE | DO | MODAL;

function formOf(items: readonly Item[], at: number): number {
  return (items[at] as Item).sense.form;
}

/** Whether "to" stands before the verb. */
export function isInfinitive({ helpers }: VerbGroup): boolean {
  return (helpers & TO) !== 0;
}

/** Whether it is a participle after a form of "be". */
export function isPassive({ helpers, form }: VerbGroup): boolean {
  return (helpers & BE) !== 0 && (form & PARTICIPLE) !== 0 && (form & ING) === 0;
}

/** How the verb is tensed, so that two that stand together can be told: past, present or with a helper. */
export function tenseOf(items: readonly Item[], { start, at, form, helpers }: VerbGroup): 'past' | 'present' | 'other' {
  if ((helpers & (MODAL | TO)) !== 0) return 'other';
  if (start !== at) return ((items[start] as Item).sense.form & PAST) !== 0 ? 'past' : 'present';
  if ((form & PAST) !== 0 || (items[at] as Item).sense.form === 0) return 'past';
  return (form & (BASE | THIRD)) !== 0 ? 'present' : 'other';
}

/** The nearest finite verb before a place that is not parted from it by the end of a clause of its own; -1 for none. */
export function finiteBefore(items: readonly Item[], place: number): number {
  for (let at = place - 1; at >= 0; at -= 1) if (isFinite(items, at)) return at;
  return -1;
}

/** What stands before a verb in its group. */
const HELPERS = BE | HAVE | DO | MODAL | NOT | ADVERB;

/** The verb of the group that begins at a place: behind its helpers. */
export function verbOfGroup(items: readonly Item[], first: number): number {
  let at = first;
  while (at < items.length - 1 && (((items[at] as Item).bits & HELPERS) !== 0 || items[at]?.sense.word === 'since') && ((items[at] as Item).bits & (CUE | TO)) === 0 && at < first + 3 && (items[at] as Item).mark === 0) at += 1;
  return at;
}
