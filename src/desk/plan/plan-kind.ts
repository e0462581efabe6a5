import { refuse } from '#kit';
import { PLAN_FORMAT } from '#core';
import type { FileKind } from '#sources';

/**
 * What a file that may hold a plan is, by its first bytes.
 *
 * @throws OutturnError where it is of a kind that holds no plan.
 */
export async function kindOfPlan(fileName: string, bytes: Uint8Array): Promise<'workbook' | 'text'> {
  const { kindOf } = await import('#sources');
  const kind = kindOf(bytes);
  if (kind === 'zip') return 'workbook';
  return kind === 'text' ? 'text' : refuse(...refusalOf(kind, fileName));
}

/**
 * Refuses a document in which nothing stands.
 *
 * @throws OutturnError `empty-file`
 */
export function refuseEmpty(fileName: string): never {
  return refuse('empty-file', fileName, 'There is nothing in it', `Begin with format: ${PLAN_FORMAT}; docs/method/plan-format.md has a whole example`);
}

const AS_PLAN = 'Give a plan as YAML, JSON, .xlsx or .csv';
const SAVE_AS_XLSX = 'Open it in a spreadsheet program, save it as .xlsx without a password and give that';

function refusalOf(kind: Exclude<FileKind, 'zip' | 'text'>, fileName: string): [code: string, where: string, what: string, wayOut: string] {
  switch (kind) {
    case 'encrypted': return ['encrypted-workbook', fileName, 'This workbook is protected by a password', SAVE_AS_XLSX];
    case 'old-workbook': return ['old-workbook', fileName, 'This is a workbook in the old binary format .xls', SAVE_AS_XLSX];
    case 'gzip': case 'bzip2': case 'xz': case 'archive': return ['compressed-file', fileName, 'This file is packed or compressed', 'Unpack it and give the plan inside'];
    case 'pdf': return ['pdf-file', fileName, 'This is a PDF, which holds pages and no plan', AS_PLAN];
    default: return ['not-a-plan', fileName, 'This is a file of another program', AS_PLAN];
  }
}
