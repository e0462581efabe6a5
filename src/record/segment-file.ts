import { crc32 } from 'node:zlib';
import { refuse } from '#kit';
import { emptyColumns, type Columns, type Segment } from '#core';

/**
 * The file of a segment: a line that names the format, four numbers, a JSON head, the starts of the series, and the
 * columns as they lie in memory (little endian), each aligned to 8 bytes. Reading it copies nothing: the columns are windows
 * on the file's bytes. Two checksums hold it: one of all up to the columns, one of the columns, so that a question that
 * needs no column of a file reads none.
 */
const MAGIC = 'OUTTURN SEGMENT 2\n';
const FIRST_VERSION = 'OUTTURN SEGMENT 1\n';
/** Where the numbers stand: the length of the head, where the columns begin, the checksum of the head, that of the columns. */
const AT = { headLength: 20, columns: 24, headSum: 28, columnsSum: 32, head: 40 } as const;

/** How many bytes of a file tell how long its head is. */
export const PREAMBLE_LENGTH: number = AT.head;

type ColumnName = keyof Columns;
const COLUMN_NAMES = Object.keys(emptyColumns(0)) as ColumnName[];

interface Head extends Omit<Segment, 'starts' | 'columns'> {
  readonly rows: number;
}

/** The bytes of a segment: the same segment gives the same bytes on every machine. */
export function encodeSegment(segment: Segment): Uint8Array {
  const { loaded, editions, copies, places, notes, series, starts } = segment;
  const head = new TextEncoder().encode(JSON.stringify({ loaded, editions, copies, places, notes, series, rows: segment.columns.year.length } satisfies Head));
  const startsAt = aligned(AT.head + head.length);
  const columnsAt = aligned(startsAt + starts.byteLength);
  const arrays = COLUMN_NAMES.map((name) => segment.columns[name]);
  const bytes = new Uint8Array(arrays.reduce((at, array) => aligned(at) + array.byteLength, columnsAt));
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes.set(head, AT.head);
  bytes.set(bytesOf(starts), startsAt);
  let at = columnsAt;
  for (const array of arrays) {
    bytes.set(bytesOf(array), aligned(at));
    at = aligned(at) + array.byteLength;
  }
  const numbers = new DataView(bytes.buffer);
  numbers.setUint32(AT.headLength, head.length, true);
  numbers.setUint32(AT.columns, columnsAt, true);
  numbers.setUint32(AT.headSum, crc32(bytes.subarray(AT.columnsSum + 4, columnsAt)), true);
  numbers.setUint32(AT.columnsSum, crc32(bytes.subarray(columnsAt)), true);
  return bytes;
}

/**
 * Reads a segment back from its bytes, and checks them all.
 *
 * @throws OutturnError `damaged-segment` where the bytes are not a whole segment file, `old-segment` for one of a former version.
 */
export function decodeSegment(bytes: Uint8Array, name: string): Segment {
  const beginning = readBeginning(bytes, bytes.byteLength, name);
  return { ...beginning.known, columns: beginning.columnsIn(bytes.subarray(beginning.columnsAt)) };
}

/** What the beginning of a segment file gives: all but the columns, and how to read those. */
export interface SegmentBeginning {
  readonly known: Omit<Segment, 'columns'>;
  /** Where the columns begin, and how many bytes they take. */
  readonly columnsAt: number;
  /**
   * Reads the columns from their bytes.
   *
   * @throws OutturnError `damaged-segment` where they are not those that were written.
   */
  readonly columnsIn: (bytes: Uint8Array) => Columns;
}

/** How many bytes of a segment file its beginning takes, by its first `PREAMBLE_LENGTH` bytes. */
export function beginningLength(bytes: Uint8Array, name: string): number {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic === FIRST_VERSION) return refuse('old-segment', name, 'The file was written by an earlier version of Outturn, without a checksum', 'Remove the file and import its source again');
  if (magic !== MAGIC || bytes[18] !== 0 || bytes[19] !== 0) return damaged(name, 'The file does not begin as a segment does');
  if (bytes.byteLength < AT.head) return damaged(name, 'The file ends within its head');
  return numberAt(bytes, AT.columns);
}

/**
 * Reads the beginning of a segment file.
 *
 * @param bytes the file, or no more of it than its beginning.
 * @param length how long the whole file is.
 * @throws OutturnError `damaged-segment`, `old-segment`
 */
export function readBeginning(bytes: Uint8Array, length: number, name: string): SegmentBeginning {
  const columnsAt = beginningLength(bytes, name);
  if (columnsAt > bytes.byteLength) return damaged(name, 'The file ends within its head');
  if (crc32(bytes.subarray(AT.columnsSum + 4, columnsAt)) !== numberAt(bytes, AT.headSum)) return damaged(name, 'The head of the file is not what was written');
  const { rows, ...head } = readHead(bytes, name);
  const startsAt = aligned(AT.head + numberAt(bytes, AT.headLength));
  const starts = windowOn(Uint32Array, bytes, startsAt, head.series.length + 1);
  const end = columnsAt + columnsLength(rows);
  if (end !== length) return damaged(name, end > length ? 'The file ends before its columns do' : 'The file goes on after its columns');
  const sum = numberAt(bytes, AT.columnsSum);
  const columnsIn = (columns: Uint8Array): Columns => (crc32(columns) === sum ? readColumns(columns, rows) : damaged(name, 'The columns of the file are not what was written'));
  return { known: { ...head, starts }, columnsAt, columnsIn };
}

function readHead(bytes: Uint8Array, name: string): Head {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(AT.head, AT.head + numberAt(bytes, AT.headLength)))) as Head;
  } catch {
    return damaged(name, 'The head of the file is not what was written');
  }
}

function readColumns(bytes: Uint8Array, rows: number): Columns {
  const shapes = emptyColumns(0);
  let at = 0;
  const columns = COLUMN_NAMES.map((name) => {
    const column = windowOn(shapes[name].constructor as TypedArrayOf<Columns[ColumnName]>, bytes, aligned(at), rows);
    at = aligned(at) + column.byteLength;
    return [name, column] as const;
  });
  return Object.fromEntries(columns) as unknown as Columns;
}

function columnsLength(rows: number): number {
  const shapes = emptyColumns(0);
  return COLUMN_NAMES.reduce((at, name) => aligned(at) + rows * shapes[name].BYTES_PER_ELEMENT, 0);
}

interface TypedArrayOf<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, start: number, length: number): T;
}

/** An array over bytes where they lie; copied only where they lie askew. */
function windowOn<T>(type: TypedArrayOf<T>, bytes: Uint8Array, from: number, length: number): T {
  const start = bytes.byteOffset + from;
  if (start % type.BYTES_PER_ELEMENT === 0) return new type(bytes.buffer as ArrayBuffer, start, length);
  return new type(new Uint8Array(bytes.subarray(from, from + length * type.BYTES_PER_ELEMENT)).buffer, 0, length);
}

function bytesOf(array: Uint32Array | Columns[ColumnName]): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

function damaged(name: string, what: string): never {
  return refuse('damaged-segment', name, what, 'Remove the file and import its source again; for the built-in record, restore data/record from the release');
}
