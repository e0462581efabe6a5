import { compareText } from '#kit';
import { commitmentsMadeBy, groupMembersOn, isMet, isMissing, lastDayOfYear, membershipDay, topicOf, type Ally, type Commitment, type CommitmentMeasure, type Day, type Facts, type Figure, type Known, type Observation, type SeriesKey } from '#core';
import { printedValue } from './change-answer.ts';

/** An ally whom one edition has at or above a target and another below, or who is so in a new year and was not in the year before. */
export interface CrossingAnswer {
  readonly ally: string;
  readonly name: string;
  readonly commitment: string;
  readonly measure: CommitmentMeasure;
  readonly year: number;
  /** The year of `before`, where a new year is held beside the one before it in the same edition. */
  readonly yearBefore?: number;
  readonly before: number;
  readonly after: number;
  readonly met: boolean;
}

/** Two figures to hold against a target: of one cell in two editions, or of a new year and of the year before it in one. */
export interface JudgedPair {
  readonly key: SeriesKey;
  readonly year: number;
  readonly yearBefore: number;
  readonly before: Shown;
  readonly after: Shown;
}

/** A value in whole units, at its printed decimals. */
interface Shown {
  readonly value: number;
  readonly decimals: number;
}

/** The measures whose figures are printed under their own name; of the others nobody prints any. */
const JUDGED: readonly CommitmentMeasure[] = ['defence-share-of-gdp', 'equipment-share', 'aid-share-of-gni'];

/** Who crosses a target between the figures of each pair, the newest year first. `day` decides who is an ally. */
export function crossingsOf(facts: Facts, pairs: readonly JudgedPair[], day: Day): CrossingAnswer[] {
  return pairs.flatMap((pair) => {
    const ally = groupMembersOn(facts, 'nato', membershipDay(day, pair.year)).find(({ id }) => id === pair.key.party);
    return ally ? commitmentsOn(facts, pair).flatMap((commitment) => crossing(commitment, pair, ally)) : [];
  }).sort((a, b) => b.year - a.year || compareText(a.name, b.name) || compareText(a.commitment, b.commitment));
}

/** What is told of a cell before and after: the pairs of figures among them by which a commitment is judged. */
export function revisedPairs(cells: readonly { readonly key: SeriesKey; readonly year: number; readonly before?: Observation; readonly after?: Observation }[]): JudgedPair[] {
  return cells.flatMap(({ key, year, before, after }) => {
    if (before?.presence !== 'figure' || after?.presence !== 'figure' || !isJudged(key)) return [];
    return [{ key, year, yearBefore: year, before: shownOf(before), after: shownOf(after) }];
  });
}

/** A cell of a new year beside the figure of the year before; none where one of them is no figure. */
export function newYearPair({ key, year, after }: { readonly key: SeriesKey; readonly year: number; readonly after?: Observation }, before: Known<Figure>): JudgedPair[] {
  if (isMissing(before) || after?.presence !== 'figure') return [];
  return [{ key, year, yearBefore: year - 1, before, after: shownOf(after) }];
}

/** Whether some commitment is judged by a series. */
export function isJudged({ publication, indicator }: Pick<SeriesKey, 'publication' | 'indicator'>): boolean {
  return JUDGED.some((measure) => measure === indicator && topicOf(measure).publication === publication);
}

function shownOf(observation: Observation): Shown {
  return { value: printedValue(observation), decimals: observation.decimals - observation.multiplier };
}

/** The commitments on what a pair tells that stood at the end of its year; of those with the same target the newest. */
function commitmentsOn({ commitments }: Facts, { key, year }: JudgedPair): Commitment[] {
  if (!isJudged(key)) return [];
  const made = commitmentsMadeBy(commitments, lastDayOfYear(year));
  const judged = made.filter(({ measure, comparator }) => measure === key.indicator && comparator !== 'up-to');
  return [...new Map(judged.map((commitment) => [commitment.target, commitment])).values()];
}

function crossing(commitment: Commitment, { year, yearBefore, before, after }: JudgedPair, { id, name }: Ally): CrossingAnswer[] {
  if (commitment.parties !== 'allies' && !commitment.parties.includes(id)) return [];
  const met = [before, after].map((side) => isMet(commitment, side));
  if (met[0] === met[1]) return [];
  return [{ ally: id, name, commitment: commitment.id, measure: commitment.measure, year, ...(yearBefore !== year && { yearBefore }), before: before.value, after: after.value, met: met[1] === true }];
}
