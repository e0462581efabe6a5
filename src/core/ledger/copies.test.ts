import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { said, seriesWritten, viewWritten } from '../../../test/support/written-ledger.ts';
import type { Figure, Known } from '../figure/figure.ts';
import { isMissing } from '../figure/figure.ts';
import { columnLetters } from './cell-figure.ts';

/** The German share of 2016 in one edition, from the copies that are written. */
function fromCopies(copies: string): Known<Figure> {
  const rows = copies.split(';').map((each) => {
    const [copy, value, printed = '2'] = each.split('=').map((part) => part.trim()).flatMap((part) => part.split(' at '));
    return `2017-03-13  share  DEU  2016  ${value}  ${copy}  ${printed}`;
  });
  return viewWritten(['edition  figure  ally  year  value  copy  printed', ...rows].join('\n')).observe(seriesWritten('share', 'DEU'), 2016);
}

function disagreementsIn(known: Known<Figure>): string {
  if (isMissing(known) || (known.origin.kind !== 'cell' && known.origin.kind !== 'quotation')) return 'none';
  return known.origin.disagreements?.join('; ') ?? 'none';
}

describe('of several copies of one edition', () => {
  for (const { copies, known, held, told } of tableOf<'copies' | 'known' | 'held' | 'told'>(`
    copies                                   known                        held    told
    tables = 1.20; page = 1.30               1.20 of 2017-03-13           -       https://example.org/page has 1.3
    tables = 1.20; digest = 1.21             1.20 of 2017-03-13           -       digest.csv has 1.21
    workbook = 1.1962; tables = 1.21         1.20 of 2017-03-13           1.1962  tables.csv has 1.21
    workbook = 1.1962; tables = 1.20         1.20 of 2017-03-13           1.1962  none
    tables = 1.20; workbook = 1.1962         1.20 of 2017-03-13           1.1962  none
    tables a = 1.2001; tables b = 1.2049     1.20 of 2017-03-13           1.2001  none
    tables b = 1.2049; tables a = 1.2001     1.20 of 2017-03-13           1.2001  none
    extract = 1.20; collection = 1.20        1.20 of 2017-03-13           -       none
    tables = 1.24; page = 1.2 at 1           1.24 of 2017-03-13           -       none
    tables = 1.26; page = 1.2 at 1           1.26 of 2017-03-13           -       https://example.org/page has 1.2
    tables = ..; page = 1.20                 1.20 of 2017-03-13           -       tables.csv has not available
    page = 1.20; tables = ..                 1.20 of 2017-03-13           -       tables.csv has not available
    tables = 1.20; digest = ..               1.20 of 2017-03-13           -       digest.csv has not available
    tables = ..; digest = -                  not available of 2017-03-13  -       none
    tables = c; digest = ..                  withheld of 2017-03-13       -       none
    tables = 1.2; extract = 1.3; page = 1.4  1.20 of 2017-03-13           -       extract.csv has 1.3; https://example.org/page has 1.4
  `)) {
    test(`${copies}: the ledger says ${known}; disagreements: ${told}`, () => {
      const figure = fromCopies(copies);
      expect(said(figure)).toBe(known);
      expect(isMissing(figure) ? undefined : figure.held).toBe(held === '-' ? undefined : Number(held));
      expect(disagreementsIn(figure)).toBe(told);
    });
  }

  test('the nearest to the publisher speaks: workbook, tables, extract, collection, a page, and digests last', () => {
    const copies = ['digest', 'page', 'collection', 'extract', 'tables', 'workbook'];
    const order = copies.map((_, count) => copies.slice(0, count + 1)).map((held) => {
      const figure = fromCopies(held.map((copy) => `${copy} = 1.20`).join('; '));
      return isMissing(figure) || !('copy' in figure.origin) ? undefined : `${figure.origin.kind} in ${figure.origin.copy.name}`;
    });
    expect(order).toEqual(['cell in digest.csv', 'quotation in page.csv', 'cell in collection.csv', 'cell in extract.csv', 'cell in tables.csv', 'cell in workbook.xlsx']);
  });
});

describe('a figure', () => {
  test('that a page quotes is a quotation with its page and its remark', () => {
    const view = viewWritten(`
      edition     figure  ally  year  value  status      copy  note
      2017-03-13  share   DEU   2016  1.20   not stated  page  stated in words
    `);
    expect(view.observe(seriesWritten('share', 'DEU'), 2016)).toEqual({
      value: 1.2,
      unit: 'percent_of_gdp',
      status: 'not stated',
      decimals: 2,
      origin: {
        kind: 'quotation',
        page: 'https://example.org/page',
        edition: { publication: 'nato-defexp', edition: '2017-03-13', title: 'Edition of 2017-03-13' },
        copy: { name: 'page.csv', hash: 'page' },
        row: 'DEU',
        column: '2016',
        address: 'line 2, column 5',
        note: 'stated in words',
      },
    });
  });

  test('of money is in whole units at the printed millions, and keeps what the copy carries', () => {
    const view = viewWritten(`
      edition     figure             ally  year  value       copy
      2024-06-17  spending 2015      POL   2024  15433.4999  workbook
      2024-06-17  spending EUR 2015  POL   2024  15433.5     workbook
    `);
    const figure = (what: string): unknown => view.observe(seriesWritten(what, 'POL'), 2024);
    const money = { priceBase: 'constant-2015', status: 'actual', decimals: -6 };
    expect(figure('spending 2015')).toMatchObject({ ...money, value: 15_433_000_000, held: 15_433_499_900, unit: 'USD', origin: { address: 'TABLE3!E2' } });
    expect(figure('spending EUR 2015')).toMatchObject({ ...money, value: 15_434_000_000, held: 15_433_500_000, unit: 'EUR', origin: { address: 'TABLE3!E3' } });
    expect(figure('spending current')).toEqual({ missing: 'not held', edition: '2024-06-17' });
  });
});

for (const { column, letters } of tableOf<'column' | 'letters'>(`
  column  letters
  1       A
  26      Z
  27      AA
  52      AZ
  53      BA
  702     ZZ
  703     AAA
`)) {
  test(`columnLetters(${column}) is ${letters}`, () => {
    expect(columnLetters(Number(column))).toBe(letters);
  });
}
