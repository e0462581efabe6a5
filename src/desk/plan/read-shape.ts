import { counted, nearestNames } from '#kit';
import { brief, entryOf, isEmpty, type DocumentNode, type ListNode, type MapEntry, type MapNode, type ScalarNode } from './document.ts';
import { tell, type KeyPath, type Reading } from './reading.ts';
import { readNumber } from './read-number.ts';
import { readWord, readYear } from './read-word.ts';
import { strayCurrency } from './stray-currency.ts';
import type { ListShape, MapShape, ScalarShape, Shape, YearsShape } from './shape.ts';

/** The most keys of one map. */
const MOST_KEYS = 1_000;
/** After so many problems nothing more is suggested: to look for near names takes time. */
const MOST_SUGGESTED = 200;

/**
 * The value of a node as its shape wants it: texts trimmed, days and names looked up, years as numbers, money in whole units.
 * Undefined where nothing is written or where it is wrong, which is told.
 */
export function readShape(reading: Reading, node: DocumentNode, shape: Shape, path: KeyPath = []): unknown {
  if (isEmpty(node)) return undefined;
  if (node.kind === 'map' && node.entries.length > MOST_KEYS) return tell(reading, node.place, path, 'too-many-keys', `There are ${node.entries.length} keys here, and the most is ${MOST_KEYS}`, 'Keep the keys and years that belong to a plan');
  switch (shape.kind) {
    case 'map': return node.kind === 'map' ? readMap(reading, node, shape, path) : wrongKind(reading, node, path, 'a map of keys and values');
    case 'list': return node.kind === 'list' ? readList(reading, node, shape, path) : wrongKind(reading, node, path, 'a list');
    case 'years': return readYears(reading, node, shape, path);
    default: return node.kind === 'scalar' ? readScalar(reading, node, shape, path) : wrongKind(reading, node, path, 'a single value');
  }
}

function readScalar(reading: Reading, node: ScalarNode, shape: ScalarShape, path: KeyPath): unknown {
  if (shape.kind === 'year') return readYear(reading, node, path);
  return shape.kind === 'number' ? readNumber(reading, node, shape, path) : readWord(reading, node, shape, path);
}

function readMap(reading: Reading, node: MapNode, { keys }: MapShape, path: KeyPath): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const entry of withoutDoubles(reading, node, path)) {
    const known = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
    if (!known) unknownKey(reading, entry, Object.keys(keys), path);
    else assign(values, entry.key, readShape(reading, entry.node, known.shape, [...path, entry.key]));
  }
  for (const [key, { isRequired, what }] of Object.entries(keys)) {
    const written = entryOf(node, key);
    if (isRequired && (!written || isEmpty(written))) tell(reading, written?.place ?? node.place, [...path, key], 'missing-key', `The key ${key} is missing or empty`, `Write ${key}: ${what}`);
  }
  return values;
}

/** The entries of a map without those whose key was there before. */
function withoutDoubles(reading: Reading, { entries }: MapNode, path: KeyPath): readonly MapEntry[] {
  const seen = new Map<string, MapEntry>();
  return entries.filter((entry) => {
    const first = seen.get(entry.key);
    if (!first) seen.set(entry.key, entry);
    else tell(reading, entry.keyPlace, [...path, entry.key], 'duplicate-key', `The key ${entry.key} was written before, at ${first.keyPlace}`, 'Keep one of them');
    return !first;
  });
}

function unknownKey(reading: Reading, { key, keyPlace, node }: MapEntry, keys: readonly string[], path: KeyPath): void {
  const place = [...path, brief(key)];
  if (/^(currency|unit)$/i.test(key) && node.kind === 'scalar') return strayCurrency(reading, keyPlace, place, node.value);
  const near = reading.problems.length < MOST_SUGGESTED ? nearestNames(key, keys) : [];
  tell(reading, keyPlace, place, 'unknown-key', `There is no key "${brief(key)}" here`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Write one of ${keys.join(', ')}, or leave it out`);
}

function readList(reading: Reading, node: ListNode, { of, least, most, by }: ListShape, path: KeyPath): readonly unknown[] | undefined {
  const { items, place } = node;
  if (items.length < least) return tell(reading, place, path, 'empty-list', 'The list is empty', 'Write at least one entry');
  if (items.length > most) return tell(reading, place, path, 'list-too-long', `The list has ${items.length} entries, and the most is ${most}`, 'Cut it, or make two plans of it');
  const values = items.map((item, at) => readItem(reading, item, of, [...path, labelOf(item, at)]));
  if (by !== undefined) tellAlike(reading, items, values, by, path);
  return values;
}

function readItem(reading: Reading, item: DocumentNode, of: Shape, path: KeyPath): unknown {
  return isEmpty(item) ? tell(reading, item.place, path, 'empty-entry', 'The entry is empty', 'Fill it or take it out') : readShape(reading, item, of, path);
}

/** Items are called by their year where they have one. */
function labelOf(item: DocumentNode, at: number): string {
  const year = entryOf(item, 'year');
  return year?.kind === 'scalar' && /^[\d/–-]{4,9}$/.test(String(year.value)) ? String(year.value) : `entry ${at + 1}`;
}

function tellAlike(reading: Reading, items: readonly DocumentNode[], values: readonly unknown[], by: string, path: KeyPath): void {
  const seen = new Map<unknown, string>();
  items.forEach((item, at) => {
    const value = (values[at] as Readonly<Record<string, unknown>> | undefined)?.[by];
    const place = entryOf(item, by)?.place ?? item.place;
    const first = seen.get(value);
    if (value === undefined) return;
    if (first === undefined) seen.set(value, place);
    else tell(reading, place, [...path, labelOf(item, at)], `${by}-twice`, `The same ${by} was written before, at ${first}`, 'Keep one of them');
  });
}

function readYears(reading: Reading, node: DocumentNode, { of, orOne }: YearsShape, path: KeyPath): unknown {
  if (node.kind === 'scalar' && orOne) return readNumber(reading, node, of, path);
  if (node.kind !== 'map') return wrongKind(reading, node, path, orOne ? 'a number or numbers by year' : 'numbers by year');
  const values = new Map<number, unknown>();
  for (const { key, keyPlace, node: each } of node.entries) {
    const year = readYear(reading, { kind: 'scalar', place: keyPlace, value: key }, [...path, brief(key)]);
    if (year !== undefined && values.has(year)) tell(reading, keyPlace, [...path, brief(key)], 'year-twice', `The year ${year} was written before`, 'Keep one of them');
    else if (year !== undefined && !isEmpty(each)) values.set(year, readShape(reading, each, of, [...path, brief(key)]));
  }
  return values.size > 0 ? Object.fromEntries(values) : undefined;
}

function wrongKind(reading: Reading, node: DocumentNode, path: KeyPath, wanted: string): undefined {
  const found = node.kind === 'map' ? 'a map of keys and values' : node.kind === 'list' ? `a list of ${counted(node.items.length, 'entry', 'entries')}` : `the value "${brief(String(node.value))}"`;
  return tell(reading, node.place, path, 'wrong-type', `Here stands ${found} in place of ${wanted}`, 'See docs/method/plan-format.md for how it is written');
}

function assign(values: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) values[key] = value;
}
