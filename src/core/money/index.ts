export { amount, partOf, percentOf, subtractAmounts, type Amount } from './amount.ts';
export { exchange, type ExchangeRate } from './exchange.ts';
export { constantPrices, parsePriceBase, type PriceBase } from './price-base.ts';
