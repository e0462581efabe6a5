import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Segment } from '#core';
import { decodeSegment } from './segment-file.ts';

const SUFFIX = '.segment';

/** All segments of a folder, in the order of their names; none where there is no such folder. */
export function readSegments(folder: string): Segment[] {
  if (!existsSync(folder)) return [];
  return segmentFiles(folder).map((name) => decodeSegment(readFileSync(join(folder, name)), name));
}

/** The names of the segment files of a folder. */
export function segmentFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(SUFFIX)).sort();
}
