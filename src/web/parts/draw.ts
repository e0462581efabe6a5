import { additionalChart, burdenChart, calendarChart, concentrationChart, drawAdditionalChart, drawBurdenChart, drawCalendarChart, drawConcentrationChart, drawMapChart, drawPathChart, drawReadingsChart, mapChart, drawEditionsChart, drawSharesChart, editionsChart, pathChart, readingsChart, sharesChart } from '#chart';
import type { Draw, Drawing } from './chart.tsx';

/** Draws charts into a document: the browser's own, or one that stands in for it on the server. */
export function drawWith(document: Document): Draw {
  return (drawing, width) => drawn(drawing, width, document).outerHTML;
}

function drawn({ kind, input }: Drawing, width: number, document: Document): SVGSVGElement {
  switch (kind) {
    case 'shares':
      return drawSharesChart(sharesChart(input, width), document);
    case 'editions':
      return drawEditionsChart(editionsChart(input, width), document);
    case 'burden':
      return drawBurdenChart(burdenChart(input, width), document);
    case 'concentration':
      return drawConcentrationChart(concentrationChart(input, width), document);
    case 'path':
      return drawPathChart(pathChart(input, width), document);
    case 'additional':
      return drawAdditionalChart(additionalChart(input, width), document);
    case 'map':
      return drawMapChart(mapChart(input, width), document);
    case 'readings':
      return drawReadingsChart(readingsChart(input, width), document);
    case 'calendar':
      return drawCalendarChart(calendarChart(input, width), document);
  }
}
