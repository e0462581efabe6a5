import { drawEditionsChart, drawSharesChart, editionsChart, sharesChart } from '#chart';
import type { Draw } from './chart.tsx';

/** Draws charts into a document: the browser's own, or one that stands in for it on the server. */
export function drawWith(document: Document): Draw {
  return (drawing, width) => {
    const svg = drawing.kind === 'shares' ? drawSharesChart(sharesChart(drawing.input, width), document) : drawEditionsChart(editionsChart(drawing.input, width), document);
    return svg.outerHTML;
  };
}
