import * as Plot from '@observablehq/plot';
import { finishSvg } from './finish-svg.ts';
import { frameOf } from './frame.ts';
import { COLOUR, TYPE } from './palette.ts';
import type { PathChart } from './path-chart.model.ts';

/** Draws a path to a target against what was spent into a document: outturn solid, what is ahead dashed. */
export function drawPathChart(chart: PathChart, document: Document): SVGSVGElement {
  const [first, last] = chart.years;
  const svg = Plot.plot({
    document,
    className: 'chart-path',
    ...frameOf(chart),
    x: { domain: first === last ? [first - 1, last + 1] : [first, last], axis: null },
    y: { domain: chart.values, axis: null },
    marks: [axes(chart), target(chart), ...chart.editions.map(edition), ...chart.outturn.map(outturn), path(chart), ...marks(chart), ...chart.notes.map(note)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

function axes({ valueTicks, yearTicks }: PathChart): Plot.Markish {
  const label = { fontSize: TYPE.small, fill: COLOUR.soft } as const;
  return [
    Plot.ruleY(valueTicks, { y: 'value', stroke: COLOUR.line, strokeWidth: 1 }),
    Plot.text(valueTicks, { ...label, frameAnchor: 'left', textAnchor: 'end', dx: -8, y: 'value', text: 'words' }),
    Plot.text(yearTicks, { ...label, frameAnchor: 'bottom', lineAnchor: 'top', dy: 10, x: (year: number) => year, text: (year: number) => String(year) }),
  ];
}

function target({ target: { value, words }, years: [first] }: PathChart): Plot.Markish {
  return [
    Plot.ruleY([value], { stroke: COLOUR.ink, strokeWidth: 1.4 }),
    Plot.text([words], { x: [first], y: [value], text: [words], textAnchor: 'start', dx: 2, lineAnchor: 'bottom', dy: -4, fontSize: TYPE.small, fontWeight: 600, fill: COLOUR.ink, stroke: COLOUR.ground, strokeWidth: 3 }),
  ];
}

function edition(run: PathChart['editions'][number]): Plot.Markish {
  return Plot.line(run, { x: 'year', y: 'value', stroke: COLOUR.quiet, strokeWidth: 1, strokeLinejoin: 'round' });
}

function outturn(run: PathChart['outturn'][number]): Plot.Markish {
  return Plot.line(run, { x: 'year', y: 'value', stroke: COLOUR.above, strokeWidth: 2.4, strokeLinejoin: 'round' });
}

function marks({ marks: drawn }: PathChart): Plot.Markish[] {
  return drawn.map((mark) => Plot.dot([mark], { x: 'year', y: 'value', symbol: mark.shape.symbol, r: 3.4, stroke: COLOUR.above, strokeWidth: 1.6, fill: mark.shape.filled ? COLOUR.above : COLOUR.ground }));
}

function path({ path: points }: PathChart): Plot.Markish {
  return Plot.line(points, { x: 'year', y: 'value', stroke: COLOUR.below, strokeWidth: 2.4, strokeDasharray: '5 4', strokeLinejoin: 'round' });
}

function note({ year, value, words, side, runs }: PathChart['notes'][number]): Plot.Markish {
  return Plot.text([words], { x: [year], y: [value], text: [words], ...(runs === 'right' && { textAnchor: 'start', dx: 5 }), lineAnchor: side === 'above' ? 'bottom' : 'top', dy: side === 'above' ? -7 : 7, fontSize: TYPE.figure, fontWeight: 600, fill: COLOUR.ink, stroke: COLOUR.ground, strokeWidth: 3 });
}
