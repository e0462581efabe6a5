import { expect, test } from 'vitest';
import { parseDay, rateTableOf, type RateTable } from '#core';
import { previewRates } from './preview-rates.ts';

/** A table of rates to the euro, with two decimals: a day to a row. */
function table(name: string, currencies: readonly string[], rows: Readonly<Record<string, readonly number[]>>): RateTable {
  const head = { loaded: '', copy: { name, hash: name }, currencies, columns: currencies.map((_, at) => at + 2) };
  return rateTableOf(head, Object.entries(rows).map(([day, rates], at) => ({ day: parseDay(day), line: at + 2, rates: rates.map((rate) => [rate, 2] as const) })));
}

const HELD = table('held.csv', ['USD', 'PLN'], { '2017-03-29': [108, 423], '2017-03-30': [107, 422], '2017-03-31': [106, 0] });

test('previewRates() counts what is new, the same, different, and lacking between the first and the last day', () => {
  const file = table('file.csv', ['USD'], { '2017-03-30': [107], '2017-03-31': [105], '2017-04-03': [106] });
  expect(previewRates(file, [HELD])).toEqual({
    firstDay: '2017-03-30',
    lastDay: '2017-04-03',
    heldTo: '2017-03-31',
    added: 1,
    unchanged: 1,
    different: 1,
    notInFile: 1,
    finding: {
      headline: 'Daily rates from 30 March 2017 to 3 April 2017: 1 new, 1 unchanged',
      details: [
        'The last day held so far is 31 March 2017.',
        '1 differs from what is held, which is never revised: one of the copies is wrong.',
        'Not in this file: 1 rate held of days between its first and its last.',
      ],
    },
  });
});

test('previewRates() of the first file has everything new', () => {
  expect(previewRates(HELD, [])).toMatchObject({ heldTo: null, added: 5, unchanged: 0, different: 0, notInFile: 0 });
});
