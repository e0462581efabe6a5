import { BASELINES, formatNumber, moneyInWords, SHAPES } from '#core';
import { capitalise, countInWords, listInWords } from '#kit';
import type { CostFound, CostView } from '../load/cost.ts';
import type { GroupCostFound } from '../load/group-cost.ts';
import type { BorrowingMeasure, PathMeasure, PathView } from '../load/cost-path.ts';
import type { ShownProblem } from '../ask.ts';
import { dateInWords } from './days.ts';
import { measuredInWords, wholeInWords, type Counted } from './measured.ts';
import { readingInWords, type Reading } from './readings.ts';
import { targetFigure } from './targets.ts';
import { typeset } from './typeset.ts';

/** What is needed to tell a path in words. */
export interface ToldPath {
  readonly name: string;
  readonly counted: Counted;
  readonly target: { readonly value: number; readonly unit: string };
  readonly by: number;
  readonly path?: PathView;
  readonly missing?: string;
}

/** The finding: what the path asks for in its last year. */
export function costHeadline({ name, counted, target, by, path, missing }: ToldPath): string {
  const whole = wholeInWords(target.unit);
  const goal = `${targetFigure(target)} ${whole}`;
  if (!path) return typeset(`No path of ${allyInSentence(name)} to ${goal} by ${by} can be told: ${missing ?? 'not held'}`);
  const last = path.rows.at(-1)?.additional;
  const extra = last && !('absent' in last) ? last.value : 0;
  if (extra === 0 && path.isAtTarget) return typeset(`${capitalise(allyInSentence(name))} is at ${targetFigure(target)} ${measuredInWords(counted)} already, and ${baselineInWords(path)} needs nothing more by ${by}`);
  const money = moneyInWords(Math.abs(extra), path.currency, 'billion');
  return typeset(`To spend ${targetFigure(target)} ${measuredInWords(counted)} by ${by}, ${allyInSentence(name)} needs ${money} ${extra < 0 ? 'less' : 'more'} that year than ${baselineInWords(path)}`);
}

/** The finding of an ally's page about a cost. */
export function costTitle({ name, found }: Pick<CostView, 'name' | 'found'>): string {
  return found ? costHeadline({ name, ...found }) : typeset(`No path of ${allyInSentence(name)} can be told for these terms`);
}

/** What would be spent anyway: `at its share of 2026`. */
function baselineInWords({ baseline, from }: PathView): string {
  if (baseline === 'constant-real') return `with the real spending of ${from}`;
  return baseline === 'constant-nominal' ? `with the money of ${from}` : `at its share of ${from}`;
}

/** What a reader must know beside it: sums, growth, and what the path is. */
export function costDetails(found: Pick<CostFound, 'madeLater' | 'commitmentName' | 'counted'>, path: PathView | undefined, asOf: string): string[] {
  const known = [`As known on ${dateInWords(asOf)}, for ${found.commitmentName}${found.counted.rule ? `; counted: ${found.counted.rule}` : ''}.`, ...(found.madeLater ? [`The commitment was only made later: ${dateInWords(found.madeLater)}.`] : [])];
  if (!path) return known;
  const { total, requiredGrowth, rows } = path;
  const span = `from ${rows[1]?.year} to ${rows.at(-1)?.year}`;
  const sum = isNothing(total.additional) ? [] : [`${billions(total.additional)} in all ${span}${'absent' in total.additionalReal ? '' : `, ${billions(total.additionalReal)} at prices of ${path.from}`}.`];
  const growth = 'absent' in requiredGrowth.nominal ? [] : [`Spending grows by ${readingInWords(requiredGrowth.nominal)} a year on the way${'absent' in requiredGrowth.real ? '' : `, ${readingInWords(requiredGrowth.real)} in real terms`}.`];
  return [...sum, ...growth, ...known].map(typeset);
}

function isNothing(reading: Reading): boolean {
  return 'absent' in reading || reading.value === 0;
}

/** Money of a sentence: `€49.7 billion`. */
export function billions(reading: Reading): string {
  return 'absent' in reading ? reading.absent : moneyInWords(reading.value, reading.unit, 'billion');
}

/** The shape of a path and what is additional to what, in a sentence. */
export function pathInWords({ shape, baseline }: Pick<PathView, 'shape' | 'baseline'>): string {
  const [way, without] = [SHAPES.find(({ id }) => id === shape), BASELINES.find(({ id }) => id === baseline)];
  return typeset(`${capitalise(way?.name ?? shape)}: ${way?.what ?? ''}. Additional is what lies above ${without?.name ?? baseline}: ${without?.what ?? ''}.`);
}

const NAMES: Readonly<Record<PathMeasure | BorrowingMeasure, string>> = {
  gdp: 'GDP',
  inflation: 'growth of prices',
  share: 'share',
  spending: 'spending on the path',
  baseline: 'baseline',
  additional: 'additional spending',
  spendingReal: 'spending at prices of the base year',
  additionalReal: 'additional, at prices of the base year',
  growthNominal: 'growth of spending',
  growthReal: 'real growth of spending',
  shareOfGovernment: 'part of government expenditure',
  perPerson: 'spending per person',
  interest: 'interest',
  debt: 'owed for it',
  deficitShare: 'effect on the balance',
  debtShare: 'effect on debt',
};

/** The name of a figure of a year. */
export function yearFigureName(measure: PathMeasure | BorrowingMeasure): string {
  return NAMES[measure];
}

/** The name of any figure of a path, sums among them. */
export function costFigureName(measure: string, { from, by }: { readonly from: number | null; readonly by: number }): string {
  const sums: Readonly<Record<string, string>> = {
    'total': `additional spending in all to ${by}`,
    'total-spending': `spending on the path in all to ${by}`,
    'total-real': `additional spending in all, at prices of ${from ?? 'the base year'}`,
    'required-growth': 'required growth a year',
    'required-real-growth': 'required real growth a year',
  };
  return sums[measure] ?? (NAMES as Readonly<Record<string, string>>)[measure] ?? measure;
}

/** The finding of a group: what its members' paths ask for together in the last year. */
export function groupCostHeadline({ counted, target, by, counts, last, currency }: Pick<GroupCostFound, 'counted' | 'target' | 'by' | 'counts' | 'currency'> & { readonly last?: number }): string {
  if (last === undefined) return typeset(`No path to ${targetFigure(target)} ${wholeInWords(target.unit)} by ${by} can be told for these allies`);
  const who = counts.counted === 1 ? 'one ally needs' : `${countInWords(counts.counted)} allies need`;
  return typeset(`To spend ${targetFigure(target)} ${measuredInWords(counted)} by ${by}, ${who} ${moneyInWords(last, currency, 'billion')} more that year than they would spend anyway`);
}

/** What a reader must know beside it: the sums, who is at the target, who bears most, and who is in no sum. */
export function groupCostDetails({ total, years, allies, counts, without, commitmentName, counted, madeLater, priceYear }: GroupCostFound, asOf: string): string[] {
  const [largest] = allies;
  const all = total && !('absent' in total.additional) ? total.additional.value : 0;
  const sum = total && all !== 0 ? [`${billions(total.additional)} in all from ${years[0]?.year} to ${years.at(-1)?.year}, ${billions(total.additionalReal)} at prices and rates of ${priceYear ?? 'one year'}.`] : [];
  const most = largest && all > 0 ? [`${capitalise(allyInSentence(largest.name))} bears ${formatNumber((largest.total / all) * 100, 0)} % of it.`] : [];
  const standing = `${capitalise(countInWords(counts.atTarget))} of ${countInWords(counts.counted)} ${counts.atTarget === 1 ? 'is' : 'are'} at the target already${without.length > 0 ? `; ${listInWords(without.map(({ name }) => name))} ${without.length === 1 ? 'is' : 'are'} in no sum` : ''}.`;
  const later = madeLater ? [`The commitment was only made later: ${dateInWords(madeLater)}.`] : [];
  return [...sum, ...most, standing, `As known on ${dateInWords(asOf)}, for ${commitmentName}${counted.rule ? `; counted: ${counted.rule}` : ''}.`, ...later].map(typeset);
}

/** The way out of terms that were refused, as the fields of the page have it. */
export function wayOutOfTerms({ code = '', wayOut = '' }: Pick<ShownProblem, 'code' | 'wayOut'>): string {
  return typeset(WAYS_OUT[code] ?? wayOut);
}

const WAYS_OUT: Readonly<Record<string, string>> = {
  'target-past': 'Set a later year of the target, or an earlier year to start from',
  'bad-path': 'Set a later year of the target, or an earlier year to start from',
  'no-deadline': 'Set the year by which the target is to be reached',
  'nothing-to-close': 'Choose the commitment that it belongs to',
  'target-of-spending': 'Choose a commitment about a share of GDP',
};

/** The name of an ally within a sentence: `the United States`. */
export function allyInSentence(name: string): string {
  return /^(United|Netherlands)/.test(name) ? `the ${name}` : name;
}
