export { earlierDay, lastDayOfMonth, lastDayOfYear, parseDay, yearOf, type Day } from './day.ts';
export { dayNumber, dayOfNumber } from './day-number.ts';
export { fiscalYearName, hasFiscalYear, yearOfFiscalName } from './fiscal-year.ts';
export { isKnownBy, publishedDate, type Certainty, type PublishedDate } from './published-date.ts';
export { dateInWords, shortDate } from './words.ts';
