import type { PriceBase } from '#core';
import { currencyOfGdp } from '../imf/currencies.ts';

/** What a series of the World Development Indicators is in the ledger. */
export interface WdiSeries {
  readonly indicator: string;
  readonly unit: string;
  readonly priceBase?: PriceBase;
}

/** SIPRI's share of GDP, which the World Bank passes on. */
export const SIPRI_SERIES = 'MS.MIL.XPND.GD.ZS';

/** The codes of the series that are read. */
export const WDI_CODES: readonly string[] = ['SP.POP.TOTL', 'NY.GDP.MKTP.CN', 'NY.GDP.MKTP.CD', 'NY.GDP.DEFL.KD.ZG'];

/**
 * The series that a code stands for, of an ally and in an edition: "current LCU" is the currency that the ally had on the
 * day of the edition, for all years. Undefined for a code that is not read, and where that currency is not known.
 */
export function wdiSeries(code: string, ally: string, edition: string): WdiSeries | undefined {
  switch (code) {
    case 'SP.POP.TOTL':
      return { indicator: 'population', unit: 'persons' };
    case 'NY.GDP.MKTP.CN':
      return gdpInOwnCurrency(currencyOfGdp(ally, edition));
    case 'NY.GDP.MKTP.CD':
      return { indicator: 'gdp', unit: 'USD', priceBase: 'current' };
    case 'NY.GDP.DEFL.KD.ZG':
      return { indicator: 'gdp-deflator-growth', unit: 'percent' };
    default:
      return undefined;
  }
}

function gdpInOwnCurrency(currency: string | undefined): WdiSeries | undefined {
  return currency === undefined ? undefined : { indicator: 'gdp', unit: currency, priceBase: 'current' };
}

/** A code of the World Development Indicators within a text, such as the name of a file. */
export function wdiCodeIn(text: string): string | undefined {
  return /[A-Z]{2}\.[A-Z]{3}\.[A-Z]{4}(?:\.[A-Z]{2})*/.exec(text)?.[0];
}
