import { brief } from './document.ts';
import { isCurrency } from './currencies.ts';
import { tell, moneyInWords, type KeyPath, type Reading } from './reading.ts';

/** Signs and words that tell a currency; a dollar or a krone may be of several. */
const SIGNS: readonly (readonly [sign: RegExp, codes: readonly string[]])[] = [
  [/€|\beuros?\b/i, ['EUR']],
  [/\$|\bdollars?\b/i, ['USD', 'CAD']],
  [/£|\bpounds?\b/i, ['GBP']],
  [/zł|\bzlot(?:y|ys)\b/i, ['PLN']],
  [/₺|\bliras?\b/i, ['TRY']],
  [/\bkr\b|\bkron(?:e|er|a|or)\b/i, ['DKK', 'NOK', 'SEK']],
];

/** Tells of an amount, or of a key beside it, that names a currency: `money.currency` alone says in which money a plan is. */
export function strayCurrency(reading: Reading, place: string, path: KeyPath, value: unknown): undefined {
  const written = String(value);
  const other = currenciesIn(written).find((codes) => !codes.includes(reading.currency ?? ''));
  if (!other) return tell(reading, place, path, 'unknown-key', 'The currency of a plan stands in money, and nowhere else', 'Leave it out here');
  return tell(reading, place, path, 'mixed-currencies', `Here "${brief(written)}" stands, and the plan's money is ${reading.currency ?? 'of no known currency'}`, `Convert it, and write the number alone, in ${moneyInWords(reading)}`);
}

/** Whether a text names another currency than the plan's. */
export function isOtherCurrency(reading: Reading, written: string): boolean {
  const { currency } = reading;
  return currency !== undefined && currenciesIn(written).some((codes) => !codes.includes(currency));
}

/** The currencies that a text names, each with the codes that it can mean. */
function currenciesIn(written: string): (readonly string[])[] {
  const named = (written.match(/\b[A-Z]{3}\b/g) ?? []).filter(isCurrency).map((code) => [code]);
  return [...named, ...SIGNS.filter(([sign]) => sign.test(written)).map(([, codes]) => codes)];
}
