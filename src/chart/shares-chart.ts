import * as Plot from '@observablehq/plot';
import { finishSvg } from './finish-svg.ts';
import { frameOf } from './frame.ts';
import { COLOUR, TYPE } from './palette.ts';
import { textsAt } from './placed-texts.ts';
import { spreadLinksOverRows } from './row-links.ts';
import type { AbsentRow, SharesChart, SharesRow } from './shares-chart.model.ts';

/** Draws the chart of shares into a document: every name leads to its ally, every figure to its explanation. */
export function drawSharesChart(chart: SharesChart, document: Document): SVGSVGElement {
  const { width, margin } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-shares',
    ...frameOf(chart),
    x: { domain: [0, chart.xMax], axis: null },
    y: { type: 'band', domain: allRows(chart).map(({ ally }) => ally), axis: null, padding: 0, align: 0 },
    marks: [names(chart), axis(chart), bars(chart), target(chart), today(chart), dots(chart), words(chart)],
  }) as SVGSVGElement;
  spreadLinksOverRows(svg, { width, rowHeight: chart.rowHeight, marginTop: margin.top, nameShift: NAME_SHIFT, rows: allRows(chart) }, document);
  return finishSvg(svg, { label: chart.label, role: 'group' });
}

function allRows({ rows, absent }: SharesChart): readonly (SharesRow | AbsentRow)[] {
  return [...rows, ...absent];
}

/** From the names to the axis, in pixels. */
const NAME_SHIFT = -12;

function names(chart: SharesChart): Plot.Markish {
  return Plot.text(allRows(chart), {
    x: 0,
    dx: NAME_SHIFT,
    y: 'ally',
    text: 'name',
    href: 'href',
    textAnchor: 'end',
    fontSize: TYPE.label,
    className: 'chart-names',
  });
}

function axis({ ticks, target: { value: target } }: SharesChart): Plot.Markish {
  const [last] = ticks.slice(-1);
  const label = { frameAnchor: 'top', lineAnchor: 'bottom', dy: -8, x: 'value', text: 'words', fontSize: TYPE.small, fill: COLOUR.soft } as const;
  return [
    Plot.ruleX(ticks, { x: 'value', stroke: COLOUR.line, strokeWidth: 1.2, pointerEvents: 'none' }),
    Plot.text(ticks.filter((tick) => tick !== last && tick.value !== target), label),
    Plot.text(ticks.filter((tick) => tick !== last && tick.value === target), { ...label, fill: COLOUR.ink, fontWeight: 600 }),
    Plot.text(last ? [last] : [], { ...label, textAnchor: 'start', dx: -4, className: 'chart-unit' }),
  ];
}

function bars({ rows, target: { value } }: SharesChart): Plot.Markish {
  const judged = rows.filter(({ side }) => side !== 'unjudged');
  const bar = { x1: value, x2: 'value', y: 'ally', strokeWidth: 7, pointerEvents: 'none' } as const;
  return [
    Plot.ruleY(judged.filter(({ side }) => side === 'below'), { ...bar, stroke: COLOUR.belowTint }),
    Plot.ruleY(judged.filter(({ side }) => side === 'above'), { ...bar, stroke: COLOUR.aboveTint }),
  ];
}

function target({ target: { value, words } }: SharesChart): Plot.Markish {
  return [
    Plot.ruleX([value], { stroke: COLOUR.ink, strokeWidth: 1.4, insetTop: -4, insetBottom: -5, pointerEvents: 'none' }),
    Plot.text([words], { x: [value], text: [words], frameAnchor: 'bottom', lineAnchor: 'top', dy: 9, fontSize: TYPE.small, fontWeight: 600, fill: COLOUR.ink }),
  ];
}

function today(chart: SharesChart): Plot.Markish {
  const inset = (chart.rowHeight - 13) / 2;
  const known = allRows(chart).filter((row) => row.today !== null);
  return Plot.tickX(known, { x: 'today', y: 'ally', stroke: COLOUR.soft, strokeWidth: 1.3, insetTop: inset, insetBottom: inset, pointerEvents: 'none', className: 'chart-today' });
}

function dots({ rows }: SharesChart): Plot.Markish {
  const groups = new Map<string, SharesRow[]>();
  for (const row of rows) {
    const kind = `${row.side} ${row.shape.symbol} ${row.shape.filled} ${row.standsIn}`;
    groups.set(kind, [...(groups.get(kind) ?? []), row]);
  }
  return [...groups.values()].map(dotsOfOneKind);
}

/** Hollow or filled as the status says; a dashed ring where the figure stands in, with a core where it is actual. */
function dotsOfOneKind(rows: readonly SharesRow[]): Plot.Markish {
  const [{ side, shape, standsIn }] = rows as readonly [SharesRow];
  const colour = { below: COLOUR.below, above: COLOUR.above, unjudged: COLOUR.ink }[side];
  const ring = { x: 'value', y: 'ally', symbol: shape.symbol, stroke: colour, strokeWidth: 2, r: 5.5, pointerEvents: 'none' } as const;
  if (!standsIn) return Plot.dot(rows, { ...ring, fill: shape.filled ? colour : COLOUR.paper });
  return [
    Plot.dot(rows, { ...ring, fill: COLOUR.paper, strokeDasharray: '2.2,2.2' }),
    shape.filled ? Plot.dot(rows, { ...ring, r: 2, stroke: 'none', fill: colour }) : null,
  ];
}

function words({ rows, absent, width, margin }: SharesChart): Plot.Markish {
  const remarks = rows.flatMap(({ ally, selected, remark }) => (remark ? [{ ally, selected, ...remark }] : []));
  const older = rows.filter(({ edition }) => edition !== null);
  return [
    ...textsAt(rows, ({ figureAt }) => figureAt, { href: 'explained', title: 'title', fontSize: TYPE.figure, fontWeight: 500, fill: COLOUR.ink, className: 'chart-figures' }),
    ...textsAt(absent, ({ wordsAt }) => wordsAt, { href: 'explained', title: 'title', fontSize: TYPE.figure, fill: COLOUR.soft, className: 'chart-absent' }),
    ...textsAt(remarks, (remark) => remark, { fontSize: TYPE.small, fill: COLOUR.soft, pointerEvents: 'none', className: 'chart-remarks' }),
    Plot.text(older, { y: 'ally', text: 'edition', frameAnchor: 'right', textAnchor: 'end', dx: margin.right - (width < 560 ? 4 : 8), fontSize: TYPE.small, fill: COLOUR.soft, pointerEvents: 'none', className: 'chart-editions' }),
  ];
}
