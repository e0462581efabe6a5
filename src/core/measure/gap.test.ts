import { describe, expect, test } from 'vitest';
import { exampleCommitment } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import { said } from '../../../test/support/written-ledger.ts';
import { assume } from '../figure/derive.ts';
import type { Comparator } from '../ledger/facts.ts';
import { gapInPoints, isMet, targetFigure } from './gap.ts';

describe('a target is met, and a gap measured, at the printed decimals', () => {
  for (const { comparator, target, share, decimals, met, gap } of tableOf<'comparator' | 'target' | 'share' | 'decimals' | 'met' | 'gap'>(`
    comparator    target  share   decimals  met    gap
    at-least      2       0       2         false  2.00
    at-least      2       1.99    2         false  0.01
    at-least      2       1.9949  2         false  0.01
    at-least      2       1.995   2         true   0.00
    at-least      2       1.996   2         true   0.00
    at-least      2       2       2         true   0.00
    at-least      2       2.004   2         true   0.00
    at-least      2       3.61    2         true   -1.61
    at-least      2       1.96    1         true   0.0
    at-least      2       1.94    1         false  0.1
    at-least      3.5     3.494   2         false  0.01
    at-least      3.5     3.495   2         true   0.00
    at-least      3.5     3       0         false  0.5
    move-towards  2       1.99    2         false  0.01
    move-towards  2       1.996   2         true   0.00
    up-to         1.5     0.4     2         null   not available since a commitment "up to" a target is never a shortfall
    up-to         1.5     0       2         null   not available since a commitment "up to" a target is never a shortfall
    up-to         1.5     1.6     2         null   not available since a commitment "up to" a target is never a shortfall
  `)) {
    test(`${comparator} ${target}, share ${share} printed at ${decimals} decimals: met ${met}, gap ${gap}`, () => {
      const commitment = { ...exampleCommitment, comparator: comparator as Comparator, target: Number(target) };
      const figure = assume(Number(share), 'percent_of_gdp', Number(decimals), 'a test', 'to be judged');
      expect(String(isMet(commitment, figure))).toBe(met);
      expect(said(gapInPoints(commitment, figure)).replace(' computed', '')).toBe(gap);
    });
  }
});

test('gapInPoints() explains itself down to the commitment and the share', () => {
  const share = assume(1.2, 'percent_of_gdp', 2, 'a test', 'to be explained');
  expect(gapInPoints(exampleCommitment, { ...share, status: 'estimate' })).toEqual({
    value: 0.8,
    unit: 'percentage_points_of_gdp',
    status: 'estimate',
    decimals: 2,
    origin: {
      kind: 'derivation',
      measure: 'gap-in-points',
      formula: 'target − share',
      inputs: [
        {
          name: 'target',
          figure: {
            value: 2,
            unit: 'percent_of_gdp',
            status: 'actual',
            decimals: 0,
            origin: { kind: 'commitment', commitment: 'floor-2010', name: 'Example: 2 %', page: 'https://example.org/commitment' },
          },
        },
        { name: 'share', figure: { ...share, status: 'estimate' } },
      ],
    },
  });
});

test('gapInPoints() is in points of what the target is a percentage of', () => {
  const commitment = { ...exampleCommitment, target: 20, targetUnit: 'percent_of_defence_spending' } as const;
  expect(gapInPoints(commitment, assume(14.5, 'percent_of_defence_spending', 2, 'a test', ''))).toMatchObject({ value: 5.5, unit: 'percentage_points_of_defence_spending' });
});

test('targetFigure() carries the decimals of the target', () => {
  expect(targetFigure({ ...exampleCommitment, target: 3.5 })).toMatchObject({ value: 3.5, decimals: 1 });
});
