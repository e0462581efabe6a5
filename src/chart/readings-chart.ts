import * as Plot from '@observablehq/plot';
import { finishSvg } from './finish-svg.ts';
import { COLOUR, TYPE } from './palette.ts';
import type { PlacedReading, ReadingsChart } from './readings-chart.model.ts';

/** Draws the number line of a claim into a document. A reading that fits is a filled dot, one that does not is hollow; the plain one is larger. */
export function drawReadingsChart(chart: ReadingsChart, document: Document): SVGSVGElement {
  const { width, height } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-readings',
    width,
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [said(chart), line(chart), readings(chart)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

function said({ said: { x1, x2, words, textX, anchor, top }, base }: ReadingsChart): Plot.Markish {
  return [
    Plot.rect([0], { x1: [x1], x2: [x2], y1: [top], y2: [base], fill: COLOUR.aboveTint }),
    Plot.text([words], { x: [textX], y: [9], text: [words], textAnchor: anchor, fontSize: TYPE.small, fontWeight: 600, fill: COLOUR.above }),
  ];
}

function line({ width, base, ticks }: ReadingsChart): Plot.Markish {
  return [
    Plot.link([0], { x1: [0], x2: [width], y1: [base], y2: [base], stroke: COLOUR.line, strokeWidth: 1.4 }),
    Plot.link(ticks, { x1: 'x', x2: 'x', y1: ticks.map(() => base), y2: ticks.map(() => base + 5), stroke: COLOUR.soft }),
    Plot.text(ticks, { x: 'x', y: ticks.map(() => base + 18), text: 'words', fontSize: TYPE.small, fill: COLOUR.soft }),
  ];
}

function readings({ readings: all, base }: ReadingsChart): Plot.Markish[] {
  const colour = ({ fits }: PlacedReading): string => (fits ? COLOUR.above : COLOUR.below);
  return [
    Plot.link(all, { x1: 'x', x2: 'x', y1: ({ textY }: PlacedReading) => textY + 7, y2: all.map(() => base - 6), stroke: COLOUR.line, strokeWidth: 1 }),
    Plot.dot(all, { x: 'x', y: all.map(() => base), r: ({ isPlain }: PlacedReading) => (isPlain ? 6 : 4.4), stroke: colour, strokeWidth: 2, fill: (each: PlacedReading) => (each.fits ? colour(each) : COLOUR.ground) }),
    ...all.map(({ textX, textY, words, anchor, isPlain }) =>
      Plot.text([words], { x: [textX], y: [textY], text: [words], textAnchor: anchor, fontSize: TYPE.small, fontWeight: isPlain ? 600 : 400, fill: COLOUR.ink, stroke: COLOUR.ground, strokeWidth: 3 }),
    ),
  ];
}
