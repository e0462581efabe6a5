import { describe, expect, test } from 'vitest';
import { buildSegment, isMissing, ledgerOf, parseDay, type View } from '#core';
import { exampleFacts, exampleLedger, observationsOf } from '../../../test/support/example-ledger.ts';
import { EXPORT_COLUMNS, EXPORT_KEY, fieldsOf, type ExportRow } from './columns.ts';
import { exportRows, type EditionsAsked } from './rows.ts';
import { selectExport } from './select.ts';

const TODAY = parseDay('2022-12-31');

function rowsOf(editions: EditionsAsked, asOf = '2022-12-31', ledger = exampleLedger): ExportRow[] {
  return [...exportRows(selectExport(ledger, { asOf, editions }, TODAY).selection)];
}

describe('exportRows() with the newest editions', () => {
  test.each(['2020-04-30', '2020-12-31', '2021-12-31', '2022-12-31'])('says of every cell on %s what view.observe() says', (day) => {
    const view = exampleLedger.asOf(day);
    const rows = rowsOf('newest', day);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(saidByRow(row)).toEqual(saidByView(view, row));
  });

  test('lists each cell once, and every cell that the view holds', () => {
    const cells = rowsOf('newest').map(({ publication, indicator, party, year, unit, price_base: base }) => [publication, indicator, party, year, unit, base].join());
    expect(new Set(cells).size).toBe(cells.length);
    const all = rowsOf('all').map(({ publication, indicator, party, year, unit, price_base: base }) => [publication, indicator, party, year, unit, base].join());
    expect(new Set(cells)).toEqual(new Set(all));
  });

  test('marks what stands in, and keeps a blank of the newest edition blank', () => {
    const rows = rowsOf('newest').filter(({ indicator }) => indicator === 'defence-share-of-gdp');
    expect(rows.map(({ party, year, value, presence, status, edition, stands_in_for: newest }) => [party, year, value, presence, status, edition, newest])).toEqual([
      ['DEU', 2019, 1.33, 'figure', 'actual', '2022-07-01', null],
      ['DEU', 2020, 2, 'figure', 'actual', '2022-07-01', null],
      ['NOR', 2019, 1.8, 'figure', 'estimate', '2020-07-01', '2022-07-01'],
      ['POL', 2019, 1.99, 'figure', 'actual', '2022-07-01', null],
      ['POL', 2020, null, 'not available', null, '2022-07-01', null],
    ]);
  });

  test('tells money in whole units beside what is printed, and the digits that a copy holds beyond', () => {
    const [spending] = rowsOf('all').filter(({ indicator, edition }) => indicator === 'defence-spending' && edition === '2021-07-01');
    expect(spending).toMatchObject({ value: 52_500_000_000, held_value: null, printed_value: 52_500, multiplier: 6, decimals: 0, unit: 'USD', price_base: 'current' });
    const [share] = rowsOf('newest').filter(({ year, party }) => year === 2020 && party === 'DEU');
    expect(share).toMatchObject({ value: 2, held_value: 1.996, printed_value: 2, decimals: 2 });
  });
});

describe('exportRows() with all editions', () => {
  test('lists each cell of each edition known by the day, and none that came later', () => {
    const of2021 = rowsOf('all', '2021-12-31').filter(({ indicator, party, year }) => indicator === 'defence-share-of-gdp' && party === 'DEU' && year === 2019);
    expect(of2021.map(({ edition, value }) => [edition, value])).toEqual([['2020-07-01', 1.36], ['2021-07-01', 1.35]]);
    expect(rowsOf('all').every(({ stands_in_for: newest }) => newest === null)).toBe(true);
  });

  test('has rows that its key tells apart', () => {
    const keys = rowsOf('all').map((row) => EXPORT_KEY.map((name) => row[name]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('exportRows() lets the nearest copy speak and tells where another disagrees', () => {
  const header = 'edition indicator ally year unit base value status';
  const cells = ['1.40', '1.41'].flatMap((value, at) => observationsOf(`${header}\n2022-07-01 defence-share-of-gdp DEU 2019 percent_of_gdp - ${value} actual`).map((cell) => ({ ...cell, copy: at === 0 ? 'near' : 'far' })));
  const segment = buildSegment({
    loaded: '2022-08-01T00:00:00.000Z',
    observations: cells,
    copies: [{ hash: 'near', name: 'near.xlsx', kind: 'workbook', format: 'sheet' }, { hash: 'far', name: 'far.csv', kind: 'extract', format: 'lines' }],
    editions: [{ publication: 'nato-defexp', date: '2022-07-01', title: 'Example' }],
  });
  const rows = rowsOf('newest', '2022-12-31', ledgerOf([segment], exampleFacts));
  expect(rows.map(({ value, copy_name: copy, address, disagreements }) => [value, copy, address, disagreements])).toEqual([[1.4, 'near.xlsx', 'Table!G2', 'far.csv has 1.41']]);
});

test('fieldsOf() gives a field to every column, and the required ones are never empty', () => {
  for (const row of rowsOf('all')) {
    expect(Object.keys(row)).toEqual(EXPORT_COLUMNS.map(({ name }) => name));
    expect(fieldsOf(row).every((field, at) => field !== null || !EXPORT_COLUMNS[at]?.required)).toBe(true);
  }
});

type Said = readonly (string | number | null | undefined)[];

function saidByRow({ value, held_value: held, presence, status, edition, stands_in_for: newest, table, address, copy_sha256: copy }: ExportRow): Said {
  return presence === 'figure' ? [value, held, status, edition, newest, table, address, copy] : [presence];
}

function saidByView(view: View, { publication, indicator, party, year, unit, price_base: base }: ExportRow): Said {
  const figure = view.observe({ publication, indicator, party, unit, ...(base && { priceBase: base }) }, year);
  if (isMissing(figure)) return [figure.missing];
  if (figure.origin.kind !== 'cell') throw new Error('The example ledger holds tables only');
  const { edition, standsInFor, table, address, copy } = figure.origin;
  return [figure.value, figure.held ?? null, figure.status, edition.edition, standsInFor?.edition ?? null, table, address, copy.hash];
}

describe('selectExport() refuses', () => {
  test.each([
    [{ editions: 'some' }, 'editions "some": This is no choice of editions. Write newest or all'],
    [{ indicator: 'gdpp' }, 'indicator "gdpp": Nothing of such an indicator is held. Did you mean gdp?'],
    [{ ally: 'Germny' }, 'Did you mean DEU (Germany)?'],
    [{ ally: 'DEU', group: 'nato' }, 'Only one of them can be asked for'],
    [{ group: 'atlantis' }, 'No group has this name'],
    [{ publication: 'nato-defex' }, 'Did you mean nato-defexp?'],
  ])('%j', (asked, words) => {
    expect(() => selectExport(exampleLedger, asked, TODAY)).toThrow(words);
  });
});

describe('selectExport()', () => {
  const restricted = { ...exampleFacts, publications: [{ id: 'imf-weo', name: 'Example', publisher: 'Example', address: 'https://example.org', licence: 'none', attribution: 'Example', ships: false }] };
  const ledger = ledgerOf(exampleLedger.segments, restricted);

  test('leaves out publications whose terms restrict passing figures on, and tells which', () => {
    const { selection, leftOut } = selectExport(ledger, {}, TODAY);
    expect([leftOut.map(({ id }) => id), selection.indicators.some(({ publication }) => publication === 'imf-weo')]).toEqual([['imf-weo'], false]);
  });

  test('refuses a restricted publication asked for by name, and takes it in when told to', () => {
    expect(() => selectExport(ledger, { publication: 'imf-weo' }, TODAY)).toThrow('Add --include-restricted for an export that stays with you');
    expect(selectExport(ledger, { publication: 'imf-weo', includeRestricted: true }, TODAY).selection.indicators).toEqual([{ publication: 'imf-weo', indicator: 'gdp' }]);
  });

  test('knows only what the ledger had learned by the instant asked for', () => {
    expect(selectExport(exampleLedger, { loadedBy: '2022-08-01' }, TODAY).selection.view.ledger.segments).toHaveLength(1);
    expect(selectExport(exampleLedger, { loadedBy: '2022-07-31' }, TODAY).selection.indicators).toEqual([]);
  });

  test('finds allies by any name', () => {
    expect(selectExport(exampleLedger, { ally: 'germany' }, TODAY).selection.parties).toEqual(new Set(['DEU']));
    expect(selectExport(exampleLedger, { group: 'nato', asOf: '2022-12-31' }, TODAY).selection.parties).toEqual(new Set(['DEU', 'ISL', 'NOR', 'POL']));
  });
});
