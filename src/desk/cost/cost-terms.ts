import { decimalsOf, foldName, nearestNames, refuse } from '#kit';
import { askingPart, assume, assertRuleFits, BASELINES, byYearFrom, commitmentsMadeBy, floorOn, isMissing, lastShare, newestShareYear, percentFrom, SHAPES, shareFor, targetFigure, yearFrom, yearOf, type Ally, type Baseline, type Commitment, type Counting, type Day, type EconomyAssumptions, type Facts, type Figure, type Known, type Ledger, type PathTerms, type Shape, type View } from '#core';
import { commitmentFor, currencyFor, ruleFor, viewFor, type Asked } from '../question.ts';

/** What a cost is asked for, as a person or a program wrote it. */
export interface CostAsked extends Asked {
  /** Percent of GDP, where it is another than the commitment's. */
  readonly target?: string | number;
  /** The year of the target; the commitment's deadline without it. */
  readonly by?: string | number;
  /** The year of the spending that the path starts from; the last one known without it. */
  readonly from?: string | number;
  readonly baseline?: string;
  readonly shape?: string;
  /** Shares set by hand: `2028=2.5,2030=3`. */
  readonly points?: string;
  /** Growth of real GDP in percent a year: `1.2`, or `2027=1,2028=1.3`. */
  readonly growth?: string | number;
  /** Growth of the GDP deflator in percent a year, written as `growth`. */
  readonly deflator?: string | number;
  /** The interest rate, in percent, at which additional spending is borrowed. */
  readonly interest?: string | number;
  /** Spending by year of the plan that is the baseline, in whole units of the ally's own currency. */
  readonly planned?: Readonly<Record<number, number>>;
}

/** What a cost is asked for, resolved for every ally alike. */
export interface CostQuestion {
  readonly view: View;
  readonly commitment: Commitment;
  /** Spending that may count beside it up to a ceiling, where the commitment has such a part. */
  readonly ceiling?: Commitment;
  readonly rule: Counting;
  readonly target: Figure;
  readonly by: number;
  readonly from?: number;
  readonly baseline: Baseline;
  readonly shape: Shape;
  readonly points?: Readonly<Record<number, number>>;
  readonly assumptions?: EconomyAssumptions;
  readonly currency?: string;
  readonly interest?: number;
  readonly planned?: Readonly<Record<number, number>>;
}

/** Resolves the options of a cost: each as asked for, or by default. */
export function costQuestion(ledger: Ledger, asked: CostAsked, today: Day): CostQuestion {
  const view = viewFor(ledger, asked, today);
  const rule = ruleFor(ledger.facts, asked.rule);
  const percent = asked.target === undefined ? undefined : percentFrom('target', asked.target, 0.01, 100);
  const chosen = commitmentAsked(ledger.facts, asked.commitment, percent, view.day);
  const { commitment, ceiling } = partsOf(ledger.facts, chosen, rule);
  assertRuleFits(commitment, rule);
  const points = asked.points === undefined ? undefined : byYearFrom('points', asked.points, 0, 100);
  if (typeof points === 'number') refuse('bad-points', `points "${asked.points}"`, 'A path set by hand needs years', 'Write 2028=2.5,2030=3');
  const currency = currencyFor(asked.currency);
  const from = asked.from === undefined ? undefined : yearFrom(asked.from);
  return {
    view,
    commitment,
    ...(ceiling && { ceiling }),
    rule,
    target: percent === undefined || percent === commitment.target ? targetFigure(commitment) : assume(percent, commitment.targetUnit, decimalsOf(percent), 'the asker', 'the target that was asked for'),
    by: deadlineOf(commitment, asked.by),
    ...(from !== undefined && { from }),
    baseline: asked.planned ? 'plan' : namedAs('baseline', asked.baseline ?? 'constant-share', BASELINES.filter(({ id }) => id !== 'plan').map(({ id }) => id)),
    ...(asked.planned && { planned: asked.planned }),
    shape: points ? 'custom' : namedAs('shape', asked.shape ?? 'linear', SHAPES.filter(({ id }) => id !== 'plan' && id !== 'custom').map(({ id }) => id)),
    ...(points && { points }),
    ...assumptionsFrom(asked),
    ...(currency && { currency }),
    ...(asked.interest !== undefined && { interest: percentFrom('interest', asked.interest, -5, 50) }),
  };
}

/** The terms of one ally's path: from the last year with a share, where no year is asked for. */
export function pathTermsFor({ view, commitment, rule, target, by, from, baseline, shape, points, assumptions, planned }: CostQuestion, ally: Ally): Known<PathTerms> {
  const base = from ?? lastYearKnown(view, commitment, rule, ally, by);
  const share = shareFor(view, commitment, rule, ally, base);
  if (isMissing(share)) return share;
  return { commitment, rule, target, from: base, by, start: share, shape, baseline, ...(points && { points }), ...(assumptions && { assumptions }), ...(planned && { planned }) };
}

/** How many years back from the newest printed one a share may lie. */
const YEARS_BACK = 5;

function lastYearKnown(view: View, commitment: Commitment, rule: Counting, ally: Ally, by: number): number {
  const newest = newestShareYear(view, commitment);
  if (by <= newest) refuse('target-past', `a path to ${by}`, `That year is not ahead: shares are known up to ${newest}`, 'Take a later year of the target (by), or name the earlier year to start from (from)');
  return lastShare(view, commitment, rule, ally, YEARS_BACK).year;
}

/** The commitment that is asked for; without one, that of the target asked for, else the newest with a deadline ahead. */
export function commitmentAsked(facts: Facts, id: string | undefined, target: number | undefined, day: Day): Commitment {
  if (id !== undefined) return commitmentFor(facts, id, day);
  const made = commitmentsMadeBy(facts.commitments, day).filter(({ measure }) => measure === 'defence-share-of-gdp');
  const ahead = made.filter(({ deadlineYear }) => deadlineYear !== null && deadlineYear > yearOf(day));
  if (target === undefined) return ahead.at(-1) ?? floorOn(facts.commitments, day);
  return ahead.findLast((each) => each.target === target) ?? made.findLast((each) => each.target === target) ?? ahead.at(-1) ?? floorOn(facts.commitments, day);
}

/** A commitment of two parts is a path to the one, beside a ceiling on the other: "up to" is never asked for. */
function partsOf(facts: Facts, chosen: Commitment, rule: Counting): ReturnType<typeof askingPart> {
  if (chosen.comparator === 'up-to') refuse('nothing-to-close', `commitment "${chosen.id}"`, 'It counts spending up to a ceiling and asks for none, so there is no cost to close', 'Ask for the commitment that it belongs to, such as hague-2025');
  return rule.components.includes('related') ? { commitment: chosen, ceiling: undefined } : askingPart(facts.commitments, chosen);
}

function deadlineOf({ id, deadlineYear }: Commitment, asked: string | number | undefined): number {
  if (asked !== undefined) return yearFrom(asked);
  return deadlineYear ?? refuse('no-deadline', `commitment "${id}"`, 'It has no deadline', 'Name the year of the target (by), such as 2035');
}

function assumptionsFrom({ growth, deflator }: CostAsked): { readonly assumptions?: EconomyAssumptions } {
  if (growth === undefined && deflator === undefined) return {};
  return { assumptions: { by: 'the asker', ...(growth !== undefined && { growth: byYearFrom('growth', growth, -50, 100) }), ...(deflator !== undefined && { deflator: byYearFrom('deflator', deflator, -50, 1000) }) } };
}

function namedAs<T extends string>(name: string, asked: string, known: readonly T[]): T {
  const found = known.find((each) => foldName(each) === foldName(asked));
  const near = nearestNames(asked, known);
  return found ?? refuse(`unknown-${name}`, `${name} "${asked}"`, `No ${name} has this name`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${known.join(', ')}`);
}
