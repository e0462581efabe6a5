import { figureInWords, formatNumber, type Status } from '#core';
import type { Anchor } from './placed-texts.ts';
import { shapeOfStatus, type StatusShape } from './status-shape.ts';

/** A share in percent, as the chart is given it. */
export interface WeightFigure {
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
}

/** What one ally bears beside its weight, or the words for what is absent. */
export interface AllyWeight {
  readonly ally: string;
  readonly name: string;
  readonly spending: WeightFigure | { readonly absent: string };
  readonly gdp: WeightFigure | { readonly absent: string };
  /** Share of spending over share of GDP. */
  readonly index: { readonly value: number; readonly decimals: number } | { readonly absent: string };
  /** Where the index is explained. */
  readonly href: string;
  /** Where the share of spending is explained. */
  readonly explained: string;
}

/** What the chart of burdens is drawn from. */
export interface BurdenInput {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  readonly allies: readonly AllyWeight[];
  readonly selected?: string;
}

/** One row: a bar from the share of GDP to the share of spending. Equal bars are equal ratios, since the axis is logarithmic. */
export interface BurdenRow {
  readonly ally: string;
  readonly name: string;
  readonly href: string;
  readonly explained: string;
  readonly selected: boolean;
  /** Null where it is absent or zero, which a logarithmic axis cannot show. */
  readonly spending: number | null;
  readonly gdp: number | null;
  readonly shape: StatusShape;
  readonly side: 'below' | 'above' | 'level' | 'unknown';
  /** The share of spending, or the words for its absence. */
  readonly words: string;
  readonly wordsAt: Anchor;
  /** The index; empty where there is none. */
  readonly index: string;
  readonly title: string;
}

/** A word above the first row that says what a mark is. */
export interface BurdenCaption {
  readonly x: number;
  readonly words: string;
  readonly runs: 'left' | 'right';
}

/** Everything that is drawn, at one width. */
export interface BurdenChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly rowHeight: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  readonly rows: readonly BurdenRow[];
  readonly captions: readonly BurdenCaption[];
}

const PHONE_WIDTH = 560;
const DOT = 6;
const GAP = 6;

/**
 * Shares of spending beside shares of GDP, laid out for a width. Allies keep the order in which they are given.
 *
 * @example
 * const share = (value) => ({ value, decimals: 1, status: 'actual' });
 * const ally = { ally: 'ARL', name: 'Arland', spending: share(72), gdp: share(51), index: { value: 1.41, decimals: 2 }, href: '/i', explained: '/s' };
 * burdenChart({ label: 'Burdens', allies: [ally] }, 760).rows[0].side // => 'above'
 * burdenChart({ label: 'Burdens', allies: [{ ...ally, spending: { absent: 'no forces' } }] }, 760).rows[0].words // => 'no forces'
 */
export function burdenChart(input: BurdenInput, width: number): BurdenChart {
  const phone = width < PHONE_WIDTH;
  const margin = phone ? { top: 46, right: 90, bottom: 8, left: 124 } : { top: 50, right: 120, bottom: 10, left: 142 };
  const rowHeight = phone ? 30 : 27;
  const domain = domainOf(input);
  const rows = input.allies.map((ally) => rowOf(input, ally, domain));
  return {
    label: input.label,
    width,
    height: margin.top + margin.bottom + rows.length * rowHeight,
    margin,
    rowHeight,
    domain,
    ticks: ticksOf(domain),
    rows,
    captions: captionsOf(rows, phone),
  };
}

/** From below the smallest share, with room for its figure, up to the largest. */
function domainOf({ allies }: BurdenInput): readonly [number, number] {
  const shares = allies.flatMap(({ spending, gdp }) => [onAxis(spending), onAxis(gdp)]).filter((value) => value !== null);
  const smallest = Math.min(1, ...shares);
  return [Number((smallest / 2.4).toPrecision(2)), Math.max(1, ...shares)];
}

/** Every tenfold step that lies on the axis. */
function ticksOf([first, last]: readonly [number, number]): BurdenChart['ticks'] {
  const steps = [0.01, 0.1, 1, 10, 100].filter((value) => value >= first && value <= last);
  return steps.map((value, index) => ({ value, words: index === steps.length - 1 ? `${value}\u202f%` : String(value) }));
}

function onAxis(share: AllyWeight['spending']): number | null {
  return 'absent' in share || share.value <= 0 ? null : share.value;
}

function rowOf({ selected }: BurdenInput, ally: AllyWeight, domain: readonly [number, number]): BurdenRow {
  const { spending, gdp, index } = ally;
  const [spent, weight] = [onAxis(spending), onAxis(gdp)];
  const side = sideOf(index);
  return {
    ally: ally.ally,
    name: ally.name,
    href: ally.href,
    explained: ally.explained,
    selected: ally.ally === selected,
    spending: spent,
    gdp: weight,
    shape: shapeOfStatus('absent' in spending ? 'not stated' : spending.status),
    side,
    words: 'absent' in spending ? spending.absent : formatNumber(spending.value, spending.decimals),
    wordsAt: spent === null ? { x: weight ?? domain[0], shift: GAP, runs: 'right' } : figureAnchor(spent, side),
    index: 'absent' in index ? '' : formatNumber(index.value, index.decimals),
    title: titleOf(ally),
  };
}

function figureAnchor(x: number, side: BurdenRow['side']): Anchor {
  return side === 'below' ? { x, shift: -(DOT + GAP), runs: 'left' } : { x, shift: DOT + GAP, runs: 'right' };
}

function sideOf(index: AllyWeight['index']): BurdenRow['side'] {
  if ('absent' in index) return 'unknown';
  if (index.value === 1) return 'level';
  return index.value > 1 ? 'above' : 'below';
}

function titleOf({ name, spending, gdp, index }: AllyWeight): string {
  const told = (share: AllyWeight['spending']): string => ('absent' in share ? share.absent : figureInWords({ ...share, unit: 'percent' }));
  const ratio = 'absent' in index ? '' : `, ${formatNumber(index.value, index.decimals)} times its weight`;
  return `${name}: share of spending ${told(spending)}, share of GDP ${told(gdp)}${ratio}`;
}

/** Said once, over the first row that has both marks, each on its own side. */
function captionsOf(rows: readonly BurdenRow[], phone: boolean): BurdenCaption[] {
  const [first] = rows;
  if (!first || first.spending === null || first.gdp === null) return [];
  const isMore = first.spending >= first.gdp;
  const what = phone ? '' : 'share of ';
  return [
    { x: first.gdp, words: `${what}GDP`, runs: isMore ? 'left' : 'right' },
    { x: first.spending, words: `${what}spending`, runs: isMore ? 'right' : 'left' },
  ];
}
