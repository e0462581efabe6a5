import { describe, expect, test } from 'vitest';
import { ledgerOf, parseDay, type Facts } from '#core';
import { exampleFacts, exampleObservations, observationsOf, segmentOf } from '../../test/support/example-ledger.ts';
import { sources } from './sources.ts';

const publication = (id: string, ships = true) => ({ id, name: `Name of ${id}`, publisher: 'P', address: 'https://example.org', licence: 'L', attribution: 'A', ships });
const fact = { publication: 'nato-defexp', date: '2022-07-01', certainty: 'day', title: 'T', completeness: 'Small.', yearFirst: 2019, yearLast: 2020, notes: [], sources: [] } as const;
const facts: Facts = { ...exampleFacts, publications: [publication('nato-defexp'), publication('imf-weo'), publication('sipri-milex', false)], editions: [fact] };
const today = parseDay('2026-11-21');
const ledger = ledgerOf([segmentOf(exampleObservations)], facts);
const nato = () => sources(ledger, {}, today).sources[0];

describe('sources', () => {
  test('counts cells by what they hold, and each cell once however many copies hold it', () => {
    const twice = ledgerOf([segmentOf(exampleObservations), segmentOf(exampleObservations.map((each) => ({ ...each, copy: 'again' })))], facts);
    const [once, doubled] = [ledger, twice].map((each) => sources(each, {}, today).sources[0]);
    expect([once?.cells, once?.counts.actual, once?.counts.estimate, once?.counts['not available']]).toEqual([15, 10, 4, 1]);
    expect(doubled?.cells).toBe(15);
    expect(doubled?.editions.at(-1)?.copies.map(({ name, cells }) => [name, cells])).toEqual([['again.csv', 8], ['example.csv', 8]]);
  });

  test('counts holes within the span of an edition, of each member with forces', () => {
    const newest = nato()?.editions.at(-1);
    expect(newest?.holes.groups.find(({ indicator }) => indicator === 'defence-share-of-gdp')).toEqual({ indicator: 'defence-share-of-gdp', cells: 2, parties: 1, years: [2019, 2020] });
    expect(newest?.holes.groups.find(({ indicator }) => indicator === 'equipment-share')).toEqual({ indicator: 'equipment-share', cells: 5, parties: 3, years: [2019, 2020] });
  });

  test('says of which indicators nothing is held, without calling that a hole', () => {
    expect(nato()?.editions[0]?.holes.indicators).toEqual(['defence-spending', 'equipment-share', 'gdp']);
  });

  test('counts a blank cell as held', () => {
    const blank = ledgerOf([segmentOf(observationsOf('edition indicator ally year unit base value status\n2022-07-01 defence-share-of-gdp DEU 2019 percent_of_gdp - .. actual'))], { ...facts, editions: [] });
    expect(sources(blank, {}, today).sources[0]?.holes).toBe(2);
  });

  test('knows on a day only the editions published by then', () => {
    const [of2020] = sources(ledger, { asOf: '2020-12-31' }, today).sources;
    expect([of2020?.editions.map(({ edition }) => edition), of2020?.cells, of2020?.freshness.ageDays]).toEqual([['2020-07-01'], 3, 183]);
  });

  test('keeps a publication of which nothing is held or ships in sight', () => {
    expect(sources(ledger, { publication: 'sipri-milex' }, today).sources).toMatchObject([{ publication: 'sipri-milex', ships: false, cells: 0, years: null, freshness: { newest: null } }]);
  });

  test('refuses a publication that it does not know', () => {
    expect(() => sources(ledger, { publication: 'imf-woe' }, today)).toThrow('Did you mean imf-weo?');
  });
});
