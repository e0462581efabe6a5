import { doesRuleFit, type CommitmentMeasure, type CountingRule, type Ledger } from '#core';

/** A counting rule, and the measures of commitments that it may be used with. */
export interface CountingRuleAnswer extends CountingRule {
  readonly measures: readonly CommitmentMeasure[];
}

export interface CountingRulesAnswer {
  readonly rules: readonly CountingRuleAnswer[];
}

/** Every counting rule: what counts under it, who asks for it, and where it fits. */
export function countingRules({ facts }: Ledger): CountingRulesAnswer {
  const measures = [...new Set(facts.commitments.map(({ measure }) => measure))];
  return { rules: facts.countingRules.map((rule) => ({ ...rule, measures: measures.filter((measure) => doesRuleFit(measure, rule)) })) };
}
