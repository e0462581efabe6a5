import { refuse, roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Commitment, CommitmentMeasure } from '../ledger/facts.ts';
import type { CountingRule } from '../ledger/money-facts.ts';
import type { View } from '../ledger/view.ts';
import { aidShareOfGdp } from './aid.ts';
import { atPrintedDecimals } from './gap.ts';
import { committedShare } from './share.ts';

/** What a measure needs to know of a counting rule. */
export type Counting = Pick<CountingRule, 'id' | 'name' | 'components'>;

/** What counts where nothing else is asked for: what NATO's own definition counts. */
export const NATO_CORE: Counting = { id: 'nato-core', name: 'Defence expenditure as NATO counts it', components: ['core'] };

/**
 * The share that is held against a commitment's target, under a counting rule: as printed for NATO's own; with aid, defence
 * expenditure as a share of GDP + aid as a share of GDP.
 *
 * Source: Outturn's rule 4.9. Unit: that of the commitment.
 * Absences: a share of which one component is not held is not held; no component is taken as zero.
 *
 * @throws OutturnError `rule-unfit` where the commitment leaves no room for the rule.
 * @example
 * countedShare(exampleRecordView, exampleCommitment, exampleCoreAndAid, 'DEU', 2020).value // => 2.24
 * countedShare(exampleRecordView, exampleCommitment, NATO_CORE, 'DEU', 2020).value // => 1.5
 * countedShare(exampleRecordView, exampleCommitment, exampleCoreAndAid, 'POL', 2020) // => { missing: 'not held', because: 'no edition held prints this ally\'s aid', edition: '2022-04-12' }
 */
export function countedShare(view: View, commitment: Commitment, rule: Counting, ally: string, year: number): Known<Figure> {
  assertRuleFits(commitment, rule);
  const own = committedShare(view, commitment.measure, ally, year);
  if (isMissing(own) || !rule.components.includes('aid')) return own;
  const aid = aidShareOfGdp(view, ally, year);
  if (isMissing(aid)) return aid;
  return derive({
    measure: 'share-with-aid',
    formula: 'defence expenditure as a share of GDP + aid as a share of GDP',
    value: roundTo(atPrintedDecimals(own) + aid.value, own.decimals),
    unit: own.unit,
    decimals: own.decimals,
    inputs: [{ name: 'defence expenditure as a share of GDP', figure: own }, { name: 'aid as a share of GDP', figure: aid }],
  });
}

/**
 * Refuses a counting rule that a commitment leaves no room for, with the reason.
 *
 * Source: the terms of the commitments (`data/facts/commitments.json`) and Outturn's rule 4.9.
 *
 * @throws OutturnError `rule-unfit`
 * @example
 * assertRuleFits({ ...exampleCommitment, measure: 'equipment-share' }, exampleCoreAndAid) // throws aid is no part of it
 * assertRuleFits({ ...exampleCommitment, measure: 'equipment-share' }, NATO_CORE) // => undefined
 */
export function assertRuleFits(commitment: Pick<Commitment, 'id' | 'name' | 'measure'>, rule: Counting): void {
  const why = whyUnfit(commitment.measure, rule);
  if (!why) return;
  refuse('rule-unfit', `counting rule "${rule.id}" with commitment "${commitment.id}"`, why.what, why.wayOut);
}

/**
 * Whether a counting rule may be used with a measure.
 *
 * Source: as `assertRuleFits`.
 *
 * @example
 * doesRuleFit('defence-share-of-gdp', exampleCoreAndAid) // => true
 * doesRuleFit('defence-share-of-gdp', { id: 'core-and-related', name: '', components: ['core', 'related'] }) // => false
 */
export function doesRuleFit(measure: CommitmentMeasure, rule: Counting): boolean {
  return whyUnfit(measure, rule) === undefined;
}

interface Unfit {
  readonly what: string;
  readonly wayOut: string;
}

const ONLY_CORE: readonly CommitmentMeasure[] = ['defence-share-of-gdp'];

function whyUnfit(measure: CommitmentMeasure, rule: Counting): Unfit | undefined {
  if (rule.components.includes('related')) return measure === 'defence-and-related-share-of-gdp' ? undefined : WHY_NOT_RELATED;
  return rule.components.includes('aid') && !ONLY_CORE.includes(measure) ? WHY_NOT_AID[measure] : undefined;
}

const WHY_NOT_RELATED: Unfit = {
  what: 'Related spending counts only towards the 5 % of The Hague; every other target is for what NATO counts as defence expenditure',
  wayOut: 'Ask with the commitment hague-2025, or with the rule nato-core',
};

const WHY_NOT_AID: Readonly<Partial<Record<CommitmentMeasure, Unfit>>> = {
  'equipment-share': { what: 'The target is a part of defence expenditure, and aid is no part of it', wayOut: 'Ask with the rule nato-core' },
  'related-share-of-gdp': { what: 'The commitment itself tells what is related spending, and aid is not among it', wayOut: 'Ask with the rule nato-core, or with a commitment of 2 % or 3.5 %' },
  'defence-and-related-share-of-gdp': { what: 'The commitment itself tells what counts beside defence; aid would count some of it twice', wayOut: 'Ask with the rule core-and-related, or with a commitment of 2 % or 3.5 %' },
  'aid-share-of-gni': { what: 'The target is for aid alone; defence expenditure does not count towards it', wayOut: 'Leave the rule out' },
};
