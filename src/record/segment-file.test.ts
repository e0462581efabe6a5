import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { segmentWritten } from '../../test/support/written-ledger.ts';
import { readSegments, segmentFiles } from './open-record.ts';
import { decodeSegment, encodeSegment } from './segment-file.ts';
import { writeSegment } from './write-segment.ts';

const SEGMENT = segmentWritten(`
  edition     figure         ally  year  value     status      copy      note
  2017-03-13  share          DEU   2016  1.20      not stated  page      said in Türkiye
  2024-06-17  share          DEU   2016  1.196207  actual      workbook  -
  2024-06-17  share          DEU   2025  ..        actual      workbook  -
  2024-06-17  spending 2015  POL   2016  -12.5     forecast    workbook  -
  2016-10     WEO gdp        DEU   2016  3494.898  forecast    tables    -
`);
const BYTES = encodeSegment(SEGMENT);
const WAY_OUT = 'Remove the file and import its source again; for the built-in record, restore data/record from the release';

const folder = mkdtempSync(join(tmpdir(), 'outturn-segment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('decodeSegment() refuses', () => {
  const columnsAt = new DataView(BYTES.buffer).getUint32(24, true);

  test.each([
    ['a file of nothing', BYTES.slice(0, 0), 'The file does not begin as a segment does'],
    ['the beginning of the first line', BYTES.slice(0, 7), 'The file does not begin as a segment does'],
    ['a file that ends before the length of its head', BYTES.slice(0, 21), 'The file ends within its head'],
    ['a file that ends within its head', BYTES.slice(0, 200), 'The file ends within its head'],
    ['a file that ends with its head', BYTES.slice(0, columnsAt), 'The file ends before its columns do'],
    ['a file that lacks its last byte', BYTES.slice(0, -1), 'The file ends before its columns do'],
    ['a file with a byte too many', Buffer.concat([BYTES, BYTES.slice(0, 1)]), 'The file goes on after its columns'],
    ['a file with another byte in its head', changed(BYTES, 60), 'The head of the file is not what was written'],
    ['a file with another byte in its columns', changed(BYTES, columnsAt + 9), 'The columns of the file are not what was written'],
    ['a file of another version', new TextEncoder().encode('OUTTURN SEGMENT 3\n'.padEnd(400)), 'The file does not begin as a segment does'],
    ['a file of zeros', new Uint8Array(400), 'The file does not begin as a segment does'],
  ])('%s', (_what, bytes, what) => {
    expect(() => decodeSegment(bytes, 'imf-weo.segment')).toThrow(expect.objectContaining({ problem: { code: 'damaged-segment', where: 'imf-weo.segment', what, wayOut: WAY_OUT } }));
  });

  test('a file of the first version, saying what to do', () => {
    const bytes = new TextEncoder().encode('OUTTURN SEGMENT 1\n'.padEnd(400));
    expect(() => decodeSegment(bytes, 'x.segment')).toThrow('x.segment: The file was written by an earlier version of Outturn, without a checksum. Remove the file and import its source again.');
  });

  test('a file with any one byte changed', () => {
    for (let at = 0; at < BYTES.byteLength; at += 1) expect(() => decodeSegment(changed(BYTES, at), 'x')).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: expect.stringMatching(/^(damaged|old)-segment$/) }) }));
  });
});

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const other = bytes.slice();
  other[at] = (other[at] as number) ^ 0x11;
  return other;
}

describe('encodeSegment()', () => {
  test('is read back as the segment that went in', () => {
    expect(decodeSegment(BYTES, 'x')).toEqual(SEGMENT);
  });

  test('gives the same bytes when its result is encoded again', () => {
    expect(encodeSegment(decodeSegment(BYTES, 'x'))).toEqual(BYTES);
  });

  test('is read from any place in a larger buffer', () => {
    for (const at of [0, 1, 2, 3, 4, 7, 8]) {
      const larger = new Uint8Array(at + BYTES.byteLength + 3);
      larger.set(BYTES, at);
      expect(decodeSegment(larger.subarray(at, at + BYTES.byteLength), 'x')).toEqual(SEGMENT);
      expect(decodeSegment(Buffer.from(larger.buffer, at, BYTES.byteLength), 'x')).toEqual(SEGMENT);
    }
  });

  test('holds a segment of nothing', () => {
    const nothing = segmentWritten('edition  figure  ally  year  value');
    expect(decodeSegment(encodeSegment(nothing), 'x')).toEqual(nothing);
  });
});

describe('writeSegment() and readSegments()', () => {
  test('a segment is written whole under its name, once, and leaves nothing else', () => {
    const place = join(folder, 'a', 'segments');
    expect(writeSegment(place, 'first', SEGMENT)).toBe(true);
    expect(new Uint8Array(readFileSync(join(place, 'first.segment')))).toEqual(BYTES);
    expect(writeSegment(place, 'first', segmentWritten('edition  figure  ally  year  value'))).toBe(false);
    expect(new Uint8Array(readFileSync(join(place, 'first.segment')))).toEqual(BYTES);
    expect(readdirSync(place)).toEqual(['first.segment']);
  });

  test('segments are read in the order of their names; other files are passed over', () => {
    const place = join(folder, 'b');
    writeSegment(place, 'b', SEGMENT);
    writeSegment(place, 'a', segmentWritten('edition  figure  ally  year  value'));
    writeFileSync(join(place, 'a.4711.partial'), BYTES.slice(0, 30));
    expect(segmentFiles(place)).toEqual(['a.segment', 'b.segment']);
    expect(readSegments(place).map((segment) => segment.columns.year.length)).toEqual([0, 5]);
  });

  test('a folder that is not there holds no segments', () => {
    expect(readSegments(join(folder, 'nowhere'))).toEqual([]);
  });

  test('of a segment file the columns are read when they are first asked for, and checked then', () => {
    const place = join(folder, 'd');
    writeSegment(place, 'whole', SEGMENT);
    const bytes = BYTES.slice();
    bytes.fill(0x20, -8);
    writeFileSync(join(place, 'damaged.segment'), bytes);
    const [damaged, whole] = readSegments(place);
    expect([whole, damaged?.editions]).toEqual([SEGMENT, SEGMENT.editions]);
    expect(whole?.columns).toBe(whole?.columns);
    expect(() => damaged?.columns).toThrow('damaged.segment: The columns of the file are not what was written');
  });

  test('a damaged file is refused by its name', () => {
    const place = join(folder, 'c');
    writeSegment(place, 'whole', SEGMENT);
    writeFileSync(join(place, 'cut.segment'), BYTES.slice(0, 100));
    expect(() => readSegments(place)).toThrow('cut.segment: The file ends within its head');
  });
});
