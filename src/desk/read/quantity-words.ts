import { figureInWords, formatNumber } from '#core';
import { decimalsOf } from '#kit';
import type { Quantity } from '#reader';

/** What a quantity says, in one manner whatever its words: `about 37,000,000,000 USD per year, by 2024-12-31`. */
export function quantityInWords(quantity: Quantity): string {
  const { comparator, hedge, value, valueLast, per, of, by, isAdditional } = quantity;
  if (value === null) return quantity.kind === 'date' || quantity.kind === 'deadline' ? 'a day that takes the date of the report to tell' : quantity.kind;
  const range = valueLast === null ? '' : ` to ${amount(valueLast, quantity)}`;
  return [comparator, hedge === 'order' ? 'in the order of' : hedge, `${amount(value, quantity)}${range}`, per && `per ${per}`, of && `of ${of}`, isAdditional ? 'in addition' : '', by && quantity.kind !== 'deadline' ? `by ${by}` : ''].filter(Boolean).join(' ');
}

function amount(value: number | string, { kind, unit }: Quantity): string {
  if (typeof value === 'string') return value;
  if (kind === 'money') return figureInWords({ value, unit });
  if (kind === 'rank') return `${unit}, place ${value}`;
  const number = formatNumber(value, Math.min(decimalsOf(value), 4));
  return kind === 'percent' ? `${number}\u202f% ${unit.replace(/^percent_?/, '').replaceAll('_', ' ').replace(/\bgdp\b/, 'GDP').replace(/\bgni\b/, 'GNI')}`.trim() : `${number} ${unit.replaceAll('_', ' ')}`;
}
