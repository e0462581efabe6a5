import picocolors from 'picocolors';
import { absenceInWords, figureInWords, formatNumber } from '#core';
import type { AllyCostBrief, GroupCostAnswer } from '#desk';
import { renderTable, type TableColumn } from '../table.ts';
import { askedInWords, billions } from './ally-cost-text.ts';

const right = (head: string): TableColumn => ({ head, align: 'right' });

/** The cost of a group for people: each ally in a row, the sums by year below. */
export function renderGroupCost(answer: GroupCostAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { by, target, counts, currency, priceYear, allies, years, total, without, group, rates } = answer;
  if (!total) return `${paint.bold(`${group}: no path to ${figureInWords(target)}`)}\nNo ally has a share to start from as known on ${answer.asOf}\n`;
  return [
    `${paint.bold(`${group}: ${figureInWords(target)} by ${by}`)}\n`,
    askedInWords(answer),
    `${counts.counted} allies with a path, ${counts.atTarget} of them at the target already, ${counts.without} without\n\n`,
    renderTable([{ head: 'ally' }, right('from'), right(`share ${by} %`), right(`additional ${by}, bn ${currency}`), right('in all, bn'), right(`at ${priceYear ?? ''} prices and rates, bn`), right('real growth % a year')], allies.map(allyRow)),
    '\n',
    renderTable([{ head: 'year' }, right(`additional, bn ${currency}`), right(`at ${priceYear ?? ''} prices and rates, bn`), right('allies')], [
      ...years.map(({ year, additional, additionalReal, allies: counted }) => [String(year), billions(additional, 1), billions(additionalReal, 1), String(counted)]),
      ['in all', billions(total.additional, 1), billions(total.additionalReal, 1), ''],
    ]),
    without.length > 0 ? `\nIn no sum: ${without.map(({ name, missing }) => `${name} (${absenceInWords(missing)}${missing.because && !absenceInWords(missing).includes(missing.because) ? `: ${missing.because}` : ''})`).join('; ')}\n` : '',
    `\nMoney at current prices is converted at ${rates}, so that fast inflation swells it; at the prices and rates of one year it does not\n`,
  ].join('');
}

function allyRow({ name, from, years, total, requiredGrowth }: AllyCostBrief): string[] {
  const last = years.at(-1);
  const real = requiredGrowth.real;
  return [name, String(from), last ? formatNumber(last.share.value, 2) : '–', last ? billions(last.additional, 2) : '–', formatNumber(total.additional / 1e9, 1), formatNumber(total.additionalReal / 1e9, 1), 'missing' in real ? '–' : formatNumber(real.value, 1)];
}
