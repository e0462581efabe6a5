import { describe, expect, test } from 'vitest';
import { isMissing } from '../figure/figure.ts';
import { editionOf, standsInFor } from '../figure/origin.ts';
import { parseDay } from '../time/day.ts';
import { exampleFacts, exampleLedger, exampleObservations, observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import type { SeriesKey } from './observation.ts';
import { buildSegment, PRESENCES, STATUSES } from './segment.ts';
import { sliceOf, type Slice, type SliceKey } from './slice.ts';
import type { View } from './view.ts';

const SHARE: SliceKey = { publication: 'nato-defexp', indicator: 'defence-share-of-gdp', unit: 'percent_of_gdp' };
const YEARS = Array.from({ length: 7 }, (_, index) => 2016 + index);
const PARTIES = ['DEU', 'NOR', 'POL', 'USA'];

/** What is said of one cell, by a slice or by a view. */
type Said = readonly [party: string, year: number, holds: number | string, decimals: number | undefined, status: string | undefined, edition: string, standsIn: boolean];

describe('sliceOf() says of every cell what view.observe() says', () => {
  const days = ['2019-12-31', ...exampleLedger.editions.map(({ published }) => published.knownFrom), '2022-12-31'].map((day) => parseDay(day));

  test.each(days)('on %s', (day) => {
    const view = exampleLedger.asOf(day);
    for (const key of keysOf(exampleLedger)) expect(saidBySlice(view, sliceOf(view, key)), key.indicator).toEqual(saidByView(view, key));
  });

  test('whatever the order of the segments and the spread of the observations over them', () => {
    const parts = [0, 1, 2].map((rest) => segmentOf(exampleObservations.filter((_, index) => index % 3 === rest)));
    const [a, b] = [parts, parts.toReversed()].map((segments) => ledgerOf(segments, exampleFacts).asOf(parseDay('2022-12-31'))) as [View, View];
    for (const key of keysOf(exampleLedger)) {
      expect(sliceOf(a, key)).toEqual(sliceOf(b, key));
      expect(saidBySlice(a, sliceOf(a, key))).toEqual(saidByView(a, key));
    }
  });

  test('where several copies hold a cell', () => {
    const header = 'edition indicator ally year unit base value status';
    const [near, far] = ['..', '1.41'].map((value, place) =>
      observationsOf(`${header}\n2022-07-01 defence-share-of-gdp DEU 2019 percent_of_gdp - ${value} actual`).map((cell) => ({ ...cell, copy: ['near', 'far'][place] as string })),
    ) as [ReturnType<typeof observationsOf>, ReturnType<typeof observationsOf>];
    const segment = buildSegment({
      loaded: '',
      observations: [...near, ...far],
      copies: [{ hash: 'near', name: 'near.xlsx', kind: 'workbook', format: 'sheet' }, { hash: 'far', name: 'far.csv', kind: 'extract', format: 'lines' }],
      editions: [{ publication: 'nato-defexp', date: '2022-07-01', title: 'Example' }],
    });
    const view = ledgerOf([segment], exampleFacts).asOf(parseDay('2022-12-31'));
    expect(saidBySlice(view, sliceOf(view, SHARE))).toEqual([['DEU', 2019, 1.41, 2, 'actual', '2022-07-01', false]]);
    expect(saidByView(view, SHARE)).toEqual([['DEU', 2019, 1.41, 2, 'actual', '2022-07-01', false]]);
  });
});

describe('sliceOf()', () => {
  const view = exampleLedger.asOf(parseDay('2022-12-31'));

  test.each<[string, Partial<SliceKey>]>([
    ['another publication', { publication: 'unknown' }],
    ['another unit', { unit: 'USD' }],
    ['a price base that is not held', { priceBase: 'current' }],
  ])('is empty for %s', (_, changed) => {
    const slice = sliceOf(view, { ...SHARE, ...changed });
    expect([slice.parties, slice.year.length]).toEqual([[], 0]);
  });

  test('lists no party whose cells were not yet published', () => {
    expect(sliceOf(exampleLedger.asOf(parseDay('2021-12-31')), { publication: 'nato-defexp', indicator: 'gdp', unit: 'USD', priceBase: 'constant-2015' }).parties).toEqual([]);
  });

  test('has columns of its own, of one length', () => {
    const { party, year, presence, value, decimals, status, edition, standsIn } = sliceOf(view, SHARE);
    expect([party, year, presence, value, decimals, status, edition, standsIn].map(({ length }) => length)).toEqual(Array(8).fill(5));
    expect(value.buffer.byteLength).toBe(value.byteLength);
  });
});

function keysOf(ledger: Ledger): SliceKey[] {
  const keys = ledger.segments.flatMap(({ series }) => series).map(({ party: _, ...key }): SliceKey => key);
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function saidBySlice({ editions }: View, slice: Slice): Said[] {
  return [...slice.party].map((party, cell) => {
    const presence = PRESENCES[slice.presence[cell] as number] as string;
    const value = slice.value[cell] as number;
    if (presence !== 'figure') expect(value).toBeNaN();
    return said(slice.parties[party] as string, slice.year[cell] as number, presence === 'figure' ? value : presence, slice.decimals[cell], STATUSES[slice.status[cell] as number], editions[slice.edition[cell] as number]?.date, slice.standsIn[cell] === 1);
  });
}

function saidByView(view: View, key: SliceKey): Said[] {
  return PARTIES.flatMap((party) => YEARS.flatMap((year) => cellOf(view, { ...key, party }, year)));
}

function cellOf(view: View, key: SeriesKey, year: number): Said[] {
  const figure = view.observe(key, year);
  const newest = view.newest(key.publication)?.date;
  if (!isMissing(figure)) return [said(key.party, year, figure.value, figure.decimals, figure.status, editionOf(figure)?.edition, standsInFor(figure) !== undefined)];
  return figure.missing === 'not held' ? [] : [said(key.party, year, figure.missing, undefined, undefined, figure.edition, figure.edition !== newest)];
}

/** Of an absence a view tells neither decimals nor status. */
function said(party: string, year: number, holds: number | string, decimals: number | undefined, status: string | undefined, edition: string | undefined, standsIn: boolean): Said {
  const isFigure = typeof holds === 'number';
  return [party, year, holds, isFigure ? decimals : undefined, isFigure ? status : undefined, edition ?? '', standsIn];
}
