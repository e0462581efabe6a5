import { refuse } from '#kit';
import { emptyColumns, type Columns, type Segment } from '#core';

/**
 * The file of a segment: a line that names the format, the length of a JSON head, the head, and the columns as they lie in
 * memory (little endian), each aligned to 8 bytes. Reading it copies nothing: the columns are windows on the file's bytes.
 */
const MAGIC = 'OUTTURN SEGMENT 1\n';
const HEAD_AT = 24;

type ColumnName = keyof Columns;
const COLUMN_NAMES = Object.keys(emptyColumns(0)) as ColumnName[];

interface Head {
  readonly loaded: string;
  readonly editions: Segment['editions'];
  readonly copies: Segment['copies'];
  readonly places: Segment['places'];
  readonly notes: Segment['notes'];
  readonly series: Segment['series'];
  readonly rows: number;
}

/** The bytes of a segment: the same segment gives the same bytes on every machine. */
export function encodeSegment(segment: Segment): Uint8Array {
  const { loaded, editions, copies, places, notes, series } = segment;
  const rows = segment.columns.year.length;
  const head = new TextEncoder().encode(JSON.stringify({ loaded, editions, copies, places, notes, series, rows } satisfies Head));
  const arrays = [segment.starts, ...COLUMN_NAMES.map((name) => segment.columns[name])];
  const bytes = new Uint8Array(arrays.reduce((at, array) => aligned(at) + array.byteLength, aligned(HEAD_AT + head.length)));
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(HEAD_AT - 4, head.length, true);
  bytes.set(head, HEAD_AT);
  let at = HEAD_AT + head.length;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), aligned(at));
    at = aligned(at) + array.byteLength;
  }
  return bytes;
}

/**
 * Reads a segment back from its bytes.
 *
 * @throws OutturnError `damaged-segment` where the bytes are not a whole segment file.
 */
export function decodeSegment(bytes: Uint8Array, name: string): Segment {
  const head = readHead(bytes, name);
  let at = HEAD_AT + headLength(bytes);
  const window = <T>(type: TypedArrayOf<T>, length: number): T => {
    at = aligned(at);
    if (at + length * type.BYTES_PER_ELEMENT > bytes.byteLength) return damaged(name, 'The file ends before its columns do');
    const from = at;
    const start = bytes.byteOffset + from;
    at += length * type.BYTES_PER_ELEMENT;
    return start % type.BYTES_PER_ELEMENT === 0 ? new type(bytes.buffer as ArrayBuffer, start, length) : new type(new Uint8Array(bytes.subarray(from, at)).buffer, 0, length);
  };
  const starts = window(Uint32Array, head.series.length + 1);
  const shapes = emptyColumns(0);
  const columns = Object.fromEntries(COLUMN_NAMES.map((column) => [column, window(shapes[column].constructor as TypedArrayOf<Columns[ColumnName]>, head.rows)]));
  const { loaded, editions, copies, places, notes, series } = head;
  return { loaded, editions, copies, places, notes, series, starts, columns: columns as unknown as Columns };
}

interface TypedArrayOf<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, start: number, length: number): T;
}

function readHead(bytes: Uint8Array, name: string): Head {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) return damaged(name, 'The file does not begin as a segment of this version does');
  const end = bytes.byteLength < HEAD_AT ? Infinity : HEAD_AT + headLength(bytes);
  if (end > bytes.byteLength) return damaged(name, 'The file ends within its head');
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, end))) as Head;
  } catch {
    return damaged(name, 'The head of the file is not what was written');
  }
}

function headLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(HEAD_AT - 4, true);
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

function damaged(name: string, what: string): never {
  return refuse('damaged-segment', name, what, 'Remove the file and import its source again; for the built-in record, restore data/record from the release');
}
