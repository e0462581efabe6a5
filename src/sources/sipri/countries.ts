import { foldName, lookUp } from '#kit';

/**
 * The ally that a row of SIPRI's stands for. Czechoslovakia, the German Democratic Republic and Yugoslavia have rows of
 * their own and are none.
 *
 * @example
 * allyBySipriName('United States of America') // => 'USA'
 * allyBySipriName('Czechoslovakia') // => undefined
 */
export function allyBySipriName(name: string): string | undefined {
  return ALLY_BY_NAME.get(foldName(name));
}

/**
 * The currency of a row, from the name that SIPRI prints beside the country; undefined where that name is not the one known
 * for it.
 *
 * @example
 * currencyBySipriName('DNK', 'Kroner') // => 'DKK'
 * currencyBySipriName('USA', 'Pounds') // => undefined
 */
export function currencyBySipriName(ally: string, printed: string): string | undefined {
  const name = foldName(printed);
  if (name === 'euro') return 'EUR';
  const known = lookUp(CURRENCIES, ally);
  return known && foldName(known[0]) === name ? known[1] : undefined;
}

/** The name that SIPRI prints for an ally today. */
export function sipriName(ally: string): string {
  return lookUp(SPELLINGS, ally)?.[0] ?? ally;
}

/** Every ally, with SIPRI's spellings over the editions, the newest first. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ALB: ['Albania'],
  BEL: ['Belgium'],
  BGR: ['Bulgaria'],
  CAN: ['Canada'],
  CZE: ['Czechia', 'Czech Republic', 'Czech Rep.'],
  DEU: ['Germany', 'Germany, FR'],
  DNK: ['Denmark'],
  ESP: ['Spain'],
  EST: ['Estonia'],
  FIN: ['Finland'],
  FRA: ['France'],
  GBR: ['United Kingdom', 'UK'],
  GRC: ['Greece'],
  HRV: ['Croatia'],
  HUN: ['Hungary'],
  ISL: ['Iceland'],
  ITA: ['Italy'],
  LTU: ['Lithuania'],
  LUX: ['Luxembourg'],
  LVA: ['Latvia'],
  MKD: ['North Macedonia', 'Macedonia, FYR', 'Macedonia, FYROM', 'FYROM', 'Macedonia'],
  MNE: ['Montenegro'],
  NLD: ['Netherlands'],
  NOR: ['Norway'],
  POL: ['Poland'],
  PRT: ['Portugal'],
  ROU: ['Romania'],
  SVK: ['Slovakia', 'Slovak Republic', 'Slovak Rep.'],
  SVN: ['Slovenia'],
  SWE: ['Sweden'],
  TUR: ['Türkiye', 'Turkey'],
  USA: ['United States of America', 'United States', 'USA'],
};

/** Currencies other than the euro: the name that SIPRI prints, and the ISO 4217 code. */
const CURRENCIES: Readonly<Record<string, readonly [printed: string, code: string]>> = {
  ALB: ['Lek', 'ALL'],
  BGR: ['Leva', 'BGN'],
  CAN: ['Dollars', 'CAD'],
  CZE: ['Koruny', 'CZK'],
  DNK: ['Kroner', 'DKK'],
  GBR: ['Pounds', 'GBP'],
  HRV: ['Kunas', 'HRK'],
  HUN: ['Forint', 'HUF'],
  ISL: ['Krónur', 'ISK'],
  MKD: ['Denars', 'MKD'],
  NOR: ['Kroner', 'NOK'],
  POL: ['Zlotys', 'PLN'],
  ROU: ['New lei', 'RON'],
  SWE: ['Kroner', 'SEK'],
  TUR: ['Liras', 'TRY'],
  USA: ['US dollars', 'USD'],
};

const ALLY_BY_NAME = new Map(Object.entries(SPELLINGS).flatMap(([ally, names]) => names.map((name) => [foldName(name), ally] as const)));

/** The allies that the importer reads. */
export const SIPRI_ALLIES: readonly string[] = Object.keys(SPELLINGS);
