import picocolors from 'picocolors';
import { dateInWords, figureInWords, formatNumber, parseDay } from '#core';
import { freshness, indicatorInWords, openLedger, openOutturn, update, type Difference, type EditionPreview, type Finding, type FreshnessAnswer, type ImportStep, type RevisedFigure, type UpdateAnswer } from '#desk';
import { counted, problemSentence, refuse } from '#kit';
import { printJson, type Call, type Run } from '../command.ts';
import { crossingsTable } from '../crossings-table.ts';
import { toCsv } from '../csv.ts';
import { listed } from '../listed.ts';
import { renderTable } from '../table.ts';
import { STEPS } from './import.ts';

interface UpdateCall {
  readonly published?: string;
  readonly accept?: boolean;
  readonly where?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly data?: string;
}

type Paint = ReturnType<typeof picocolors.createColors>;

/** More editions are listed in one table, fewer told one by one. */
const MOST_TOLD = 3;

/** Exit code 1: the preview found what an editor should look at, and the file was not accepted. */
export const run: Run<UpdateCall> = async (call) => {
  const { args, options, effects } = call;
  if (options.where) return printWhere(call);
  const [path] = args;
  if (path === undefined) return refuse('no-file', 'update', 'No file was named', 'Write outturn update FILE, or outturn update --where for where the newest editions are to be had');
  const asked = { ...(options.published !== undefined && { published: options.published }), ...(options.accept && { accept: true }) };
  const answer = await update(openOutturn(options.data), path, asked, effects.now(), (step: ImportStep) => effects.note(`${STEPS[step]} …\n`));
  if (options.json) printJson(effects, answer);
  else effects.out(render(answer, effects.colour));
  return !answer.accepted && answer.wanting.length > 0 ? 1 : 0;
};

function render(answer: UpdateAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { editions, rates } = answer;
  return [
    `${answer.file}: ${answer.publication}, read as ${answer.importer}\n`,
    editions.length > MOST_TOLD ? `\n${editionsTable(editions)}` : editions.map((each) => told(each, paint)).join(''),
    rates ? finding(rates.finding, paint) : '',
    listed('cells in which copies of the edition disagree', answer.disagreements),
    listed('remarks on what was not read', answer.problems.map(problemSentence)),
    `\n${outcome(answer)}\n`,
  ].join('');
}

function finding({ headline, details }: Finding, paint: Paint): string {
  return [`\n${paint.bold(headline)}\n`, ...details.map((detail) => `  ${detail}\n`)].join('');
}

function told({ finding: found, crossings, largest }: EditionPreview, paint: Paint): string {
  return [
    finding(found, paint),
    crossings.length > 0 ? `\n${crossingsTable(crossings)}` : '',
    largest.length > 0 ? `\n${largestTable(largest)}` : '',
  ].join('');
}

function largestTable(largest: readonly RevisedFigure[]): string {
  const rows = largest.map((each) => [each.name, String(each.year), `${indicatorInWords(each.indicator)}${each.priceBase ? `, ${each.unit} ${each.priceBase}` : ''}`, figureInWords({ ...each.before, unit: each.unit }), figureInWords({ ...each.after, unit: each.unit }), differenceInWords(each.difference), each.before.edition]);
  return renderTable([{ head: 'Largest revisions' }, { head: 'Year' }, { head: 'Of' }, { head: 'Was', align: 'right' }, { head: 'Is', align: 'right' }, { head: 'Change', align: 'right' }, { head: 'Was in' }], rows);
}

function differenceInWords({ value, unit }: Difference): string {
  const size = unit === 'percent' ? figureInWords({ value, unit, decimals: 1 }) : figureInWords({ value, unit, decimals: 2 });
  return value > 0 ? `+${size}` : size;
}

function editionsTable(editions: readonly EditionPreview[]): string {
  const count = (value: number): string => formatNumber(value, 0);
  const rows = editions.map((each) => [each.edition, each.new ? 'new' : 'further copy', count(each.revised), count(each.added), count(each.unchanged), count(each.newlyMissing.blank), count(each.newlyMissing.notInFile), count(each.crossings.length)]);
  const heads = ['Revised', 'Added', 'Unchanged', 'Blank now', 'Not in file', 'Crossings'].map((head) => ({ head, align: 'right' as const }));
  return renderTable([{ head: 'Edition' }, { head: 'Is' }, ...heads], rows);
}

function outcome({ result, segment, cells, rates, wanting }: UpdateAnswer): string {
  if (result === 'written') return `${rates ? counted(cells, 'rate was', 'rates were') : counted(cells, 'cell was', 'cells were')} written as ${segment}`;
  if (result !== 'previewed') return `Nothing would change: the file is ${result}`;
  const look = wanting.length > 0 ? ` Look first at: ${wanting.join(', ')}.` : '';
  return `Nothing was written: add --accept to import it.${look}`;
}

function printWhere({ options, effects }: Call<UpdateCall>): number {
  const answer = freshness(openLedger(options.data), parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.publications.map((each) => ({ ...each }))) : whereTable(answer));
  return 0;
}

function whereTable({ publications }: FreshnessAnswer): string {
  const rows = publications.map((each) => [
    each.publication,
    each.newest ?? 'none held',
    each.ageDays === null ? '' : counted(each.ageDays, 'day'),
    each.nextDue === null ? '' : `${dateInWords(each.nextDue)}${each.overdue ? ', overdue' : ''}`,
    each.address,
  ]);
  const table = renderTable([{ head: 'Publication' }, { head: 'Newest held' }, { head: 'Age', align: 'right' }, { head: 'Next usually due' }, { head: 'Where it is issued' }], rows);
  return `${table}\nDue: the newest edition, and the median interval between those held.\nFetch a file there, then preview it: outturn update FILE\n`;
}
