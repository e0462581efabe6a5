import fc from 'fast-check';
import type { CopyEntry, CopyKind, Observation, Segment, SeriesKey } from '#core';
import { buildSegment, seriesId } from '#core';
import { seriesWritten } from './written-ledger.ts';

const ALLIES = ['DEU', 'ISL', 'NOR', 'POL', 'SWE'];
const RATIOS = ['share', 'equipment', 'real change'];
const MONEY = ['spending current', 'spending 2015', 'spending 2021', 'gdp current', 'gdp 2015', 'gdp 2021'];
const NATO_EDITIONS = ['2018-07-10', '2019-06', '2019-06-30', '2020-10-21', '2021'];
const WEO_EDITIONS = ['2018-10', '2020-04', '2020-10'];
const COPIES: readonly CopyKind[] = ['workbook', 'tables', 'extract', 'collection', 'digest'];

const OBSERVATIONS_MOST = 60;

export const YEARS: readonly number[] = [2018, 2019, 2020, 2021];

/** Every series that a random ledger may hold. */
export const SERIES: readonly SeriesKey[] = [...RATIOS, ...MONEY, 'WEO gdp'].flatMap((figure) => ALLIES.map((ally) => seriesWritten(figure, ally)));

/** Values on both sides of the target and of ties, as copies of different exactness carry them. */
const VALUES = [0, 1.4949, 1.495, 1.99, 1.9949, 1.995, 1.996, 2, 2.004, 2.005, 3.5, 17.5, 33000, 470000];

/** A few series and years to a ledger, so that editions and copies meet in the same cells. */
const topics = fc.record({
  keys: fc.uniqueArray(fc.constantFrom(...SERIES), { minLength: 1, maxLength: 6, selector: seriesId }),
  years: fc.uniqueArray(fc.constantFrom(...YEARS), { minLength: 1, maxLength: 2 }),
});

/** Some observations of a few editions. */
export const someObservations: fc.Arbitrary<readonly Observation[]> = topics.chain(({ keys, years }) =>
  fc.array(
    fc.record({
      key: fc.constantFrom(...keys),
      edition: fc.nat(),
      year: fc.constantFrom(...years),
      presence: fc.constantFrom('figure', 'figure', 'figure', 'nil', 'not available', 'withheld'),
      value: fc.constantFrom(...VALUES),
      decimals: fc.constantFrom(0, 1, 2, 2),
      status: fc.constantFrom('actual', 'estimate', 'forecast', 'not stated'),
      copy: fc.constantFrom(...COPIES, 'page'),
      note: fc.constantFrom('', '', 'as printed', 'a remark'),
    }),
    { maxLength: OBSERVATIONS_MOST },
  ).map((cells) => cells.map(observationOf)),
);

type Cell = Pick<Observation, 'year' | 'presence' | 'value' | 'decimals' | 'status' | 'copy'> & { readonly key: SeriesKey; readonly edition: number; readonly note: string };

function observationOf({ key, edition, copy, presence, value, note, ...rest }: Cell, index: number): Observation {
  const editions = key.publication === 'imf-weo' ? WEO_EDITIONS : NATO_EDITIONS;
  return {
    ...key,
    ...rest,
    edition: editions[edition % editions.length] as string,
    presence,
    value: presence === 'figure' ? value : 0,
    multiplier: key.priceBase ? 6 : 0,
    copy,
    place: copy === 'page' ? { kind: 'page', name: 'https://example.org/page' } : { kind: 'table', name: 'TABLE' },
    row: index + 1,
    column: 3,
    ...(note && { note }),
  };
}

/** For every observation where it goes: the segments that hold it, one or two of six, and its place in the order of loading. */
export const someSpread: fc.Arbitrary<Spread> = fc.record({
  segments: fc.integer({ min: 1, max: 6 }),
  places: fc.array(fc.record({ home: fc.nat(5), also: fc.option(fc.nat(5), { freq: 4 }), order: fc.nat(999) }), { minLength: OBSERVATIONS_MOST, maxLength: OBSERVATIONS_MOST }),
});

export interface Spread {
  readonly segments: number;
  readonly places: readonly { readonly home: number; readonly also: number | null; readonly order: number }[];
}

/** All observations in one segment, in their order. */
export function together(observations: readonly Observation[]): Segment[] {
  return [segmentWithCopies(observations)];
}

/** The same observations, shuffled and spread over segments, some of them into two. */
export function spreadOut(observations: readonly Observation[], { segments, places }: Spread): Segment[] {
  const placed = observations.map((observation, index) => ({ observation, ...(places[index % places.length] as Spread['places'][number]) }));
  placed.sort((a, b) => a.order - b.order);
  return Array.from({ length: segments }, (_, number) =>
    segmentWithCopies(placed.filter(({ home, also }) => home % segments === number || (also !== null && also % segments === number)).map(({ observation }) => observation)),
  );
}

function segmentWithCopies(observations: readonly Observation[]): Segment {
  const editions = observations.map(({ publication, edition }) => ({ publication, date: edition, title: `Edition of ${edition}` }));
  return buildSegment({ loaded: '2026-11-21T00:00:00.000Z', observations, copies: [...COPIES, 'page'].map(copyCalled), editions });
}

function copyCalled(hash: string): CopyEntry {
  return { hash, name: `${hash}.csv`, kind: hash === 'page' ? 'collection' : (hash as CopyKind), format: 'lines' };
}
