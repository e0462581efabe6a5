import * as Plot from '@observablehq/plot';
import type { CalendarChart, PlacedMark, PlacedTitle } from './calendar-chart.model.ts';
import { finishSvg } from './finish-svg.ts';
import { COLOUR, TYPE } from './palette.ts';

/** Draws the timeline of the calendar into a document. */
export function drawCalendarChart(chart: CalendarChart, document: Document): SVGSVGElement {
  const { width, height } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-calendar',
    width,
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [time(chart), publications(chart), titles(chart), known(chart), marks(chart)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

function time({ width, base, years }: CalendarChart): Plot.Markish {
  return [
    Plot.link([0], { x1: [0], x2: [width], y1: [base], y2: [base], stroke: COLOUR.soft, strokeWidth: 1.2 }),
    Plot.text(years, { x: 'x', y: [...years].map(() => base + 38), text: 'words', fontSize: TYPE.small, fill: COLOUR.soft }),
    Plot.link(years, { x1: 'x', x2: 'x', y1: years.map(() => base), y2: years.map(() => base + 28), stroke: COLOUR.line }),
  ];
}

/** The quiet layer: each edition by a small stroke below the line. */
function publications({ publications: all, base }: CalendarChart): Plot.Markish {
  return Plot.link(all, { x1: (x: number) => x, x2: (x: number) => x, y1: all.map(() => base + 9), y2: all.map(() => base + 18), stroke: COLOUR.quiet, strokeWidth: 1.2 });
}

function known({ day: { x, words, runs }, base }: CalendarChart): Plot.Markish {
  return [
    Plot.link([0], { x1: [x], x2: [x], y1: [18], y2: [base + 26], stroke: COLOUR.ink, strokeWidth: 1.4 }),
    Plot.text([words], { x: [x], y: [9], text: [words], textAnchor: runs === 'right' ? 'start' : 'end', fontSize: TYPE.small, fontWeight: 600, fill: COLOUR.ink }),
  ];
}

function marks({ marks: all, base }: CalendarChart): Plot.Markish {
  const spans = all.filter(({ x1, x2 }) => x2 - x1 > 6);
  const days = all.filter(({ x1, x2 }) => x2 - x1 <= 6);
  const middle = ({ x1, x2 }: PlacedMark): number => (x1 + x2) / 2;
  return [
    Plot.link(spans, { x1: 'x1', x2: 'x2', y1: spans.map(() => base), y2: spans.map(() => base), stroke: COLOUR.above, strokeWidth: 7, strokeLinecap: 'round' }),
    Plot.link(spans.filter(({ isAhead }) => isAhead), { x1: 'x1', x2: 'x2', y1: spans.map(() => base), y2: spans.map(() => base), stroke: COLOUR.ground, strokeWidth: 4, strokeLinecap: 'round' }),
    Plot.dot(days.filter(({ isAhead }) => !isAhead), { x: middle, y: days.map(() => base), r: 4.2, fill: COLOUR.above }),
    Plot.dot(days.filter(({ isAhead }) => isAhead), { x: middle, y: days.map(() => base), r: 4.2, fill: COLOUR.ground, stroke: COLOUR.above, strokeWidth: 1.8 }),
  ];
}

function titles({ titles: all, base }: CalendarChart): Plot.Markish[] {
  const threads = Plot.link(all, { x1: 'x', x2: 'x', y1: ({ y }: PlacedTitle) => y - 6, y2: all.map(() => base - 6), stroke: COLOUR.line, strokeWidth: 1 });
  return [
    threads,
    ...all.map(({ x, y, words, runs, isAhead }) =>
      Plot.text([words], {
        x: [x],
        y: [y],
        text: [words],
        textAnchor: runs === 'right' ? 'start' : 'end',
        dx: runs === 'right' ? 4 : -4,
        fontSize: TYPE.small,
        fontWeight: isAhead ? 600 : 400,
        fill: isAhead ? COLOUR.ink : COLOUR.soft,
      }),
    ),
  ];
}
