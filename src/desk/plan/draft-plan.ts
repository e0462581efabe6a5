import { refuse } from '#kit';
import { absenceInWords, assumptionsOf, costOnGround, groundOf, isMissing, newPlan, planPath, type Commitment, type CostToClose, type Day, type Known, type Ledger, type PathTerms, type Plan, type PlanYear } from '#core';
import { costAnswer, type CostAnswer } from '../cost/ally-cost.ts';
import { costQuestion, pathTermsFor, type CostAsked } from '../cost/cost-terms.ts';
import { allyNamed, commitmentFor } from '../question.ts';

/**
 * A plan to start from, prefilled from the ledger as of a day.
 *
 * @throws OutturnError `no-path` where the ledger has nothing to start from, with the reason.
 */
export function draftPlan(ledger: Ledger, allyName: string, asked: CostAsked, today: Day): Plan {
  const ally = allyNamed(ledger.facts, allyName);
  const question = costQuestion(ledger, asked, today);
  const terms = pathTermsFor(question, ally);
  const chosen: Commitment = asked.commitment === undefined ? question.commitment : commitmentFor(ledger.facts, asked.commitment, question.view.day);
  const plan = isMissing(terms) ? terms : newPlan(question.view, ally.id, chosen, terms);
  if (isMissing(plan)) return refuse('no-path', `a plan of ${ally.name}`, `There is nothing to start from as known on ${question.view.day}: ${absenceInWords(plan)}`, 'Take another ally, or a later day with --as-of');
  return { ...plan, title: `${ally.name}: a path to ${question.target.value} % by ${question.by}` };
}

/** What a plan costs above a baseline, year by year: with its own assumptions, as known on its day. */
export function planCost(ledger: Ledger, plan: Plan, asked: CostAsked, today: Day): CostAnswer {
  const ally = allyNamed(ledger.facts, plan.ally);
  const last = Math.max(...plan.targets.map(({ year }) => year));
  const question = costQuestion(ledger, { asOf: plan.asOf, ...asked, commitment: plan.commitment, rule: plan.rule, by: last, from: plan.base.year }, today);
  return { ...costAnswer({ ...question, shape: 'plan' }, ally, costOf(plan, question)), assumptionsOf: 'the plan' };
}

function costOf(plan: Plan, { view, commitment, rule, target, baseline, by, planned }: ReturnType<typeof costQuestion>): Known<CostToClose> {
  const { base, years } = planPath(view, plan, { ...commitment, deadlineYear: by });
  if (isMissing(base.share)) return base.share;
  const points = Object.fromEntries(years.flatMap((year) => (isMissing(year.share) ? [] : [[year.year, shareSpent(year) ?? year.share.value]])));
  const terms: PathTerms = { commitment, rule, target, from: plan.base.year, by, start: base.share, shape: 'plan', baseline, points, assumptions: assumptionsOf(plan), ...(planned && { planned }) };
  const ground = groundOf(view, plan.ally, terms);
  return isMissing(ground) ? ground : costOnGround(ground, terms);
}

/** Where a plan sets both, its spending is what is costed. */
function shareSpent({ set, gdp }: PlanYear): number | undefined {
  return set?.spending === undefined || isMissing(gdp) ? undefined : (set.spending / gdp.value) * 100;
}
