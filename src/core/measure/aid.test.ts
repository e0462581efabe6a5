import { describe, expect, test } from 'vitest';
import { exampleFacts, observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { isMissing } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { View } from '../ledger/view.ts';
import { parseDay } from '../time/day.ts';
import { gdpAtPricesOf } from './aid.ts';

const HEAD = 'edition  indicator  ally  year  unit  base  value  status';

/** Two editions of the outlook: the older holds all three figures, the newer what is told. */
function viewWith(...newer: readonly string[]): View {
  const older = [
    '2021-04 gdp DEU 2021 USD current 4000 forecast',
    '2021-04 gdp DEU 2020 EUR constant-national 3000 actual',
    '2021-04 gdp DEU 2021 EUR constant-national 3200 forecast',
  ];
  return ledgerOf([segmentOf(observationsOf([HEAD, ...older, ...newer].join('\n'), 'imf-weo', { gdp: 9 }))], exampleFacts).asOf(parseDay('2022-12-31'));
}

/** The value and the editions of its three inputs. */
function told(view: View): unknown {
  const figure = gdpAtPricesOf(view, 'DEU', 2020, 2021);
  if (isMissing(figure)) return figure;
  return [figure.value, ...(figure.origin.kind === 'derivation' ? figure.origin.inputs.map((input) => isMissing(input.figure) ? undefined : editionOf(input.figure)?.edition) : [])];
}

const DOLLARS = '2022-04 gdp DEU 2021 USD current 4200 actual';
const REAL = ['2022-04 gdp DEU 2020 EUR constant-national 3100 actual', '2022-04 gdp DEU 2021 EUR constant-national 3150 actual'];

describe('GDP at the prices of one year', () => {
  test('is chained within the newest edition that holds all three figures', () => {
    expect(told(viewWith(DOLLARS, ...REAL))).toEqual([4133333333333, '2022-04', '2022-04', '2022-04']);
  });

  test.each([
    ['GDP in dollars', REAL],
    ['real GDP of a year', [DOLLARS, ...REAL.slice(1)]],
    ['real GDP in one currency', [DOLLARS, ...REAL.slice(1), '2022-04 gdp DEU 2020 DEM constant-national 6000 actual']],
  ])('is chained within an older one where the newest lacks %s, and never across both', (_, newer) => {
    expect(told(viewWith(...newer))).toEqual([3750000000000, '2021-04', '2021-04', '2021-04']);
  });

  test('is not held where no edition holds all three', () => {
    expect(gdpAtPricesOf(viewWith(), 'DEU', 2019, 2021)).toEqual({ missing: 'not held', because: 'no macro edition holds GDP of 2021 in dollars and real GDP of 2019 and 2021' });
  });
});
