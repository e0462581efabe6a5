import { describe, expect, test } from 'vitest';
import { exampleCommitment } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import { factsWritten, ledgerWritten, said } from '../../../test/support/written-ledger.ts';
import { parseDay } from '../time/day.ts';
import { isMissing, type Known } from '../figure/figure.ts';
import { absenceInWords } from '../figure/words.ts';
import { allianceStanding, standingOf, type Standing } from './standing.ts';
import { rankByShare, type Rank } from './rank.ts';
import { residualGapInMoney } from './gap-in-money.ts';

// EST prints a figure and LVA prints zero; then an ally to each kind of absence. LTU is in no copy, ISL has no forces.
const FACTS = factsWritten(`
  ally  since       forces
  EST   2004-03-29  yes
  LVA   2004-03-29  yes
  NOR   1949-04-04  yes
  POL   1999-03-12  yes
  DEU   1955-05-06  yes
  LTU   2004-03-29  yes
  ISL   1949-04-04  no
  SWE   2024-03-07  yes
`);

const LEDGER = ledgerWritten(
  `
  edition     figure            ally  year  value
  2023-07-07  share             EST   2023  2.73
  2023-07-07  share             LVA   2023  0
  2023-07-07  share             NOR   2023  -
  2023-07-07  share             POL   2023  ..
  2023-07-07  share             DEU   2023  c
  2023-07-07  gdp current       EST   2023  40000
  2023-07-07  gdp current       LVA   2023  40000
  2023-07-07  spending current  EST   2023  1100
  2023-07-07  spending current  LVA   2023  0
`,
  FACTS,
);

const VIEW = LEDGER.asOf(parseDay('2023-12-31'));
const STANDINGS = allianceStanding(VIEW, exampleCommitment, 2023);

describe('the kinds of absence travel, and none becomes another', () => {
  for (const { ally, share, points, money, met, rank } of tableOf<'ally' | 'share' | 'points' | 'money' | 'met' | 'rank'>(`
    ally  share                          points                         money                          met    rank
    EST   2.73                           -0.73                          -292000000                     true   1 of 2
    LVA   0.00                           2.00                           800000000                      false  2 of 2
    NOR   nil                            nil                            nil                            null   nil
    POL   not available                  not available                  not available                  null   not available
    DEU   withheld                       withheld                       withheld                       null   withheld
    LTU   not held                       not held                       not held                       null   not held
    ISL   not available since no forces  not available since no forces  not available since no forces  null   not available
    SWE   not a member                   not a member                   not a member                   null   not a member
  `)) {
    test(`${ally}: share ${share}, gap ${points}, met ${met}, rank ${rank}`, () => {
      const standing = standingFor(ally);
      expect([standing.share, standing.gapPoints, standing.gapAmount].map((known) => said(known).replace(/( computed)? of \d{4}-\d{2}-\d{2}/, ''))).toEqual([share, points, money]);
      expect(String(standing.met)).toBe(met);
      expect(rankInWords(rankByShare(STANDINGS.standings, ally))).toBe(rank);
    });
  }

  for (const { ally, residual } of tableOf<'ally' | 'residual'>(`
    ally  residual
    EST   -300000000
    LVA   800000000
    NOR   nil
    POL   not available
    DEU   withheld
    LTU   not held
  `)) {
    test(`${ally}: the second reading of the gap in money is ${residual}`, () => {
      const known = residualGapInMoney(VIEW, exampleCommitment, ally, 2023, standingFor(ally).share);
      expect(said(known).replace(/( computed)? of \d{4}-\d{2}-\d{2}/, '')).toBe(residual);
    });
  }

  test('the counts leave out who has no forces and who is no member, and hold every absence apart from the figures', () => {
    expect(STANDINGS.counts).toEqual({ met: 1, notMet: 1, notHeld: 4, standIn: 0 });
  });

  test('the list has figures first, highest share first, then the others by name; no member is missing', () => {
    expect(STANDINGS.standings.map(({ ally }) => ally.id)).toEqual(['EST', 'LVA', 'DEU', 'ISL', 'LTU', 'NOR', 'POL']);
  });

  test('absenceInWords() names the kind, and no forces before any other reason', () => {
    const words = ['NOR', 'POL', 'DEU', 'LTU', 'ISL', 'SWE'].map((ally) => {
      const { share } = standingFor(ally);
      return isMissing(share) ? absenceInWords(share) : 'a figure';
    });
    expect(words).toEqual(['nil', 'not available', 'withheld', 'not held', 'no forces', 'not a member']);
  });
});

test('an ally that was no member in a year keeps the share that is printed, and has no gap', () => {
  const ledger = ledgerWritten(
    `
    edition     figure            ally  year  value
    2024-06-17  share             SWE   2023  1.66
    2024-06-17  gdp current       SWE   2023  580000
    2024-06-17  spending current  SWE   2023  9600
    2024-06-17  share             SWE   2024  2.14
  `,
    FACTS,
  );
  const view = ledger.asOf(parseDay('2024-12-31'));
  const sweden = FACTS.allies.find(({ id }) => id === 'SWE') as Standing['ally'];
  const before = standingOf(view, exampleCommitment, sweden, 2023);
  expect(said(before.share)).toBe('1.66 of 2024-06-17');
  expect([before.gapPoints, before.gapAmount, before.met]).toEqual([{ missing: 'not a member' }, { missing: 'not a member' }, null]);
  expect(standingOf(view, exampleCommitment, sweden, 2024).met).toBe(true);
  expect(rankByShare(allianceStanding(view, exampleCommitment, 2023).standings, 'SWE')).toEqual({ missing: 'not a member' });
});

function standingFor(ally: string): Standing {
  const party = FACTS.allies.find(({ id }) => id === ally) as Standing['ally'];
  return STANDINGS.standings.find((each) => each.ally.id === ally) ?? standingOf(VIEW, exampleCommitment, party, 2023);
}

function rankInWords(rank: Known<Rank>): string {
  return isMissing(rank) ? rank.missing : `${rank.rank} of ${rank.of}`;
}
