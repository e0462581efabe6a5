import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { printedRate, quotedDayNumbers, rateNumber, RATES_BASE } from '../ledger/rates.ts';
import { rememberIn } from '../ledger/remember.ts';
import type { View } from '../ledger/view.ts';
import { dayOfNumber } from '../time/day-number.ts';
import { earlierDay, lastDayOfYear, parseDay, type Day } from '../time/day.ts';
import { dateInWords } from '../time/words.ts';
import { impliedRate } from './implied-rate.ts';
import { secondAverageRate, sourcesDisagree } from './second-average-rate.ts';
import { rateDecimals, throughBase, withNote } from './through-base.ts';

/**
 * The average rate of a year, in units of `to` to one of `from`: the mean of the daily reference rates that were known by
 * the view's day, over the days on which both currencies are quoted; two currencies other than the euro meet through it.
 * A year that is not covered whole is an estimate. Where a currency is not quoted in the year at all (Albania's, North
 * Macedonia's), the rate that the newest macro edition implies stands in, through the dollar. Where the Federal Reserve's own
 * average is held and is another, the figure says so.
 *
 * Source: euro foreign exchange reference rates of the European Central Bank; the mean of working days, as the bank itself
 * averages them. Symbols: units of one currency to one of another.
 * Absences: a year of which no rates are known by the view's day is not held, unless the outlook forecasts it.
 *
 * @throws OutturnError `same-currency`
 * @example
 * averageRate(viewWithRates, 'EUR', 'USD', 2019).value // ≈ 1.12
 * averageRate(viewWithRates, 'EUR', 'USD', 2019).origin.formula // => 'mean of the 2 daily rates from the first to the last'
 * averageRate(viewWithRates, 'NOK', 'USD', 2019).value // ≈ 0.112
 * averageRate(viewWithRates, 'EUR', 'ALL', 2019).value // ≈ 112.0
 * averageRate(viewWithRates, 'EUR', 'USD', 1990).missing // => 'not held'
 */
export function averageRate(view: View, from: string, to: string, year: number): Known<Figure> {
  return rememberIn(view, `average rate ${from} ${to} ${year}`, () => averageOf(view, from, to, year));
}

function averageOf(view: View, from: string, to: string, year: number): Known<Figure> {
  const days = quotedIn(view, [from, to], year);
  if (days.length === 0) return throughDollar(view, from, to, year);
  const mean = throughBase(RATES_BASE, from, to, (currency) => meanPerEuro(view, currency, days, year));
  if (isMissing(mean)) return mean;
  const second = secondAverageRate(view, from, to, year);
  const difference = isMissing(second) ? undefined : sourcesDisagree(mean, second);
  return difference ? withNote(mean, difference) : mean;
}

/** The days of the year, as numbers, on which all are quoted and that the view knows. */
function quotedIn(view: View, currencies: readonly string[], year: number): readonly number[] {
  const first = parseDay(`${year}-01-01`, 'first day of the year');
  if (first > view.day) return [];
  return quotedDayNumbers(view.ledger.rates(), currencies.filter((currency) => currency !== RATES_BASE), first, earlierDay(lastDayOfYear(year), view.day));
}

function meanPerEuro(view: View, currency: string, days: readonly number[], year: number): Known<Figure> {
  const tables = view.ledger.rates();
  const [firstDay, lastDay] = [dayOfNumber(days[0] as number), dayOfNumber(days.at(-1) as number)];
  const [first, last] = [printedRate(tables, currency, firstDay), printedRate(tables, currency, lastDay)];
  if (isMissing(first)) return first;
  if (isMissing(last)) return last;
  const value = days.reduce((sum, day) => sum + (rateNumber(tables, currency, day) ?? NaN), 0) / days.length;
  const part = partOfYear(firstDay, lastDay, year);
  return derive({
    measure: 'average-rate',
    formula: `mean of the ${days.length} daily rates from the first to the last`,
    value,
    unit: first.unit,
    decimals: rateDecimals(value),
    inputs: [{ name: `rate of ${dateInWords(firstDay)}`, figure: first }, { name: `rate of ${dateInWords(lastDay)}`, figure: last }],
    ...(part && { status: 'estimate', note: part }),
  });
}

/** No year begins later or ends earlier than so with its rates. */
function partOfYear(first: Day, last: Day, year: number): string | undefined {
  if (first <= `${year}-01-07` && last >= `${year}-12-24`) return undefined;
  return `Part of the year only: ${dateInWords(first)} to ${dateInWords(last)}`;
}

function throughDollar(view: View, from: string, to: string, year: number): Known<Figure> {
  const perDollar = (currency: string): Known<Figure> => (quotedIn(view, ['USD', currency], year).length > 0 ? averageRate(view, 'USD', currency, year) : impliedRate(view, currency, year));
  return throughBase('USD', from, to, perDollar);
}
