/** From a lower to an upper end; null where it is open. */
export type Range = readonly [low: number | null, high: number | null];
