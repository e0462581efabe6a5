import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { refuse } from '#kit';
import type { RateTable } from '#core';
import { writeOnce } from './write-once.ts';

/**
 * The file of a table of rates: a line that names the format, a checksum of all that follows, the length of a JSON head,
 * the head, and the columns as they lie in memory (little endian), each aligned to 8 bytes.
 */
const MAGIC = 'OUTTURN RATES 1\n';
const AT = { sum: 16, headLength: 20, head: 24 } as const;
const SUFFIX = '.rates';

interface Head extends Pick<RateTable, 'loaded' | 'copy' | 'currencies' | 'columns'> {
  readonly rows: number;
}

/** The bytes of a table of rates: the same table gives the same bytes on every machine. */
export function encodeRates(table: RateTable): Uint8Array {
  const { loaded, copy, currencies, columns, days } = table;
  const head = new TextEncoder().encode(JSON.stringify({ loaded, copy, currencies, columns, rows: days.length } satisfies Head));
  const arrays = [days, table.lines, table.digits, table.decimals];
  const bytes = new Uint8Array(arrays.reduce((at, array) => aligned(at) + array.byteLength, AT.head + head.length));
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes.set(head, AT.head);
  let at = AT.head + head.length;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), aligned(at));
    at = aligned(at) + array.byteLength;
  }
  const numbers = new DataView(bytes.buffer);
  numbers.setUint32(AT.headLength, head.length, true);
  numbers.setUint32(AT.sum, crc32(bytes.subarray(AT.headLength)), true);
  return bytes;
}

/**
 * Reads a table of rates back from its bytes, and checks them all.
 *
 * @throws OutturnError `damaged-rates` where the bytes are not a whole file of rates.
 */
export function decodeRates(bytes: Uint8Array, name: string): RateTable {
  const begins = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (begins !== MAGIC || bytes.byteLength < AT.head) return damaged(name, 'The file does not begin as a file of rates does');
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (crc32(bytes.subarray(AT.headLength)) !== numbers.getUint32(AT.sum, true)) return damaged(name, 'The file is cut off, or not what was written');
  const headEnd = AT.head + numbers.getUint32(AT.headLength, true);
  const { rows, ...head } = JSON.parse(new TextDecoder().decode(bytes.subarray(AT.head, headEnd))) as Head;
  const cells = rows * head.currencies.length;
  const days = aligned(headEnd);
  const lines = aligned(days + 4 * rows);
  const digits = aligned(lines + 4 * rows);
  const decimals = aligned(digits + 4 * cells);
  const from = (start: number, length: number): ArrayBuffer => new Uint8Array(bytes.subarray(start, start + length)).buffer;
  return {
    ...head,
    days: new Int32Array(from(days, 4 * rows)),
    lines: new Uint32Array(from(lines, 4 * rows)),
    digits: new Int32Array(from(digits, 4 * cells)),
    decimals: new Uint8Array(from(decimals, cells)),
  };
}

/** All tables of rates of a folder, in the order of their names; none where there is no such folder. */
export function readRates(folder: string): RateTable[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(SUFFIX)).sort();
  return names.map((name) => decodeRates(readFileSync(join(folder, name)), name));
}

/**
 * Writes a table of rates under a name, or nothing. A table is never overwritten.
 *
 * @returns whether it was written; false where a table of that name is already there.
 */
export function writeRates(folder: string, name: string, table: RateTable): boolean {
  return writeOnce(folder, `${name}${SUFFIX}`, encodeRates(table));
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

function damaged(name: string, what: string): never {
  return refuse('damaged-rates', name, what, 'Remove the file and import its source again; for the built-in record, restore data/record from the release');
}
