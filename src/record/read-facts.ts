import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, OfficeTerm } from '#core';
import { refuse } from '#kit';

/**
 * The facts that ship with Outturn. Each file is read when it is first asked for: most answers need few of them.
 *
 * @param folder the folder of the facts, `data/facts` of the package.
 * @param ownOffices office-holders that the user has added, as a file of the same shape; read with the others.
 */
export function readFacts(folder: string, ownOffices?: string): Facts {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const publications = once(() => read<Pick<Facts, 'publications' | 'editions'>>('publications.json'));
  const contributions = once(() => read<Pick<Facts, 'missions' | 'contributions' | 'missionTotals'>>('contributions.json'));
  const commonFunding = once(() => read<Pick<Facts, 'commonFunding' | 'commonBudgets'>>('common-funding.json'));
  return lazily<Facts>({
    allies: () => read('allies.json'),
    groups: () => read('groups.json'),
    commitments: () => read('commitments.json'),
    countingRules: () => read('counting-rules.json'),
    publications: () => publications().publications,
    editions: () => publications().editions,
    missions: () => contributions().missions,
    contributions: () => contributions().contributions,
    missionTotals: () => contributions().missionTotals,
    commonFunding: () => commonFunding().commonFunding,
    commonBudgets: () => commonFunding().commonBudgets,
    milestones: () => read('milestones.json'),
    nationalTargets: () => read('national-targets.json'),
    statements: () => read('statements.json'),
    fiscalRules: () => read('fiscal-rules.json'),
    nationalBudgets: () => read('national-budgets.json'),
    changeovers: () => read('currency-changeovers.json'),
    corrections: () => read('corrections.json'),
    offices: () => [...officesIn(read('offices.json')), ...(ownOffices ? readOwnOffices(ownOffices) : [])],
    licences: () => read('licences.json'),
    costings: () => read('costings.json'),
  });
}

/** Office-holders as a file keeps them: thousands of rows whose keys are written once. */
export interface OfficeTable {
  readonly columns: readonly (keyof OfficeTerm)[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The office-holders of a table. */
export function officesIn({ columns, rows }: OfficeTable): OfficeTerm[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])) as unknown as OfficeTerm);
}

const COLUMNS: readonly (keyof OfficeTerm)[] = ['person', 'aliases', 'country', 'office', 'title', 'party', 'start', 'end', 'kind', 'asOf', 'source'];

/** The table of office-holders. */
export function officeTable(terms: readonly OfficeTerm[]): OfficeTable {
  return { columns: COLUMNS, rows: terms.map((term) => COLUMNS.map((column) => term[column])) };
}

/**
 * The office-holders that the user has added; none where the file is not there.
 *
 * @throws OutturnError `damaged-offices`
 */
export function readOwnOffices(path: string): OfficeTerm[] {
  if (!existsSync(path)) return [];
  try {
    return officesIn(JSON.parse(readFileSync(path, 'utf8')) as OfficeTable);
  } catch {
    return refuse('damaged-offices', path, 'The list of office-holders that were added cannot be read', 'Remove the file and add the lists again');
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A record whose values are made when they are first asked for. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const record = {};
  for (const [name, make] of Object.entries(makers as Record<string, () => unknown>)) {
    Object.defineProperty(record, name, { get: once(make), enumerable: true });
  }
  return record as T;
}
