/** Whether a party is among both: nobody is told beside himself. */
export function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((party) => others.includes(party));
}
