import { createHash } from 'node:crypto';
import { OutturnError, refuse, type Outcome, type Problem } from '#kit';
import type { OpenedFile, Sheet } from './importer.ts';
import { readJson } from './open-file/json.ts';
import { kindOf, refuseKind } from './open-file/kind.ts';
import { readTable } from './open-file/table.ts';
import { decodeText, refuseMarkup, unpackGzip } from './open-file/text.ts';
import { checkWorkbookZip, tableInZip } from './open-file/zip.ts';
import { readSheets } from './workbook.ts';

/** The largest file that is opened, in bytes: 64 MiB. */
export const FILE_SIZE_LIMIT = 64 * 2 ** 20;

/**
 * Opens a file by what it holds, whatever its name: a workbook (.xlsx), a table of text (comma, semicolon or tab), JSON,
 * or such a text compressed with gzip or alone in a zip. Everything else is refused with one problem; records of a table that do not fit
 * its header are left out, each with a problem.
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<Outcome<OpenedFile | undefined>> {
  try {
    refuseIfTooLarge(name, bytes.length);
    return await openKnown(name, bytes);
  } catch (error) {
    if (error instanceof OutturnError) return { value: undefined, problems: [error.problem] };
    throw error;
  }
}

/**
 * Refuses a file by its size, before its bytes are read.
 *
 * @throws OutturnError `file-too-large`
 */
export function refuseIfTooLarge(name: string, size: number): void {
  if (size <= FILE_SIZE_LIMIT) return;
  const mebibytes = (count: number): string => String(Math.ceil(count / 2 ** 20));
  refuse(
    'file-too-large',
    baseName(name),
    `The file has ${mebibytes(size)} MiB and the limit is ${mebibytes(FILE_SIZE_LIMIT)} MiB`,
    'Cut it to the tables and years that are wanted, or split it',
  );
}

async function openKnown(path: string, bytes: Uint8Array): Promise<Outcome<OpenedFile>> {
  const name = baseName(path);
  const opened = { name, hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  const kind = kindOf(bytes);
  if (kind === 'zip') return openZip(opened, bytes);
  if (kind === 'gzip') return openText(opened, await unpackGzip(name, bytes));
  if (kind === 'text') return openText(opened, bytes);
  return refuseKind(name, kind);
}

async function openZip(opened: { name: string; hash: string; bytes: number }, bytes: Uint8Array): Promise<Outcome<OpenedFile>> {
  const table = await tableInZip(opened.name, bytes);
  return table ? openText(opened, table) : whole({ ...opened, kind: 'workbook', sheets: await openWorkbook(opened.name, bytes) });
}

async function openWorkbook(name: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  await checkWorkbookZip(name, bytes);
  const sheets = await readSheets(bytes).catch(() => []);
  if (sheets.length > 0) return sheets;
  return refuse(
    'unreadable-workbook',
    name,
    'The zip container is whole, but no sheet in it could be read as a workbook',
    'Open it in a spreadsheet program, save it anew as .xlsx and import that',
  );
}

function openText(opened: { name: string; hash: string; bytes: number }, bytes: Uint8Array): Outcome<OpenedFile> {
  const text = decodeText(opened.name, bytes);
  refuseMarkup(opened.name, text);
  if (/^\s*[{[]/.test(text)) return whole({ ...opened, kind: 'json', value: readJson(opened.name, text) });
  const { value, problems } = readTable(opened.name, text);
  return whole({ ...opened, kind: 'table', ...value }, problems);
}

function whole(value: OpenedFile, problems: readonly Problem[] = []): Outcome<OpenedFile> {
  return { value, problems };
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
