import { formatNumber } from '#core';
import { easyStep, multiplesBetween } from './axis.ts';
import { yearTicks } from './years.ts';

/** What the chart of additional spending is drawn from: money in whole units of one currency at current prices. */
export interface AdditionalInput {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly currency: string;
  readonly years: readonly { readonly year: number; readonly baseline: number; readonly spending: number }[];
}

/** One bar: billions. */
export interface AdditionalBar {
  readonly year: number;
  readonly baseline: number;
  readonly spending: number;
  readonly isMore: boolean;
}

/** Everything that is drawn, at one width. */
export interface AdditionalChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly years: readonly number[];
  readonly values: readonly [number, number];
  readonly yearTicks: readonly number[];
  readonly valueTicks: readonly { readonly value: number; readonly words: string }[];
  readonly bars: readonly AdditionalBar[];
  /** What is additional, over the bars that have room for it. */
  readonly notes: readonly { readonly year: number; readonly value: number; readonly words: string }[];
}

const WIDE = 560;

/** A bar narrower than this bears no number. */
const ROOM = 40;

/**
 * Spending on a path year by year: what is spent anyway, and what is additional to it, laid out for a width.
 *
 * @example
 * const chart = additionalChart({ label: 'Additional', currency: 'EUR', years: [{ year: 2026, baseline: 40e9, spending: 40e9 }, { year: 2027, baseline: 41e9, spending: 45e9 }] }, 786);
 * chart.notes // => [{ year: 2027, value: 45, words: '+4.0' }]
 */
export function additionalChart({ label, currency, years }: AdditionalInput, width: number): AdditionalChart {
  const bars = years.map(({ year, baseline, spending }) => ({ year, baseline: baseline / 1e9, spending: spending / 1e9, isMore: spending >= baseline }));
  const margin = { top: 22, right: 8, bottom: 26, left: 46 };
  const height = width < WIDE ? 190 : 220;
  const highest = Math.max(...bars.map(({ baseline, spending }) => Math.max(baseline, spending)), 0);
  const values = [0, highest === 0 ? 1 : highest * 1.06] as const;
  const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const all = bars.map(({ year }) => year);
  const ticks = yearTicks([Math.min(...all), Math.max(...all)], plot.width);
  return { label, width, height, margin, years: all, values, yearTicks: ticks, valueTicks: valueTicks(values[1], plot.height, currency), bars, notes: notesOf(bars, plot.width / bars.length, ticks) };
}

function valueTicks(highest: number, height: number, currency: string): AdditionalChart['valueTicks'] {
  const scale = 10 ** Math.floor(Math.log10(highest));
  const step = easyStep((height / highest) * scale, 40) * scale;
  const ticks = multiplesBetween(0, highest, step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return ticks.map((value, index) => ({ value, words: formatNumber(value, decimals) + (index === ticks.length - 1 ? ` bn\u00a0${currency}` : '') }));
}

/** Over every bar where they are wide enough; else over those whose years are named. */
function notesOf(bars: readonly AdditionalBar[], room: number, named: readonly number[]): AdditionalChart['notes'] {
  return bars.filter(({ year, spending, baseline }) => spending !== baseline && (room >= ROOM || named.includes(year))).map(({ year, spending, baseline }) => {
    const more = spending - baseline;
    return { year, value: Math.max(spending, baseline), words: `${more > 0 ? '+' : ''}${formatNumber(more, Math.abs(more) < 0.1 ? 2 : 1)}` };
  });
}
