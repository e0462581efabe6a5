import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '#core';
import { OutturnError } from '#kit';
import { decodeSegment, encodeSegment } from '#record';
import { segmentOfObservations } from '../support/written-ledger.ts';
import { someObservations, someSpread, spreadOut } from '../support/random-ledger.ts';

const someSegment = someObservations.map((observations) => segmentOfObservations(observations));

describe('encodeSegment() and decodeSegment()', () => {
  test('give back every segment as it was, and its bytes again', () => {
    fc.assert(
      fc.property(someSegment, (segment) => {
        const bytes = encodeSegment(segment);
        expect(decodeSegment(bytes, 'x')).toEqual(segment);
        expect(encodeSegment(decodeSegment(bytes, 'x'))).toEqual(bytes);
      }),
    );
  });

  test('give the same bytes for the same observations in any order', () => {
    fc.assert(
      fc.property(someObservations, someSpread, (observations, spread) => {
        const [one] = spreadOut(observations, { ...spread, segments: 1 });
        const [other] = spreadOut([...observations].reverse(), { ...spread, segments: 1 });
        expect(encodeSegment(one as Segment)).toEqual(encodeSegment(other as Segment));
      }),
      { numRuns: 50 },
    );
  });

  test('keep what is written in any script, and any number that a cell can hold', () => {
    fc.assert(
      fc.property(someSegment, fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), (segment, title, value) => {
        const strange: Segment = { ...segment, editions: segment.editions.map((edition) => ({ ...edition, title })), columns: { ...segment.columns, value: segment.columns.value.map(() => value) } };
        expect(decodeSegment(encodeSegment(strange), 'x')).toEqual(strange);
      }),
    );
  });

  test('refuse a file cut at any length as damaged, and never read another segment out of it', () => {
    fc.assert(
      fc.property(someSegment, fc.boolean(), (segment, pooled) => {
        const bytes = encodeSegment(segment);
        for (let length = 0; length < bytes.byteLength; length += 1) expect(codeOf(() => decodeSegment(cut(bytes, length, pooled), 'x'))).toBe('damaged-segment');
      }),
      { numRuns: 6 },
    );
  });
});

/** The beginning of a file: alone in its memory, or with the rest of it still behind, as in a pool of buffers. */
function cut(bytes: Uint8Array, length: number, pooled: boolean): Uint8Array {
  return pooled ? bytes.subarray(0, length) : bytes.slice(0, length);
}

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'read';
  } catch (error) {
    return error instanceof OutturnError ? error.problem.code : String(error);
  }
}
