import { monthOfEdition } from './edition-words.ts';

/** A text in the chart of editions: its middle height at `value`, and from `year` on to the left, right or both. */
export interface ChartNote {
  readonly year: number;
  readonly value: number;
  readonly words: string;
  readonly role: EditionRole;
  readonly runs: 'left' | 'middle' | 'right';
}

/**
 * What an edition is on the day asked for. `known`: the newest then. `earlier`: known then and older. `newest`: today's.
 * `later`: published since, and not today's.
 */
export type EditionRole = 'known' | 'earlier' | 'newest' | 'later';

interface Point {
  readonly year: number;
  readonly value: number;
}

/** What is needed of a line to name it. */
export interface NotedLine {
  readonly edition: string;
  readonly role: EditionRole;
  readonly runs: readonly (readonly Point[])[];
}

/** The room in which notes are placed: what the axes cover, and the pixels they cover it with. */
export interface NoteRoom {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  readonly target?: { readonly value: number; readonly words: string };
  readonly plot: { readonly width: number; readonly height: number };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

type Wish = Pick<ChartNote, 'year' | 'words' | 'role' | 'runs'>;

const LETTER = 6.7;
const LINE = 15;
const CLEAR = 13;

/**
 * Names the lines where they leave room: over or under everything that is drawn near, off the target's line and off one
 * another. Where nothing is free, the name of a single line stands over it all the same, and that of many is left out.
 *
 * @example
 * const line = { edition: '2017-03-13', role: 'known', runs: [[{ year: 2015, value: 1.1 }, { year: 2016, value: 1.2 }]] };
 * placeNotes([line], { years: [2015, 2016], values: [1, 2.1], target: { value: 2, words: '2 %' }, plot: { width: 300, height: 150 } })[0].words // => 'edition of Mar\u00a02017'
 */
export function placeNotes(lines: readonly NotedLine[], room: NoteRoom): ChartNote[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  const taken: Box[] = room.target ? [targetBox(room.target, room, targetEnd(lines, room))] : [];
  return wishesOf(lines, room).flatMap((wish) => {
    const box = boxFor(wish, points, taken, room);
    if (!box) return [];
    taken.push(box);
    return [{ ...wish, value: valueAt(box.middle, room) }];
  });
}

function wishesOf(lines: readonly NotedLine[], room: NoteRoom): Wish[] {
  const named = lines.filter(({ role }) => role === 'known' || role === 'newest').reverse();
  return [...named.flatMap((line) => endWish(line, room)), ...groupWish('earlier', lines, room), ...groupWish('later', lines, room)];
}

function endWish({ edition, role, runs }: NotedLine, { years: [first, last] }: NoteRoom): Wish[] {
  const end = runs.flat().at(-1);
  if (!end) return [];
  const place = last === first ? 1 : (end.year - first) / (last - first);
  const month = monthOfEdition(edition);
  const words = role === 'newest' ? `today: ${month}` : `edition of ${month}`;
  return [{ year: end.year, words, role, runs: place > 0.7 ? 'left' : place < 0.35 ? 'right' : 'middle' }];
}

/** One name for all earlier or all later editions, in the middle of the years that are theirs alone, or of all they print. */
function groupWish(role: 'earlier' | 'later', lines: readonly NotedLine[], { years: [first, last] }: NoteRoom): Wish[] {
  const points = lines.filter((line) => line.role === role).flatMap(({ runs }) => runs.flat());
  if (points.length === 0) return [];
  const knownLast = lines.find((line) => line.role === 'known')?.runs.flat().at(-1)?.year ?? first;
  const middle = role === 'earlier' ? (first + knownLast) / 2 : (knownLast + last) / 2;
  const { year } = points.reduce((nearest, point) => (Math.abs(point.year - middle) < Math.abs(nearest.year - middle) ? point : nearest));
  return [{ year, words: `${role} editions`, role, runs: 'middle' }];
}

function boxFor(wish: Wish, points: readonly Point[], taken: readonly Box[], room: NoteRoom): Box | undefined {
  const span = spanOf(wish, room);
  const pixelsPerYear = room.plot.width / Math.max(1, room.years[1] - room.years[0]);
  const near = points.filter(({ year }) => xAt(year, room) > span.left - pixelsPerYear / 2 && xAt(year, room) < span.right + pixelsPerYear / 2);
  const heights = near.map(({ value }) => yAt(value, room));
  const over = { ...span, middle: Math.min(...heights) - CLEAR };
  const under = { ...span, middle: Math.max(...heights) + CLEAR };
  const isOfMany = wish.role === 'earlier' || wish.role === 'later';
  const wanted = isOfMany ? [under, over] : [over, under];
  return wanted.find((box) => isFree(box, taken, room)) ?? (isOfMany ? undefined : over);
}

function isFree(box: Box, taken: readonly Box[], { target, ...room }: NoteRoom): boolean {
  const isInside = box.middle > -LINE && box.middle < room.plot.height - 4;
  const isOnTarget = target !== undefined && Math.abs(box.middle - yAt(target.value, room)) < LINE / 2 + 2;
  return isInside && !isOnTarget && !taken.some((other) => box.left < other.right && other.left < box.right && Math.abs(box.middle - other.middle) < LINE);
}

function spanOf({ year, words, runs }: Wish, room: NoteRoom): Pick<Box, 'left' | 'right'> {
  const length = words.length * LETTER;
  const x = xAt(year, room);
  const left = { left: x - length, middle: x - length / 2, right: x }[runs];
  return { left, right: left + length };
}

/** At which end the target's own words stand over its line: at the first where nothing is drawn in their place. */
export function targetEnd(lines: readonly NotedLine[], room: NoteRoom): 'first' | 'last' {
  const { target } = room;
  const points = lines.flatMap(({ runs }) => runs.flat());
  const isFreeAt = (end: 'first' | 'last'): boolean => target === undefined || isClear(targetBox(target, room, end), points, room);
  return isFreeAt('first') || !isFreeAt('last') ? 'first' : 'last';
}

function targetBox(target: NonNullable<NoteRoom['target']>, room: Scales, end: 'first' | 'last'): Box {
  const length = target.words.length * LETTER;
  const left = end === 'first' ? 0 : room.plot.width - length;
  return { left, right: left + length, middle: yAt(target.value, room) - LINE / 2 };
}

function isClear({ left, right, middle }: Box, points: readonly Point[], room: Scales): boolean {
  return !points.some(({ year, value }) => xAt(year, room) > left - 8 && xAt(year, room) < right + 8 && Math.abs(yAt(value, room) - middle) < LINE);
}

type Scales = Omit<NoteRoom, 'target'>;

function xAt(year: number, { years: [first, last], plot }: Scales): number {
  return last === first ? plot.width / 2 : ((year - first) / (last - first)) * plot.width;
}

function yAt(value: number, { values: [low, high], plot }: Scales): number {
  return ((high - value) / (high - low)) * plot.height;
}

function valueAt(y: number, { values: [low, high], plot }: Scales): number {
  return Number((high - (y / plot.height) * (high - low)).toFixed(4));
}
