import { factsOf, ledgerOf, parseDay, rateTableOf, type Facts, type Ledger, type Observation, type RateTable, type View } from '#core';
import { readRate } from '../../src/sources/ecb/rate-field.ts';
import { exampleFacts, observationsOf, segmentOf } from './example-ledger.ts';

/** A table of invented daily rates as a publisher would write it; `N/A` is not quoted, `-` not read. */
const RATES = `
day         USD   NOK    PLN   HRK
2019-01-02  1.10  9.90   4.40  7.40
2019-12-30  1.14  10.10  4.20  7.50
2020-12-30  1.20  10.50  4.50  N/A
2023-06-01  1.05  11.50  -     N/A
`;

const MACRO = `
edition  indicator     ally  year  unit   base     value   status
2020-04  gdp           DEU   2019  EUR    current  3400    actual
2020-04  gdp           DEU   2019  USD    current  3800    actual
2020-04  gdp           ALB   2019  ALL    current  1500    actual
2020-04  gdp           ALB   2019  USD    current  15      actual
2020-04  gdp           HRV   2019  HRK    current  400     actual
2020-04  gdp-deflator  DEU   2015  index  -        100     actual
2020-04  gdp-deflator  DEU   2019  index  -        106     actual
2023-04  gdp           HRV   2019  EUR    current  54      actual
`;

const SECOND_SOURCE = `
edition  indicator      ally  year  unit         base  value  status
2019     exchange-rate  NOK   2019  NOK_per_USD  -     8.80   actual
`;

/** A table of rates written as above. */
export function ratesWritten(text: string, hash = 'rates', loaded = '2022-08-01T00:00:00.000Z'): RateTable {
  const [head = '', ...lines] = text.trim().split('\n').map((line) => line.trim());
  const [, ...currencies] = head.split(/\s+/);
  const rows = lines.map((line, index) => {
    const [day = '', ...cells] = line.split(/\s+/);
    return { day: parseDay(day), line: index + 2, rates: cells.map((cell) => readRate(cell) ?? ([0, 0] as const)) };
  });
  return rateTableOf({ loaded, copy: { name: `${hash}.csv`, hash }, currencies, columns: currencies.map((_, index) => index + 2) }, rows);
}

const facts: Facts = factsOf({
  ...exampleFacts,
  changeovers: [{ ally: 'HRV', from: 'HRK', to: 'EUR', rate: 7.5345, date: '2023-01-01', source: 'https://example.org/changeover' }],
});

const observations: readonly Observation[] = [...observationsOf(MACRO, 'imf-weo', { gdp: 9 }), ...observationsOf(SECOND_SOURCE, 'fed-h10')];

/** A ledger of invented figures with daily rates, for conversions. */
export const ledgerWithRates: Ledger = ledgerOf([segmentOf(observations)], facts, () => [ratesWritten(RATES)]);

/** That ledger when all of it is known. */
export const viewWithRates: View = ledgerWithRates.asOf(parseDay('2023-12-31'));
