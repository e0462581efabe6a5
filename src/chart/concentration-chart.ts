import * as Plot from '@observablehq/plot';
import type { ConcentrationChart, ConcentrationLine } from './concentration-chart.model.ts';
import { finishSvg } from './finish-svg.ts';
import { frameOf } from './frame.ts';
import { COLOUR, TYPE } from './palette.ts';

/** Draws the concentration of spending through the years into a document. */
export function drawConcentrationChart(chart: ConcentrationChart, document: Document): SVGSVGElement {
  const { years: [first, last] } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-concentration',
    ...frameOf(chart),
    x: { domain: first === last ? [first - 1, last + 1] : [first, last], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [axes(chart), ...chart.lines.map(line)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

function axes({ yearTicks, year, years: [first, last] }: ConcentrationChart): Plot.Markish {
  const label = { fontSize: TYPE.small, fill: COLOUR.soft } as const;
  const below = { ...label, frameAnchor: 'bottom', lineAnchor: 'top', dy: 10, x: (each: number) => each, text: (each: number) => String(each) } as const;
  const isShown = year >= first && year <= last;
  return [
    Plot.ruleY([0, 0.5, 1], { stroke: COLOUR.line, strokeWidth: 1 }),
    isShown ? Plot.ruleX([year], { stroke: COLOUR.quiet, strokeWidth: 1 }) : null,
    Plot.text([0, 0.5, 1], { ...label, frameAnchor: 'left', textAnchor: 'end', dx: -8, y: (value: number) => value, text: (value: number) => String(value) }),
    Plot.text(yearTicks, below),
    isShown ? Plot.text([year], { ...below, fill: COLOUR.ink, fontWeight: 600 }) : null,
  ];
}

function line({ isMain, runs, marks, words, end, shift }: ConcentrationLine): Plot.Markish {
  const stroke = isMain ? COLOUR.above : COLOUR.soft;
  const strokeWidth = isMain ? 2.4 : 1.6;
  return [
    ...runs.map((run) => Plot.line(run, { x: 'year', y: 'value', stroke, strokeWidth, strokeLinejoin: 'round' })),
    ...marks.map((mark) => Plot.dot([mark], { x: 'year', y: 'value', symbol: mark.shape.symbol, r: 3.4, stroke, strokeWidth: 1.6, fill: mark.shape.filled ? stroke : COLOUR.ground })),
    Plot.text([end], { x: 'year', y: 'value', text: () => words, textAnchor: 'start', dx: 10, dy: -shift, fontSize: TYPE.small, fontWeight: isMain ? 600 : 400, fill: stroke }),
  ];
}
