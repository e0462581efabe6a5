import type { PriceBase } from '#core';

/** One subject of the World Economic Outlook that the ledger holds, and how the IMF's layouts name it. */
export interface Subject {
  /** The IMF's code: `NGDPD`. */
  readonly code: string;
  readonly indicator: string;
  readonly priceBase?: PriceBase;
  /** The power of ten of the unit in which the IMF prints it. */
  readonly multiplier: 0 | 6 | 9;
  /** Our unit; `national` stands for the code of the country's currency. */
  readonly unit: string;
  /** How the column "Units" names the unit. */
  readonly saysUnit: RegExp;
  /** How the column "Subject Descriptor" names the subject. */
  readonly saysName: RegExp;
}

const PERCENT_OF_GDP = { multiplier: 0, unit: 'percent_of_gdp', saysUnit: /^percent( of gdp)?$/i } as const;
const NATIONAL = { multiplier: 9, unit: 'national', saysUnit: /^(national|domestic) currency$/i } as const;

export const SUBJECTS: readonly Subject[] = [
  { code: 'NGDP', indicator: 'gdp', priceBase: 'current', ...NATIONAL, saysName: /^gross domestic product, current prices$/i },
  { code: 'NGDPD', indicator: 'gdp', priceBase: 'current', multiplier: 9, unit: 'USD', saysUnit: /^(u\.?s\.?|us) dollars?$/i, saysName: /^gross domestic product, current prices$/i },
  { code: 'PPPGDP', indicator: 'gdp', priceBase: 'current', multiplier: 9, unit: 'international_dollars', saysUnit: /international dollar/i, saysName: /^gross domestic product(, current prices| based on purchasing-power-parity \(ppp\) valuation of country gdp)$/i },
  { code: 'NGDP_R', indicator: 'gdp', priceBase: 'constant-national', ...NATIONAL, saysName: /^gross domestic product, constant prices$/i },
  { code: 'NGDP_RPCH', indicator: 'real-growth', multiplier: 0, unit: 'percent', saysUnit: /^percent( change)?$/i, saysName: /^gross domestic product, constant prices$/i },
  { code: 'NGDP_D', indicator: 'gdp-deflator', multiplier: 0, unit: 'index', saysUnit: /^index$/i, saysName: /^gross domestic product, deflator$/i },
  { code: 'PPPEX', indicator: 'ppp-rate', multiplier: 0, unit: 'national_per_international_dollar', saysUnit: /^national currency per (current )?international dollar$/i, saysName: /^implied ppp conversion rate$/i },
  { code: 'LP', indicator: 'population', multiplier: 6, unit: 'persons', saysUnit: /^(persons|people)$/i, saysName: /^population$/i },
  { code: 'GGXWDG_NGDP', indicator: 'government-debt', ...PERCENT_OF_GDP, saysName: /^general government gross debt$/i },
  { code: 'GGXCNL_NGDP', indicator: 'government-balance', ...PERCENT_OF_GDP, saysName: /^general government net lending\/borrowing$/i },
  { code: 'GGX_NGDP', indicator: 'government-expenditure', ...PERCENT_OF_GDP, saysName: /^general government total expenditure$/i },
];

const BY_CODE = new Map(SUBJECTS.map((subject) => [subject.code, subject]));

/** The subject of a code; undefined for one that no measure uses. */
export function subjectOf(code: string): Subject | undefined {
  return BY_CODE.get(code);
}

/** The unit of a subject in a country's currency; undefined where it needs a currency that is not known. */
export function unitOf({ unit }: Subject, currency: string | undefined): string | undefined {
  if (!unit.startsWith('national')) return unit;
  return currency && unit.replace('national', currency);
}
