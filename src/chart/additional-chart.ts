import * as Plot from '@observablehq/plot';
import type { AdditionalBar, AdditionalChart } from './additional-chart.model.ts';
import { finishSvg } from './finish-svg.ts';
import { frameOf } from './frame.ts';
import { COLOUR, TYPE } from './palette.ts';

/** Draws spending on a path into a document: what is spent anyway, and on top of it what is additional. */
export function drawAdditionalChart(chart: AdditionalChart, document: Document): SVGSVGElement {
  const svg = Plot.plot({
    document,
    className: 'chart-additional',
    ...frameOf(chart),
    x: { type: 'band', domain: [...chart.years], axis: null, padding: 0.28 },
    y: { domain: chart.values, axis: null },
    marks: [axes(chart), bars(chart), notes(chart)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

function axes({ valueTicks, yearTicks }: AdditionalChart): Plot.Markish {
  const label = { fontSize: TYPE.small, fill: COLOUR.soft } as const;
  const [unit] = valueTicks.slice(-1);
  return [
    Plot.ruleY(valueTicks, { y: 'value', stroke: COLOUR.line, strokeWidth: 1 }),
    Plot.text(valueTicks.slice(0, -1), { ...label, frameAnchor: 'left', textAnchor: 'end', dx: -8, y: 'value', text: 'words' }),
    unit ? Plot.text([unit], { ...label, frameAnchor: 'left', textAnchor: 'start', dx: -38, lineAnchor: 'bottom', dy: -4, y: 'value', text: 'words' }) : null,
    Plot.text(yearTicks, { ...label, frameAnchor: 'bottom', lineAnchor: 'top', dy: 10, x: (year: number) => year, text: (year: number) => String(year) }),
  ];
}

function bars({ bars: drawn }: AdditionalChart): Plot.Markish {
  return [
    Plot.rectY(drawn, { x: 'year', y1: 0, y2: ({ baseline, spending }: AdditionalBar) => Math.min(baseline, spending), fill: COLOUR.aboveTint }),
    Plot.rectY(drawn, { x: 'year', y1: ({ baseline, spending }: AdditionalBar) => Math.min(baseline, spending), y2: ({ baseline, spending }: AdditionalBar) => Math.max(baseline, spending), fill: ({ isMore }: AdditionalBar) => (isMore ? COLOUR.below : COLOUR.line) }),
  ];
}

function notes({ notes: drawn }: AdditionalChart): Plot.Markish {
  return Plot.text(drawn, { x: 'year', y: 'value', text: 'words', lineAnchor: 'bottom', dy: -4, fontSize: TYPE.small, fill: COLOUR.ink });
}
