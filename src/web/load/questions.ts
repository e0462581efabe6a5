import type { AllyAnswer, CommitmentsAnswer, EditionsAnswer, ExplainAnswer, RevisionsAnswer, SearchAnswer, StatusAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import { parametersOf, queryOf, type Controls, type ExplainedFigure } from '../place.ts';

const API = '/api/v1';

/** The address of the alliance's status under the controls: also what a reader downloads. */
export function statusAddress(controls: Controls): string {
  return `${API}/status${queryOf(parametersOf(controls))}`;
}

/** The address of an ally's answer under the controls. */
export function allyAnswerAddress(ally: string, { commitment, asOf, year }: Controls): string {
  return `${API}/allies/${encodeURIComponent(ally)}${queryOf(parametersOf({ commitment, asOf, year }))}`;
}

export function askStatus(ask: Ask, controls: Controls): Promise<StatusAnswer> {
  return ask(statusAddress(controls));
}

export function askAlly(ask: Ask, ally: string, controls: Controls): Promise<AllyAnswer> {
  return ask(allyAnswerAddress(ally, controls));
}

/** A figure's explanation; the year of the figure goes before that of the controls. */
export function askExplanation(ask: Ask, { measure, ally, year }: ExplainedFigure, { commitment, asOf, year: yearOfBar }: Controls): Promise<ExplainAnswer> {
  const parameters = queryOf({ year: year ?? yearOfBar, 'as-of': asOf, commitment });
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

/** Every edition of NATO's publication up to today; `asOf` of the answer is today. */
export function askEditions(ask: Ask): Promise<EditionsAnswer> {
  return ask(`${API}/editions`);
}

export function askSearch(ask: Ask, words: string): Promise<SearchAnswer> {
  return ask(`${API}/search${queryOf({ q: words })}`);
}
