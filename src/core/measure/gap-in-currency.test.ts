import { describe, expect, test } from 'vitest';
import { exampleCommitment, exampleFacts, observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { ratesWritten } from '../../../test/support/example-rates.ts';
import { isMissing } from '../figure/figure.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { parseDay } from '../time/day.ts';
import { gapInCurrency } from './gap-in-currency.ts';
import { shareOfGdp } from './share.ts';

const NATO = observationsOf(`
  edition     indicator             ally  year  unit            base     value    status
  2020-07-01  defence-share-of-gdp  DEU   2019  percent_of_gdp  -        1.36     estimate
`);
const MACRO = observationsOf(`
  edition  indicator  ally  year  unit  base     value   status
  2020-04  gdp        DEU   2019  USD   current  3800    actual
  2020-04  gdp        DEU   2019  EUR   current  3400    actual
`, 'imf-weo', { gdp: 9 });
const RATES = ratesWritten('day USD GBP\n2019-12-30 1.12 0.85');
const VIEW = ledgerOf([segmentOf([...NATO, ...MACRO])], exampleFacts, () => [RATES]).asOf(parseDay('2020-12-31'));

function gapIn(currency: string): (number | string)[] {
  const gap = gapInCurrency(VIEW, exampleCommitment, 'DEU', 2019, shareOfGdp(VIEW, 'DEU', 2019), currency);
  return isMissing(gap) ? [gap.missing] : [gap.value, gap.unit, gap.origin.kind === 'derivation' ? gap.origin.measure : gap.origin.kind];
}

describe('the gap in a currency', () => {
  test('is told in dollars as it is, in the ally\'s own by its GDP, in any other at the year\'s average rate', () => {
    expect(gapIn('USD')).toEqual([24_320_000_000, 'USD', 'gap-in-money']);
    expect(gapIn('EUR')).toEqual([21_760_000_000, 'EUR', 'gap-in-currency']);
    const [pounds, unit, step] = gapIn('GBP');
    expect([Math.round(Number(pounds) / 1e6), unit, step]).toEqual([18_457, 'GBP', 'in-currency']);
  });

  test('is missing where no rate is held, and where the gap stands at the prices of a fixed year', () => {
    expect(gapIn('JPY')).toEqual(['not held']);
    expect(gapInCurrency(VIEW, exampleCommitment, 'DEU', 2019, { missing: 'withheld' }, 'EUR')).toEqual({ missing: 'withheld' });
  });
});
