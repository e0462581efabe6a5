import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { OutturnError, refuse, type Problem } from '#kit';
import type { Facts, Plan } from '#core';
import { checkTargets, placeFiles } from '../export/place-files.ts';
import { planCsv } from './plan-csv.ts';
import { planSheet } from './plan-sheet.ts';
import { PLAN_SIZE_LIMIT, readPlan } from './read-plan.ts';
import { writePlan } from './write-plan.ts';

/** What a plan is written as. */
export type PlanFormat = 'yaml' | 'json' | 'xlsx' | 'csv';

/** A file that was read as a plan; without one the problems tell why. */
export interface OpenedPlan {
  readonly file: string;
  readonly plan: Plan | undefined;
  readonly problems: readonly Problem[];
}

/** Problems of a file that is no plan at all, where the others are of a plan in which something is wrong. */
const NO_PLAN: readonly string[] = ['binary-file', 'empty-file', 'not-a-plan', 'not-a-table', 'plan-too-large', 'plan-too-deep', 'unreadable-workbook'];

/**
 * Opens a plan's file. What is wrong within it is told with it.
 *
 * @throws OutturnError where there is no such file, or it is no plan at all.
 */
export async function openPlanFile(path: string, facts: Facts): Promise<OpenedPlan> {
  const { value, problems } = await readPlan(await bytesOf(path), basename(path), facts);
  const reason = value ? undefined : problems.find(({ code }) => NO_PLAN.includes(code));
  if (reason) throw new OutturnError(reason);
  return { file: path, plan: value, problems };
}

/**
 * Opens a plan's file, or refuses it by the first thing that is wrong in it.
 *
 * @throws OutturnError
 */
export async function planInFile(path: string, facts: Facts): Promise<Plan> {
  const { plan, problems } = await openPlanFile(path, facts);
  if (plan) return plan;
  const [first] = problems as [Problem, ...Problem[]];
  return refuse(first.code, first.where, first.what, problems.length > 1 ? `${first.wayOut}; ${problems.length - 1} more are told by: outturn plan validate ${path}` : first.wayOut);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return refuse('no-such-file', path, 'There is no such file', 'Check the path, or begin one with: outturn plan new ALLY --to plan.yaml');
  if (!found.isFile()) return refuse('not-a-file', path, 'This is not a file', 'Name one plan; for a folder of plans: outturn plan roll-up FOLDER');
  if (found.size > PLAN_SIZE_LIMIT) return refuse('plan-too-large', path, `The plan has ${Math.ceil(found.size / 2 ** 20)} MiB and the limit is ${PLAN_SIZE_LIMIT / 2 ** 20} MiB`, 'Keep the years and measures that belong to it, and name longer documents as sources');
  return readFile(path);
}

/** A plan in one of its formats. */
export async function planBytes(plan: Plan, format: PlanFormat): Promise<Uint8Array> {
  if (format === 'xlsx') return planSheet(plan);
  return new TextEncoder().encode(format === 'csv' ? planCsv(plan) : writePlan(plan, format));
}

/** The format of a name: what is asked for, else by the ending of the file. */
export function planFormat(asked: string | undefined, path: string | undefined): PlanFormat {
  const name = asked ?? (path === undefined ? 'yaml' : extname(path).slice(1).toLowerCase());
  const format = ({ yaml: 'yaml', yml: 'yaml', json: 'json', xlsx: 'xlsx', csv: 'csv' } as const)[name];
  return format ?? refuse('unknown-format', asked === undefined ? `file "${path}"` : `format "${asked}"`, 'Plans are not written so', 'Write yaml, json, xlsx or csv');
}

/**
 * Writes a plan to a file: whole, or not at all.
 *
 * @throws OutturnError where the file is there and may not be replaced, or the disk refuses.
 */
export async function writePlanFile(plan: Plan, path: string, format: PlanFormat, force: boolean): Promise<void> {
  checkTargets([path], force);
  const bytes = await planBytes(plan, format);
  await placeFiles([{ path, write: (partial) => writeFile(partial, bytes) }], () => [], { force });
}
