export { amount, partOf, percentOf, subtractAmounts, type Amount } from './amount.ts';
export { constantPrices, parsePriceBase, type PriceBase } from './price-base.ts';
