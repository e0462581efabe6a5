import { refuse } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';

/**
 * The rate between two currencies, from rates that are all given in units to one of a third, the base: as printed where the
 * first is the base, turned round where the second is, else the quotient of two.
 *
 * Source: definition. Symbols: `perBase(c)` in units of c to one of the base; the result in units of `to` to one of `from`.
 * Absences: the first that is met is passed on.
 *
 * @throws OutturnError `same-currency`
 * @example
 * const perEuro = (currency) => printedRate(ledgerWithRates.rates(), currency, parseDay('2019-01-02'));
 * throughBase('EUR', 'EUR', 'NOK', perEuro).value // => 9.9
 * throughBase('EUR', 'NOK', 'EUR', perEuro).value // ≈ 0.10101
 * throughBase('EUR', 'USD', 'NOK', perEuro).value // ≈ 9
 * throughBase('EUR', 'USD', 'USD', perEuro) // throws There is no rate from a currency to itself
 */
export function throughBase(base: string, from: string, to: string, perBase: (currency: string) => Known<Figure>, note?: string): Known<Figure> {
  if (from === to) return refuse('same-currency', `${from} to ${to}`, 'There is no rate from a currency to itself', 'Name two currencies');
  const paid = from === base ? undefined : perBase(from);
  const bought = to === base ? undefined : perBase(to);
  if (paid && isMissing(paid)) return paid;
  if (bought && isMissing(bought)) return bought;
  if (!paid) return bought && note ? withNote(bought, note) : (bought as Figure);
  const value = (bought?.value ?? 1) / paid.value;
  return derive({
    measure: bought ? 'cross-rate' : 'inverse-rate',
    formula: bought ? `${to} per ${base} / ${from} per ${base}` : `1 / ${from} per ${base}`,
    value,
    unit: `${to}_per_${from}`,
    decimals: rateDecimals(value),
    inputs: [...(bought ? [{ name: `${to} per ${base}`, figure: bought }] : []), { name: `${from} per ${base}`, figure: paid }],
    ...(note && { note }),
  });
}

/**
 * The decimals at which a rate shows six digits, as reference rates do.
 *
 * @example
 * rateDecimals(1.0691) // => 5
 * rateDecimals(0.00268) // => 8
 * rateDecimals(372_816) // => 0
 */
export function rateDecimals(rate: number): number {
  return Math.max(0, 5 - Math.floor(Math.log10(rate)));
}

/**
 * A figure with a remark on how it was come by.
 *
 * @example
 * withNote(printedRate(ledgerWithRates.rates(), 'USD', parseDay('2019-01-02')), 'A remark').origin.note // => 'A remark'
 */
export function withNote(figure: Figure, note: string): Figure {
  const { origin } = figure;
  if (origin.kind === 'assumption' || origin.kind === 'commitment') return figure;
  return { ...figure, origin: { ...origin, note: origin.note ? `${origin.note}; ${note}` : note } };
}
