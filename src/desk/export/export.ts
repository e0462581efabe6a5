import { basename, dirname, join } from 'node:path';
import { refuse } from '#kit';
import type { Day } from '#core';
import type { OpenOutturn } from '../open.ts';
import { programVersion } from '../program-version.ts';
import { aboutExport, type ExportAbout } from './about.ts';
import type { ExportRow } from './columns.ts';
import { csvOnTheWeb } from './csvw.ts';
import { dataPackage } from './datapackage.ts';
import { formatAsked, type ExportFormat } from './formats.ts';
import { checkTargets, jsonFile, placeFiles, type FileToWrite, type WrittenFile } from './place-files.ts';
import { recordVersion } from './record-version.ts';
import { exportRows } from './rows.ts';
import { selectExport, type ExportAsked } from './select.ts';
import { writeRows } from './write-rows.ts';

/** What an export is asked with, beside which figures. */
export interface ExportFileAsked extends ExportAsked {
  readonly format?: string;
  /** The file to write. */
  readonly to: string;
  readonly force?: boolean;
}

/** What an export did. */
export interface ExportAnswer {
  readonly format: ExportFormat;
  readonly rows: number;
  readonly about: ExportAbout;
  readonly files: readonly WrittenFile[];
}

/**
 * Writes figures of the ledger to a file, as `placeFiles` does. Beside CSV lie its descriptors: `datapackage.json`, and
 * `FILE-metadata.json` as CSV on the Web names it.
 *
 * @throws OutturnError where what is asked for is not there, or the file cannot be written
 */
export async function exportFile(open: OpenOutturn, asked: ExportFileAsked, today: Day, onRows: (rows: number) => void = () => undefined): Promise<ExportAnswer> {
  const path = asked.to;
  const force = asked.force ?? false;
  const format = formatAsked(asked.format, path);
  checkTargets([path, ...(format === 'csv' ? descriptorPaths(path) : [])], force);
  const selected = selectExport(open.ledger, asked, today);
  const about = aboutExport(selected, recordVersion(selected.selection.view.ledger), programVersion(open.places));
  const count = { rows: 0 };
  const rows = counted(exportRows(selected.selection), count, onRows);
  const files = await placeFiles([{ path, write: (partial) => writeRows(format, partial, rows, about) }], (written) => (format === 'csv' ? descriptors(path, about, written) : []), { force });
  return { format, rows: count.rows, about, files };
}

const ROWS_BETWEEN_WORDS = 50_000;

function* counted(rows: Iterable<ExportRow>, count: { rows: number }, onRows: (rows: number) => void): Generator<ExportRow> {
  for (const row of rows) {
    yield row;
    count.rows += 1;
    if (count.rows % ROWS_BETWEEN_WORDS === 0) onRows(count.rows);
  }
  if (count.rows === 0) refuse('nothing-to-export', 'export', 'The ledger holds no such cell as known on that day', 'Ask for another day, indicator or ally');
}

function descriptorPaths(path: string): [dataPackage: string, csvw: string] {
  return [join(dirname(path), 'datapackage.json'), `${path}-metadata.json`];
}

function descriptors(path: string, about: ExportAbout, written: readonly WrittenFile[]): FileToWrite[] {
  const [packagePath, csvwPath] = descriptorPaths(path);
  const file = basename(path);
  const files = written.map(({ bytes, sha256 }) => ({ name: resourceName(file), file, title: about.title, format: 'csv' as const, bytes, sha256 }));
  return [jsonFile(packagePath, dataPackage('outturn-figures', about, files)), jsonFile(csvwPath, csvOnTheWeb(file, about))];
}

/** A name as a data package has it: lower case, without the ending. */
function resourceName(file: string): string {
  return file.toLowerCase().replace(/\.[^.]+$/, '').replace(/[^a-z0-9._-]+/g, '-');
}
