import type { AllyAnswer, BurdenAnswer, CalendarAnswer, CommitmentsAnswer, ContributionsAnswer, CorrectionsAnswer, CountingRulesAnswer, EditionsAnswer, ExplainAnswer, RevisionsAnswer, SearchAnswer, SourcesAnswer, StatusAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import { explainQuery, parametersOf, queryOf, type Controls, type ExplainedFigure } from '../place.ts';

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
