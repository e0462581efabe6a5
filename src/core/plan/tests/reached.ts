import { roundTo } from '#kit';
import { isMissing } from '../../figure/figure.ts';
import { formatNumber } from '../../figure/words.ts';
import { atPrintedDecimals } from '../../measure/gap.ts';
import { shareFor } from '../../measure/standing.ts';
import { isMemberOn } from '../../measure/members.ts';
import { isKnownBy } from '../../time/published-date.ts';
import { dateInWords } from '../../time/words.ts';
import { percentInWords, SHARE_DECIMALS, sumInWords, valueIn, type PlanTest } from './context.ts';

/** The target is reached in the year of the deadline; without a deadline, in the plan's last year. */
export const reached: PlanTest = ({ commitment, path, plan }) => {
  if (commitment.comparator === 'up-to') return [];
  const year = commitment.deadlineYear ?? Math.max(plan.base.year + 1, ...plan.targets.map((target) => target.year));
  const last = path.years.find((each) => each.year === year);
  const share = valueIn(last?.share);
  if (share === undefined || roundTo(share, SHARE_DECIMALS) >= commitment.target) return [];
  const points = commitment.target - share;
  const gdp = valueIn(last?.gdp);
  const money = gdp === undefined ? '' : `, which is ${sumInWords((points / 100) * gdp, plan.currency)} of that year`;
  return [{
    code: 'target-missed',
    severity: commitment.deadlineYear === null ? 'warning' : 'must',
    where: `targets ${year} share`,
    what: `The plan ends at ${percentInWords(share)} in ${year}; ${commitment.name} asks for ${percentInWords(commitment.target, 1)}: ${formatNumber(points, SHARE_DECIMALS)} points of GDP are missing${money}`,
    wayOut: `Raise the share of ${year} to ${percentInWords(commitment.target, 1)}, or name the commitment that the plan is to meet`,
  }];
};

/** The plan is for somebody whom the commitment binds, and was drawn up when it stood. */
export const bound: PlanTest = ({ ally, commitment, plan, view }) => {
  const isAlliance = commitment.measure !== 'aid-share-of-gni';
  const where = `ally ${plan.ally}`;
  if (isAlliance && !ally.forces) return [{ code: 'not-bound', severity: 'must', where, what: `${ally.name} has no armed forces, and the alliance counts no spending of it`, wayOut: 'Name another ally' }];
  if (isAlliance && !isMemberOn(ally, view.day)) return [{ code: 'not-bound', severity: 'must', where, what: `${ally.name} was not a member on ${dateInWords(plan.asOf)}`, wayOut: 'Take a later day in asOf' }];
  if (!isKnownBy(commitment.made, view.day)) return [{ code: 'commitment-later', severity: 'note', where: `commitment ${commitment.id}`, what: `It was made on ${dateInWords(commitment.made)}, after the day of the plan, ${dateInWords(plan.asOf)}`, wayOut: 'Take a later day in asOf, or an earlier commitment' }];
  return [];
};

/** The base of the plan is what the ledger knew on its day. */
export const basedOnRecord: PlanTest = ({ plan, ally, commitment, rule, view, path }) => {
  const known = shareFor(view, commitment, rule, ally, plan.base.year);
  const share = valueIn(path.base.share);
  const where = `base ${plan.base.year} share`;
  if (isMissing(known)) return [{ code: 'base-unheld', severity: 'note', where, what: `The ledger had no share of ${plan.base.year} as of ${dateInWords(plan.asOf)}, so the base cannot be held against it`, wayOut: 'Take the last year of which a share was known, or name a source for the base' }];
  if (share === undefined) return [{ code: 'base-missing', severity: 'must', where, what: `The plan tells neither share nor spending of ${plan.base.year}, from which its path starts`, wayOut: `Write the share of ${plan.base.year}; the ledger had ${percentInWords(atPrintedDecimals(known))}` }];
  const difference = share - atPrintedDecimals(known);
  if (Math.abs(difference) < 0.015) return [];
  const gdp = valueIn(path.base.gdp);
  const money = gdp === undefined ? '' : `, or ${sumInWords(Math.abs((difference / 100) * gdp), plan.currency)}`;
  return [{ code: 'base-differs', severity: 'warning', where, what: `The plan starts from ${percentInWords(share)}; as of ${dateInWords(plan.asOf)} the ledger had ${percentInWords(atPrintedDecimals(known))}, ${formatNumber(Math.abs(difference), SHARE_DECIMALS)} points of GDP ${difference > 0 ? 'less' : 'more'}${money}`, wayOut: 'Take the share of the newest edition, or name the source of another' }];
};
