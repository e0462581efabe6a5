import { multiplesBetween } from './axis.ts';
import { TYPE } from './palette.ts';

/** A reading of a claim that gave a number. */
export interface ReadingPoint {
  /** As short as it can be told: `2017`, `at that day’s rate`. */
  readonly words: string;
  readonly value: number;
  /** The value in words, without its unit. */
  readonly valueWords: string;
  readonly fits: boolean;
  readonly isPlain: boolean;
}

/** What the number line of a claim is drawn from. All numbers are in one unit, such as billions of dollars. */
export interface ReadingsInput {
  readonly label: string;
  /** Written once, at the end of the axis: `bn $`, `%`. */
  readonly unit: string;
  /** What was said, and the bounds that its words allow; null where they are open. */
  readonly said: { readonly words: string; readonly low: number | null; readonly high: number | null };
  readonly readings: readonly ReadingPoint[];
}

/** A text above or below the line, with the place of the dot that it names. */
export interface PlacedReading extends Pick<ReadingPoint, 'fits' | 'isPlain'> {
  readonly x: number;
  readonly words: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Everything that is drawn, at one width. */
export interface ReadingsChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Where the line of numbers lies. */
  readonly base: number;
  readonly said: { readonly x1: number; readonly x2: number; readonly words: string; readonly textX: number; readonly anchor: 'start' | 'middle' | 'end'; readonly top: number };
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
  readonly readings: readonly PlacedReading[];
}

const MARGIN = 22;
const LANE = 19;
const CHARACTER = 0.57;
const BELOW = 30;
const SAID_TOP = 16;
/** Least room between two ticks, in pixels. */
const TICK_ROOM = 46;

/**
 * The readings of a claim on a line of numbers, beside the band of what was said, laid out for a width. Names go to the lowest
 * lane above the line in which they find room; the name of the band stands above them all.
 *
 * @example
 * const chart = readingsChart({ label: 'Readings', unit: 'bn $', said: { words: 'said: 37 ± 0.5', low: 36.5, high: 37.5 }, readings: [{ words: '2021', value: 36.6, valueWords: '36.6', fits: true, isPlain: false }] }, 400);
 * chart.readings.map(({ words, fits }) => ({ words, fits })) // => [{ words: '2021: 36.6', fits: true }]
 */
export function readingsChart(input: ReadingsInput, width: number): ReadingsChart {
  const [low, high] = domainOf(input);
  const at = (value: number): number => tenth(MARGIN + ((value - low) / (high - low)) * (width - 2 * MARGIN));
  const placed = inLanes(input.readings.map((reading) => ({ ...reading, x: at(reading.value) })), width);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane)) + 1;
  const base = SAID_TOP + 14 + LANE * lanes + 8;
  const [x1, x2] = [input.said.low === null ? MARGIN : at(input.said.low), input.said.high === null ? width - MARGIN : at(input.said.high)];
  return {
    label: input.label,
    width,
    height: base + BELOW,
    base,
    said: { x1, x2: Math.max(x2, x1 + 2), words: input.said.words, ...textAt((x1 + x2) / 2, widthOf(input.said.words), width), top: SAID_TOP + 8 },
    ticks: ticksOf(low, high, at, width, input.unit),
    readings: placed.map(({ lane, words, valueWords, x, fits, isPlain, value: _value, ...text }) => ({ x, words: `${words}: ${valueWords}`, fits, isPlain, ...text, textY: base - 16 - lane * LANE })),
  };
}

/** From a little below the lowest number to a little above the highest, and from zero where that is near. */
function domainOf({ said, readings }: ReadingsInput): readonly [number, number] {
  const values = [...readings.map(({ value }) => value), ...[said.low, said.high].filter((bound) => bound !== null)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.18, Math.abs(most) * 0.04, 1e-6);
  const low = least - room;
  return [least >= 0 && low < most * 0.15 ? 0 : low, most + room];
}

interface Dot extends ReadingPoint {
  readonly x: number;
}

type InLane = Dot & { readonly lane: number; readonly textX: number; readonly anchor: 'start' | 'middle' | 'end' };

/** The plain reading is placed first, those that fit next: they stand nearest to the line. */
function inLanes(dots: readonly Dot[], width: number): InLane[] {
  const weight = ({ isPlain, fits }: Dot): number => (isPlain ? 0 : fits ? 1 : 2);
  const taken: (readonly [from: number, to: number])[][] = [];
  return [...dots]
    .sort((a, b) => weight(a) - weight(b) || a.x - b.x)
    .map((dot) => {
      const size = widthOf(`${dot.words}: ${dot.valueWords}`);
      const text = textAt(dot.x, size, width);
      const from = text.anchor === 'middle' ? text.textX - size / 2 : text.anchor === 'start' ? text.textX : text.textX - size;
      const span = [from - 4, from + size + 4] as const;
      const free = taken.findIndex((lane) => lane.every(([start, end]) => span[1] <= start || span[0] >= end));
      const lane = free < 0 ? taken.length : free;
      taken[lane] = [...(taken[lane] ?? []), span];
      return { ...dot, lane, ...text };
    });
}

/** A text over its place, turned inwards where it would leave the sheet. */
function textAt(x: number, size: number, width: number): { readonly textX: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (x - size / 2 < 0) return { textX: 0, anchor: 'start' };
  if (x + size / 2 > width) return { textX: width, anchor: 'end' };
  return { textX: tenth(x), anchor: 'middle' };
}

function ticksOf(low: number, high: number, at: (value: number) => number, width: number, unit: string): ReadingsChart['ticks'] {
  const pixels = (width - 2 * MARGIN) / (high - low);
  const ticks = multiplesBetween(low, high, stepFor(TICK_ROOM / pixels));
  return ticks.map((value, index) => ({ x: at(value), words: index === ticks.length - 1 ? `${value}\u00a0${unit}` : String(value) }));
}

/** One, two or five of some power of ten, at least as much as is needed. */
function stepFor(needed: number): number {
  const power = 10 ** Math.floor(Math.log10(needed));
  return ([1, 2, 5].find((times) => times * power >= needed) ?? 10) * power;
}

function widthOf(words: string): number {
  return words.length * TYPE.small * CHARACTER;
}

function tenth(value: number): number {
  return Number(value.toFixed(1));
}
