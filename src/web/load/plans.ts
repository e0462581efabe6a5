import type { EditedPlanAnswer, KnownAnswer, PlanFollowAnswer, PlanRollUpAnswer, PlansOnRecordAnswer, PlanTestAnswer } from '#api/contract';
import type { PathInput } from '#chart';
import type { Ask } from '../ask.ts';
import type { Place } from '../place.ts';
import { editorHeadline, followHeadline, plansHeadline } from '../words/plans.ts';
import { readingOf, type Reading } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';
import type { BarView } from './bar.ts';
import { pathOf, type PathView } from './cost-path.ts';
import { askAlly, askNewPlan, askParties, askPlans, askRecordedFollow, askRollUp } from './questions.ts';

/** Plans: those on record, what they come to together, and the ways to a new one. */
export interface PlansView {
  readonly kind: 'plans';
  readonly asOf: string;
  readonly headline: string;
  readonly allies: readonly { readonly id: string; readonly name: string }[];
  readonly onRecord: readonly RecordedRow[];
  readonly together: TogetherView;
}

/** One announcement as a plan. */
export interface RecordedRow {
  readonly id: string;
  readonly name: string;
  readonly announced: string;
  readonly by?: string;
  readonly targets: readonly { readonly year: number; readonly share?: number; readonly spending?: number }[];
  readonly currency: string;
  readonly isSuperseded: boolean;
  readonly sources: readonly { readonly title: string; readonly address?: string }[];
}

/** What the last announcements come to. */
export interface TogetherView {
  readonly commitmentName: string;
  readonly by: number | null;
  readonly counts: PlanRollUpAnswer['counts'];
  readonly rows: readonly { readonly ally: string; readonly name: string; readonly title: string; readonly end: Reading; readonly reachedIn: number | null; readonly additional: Reading }[];
  readonly without: readonly string[];
}

/** A plan while it is written. */
export interface PlanEditorView {
  readonly kind: 'plan-editor';
  readonly asOf: string;
  readonly headline: string;
  readonly ally?: string;
  readonly name?: string;
  /** The document that the form begins with; left out where a file could not be read. */
  readonly document?: Readonly<Record<string, unknown>>;
  readonly edited: EditedView;
  readonly outturn: PathInput['outturn'];
}

/** What is found in a plan as it stands. */
export interface EditedView {
  readonly isRead: boolean;
  readonly valid: boolean;
  readonly counts: PlanTestAnswer['counts'];
  readonly findings: PlanTestAnswer['findings'];
  readonly path?: PathView;
  /** Its years of which anything is known. */
  readonly followed: readonly FollowedRow[];
}

/** A plan on record against what was spent. */
export interface PlanFollowView {
  readonly kind: 'plan-follow';
  readonly asOf: string;
  readonly headline: string;
  readonly ally: string;
  readonly name: string;
  readonly title: string;
  readonly planAsOf: string;
  readonly sources: readonly { readonly title: string; readonly address?: string }[];
  readonly notes: readonly string[];
  readonly edition?: string;
  readonly rows: readonly FollowedRow[];
  readonly editions: readonly { readonly edition: string; readonly cells: readonly Reading[] }[];
}

export interface FollowedRow {
  readonly year: number;
  readonly isOutturn: boolean;
  readonly planned: Reading;
  readonly known: KnownAnswer;
  readonly variance: Reading;
  readonly money: Reading;
  readonly slippage: Reading;
}

export async function loadPlans(ask: Ask, { controls }: Place): Promise<PlansView> {
  const [recorded, rolled, { parties }] = await Promise.all([askPlans(ask, controls), askRollUp(ask, controls), askParties(ask)]);
  return {
    kind: 'plans',
    asOf: recorded.asOf,
    headline: plansHeadline(recorded.counts),
    allies: parties.filter(({ kind }) => kind === 'ally').map(({ id, name }) => ({ id, name })),
    onRecord: recorded.plans.map(recordedRow).sort((a, b) => (a.name === b.name ? (a.announced < b.announced ? 1 : -1) : a.name < b.name ? -1 : 1)),
    together: togetherView(rolled),
  };
}

function recordedRow({ id, name, announced, by, targets, currency, supersededBy, sources }: PlansOnRecordAnswer['plans'][number]): RecordedRow {
  return { id, name, announced, ...(by && { by }), targets: targets.map(({ year, share, spending }) => ({ year, ...(share !== undefined && { share }), ...(spending !== undefined && { spending }) })), currency, isSuperseded: supersededBy.length > 0, sources };
}

function togetherView({ commitmentName, by, counts, allies, without }: PlanRollUpAnswer): TogetherView {
  return {
    commitmentName: typeset(commitmentName),
    by,
    counts,
    rows: allies.map(({ ally, name, title = '', end, reachedIn, additional }) => ({ ally, name, title: typeset(title), end: readingOf(end.share), reachedIn, additional: readingOf(additional) })),
    without: without.map(({ name }) => name),
  };
}

/** A plan that begins as the ledger has it. */
export async function loadNewPlan(ask: Ask, { controls, cost = {} }: Place, ally: string, bar: BarView): Promise<PlanEditorView> {
  const { document } = await askNewPlan(ask, ally, controls, cost);
  return editorView(ask, await ask<EditedPlanAnswer>('/api/v1/plans/edit', document), controls.asOf ?? bar.today);
}

/** A plan that a form has sent, or a file. */
export async function loadSentPlan(ask: Ask, answer: EditedPlanAnswer, bar: BarView): Promise<PlanEditorView> {
  return editorView(ask, answer, bar.today);
}

async function editorView(ask: Ask, answer: EditedPlanAnswer, asOf: string): Promise<PlanEditorView> {
  const { document } = answer;
  const edited = editedView(answer);
  const id = typeof document?.ally === 'string' ? document.ally : undefined;
  const standing = id === undefined || !answer.cost ? undefined : await askAlly(ask, id, { asOf, commitment: answer.cost.commitment });
  return {
    kind: 'plan-editor',
    asOf,
    headline: editorHeadline(answer.cost?.name, edited),
    ...(standing && { ally: standing.ally, name: standing.name }),
    ...(document && { document }),
    edited,
    outturn: (standing?.years ?? []).flatMap(({ year, share }) => ('missing' in share ? [] : [{ year, value: share.value, status: share.status }])),
  };
}

/** What a page shows of a plan's test, its cost, and what was spent of it. */
export function editedView({ isRead, test: { valid, counts, findings }, cost, follow }: EditedPlanAnswer): EditedView {
  const path = cost ? pathOf(cost) : undefined;
  return { isRead, valid, counts, findings, ...(path && { path }), followed: (follow?.today?.years ?? []).map(followedRow).filter(({ known }) => !('missing' in known)) };
}

export async function loadFollowed(ask: Ask, { controls }: Place, id: string): Promise<PlanFollowView> {
  const { plan, asOf, editions, today } = await askRecordedFollow(ask, id, controls);
  const rows = (today?.years ?? []).map(followedRow);
  return {
    kind: 'plan-follow',
    asOf,
    headline: followHeadline(plan.name, rows),
    ally: plan.ally,
    name: plan.name,
    title: typeset(plan.title ?? id),
    planAsOf: plan.asOf,
    sources: plan.sources,
    notes: plan.notes.map(typeset),
    ...(today && { edition: today.edition }),
    rows,
    editions: editions.map((each) => ({ edition: each.edition, cells: rows.map(({ year }) => readingOf(each.years.find((of) => of.year === year)?.share.known ?? { missing: 'not held' })) })).reverse(),
  };
}

function followedRow({ year, isOutturn, share, money, slippage }: NonNullable<PlanFollowAnswer['today']>['years'][number]): FollowedRow {
  return { year, isOutturn, planned: readingOf(share.planned), known: share.known, variance: readingOf(share.variance), money: readingOf(money), slippage: readingOf(slippage) };
}
