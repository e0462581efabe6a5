/** The built-in record, and the files in which segments are kept. */
export { openSegment, readSegments, segmentFiles } from './open-record.ts';
export { officesIn, officeTable, readFacts, readOwnOffices, type OfficeTable } from './read-facts.ts';
export { writeOwnOffices } from './write-offices.ts';
export { decodeRates, encodeRates, readRates, writeRates } from './rates-file.ts';
export { decodeSegment, encodeSegment } from './segment-file.ts';
export { writeSegment } from './write-segment.ts';
