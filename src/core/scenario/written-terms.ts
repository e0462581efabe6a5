import { refuse } from '#kit';
import type { ByYear } from './economy.ts';

/**
 * A year as somebody writes it.
 *
 * Source: definition.
 *
 * @throws OutturnError `bad-year`
 * @example
 * yearFrom('2035') // => 2035
 * yearFrom('35') // throws not a year between 1949 and 2100
 */
export function yearFrom(asked: string | number): number {
  const year = Number(asked);
  if (!/^\d{4}$/.test(String(asked)) || year < 1949 || year > 2100) return refuse('bad-year', `year "${asked}"`, 'This is not a year between 1949 and 2100', 'Write four digits, such as 2035');
  return year;
}

/**
 * A percentage within bounds as somebody writes it; a decimal comma and a percent sign are understood.
 *
 * Source: definition.
 *
 * @throws OutturnError `bad-target`, `bad-growth` … by its name
 * @example
 * percentFrom('target', '3,5 %', 0, 100) // => 3.5
 * percentFrom('target', 'much', 0, 100) // throws not a percentage between 0 and 100
 */
export function percentFrom(name: string, asked: string | number, least: number, most: number): number {
  const text = String(asked).trim().replace(/\s*%$/, '').replace(',', '.');
  const value = Number(text);
  if (!/^[+-]?\d+(\.\d+)?$/.test(text) || value < least || value > most) return refuse(`bad-${name}`, `${name} "${asked}"`, `This is not a percentage between ${least} and ${most}`, 'Write a number such as 3.5');
  return value;
}

/**
 * One percentage for all years, or one for each year named.
 *
 * Source: definition.
 *
 * @throws OutturnError as `percentFrom` and `yearFrom`
 * @example
 * byYearFrom('growth', '2027=1, 2028=1.3', -50, 100) // => { 2027: 1, 2028: 1.3 }
 */
export function byYearFrom(name: string, asked: string | number, least: number, most: number): ByYear {
  if (!String(asked).includes('=')) return percentFrom(name, asked, least, most);
  const entries = String(asked).split(',').map((part): [number, number] => {
    const [year = '', value = ''] = part.split('=');
    return [yearFrom(year.trim()), percentFrom(name, value.trim(), least, most)];
  });
  return Object.fromEntries(entries);
}
