import * as Plot from '@observablehq/plot';
import { finishSvg } from './finish-svg.ts';
import { COLOUR, TYPE } from './palette.ts';
import type { AbsentRow, Anchor, SharesChart, SharesRow } from './shares-chart.model.ts';

/** Draws the chart of shares into a document: every name leads to its ally, every figure to its explanation. */
export function drawSharesChart(chart: SharesChart, document: Document): SVGSVGElement {
  const { width, height, margin } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-shares',
    width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: { domain: [0, chart.xMax], axis: null },
    y: { type: 'band', domain: allRows(chart).map(({ ally }) => ally), axis: null, padding: 0, align: 0 },
    marks: [names(chart), axis(chart), bars(chart), target(chart), today(chart), dots(chart), words(chart)],
  }) as SVGSVGElement;
  spreadLinksOverRows(svg, chart, document);
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

interface PlacedText {
  readonly ally: string;
  readonly selected: boolean;
  readonly words: string;
}

/** Texts of which each has a shift of its own: Plot shifts a whole mark, so that equal shifts share one. */
function textsAt<T extends PlacedText>(texts: readonly T[], anchorOf: (text: T) => Anchor, options: Plot.TextOptions): Plot.Markish[] {
  const groups = new Map<string, T[]>();
  for (const text of texts) {
    const { shift, runs } = anchorOf(text);
    groups.set(`${runs} ${shift}`, [...(groups.get(`${runs} ${shift}`) ?? []), text]);
  }
  return [...groups.values()].map((group) => {
    const { shift, runs } = anchorOf(group[0] as T);
    return Plot.text(group, {
      ...options,
      x: (text: T) => anchorOf(text).x,
      y: 'ally',
      text: 'words',
      dx: shift,
      textAnchor: runs === 'left' ? 'end' : 'start',
      stroke: ({ selected }: T) => (selected ? COLOUR.selected : COLOUR.paper),
      strokeWidth: 3,
    });
  });
}

/**
 * Makes the whole row lead where its name leads, and marks the row that is selected. The links stand in a group that is
 * shifted with the names to the middle of the first row, and so the areas are shifted back.
 */
function spreadLinksOverRows(svg: SVGSVGElement, chart: SharesChart, document: Document): void {
  const links = [...svg.querySelectorAll('.chart-names a')];
  allRows(chart).forEach((row, index) => {
    const link = links[index];
    if (!link) return;
    const area = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const place = { x: -NAME_SHIFT, y: chart.margin.top + (index - 0.5) * chart.rowHeight, width: chart.width, height: chart.rowHeight, rx: 4 };
    for (const [name, value] of Object.entries(place)) area.setAttribute(name, String(value));
    area.setAttribute('fill', row.selected ? COLOUR.selected : 'transparent');
    link.insertBefore(area, link.firstChild);
    link.setAttribute('class', row.selected ? 'chart-row is-selected' : 'chart-row');
    link.setAttribute('data-ally', row.ally);
  });
}
