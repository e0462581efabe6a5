/** The built-in record, and the files in which segments are kept. */
export { readFacts, readSegments, segmentFiles } from './open-record.ts';
export { decodeSegment, encodeSegment } from './segment-file.ts';
export { writeSegment } from './write-segment.ts';
