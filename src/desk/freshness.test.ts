import { expect, test } from 'vitest';
import { ledgerOf, parseDay, type Publication } from '#core';
import { exampleFacts } from '../../test/support/example-ledger.ts';
import { segmentWritten } from '../../test/support/written-ledger.ts';
import { freshness, type PublicationFreshness } from './freshness.ts';

const publication = (id: string): Publication => ({ id, name: id, publisher: 'example', address: `https://example.org/${id}`, licence: '', attribution: '' });
const facts = { ...exampleFacts, publications: [publication('nato-defexp'), publication('imf-weo'), publication('sipri-milex')] };
const ledger = ledgerOf([segmentWritten(`
  edition     figure   ally  year  value
  2021-01-01  share    DEU   2020  1.5
  2021-07-01  share    DEU   2020  1.5
  2022-01-01  share    DEU   2020  1.5
  2022-07-01  share    DEU   2020  1.5
  2020-10     WEO gdp  DEU   2020  3900
  2022-04     WEO gdp  DEU   2020  3900
`)], facts);

const on = (day: string): readonly PublicationFreshness[] => freshness(ledger, parseDay(day)).publications;

test('freshness() tells the age of the newest edition known, and when the next is due by the median interval', () => {
  expect(on('2022-08-01')[0]).toEqual({
    publication: 'nato-defexp',
    name: 'nato-defexp',
    publisher: 'example',
    address: 'https://example.org/nato-defexp',
    editions: 4,
    newest: '2022-07-01',
    knownFrom: '2022-07-01',
    ageDays: 31,
    intervalDays: 181,
    nextDue: '2022-12-29',
    overdue: false,
  });
  expect(on('2022-12-30')[0]).toMatchObject({ overdue: true });
});

test('freshness() takes no interval from few editions, and an edition known to the month counts from its last day', () => {
  expect(on('2022-08-01')[1]).toMatchObject({ editions: 2, newest: '2022-04', knownFrom: '2022-04-30', ageDays: 93, intervalDays: null, nextDue: null, overdue: null });
  expect(on('2022-04-29')[1]).toMatchObject({ editions: 1, newest: '2020-10' });
});

test('freshness() lists a publication of which nothing is held', () => {
  expect(on('2022-08-01')[2]).toMatchObject({ publication: 'sipri-milex', editions: 0, newest: null, knownFrom: null, ageDays: null, nextDue: null });
});
