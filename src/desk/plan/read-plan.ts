import { OutturnError, refuse, type Outcome, type Problem } from '#kit';
import type { Facts, Plan } from '#core';
import { decodeReport } from '../read/decode.ts';
import { csvDocument } from './csv-document.ts';
import type { DocumentNode } from './document.ts';
import { kindOfPlan, refuseEmpty } from './plan-kind.ts';
import { planOf } from './plan-of.ts';
import { sheetDocument } from './sheet-document.ts';
import { yamlDocument } from './yaml-document.ts';

/** The largest file that is read as a plan, in bytes: 5 MiB. */
export const PLAN_SIZE_LIMIT = 5 * 2 ** 20;

/** So many problems are told one by one. */
const MOST_TOLD = 200;

/**
 * Reads a plan from YAML, JSON, a spreadsheet (.xlsx) or a table of targets (.csv), told apart by what they hold. Either the
 * whole plan is read or none of it: without a plan every problem names its line or cell, its key and the way out; with one
 * there can be remarks, such as on the encoding.
 */
export async function readPlan(content: Uint8Array | string, fileName: string, facts: Facts): Promise<Outcome<Plan | undefined>> {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  try {
    const value = planOf(fileName, await documentOf(content, fileName, problems, remarks), facts, problems);
    return { value, problems: [...remarks, ...told(fileName, problems)] };
  } catch (error) {
    if (error instanceof OutturnError) return { value: undefined, problems: [...remarks, ...told(fileName, problems), error.problem] };
    throw error;
  }
}

async function documentOf(content: Uint8Array | string, fileName: string, problems: Problem[], remarks: Problem[]): Promise<DocumentNode | undefined> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  refuseBySize(fileName, bytes.length);
  if ((await kindOfPlan(fileName, bytes)) === 'workbook') return sheetDocument(fileName, bytes, problems);
  const text = textOf(fileName, bytes, remarks);
  return isTable(text) ? csvDocument(fileName, bytes, problems) : yamlDocument(fileName, text, problems);
}

function refuseBySize(fileName: string, size: number): void {
  if (size === 0) refuseEmpty(fileName);
  const mebibytes = (count: number): string => String(Math.ceil(count / 2 ** 20));
  if (size > PLAN_SIZE_LIMIT) refuse('plan-too-large', fileName, `The plan has ${mebibytes(size)} MiB and the limit is ${mebibytes(PLAN_SIZE_LIMIT)} MiB`, 'Keep the years and measures that belong to it, and name longer documents as sources');
}

/** The text of bytes. What is told of its encoding is a remark where no sign was lost, and refuses it where one was. */
function textOf(fileName: string, bytes: Uint8Array, remarks: Problem[]): string {
  try {
    const { text, problems } = decodeReport(fileName, bytes);
    const lost = problems.find(({ code }) => code !== 'not-utf-8');
    if (lost) refuse(lost.code, lost.where, lost.what.replace(/ and were replaced$|, whose half was left out$/, ''), 'Save the plan as UTF-8');
    remarks.push(...problems);
    return text;
  } catch (error) {
    if (error instanceof OutturnError && error.problem.code === 'empty-report') return refuseEmpty(fileName);
    if (error instanceof OutturnError && error.problem.code === 'binary-file') return refuse('binary-file', fileName, 'This is neither text nor a workbook', 'Give a plan as YAML, JSON, .xlsx or .csv');
    throw error;
  }
}

/** Whether a text is a table: its first line names a column for years and parts its names by a comma, a semicolon or a tab. */
function isTable(text: string): boolean {
  const [head = ''] = text.trimStart().split(/[\r\n]/, 1);
  return !/^[#{[%-]|:/.test(head) && /[,;\t]/.test(head) && /(?:^|[,;\t"])year\b/.test(head);
}

function told(fileName: string, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_TOLD) return problems;
  return [...problems.slice(0, MOST_TOLD), { code: 'more-problems', where: fileName, what: `There are ${problems.length - MOST_TOLD} more problems`, wayOut: 'Mend the first of them, and look again' }];
}
