import * as Plot from '@observablehq/plot';
import type { BurdenCaption, BurdenChart, BurdenRow } from './burden-chart.model.ts';
import { finishSvg } from './finish-svg.ts';
import { frameOf } from './frame.ts';
import { COLOUR, TYPE } from './palette.ts';
import { textsAt } from './placed-texts.ts';
import { spreadLinksOverRows } from './row-links.ts';

/** Draws the chart of burdens into a document: every row leads to its index, every figure to its share of spending. */
export function drawBurdenChart(chart: BurdenChart, document: Document): SVGSVGElement {
  const { width, margin, rows } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-burden',
    ...frameOf(chart),
    x: { type: 'log', domain: chart.domain, axis: null },
    y: { type: 'band', domain: rows.map(({ ally }) => ally), axis: null, padding: 0, align: 0 },
    marks: [names(chart), axis(chart), bars(rows), weights(chart), dots(rows), words(chart), indexes(chart), ...chart.captions.map(caption)],
  }) as SVGSVGElement;
  spreadLinksOverRows(svg, { width, rowHeight: chart.rowHeight, marginTop: margin.top, nameShift: NAME_SHIFT, rows }, document);
  return finishSvg(svg, { label: chart.label, role: 'group' });
}

/** From the names to the axis, in pixels. */
const NAME_SHIFT = -12;

function names({ rows, domain: [first] }: BurdenChart): Plot.Markish {
  return Plot.text(rows, { x: () => first, dx: NAME_SHIFT, y: 'ally', text: 'name', href: 'href', title: 'title', textAnchor: 'end', fontSize: TYPE.label, className: 'chart-names' });
}

function axis({ ticks }: BurdenChart): Plot.Markish {
  const label = { frameAnchor: 'top', lineAnchor: 'bottom', dy: -28, x: 'value', text: 'words', fontSize: TYPE.small, fill: COLOUR.soft } as const;
  return [Plot.ruleX(ticks, { x: 'value', stroke: COLOUR.line, strokeWidth: 1.2, pointerEvents: 'none' }), Plot.text(ticks, label)];
}

function bars(rows: readonly BurdenRow[]): Plot.Markish {
  const bar = { x1: 'gdp', x2: 'spending', y: 'ally', strokeWidth: 7, pointerEvents: 'none' } as const;
  const both = rows.filter(({ spending, gdp }) => spending !== null && gdp !== null);
  return [
    Plot.ruleY(both.filter(({ side }) => side === 'below'), { ...bar, stroke: COLOUR.belowTint }),
    Plot.ruleY(both.filter(({ side }) => side === 'above'), { ...bar, stroke: COLOUR.aboveTint }),
  ];
}

function weights({ rows, rowHeight }: BurdenChart): Plot.Markish {
  const inset = (rowHeight - 15) / 2;
  return Plot.tickX(rows.filter(({ gdp }) => gdp !== null), { x: 'gdp', y: 'ally', stroke: COLOUR.ink, strokeWidth: 1.6, insetTop: inset, insetBottom: inset, pointerEvents: 'none', className: 'chart-weights' });
}

const SIDES = { below: COLOUR.below, above: COLOUR.above, level: COLOUR.ink, unknown: COLOUR.ink } as const;

function dots(rows: readonly BurdenRow[]): Plot.Markish {
  const shown = rows.filter(({ spending }) => spending !== null);
  const kinds = new Map(shown.map((row) => [kindOf(row), row]));
  return [...kinds].map(([kind, { side, shape }]) =>
    Plot.dot(shown.filter((row) => kindOf(row) === kind), {
      x: 'spending', y: 'ally', symbol: shape.symbol, stroke: SIDES[side], strokeWidth: 2, r: 5.5, fill: shape.filled ? SIDES[side] : COLOUR.paper, pointerEvents: 'none',
    }),
  );
}

function kindOf({ side, shape }: BurdenRow): string {
  return `${side} ${shape.symbol} ${shape.filled}`;
}

function words({ rows }: BurdenChart): Plot.Markish {
  const held = rows.filter(({ spending }) => spending !== null);
  const absent = rows.filter(({ spending }) => spending === null);
  const text = { href: 'explained', title: 'title', fontSize: TYPE.figure } as const;
  return [
    ...textsAt(held, ({ wordsAt }) => wordsAt, { ...text, fontWeight: 500, fill: COLOUR.ink, className: 'chart-figures' }),
    ...textsAt(absent, ({ wordsAt }) => wordsAt, { ...text, fill: COLOUR.soft, className: 'chart-absent' }),
  ];
}

/** The column at the right edge: how many times its weight an ally bears. */
function indexes({ rows, margin }: BurdenChart): Plot.Markish {
  const place = { frameAnchor: 'right', textAnchor: 'end', dx: margin.right - 6, pointerEvents: 'none' } as const;
  return [
    Plot.text(rows, { ...place, y: 'ally', text: 'index', fontSize: TYPE.figure, fontWeight: 600, fill: COLOUR.ink, className: 'chart-indexes' }),
    Plot.text(['index'], { ...place, frameAnchor: 'top-right', lineAnchor: 'bottom', dy: -28, text: ['index'], fontSize: TYPE.small, fill: COLOUR.soft }),
  ];
}

function caption({ x, words: text, runs }: BurdenCaption): Plot.Markish {
  const anchor = runs === 'left' ? ({ textAnchor: 'end', dx: -3 } as const) : ({ textAnchor: 'start', dx: 3 } as const);
  return Plot.text([text], { ...anchor, x: [x], text: [text], frameAnchor: 'top', lineAnchor: 'bottom', dy: -5, fontSize: TYPE.small, fontWeight: 600, fill: COLOUR.ink, pointerEvents: 'none' });
}
