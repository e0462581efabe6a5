/** Small general tools, with no word of the field in them. */
export { OutturnError, problemSentence, refuse, type Outcome, type Problem } from './problem.ts';
export { csvLine, type CsvValue } from './csv.ts';
export { decimalsOf, roundTo, timesPowerOfTen } from './decimal.ts';
export { compareText, foldName, nearestNames } from './suggest.ts';
export { lookUp } from './look-up.ts';
export { lowerBound } from './search-sorted.ts';
export { capitalise, counted, countInWords, listInWords, possessive } from './wording.ts';
