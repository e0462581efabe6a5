import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { refuse } from '#kit';

/** 1 January 1980, 00:00: the first moment that a ZIP archive can tell, as its time and its date. */
const FIRST_MOMENT = Buffer.from([0, 0, 0x21, 0]);
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/** Sets the times of all entries of a ZIP archive to one moment, in place, so that the same content is the same bytes. */
export function setZipTimes(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const { count, start } = readEnd(file);
    let at = start;
    for (let entry = 0; entry < count; entry += 1) at = setEntryTimes(file, at);
  } finally {
    closeSync(file);
  }
}

/** The last record of an archive that has no comment: how many entries it has, and where their list starts. */
function readEnd(file: number): { readonly count: number; readonly start: number } {
  const end = read(file, fstatSync(file).size - END_SIZE, END_SIZE);
  if (end.readUInt32LE(0) !== END_SIGNATURE) return refuse('not-an-archive', 'xlsx', 'The workbook that was written is no archive without a comment', 'Report this: it should not happen');
  return { count: end.readUInt16LE(10), start: end.readUInt32LE(16) };
}

/** Sets the time of one entry in the list and at the entry itself, and returns where the next is listed. */
function setEntryTimes(file: number, at: number): number {
  const entry = read(file, at, ENTRY_SIZE);
  if (entry.readUInt32LE(0) !== ENTRY_SIGNATURE) return refuse('not-an-archive', 'xlsx', 'The list of the archive that was written is damaged', 'Report this: it should not happen');
  writeSync(file, FIRST_MOMENT, 0, FIRST_MOMENT.length, at + 12);
  writeSync(file, FIRST_MOMENT, 0, FIRST_MOMENT.length, entry.readUInt32LE(42) + 10);
  return at + ENTRY_SIZE + entry.readUInt16LE(28) + entry.readUInt16LE(30) + entry.readUInt16LE(32);
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, at);
  return bytes;
}
