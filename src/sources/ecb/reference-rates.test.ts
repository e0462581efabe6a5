import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, isMissing, parseDay, printedRate, type RateTable } from '#core';
import type { Outcome } from '#kit';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { openFile, readSource, type ReadSource } from '../index.ts';
import { hasRates } from './closing-days.ts';
import { readRate } from './rate-field.ts';

const HEADER = 'Date,USD,JPY,PLN,GBP,NOK,SEK,\n';

async function read(text: string | Uint8Array, name = 'rates.csv'): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const read = value ? readSource(value) : { value: undefined, problems: [] };
  return { value: read.value, problems: [...problems, ...read.problems] };
}

/** Problems in words, without the columns that the small tables of these tests lack. */
const problemsOf = ({ problems }: Outcome<unknown>): string[] => problems.filter(({ code }) => code !== 'columns-lacking').map(({ code, where, what }) => `${code} ${where}: ${what}`);

const rateOf = (outcome: Outcome<ReadSource | undefined>, currency: string, day: string): number | string => {
  const rate = printedRate(outcome.value?.rates ? [outcome.value.rates] : [], currency, parseDay(day));
  return isMissing(rate) ? rate.missing : rate.value;
};

describe('a file of reference rates', () => {
  test('with a wrong header is refused', async () => {
    expect(await read('Day,USD,PLN,GBP,NOK,SEK\n2017-03-31,1.0691,4.2265,0.85553,9.1683,9.5322\n')).toMatchObject({ value: undefined, problems: [{ code: 'unknown-layout' }] });
  });

  test('without one line that can be read is refused', async () => {
    expect(problemsOf(await read(`${HEADER}31.3.2017,1,1,1,1,1,1,\n`))).toEqual([expect.stringContaining('nothing-read rates.csv: No cell could be read')]);
  });

  test('that lost a currency says so, and has no rate of it', async () => {
    const outcome = await read(`${HEADER}2017-03-31,1.0691,119.55,4.2265,0.85553,9.1683,9.5322,\n`);
    expect(outcome.problems.map(({ code, where, what }) => `${code} ${where}: ${what}`)).toEqual(['columns-lacking rates.csv, header: There is no column of TRY, TRL, CAD, DKK, CZK, HUF, RON, ROL, BGN, HRK, ISK, SKK, SIT, EEK, LTL or LVL, of which this copy holds no rate']);
    expect([rateOf(outcome, 'TRY', '2017-03-31'), rateOf(outcome, 'PLN', '2017-03-31')]).toEqual(['not held', 4.2265]);
  });

  test('with bad cells names line and column of each, and leaves those rates missing', async () => {
    const outcome = await read(`${HEADER}2017-03-31,,119.55,-4.2265,0,"9,1683",nine,\n`);
    expect(problemsOf(outcome)).toEqual([
      'cell-not-read rates.csv, line 2, column 2: A rate of USD above zero with a decimal point, or N/A, was looked for and "" was found',
      'cell-not-read rates.csv, line 2, column 5: A rate of GBP above zero with a decimal point, or N/A, was looked for and "0" was found',
      'cell-not-read rates.csv, line 2, column 4: A rate of PLN above zero with a decimal point, or N/A, was looked for and "-4.2265" was found',
      'cell-not-read rates.csv, line 2, column 6: A rate of NOK above zero with a decimal point, or N/A, was looked for and "9,1683" was found',
      'cell-not-read rates.csv, line 2, column 7: A rate of SEK above zero with a decimal point, or N/A, was looked for and "nine" was found',
    ]);
    expect(['USD', 'GBP', 'PLN', 'NOK', 'SEK'].map((each) => rateOf(outcome, each, '2017-03-31'))).toEqual(Array.from({ length: 5 }, () => 'not held'));
  });

  test('with semicolons and decimal commas has no rate that could be read', async () => {
    const outcome = await read('Date;USD;JPY;PLN;GBP;NOK;SEK\n2017-03-31;1,0691;119,55;4,2265;0,85553;9,1683;9,5322\n');
    expect(problemsOf(outcome).filter((each) => each.startsWith('cell-not-read'))).toHaveLength(5);
    expect(rateOf(outcome, 'USD', '2017-03-31')).toBe('not held');
  });

  test('tells days that are lacking, but not weekends and holidays', async () => {
    const row = (day: string): string => `${day},1.06,119,4.2,0.85,9.1,9.5,\n`;
    const outcome = await read(HEADER + ['2017-04-19', '2017-04-18', '2017-04-13', '2017-04-11', '2017-04-03', '2017-03-31'].map(row).join(''));
    expect(problemsOf(outcome)).toEqual([
      'days-lacking rates.csv, line 6: There are no lines of 5 days, 2017-04-04 to 2017-04-10: rates are set on such a day, and this copy does not hold them',
      'days-lacking rates.csv, line 5: There is no line of 2017-04-12: rates are set on such a day, and this copy does not hold them',
    ]);
  });

  test('tells days out of order and days that stand twice, of which only what both lines say is kept', async () => {
    const outcome = await read(`${HEADER}2017-04-03,1.0661,119,4.2,0.85,9.1,9.5,
2017-03-30,1.0737,119,4.2,0.85,9.1,9.5,
2017-03-31,1.0691,119,4.2,0.85,9.1,9.5,
2017-03-30,1.0738,119,4.20,0.85,9.1,9.5,
`);
    expect(problemsOf(outcome)).toEqual([
      'day-twice rates.csv, line 5: Lines 3 and 5 both have 2017-03-30: they differ in the rate of USD, which was left out',
      'out-of-order rates.csv, line 4: 2017-03-31 does not follow the order of the days before it; it was read as that day',
    ]);
    expect([rateOf(outcome, 'USD', '2017-03-30'), rateOf(outcome, 'PLN', '2017-03-30'), rateOf(outcome, 'USD', '2017-03-31')]).toEqual(['not held', 4.2, 1.0691]);
  });

  test('keeps what is not quoted apart from what was not read', async () => {
    const outcome = await read(`${HEADER}2017-03-31,N/A,119.55,4.2265,0.85553,9.1683,,\n`);
    expect([rateOf(outcome, 'USD', '2017-03-31'), rateOf(outcome, 'SEK', '2017-03-31')]).toEqual(['not available', 'not held']);
  });
});

test.each([
  ['1.0691', [10691, 4]],
  ['372816', [372816, 0]],
  [' 9.1 ', [91, 1]],
  ['N/A', [-1, 0]],
  ['', undefined],
  ['0.0', undefined],
  ['-1', undefined],
  ['1,0691', undefined],
  ['1e3', undefined],
  ['99999999999', undefined],
] as const)('readRate(%j) is %j', (text, rate) => {
  expect(readRate(text)).toEqual(rate);
});

test.each([
  ['2017-03-31', true],
  ['2017-04-01', false],
  ['2017-04-14', false],
  ['2017-04-17', false],
  ['2017-05-01', false],
  ['2016-12-26', false],
  ['1999-05-03', true],
  ['1999-04-02', true],
  ['1999-12-31', false],
  ['2025-12-24', true],
])('hasRates(%s) is %s', (day, expected) => {
  expect(hasRates(parseDay(day))).toBe(expected);
});

const shared = sharedFolder();

describe.skipIf(!shared)('the rates that are held', () => {
  const zip = (): Uint8Array => readFileSync(join(shared as string, 'data', 'macro', 'raw', 'ecb', 'eurofxref-hist.zip'));

  test('are read from the zip without a problem: 6,983 days of 21 currencies', async () => {
    const outcome = await read(zip(), 'eurofxref-hist.zip');
    const rates = outcome.value?.rates as RateTable;
    expect([outcome.problems, rates.days.length, rates.currencies.length, outcome.value?.editions[0]?.date]).toEqual([[], 6983, 21, '2026-04-13']);
    expect(['2017-03-30', '2017-03-31', '2017-04-03'].map((day) => rateOf(outcome, 'USD', day))).toEqual([1.0737, 1.0691, 1.0661]);
    expect(printedRate([rates], 'USD', parseDay('2017-03-31'))).toMatchObject({ unit: 'USD_per_EUR', decimals: 4, origin: { kind: 'cell', address: 'line 2310, column 2' } });
  });

  test('keep to the closing days: every day on which rates are set is there, and no other', async () => {
    const days = new Set((await read(zip(), 'eurofxref-hist.zip')).value?.rates?.days);
    for (let day = dayNumber(parseDay('1999-01-04')); day <= dayNumber(parseDay('2026-04-13')); day += 1) {
      expect([dayOfNumber(day), hasRates(dayOfNumber(day))]).toEqual([dayOfNumber(day), days.has(day)]);
    }
  });
});
