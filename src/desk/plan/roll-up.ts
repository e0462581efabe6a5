import type { Problem } from '#kit';
import { askingPart, isMissing, plansOnRecord, rollUp, targetFigure, type Ally, type Day, type Figure, type Known, type Ledger, type NotCountedReason, type Plan, type RolledAlly, type RolledCounts, type RolledUp, type RolledYear, type View } from '#core';
import { commitmentAsked } from '../cost/cost-terms.ts';
import { answerOf, figureAnswer, type FigureAnswer, type KnownAnswer } from '../figure-answer.ts';
import { commitmentWords, type CommitmentWords } from '../commitment-words.ts';
import { currencyFor, groupNamed, viewFor, type Asked } from '../question.ts';
import { plansInFolder, type PlanFolder } from './plan-folder.ts';

/** What a roll-up is asked for. */
export interface RollUpAsked extends Asked {
  /** Take an ally's last announcement on record where no file has a plan of it. */
  readonly onRecord?: boolean;
}

/** An ally by its code and its name. */
interface NamedAlly {
  readonly ally: string;
  readonly name: string;
}

/** One member with a plan; sums over the years that it sets. */
export interface RolledAllyAnswer extends NamedAlly {
  /** The file of the plan; absent where it is on record. */
  readonly file?: string;
  readonly title?: string;
  readonly planAsOf: string;
  readonly status: Plan['status'];
  readonly end: { readonly year: number; readonly share: KnownAnswer };
  readonly met: boolean | null;
  readonly reachedIn: number | null;
  readonly leftOut: readonly number[];
  readonly spending: KnownAnswer;
  readonly additional: KnownAnswer;
  readonly spendingPart: KnownAnswer;
  readonly additionalPart: KnownAnswer;
}

/** One year of a roll-up; allies without a plan are apart. */
export interface RolledYearAnswer {
  readonly year: number;
  readonly spending: KnownAnswer;
  readonly additional: KnownAnswer;
  readonly allies: number;
  readonly leftOut: readonly string[];
  readonly without: { readonly spending: KnownAnswer; readonly allies: number; readonly leftOut: readonly string[] };
}

/** The plans of a group together, as answered; money at current prices and the rate of the day. */
export interface PlanRollUpAnswer extends CommitmentWords {
  readonly asOf: string;
  readonly group: string;
  readonly target: FigureAnswer;
  /** The year of the deadline; null where the commitment has none. */
  readonly by: number | null;
  readonly currency: string;
  readonly counts: RolledCounts & { readonly files: number; readonly unread: number; readonly onRecord: number };
  /** Members with a plan, the largest additional spending first. */
  readonly allies: readonly RolledAllyAnswer[];
  readonly without: readonly (NamedAlly & { readonly share: KnownAnswer })[];
  readonly unbound: readonly NamedAlly[];
  readonly notCounted: readonly (NamedAlly & { readonly file?: string; readonly planAsOf: string; readonly code: NotCountedReason })[];
  readonly years: readonly RolledYearAnswer[];
  readonly total: { readonly spending: KnownAnswer; readonly additional: KnownAnswer };
  /** All members together in the year of the end: with a plan as planned, without one at their last share. */
  readonly together: { readonly year: number; readonly share: KnownAnswer; readonly met: boolean | null; readonly allies: number; readonly leftOut: readonly string[] };
  /** Files that could not be read: in no count. */
  readonly unread: readonly Problem[];
}

/** The plans of a folder together, or those on record: who has none, the sums, whether the commitment is met, who carries what. */
export async function planRollUp(ledger: Ledger, folder: string | undefined, asked: RollUpAsked, today: Day): Promise<PlanRollUpAnswer> {
  const view = viewFor(ledger, asked, today);
  const read: PlanFolder = folder === undefined ? { files: 0, plans: [], unread: [] } : await plansInFolder(folder, ledger.facts);
  const { commitment } = askingPart(ledger.facts.commitments, commitmentAsked(ledger.facts, asked.commitment, undefined, view.day));
  const recorded = asked.onRecord || folder === undefined ? recordedBeside(view, read) : [];
  const plans = [...recorded, ...read.plans.map(({ plan }) => plan)];
  const rolled = rollUp(view, plans, commitment, groupNamed(ledger.facts, asked.group), currencyFor(asked.currency) ?? 'USD');
  return rollUpAnswer(view, rolled, read, recorded);
}

/** Announcements that no later one replaced, of allies that no file has a plan of. */
function recordedBeside(view: View, { plans }: PlanFolder): readonly Plan[] {
  const own = new Set(plans.map(({ plan }) => plan.ally));
  return plansOnRecord(view).filter(({ plan, supersededBy }) => !own.has(plan.ally) && supersededBy.length === 0).map(({ plan }) => plan);
}

function rollUpAnswer(view: View, rolled: RolledUp, read: PlanFolder, recorded: readonly Plan[]): PlanRollUpAnswer {
  const { commitment, group, currency, allies, without, unbound, notCounted, years, total, counts, together } = rolled;
  const fileOf = (plan: Plan): { readonly file?: string } => {
    const found = read.plans.find((each) => each.plan === plan);
    return found ? { file: found.file } : {};
  };
  return {
    asOf: view.day,
    group,
    ...commitmentWords(view, commitment),
    target: figureAnswer(targetFigure(commitment)),
    by: commitment.deadlineYear,
    currency,
    counts: { ...counts, files: read.files, unread: read.unread.length, onRecord: allies.filter(({ plan }) => recorded.includes(plan)).length },
    allies: allies.map((each) => ({ ...allyAnswer(each), ...fileOf(each.plan) })).sort((a, b) => valueOf(b.additional) - valueOf(a.additional)),
    without: without.map(({ ally, share }) => ({ ...named(ally), share: answerOf(share) })),
    unbound: unbound.map(named),
    notCounted: notCounted.filter(({ plan }) => !recorded.includes(plan)).map(({ plan, code }) => ({ ally: plan.ally, name: view.ledger.facts.allies.find(({ id }) => id === plan.ally)?.name ?? plan.ally, ...fileOf(plan), planAsOf: plan.asOf, code })),
    years: years.map(yearAnswer),
    total: { spending: briefly(total.spending), additional: briefly(total.additional) },
    together: { ...together, share: briefly(together.share) },
    unread: read.unread,
  };
}

function named({ id, name }: Ally): NamedAlly {
  return { ally: id, name };
}

function allyAnswer({ ally, plan, end, met, reachedIn, leftOut, spending, additional, spendingPart, additionalPart }: RolledAlly): RolledAllyAnswer {
  return {
    ...named(ally),
    ...(plan.title !== undefined && { title: plan.title }),
    planAsOf: plan.asOf,
    status: plan.status,
    end: { year: end.year, share: briefly(end.share) },
    met,
    reachedIn: reachedIn ?? null,
    leftOut,
    spending: briefly(spending),
    additional: briefly(additional),
    spendingPart: briefly(spendingPart),
    additionalPart: briefly(additionalPart),
  };
}

function yearAnswer({ year, spending, additional, allies, leftOut, without }: RolledYear): RolledYearAnswer {
  return { year, spending: inSum(spending), additional: inSum(additional), allies, leftOut, without: { ...without, spending: inSum(without.spending) } };
}

function valueOf(answer: KnownAnswer): number {
  return 'missing' in answer ? Number.NEGATIVE_INFINITY : answer.value;
}

/** The members of a sum by year, without what theirs rest on. */
function inSum(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? answerOf(known) : figureAnswer(known, Number.POSITIVE_INFINITY, 1);
}

/** Sums are told in the years of the same answer. */
function briefly(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? answerOf(known) : figureAnswer(known, 4, 1);
}
