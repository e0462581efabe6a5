import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/engines.ts';
import { ratesWritten } from '../../test/support/example-rates.ts';
import { decodeRates, encodeRates, readRates, writeRates } from './rates-file.ts';

const TABLE = ratesWritten(`
  day         USD     TRL     ISK
  1999-01-04  1.1789  372274  81.48
  1999-01-05  1.179   372816  N/A
  1999-01-06  -       N/A     81.7
`);
const BYTES = encodeRates(TABLE);

describe('a file of rates', () => {
  test.each([
    ['is empty', new Uint8Array(0), 'does not begin as a file of rates does'],
    ['is another file', new TextEncoder().encode('OUTTURN SEGMENT 2\n and so on'), 'does not begin as a file of rates does'],
    ['is cut off', BYTES.slice(0, -5), 'cut off, or not what was written'],
    ['has one digit changed', BYTES.map((byte, at) => (at === BYTES.length - 20 ? byte ^ 1 : byte)), 'cut off, or not what was written'],
    ['has a wrong length of its head', BYTES.map((byte, at) => (at === 20 ? byte ^ 255 : byte)), 'cut off, or not what was written'],
  ])('that %s is refused', (_, bytes, words) => {
    expect(() => decodeRates(bytes, 'a.rates')).toThrow(words);
  });

  test('gives back what was written, wherever its bytes lie', () => {
    const askew = new Uint8Array(BYTES.length + 3);
    askew.set(BYTES, 3);
    expect(decodeRates(askew.subarray(3), 'a.rates')).toEqual(TABLE);
    expect(encodeRates(decodeRates(BYTES, 'a.rates'))).toEqual(BYTES);
  });

  test('is written once, whole, and read with its folder', () => {
    const folder = join(temporaryFolder(), 'segments');
    expect(readRates(folder)).toEqual([]);
    expect([writeRates(folder, 'ecb', TABLE), writeRates(folder, 'ecb', { ...TABLE, loaded: 'later' })]).toEqual([true, false]);
    writeFileSync(join(folder, 'other.segment'), 'x');
    expect([readdirSync(folder).sort(), readRates(folder)]).toEqual([['ecb.rates', 'other.segment'], [TABLE]]);
  });
});
