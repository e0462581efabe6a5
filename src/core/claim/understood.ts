import type { Facts } from '../ledger/facts.ts';
import { isCurrency } from './asked.ts';
import type { Claim, ClaimMeasure } from './claim.ts';

const OF_UNIT: Readonly<Record<string, ClaimMeasure>> = { percent_of_gdp: 'share', percent_of_defence_spending: 'equipment-share', percent_of_gni: 'aid-share' };
const LEVELS: readonly ClaimMeasure[] = ['share', 'spending', 'equipment-share'];

/**
 * A claim with the measure that its unit asks for: spending that is told in percent of GDP is a share, a share that is told in
 * money is spending. A group that nobody knows is the alliance.
 */
export function understood(told: Claim, { groups }: Pick<Facts, 'groups'>): Claim {
  const claim = groups.some(({ id }) => id === told.group) ? told : { ...told, group: 'nato' };
  if ((claim.kind !== 'level' && claim.kind !== 'change') || !LEVELS.includes(claim.measure)) return claim;
  if (isCurrency(claim.unit)) return { ...claim, measure: 'spending' };
  const measure = OF_UNIT[claim.unit ?? ''];
  const isBare = claim.kind === 'level' && claim.unit === 'percent' && claim.measure === 'spending';
  return measure ? { ...claim, measure } : isBare ? { ...claim, measure: 'share' } : claim;
}
