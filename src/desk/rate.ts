import { averageRate, currenciesIn, parseDay, quotedDays, rateOn, RATES_BASE, secondAverageRate, seriesCurrencies, type Day, type Ledger, type View } from '#core';
import { nearestNames, refuse } from '#kit';
import { answerOf, type KnownAnswer } from './figure-answer.ts';
import { viewFor, type Asked } from './question.ts';

/** What is asked of a rate: that of a day, or the average of a year; without either, that of the last day known. */
export interface RateAsked extends Pick<Asked, 'asOf' | 'loadedBy' | 'year'> {
  /** `2017-03-31` */
  readonly on?: string;
}

/** How many units of one currency are paid for one of another, on a day or through a year. */
export interface RateAnswer {
  readonly from: string;
  readonly to: string;
  readonly asOf: Day;
  readonly day?: Day;
  readonly year?: number;
  /** Units of `to` to one of `from`. */
  readonly rate: KnownAnswer;
  /** The average of the year by another publisher, where one is held. */
  readonly secondSource?: KnownAnswer;
}

/**
 * The exchange rate between two currencies, as known on a day.
 *
 * @throws OutturnError `unknown-currency`, `same-currency`, `day-or-year`, `bad-date`, `bad-year`, `future-date`
 */
export function rate(ledger: Ledger, fromName: string, toName: string, asked: RateAsked, today: Day): RateAnswer {
  const view = viewFor(ledger, asked, today);
  if (asked.on !== undefined && asked.year !== undefined) refuse('day-or-year', `day "${asked.on}" and year "${asked.year}"`, 'A rate is that of a day or the average of a year', 'Leave out --on or --year');
  const [from, to] = [currencyNamed(view, fromName), currencyNamed(view, toName)];
  return asked.year === undefined ? rateOfDay(view, from, to, asked.on) : rateOfYear(view, from, to, asked.year);
}

function rateOfDay(view: View, from: string, to: string, on: string | undefined): RateAnswer {
  const day = on === undefined ? lastDayWith(view, [from, to]) : parseDay(on, 'day');
  return { from, to, asOf: view.day, day, rate: answerOf(rateOn(view, from, to, day)) };
}

/** The last day known on which both currencies are quoted; where there is none, the day of the ledger. */
function lastDayWith(view: View, currencies: readonly string[]): Day {
  const first = parseDay('1999-01-01');
  return quotedDays(view.ledger.rates(), currencies.filter((currency) => currency !== RATES_BASE), first, view.day).at(-1) ?? view.day;
}

function rateOfYear(view: View, from: string, to: string, asked: string | number): RateAnswer {
  if (!/^\d{4}$/.test(String(asked))) refuse('bad-year', `year "${asked}"`, 'This is not a year', 'Write four digits, such as 2016');
  const year = Number(asked);
  const rate = answerOf(averageRate(view, from, to, year));
  const second = answerOf(secondAverageRate(view, from, to, year));
  return { from, to, asOf: view.day, year, rate, ...(!('missing' in second) && { secondSource: second }) };
}

/** A currency of which rates are held, or in which an ally's GDP is stated. */
function currencyNamed(view: View, name: string): string {
  const code = name.trim().toUpperCase();
  const known = [...new Set([...currenciesIn(view.ledger.rates()), ...seriesCurrencies(view.ledger)])].sort();
  if (known.includes(code)) return code;
  const near = nearestNames(name, known);
  return refuse('unknown-currency', `currency "${name}"`, 'No rate of such a currency is held', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${known.join(', ')}`);
}
