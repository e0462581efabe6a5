import { figureInWords, formatNumber, type Status } from '#core';
import { easyStep, multiplesBetween } from './axis.ts';
import { monthOfEdition } from './edition-words.ts';
import type { Anchor } from './placed-texts.ts';
import { shapeOfStatus, type StatusShape } from './status-shape.ts';

/** A share as the chart is given it. */
export interface ShareFigure {
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
}

/** One ally, with its share or the words for its absence. */
export interface AllyShare {
  readonly ally: string;
  readonly name: string;
  readonly share: ShareFigure | { readonly absent: string };
  /** The share of the same year in today's edition, where another day was asked for. */
  readonly today?: ShareFigure;
  /** The date of the older edition from which the share stands in. */
  readonly standsInFrom?: string;
  /** Where the ally's own page is. */
  readonly href: string;
  /** Where the share is explained. */
  readonly explained: string;
}

/** What the chart of shares is drawn from. */
export interface SharesInput {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly allies: readonly AllyShare[];
  readonly target: { readonly value: number; readonly words: string };
  readonly unit: string;
  /** False where a commitment can be neither missed nor met. */
  readonly judged: boolean;
  readonly selected?: string;
}

/** One row with a figure. Places on the axis are in its units; shifts are in pixels. */
export interface SharesRow {
  readonly ally: string;
  readonly name: string;
  readonly href: string;
  readonly explained: string;
  readonly selected: boolean;
  readonly value: number;
  readonly words: string;
  /** The figure in a sentence of its own. */
  readonly title: string;
  readonly side: 'below' | 'above' | 'unjudged';
  readonly shape: StatusShape;
  readonly standsIn: boolean;
  readonly today: number | null;
  readonly figureAt: Anchor;
  readonly remark: (Anchor & { readonly words: string }) | null;
  /** The month of the older edition; null where the figure is the newest edition's own, or where there is no room. */
  readonly edition: string | null;
}

/** One row without a figure. */
export interface AbsentRow {
  readonly ally: string;
  readonly name: string;
  readonly href: string;
  readonly explained: string;
  readonly selected: boolean;
  readonly words: string;
  readonly title: string;
  readonly today: number | null;
  readonly wordsAt: Anchor;
}

/** Everything that is drawn, at one width. */
export interface SharesChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly rowHeight: number;
  readonly xMax: number;
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  readonly target: { readonly value: number; readonly words: string };
  readonly rows: readonly SharesRow[];
  readonly absent: readonly AbsentRow[];
}

/** Below this width the chart is drawn for a phone. */
const PHONE_WIDTH = 560;
const DOT = 6;
const GAP = 6;
const DIGIT = 7.9;
const SMALL_LETTER = 6.2;

interface Layout {
  readonly phone: boolean;
  readonly width: number;
  readonly margin: SharesChart['margin'];
  readonly rowHeight: number;
  readonly xMax: number;
  readonly pixelsPerUnit: number;
}

/**
 * The allies against a target, laid out for a width: the order is that of the allies as given, those without a figure
 * come last. A narrow chart is laid out anew, with fewer grid lines and shorter words.
 *
 * @example
 * const ally = { ally: 'AAA', name: 'Arland', share: { value: 1.2, decimals: 2, status: 'estimate' }, href: '/a', explained: '/e' };
 * sharesChart({ label: 'Shares', allies: [ally], target: { value: 2, words: 'towards 2 %' }, unit: 'percent_of_gdp', judged: true }, 760).rows[0].side // => 'below'
 */
export function sharesChart(input: SharesInput, width: number): SharesChart {
  const layout = layoutFor(input, width);
  const { margin, rowHeight, xMax } = layout;
  return {
    label: input.label,
    width,
    height: margin.top + margin.bottom + input.allies.length * rowHeight,
    margin,
    rowHeight,
    xMax,
    ticks: ticksOf(input, layout),
    target: input.target,
    rows: input.allies.flatMap((ally) => ('absent' in ally.share ? [] : [rowOf(input, layout, ally, ally.share)])),
    absent: input.allies.flatMap((ally) => ('absent' in ally.share ? [absentRowOf(input, layout, ally, ally.share.absent)] : [])),
  };
}

function layoutFor(input: SharesInput, width: number): Layout {
  const phone = width < PHONE_WIDTH;
  const margin = phone ? { top: 26, right: 12, bottom: 26, left: 124 } : { top: 30, right: 84, bottom: 28, left: 142 };
  const plotWidth = width - margin.left - margin.right;
  const largest = Math.max(input.target.value * 1.2, ...input.allies.flatMap(valuesOf));
  const xMax = Number(((largest * plotWidth) / (plotWidth - (phone ? 46 : 52))).toFixed(3));
  return { phone, width, margin, rowHeight: phone ? 30 : 27, xMax, pixelsPerUnit: plotWidth / xMax };
}

function valuesOf({ share, today }: AllyShare): number[] {
  return [...('absent' in share ? [] : [share.value]), ...(today ? [today.value] : [])];
}

/** The unit, as the end of the axis tells it. */
const UNITS: Readonly<Record<string, string>> = { percent_of_gdp: '% of GDP', percent_of_gni: '% of national income', percent_of_defence_spending: '% of defence spending' };

function ticksOf({ unit }: SharesInput, { phone, xMax, pixelsPerUnit }: Layout): SharesChart['ticks'] {
  const values = multiplesBetween(0, xMax, easyStep(pixelsPerUnit, phone ? 44 : 80));
  return values.map((value, index) => {
    const isLast = index === values.length - 1;
    return { value, words: isLast ? `${value}\u202f${phone ? '%' : (UNITS[unit] ?? '%')}` : String(value) };
  });
}

function rowOf(input: SharesInput, layout: Layout, ally: AllyShare, share: ShareFigure): SharesRow {
  const words = formatNumber(share.value, share.decimals);
  const side = sideOf(input, share.value);
  const figureAt = figureAnchor(layout, share.value, ally.today?.value, words, side === 'below' ? 'left' : 'right');
  const remark = remarkOf(input, layout, ally, share, figureAt, words);
  return {
    ally: ally.ally,
    name: ally.name,
    href: ally.href,
    explained: ally.explained,
    selected: ally.ally === input.selected,
    value: share.value,
    words,
    title: titleOf(input, ally, share),
    side,
    shape: shapeOfStatus(share.status),
    standsIn: ally.standsInFrom !== undefined,
    today: ally.today?.value ?? null,
    figureAt,
    remark,
    edition: editionLabel(layout, ally, remark ? endOf(layout, remark, remark.words.length * SMALL_LETTER) : endOf(layout, figureAt, words.length * DIGIT)),
  };
}

function sideOf({ judged, target }: SharesInput, value: number): SharesRow['side'] {
  if (!judged) return 'unjudged';
  return value >= target.value ? 'above' : 'below';
}

/**
 * Beside the dot, off its bar; past the mark of today's figure where that stands too near for the words to fit between
 * them. A figure near zero has no room before the names and stands on its bar.
 */
function figureAnchor({ pixelsPerUnit }: Layout, value: number, today: number | undefined, words: string, runs: Anchor['runs']): Anchor {
  const sign = runs === 'left' ? -1 : 1;
  const ahead = today === undefined ? 0 : (today - value) * sign * pixelsPerUnit;
  const isInTheWay = ahead > 0 && ahead < DOT + 2 * GAP + words.length * DIGIT;
  const past = Math.round((isInTheWay ? Math.max(ahead, DOT) : DOT) + GAP);
  const isRoom = runs === 'right' || value * pixelsPerUnit - past - words.length * DIGIT > -GAP;
  return isRoom ? { x: value, shift: sign * past, runs } : { x: value, shift: DOT + GAP, runs: 'right' };
}

/** Told where the figure of today's edition stands on the other side of the target. */
function remarkOf(input: SharesInput, layout: Layout, { today }: AllyShare, share: ShareFigure, figureAt: Anchor, words: string): SharesRow['remark'] {
  if (!input.judged || !today) return null;
  const metThen = share.value >= input.target.value;
  const metToday = today.value >= input.target.value;
  if (metThen === metToday) return null;
  const figure = formatNumber(today.value, today.decimals);
  const text = layout.phone ? `${figure} today` : `${figure} in today’s edition: ${metToday ? 'met' : 'not met'}`;
  if (metThen) return { x: figureAt.x, shift: Math.round(figureAt.shift + words.length * DIGIT + 2 * GAP), runs: 'right', words: text };
  const beyond = Math.max(0, (today.value - input.target.value) * layout.pixelsPerUnit);
  return { x: input.target.value, shift: Math.round(beyond + 2 * GAP), runs: 'right', words: text };
}

function editionLabel(layout: Layout, { standsInFrom }: AllyShare, end: number): string | null {
  if (standsInFrom === undefined) return null;
  const isRoom = end < layout.width - 62;
  return isRoom ? monthOfEdition(standsInFrom) : null;
}

function endOf({ margin, pixelsPerUnit }: Layout, { x, shift, runs }: Anchor, length: number): number {
  const start = margin.left + x * pixelsPerUnit + shift;
  return runs === 'left' ? start : start + length;
}

function absentRowOf(input: SharesInput, layout: Layout, ally: AllyShare, words: string): AbsentRow {
  const todayAt = ally.today ? ally.today.value * layout.pixelsPerUnit : Number.POSITIVE_INFINITY;
  const isInTheWay = todayAt < words.length * DIGIT + 2 * GAP;
  return {
    ally: ally.ally,
    name: ally.name,
    href: ally.href,
    explained: ally.explained,
    selected: ally.ally === input.selected,
    words,
    title: `${ally.name}: ${words}${todayInWords(input, ally)}`,
    today: ally.today?.value ?? null,
    wordsAt: { x: 0, shift: Math.round(isInTheWay ? todayAt + GAP : GAP), runs: 'right' },
  };
}

function titleOf(input: SharesInput, ally: AllyShare, share: ShareFigure): string {
  const status = share.status === 'not stated' ? 'status not stated' : share.status;
  const standsIn = ally.standsInFrom === undefined ? '' : `, from the edition of ${monthOfEdition(ally.standsInFrom)}`;
  return `${ally.name}: ${figureInWords({ ...share, unit: input.unit })}, ${status}${standsIn}${todayInWords(input, ally)}`;
}

function todayInWords({ unit }: SharesInput, { today }: AllyShare): string {
  return today ? `; ${figureInWords({ ...today, unit })} in today’s edition` : '';
}
