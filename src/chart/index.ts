/** Charts: figures in, chart models and SVG out. Pure: no clock, no network; the document to draw into is handed in. */
export { sharesChart, type AllyShare, type ShareFigure, type SharesChart, type SharesInput } from './shares-chart.model.ts';
export { drawSharesChart } from './shares-chart.ts';
export { editionsChart, type EditionsChart, type EditionsInput, type PrintedPoint, type PrintedSeries } from './editions-chart.model.ts';
export { drawEditionsChart } from './editions-chart.ts';
export { burdenChart, type AllyWeight, type BurdenChart, type BurdenInput } from './burden-chart.model.ts';
export { drawBurdenChart } from './burden-chart.ts';
export { concentrationChart, type ConcentrationChart, type ConcentrationInput, type ConcentrationSeries } from './concentration-chart.model.ts';
export { drawConcentrationChart } from './concentration-chart.ts';
export { shapeOfStatus, type StatusShape } from './status-shape.ts';
export { svgFile } from './finish-svg.ts';
export { mapChart, type MapChart, type MapGift, type MapInput } from './map-chart.model.ts';
export { calendarChart, type CalendarChart, type CalendarInput, type CalendarMark } from './calendar-chart.model.ts';
export { drawCalendarChart } from './calendar-chart.ts';
export { drawMapChart } from './map-chart.ts';
export { readingsChart, type PlacedReading, type ReadingPoint, type ReadingsChart, type ReadingsInput } from './readings-chart.model.ts';
export { drawReadingsChart } from './readings-chart.ts';
