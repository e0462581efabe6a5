import picocolors from 'picocolors';
import { absenceInWords, BASELINES, dateInWords, figureInWords, formatNumber, SHAPES } from '#core';
import type { CostAnswer, CostHead, CostYear, KnownAnswer } from '#desk';
import { shown } from '../show.ts';
import { renderTable } from '../table.ts';

/** The cost of one ally's path for people: a line of what was asked, a table of years, the sum, and what moves it. */
export function renderCost(answer: CostAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  if (answer.missing || answer.from === null) return `${paint.bold(`${answer.name}: no path to ${figureInWords(answer.target)}`)}\n${whyInWords(answer)}\n`;
  return [
    `${paint.bold(`${answer.name}: ${figureInWords(answer.target)} by ${answer.by}, from ${figureInWords(answer.years[0]?.share as CostYear['share'])} in ${answer.from}`)}\n`,
    askedInWords(answer),
    answer.isAtTarget ? 'It is at the target already: only what its baseline falls short of it is additional\n' : '',
    '\n',
    yearsTable(answer),
    '\n',
    totalLines(answer),
    ceilingLines(answer),
    borrowingTable(answer),
    sensitivityLines(answer, paint.dim),
    `\nEvery figure down to its cells: outturn cost ${answer.ally} --json; GDP ahead and how a path is computed: docs/method/cost.md\n`,
  ].join('');
}

/** What was asked for, in one sentence of the same shape for an ally and for a group. */
export function askedInWords(head: CostHead): string {
  const shape = SHAPES.find(({ id }) => id === head.shape);
  const baseline = BASELINES.find(({ id }) => id === head.baseline);
  return [
    `As known on ${dateInWords(head.asOf)}, for ${head.commitmentName}\n`,
    head.rule === 'nato-core' ? '' : `Counted: ${head.ruleName}\n`,
    head.commitmentMadeLater ? `The commitment was only made later: ${dateInWords(head.commitmentMadeLater)}\n` : '',
    `Path: ${shape?.name ?? head.shape} (${shape?.what ?? ''}); additional is what lies above ${baseline?.name ?? head.baseline} (${baseline?.what ?? ''})\n`,
  ].join('');
}

function whyInWords({ missing, asOf }: CostAnswer): string {
  const absence = missing ? absenceInWords(missing) : 'not held';
  return `As known on ${dateInWords(asOf)}: ${absence}${missing?.because && !absence.includes(missing.because) ? ` (${missing.because})` : ''}`;
}

function yearsTable({ years, currency, from }: CostAnswer): string {
  const own = ownCurrency(years, currency);
  const columns = ['year', `GDP, bn ${currency}`, 'share %', `spending, bn ${currency}`, `additional, bn ${currency}`, `at ${from} prices, bn ${own}`, 'growth %', 'real %', '% of government', `per person, ${own}`].map((head, index) => ({ head, align: index === 0 ? 'left' : 'right' }) as const);
  return renderTable(columns, years.map((year) => [
    year.fiscalYear ? `${year.year} (${year.fiscalYear})` : String(year.year),
    billions(year.gdp, 1),
    formatNumber(year.share.value, 2),
    billions(year.spending, 2),
    billions(year.additional, 2),
    billions(year.additionalReal, 2),
    ...[year.growthNominal, year.growthReal, year.shareOfGovernment].map((each) => plain(each, 1)),
    plain(year.perPerson, 0),
  ]));
}

function totalLines({ years, total, requiredGrowth, currency, printedSpending, from, rates }: CostAnswer): string {
  if (!total || !requiredGrowth) return '';
  const others = Object.entries(total.inCurrencies).filter(([each]) => each !== currency).map(([, amounts]) => shown(amounts.additional));
  return [
    `  additional in all   ${shown(total.additional)}, ${years[1]?.year} to ${years.at(-1)?.year}${others.length > 0 ? ` (${others.join('; ')} at ${rates})` : ''}\n`,
    `  at ${from} prices      ${shown(total.additionalReal)}\n`,
    `  required growth     ${shown(requiredGrowth.nominal)} a year; ${shown(requiredGrowth.real)} in real terms\n`,
    printedSpending && !('missing' in printedSpending) ? `  spending ${from}       ${shown(years[0]?.inCurrencies[ownCurrency(years, currency)]?.spending ?? { missing: 'not held' })} by the share; as the alliance prints it: ${shown(printedSpending)}\n` : '',
  ].join('');
}

function ceilingLines({ ceiling }: CostAnswer): string {
  const last = ceiling?.years.at(-1);
  return ceiling && last ? `  beside it           ${ceiling.what}: up to ${shown(last.upTo)} in ${last.year}\n` : '';
}

function borrowingTable({ borrowing }: CostAnswer): string {
  if (!borrowing) return '';
  const columns = ['if all of it is borrowed', 'interest, bn', 'owed, bn', 'deficit, % of GDP', 'debt, % of GDP'].map((head, index) => ({ head, align: index === 0 ? 'left' : 'right' }) as const);
  return `\n${renderTable(columns, borrowing.map(({ year, interest, debt, deficitShare, debtShare }) => [String(year), billions(interest, 2), billions(debt, 2), plain(deficitShare, 2), plain(debtShare, 2)]))}`;
}

/** How many rows are shown: the others move less. */
const SHOWN = 8;

function sensitivityLines({ sensitivity = [], years, currency }: CostAnswer, dim: (text: string) => string): string {
  if (sensitivity.length === 0) return '';
  const rows = sensitivity.slice(0, SHOWN).map(({ assumption, change, difference, percent }) => [assumption, change, signed(difference / 1e9), percent === null ? '' : `${signed(percent, 1)} %`]);
  const table = renderTable([{ head: 'what moves the sum most' }, { head: 'taken otherwise' }, { head: `bn ${ownCurrency(years, currency)}`, align: 'right' }, { head: 'of the sum', align: 'right' }], rows);
  return `\n${table}${sensitivity.length > SHOWN ? dim(`and ${sensitivity.length - SHOWN} more with --json\n`) : ''}`;
}

/** The currency of the ally, in which real amounts are told. */
function ownCurrency(years: CostAnswer['years'], currency: string): string {
  const real = years[0]?.spendingReal;
  return real && !('missing' in real) ? real.unit : currency;
}

/** Billions without their unit, or a dash where there is none. */
export function billions(answer: KnownAnswer, decimals: number): string {
  return 'missing' in answer ? '–' : formatNumber(answer.value / 1e9, decimals);
}

function plain(answer: KnownAnswer, decimals: number): string {
  return 'missing' in answer ? '–' : formatNumber(answer.value, decimals);
}

function signed(value: number, decimals = 2): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
}
