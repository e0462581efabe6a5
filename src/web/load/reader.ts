import type { BriefAnswer, DiffAnswer, KeyedClaim, OpenedAnswer, PartiesAnswer, ProblemAnswer, SampleAnswer, SamplesAnswer, SentReport, TableAnswer } from '#api/contract';
import { isRefusal, type Ask, type ShownProblem } from '../ask.ts';
import type { ReportAsked } from '../place.ts';
import { dayFromTyped } from '../words/days.ts';
import { claimView, type ClaimView } from './reader-claim.ts';
import { reportView, type ReportView } from './reader-report.ts';
import { looksLikeTable, tableView, type TableView } from './reader-table.ts';

/** What the reader shows: the form, and what was read. */
export interface ReaderView {
  readonly kind: 'reader';
  readonly headline: string;
  readonly input: ReaderInput;
  readonly samples: readonly SampleAnswer[];
  /** Why nothing was read. */
  readonly problem?: ShownProblem;
  readonly report?: ReportView;
  readonly table?: TableView;
}

/** What is to be read: the fields of the form. */
export interface ReaderInput {
  readonly text: string;
  readonly earlier: string;
  readonly date: string;
  readonly speaker: string;
  /** What a file tells of itself; set where the text is from one. */
  readonly name?: string;
  readonly title?: string;
  readonly dateFrom?: OpenedAnswer['dateFrom'];
  readonly notes?: readonly string[];
  /** The samples that are shown. */
  readonly sample?: string;
  readonly with?: string;
}

const API = '/api/v1';
const NOTHING: ReaderInput = { text: '', earlier: '', date: '', speaker: '' };

/** Loads the reader: empty, with a sample, with the words of an address, or with what its form has sent. */
export async function loadReader(ask: Ask, asked: ReportAsked, sent?: SentReport): Promise<ReaderView> {
  const { samples } = await ask<SamplesAnswer>(`${API}/samples`);
  if (sent?.refused) return emptyView(inputOf(sent), samples, shownProblem(sent.refused));
  const input = sent ? inputOf(sent) : await inputAsked(ask, asked, samples);
  return loadReading(ask, input, samples);
}

/** Reads what the form holds. What cannot be read is told beside it, and nothing of it is lost. */
export async function loadReading(ask: Ask, input: ReaderInput, samples: readonly SampleAnswer[]): Promise<ReaderView> {
  if (input.text.trim() === '') return emptyView(input, samples, input.earlier.trim() === '' ? undefined : NO_LATER);
  try {
    return looksLikeTable(input) ? await tableRead(ask, input, samples) : await reportRead(ask, input, samples);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return emptyView(input, samples, shownProblem(thrown.problem));
  }
}

/** Everything that the ledger says to one claim of a long report. */
export async function loadClaim(ask: Ask, { text, date, speaker }: ReaderInput, view: ClaimView): Promise<ClaimView | undefined> {
  const answer = await ask<KeyedClaim>(`${API}/read/claim`, { text, claim: view.id.slice(1), ...(date !== '' && { date }), ...(speaker !== '' && { speaker }) });
  return claimView(answer, view.id, view.words);
}

/** The words of a file, put into the form. */
export async function openFile(ask: Ask, file: File): Promise<OpenedAnswer> {
  return ask<OpenedAnswer>(`${API}/open?name=${encodeURIComponent(file.name)}`, file);
}

/** The form with the words of a file; a day that was typed stays. */
export function withOpened(input: ReaderInput, { name, title, text, date, dateFrom, problems }: OpenedAnswer): ReaderInput {
  const { sample: _sample, with: _with, ...own } = input;
  const told = own.date === '' && date !== null ? { date, dateFrom } : {};
  return { ...own, text, name, ...(title !== null && { title }), ...told, notes: problems.map(({ what, wayOut }) => `${what}. ${wayOut}`) };
}

async function reportRead(ask: Ask, input: ReaderInput, samples: readonly SampleAnswer[]): Promise<ReaderView> {
  const { text, earlier, speaker } = input;
  const date = input.date === '' ? undefined : dayFromTyped(input.date);
  const known = { ...(date !== undefined && { date }) };
  const [{ reports }, diff, { parties }] = await Promise.all([
    ask<BriefAnswer>(`${API}/read/brief`, { text, ...known, ...(speaker !== '' && { speaker }) }),
    earlier.trim() === '' ? undefined : ask<DiffAnswer>(`${API}/diff`, { early: earlier, later: text, ...known }),
    ask<PartiesAnswer>(`${API}/parties`),
  ]);
  const [answer] = reports;
  if (!answer) return emptyView(input, samples);
  const report = reportView(answer, input, diff, new Map(parties.map(({ id, name }) => [id, name])));
  return { kind: 'reader', headline: report.headline, input: { ...input, ...(date !== undefined && { date }) }, samples, report };
}

async function tableRead(ask: Ask, input: ReaderInput, samples: readonly SampleAnswer[]): Promise<ReaderView> {
  const { text, speaker, date } = input;
  const { rows } = await ask<TableAnswer>(`${API}/check-table`, { table: text, ...(date !== '' && { date: dayFromTyped(date) }), ...(speaker !== '' && { speaker }) });
  const table = tableView(rows);
  return { kind: 'reader', headline: table.headline, input, samples, table };
}

/** What an address asks for: its words stand above a sample. */
async function inputAsked(ask: Ask, asked: ReportAsked, samples: readonly SampleAnswer[]): Promise<ReaderInput> {
  const { sample, with: other, text, date = '', speaker = '' } = asked;
  if (text !== undefined || sample === undefined) return { ...NOTHING, text: text ?? '', date, speaker };
  const [shown, compared] = await Promise.all([sampleOf(ask, sample), other === undefined ? undefined : sampleOf(ask, other)]);
  const known = samples.find(({ id }) => id === sample);
  return { ...NOTHING, text: shown.text, earlier: compared?.text ?? '', date: date || (known?.date ?? ''), dateFrom: date === '' ? 'name' : 'given', sample, ...(other !== undefined && { with: other }) };
}

function sampleOf(ask: Ask, id: string): Promise<SampleAnswer & { readonly text: string }> {
  return ask(`${API}/samples/${encodeURIComponent(id)}`);
}

function inputOf({ text, earlier, date, speaker, name, title, dateFrom, problems }: SentReport): ReaderInput {
  return { text, earlier, date, speaker, ...(name !== null && { name }), ...(title !== null && { title }), ...(dateFrom !== null && { dateFrom }), notes: problems.map(({ what, wayOut }) => `${what}. ${wayOut}`) };
}

function emptyView(input: ReaderInput, samples: readonly SampleAnswer[], problem?: ShownProblem): ReaderView {
  return { kind: 'reader', headline: problem ? problem.title : 'Who said what, and is it so?', input, samples, ...(problem && { problem }) };
}

const NO_LATER: ShownProblem = { title: 'There is an earlier version, and no report to compare it with', status: 400, wayOut: 'Give the report itself in the first field' };

function shownProblem({ title, status, code, where, wayOut }: ShownProblem | ProblemAnswer): ShownProblem {
  return { title, status, ...(code && { code }), ...(where && { where }), ...(wayOut && { wayOut }) };
}
