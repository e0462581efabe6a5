import type { AllyAnswer, BurdenAnswer, CalendarAnswer, CommitmentsAnswer, ContributionsAnswer, CorrectionsAnswer, CostAnswer, CostGroundAnswer, CountingRulesAnswer, EditionsAnswer, ExplainAnswer, GroupCostAnswer, PartiesAnswer, PlanFollowAnswer, PlanRollUpAnswer, PlansOnRecordAnswer, RevisionsAnswer, SearchAnswer, SourcesAnswer, StatusAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import { explainQuery, parametersOf, queryOf, type Controls, type CostTerms, type ExplainedFigure } from '../place.ts';

const API = '/api/v1';

/** The address of the alliance's status under the controls: also what a reader downloads. */
export function statusAddress({ commitment, asOf, year, group, rule }: Controls): string {
  return `${API}/status${queryOf(parametersOf({ commitment, asOf, year, group, rule }))}`;
}

/** The address of an ally's answer under the controls. */
export function allyAnswerAddress(ally: string, { commitment, asOf, year, rule }: Controls): string {
  return `${API}/allies/${encodeURIComponent(ally)}${queryOf(parametersOf({ commitment, asOf, year, rule }))}`;
}

/** The address of the burdens under the controls. */
export function burdenAddress({ asOf, year, group, rule, gdp, membership }: Controls): string {
  return `${API}/burden${queryOf(parametersOf({ asOf, year, group, rule, gdp, membership }))}`;
}

export function askStatus(ask: Ask, controls: Controls): Promise<StatusAnswer> {
  return ask(statusAddress(controls));
}

export function askAlly(ask: Ask, ally: string, controls: Controls): Promise<AllyAnswer> {
  return ask(allyAnswerAddress(ally, controls));
}

export function askBurden(ask: Ask, controls: Controls): Promise<BurdenAnswer> {
  return ask(burdenAddress(controls));
}

/** A figure's explanation; the year of the figure goes before that of the controls. */
export function askExplanation(ask: Ask, figure: ExplainedFigure, controls: Controls): Promise<ExplainAnswer> {
  const { measure, ally, year = controls.year } = figure;
  const parameters = explainQuery({ measure, ally, ...(year && { year }) }, controls);
  return ask(`${API}/explain/${encodeURIComponent(measure)}/${encodeURIComponent(ally)}${parameters}`);
}

/** One year of an ally through all editions up to today. */
export function askRevisions(ask: Ask, ally: string, year: number): Promise<RevisionsAnswer> {
  return ask(`${API}/allies/${encodeURIComponent(ally)}/revisions${queryOf({ year: String(year) })}`);
}

/** Every commitment made up to today. */
export function askCommitments(ask: Ask): Promise<CommitmentsAnswer> {
  return ask(`${API}/commitments`);
}

export function askCountingRules(ask: Ask): Promise<CountingRulesAnswer> {
  return ask(`${API}/counting-rules`);
}

/** Every edition of NATO's publication up to today; `asOf` of the answer is today. */
export function askEditions(ask: Ask): Promise<EditionsAnswer> {
  return ask(`${API}/editions`);
}

export function askSearch(ask: Ask, words: string): Promise<SearchAnswer> {
  return ask(`${API}/search${queryOf({ q: words })}`);
}

/** The address of what is given in kind, as could be known on the day. */
export function contributionsAddress({ asOf }: Controls, only: { readonly mission?: string; readonly ally?: string } = {}): string {
  return `${API}/contributions${queryOf({ 'as-of': asOf, ...only })}`;
}

export function askContributions(ask: Ask, controls: Controls, only: { readonly mission?: string; readonly ally?: string } = {}): Promise<ContributionsAnswer> {
  return ask(contributionsAddress(controls, only));
}

/** The address of the calendar as known on the day, as JSON or as iCalendar. */
export function calendarAddress({ asOf }: Controls, form: '' | '.ics' = ''): string {
  return `${API}/calendar${form}${queryOf({ 'as-of': asOf })}`;
}

export function askCalendar(ask: Ask, controls: Controls): Promise<CalendarAnswer> {
  return ask(calendarAddress(controls));
}

/** The address of what is held of every publication on the day. */
export function sourcesAddress({ asOf }: Controls): string {
  return `${API}/sources${queryOf({ 'as-of': asOf })}`;
}

export function askSources(ask: Ask, controls: Controls): Promise<SourcesAnswer> {
  return ask(sourcesAddress(controls));
}

export function askCorrections(ask: Ask, { asOf }: Controls): Promise<CorrectionsAnswer> {
  return ask(`${API}/corrections${queryOf({ 'as-of': asOf })}`);
}

/** The address of what a path costs an ally, as JSON or as CSV. */
export function costAddress(ally: string, { commitment, asOf, rule }: Controls, terms: CostTerms, format?: 'csv'): string {
  return `${API}/cost/${encodeURIComponent(ally)}${queryOf({ ...parametersOf({ commitment, asOf, rule }), ...terms, format })}`;
}

export function askCost(ask: Ask, ally: string, controls: Controls, terms: CostTerms): Promise<CostAnswer> {
  return ask(costAddress(ally, controls, terms));
}

/** The numbers that paths of an ally rest on: those that the terms do not change. */
export function askCostGround(ask: Ask, ally: string, { commitment, asOf, rule }: Controls, { target, by, from, currency }: CostTerms): Promise<CostGroundAnswer | null> {
  return ask(`${API}/cost/${encodeURIComponent(ally)}/ground${queryOf({ ...parametersOf({ commitment, asOf, rule }), target, by, from, currency })}`);
}

/** The address of what paths cost a group, as JSON or as CSV. */
export function groupCostAddress({ commitment, asOf, rule, group }: Controls, { interest: _ofOneAlly, ...terms }: CostTerms, format?: 'csv'): string {
  return `${API}/cost${queryOf({ ...parametersOf({ commitment, asOf, rule, group }), ...terms, format })}`;
}

export function askGroupCost(ask: Ask, controls: Controls, terms: CostTerms): Promise<GroupCostAnswer> {
  return ask(groupCostAddress(controls, terms));
}

/** What governments have announced, as plans, as known on the day. */
export function askPlans(ask: Ask, { asOf }: Controls): Promise<PlansOnRecordAnswer> {
  return ask(`${API}/plans${queryOf({ 'as-of': asOf })}`);
}

/** What they come to together. */
export function askRollUp(ask: Ask, { asOf, commitment, group }: Controls): Promise<PlanRollUpAnswer> {
  return ask(`${API}/plans/roll-up${queryOf({ 'as-of': asOf, commitment, group })}`);
}

/** A plan to start from, as its document. */
export function askNewPlan(ask: Ask, ally: string, { commitment, asOf, rule }: Controls, { interest: _noPlanHasIt, ...terms }: CostTerms): Promise<{ readonly document: Readonly<Record<string, unknown>> }> {
  return ask(`${API}/plans/new/${encodeURIComponent(ally)}${queryOf({ ...parametersOf({ commitment, asOf, rule }), ...terms })}`);
}

/** A plan on record against what was spent. */
export function askRecordedFollow(ask: Ask, id: string, { asOf }: Controls): Promise<PlanFollowAnswer> {
  return ask(`${API}/plans/on-record/${encodeURIComponent(id)}${queryOf({ 'as-of': asOf })}`);
}

export function askParties(ask: Ask): Promise<PartiesAnswer> {
  return ask(`${API}/parties`);
}
