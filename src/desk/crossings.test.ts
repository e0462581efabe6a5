import { describe, expect, test } from 'vitest';
import { parseDay, type Commitment, type CommitmentMeasure, type SeriesKey } from '#core';
import { exampleCommitment, exampleFacts } from '../../test/support/example-ledger.ts';
import { tableOf } from '../../test/support/table.ts';
import { crossingsOf, isJudged } from './crossings.ts';

const commitment = (id: string, made: string, measure: CommitmentMeasure, target: number, rest: Partial<Commitment> = {}): Commitment => ({ ...exampleCommitment, id, made, measure, target, ...rest });
const facts = {
  ...exampleFacts,
  commitments: [
    commitment('floor-2010', '2010-01-01', 'defence-share-of-gdp', 2),
    commitment('floor-2020', '2020-07-01', 'defence-share-of-gdp', 2),
    commitment('higher-2020', '2020-07-01', 'defence-share-of-gdp', 3),
    commitment('equipment', '2010-01-01', 'equipment-share', 20),
    commitment('ceiling', '2010-01-01', 'defence-share-of-gdp', 1, { comparator: 'up-to' }),
    commitment('aid', '2010-01-01', 'aid-share-of-gni', 0.7, { parties: ['DEU'] }),
  ],
};

describe('crossingsOf() holds both figures against the commitments of the year', () => {
  for (const { series, ally, year, before, after, crossed } of tableOf<'series' | 'ally' | 'year' | 'before' | 'after' | 'crossed'>(`
    series                            ally  year  before  after  crossed
    nato-defexp/defence-share-of-gdp  DEU   2019  1.99    2.00   floor-2010 met
    nato-defexp/defence-share-of-gdp  DEU   2019  2.01    1.99   floor-2010 not met
    nato-defexp/defence-share-of-gdp  DEU   2020  1.99    2.00   floor-2020 met
    nato-defexp/defence-share-of-gdp  DEU   2020  1.99    3.10   floor-2020 met, higher-2020 met
    nato-defexp/defence-share-of-gdp  DEU   2019  0.99    1.01   none
    nato-defexp/defence-share-of-gdp  SWE   2019  1.99    2.00   none
    nato-defexp/equipment-share       DEU   2019  19.99   20.00  equipment met
    nato-defexp/gdp                   DEU   2019  1       3      none
    sipri-milex/defence-share-of-gdp  DEU   2019  1.99    2.00   none
    oecd-aid/aid-share-of-gni         DEU   2019  0.71    0.69   aid not met
    oecd-aid/aid-share-of-gni         NOR   2019  0.71    0.69   none
  `)) {
    test(`${series} of ${ally} in ${year} from ${before} to ${after}: ${crossed}`, () => {
      const [publication = '', indicator = ''] = series.split('/');
      const key: SeriesKey = { publication, indicator, party: ally, unit: 'percent' };
      const shown = (value: string): { value: number; decimals: number } => ({ value: Number(value), decimals: 2 });
      const found = crossingsOf(facts, [{ key, year: Number(year), yearBefore: Number(year), before: shown(before), after: shown(after) }], parseDay('2021-07-01'));
      expect(found.map(({ commitment: id, met }) => `${id} ${met ? 'met' : 'not met'}`).join(', ') || 'none').toBe(crossed);
    });
  }
});

test('isJudged() knows by whose figures a commitment is judged', () => {
  expect(isJudged({ publication: 'oecd-aid', indicator: 'aid-share-of-gni' })).toBe(true);
  expect(isJudged({ publication: 'sipri-milex', indicator: 'defence-share-of-gdp' })).toBe(false);
  expect(isJudged({ publication: 'nato-defexp', indicator: 'related-share-of-gdp' })).toBe(false);
});
