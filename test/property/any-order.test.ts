import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSegment, editionOf, isMissing, ledgerOf, parseDay, publishedDate, standsInFor, type Commitment, type Day, type Figure, type Known, type Observation, type SeriesKey } from '#core';
import { roundTo, timesPowerOfTen } from '#kit';
import { disagree } from '../../src/core/ledger/disagree.ts';
import { answersOf, firstDifference, type Questions } from '../support/answers.ts';
import { exampleCommitment, exampleFacts } from '../support/example-ledger.ts';
import { SERIES, someObservations, someSpread, spreadOut, together, YEARS } from '../support/random-ledger.ts';

const EQUIPMENT: Commitment = { ...exampleCommitment, id: 'equipment', measure: 'equipment-share', target: 20, targetUnit: 'percent_of_defence_spending' };

const QUESTIONS: Questions = {
  series: SERIES,
  years: YEARS,
  days: ['2018-07-09', '2018-07-10', '2018-10-31', '2019-06-30', '2020-04-30', '2020-10-21', '2020-10-31', '2021-12-30', '2021-12-31'].map((day) => parseDay(day)),
  commitments: [exampleCommitment, EQUIPMENT],
};

describe('the same observations give the same answers', () => {
  test('in any order, spread over any number of segments, some of them twice', () => {
    fc.assert(
      fc.property(someObservations, someSpread, (observations, spread) => {
        const one = ledgerOf(together(observations), exampleFacts);
        const other = ledgerOf(spreadOut(observations, spread), exampleFacts);
        expect(firstDifference(answersOf(one, QUESTIONS), answersOf(other, QUESTIONS))).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('with the segments in any order', () => {
    fc.assert(
      fc.property(someObservations, someSpread, fc.integer({ min: 1, max: 5 }), (observations, spread, turn) => {
        const segments = spreadOut(observations, spread);
        const turned = [...segments.slice(turn % segments.length), ...segments.slice(0, turn % segments.length)].reverse();
        expect(firstDifference(answersOf(ledgerOf(segments, exampleFacts), QUESTIONS), answersOf(ledgerOf(turned, exampleFacts), QUESTIONS))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('in one segment, from which the same columns are made', () => {
    fc.assert(
      fc.property(someObservations, someSpread, (observations, spread) => {
        const [shuffled] = spreadOut(observations, { ...spread, segments: 1 });
        expect(shuffled).toEqual(together(observations)[0]);
      }),
    );
  });
});

describe('view.observe()', () => {
  test('is what the rule says, read word by word over the plain list of observations', () => {
    fc.assert(
      fc.property(someObservations, someSpread, fc.constantFrom(...QUESTIONS.days), (observations, spread, day) => {
        const view = ledgerOf(spreadOut(observations, spread), exampleFacts).asOf(day);
        for (const key of SERIES) {
          for (const year of YEARS) expect([key, year, told(view.observe(key, year))]).toEqual([key, year, byTheRule(observations, key, year, day)]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('loadedBy() is the ledger of the segments that had been loaded', () => {
  fc.assert(
    fc.property(someObservations, someObservations, (first, second) => {
      const then = together(first);
      const later = together(second).map((segment) => buildSegment({ ...segment, loaded: '2027-01-01T00:00:00.000Z', observations: second }));
      const known = ledgerOf([...later, ...then], exampleFacts).loadedBy('2026-12-31T23:59:59.999Z');
      expect(firstDifference(answersOf(ledgerOf(then, exampleFacts), QUESTIONS), answersOf(known, QUESTIONS))).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});

interface Told {
  readonly value?: number;
  readonly missing?: string;
  readonly edition?: string | undefined;
  readonly standsInFor?: string;
}

function told(known: Known<Figure>): Told {
  if (isMissing(known)) return { missing: known.missing, ...(known.edition && { edition: known.edition }) };
  const inPlaceOf = standsInFor(known)?.edition;
  return { value: known.value, edition: editionOf(known)?.edition, ...(inPlaceOf && { standsInFor: inPlaceOf }) };
}

const NEAREST = ['workbook', 'tables', 'extract', 'collection', 'page', 'digest'];

/** How many copies say the same of a cell; where two differ neither is confirmed. */
function confirmations(observation: Observation, cell: readonly Observation[]): number {
  return cell.length < 3 ? 0 : new Set(cell.filter((other) => !disagree(observation, other)).map(({ copy }) => copy)).size;
}

/**
 * As of a day the newest edition counts; where its copies lack the cell, the newest earlier one that holds it. Among equally near
 * copies the most confirmed speaks.
 */
function byTheRule(observations: readonly Observation[], key: SeriesKey, year: number, day: Day): Told {
  const published = observations.filter((each) => each.publication === key.publication && publishedDate(each.edition).knownFrom <= day);
  const newest = lastEdition(published);
  const printing = published.filter((each) => sameSeries(each, key) && each.year === year);
  const edition = lastEdition(printing);
  if (newest === undefined) return { missing: 'not held' };
  if (edition === undefined) return { missing: 'not held', edition: newest };
  const cell = printing.filter((each) => each.edition === edition);
  const copies = [...cell].sort((a, b) => NEAREST.indexOf(a.copy) - NEAREST.indexOf(b.copy) || confirmations(b, cell) - confirmations(a, cell) || a.row - b.row);
  const [speaking] = [...copies.filter(({ presence }) => presence === 'figure'), ...copies] as [Observation];
  if (speaking.presence !== 'figure') return { missing: speaking.presence, edition };
  const value = timesPowerOfTen(roundTo(speaking.value, speaking.decimals), speaking.multiplier);
  return { value, edition, ...(edition !== newest && { standsInFor: newest }) };
}

function lastEdition(observations: readonly Observation[]): string | undefined {
  const order = (edition: string): string => `${publishedDate(edition).knownFrom} ${edition}`;
  return [...new Set(observations.map(({ edition }) => edition))].sort((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1);
}

function sameSeries(a: SeriesKey, b: SeriesKey): boolean {
  return a.indicator === b.indicator && a.party === b.party && a.unit === b.unit && a.priceBase === b.priceBase;
}
