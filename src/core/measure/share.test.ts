import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { said, viewWritten } from '../../../test/support/written-ledger.ts';
import { realChange } from './real-change.ts';
import { committedShare, shareOfGdp } from './share.ts';

describe('shareOfGdp() is as printed, else recomputed at constant prices of the newest edition, else an older one’s', () => {
  const VIEW = viewWritten(`
    edition     figure             ally  year  value    status
    2023-07-07  share              DEU   2022  1.49     actual
    2023-07-07  share              NOR   2022  1.50     actual
    2023-07-07  share              EST   2022  2.16     actual
    2023-07-07  spending 2015      LVA   2022  700      actual
    2023-07-07  gdp 2015           LVA   2022  30000    actual
    2024-06-17  share              DEU   2022  ..       actual
    2024-06-17  spending 2015      DEU   2022  50000    actual
    2024-06-17  gdp 2015           DEU   2022  3500000  actual
    2024-06-17  spending 2015      NOR   2022  6600     actual
    2024-06-17  gdp 2015           NOR   2022  330001   estimate
    2024-06-17  spending current   EST   2022  900      actual
    2024-06-17  gdp current        EST   2022  38000    actual
    2024-06-17  spending 2015      POL   2022  14000    actual
    2024-06-17  gdp 2021           POL   2022  600000   actual
    2024-06-17  spending 2015      TUR   2022  14000    actual
    2024-06-17  gdp 2015           TUR   2022  0        actual
    2024-06-17  spending EUR 2015  ITA   2022  27000    actual
    2024-06-17  gdp EUR 2015       ITA   2022  1800000  actual
    2024-06-17  share              FRA   2022  1.8824   actual
    2024-06-17  spending 2015      FRA   2022  50000    actual
    2024-06-17  gdp 2015           FRA   2022  2500000  actual
  `);

  for (const { ally, share, why } of tableOf<'ally' | 'share' | 'why'>(`
    ally  share                              why
    DEU   not available of 2024-06-17        a blank cell is not recomputed and falls back on nothing
    LVA   not held of 2024-06-17             only the newest edition is recomputed
    POL   not held of 2024-06-17             price bases do not mix
    TUR   not held of 2024-06-17             no GDP divides by zero
    ITA   not held of 2024-06-17             only dollars are taken
    USA   not held of 2024-06-17             no copy has it
    EST   2.16 of 2023-07-07 for 2024-06-17  current prices give something else than NATO's shares
    NOR   2.00 computed of 2024-06-17        newer than the printed share of the older edition
    FRA   1.88 of 2024-06-17                 printed comes first
  `)) {
    test(`${ally}: ${share}, since ${why}`, () => {
      expect(said(shareOfGdp(VIEW, ally, 2022))).toBe(share);
    });
  }

  test('a recomputed share says so, with its inputs and the least firm status', () => {
    expect(shareOfGdp(VIEW, 'NOR', 2022)).toMatchObject({
      unit: 'percent_of_gdp',
      status: 'estimate',
      decimals: 2,
      origin: {
        kind: 'derivation',
        measure: 'share-of-gdp',
        formula: 'defence expenditure / GDP, recomputed: the copy lacks the printed share',
        inputs: [
          { name: 'defence expenditure', figure: { value: 6_600_000_000, unit: 'USD', priceBase: 'constant-2015' } },
          { name: 'GDP', figure: { value: 330_001_000_000, unit: 'USD', priceBase: 'constant-2015' } },
        ],
      },
    });
  });

  test('committedShare() knows the measures of commitments; related spending is in no edition', () => {
    expect(said(committedShare(VIEW, 'defence-share-of-gdp', 'FRA', 2022))).toBe('1.88 of 2024-06-17');
    expect(said(committedShare(VIEW, 'equipment-share', 'FRA', 2022))).toBe('not held of 2024-06-17');
    for (const measure of ['related-share-of-gdp', 'defence-and-related-share-of-gdp'] as const) {
      expect(committedShare(VIEW, measure, 'FRA', 2022)).toEqual({ missing: 'not held', because: 'no edition held prints related spending', edition: '2024-06-17' });
    }
  });
});

describe('realChange() is as printed, else from two years at one price base of the newest edition', () => {
  const VIEW = viewWritten(`
    edition     figure            ally  year  value
    2023-07-07  spending 2015     LVA   2021  600
    2023-07-07  spending 2015     LVA   2022  660
    2024-06-17  real change       DEU   2022  3.456
    2024-06-17  spending 2015     DEU   2021  48000
    2024-06-17  spending 2015     DEU   2022  50000
    2024-06-17  real change       POL   2022  ..
    2024-06-17  spending 2015     POL   2021  12000
    2024-06-17  spending 2015     POL   2022  14000
    2024-06-17  spending 2015     NOR   2021  6000
    2024-06-17  spending 2015     NOR   2022  6601
    2024-06-17  spending 2015     EST   2022  700
    2024-06-17  spending 2015     MNE   2021  0
    2024-06-17  spending 2015     MNE   2022  80
    2024-06-17  spending 2015     ITA   2021  27000
    2024-06-17  spending 2021     ITA   2022  30000
    2024-06-17  spending current  TUR   2021  12000
    2024-06-17  spending current  TUR   2022  13000
  `);

  for (const { ally, change, why } of tableOf<'ally' | 'change' | 'why'>(`
    ally  change                        why
    POL   not available of 2024-06-17   a blank cell is not computed
    EST   not held of 2024-06-17        the year before is not held
    MNE   not held of 2024-06-17        nothing grows from zero
    ITA   not held of 2024-06-17        price bases do not mix
    TUR   not held of 2024-06-17        current prices give no real change
    LVA   not held of 2024-06-17        only the newest edition is computed
    NOR   10.02 computed of 2024-06-17  6601 / 6000 − 1
    DEU   3.46 of 2024-06-17            printed comes first
  `)) {
    test(`${ally}: ${change}, since ${why}`, () => {
      expect(said(realChange(VIEW, ally, 2022))).toBe(change);
    });
  }

  test('a computed change says so, with both years', () => {
    expect(realChange(VIEW, 'NOR', 2022)).toMatchObject({
      value: 10.02,
      unit: 'percent',
      origin: { kind: 'derivation', measure: 'real-change', inputs: [{ name: 'spending 2022' }, { name: 'spending 2021' }] },
    });
  });
});
