import * as Plot from '@observablehq/plot';
import type { ChartNote } from './edition-notes.ts';
import type { EditionLine, EditionsChart } from './editions-chart.model.ts';
import { finishSvg } from './finish-svg.ts';
import { frameOf } from './frame.ts';
import { COLOUR, TYPE } from './palette.ts';

/** Draws the chart of editions into a document. */
export function drawEditionsChart(chart: EditionsChart, document: Document): SVGSVGElement {
  const svg = Plot.plot({
    document,
    className: 'chart-through-editions',
    ...frameOf(chart),
    x: { domain: spread(chart.years), axis: null },
    y: { domain: chart.values, axis: null },
    marks: [axes(chart), target(chart), ...chart.lines.map(line), ...chart.notes.map(note)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

/** A single year still needs an axis. */
function spread([first, last]: EditionsChart['years']): [number, number] {
  return first === last ? [first - 1, last + 1] : [first, last];
}

function axes({ valueTicks, yearTicks }: EditionsChart): Plot.Markish {
  const label = { fontSize: TYPE.small, fill: COLOUR.soft } as const;
  return [
    Plot.ruleY(valueTicks, { y: 'value', stroke: COLOUR.line, strokeWidth: 1 }),
    Plot.text(valueTicks, { ...label, frameAnchor: 'left', textAnchor: 'end', dx: -8, y: 'value', text: 'words' }),
    Plot.text(yearTicks, { ...label, frameAnchor: 'bottom', lineAnchor: 'top', dy: 10, x: (year: number) => year, text: (year: number) => String(year) }),
  ];
}

function target({ target: drawn, years }: EditionsChart): Plot.Markish {
  if (!drawn) return null;
  const { value, words, end } = drawn;
  const [first, last] = spread(years);
  const place = end === 'first' ? ({ x: [first], textAnchor: 'start', dx: 2 } as const) : ({ x: [last], textAnchor: 'end', dx: -2 } as const);
  return [
    Plot.ruleY([value], { stroke: COLOUR.ink, strokeWidth: 1.4 }),
    Plot.text([words], { ...place, y: [value], text: [words], lineAnchor: 'bottom', dy: -4, fontSize: TYPE.small, fontWeight: 600, fill: COLOUR.ink, stroke: COLOUR.ground, strokeWidth: 3 }),
  ];
}

const PEN = {
  known: { stroke: COLOUR.above, strokeWidth: 2.4, r: 3.4 },
  newest: { stroke: COLOUR.soft, strokeWidth: 1.8, r: 2.8 },
  earlier: { stroke: COLOUR.soft, strokeWidth: 1, r: 2.4 },
  later: { stroke: COLOUR.quiet, strokeWidth: 1, r: 2.2 },
} as const;

function line({ role, runs, marks }: EditionLine): Plot.Markish {
  const { stroke, strokeWidth, r } = PEN[role];
  return [
    ...runs.map((run) => Plot.line(run, { x: 'year', y: 'value', stroke, strokeWidth, strokeLinejoin: 'round' })),
    ...marks.map((mark) =>
      Plot.dot([mark], { x: 'year', y: 'value', symbol: mark.shape.symbol, r, stroke, strokeWidth: Math.min(strokeWidth, 1.6), fill: mark.shape.filled ? stroke : COLOUR.ground }),
    ),
  ];
}

function note({ year, value, words, role, runs }: ChartNote): Plot.Markish {
  return Plot.text([words], {
    x: [year],
    y: [value],
    text: [words],
    textAnchor: ({ left: 'end', middle: 'middle', right: 'start' } as const)[runs],
    dx: { left: 6, middle: 0, right: -6 }[runs],
    fontSize: TYPE.small,
    fontWeight: role === 'known' ? 600 : 400,
    fill: role === 'known' ? COLOUR.above : COLOUR.soft,
    stroke: COLOUR.ground,
    strokeWidth: 3,
  });
}
