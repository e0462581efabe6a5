import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OfficeTerm } from '#core';
import { officeTable } from './read-facts.ts';

/** Writes the office-holders that the user has added, whole: under another name first, which then takes the place of the file. */
export function writeOwnOffices(path: string, terms: readonly OfficeTerm[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, `${JSON.stringify(officeTable(terms))}\n`, { flush: true });
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}
