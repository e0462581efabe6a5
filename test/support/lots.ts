/** The values in an order that is drawn. */
export function shuffled<T>(values: readonly T[], draw: Draw): T[] {
  const deck = [...values];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [deck[last], deck[other]] = [deck[other] as T, deck[last] as T];
  }
  return deck;
}

/** Draws a whole number below a bound. */
export type Draw = (below: number) => number;

/** Draws whole numbers below a bound, the same ones for the same seed (mulberry32). */
export function lots(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
