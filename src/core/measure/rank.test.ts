import { describe, expect, test } from 'vitest';
import { exampleCommitment } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import { factsWritten, viewWritten } from '../../../test/support/written-ledger.ts';
import { isMissing } from '../figure/figure.ts';
import { competitionRank, rankByShare } from './rank.ts';
import { allianceStanding } from './standing.ts';

const FACTS = factsWritten(`
  ally  since       forces
  USA   1949-04-04  yes
  EST   2004-03-29  yes
  GRC   1952-02-18  yes
  POL   1999-03-12  yes
  GBR   1949-04-04  yes
  ESP   1982-05-30  yes
  LTU   2004-03-29  yes
  ISL   1949-04-04  no
`);

// Estonia and Greece are equal as printed; Poland stands in from the edition before.
const VIEW = viewWritten(
  `
  edition     figure  ally  year  value
  2016-07-04  share   POL   2016  2.18
  2017-03-13  share   USA   2016  3.61
  2017-03-13  share   EST   2016  2.1751
  2017-03-13  share   GRC   2016  2.1849
  2017-03-13  share   GBR   2016  2.17
  2017-03-13  share   ESP   2016  0.90
  2017-03-13  share   LTU   2016  ..
`,
  '2017-03-31',
  FACTS,
);

const { standings, counts } = allianceStanding(VIEW, exampleCommitment, 2016);

describe('rankByShare() gives equal shares as printed equal ranks, and skips the next', () => {
  for (const { ally, rank } of tableOf<'ally' | 'rank'>(`
    ally  rank
    LTU   not available
    ISL   not available
    DEU   not a member
    USA   1
    EST   2
    GRC   2
    POL   2
    GBR   5
    ESP   6
  `)) {
    test(`${ally}: ${rank}`, () => {
      const place = rankByShare(standings, ally);
      expect(isMissing(place) ? place.missing : String(place.rank)).toBe(rank);
    });
  }

  test('a rank tells of how many, how many are not held, and how many stand in', () => {
    expect(rankByShare(standings, 'GBR')).toEqual({ rank: 5, of: 6, notHeld: 1, standIn: 1 });
    expect(counts).toEqual({ met: 5, notMet: 1, notHeld: 1, standIn: 1 });
  });

  test('nobody is ranked in a year without figures', () => {
    expect(rankByShare(allianceStanding(VIEW, exampleCommitment, 2010).standings, 'USA')).toEqual({ missing: 'not held', edition: '2017-03-13' });
  });
});

for (const { values, value, rank } of tableOf<'values' | 'value' | 'rank'>(`
  values   value  rank
  3        3      1
  4 3 3 1  4      1
  4 3 3 1  3      2
  4 3 3 1  1      4
`)) {
  test(`competitionRank() of ${value} among ${values} is ${rank}`, () => {
    expect(competitionRank(values.split(' ').map(Number), Number(value))).toBe(Number(rank));
  });
}
