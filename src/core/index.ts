/** The meaning of the ledger: pure, without clock, randomness, files or network. */
export * from './time/index.ts';
export * from './money/index.ts';
export * from './figure/index.ts';
export * from './ledger/index.ts';
export * from './measure/index.ts';
export * from './scenario/index.ts';
export * from './claim/index.ts';
export * from './plan/index.ts';
