import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { refuse } from '#kit';

/** 1 January 1980, 00:00: the first moment that a ZIP archive can tell, as its time and its date. */
const FIRST_MOMENT = Buffer.from([0, 0, 0x21, 0]);
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/** An archive, in a file or in memory. */
interface Archive {
  readonly size: number;
  read(at: number, length: number): Buffer;
  write(bytes: Uint8Array, at: number): void;
}

/** Sets the times of all entries of a ZIP archive to one moment, in place, so that the same content is the same bytes. */
export function setZipTimes(path: string): void {
  const file = openSync(path, 'r+');
  try {
    setTimes({ size: fstatSync(file).size, read: (at, length) => readFrom(file, at, length), write: (bytes, at) => void writeSync(file, bytes, 0, bytes.length, at) });
  } finally {
    closeSync(file);
  }
}

/** The same for an archive in memory. */
export function setZipTimesIn(archive: Uint8Array): void {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  setTimes({ size: view.length, read: (at, length) => view.subarray(at, at + length), write: (bytes, at) => view.set(bytes, at) });
}

function setTimes(archive: Archive): void {
  const { count, start } = readEnd(archive);
  let at = start;
  for (let entry = 0; entry < count; entry += 1) at = setEntryTimes(archive, at);
}

/** The last record of an archive that has no comment: how many entries it has, and where their list starts. */
function readEnd(archive: Archive): { readonly count: number; readonly start: number } {
  const end = archive.read(archive.size - END_SIZE, END_SIZE);
  if (end.readUInt32LE(0) !== END_SIGNATURE) return refuse('not-an-archive', 'xlsx', 'The workbook that was written is no archive without a comment', 'Report this: it should not happen');
  return { count: end.readUInt16LE(10), start: end.readUInt32LE(16) };
}

/** Sets the time of one entry in the list and at the entry itself, and returns where the next is listed. */
function setEntryTimes(archive: Archive, at: number): number {
  const entry = archive.read(at, ENTRY_SIZE);
  if (entry.readUInt32LE(0) !== ENTRY_SIGNATURE) return refuse('not-an-archive', 'xlsx', 'The list of the archive that was written is damaged', 'Report this: it should not happen');
  archive.write(FIRST_MOMENT, at + 12);
  archive.write(FIRST_MOMENT, entry.readUInt32LE(42) + 10);
  return at + ENTRY_SIZE + entry.readUInt16LE(28) + entry.readUInt16LE(30) + entry.readUInt16LE(32);
}

function readFrom(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, at);
  return bytes;
}
