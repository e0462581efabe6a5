import type { Figure, Known, Missing } from '../figure/figure.ts';
import { currenciesIn, printedRate, quotedDays, RATES_BASE, type RateTable } from '../ledger/rates.ts';
import type { View } from '../ledger/view.ts';
import { dayNumber, dayOfNumber } from '../time/day-number.ts';
import type { Day } from '../time/day.ts';
import { dateInWords } from '../time/words.ts';
import { throughBase } from './through-base.ts';

/** How far back the last rate may lie: weekends and holidays are at most five days. */
const DAYS_BACK = 7;

/**
 * The rate of a day, in units of `to` to one of `from`: the reference rate of the day itself, else that of the last day
 * before it that has one, at most seven days back, and the figure says so. Two currencies other than the euro meet through it.
 *
 * Source: euro foreign exchange reference rates of the European Central Bank, set on working days and never revised.
 * Symbols: units of one currency to one of another.
 * Absences: a day after the view's is not held; a currency that the bank does not quote on these days is not available;
 * one of which no rate is held at all, or a span that no copy covers, is not held.
 *
 * @example
 * rateOn(viewWithRates, 'EUR', 'USD', parseDay('2019-01-02')).value // => 1.1
 * rateOn(viewWithRates, 'USD', 'NOK', parseDay('2019-01-02')).value // ≈ 9
 * rateOn(viewWithRates, 'EUR', 'USD', parseDay('2019-01-05')).origin.note // => 'No rate of 5 January 2019 is held: this is that of 2 January 2019'
 * rateOn(viewWithRates, 'EUR', 'USD', parseDay('2019-02-01')).missing // => 'not held'
 * rateOn(viewWithRates, 'EUR', 'EUR', parseDay('2019-01-02')) // throws There is no rate from a currency to itself
 */
export function rateOn(view: View, from: string, to: string, day: Day): Known<Figure> {
  const tables = view.ledger.rates();
  const asked = [...new Set([from, to])].filter((currency) => currency !== RATES_BASE);
  const last = day > view.day ? undefined : quotedDays(tables, asked, daysBefore(day), day).at(-1);
  if (from !== to && !last) return absence(view, tables, asked, day);
  const note = last === day ? undefined : `No rate of ${dateInWords(day)} is held: this is that of ${dateInWords(last ?? '')}`;
  return throughBase(RATES_BASE, from, to, (currency) => printedRate(tables, currency, last ?? day), note);
}

function absence(view: View, tables: readonly RateTable[], asked: readonly string[], day: Day): Missing {
  if (day > view.day) return { missing: 'not held', because: `${dateInWords(day)} is later than the day of the ledger, ${dateInWords(view.day)}` };
  const unknown = asked.find((currency) => !currenciesIn(tables).includes(currency));
  if (unknown) return { missing: 'not held', because: `no reference rate of ${unknown} is held` };
  if (quotedDays(tables, [], daysBefore(day), day).length === 0) return { missing: 'not held', because: `no reference rates of ${dateInWords(day)} or the week before it are held` };
  const silent = asked.find((currency) => quotedDays(tables, [currency], daysBefore(day), day).length === 0) ?? '';
  return { missing: 'not available', because: `the European Central Bank quotes no rate of ${silent} on ${dateInWords(day)}` };
}

function daysBefore(day: Day): Day {
  return dayOfNumber(dayNumber(day) - DAYS_BACK);
}
