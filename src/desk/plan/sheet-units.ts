import type { Problem } from '#kit';
import { SCALES } from './shape.ts';
import { isCurrency } from './currencies.ts';

/** What stands in brackets in a header of money, or beside a value of money: `millions of EUR`. */
export interface WrittenUnit {
  readonly place: string;
  readonly unit?: string;
}

/**
 * Tells of units that name another currency or another scale than the plan: whoever changed one of them has not changed the
 * numbers.
 */
export function tellOtherUnits(fileName: string, { currency, scale }: { readonly currency: string | undefined; readonly scale: string | undefined }, units: readonly WrittenUnit[], problems: Problem[]): void {
  for (const { place, unit = '' } of units) {
    const code = (unit.match(/\b[A-Z]{3}\b/g) ?? []).find(isCurrency);
    const named = SCALES.find((each) => unit.split(/\s+/).includes(each));
    if (code !== undefined && currency !== undefined && code !== currency) problems.push(other(fileName, place, 'mixed-currencies', unit, `currency is ${currency}`));
    else if (named !== undefined && scale !== undefined && named !== scale) problems.push(other(fileName, place, 'mixed-scales', unit, `scale is ${scale}`));
  }
}

function other(fileName: string, place: string, code: string, unit: string, plan: string): Problem {
  return { code, where: `${fileName} ${place}`, what: `Here the unit is ${unit}, and the plan's ${plan}`, wayOut: 'Bring the numbers into one unit, and write the same here and with the terms' };
}
