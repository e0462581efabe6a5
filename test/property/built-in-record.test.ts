import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment, ledgerOf, parseDay, type Day, type Observation, type Segment } from '#core';
import { encodeSegment } from '#record';
import { answersOf, firstDifference, keysIn } from '../support/answers.ts';
import { lots, shuffled } from '../support/lots.ts';
import { builtInFacts, builtInLedger, builtInSegments, observationsOfLedger } from '../support/built-in-record.ts';

const LEDGER = builtInLedger();
const SEGMENTS = builtInSegments();
const OBSERVATIONS = observationsOfLedger(LEDGER);

test('the built-in record, decoded to observations and shuffled, is made into the same bytes', () => {
  for (const shipped of SEGMENTS) {
    const { copies, editions, loaded } = shipped;
    const observations = observationsOfLedger(ledgerOf([shipped], builtInFacts()));
    const again = buildSegment({ loaded, copies, editions, observations: shuffled(observations, lots(7)) });
    expect(Buffer.compare(encodeSegment(again), encodeSegment(shipped))).toBe(0);
  }
}, 180_000);

test('the built-in record, spread at random over segments, some cells in two of them, answers as it ships', () => {
  const years = fc.uniqueArray(fc.integer({ min: 1980, max: 2031 }), { minLength: 8, maxLength: 8 }).map((some) => [...new Set([...some, 2016, 2024, 2025])]);
  const days = fc.uniqueArray(fc.constantFrom(...daysOfEditions()), { minLength: 2, maxLength: 2 }).map((some) => [...some, parseDay('2026-11-21')]);
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), years, days, (seed, count, someYears, someDays) => {
      const questions = { series: shuffled(keysIn(LEDGER), lots(seed)).slice(0, 400), years: someYears, days: someDays, commitments: LEDGER.facts.commitments };
      const spread = ledgerOf(segmentsOf(seed, count), builtInFacts());
      expect(firstDifference(answersOf(LEDGER, questions), answersOf(spread, questions))).toBeUndefined();
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 180_000);

/** Every observation in one of the segments, one in ten in a second one as well. */
function segmentsOf(seed: number, count: number): Segment[] {
  const draw = lots(seed);
  const parts = Array.from({ length: count }, (): Observation[] => []);
  for (const observation of shuffled(OBSERVATIONS, draw)) {
    parts[draw(count)]?.push(observation);
    if (draw(10) === 0) parts[draw(count)]?.push(observation);
  }
  const copies = SEGMENTS.flatMap((segment) => segment.copies);
  const editions = SEGMENTS.flatMap((segment) => segment.editions);
  return parts.map((observations) => buildSegment({ loaded: '2026-11-21T00:00:00.000Z', observations, copies, editions }));
}

function daysOfEditions(): Day[] {
  return [...new Set(LEDGER.editions.map(({ published }) => published.knownFrom))];
}
