import { describe, expect, test } from 'vitest';
import { addressOf, explainAddress, explainedByAddress, readPlace, withoutBurdenTerms } from './place.ts';

describe('a place', () => {
  test.each([
    ['/'],
    ['/?commitment=wales-2014&as-of=2017-03-31&year=2016&group=eu&ally=DEU&explain=gap/DEU/2016'],
    ['/allies/DEU?as-of=2017-03-31'],
    ['/burden?as-of=2017-03-31&group=eu&rule=core-and-aid&gdp=purchasing-power&membership=2026-11-21&explain=burden/DEU/2016'],
    ['/reader?sample=2017-03-31-ministers-later&with=2017-03-31-ministers-early'],
    ['/reader?text=Germany%20spends%201.2%20percent%20of%20GDP.&date=2017-03-31&speaker=Merkel'],
    ['/search?q=t%C3%BCrkiye%20%26%20co'],
  ])('%s is reproduced by its own address', (address) => {
    const [path = '', query = ''] = address.split('?');
    expect(addressOf(readPlace(path, query))).toBe(address);
  });

  test('is read from what a form sends: empty fields are not set, and a day may be in words', () => {
    expect(readPlace('/allies/', 'commitment=&as-of=31+March+2017&year=&group=eu')).toEqual({ path: '/allies', controls: { asOf: '2017-03-31', group: 'eu' } });
  });
});

describe('the address of an explanation', () => {
  test('carries the year of its figure, the day and the commitment', () => {
    const address = explainAddress({ measure: 'gap', ally: 'DEU', year: '2016' }, { asOf: '2017-03-31', commitment: 'wales-2014', year: '2020', group: 'eu' });
    expect(address).toBe('/explain/gap/DEU?year=2016&as-of=2017-03-31&commitment=wales-2014');
    expect(explainedByAddress(address)).toEqual({ measure: 'gap', ally: 'DEU', year: '2016' });
  });

  test('carries the counting rule, and for a burden who is counted and how instead of the commitment', () => {
    const controls = { asOf: '2017-03-31', commitment: 'wales-2014', group: 'eu', rule: 'core-and-aid', gdp: 'purchasing-power', membership: '2026-11-21' };
    expect(explainAddress({ measure: 'share', ally: 'DEU', year: '2016' }, controls)).toBe('/explain/share/DEU?year=2016&as-of=2017-03-31&commitment=wales-2014&rule=core-and-aid');
    expect(explainAddress({ measure: 'burden', ally: 'DEU', year: '2016' }, controls)).toBe('/explain/burden/DEU?year=2016&as-of=2017-03-31&group=eu&gdp=purchasing-power&membership=2026-11-21&rule=core-and-aid');
    expect(withoutBurdenTerms(controls)).toEqual({ asOf: '2017-03-31', commitment: 'wales-2014', rule: 'core-and-aid' });
  });

  test('is told from others', () => {
    expect(['/allies/DEU', '/explain', '/explain/gap', 'https://example.org/explain/gap/DEU'].map(explainedByAddress)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
