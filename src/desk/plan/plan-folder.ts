import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compareText, OutturnError, refuse, type Problem } from '#kit';
import type { Facts, Plan } from '#core';
import { openPlanFile } from './plan-file.ts';

/** The plans of a folder: each file that could not be read is a problem, and the others go on. */
export interface PlanFolder {
  /** Files that have the ending of a plan. */
  readonly files: number;
  readonly plans: readonly { readonly file: string; readonly plan: Plan }[];
  readonly unread: readonly Problem[];
}

const ENDINGS: readonly string[] = ['.yaml', '.yml', '.json', '.xlsx', '.csv'];

/**
 * Reads every plan that lies in a folder, by name; nothing else in it is opened, and nothing is changed. Folders within it and
 * hidden files are left alone.
 *
 * @throws OutturnError `no-such-folder`, `not-a-folder`, `no-plans`
 */
export async function plansInFolder(folder: string, facts: Facts): Promise<PlanFolder> {
  const names = await planNames(folder);
  const plans: { readonly file: string; readonly plan: Plan }[] = [];
  const unread: Problem[] = [];
  for (const name of names) {
    const { plan, problems } = await openedOrTold(folder, name, facts);
    if (plan) plans.push({ file: name, plan });
    else unread.push(unreadProblem(folder, name, problems));
  }
  return { files: names.length, plans, unread };
}

async function planNames(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return refuse('no-such-folder', folder, 'There is no such folder', 'Check the path');
  if (!found.isDirectory()) return refuse('not-a-folder', folder, 'This is not a folder', `Name the folder in which the plans lie; one plan alone: outturn plan validate ${folder}`);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name) && ENDINGS.includes(extname(entry.name).toLowerCase())).map(({ name }) => name);
  if (names.length === 0) return refuse('no-plans', folder, 'No plan lies in this folder', 'Put plans into it as .yaml, .json, .xlsx or .csv; one is begun with: outturn plan new ALLY --to plan.yaml');
  return names.sort(compareText);
}

type Opened = Pick<Awaited<ReturnType<typeof openPlanFile>>, 'plan' | 'problems'>;

async function openedOrTold(folder: string, name: string, facts: Facts): Promise<Opened> {
  const path = join(folder, name);
  try {
    return await openPlanFile(path, facts);
  } catch (error) {
    if (error instanceof OutturnError) return { plan: undefined, problems: [error.problem] };
    if (error instanceof Error && 'code' in error) return { plan: undefined, problems: [{ code: 'unreadable', where: name, what: `The file could not be read (${String(error.code)})`, wayOut: 'Check who may read it' }] };
    throw error;
  }
}

function unreadProblem(folder: string, name: string, [first, ...others]: readonly Problem[]): Problem {
  const { code = 'unreadable', where = name, what = 'The file could not be read', wayOut = 'Check that it is whole' } = first ?? {};
  return { code, where: where.includes(name) ? where : `${name}: ${where}`, what, wayOut: others.length > 0 ? `${wayOut}; ${others.length} more are told by: outturn plan validate ${join(folder, name)}` : wayOut };
}
