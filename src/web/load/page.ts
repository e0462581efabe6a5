import type { CommitmentsAnswer, EditionsAnswer, ExplainAnswer, SearchAnswer, Sent } from '#api/contract';
import { isRefusal, type Ask, type ShownProblem } from '../ask.ts';
import type { Place } from '../place.ts';
import { loadAlliance, rowOf, type AllianceRow, type AllianceView } from './alliance.ts';
import { loadAlly, type AllyView } from './ally.ts';
import type { Counted } from '../words/measured.ts';
import { countedBy, loadBar, resolved, type BarView } from './bar.ts';
import { loadBurden, type BurdenView } from './burden.ts';
import { loadCalendar, type CalendarView } from './calendar.ts';
import { loadCost, type CostView } from './cost.ts';
import { loadGroupCost, type GroupCostView } from './group-cost.ts';
import { loadContributions, type ContributionsView } from './contributions.ts';
import { askCommitments, askEditions, askExplanation, askSearch, askStatus } from './questions.ts';
import { loadFollowed, loadNewPlan, loadPlans, loadSentPlan, type PlanEditorView, type PlanFollowView, type PlansView } from './plans.ts';
import { loadReader, type ReaderView } from './reader.ts';
import { loadSources, type SourcesView } from './sources.ts';

/** A page: its place, the control bar, and what it shows. Server and browser load it alike. */
export interface Page {
  readonly place: Place;
  readonly bar: BarView;
  readonly body: Body;
}

export type Body = AllianceView | AlliesView | AllyView | BurdenView | ExplainView | CommitmentsView | EditionsView | ContributionsView | CostView | GroupCostView | PlansView | PlanEditorView | PlanFollowView | CalendarView | SourcesView | ReaderView | SearchView | ProblemView;

export interface AlliesView {
  readonly kind: 'allies';
  readonly asOf: string;
  readonly commitment: string;
  readonly target: { readonly value: number; readonly unit: string };
  readonly counted: Counted;
  readonly year: number;
  readonly rows: readonly AllianceRow[];
}

export interface ExplainView {
  readonly kind: 'explain';
  readonly explanation: ExplainAnswer;
}

export interface CommitmentsView {
  readonly kind: 'commitments';
  readonly commitments: CommitmentsAnswer['commitments'];
}

export interface EditionsView {
  readonly kind: 'editions';
  readonly editions: EditionsAnswer['editions'];
}

export interface SearchView {
  readonly kind: 'search';
  readonly answer?: SearchAnswer;
}

export interface ProblemView {
  readonly kind: 'problem';
  readonly problem: ShownProblem;
}

/** Loads the page of a place. A question that the ledger refuses gives a page that says so, with working controls. */
export async function loadPage(place: Place, ask: Ask, sent?: Sent): Promise<Page> {
  const bar = await loadBar(ask, place.controls);
  try {
    const body = await loadBody(place, ask, bar, sent);
    return { place, bar: resolved(bar, resolvedBy(body)), body };
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    const { title, code, where, wayOut, status } = thrown.problem;
    return { place, bar, body: { kind: 'problem', problem: { title, status, ...(code && { code }), ...(where && { where }), ...(wayOut && { wayOut }) } } };
  }
}

async function loadBody(place: Place, ask: Ask, bar: BarView, sent: Sent | undefined): Promise<Body> {
  const [, room = '', first, second, ...rest] = place.path.split('/').map(decoded);
  if (rest.length > 0) return noSuchPage(place);
  if (room === 'allies' && first && !second) return loadAlly(ask, place, first, bar);
  if (room === 'allies' && first && second === 'cost') return loadCost(ask, place, first, bar);
  if (room === 'explain' && first && second) return loadExplain(ask, place, first, second);
  if (room === 'plans' && first === 'new' && place.ally && !second) return loadNewPlan(ask, place, place.ally, bar);
  if (room === 'plans' && first === 'edit' && sent?.plan && !second) return loadSentPlan(ask, sent.plan, bar);
  if (room === 'plans' && first && first !== 'new' && first !== 'edit' && !second) return loadFollowed(ask, place, first);
  if (room === 'plans' && !second) return loadPlans(ask, place);
  if (first !== undefined) return noSuchPage(place);
  if (room === '') return loadAlliance(ask, place, bar);
  if (room === 'allies') return loadAllies(ask, place, bar);
  if (room === 'burden') return loadBurden(ask, place);
  if (room === 'cost') return loadGroupCost(ask, place, bar);
  if (room === 'commitments') return { kind: 'commitments', commitments: (await askCommitments(ask)).commitments };
  if (room === 'editions') return { kind: 'editions', editions: (await askEditions(ask)).editions };
  if (room === 'contributions') return loadContributions(ask, place);
  if (room === 'calendar') return loadCalendar(ask, place);
  if (room === 'reader') return loadReader(ask, place.report ?? {}, sent?.report);
  if (room === 'sources') return loadSources(ask, place);
  if (room === 'search') return { kind: 'search', ...(place.words && { answer: await askSearch(ask, place.words) }) };
  return noSuchPage(place);
}

/** A part of the path as written; as it stands where it is no proper writing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function loadAllies(ask: Ask, { controls }: Place, bar: BarView): Promise<AlliesView> {
  const { asOf, commitment, rule, target, year, allies } = await askStatus(ask, controls);
  const rows = allies.map(rowOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { kind: 'allies', asOf, commitment, target, counted: countedBy(bar, commitment, rule), year, rows };
}

async function loadExplain(ask: Ask, { controls }: Place, measure: string, ally: string): Promise<ExplainView> {
  return { kind: 'explain', explanation: await askExplanation(ask, { measure, ally }, controls) };
}

function noSuchPage({ path }: Place): ProblemView {
  const problem = { title: 'No page has this address', where: path, wayOut: 'Begin with the alliance, or search', status: 404 };
  return { kind: 'problem', problem };
}

function resolvedBy(body: Body): { asOf?: string; commitment?: string; year?: number } {
  if (body.kind === 'plans' || body.kind === 'plan-editor' || body.kind === 'plan-follow') return { asOf: body.asOf };
  if (body.kind === 'cost' || body.kind === 'group-cost') return { asOf: body.asOf, ...(body.found && { commitment: body.found.commitment }) };
  if (body.kind === 'explain') return { asOf: body.explanation.asOf, commitment: body.explanation.commitment, year: body.explanation.year };
  if (body.kind === 'alliance' || body.kind === 'allies' || body.kind === 'ally') return { asOf: body.asOf, commitment: body.commitment, year: body.year };
  if (body.kind === 'burden') return { asOf: body.asOf, year: body.year };
  if (body.kind === 'contributions' || body.kind === 'calendar' || body.kind === 'sources') return { asOf: body.asOf };
  return {};
}
