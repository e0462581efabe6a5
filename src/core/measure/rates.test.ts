import { describe, expect, test } from 'vitest';
import { exampleFacts, observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { ratesWritten } from '../../../test/support/example-rates.ts';
import { averageRate, impliedRate, isMissing, ledgerOf, parseDay, rateOn, secondAverageRate, type Figure, type Known, type View } from '../index.ts';

const RATES = `
  day         USD   NOK    HRK
  2017-01-02  1.05  9.00   7.5
  2017-03-31  1.07  9.20   7.4
  2017-04-03  1.06  9.10   N/A
  2017-12-29  1.20  9.80   N/A
  2018-01-02  1.21  N/A    N/A
`;

const MACRO = `
  edition  indicator  ally  year  unit  base     value  status
  2017-04  gdp        MKD   2017  MKD   current  600    forecast
  2017-04  gdp        MKD   2017  USD   current  10     forecast
  2017-10  gdp        MKD   2017  USD   current  11     forecast
  2018-04  gdp        MKD   2017  MKD   current  620    actual
  2018-04  gdp        MKD   2017  USD   current  12     actual
  2018-04  gdp        DEU   2017  EUR   current  3200   actual
  2018-04  gdp        ESP   2017  EUR   current  1100   actual
`;

const FED = `
  edition  indicator      ally  year  unit         base  value   status
  2017     exchange-rate  EUR   2017  EUR_per_USD  -     0.90    actual
  2017     exchange-rate  NOK   2017  NOK_per_USD  -     8.30    actual
`;

const ledger = ledgerOf([segmentOf([...observationsOf(MACRO, 'imf-weo', { gdp: 9 }), ...observationsOf(FED, 'fed-h10')])], exampleFacts, () => [ratesWritten(RATES)]);
const view = (day: string): View => ledger.asOf(parseDay(day));
const late = view('2026-12-31');

function said(known: Known<Figure>): string {
  if (isMissing(known)) return `${known.missing}: ${known.because ?? ''}`;
  const note = 'note' in known.origin && known.origin.note ? `; ${known.origin.note}` : '';
  return `${known.value.toFixed(4)} ${known.unit}${known.status === 'actual' ? '' : ` ${known.status}`}${note}`;
}

describe('rateOn()', () => {
  test.each([
    [late, 'EUR', 'EUR', '2017-03-31', 'There is no rate from a currency to itself'],
  ])('refuses a currency against itself', (at, from, to, day, words) => {
    expect(() => rateOn(at, from, to, parseDay(day))).toThrow(words);
  });

  test.each([
    ['2017-03-30', 'EUR', 'USD', '2017-03-31', 'not held: 31 March 2017 is later than the day of the ledger, 30 March 2017'],
    ['2026-12-31', 'EUR', 'MKD', '2017-03-31', 'not held: no reference rate of MKD is held'],
    ['2026-12-31', 'EUR', 'USD', '2017-06-30', 'not held: no reference rates of 30 June 2017 or the week before it are held'],
    ['2026-12-31', 'EUR', 'USD', '2017-04-11', 'not held: no reference rates of 11 April 2017 or the week before it are held'],
    ['2026-12-31', 'EUR', 'HRK', '2017-12-31', 'not available: the European Central Bank quotes no rate of HRK on 31 December 2017'],
    ['2026-12-31', 'EUR', 'USD', '2017-03-31', '1.0700 USD_per_EUR'],
    ['2017-03-31', 'EUR', 'USD', '2017-03-31', '1.0700 USD_per_EUR'],
    ['2026-12-31', 'EUR', 'USD', '2017-04-02', '1.0700 USD_per_EUR; No rate of 2 April 2017 is held: this is that of 31 March 2017'],
    ['2026-12-31', 'USD', 'EUR', '2017-03-31', '0.9346 EUR_per_USD'],
    ['2026-12-31', 'USD', 'NOK', '2017-04-04', '8.5849 NOK_per_USD; No rate of 4 April 2017 is held: this is that of 3 April 2017'],
    ['2026-12-31', 'USD', 'HRK', '2017-04-03', '6.9159 HRK_per_USD; No rate of 3 April 2017 is held: this is that of 31 March 2017'],
    ['2026-12-31', 'USD', 'NOK', '2018-01-02', '8.1667 NOK_per_USD; No rate of 2 January 2018 is held: this is that of 29 December 2017'],
  ])('as of %s, %s to %s on %s', (asOf, from, to, day, expected) => {
    expect(said(rateOn(view(asOf), from, to, parseDay(day)))).toBe(expected);
  });
});

describe('averageRate()', () => {
  test.each([
    ['2026-12-31', 'EUR', 'USD', 2016, 'not held: no reference rate of EUR in 2016 is held'],
    ['2016-12-31', 'EUR', 'USD', 2017, 'not held: no reference rate of EUR in 2017 is held'],
    ['2017-12-30', 'EUR', 'USD', 2017, '1.0950 USD_per_EUR'],
    ['2017-12-31', 'EUR', 'USD', 2017, '1.0950 USD_per_EUR; Two sources that disagree: by the annual averages of the Federal Reserve it is 1.11111'],
    ['2026-12-31', 'USD', 'NOK', 2017, '8.4703 NOK_per_USD; Two sources that disagree: by the annual averages of the Federal Reserve it is 8.30'],
    ['2017-03-31', 'EUR', 'USD', 2017, '1.0600 USD_per_EUR estimate; Part of the year only: 2 January 2017 to 31 March 2017'],
    ['2026-12-31', 'EUR', 'HRK', 2017, '7.4500 HRK_per_EUR estimate; Part of the year only: 2 January 2017 to 31 March 2017'],
    ['2026-12-31', 'USD', 'MKD', 2017, '51.6667 MKD_per_USD; No reference rates of MKD in 2017 are held: the rate is the one at which the outlook converts GDP'],
    ['2017-12-31', 'USD', 'MKD', 2017, '60.0000 MKD_per_USD forecast; No reference rates of MKD in 2017 are held: the rate is the one at which the outlook converts GDP'],
    ['2026-12-31', 'EUR', 'MKD', 2017, '56.5750 MKD_per_EUR'],
    ['2026-12-31', 'EUR', 'CHF', 2017, 'not held: no reference rate of CHF in 2017 is held, and no ally states its GDP in it'],
  ])('as of %s, %s to %s in %i', (asOf, from, to, year, expected) => {
    expect(said(averageRate(view(asOf), from, to, year))).toBe(expected);
  });

  test('is silent about a second source that agrees within its printed decimals', () => {
    const agreeing = ledgerOf([segmentOf(observationsOf('edition indicator ally year unit base value status\n2017 exchange-rate EUR 2017 EUR_per_USD - 0.91 actual', 'fed-h10'))], exampleFacts, () => [ratesWritten(RATES)]);
    expect(said(averageRate(agreeing.asOf('2026-12-31'), 'USD', 'EUR', 2017))).toBe('0.9132 EUR_per_USD');
  });
});

describe('the two other sources', () => {
  test('impliedRate() takes both figures from one edition, and never asks for a currency that allies share', () => {
    expect(['2017-12-31', '2018-12-31'].map((day) => said(impliedRate(view(day), 'MKD', 2017)).slice(0, 7))).toEqual(['60.0000', '51.6667']);
    expect(said(impliedRate(late, 'EUR', 2017))).toBe('not held: no reference rate of EUR in 2017 is held');
    expect(said(impliedRate(late, 'MKD', 2016))).toBe('not held: no edition holds the GDP of MKD for 2016 both in MKD and in US dollars');
  });

  test('secondAverageRate() is known when the year is over, and turns round what is printed', () => {
    expect(said(secondAverageRate(view('2017-12-30'), 'EUR', 'USD', 2017))).toBe('not held: ');
    expect(said(secondAverageRate(late, 'EUR', 'USD', 2017))).toBe('1.1111 USD_per_EUR');
    expect(said(secondAverageRate(late, 'EUR', 'NOK', 2017))).toBe('9.2222 NOK_per_EUR');
    expect(said(secondAverageRate(late, 'EUR', 'PLN', 2017))).toBe('not held: ');
  });
});
