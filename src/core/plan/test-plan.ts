import { refuse } from '#kit';
import type { Ledger } from '../ledger/ledger.ts';
import { NATO_CORE, type Counting } from '../measure/counting-rule.ts';
import { parseDay } from '../time/day.ts';
import type { PlanFinding, Severity } from './finding.ts';
import type { Plan } from './plan.ts';
import { ceilingBeside, commitmentOfPlan } from './plan-commitment.ts';
import { planPath } from './plan-path.ts';
import { dollarRate, outlook } from './tests/assumptions.ts';
import { ahead, complete, costable } from './tests/complete.ts';
import type { PlanContext, PlanTest } from './tests/context.ts';
import { equipment } from './tests/equipment.ts';
import { incrementalShare, incrementalSpending, loading } from './tests/incremental.ts';
import { pace } from './tests/pace.ts';
import { basedOnRecord, bound, reached } from './tests/reached.ts';
import { measuresAddUp, measuresFit, plausible, sharesAddUp, withinCeiling } from './tests/sums.ts';

/** What the test of a plan found. */
export interface PlanVerdict {
  /** Whether nothing that must hold fails. */
  readonly valid: boolean;
  /** The gravest first, in the order of the tests. */
  readonly findings: readonly PlanFinding[];
}

/** Every test, in the order in which findings are told. */
const TESTS: readonly PlanTest[] = [bound, complete, ahead, reached, sharesAddUp, measuresAddUp, measuresFit, plausible, basedOnRecord, costable, incrementalShare, incrementalSpending, loading, equipment, withinCeiling, outlook, dollarRate, pace];

/**
 * Tests a plan: complete years, target reached, incremental, sums, assumptions, loading, equipment, credibility. Everything is
 * held against what was known on the day of the plan. Findings, not a yes: each tells where, what, how grave and what would mend it.
 *
 * Source: Outturn's rules 4.4 to 4.7. "Incremental" is our test, since the pledge does not define it.
 *
 * @throws OutturnError `unknown-commitment` where the ledger does not know the plan's commitment or ally
 * @example
 * testPlan(ledgerAhead, examplePlan).valid // => true
 * const short = { ...examplePlan, targets: [{ year: 2028, share: 2.8 }] };
 * testPlan(ledgerAhead, short).findings.slice(0, 2).map(({ code }) => code) // => ['year-missing', 'target-missed']
 * testPlan(ledgerAhead, { ...examplePlan, targets: [{ year: 2027, share: 2.5, spending: 150e9 }, { year: 2028, share: 3 }] }).findings[0].code // => 'share-and-spending-differ'
 */
export function testPlan(ledger: Ledger, plan: Plan): PlanVerdict {
  const context = contextOf(ledger, plan);
  const findings = TESTS.flatMap((test) => test(context)).sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return { valid: findings.every(({ severity }) => severity !== 'must'), findings };
}

const GRAVITY: Readonly<Record<Severity, number>> = { must: 0, warning: 1, note: 2 };

function contextOf(ledger: Ledger, plan: Plan): PlanContext {
  const { allies, commitments, countingRules } = ledger.facts;
  const commitment = commitmentOfPlan(ledger.facts, plan);
  const ceiling = commitment.parts ? undefined : ceilingBeside(commitments, commitment);
  const ally = allies.find(({ id }) => id === plan.ally) ?? refuse('unknown-ally', `ally "${plan.ally}"`, 'The ledger has no such ally', 'Write the code of an ally, such as DEU');
  const rule: Counting = countingRules.find(({ id }) => id === plan.rule) ?? NATO_CORE;
  const view = ledger.asOf(parseDay(plan.asOf, 'asOf'));
  return { plan, ally, commitment, ceiling, rule, view, path: planPath(view, plan, commitment) };
}
