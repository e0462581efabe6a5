import { expect, test } from 'vitest';
import { factsOf, ledgerOf, parseDay, type Correction } from '#core';
import { corrections } from './corrections.ts';

const correction = (date: string, what: string): Correction => ({ date, what, why: 'example', before: '1', after: '2', source: null });
const facts = factsOf({ corrections: [correction('2026-03-01', 'first'), correction('2026-05', 'second'), correction('2026-03-01', 'also')] });
const said = (asOf?: string): string[] => corrections(ledgerOf([], facts), asOf === undefined ? {} : { asOf }, parseDay('2026-11-21')).corrections.map(({ what }) => what);

test('corrections() lists the newest first, of one day by their words', () => {
  expect(said()).toEqual(['second', 'also', 'first']);
});

test('corrections() lists what had been corrected by a day; a month counts from its last day', () => {
  expect(said('2026-05-30')).toEqual(['also', 'first']);
  expect(said('2026-02-28')).toEqual([]);
});

test('corrections() refuses a day that has not come', () => {
  expect(() => said('2027-01-01')).toThrow('That day has not come yet');
});
