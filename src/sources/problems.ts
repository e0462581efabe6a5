import { counted, listInWords, type Problem } from '#kit';
import { allyName } from './allies.ts';

const LEAVE_IT = 'Nothing needs to be done';

/** A cell that could not be read: `where` names file, line and column, `of` the series and year where the wanted words do not. */
export function cellNotRead(where: string, wanted: string, found: string, of = ''): Problem {
  return {
    code: 'cell-not-read',
    where,
    what: `${wanted} was looked for${of && ` (${of})`} and "${found.slice(0, 40)}" was found`,
    wayOut: 'Correct the cell, or leave it: all other cells can be read without it',
  };
}

/** A line that could not be read, and why. */
export function lineNotRead(where: string, why: string): Problem {
  return { code: 'line-not-read', where, what: `The line was not read: ${why}`, wayOut: 'Correct the line, or leave it: all other lines can be read without it' };
}

/** Rows of others than allies; none where there are none. */
export function othersPassedOver(file: string, count: number, what = 'countries and groups that are no allies'): Problem[] {
  if (count === 0) return [];
  return [{ code: 'lines-passed-over', where: file, what: `${counted(count, 'line')} of ${what} ${count === 1 ? 'was' : 'were'} passed over`, wayOut: LEAVE_IT }];
}

/** Allies that a table has nothing of; none where it has all. */
export function alliesLacking(file: string, allies: readonly string[]): Problem[] {
  if (allies.length === 0) return [];
  return [{ code: 'rows-lacking', where: file, what: `The file has nothing of ${listInWords(allies.map(allyName))}`, wayOut: 'Look for the ally in another copy; what this one lacks is shown as not held' }];
}
