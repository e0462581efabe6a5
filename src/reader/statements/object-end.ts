import { isParting, simplePhraseAt } from './phrases.ts';
import type { Item } from './strand.ts';
import { PREP, TIME, TO, VENUE, WHICH, WHO } from './words/small.ts';

/** Where the object of a verb ends, before the words that tell when and where it was said: "the sale | in parliament on Wednesday". */
export function beforeSetting(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const { bits, sense } = items[at] as Item;
    if ((bits & TO) !== 0 || (bits & (WHO | WHICH)) !== 0) return to;
    if (isReason(items, at, to) || isSpell(items, at, to) || isManner(items, at, to)) return at;
    if (((bits & (PREP | TIME)) !== 0 || DAYS.has(sense.word) || sense.word === 'last' || sense.word === 'this' || sense.word === 'late') && isSettingTo(items, at, to)) return at;
  }
  return to;
}

/** "Its entry | because of the quarrel", "| owing to the vote": why it was so. */
function isReason(items: readonly Item[], at: number, to: number): boolean {
  return REASONS.has((items[at] as Item).sense.word) && at + 2 < to && REASON_ENDS.has(items[at + 1]?.sense.word ?? '');
}

const REASONS: ReadonlySet<string> = new Set(['because', 'owing', 'thanks', 'due']);
const REASON_ENDS: ReadonlySet<string> = new Set(['of', 'to']);

/** "The plan | over dinner", "the charge | with a smile", "| by 61 votes to 39", "| for the third time in a month": how it was done. */
function isManner(items: readonly Item[], at: number, to: number): boolean {
  const ends = MANNERS.get((items[at] as Item).sense.word);
  const phrase = ends === undefined ? null : simplePhraseAt(items, at + 1);
  if (ends === undefined || phrase === null || !ends.has((items[phrase.end - 1] as Item).sense.word)) return false;
  return phrase.end === to || ((items[phrase.end]?.bits ?? 0) & PREP) !== 0 && (simplePhraseAt(items, phrase.end + 1)?.end ?? -1) === to;
}

const MANNERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    over: 'dinner lunch breakfast coffee supper tea drinks',
    within: 'hour hours day days minutes week weeks month months',
    by: 'votes show majority',
    before: 'chamber audience crowd parliament deputies reporters cameras committee',
    with: 'smile shrug laugh grin sigh nod wink snort frown sneer relish glee',
    for: 'time',
    without: 'debate discussion hesitation comment fuss enthusiasm',
  }).map(([word, ends]) => [word, new Set(ends.split(' '))] as const),
);

/** "Any date | until the end", "2 percent | since Newport", "it | for days": how long it was so. */
function isSpell(items: readonly Item[], at: number, to: number): boolean {
  const { word } = (items[at] as Item).sense;
  if (word === 'for') return at + 2 === to && SPELLS.has(items[at + 1]?.sense.word ?? '');
  if (word !== 'until' && word !== 'till' && word !== 'since') return false;
  const phrase = simplePhraseAt(items, at + 1);
  return phrase?.end === to && !(items[phrase.head] as Item).isNumber && (word === 'since' || ((items[phrase.head] as Item).bits & TIME) === 0);
}

const SPELLS: ReadonlySet<string> = new Set('days weeks months years decades hours ages'.split(' '));

/** Whether nothing but days and places of speech stands from one place to another. */
function isSettingTo(items: readonly Item[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const next = afterDay(items, at) ?? afterVenue(items, at);
    if (next === null) return false;
    at = next;
  }
  return at === to && !isEvent(items[from - 1]);
}

/** "A vote | on Friday": a day behind a meeting is its day. */
function isEvent(item: Item | undefined): boolean {
  return item === undefined || isParting(item) || (item.bits & (VENUE | TIME | PREP)) !== 0 || EVENTS.has(item.sense.word);
}

/** The place behind "on Wednesday", "Wednesday", "last night", "yesterday"; null where no day stands. */
function afterDay(items: readonly Item[], at: number): number | null {
  const word = items[at]?.sense.word ?? '';
  if (DAYS.has(word)) return at + 1;
  const day = word === 'on' || word === 'late' || word === 'early' ? items[at + 1] : items[at];
  if (day !== undefined && WEEKDAYS.has(day.sense.word)) return day === items[at] ? at + 1 : at + 2;
  return (word === 'last' || word === 'this') && items[at - 1]?.sense.word !== 'the' && PARTS.has(items[at + 1]?.sense.word ?? '') ? at + 2 : null;
}

/** The place behind "in a written statement", "in parliament", "at the summit"; null where no such place stands. */
function afterVenue(items: readonly Item[], at: number): number | null {
  if (!BEFORE_VENUES.has(items[at]?.sense.word ?? '')) return null;
  const phrase = simplePhraseAt(items, at + 1);
  if (phrase === null || ((items[phrase.head] as Item).bits & VENUE) === 0) return null;
  const listeners = ((items[phrase.end]?.bits ?? 0) & TO) !== 0 ? simplePhraseAt(items, phrase.end + 1) : null;
  return listeners?.end ?? phrase.end;
}

const BEFORE_VENUES: ReadonlySet<string> = new Set(['in', 'during', 'at']);
const DAYS: ReadonlySet<string> = new Set(['yesterday', 'overnight', 'tonight']);
const WEEKDAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const PARTS: ReadonlySet<string> = new Set(['night', 'morning', 'afternoon', 'evening', 'weekend']);
const EVENTS: ReadonlySet<string> = new Set('vote votes election elections deadline ceremony referendum ballot start'.split(' '));
