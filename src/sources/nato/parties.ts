import { foldName, lookUp } from '#kit';

/** The allies as NATO's tables and the copies of them name them, and the aggregates that NATO prints. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ALB: ['Albania', 'AL'],
  BEL: ['Belgium', 'BE'],
  BGR: ['Bulgaria', 'BG'],
  CAN: ['Canada', 'CA'],
  CZE: ['Czechia', 'Czech Republic', 'CZ'],
  DEU: ['Germany', 'DE'],
  DNK: ['Denmark', 'DK'],
  ESP: ['Spain', 'ES'],
  EST: ['Estonia', 'EE'],
  FIN: ['Finland', 'FI'],
  FRA: ['France', 'FR'],
  GBR: ['United Kingdom', 'UK', 'GB'],
  GRC: ['Greece', 'EL', 'GR'],
  HRV: ['Croatia', 'HR'],
  HUN: ['Hungary', 'HU'],
  ISL: ['Iceland', 'IS'],
  ITA: ['Italy', 'IT'],
  LTU: ['Lithuania', 'LT'],
  LUX: ['Luxembourg', 'LU'],
  LVA: ['Latvia', 'LV'],
  MKD: ['North Macedonia', 'MK'],
  MNE: ['Montenegro', 'ME'],
  NLD: ['Netherlands', 'NL'],
  NOR: ['Norway', 'NO'],
  POL: ['Poland', 'PL'],
  PRT: ['Portugal', 'PT'],
  ROU: ['Romania', 'RO'],
  SVK: ['Slovak Republic', 'Slovakia', 'SK'],
  SVN: ['Slovenia', 'SI'],
  SWE: ['Sweden', 'SE'],
  TUR: ['Türkiye', 'Turkey', 'TR'],
  USA: ['United States', 'US'],
  'nato': ['NATO Total', 'NATO', 'NATO_TOTAL'],
  'nato-europe': ['NATO Europe', 'NATO_EUR'],
  'europe-and-canada': ['NATO Europe and Canada', 'NATO_EUR_CAN'],
};

const PARTY_BY_NAME = new Map(Object.entries(NAMES).flatMap(([party, names]) => [party, ...names].map((name) => [foldName(name), party] as const)));

/** The party that a label of a table names: `Czechia*`, `Germany   (Euros)`, `UK`, `DEU`. */
export function partyNamed(label: string): string | undefined {
  return PARTY_BY_NAME.get(foldName(label.replace(/\(.*\)/, '').replaceAll('*', '')));
}

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  leks: 'ALL',
  euros: 'EUR',
  leva: 'BGN',
  canadiandollars: 'CAD',
  koruny: 'CZK',
  forint: 'HUF',
  denars: 'MKD',
  zlotys: 'PLN',
  newlei: 'RON',
  lei: 'RON',
  kronor: 'SEK',
  liras: 'TRY',
  pounds: 'GBP',
  usdollars: 'USD',
  kuna: 'HRK',
};

/** The currency that a label of Table 1 names: `Germany   (Euros)`. Danish and Norwegian kroner are told by the party. */
export function currencyNamed(label: string, party: string): string | undefined {
  const name = foldName(/\(([^)]*)\)/.exec(label)?.[1] ?? '');
  if (name === 'kroner') return party === 'DNK' ? 'DKK' : party === 'NOR' ? 'NOK' : undefined;
  return lookUp(CURRENCY_NAMES, name);
}

const NOT_EURO_2026: Readonly<Record<string, string>> = {
  ALB: 'ALL', CAN: 'CAD', CZE: 'CZK', DNK: 'DKK', GBR: 'GBP', HUN: 'HUF', MKD: 'MKD', NOR: 'NOK', POL: 'PLN', ROU: 'RON', SWE: 'SEK', TUR: 'TRY', USA: 'USD',
};

/** The currency in which the edition of 2026 prints an ally's Table 1; every other ally is printed in euro, Bulgaria too. */
export function currencyIn2026(party: string): string {
  return lookUp(NOT_EURO_2026, party) ?? 'EUR';
}
