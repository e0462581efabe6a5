import { describe, expect, test } from 'vitest';
import { ledgerWritten } from '../../../test/support/written-ledger.ts';
import type { Edition } from '../ledger/ledger.ts';
import { changesBetween } from './changes.ts';
import { newlyMissing, yearsHeldOf, type NewlyMissing } from './newly-missing.ts';

const LEDGER = ledgerWritten(`
  edition     figure         ally  year  value
  2024-06-17  share          DEU   2013  1.22
  2024-06-17  share          DEU   2014  1.19
  2024-06-17  share          DEU   2015  1.19
  2024-06-17  share          EST   2014  1.93
  2024-06-17  share          POL   2014  ..
  2024-06-17  spending 2015  DEU   2014  39000
  2024-06-17  spending 2015  EST   2014  430
  2024-06-17  spending 2015  DEU   2013  38000
  2025-08-28  share          DEU   2014  ..
  2025-08-28  share          DEU   2015  1.18
  2025-08-28  spending 2021  DEU   2014  46000
`);

function missing(): NewlyMissing {
  const [before, after] = LEDGER.editions as [Edition, Edition];
  const indicators = LEDGER.indicatorsOf('nato-defexp');
  return newlyMissing(changesBetween(LEDGER, before, after, indicators).changes, yearsHeldOf(LEDGER, after, indicators)?.[0] ?? 0);
}

describe('newlyMissing()', () => {
  test('tells a blank cell from one that the copy lacks; what was no figure cannot go missing', () => {
    expect(missing().cells.map(({ key, year, how, before }) => `${key.indicator} ${key.party} ${year} ${before.value} ${how}`)).toEqual([
      'defence-share-of-gdp DEU 2014 1.19 blank',
      'defence-share-of-gdp EST 2014 1.93 not held',
      'defence-spending EST 2014 430 not held',
    ]);
  });

  test('counts years before the first as dropped, and prices of another year as restated', () => {
    expect([missing().yearsDropped, missing().restated]).toEqual([2, 1]);
  });
});

test('yearsHeldOf() is undefined for an edition that holds nothing of an indicator', () => {
  expect(yearsHeldOf(LEDGER, LEDGER.editions[1] as Edition, ['equipment-share'])).toBeUndefined();
});
