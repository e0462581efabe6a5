import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../../test/support/example-ledger.ts';
import { isMissing } from '../figure/figure.ts';
import type { NationalBudget } from '../ledger/money-facts.ts';
import { ledgerWritten, said } from '../../../test/support/written-ledger.ts';
import { parseDay } from '../time/day.ts';
import { bridgeOf, bridgesOf } from './bridge.ts';
import { natoSpendingIn } from './nato-spending.ts';

const BUDGET: NationalBudget = { ally: 'DEU', year: 2016, what: 'Defence budget', value: 35e9, unit: 'USD', decimals: -9, kind: 'budget', known: '2016-11-25', certainty: 'day', source: 'https://example.org/budget' };

const LEDGER = ledgerWritten(`
  edition     figure            ally  year  value
  2016-07-04  share             DEU   2016  1.19
  2016-07-04  spending current  GBR   2016  60000
  2017-03-13  share             GBR   2016  2.17
  2016-10     WEO gdp           GBR   2016  2600
  2017-03-13  share             DEU   2016  1.20
  2016-10     WEO gdp           DEU   2016  3494.898
`, { ...exampleFacts, nationalBudgets: [BUDGET, { ...BUDGET, year: 2017 }, { ...BUDGET, year: 2020 }] });

const on = (day: string): ReturnType<typeof LEDGER.asOf> => LEDGER.asOf(parseDay(day));

describe('what NATO counts in a currency', () => {
  test('is what an edition prints, an older one standing in; where none prints it, the share × GDP of the macro edition', () => {
    const values = ['GBR', 'DEU'].map((ally) => natoSpendingIn(on('2017-03-31'), ally, 'USD', 2016)).map((known) => (isMissing(known) ? known.missing : [known.value, known.origin.kind]));
    expect(values).toEqual([[60_000_000_000, 'cell'], [41_938_776_000, 'derivation']]);
  });

  test('is not held where neither share nor spending is', () => {
    expect(said(natoSpendingIn(on('2017-03-31'), 'POL', 'USD', 2016))).toContain('not held');
  });
});

describe('a national budget beside what NATO counts', () => {
  test('stands with the difference for the same year; where NATO had printed no further, beside the year before, without one', () => {
    expect(bridgesOf(on('2017-03-31'), 'DEU').map(({ budget, natoYear, difference }) => [budget.year, natoYear, isMissing(difference) ? difference.missing : difference.value])).toEqual([
      [2016, 2016, 6_938_776_000],
      [2017, 2016, 'not held'],
      [2020, 2020, 'not held'],
    ]);
  });

  test('is unknown before it was told', () => {
    expect(bridgesOf(on('2016-11-24'), 'DEU')).toEqual([]);
  });

  test('keeps its own page as its source', () => {
    expect(bridgeOf(on('2017-03-31'), BUDGET).national.origin).toMatchObject({ kind: 'quotation', page: 'https://example.org/budget', column: '2016' });
  });
});
