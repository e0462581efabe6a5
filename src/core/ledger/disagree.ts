import type { Observation } from './observation.ts';
import { areApart } from './whole-units.ts';

/** Whether two copies of one edition print different things, at the coarser of their printed decimals. */
export function disagree(a: Observation, b: Observation): boolean {
  if (a.presence !== b.presence) return true;
  if (a.presence !== 'figure') return false;
  const coarser = Math.min(a.decimals - a.multiplier, b.decimals - b.multiplier);
  return areApart(a, b, 0.500001 * 10 ** -coarser);
}
