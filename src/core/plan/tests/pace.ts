import { counted, listInWords } from '#kit';
import type { Ally } from '../../ledger/facts.ts';
import { dateInWords } from '../../time/words.ts';
import { credibilityOf, type Credibility, type HowOften, type PaceStanding } from '../../scenario/credibility.ts';
import type { PlanFinding, Severity } from '../finding.ts';
import { formatNumber } from '../../figure/words.ts';
import { valueIn, type PlanTest } from './context.ts';

/** Where the pace of the plan stands among what allies have actually done. */
export const pace: PlanTest = ({ plan, path, view, commitment }) => {
  const last = path.years.findLast(({ share }) => valueIn(share) !== undefined);
  const [start, end] = [valueIn(path.base.share), valueIn(last?.share)];
  if (!last || start === undefined || end === undefined || end <= start || commitment.measure === 'aid-share-of-gni') return [];
  const years = last.year - plan.base.year;
  const [money, baseMoney, prices] = [valueIn(last.spending), valueIn(path.base.spending), valueIn(last.prices)];
  const realGrowth = money !== undefined && baseMoney && prices ? ((money / prices / baseMoney) ** (1 / years) - 1) * 100 : undefined;
  const credibility = credibilityOf(view, { start, years, points: (end - start) / years, ...(realGrowth !== undefined && { realGrowth }) });
  if (!credibility) return [{ code: 'precedents-unheld', severity: 'note', where: 'targets', what: `No edition known on ${dateInWords(plan.asOf)} has actual years enough to hold the pace against`, wayOut: 'Take a later day in asOf' }];
  return credibility.standings.map((standing) => paceFinding(standing, credibility, years, view.ledger.facts.allies));
};

const SEVERITY: Readonly<Record<HowOften, Severity>> = { 'often': 'note', 'seldom': 'note', 'hardly ever': 'warning', 'never': 'warning', 'too few precedents': 'note' };

function paceFinding(standing: PaceStanding, { edition, length }: Credibility, years: number, allies: readonly Ally[]): PlanFinding {
  const { needed, all, reached, similar, similarReached, howOften } = standing;
  const isPoints = standing.pace === 'points';
  const unit = isPoints ? 'points of GDP a year' : '% real growth a year';
  const windows = `windows of ${counted(length, 'year')}${length < years ? ` (the longest that there are; the plan runs over ${years})` : ''}`;
  const verdict = howOften === 'too few precedents'
    ? `too few precedents: ${counted(all.windows, 'window')} of ${countOfAllies(all.allies)}`
    : `${howOften} done: in ${reached.windows} of ${all.windows} ${windows}, by ${reached.allies} of ${countOfAllies(all.allies)}`;
  const alike = `Of those that started within half a point of the plan, ${similarReached.windows} of ${similar.windows} (${countOfAllies(similar.allies)})`;
  const named = standing.precedents.map(({ ally, from, to, perYear }) => `${allies.find(({ id }) => id === ally)?.name ?? ally} ${from}–${to} ${formatNumber(perYear, isPoints ? 2 : 1)}`);
  return {
    code: isPoints ? 'pace-of-share' : 'pace-of-spending',
    severity: SEVERITY[howOften],
    where: isPoints ? 'targets share' : 'targets spending',
    what: `The plan asks for ${formatNumber(needed, isPoints ? 2 : 1)} ${unit}, ${verdict}, by the actual years of the edition of ${dateInWords(edition.edition)}. ${alike}${named.length > 0 ? `. ${reached.windows > 0 ? 'Precedents' : 'The fastest so far'}: ${listInWords(named)}` : ''}`,
    wayOut: SEVERITY[howOften] === 'warning' ? 'Say what makes it possible this time, or spread the rise over more years' : 'Nothing needs to be done',
  };
}

function countOfAllies(allies: number): string {
  return allies === 1 ? '1 ally' : `${allies} allies`;
}
