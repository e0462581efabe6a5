/** Charts: figures in, chart models and SVG out. Pure: no clock, no network; the document to draw into is handed in. */
export { sharesChart, type AllyShare, type ShareFigure, type SharesChart, type SharesInput } from './shares-chart.model.ts';
export { drawSharesChart } from './shares-chart.ts';
export { editionsChart, type EditionsChart, type EditionsInput, type PrintedPoint, type PrintedSeries } from './editions-chart.model.ts';
export { drawEditionsChart } from './editions-chart.ts';
export { shapeOfStatus, type StatusShape } from './status-shape.ts';
export { svgFile } from './finish-svg.ts';
