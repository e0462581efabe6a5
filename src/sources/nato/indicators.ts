import type { PriceBase } from '#core';

/** How NATO prints an indicator: unit, the power of ten it is printed in, and the decimals. */
export interface PrintedAs {
  readonly indicator: string;
  /** A unit, or `national` for each ally's own currency. */
  readonly unit: string;
  readonly multiplier: number;
  readonly decimals: number;
  /** The table that prints it. */
  readonly table: string;
}

const printed = (indicator: string, unit: string, multiplier: number, decimals: number, table: string): PrintedAs => ({ indicator, unit, multiplier, decimals, table });

/** NATO's tables as the editions since 2014 print them. */
export const PRINTED = {
  spendingNational: printed('defence-spending', 'national', 6, 0, 'Table 1'),
  spendingUsd: printed('defence-spending', 'USD', 6, 0, 'Table 2'),
  shareOfGdp: printed('defence-share-of-gdp', 'percent_of_gdp', 0, 2, 'Table 3'),
  realChange: printed('real-change', 'percent', 0, 2, 'Table 3'),
  gdpUsd: printed('gdp', 'USD', 6, 0, 'Table 5'),
  gdpPerPerson: printed('gdp-per-person', 'USD_per_person', 3, 1, 'Table 6'),
  spendingPerPerson: printed('defence-spending-per-person', 'USD_per_person', 0, 0, 'Table 6'),
  personnel: printed('military-personnel', 'persons', 3, 1, 'Table 7'),
  equipment: printed('equipment-share', 'percent_of_defence_spending', 0, 2, 'Table 8a'),
  personnelShare: printed('personnel-share', 'percent_of_defence_spending', 0, 2, 'Table 8a'),
  infrastructure: printed('infrastructure-share', 'percent_of_defence_spending', 0, 2, 'Table 8b'),
  other: printed('other-share', 'percent_of_defence_spending', 0, 2, 'Table 8b'),
} as const satisfies Record<string, PrintedAs>;

/** Whether figures of a unit are money and so belong to a price base. */
export function isMoney(unit: string): boolean {
  return unit === 'national' || /^[A-Z]{3}(_per_person)?$/.test(unit);
}

/** The price base of a money figure; ratios have none of their own. */
export function baseFor(unit: string, base: PriceBase | undefined): { readonly priceBase?: PriceBase } {
  return base && isMoney(unit) ? { priceBase: base } : {};
}
