import { roundTo } from '#kit';
import type { PriceBase } from '../money/price-base.ts';
import { dateInWords } from '../time/words.ts';
import type { Missing, Unit } from './figure.ts';

/** What is needed of a figure to write it. */
export interface ShownFigure {
  readonly value: number;
  readonly unit: Unit;
  readonly priceBase?: PriceBase;
  readonly decimals?: number;
}

const NBSP = '\u00a0';
const THIN = '\u202f';
const MINUS = '\u2212';
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/**
 * A number with its decimals, thousands separated by commas and a true minus sign.
 *
 * @example
 * formatNumber(-1234.5, 2) // => '−1,234.50'
 */
export function formatNumber(value: number, decimals: number): string {
  const digits = Math.max(0, decimals);
  const [whole = '', fraction] = Math.abs(roundTo(value, digits)).toFixed(digits).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/**
 * Money in whole units as people read it: billions with one decimal, below that millions, below that single units.
 *
 * @example
 * moneyInWords(27959184000, 'USD') // => '$28.0\u00a0bn'
 * moneyInWords(-242_300_000, 'ALL') // => '−ALL\u00a0242\u00a0m'
 * moneyInWords(36566_000_000, 'USD', 'billion') // => '$36.6\u00a0billion'
 */
export function moneyInWords(value: number, currency: string, scale: 'bn' | 'billion' = 'bn'): string {
  const size = Math.abs(value);
  const [divisor, word, decimals] = scaleOf(size, scale);
  const symbol = SYMBOLS[currency] ?? currency + NBSP;
  return `${value < 0 ? MINUS : ''}${symbol}${formatNumber(size / divisor, decimals)}${word && NBSP + word}`;
}

/**
 * A figure with its unit, as a table or a sentence shows it.
 *
 * @example
 * figureInWords({ value: 1.2, unit: 'percent_of_gdp', decimals: 2 }) // => '1.20\u202f%'
 * figureInWords({ value: 186413, unit: 'persons', decimals: -2 }) // => '186,413'
 * figureInWords({ value: 0, unit: 'so' }) // => 'no'
 * figureInWords({ value: 20170605, unit: 'day' }) // => '5 June 2017'
 */
export function figureInWords({ value, unit, decimals = 2 }: ShownFigure): string {
  if (unit.startsWith('percentage_points')) return `${formatNumber(value, decimals)}${NBSP}points`;
  if (unit.startsWith('percent')) return `${formatNumber(value, decimals)}${THIN}%`;
  if (/^[A-Z]{3}$/.test(unit)) return moneyInWords(value, unit);
  if (/^[A-Z]{3}_per_person$/.test(unit)) return `${SYMBOLS[unit.slice(0, 3)] ?? unit.slice(0, 3) + NBSP}${formatNumber(value, decimals)}`;
  if (unit === 'international_dollars') return moneyInWords(value, 'Int$');
  if (unit === 'so') return value === 1 ? 'yes' : 'no';
  if (unit === 'year') return String(value);
  if (unit === 'day') return dateInWords(String(value).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  return formatNumber(value, decimals);
}

/**
 * An absence in words: the kind, and why where that is known.
 *
 * @example
 * absenceInWords({ missing: 'not available', because: 'no forces' }) // => 'no forces'
 * absenceInWords({ missing: 'not held' }) // => 'not held'
 */
export function absenceInWords(missing: Missing): string {
  return missing.because === 'no forces' ? 'no forces' : missing.missing;
}

function scaleOf(size: number, scale: 'bn' | 'billion'): readonly [number, string, number] {
  if (size >= 9.995e8) return [1e9, scale, size >= 9.995e10 ? 0 : 1];
  return size >= 9.5e5 ? [1e6, scale === 'bn' ? 'm' : 'million', size >= 9.95e6 ? 0 : 1] : [1, '', 0];
}
