import { latestYear } from '../measure/latest-year.ts';
import { floorOn, commitmentsMadeBy } from '../measure/commitments.ts';
import { targetFigure } from '../measure/gap.ts';
import { NATO } from '../measure/indicators.ts';
import { assume } from '../figure/derive.ts';
import { decimalsOf } from '#kit';
import type { Figure } from '../figure/figure.ts';
import type { Commitment, Facts } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { yearOf } from '../time/day.ts';
import type { Claim } from './claim.ts';

/** The year that a claim speaks of, and the rule that chose it. */
export interface AskedYear {
  readonly year: number;
  readonly rule: string;
}

/** The year of a claim without one, and by which name a rule calls it. */
export interface NewestYear extends AskedYear {
  readonly name: string;
}

/** A stretch of years, and the rule that chose its ends. */
export interface AskedSpan {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The year of a claim: the one that it names; else the one that NATO's newest edition of the day tells of. */
export function yearOfClaim({ years, by }: Claim, then: View): AskedYear {
  if (years) return { year: years.last, rule: years.first === years.last ? 'the year that the words name' : `the last of the years that the words name, ${years.first} to ${years.last}` };
  if (by) return { year: Number(by.slice(0, 4)), rule: 'the year by which it shall be so' };
  return newestYear(then);
}

/**
 * The last year that NATO's newest edition of the day prints. NATO prints every year by the spring after it: where the ledger skips
 * editions of that time, its newest being older and later ones held, it is the year before the day, which one of them had printed.
 */
export function newestYear(then: View): NewestYear {
  const [printed, before] = [lastPrinted(then), yearOf(then.day) - 1];
  const isNewest = printed !== undefined && (printed >= before || (lastPrinted(then.ledger.asOf(LAST_DAY)) ?? 0) < before);
  if (isNewest) return { year: printed, name: 'the last year printed', rule: 'the last year that NATO\'s newest edition of that day prints, since the words name none' };
  return { year: before, name: 'the year before the report', rule: 'the year before the report, since the words name none and the editions of NATO\'s tables of that time are not held' };
}

/** The years that the words name, up to the newest of which something is known where they go on to now. */
export function spanOfYears({ first, last }: NonNullable<Claim['years']>, newest: NewestYear): AskedSpan {
  const to = Math.min(last, Math.max(newest.year, first + 1));
  return { from: first, to, rule: to < last ? `from ${first} to ${to}, ${to === newest.year ? newest.name : 'the year after it'}` : 'for the years that the words name' };
}

/** By which all editions of a ledger are known. */
const LAST_DAY = '9999-12-31';

/** The last year that the newest edition held and known by the day prints. */
export function lastPrinted(view: View): number | undefined {
  return latestYear(view, NATO, 'defence-share-of-gdp');
}

/** The year of the day of a view. */
export function yearOfView(view: View): number {
  return yearOf(view.day);
}

/** A target that a claim is held against: of a commitment, or one that the claim itself names. */
export interface AskedTarget {
  readonly figure: Figure;
  readonly commitment: Commitment | undefined;
}

const ALLIANCE = 'nato';

/** The target that a claim names, else that of the floor in force on the day. */
export function targetOfClaim({ target }: Claim, then: View): AskedTarget {
  const made = commitmentsOfAlliance(then);
  const commitment = target === null ? floorOn(then.ledger.facts.commitments, then.day) : newest(made.filter((each) => each.target === target));
  if (commitment) return { figure: targetFigure(commitment), commitment };
  return { figure: assume(target ?? 0, 'percent_of_gdp', decimalsOf(target ?? 0), 'the claim', 'The target that its words name; no commitment made by that day has it'), commitment: undefined };
}

/** The alliance's commitments made by the day of a view, oldest first. */
export function commitmentsOfAlliance(view: View): readonly Commitment[] {
  return commitmentsMadeBy(view.ledger.facts.commitments, view.day).filter(({ programme }) => programme === ALLIANCE);
}

function newest(commitments: readonly Commitment[]): Commitment | undefined {
  return [...commitments].sort((a, b) => (a.made < b.made ? 1 : -1)).sort((a, b) => Number(b.floor ?? false) - Number(a.floor ?? false))[0];
}

/** Facts without figures: the names of parties. */
export type Names = Pick<Facts, 'allies' | 'groups'>;

/** Whether a unit is a currency by its code. */
export function isCurrency(unit: string | null): unit is string {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}
