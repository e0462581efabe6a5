import * as Plot from '@observablehq/plot';
import { finishSvg } from './finish-svg.ts';
import type { MapChart, MapDot, MapFlow } from './map-chart.model.ts';
import type { MapLabel } from './map-labels.ts';
import { LANDS, OTHER_LAND } from './map-shapes.ts';
import { COLOUR, TYPE } from './palette.ts';

/** Draws the map of contributions into a document. */
export function drawMapChart(chart: MapChart, document: Document): SVGSVGElement {
  const { width, height } = chart;
  const svg = Plot.plot({
    document,
    className: 'chart-map',
    width,
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [lands(chart, document), flows(chart.flows), dots(chart.dots), hosts(chart.hosts), labels(chart.labels)],
  }) as SVGSVGElement;
  return finishSvg(svg, { label: chart.label, role: 'img' });
}

const SVG = 'http://www.w3.org/2000/svg' as const;

/** The land lies on the sheet as it is; only its scale changes with the width, not its lines. */
function lands({ scale, givers, hostLands }: MapChart, document: Document): Plot.Markish {
  const path = (drawing: string, fill: string): SVGElement => {
    const element = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries({ d: drawing, fill, 'vector-effect': 'non-scaling-stroke' })) element.setAttribute(name, value);
    return element;
  };
  return () => {
    const group = document.createElementNS(SVG, 'g');
    for (const [name, value] of Object.entries({ transform: `scale(${Number(scale.toFixed(5))})`, stroke: COLOUR.ground, 'stroke-width': '0.7' })) group.setAttribute(name, value);
    group.append(path(OTHER_LAND, COLOUR.line));
    for (const [code, drawing] of Object.entries(LANDS)) {
      group.append(path(drawing, hostLands.includes(code) ? COLOUR.quiet : givers.includes(code) ? COLOUR.aboveTint : COLOUR.line));
    }
    return group;
  };
}

function flows(all: readonly MapFlow[]): Plot.Markish {
  const way = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', bend: 18, headLength: 0, stroke: COLOUR.above } as const;
  return [
    Plot.arrow(all.filter(({ isLead }) => !isLead), { ...way, strokeWidth: 0.9, strokeOpacity: 0.5 }),
    Plot.arrow(all.filter(({ isLead }) => isLead), { ...way, strokeWidth: 2.2 }),
  ];
}

function dots(all: readonly MapDot[]): Plot.Markish {
  const dot = { x: 'x', y: 'y', r: { value: (each: MapDot) => each.r, scale: null }, stroke: COLOUR.above, strokeWidth: 1.4 } as const;
  return [
    Plot.dot(all.filter(({ isAlly }) => isAlly), { ...dot, fill: COLOUR.above, fillOpacity: 0.75 }),
    Plot.dot(all.filter(({ isAlly }) => !isAlly), { ...dot, fill: COLOUR.ground, fillOpacity: 0.75 }),
  ];
}

function hosts(all: MapChart['hosts']): Plot.Markish {
  return Plot.dot(all, { x: 'x', y: 'y', symbol: 'diamond', r: 5.5, fill: COLOUR.ink, stroke: COLOUR.ground, strokeWidth: 1.2 });
}

const RUNS = { left: 'end', middle: 'middle', right: 'start' } as const;

function labels(all: readonly MapLabel[]): Plot.Markish[] {
  return all.map(({ x, y, words, runs, role }) =>
    Plot.text([words], {
      x: [x],
      y: [y],
      text: [words],
      textAnchor: RUNS[runs],
      fontSize: TYPE.small,
      fontWeight: role === 'giver' ? 400 : 600,
      fill: COLOUR.ink,
      stroke: COLOUR.ground,
      strokeWidth: 3,
    }),
  );
}
