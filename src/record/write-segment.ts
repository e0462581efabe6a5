import type { Segment } from '#core';
import { encodeSegment } from './segment-file.ts';
import { writeOnce } from './write-once.ts';

/**
 * Writes a segment under a name, or nothing. A segment is never overwritten.
 *
 * @returns whether it was written; false where a segment of that name is already there.
 */
export function writeSegment(folder: string, name: string, segment: Segment): boolean {
  return writeOnce(folder, `${name}.segment`, encodeSegment(segment));
}
