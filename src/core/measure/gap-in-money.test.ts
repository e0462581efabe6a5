import { describe, expect, test } from 'vitest';
import { exampleCommitment } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import { said, viewWritten } from '../../../test/support/written-ledger.ts';
import { groundsOf } from '../figure/origin.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { gapInMoney, residualGapInMoney } from './gap-in-money.ts';
import { committedShare } from './share.ts';

const VIEW = viewWritten(`
  edition     figure            ally  year  value     status
  2016-10     WEO gdp           DEU   2016  3494.898  forecast
  2016-10     WEO gdp           NOR   2016  376.268   forecast
  2016-10     WEO gdp           POL   2016  467.591   forecast
  2016-07-04  share             POL   2016  2.00      estimate
  2016-07-04  gdp current       POL   2016  470000    estimate
  2017-03-13  share             DEU   2016  1.20      estimate
  2017-03-13  share             USA   2016  3.61      estimate
  2017-03-13  share             NOR   2016  1.5466    estimate
  2017-03-13  gdp current       NOR   2016  370000    estimate
  2017-03-13  spending current  NOR   2016  6000      estimate
  2017-03-13  share             SWE   2016  1.00      estimate
  2017-03-13  gdp current       SWE   2016  ..        estimate
  2017-03-13  equipment         DEU   2016  13.69     estimate
  2017-03-13  spending current  DEU   2016  41600     estimate
  2017-03-13  equipment         POL   2016  21.6      estimate
  2016-10     WEO gdp           SWE   2016  511.397   actual
`);

const EQUIPMENT: Commitment = { ...exampleCommitment, id: 'equipment', measure: 'equipment-share', target: 20, targetUnit: 'percent_of_defence_spending' };
const UP_TO: Commitment = { ...exampleCommitment, comparator: 'up-to', target: 1.5 };

function gapOf(commitment: Commitment, ally: string, view: View = VIEW): Known<Figure> {
  return gapInMoney(view, commitment, ally, 2016, committedShare(view, commitment.measure, ally, 2016));
}

function noteOf(known: Known<Figure>): string {
  return (!isMissing(known) && known.origin.kind === 'derivation' && known.origin.note) || 'none';
}

describe('gapInMoney() is (target − printed share) × GDP of the same edition, else of the macro edition, and says so', () => {
  for (const { ally, gap, gdp, note } of tableOf<'ally' | 'gap' | 'gdp' | 'note'>(`
    ally  gap                          gdp         note
    ISL   not held of 2017-03-13       -           none
    USA   not held of 2016-10          -           none
    SWE   not available of 2017-03-13  -           none
    DEU   27959184000                  2016-10     Across publications: our copy of NATO's edition of 13 March 2017 holds no GDP at current prices, so GDP comes from the World Economic Outlook of October 2016
    NOR   1665000000                   2017-03-13  none
    POL   0                            2016-07-04  none
  `)) {
    test(`${ally}: ${gap}`, () => {
      const known = gapOf(exampleCommitment, ally);
      expect(isMissing(known) ? said(known) : String(known.value)).toBe(gap);
      expect(isMissing(known) ? '-' : groundsOf(known).flatMap((ground) => ('edition' in ground ? [ground.edition.edition] : [])).at(-1)).toBe(gdp);
      expect(noteOf(known)).toBe(note);
    });
  }

  for (const { day, gap, edition } of tableOf<'day' | 'gap' | 'edition'>(`
    day         gap          edition
    2017-03-31  27959184000  October 2016
    2017-04-29  27959184000  October 2016
    2017-04-30  27733112000  April 2017
  `)) {
    test(`on ${day} with the GDP of the World Economic Outlook of ${edition}`, () => {
      const view = viewWritten(
        `
        edition     figure   ally  year  value     status
        2016-10     WEO gdp  DEU   2016  3494.898  forecast
        2017-04     WEO gdp  DEU   2016  3466.639  actual
        2017-03-13  share    DEU   2016  1.20      estimate
      `,
        day,
      );
      const known = gapOf(exampleCommitment, 'DEU', view);
      expect(isMissing(known) ? said(known) : String(known.value)).toBe(gap);
      expect(noteOf(known)).toMatch(new RegExp(`World Economic Outlook of ${edition}$`));
    });
  }

  test('gapInMoney() is as firm as its weakest input', () => {
    expect(gapOf(exampleCommitment, 'DEU')).toMatchObject({ value: 27_959_184_000, unit: 'USD', priceBase: 'current', status: 'forecast', decimals: 0 });
    expect(gapOf(exampleCommitment, 'NOR')).toMatchObject({ status: 'estimate' });
  });

  test('gapInMoney() above the target is a margin', () => {
    const view = viewWritten(`
      edition     figure       ally  year  value
      2017-03-13  share        USA   2016  3.61
      2017-03-13  gdp current  USA   2016  18000000
    `);
    expect(gapOf(exampleCommitment, 'USA', view)).toMatchObject({ value: -289_800_000_000 });
  });

  test('a commitment up to a target has no gap in money, in neither reading', () => {
    const none = { missing: 'not available', because: 'a commitment "up to" a target is never a shortfall' };
    expect(gapOf(UP_TO, 'NOR')).toEqual(none);
    expect(residualGapInMoney(VIEW, UP_TO, 'NOR', 2016, committedShare(VIEW, UP_TO.measure, 'NOR', 2016))).toEqual(none);
  });
});

describe('a target in percent of defence expenditure', () => {
  test('takes defence expenditure of the same edition', () => {
    const known = gapOf(EQUIPMENT, 'DEU');
    expect(known).toMatchObject({ value: 2_624_960_000, unit: 'USD', origin: { formula: '(target − share) × defence expenditure' } });
    expect(noteOf(known)).toBe('none');
  });

  test('takes nothing from another edition or publication', () => {
    expect(gapOf(EQUIPMENT, 'POL')).toEqual({ missing: 'not held', edition: '2017-03-13' });
  });

  test('has no second reading', () => {
    expect(residualGapInMoney(VIEW, EQUIPMENT, 'DEU', 2016, committedShare(VIEW, 'equipment-share', 'DEU', 2016))).toEqual({ missing: 'not held' });
  });
});

describe('residualGapInMoney() is target × GDP − spending of one edition', () => {
  const residual = (ally: string): Known<Figure> => residualGapInMoney(VIEW, exampleCommitment, ally, 2016, committedShare(VIEW, 'defence-share-of-gdp', ally, 2016));

  for (const { ally, gap } of tableOf<'ally' | 'gap'>(`
    ally  gap
    DEU   not held of 2017-03-13
    SWE   not available of 2017-03-13
    POL   not held of 2016-07-04
    ISL   not held of 2017-03-13
    NOR   1400000000 computed of 2017-03-13
  `)) {
    test(`${ally}: ${gap}`, () => {
      expect(said(residual(ally))).toBe(gap);
    });
  }

  test('differs from the first reading, since the printed share is a ratio at constant prices', () => {
    expect(gapOf(exampleCommitment, 'NOR')).toMatchObject({ value: 1_665_000_000 });
    expect(residual('NOR')).toMatchObject({ value: 1_400_000_000, origin: { formula: 'target × GDP − defence expenditure, at current prices' } });
  });
});
