import { lookUp } from '#kit';

/** National currencies in which the World Economic Outlook states GDP: the currency of the day of the vintage, for all years. */
const CURRENCIES: Readonly<Record<string, string>> = {
  ALB: 'ALL', CAN: 'CAD', CZE: 'CZK', DNK: 'DKK', GBR: 'GBP', HUN: 'HUF', ISL: 'ISK', MKD: 'MKD', NOR: 'NOK', POL: 'PLN', ROU: 'RON', SWE: 'SEK', TUR: 'TRY', USA: 'USD',
};

const EURO = new Set(['BEL', 'DEU', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'ITA', 'LTU', 'LUX', 'LVA', 'MNE', 'NLD', 'PRT', 'SVK', 'SVN']);

/** Vintages from which the outlook states a country's GDP in euro; the figures of the vintage before are in the old currency. */
const CHANGED_TO_EURO: Readonly<Record<string, { readonly before: string; readonly from: string }>> = {
  HRV: { before: 'HRK', from: '2023-04' },
  BGR: { before: 'BGN', from: '2026-04' },
};

/** No older vintage is held, and some of them state GDP in currencies of before: which do, nobody here has seen. */
const FIRST_SEEN = '2016-10';

/** The currency of an ally's GDP in a vintage; undefined for a country that is no ally, and for a vintage of which it is not known. */
export function currencyOfGdp(ally: string, vintage: string): string | undefined {
  if (vintage < FIRST_SEEN && CHANGED_BEFORE.has(ally)) return undefined;
  const changed = lookUp(CHANGED_TO_EURO, ally);
  if (changed) return vintage < changed.from ? changed.before : 'EUR';
  return EURO.has(ally) ? 'EUR' : lookUp(CURRENCIES, ally);
}

/** Allies that changed their currency between the first data base of the outlook, of 1999, and the first vintage seen here. */
const CHANGED_BEFORE = new Set(['EST', 'GRC', 'LTU', 'LVA', 'MNE', 'ROU', 'SVK', 'SVN', 'TUR']);
