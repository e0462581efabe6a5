import picocolors from 'picocolors';
import { dateInWords, figureInWords, formatNumber, moneyInWords, type DifferenceCode, type PlanDifference } from '#core';
import { planName, type ComparedYearAnswer, type PlanCompareAnswer } from '#desk';
import type { CsvRecord } from '../csv.ts';
import { csvFields, shown } from '../show.ts';
import { renderTable, type TableColumn } from '../table.ts';
import { moneySigned, orDash, signed, yearsInWords } from './follow-text.ts';

const right = (head: string): TableColumn => ({ head, align: 'right' });

/** Two plans side by side, for people: a row a year, the sums, and the terms in which they differ. */
export function renderCompare(answer: PlanCompareAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { asOf, first, second, total, differences } = answer;
  const isConverted = first.currency !== second.currency;
  return [
    `${paint.bold('Two plans')}\n`,
    `A: ${planName(first)}, as of ${dateInWords(first.asOf)}\n`,
    `B: ${planName(second)}, as of ${dateInWords(second.asOf)}\n`,
    `Both with the outlook known on ${dateInWords(asOf)}, so that no difference stems from it\n\n`,
    yearsTable(answer),
    '\n',
    'missing' in total.difference ? '' : `  B less A, in sum    ${moneySigned(total.difference)}, ${yearsInWords(total.years)}: ${shown(total.second)} against ${shown(total.first)}\n`,
    isConverted ? `  B is in ${second.currency} and converted to ${first.currency} at the rate of the day, or else the average of its year\n` : '',
    total.leftOut.length > 0 ? `  In no sum, since one of them leaves them out: ${yearsInWords(total.leftOut)}\n` : '',
    differences.length > 0 ? `\nThey differ in:\n${differencesInWords(differences, first.currency, second.currency).map((line) => `  ${line}\n`).join('')}` : '\nIn their terms, assumptions and measures they do not differ\n',
  ].join('');
}

function yearsTable({ years, currency, first, second }: PlanCompareAnswer): string {
  const columns = [{ head: 'year' }, right('A %'), right('B %'), right('B less A'), right(`A, bn ${first.currency}`), right(`B, bn ${second.currency}`), right(`B less A, bn ${currency}`)];
  return renderTable(columns, years.map(yearRow));
}

function yearRow({ year, first, second, shareDifference, spendingDifference }: ComparedYearAnswer): string[] {
  const billions = (answer: ComparedYearAnswer['spendingDifference'], sign = false): string => ('missing' in answer ? '–' : (sign ? signed : orDash)({ ...answer, value: answer.value / 1e9 }, 2));
  return [String(year), orDash(first.share, 2), orDash(second.share, 2), signed(shareDifference, 2), billions(first.spending), billions(second.spending), billions(spendingDifference, true)];
}

const NAMES: Readonly<Record<DifferenceCode, string>> = {
  'ally': 'ally',
  'commitment': 'commitment',
  'rule': 'counting rule',
  'title': 'title',
  'author': 'author',
  'as-of': 'day',
  'status': 'status',
  'currency': 'currency',
  'base-year': 'base year',
  'base-share': 'share of the base year',
  'base-spending': 'spending of the base year',
  'equipment-share': 'equipment share',
  'related-share': 'related spending',
  'growth': 'growth of real GDP',
  'deflator': 'growth of prices',
  'gdp': 'GDP',
  'dollars': 'US dollars for one unit of the currency',
  'measure': 'measure',
  'measure-amount': 'measure',
};

const MONEY: readonly DifferenceCode[] = ['base-spending', 'gdp', 'measure', 'measure-amount'];
const PERCENT: readonly DifferenceCode[] = ['base-share', 'equipment-share', 'related-share', 'growth', 'deflator'];

/** So many differences of one kind are told one by one. */
const MOST_TOLD = 2;

/** Differences as sentences; those of many years are told as one, from the first to the last. */
export function differencesInWords(differences: readonly PlanDifference[], currencyA: string, currencyB: string): readonly string[] {
  return [...new Set(differences.map(({ code }) => code))].flatMap((code) => {
    const all = differences.filter((each) => each.code === code);
    const [first, last] = [all[0] as PlanDifference, all.at(-1) as PlanDifference];
    if (all.length <= MOST_TOLD || code === 'measure' || code === 'measure-amount') return all.map((each) => differenceInWords(each, currencyA, currencyB));
    const side = (name: 'first' | 'second', currency: string): string => (first[name] === null && last[name] === null ? 'none' : `${valueInWords(code, first[name], currency)} to ${valueInWords(code, last[name], currency)}`);
    return [`${NAMES[code]}, in ${all.length} years from ${first.of ?? ''} to ${last.of ?? ''}: A has ${side('first', currencyA)}, B has ${side('second', currencyB)}`];
  });
}

/** One difference as a sentence: what it is of, and what each plan has. */
export function differenceInWords({ code, of, first, second }: PlanDifference, currencyA: string, currencyB: string): string {
  const head = `${NAMES[code]}${of === undefined ? '' : code === 'measure' || code === 'measure-amount' ? ` ${of}` : ` of ${of}`}`;
  const [a, b] = [valueInWords(code, first, currencyA), valueInWords(code, second, currencyB)];
  if (first === null) return `${head}: B has ${b}, A has none`;
  return second === null ? `${head}: A has ${a}, B has none` : `${head}: A has ${a}, B has ${b}`;
}

function valueInWords(code: DifferenceCode, value: string | number | null, currency: string): string {
  if (typeof value !== 'number') return code === 'as-of' && value ? dateInWords(value) : (value ?? 'none');
  if (MONEY.includes(code)) return moneyInWords(value, currency);
  if (PERCENT.includes(code)) return figureInWords({ value, unit: 'percent', decimals: 2 });
  return code === 'dollars' ? formatNumber(value, 4) : String(value);
}

/** A row a year. */
export function compareRecords({ asOf, currency, first, second, years }: PlanCompareAnswer): CsvRecord[] {
  return years.map(({ year, first: a, second: b, shareDifference, spendingDifference }) => ({
    as_of: asOf,
    ally_a: first.ally,
    ally_b: second.ally,
    year,
    ...csvFields('share_percent_a', a.share),
    ...csvFields('share_percent_b', b.share),
    ...csvFields('share_difference_points', shareDifference),
    currency_a: first.currency,
    ...csvFields('spending_a', a.spending),
    currency_b: second.currency,
    ...csvFields('spending_b', b.spending),
    currency,
    ...csvFields('spending_difference', spendingDifference),
  }));
}
