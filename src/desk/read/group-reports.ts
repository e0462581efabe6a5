import { OutturnError, type Problem } from '#kit';
import type { Day } from '#core';
import { Groups } from '#reader';
import { reportOfLine } from './json-record.ts';
import { lineBatches, linesOf } from './line-batches.ts';
import { openReport } from './open-report.ts';

/** Which of many reports are versions of one another. */
export interface GroupsAnswer {
  readonly reports: number;
  /** The names of the reports of each group, in the order in which they came: a file, or what an archive calls it. */
  readonly groups: readonly (readonly string[])[];
  /** The files and the lines of archives that could not be read. */
  readonly passedOver: readonly Problem[];
  /** How many of the files could not be read. */
  readonly unread: number;
}

/** Finds the versions of one story among many reports, in files and archives. Of each text only a sketch is kept. */
export async function groupReports(paths: readonly string[], today: Day): Promise<GroupsAnswer> {
  const groups = new Groups();
  const names: string[] = [];
  const passedOver: Problem[] = [];
  const add = (name: string, text: string): void => {
    names.push(name);
    groups.add(text);
  };
  let unread = 0;
  for (const path of paths) unread += await passing(passedOver, async () => addPath(path, today, add, passedOver));
  const members: string[][] = [];
  groups.numbers().forEach((number, at) => (members[number] ??= []).push(names[at] as string));
  return { reports: names.length, groups: members, passedOver, unread };
}

async function addPath(path: string, today: Day, add: (name: string, text: string) => void, passedOver: Problem[]): Promise<void> {
  const opened = await openReport(path, today);
  if (opened.kind === 'report') return add(opened.report.where, opened.report.text);
  for await (const batch of lineBatches(opened.where, opened.bytes)) {
    for (const { number, line } of linesOf(batch)) {
      await passing(passedOver, async () => {
        const { id, where, text } = reportOfLine(`${opened.where} line ${number}`, line, today);
        add(id ?? where, text);
      });
    }
  }
}

/** How many could not be read: one or none. */
async function passing(passedOver: Problem[], action: () => Promise<void>): Promise<number> {
  try {
    await action();
    return 0;
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    passedOver.push(error.problem);
    return 1;
  }
}
