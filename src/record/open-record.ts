import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Columns, Segment } from '#core';
import { beginningLength, PREAMBLE_LENGTH, readBeginning } from './segment-file.ts';

const SUFFIX = '.segment';

/** All segments of a folder, in the order of their names; none where there is no such folder. */
export function readSegments(folder: string): Segment[] {
  if (!existsSync(folder)) return [];
  return segmentFiles(folder).map((name) => openSegment(join(folder, name), name));
}

/** The names of the segment files of a folder. */
export function segmentFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(SUFFIX)).sort();
}

/**
 * Opens a segment file: its beginning at once, its columns when they are first asked for, since most questions need few
 * publications.
 *
 * @throws OutturnError `damaged-segment`, `old-segment`; for the columns, where they are first asked for.
 */
export function openSegment(path: string, name: string): Segment {
  const { known, columnsAt, columnsIn } = withFile(path, (file) => {
    const length = fstatSync(file).size;
    const first = readBytes(file, 0, Math.min(length, FIRST_READ));
    const beginning = beginningLength(first.subarray(0, PREAMBLE_LENGTH), name);
    return readBeginning(beginning <= first.byteLength ? first : readBytes(file, 0, Math.min(length, beginning)), length, name);
  });
  return withColumns(known, () => columnsIn(withFile(path, (file) => readBytes(file, columnsAt, fstatSync(file).size - columnsAt))));
}

/** The beginning of most segment files is not longer. */
const FIRST_READ = 2 ** 17;

/** A segment whose columns become a plain property when they are first asked for. */
function withColumns(known: Omit<Segment, 'columns'>, read: () => Columns): Segment {
  const segment = { ...known };
  Object.defineProperty(segment, 'columns', {
    configurable: true,
    enumerable: true,
    get: () => {
      const columns = read();
      Object.defineProperty(segment, 'columns', { value: columns, enumerable: true });
      return columns;
    },
  });
  return segment as Segment;
}

function withFile<T>(path: string, read: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, length));
  for (let at = 0; at < bytes.byteLength; ) {
    const read = readSync(file, bytes, at, bytes.byteLength - at, from + at);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}
