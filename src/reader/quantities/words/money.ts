/** Signs of currencies. */
export const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH', '₩': 'KRW', '₹': 'INR', '₪': 'ILS', '₦': 'NGN' };

/** Letters before a dollar sign, or before a pound. */
export const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD', 'u.s.': 'USD', c: 'CAD', ca: 'CAD', can: 'CAD', cdn: 'CAD', a: 'AUD', au: 'AUD', aus: 'AUD', nz: 'NZD', s: 'SGD', hk: 'HKD', nt: 'TWD', r: 'BRL',
};

/** Codes that are written before or after an amount, in capitals. */
export const CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP CAD DKK NOK SEK CHF PLN CZK HUF RON BGN TRY HRK ISK ALL MKD RUB UAH JPY CNY RMB AUD NZD INR KRW ILS BRL ZAR'.split(' '),
);

/** What else stands before an amount: `Rs 500`, `Dkr5bn`. */
export const LETTERS: Readonly<Record<string, string>> = { dkr: 'DKK', nkr: 'NOK', skr: 'SEK', rs: 'INR', rmb: 'CNY', sfr: 'CHF', zl: 'PLN', eur: 'EUR', usd: 'USD', gbp: 'GBP', tl: 'TRY', kc: 'CZK', 'kč': 'CZK', ft: 'HUF' };

/** Of these, those that are written with a capital and small letters: `DKr68.7bn`. */
export const MIXED: ReadonlySet<string> = new Set(['DKr', 'Dkr', 'NKr', 'Nkr', 'SKr', 'Skr', 'SFr', 'Sfr', 'Rs', 'Kc', 'Kč', 'Ft']);

/** The currency of a nation, by the word that stands before its name, and the name. */
const OF_NATIONS: Readonly<Record<string, string>> = {
  'US dollar': 'USD', 'CA dollar': 'CAD', 'AU dollar': 'AUD', 'NZ dollar': 'NZD', 'HK dollar': 'HKD', 'SG dollar': 'SGD', 'TW dollar': 'TWD',
  'SE krona': 'SEK', 'DK krona': 'DKK', 'NO krona': 'NOK', 'IS krona': 'ISK', 'CH franc': 'CHF', 'FR franc': 'FRF', 'BE franc': 'BEF',
  'GB pound': 'GBP', 'EG pound': 'EGP', 'TR pound': 'TRY', 'JP yen': 'JPY', 'CZ krona': 'CZK', 'RO leu': 'RON', 'BG lev': 'BGN', 'RU ruble': 'RUB',
};

/** The usual currency behind a name that several have. */
const USUAL: Readonly<Record<string, string>> = { dollar: 'USD', krona: 'SEK', krone: 'NOK', franc: 'CHF', pound: 'GBP', ruble: 'RUB', leu: 'RON', lev: 'BGN', yen: 'JPY', crown: 'CZK' };

/**
 * The ISO code of a currency by its name and by the nation before it; what is a code already stays one.
 *
 * @example
 * currencyCode('krona', 'DK') // => 'DKK'
 * currencyCode('dollar', undefined, 'CAD') // => 'CAD'
 * currencyCode('PLN', undefined) // => 'PLN'
 */
export function currencyCode(name: string, nation: string | undefined, dollar = 'USD'): string {
  const stem = name === 'krone' || name === 'crown' ? 'krona' : name;
  const national = nation === undefined ? undefined : OF_NATIONS[`${nation} ${stem}`];
  if (national !== undefined) return national;
  return name === 'dollar' ? dollar : name === 'RMB' ? 'CNY' : (USUAL[name] ?? name);
}

/** Countries, their people and their capitals, by the currency they reckon in. */
const PLACES: readonly (readonly [code: string, places: string])[] = [
  ['USD', 'america american americans washington pentagon congress'],
  ['GBP', 'britain british britons london uk whitehall'],
  ['CAD', 'canada canadian canadians ottawa'],
  ['DKK', 'denmark danish danes copenhagen'],
  ['NOK', 'norway norwegian norwegians oslo'],
  ['SEK', 'sweden swedish swedes stockholm'],
  ['PLN', 'poland polish poles warsaw'],
  ['CZK', 'czech czechs czechia prague'],
  ['HUF', 'hungary hungarian hungarians budapest'],
  ['RON', 'romania romanian romanians bucharest'],
  ['TRY', 'turkey turkish turks ankara türkiye'],
  ['CHF', 'switzerland swiss bern'],
  ['UAH', 'ukraine ukrainian ukrainians kyiv'],
  ['RUB', 'russia russian russians moscow kremlin'],
  ['EUR', `germany german germans berlin bundeswehr bundestag france french paris italy italian italians rome spain spanish spaniards madrid belgium belgian belgians netherlands dutch hague portugal portuguese lisbon greece greek greeks athens
    finland finnish finns helsinki austria austrian austrians vienna ireland irish dublin estonia estonian estonians tallinn latvia latvian latvians riga lithuania lithuanian lithuanians vilnius slovakia slovak slovaks bratislava
    slovenia slovenian slovene slovenes ljubljana croatia croatian croats zagreb luxembourg malta cyprus europe european europeans brussels eu commission`],
];

const CODE_OF_PLACE: ReadonlyMap<string, string> = new Map(PLACES.flatMap(([code, places]) => places.split(/\s+/).map((place) => [place, code] as const)));

/**
 * The currency of a country by its name, its people or its capital, in small letters.
 *
 * @example
 * ofPlace('prague') // => 'CZK'
 * ofPlace('nowhere') // => undefined
 */
export function ofPlace(place: string): string | undefined {
  return CODE_OF_PLACE.get(place.replace(/['’]s?$/, ''));
}
