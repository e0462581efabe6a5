import { TYPE } from './palette.ts';

/** A date of the calendar: the days that it can mean, and its name. */
export interface CalendarMark {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly title: string;
  /** Whether it was still ahead on the day. */
  readonly isAhead: boolean;
}

/** What the timeline is drawn from. */
export interface CalendarInput {
  /** What the timeline shows, in a sentence. */
  readonly label: string;
  readonly day: string;
  /** The day in words. */
  readonly dayWords: string;
  readonly first: string;
  readonly last: string;
  readonly marks: readonly CalendarMark[];
  /** Days on which editions were published. */
  readonly publications: readonly string[];
}

/** A mark where it is drawn: a dot for a day, a bar where only the month or the year is known. */
export interface PlacedMark {
  readonly x1: number;
  readonly x2: number;
  readonly isAhead: boolean;
}

/** A name above the line, with the thread that leads down to its mark. */
export interface PlacedTitle {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly runs: 'left' | 'right';
  readonly isAhead: boolean;
}

/** Everything that is drawn, at one width. */
export interface CalendarChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Where the line of time lies. */
  readonly base: number;
  readonly day: { readonly x: number; readonly words: string; readonly runs: 'left' | 'right' };
  readonly years: readonly { readonly x: number; readonly words: string }[];
  readonly marks: readonly PlacedMark[];
  readonly titles: readonly PlacedTitle[];
  readonly publications: readonly number[];
}

const MARGIN = 12;
const LANE = 19;
const LANES = 9;
/** Above the lanes stands the day; below the line stand editions and years. */
const TOP = 24;
const BELOW = 46;
const CHARACTER = 0.55;
/** Half the room of the thread that leads from a name down to its mark. */
const THREAD = 3;
const DAY_MS = 86_400_000;

/**
 * Dates along a line of time, laid out for a width. A name for which there is no room is left to the list.
 *
 * @example
 * const mark = { firstDay: '2017-05-25', lastDay: '2017-05-25', title: 'Meeting of the leaders', isAhead: true };
 * calendarChart({ label: 'Calendar', day: '2017-03-31', dayWords: '31 March 2017', first: '2016-01-01', last: '2018-12-31', marks: [mark], publications: [] }, 600).titles.map(({ words }) => words) // => ['Meeting of the leaders']
 */
export function calendarChart(input: CalendarInput, width: number): CalendarChart {
  const at = scaleOf(input, width);
  const marks = input.marks.map(({ firstDay, lastDay, isAhead }) => ({ x1: at(firstDay), x2: firstDay === lastDay ? at(firstDay) : at(lastDay), isAhead }));
  const dayX = at(input.day);
  const titles = titlesOf(input.marks, marks, dayX, width);
  const base = TOP + LANE * (1 + Math.max(1, ...titles.map(({ lane }) => lane))) + 8;
  return {
    label: input.label,
    width,
    height: base + BELOW,
    base,
    day: { x: dayX, words: input.dayWords, runs: dayX > width / 2 ? 'left' : 'right' },
    years: yearsOf(input, at, width),
    marks,
    titles: titles.map(({ x, lane, words, runs, isAhead }) => ({ x, y: base - 8 - (lane + 0.5) * LANE, words, runs, isAhead })),
    publications: input.publications.map(at),
  };
}

type Scale = (day: string) => number;

function scaleOf({ first, last }: CalendarInput, width: number): Scale {
  const [from, until] = [Date.parse(first), Date.parse(last)];
  const pixels = (width - 2 * MARGIN) / Math.max(DAY_MS, until - from);
  return (day) => Number((MARGIN + (Math.min(until, Math.max(from, Date.parse(day))) - from) * pixels).toFixed(1));
}

function yearsOf({ first, last }: CalendarInput, at: Scale, width: number): CalendarChart['years'] {
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const room = (width - 2 * MARGIN) / Math.max(1, until - from);
  const step = [1, 2, 5].find((years) => years * room >= 40) ?? 10;
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index).filter((year) => year % step === 0 && `${year}-01-01` >= first);
  return years.map((year) => ({ x: at(`${year}-01-01`), words: String(year) })).filter(({ x }) => x >= MARGIN && x <= width - MARGIN);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A mark whose name is to be placed, at the middle of what it spans. */
interface Named extends Pick<PlacedTitle, 'words' | 'runs' | 'isAhead' | 'x'> {
  readonly span: Span;
}

/** A name in its lane, counted from the line of time. */
type InLane = Named & { readonly lane: number };

/**
 * Names run away from the day: those of the past to the left, those ahead to the right. A name for which there is no room is
 * left to the list.
 */
function titlesOf(all: readonly CalendarMark[], placed: readonly PlacedMark[], dayX: number, width: number): InLane[] {
  const named = all.map((mark, index) => namedAt(mark, middleOf(placed[index] as PlacedMark), width));
  const past = named.filter(({ isAhead, span }) => !isAhead && span.from >= 0);
  const ahead = named.filter(({ isAhead, span }) => isAhead && span.from >= dayX - THREAD).reverse();
  const turned = ahead.filter(({ runs }) => runs === 'left');
  return [...mostThatFit(past), ...mostThatFit([...ahead.filter(({ runs }) => runs === 'right'), ...turned])];
}

function middleOf({ x1, x2 }: PlacedMark): number {
  return Number(((x1 + x2) / 2).toFixed(1));
}

/** A name ahead that would leave the sheet turns round. */
function namedAt({ title, isAhead }: CalendarMark, x: number, width: number): Named {
  const size = title.length * TYPE.small * CHARACTER + 8;
  const runs = isAhead && x + size <= width ? 'right' : 'left';
  return { words: title, isAhead, x, runs, span: runs === 'right' ? { from: x - 2, to: x + size } : { from: x - size, to: x + 2 } };
}

/** The nearest to the day come last in the list and go highest: as many of them as there are lanes for. */
function mostThatFit(farthestFirst: readonly Named[]): InLane[] {
  const apart = farthestFirst.filter((each) => shortestOf(farthestFirst.filter(({ x }) => Math.abs(x - each.x) < 2 * THREAD)) === each);
  for (let left = 0; left < apart.length; left += 1) {
    const titles = inLanes(apart.slice(left));
    if (titles) return titles;
  }
  return [];
}

/** Where marks lie on each other, the shortest name stands for them. */
function shortestOf(named: readonly Named[]): Named | undefined {
  return [...named].sort((a, b) => a.words.length - b.words.length)[0];
}

/** Each name in the lowest lane that is free, and to which its thread comes without crossing a name. */
function inLanes(named: readonly Named[]): InLane[] | undefined {
  const lanes: Span[][] = Array.from({ length: LANES }, () => []);
  const titles: InLane[] = [];
  for (const each of named) {
    const thread = { from: each.x - THREAD, to: each.x + THREAD };
    const lane = lanes.findIndex((taken, at) => isFree(taken, each.span) && lanes.slice(0, at).every((lower) => isFree(lower, thread)));
    if (lane < 0 && each.runs === 'left' && each.isAhead) continue;
    if (lane < 0) return undefined;
    lanes[lane]?.push(each.span);
    for (const lower of lanes.slice(0, lane)) lower.push(thread);
    titles.push({ ...each, lane });
  }
  return titles;
}

function isFree(taken: readonly Span[], { from, to }: Span): boolean {
  return taken.every((other) => to <= other.from || from >= other.to);
}
