/** The built-in record, and the files in which segments are kept. */
export { readSegments, segmentFiles } from './open-record.ts';
export { officesIn, readFacts, type OfficeTable } from './read-facts.ts';
export { decodeSegment, encodeSegment } from './segment-file.ts';
export { writeSegment } from './write-segment.ts';
