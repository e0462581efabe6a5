import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from '#kit';
import { parseDay, type Day, type Ledger } from '#core';
import { citationFile } from '../cite/cff.ts';
import { aboutExport, type ExportAbout } from './about.ts';
import { csvOnTheWeb } from './csvw.ts';
import { dataPackage } from './datapackage.ts';
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts';
import { jsonFile, placeFiles, textFile, type FileToWrite, type WrittenFile } from './place-files.ts';
import { withPartials } from './partials.ts';
import { calendarVersion, recordVersion } from './record-version.ts';
import { releaseLicences, releaseReadme, type ReleasedFile } from './release-texts.ts';
import { exportRows, type EditionsAsked } from './rows.ts';
import { selectExport, type SelectedExport } from './select.ts';
import { writeRows } from './write-rows.ts';

/** What a release is made with. */
export interface ReleaseAsked {
  /** The folder to make. */
  readonly to: string;
  /** The day of the release, from which its version comes and as of which its figures are; without it the day on which the record last changed. */
  readonly day?: string;
  /** The version of the program. */
  readonly program: string;
}

/** What a release is. */
export interface ReleaseAnswer {
  readonly folder: string;
  readonly version: string;
  readonly files: readonly WrittenFile[];
}

/** The two tables of a release. */
const TABLES: Readonly<Record<EditionsAsked, { readonly name: string; readonly what: string }>> = {
  newest: { name: 'outturn-newest', what: 'Each cell as the newest edition has it, stand-ins marked' },
  all: { name: 'outturn-all', what: 'Each cell in every edition that is held' },
};

/**
 * Makes a release of the figures: both tables in every format with descriptors, terms, citation and hashes, in a new folder. No clock is
 * read: the same record, facts and day give the same bytes.
 *
 * @throws OutturnError where the folder is there already or the day is none
 */
export async function buildRelease(ledger: Ledger, asked: ReleaseAsked, onFile: (file: string) => void = () => undefined): Promise<ReleaseAnswer> {
  const folder = join(asked.to);
  checkFolder(folder);
  const record = recordVersion(ledger);
  const day = parseDay(asked.day ?? record.loaded.slice(0, 10), 'day');
  const dated = { ...record, version: `${calendarVersion(day)}+${record.sha256.slice(0, 12)}` };
  return withPartials(async (note) => {
    const partial = note(`${folder}.${process.pid}.partial`);
    mkdirSync(partial);
    const tables = (['newest', 'all'] as const).map((editions) => tableOf(ledger, editions, day, (selected) => aboutExport(selected, dated, asked.program)));
    const files = await writeRelease(partial, tables, onFile);
    renameSync(partial, folder);
    return { folder, version: dated.version, files: files.map((each) => ({ ...each, path: join(folder, each.file) })) };
  });
}

interface ReleaseTable {
  readonly editions: EditionsAsked;
  readonly selected: SelectedExport;
  readonly about: ExportAbout;
}

function tableOf(ledger: Ledger, editions: EditionsAsked, day: Day, aboutOf: (selected: SelectedExport) => ExportAbout): ReleaseTable {
  const selected = selectExport(ledger, { asOf: day, editions }, day);
  return { editions, selected, about: aboutOf(selected) };
}

async function writeRelease(folder: string, tables: readonly ReleaseTable[], onFile: (file: string) => void): Promise<readonly WrittenFile[]> {
  const counts = new Map<string, number>();
  const data = tables.flatMap((table) => EXPORT_FORMATS.map((format) => dataFile(folder, table, format, (file, rows) => {
    counts.set(file, rows);
    onFile(file);
  })));
  const described = await placeFiles(data, (written) => texts(folder, tables, written, counts), { force: false });
  const sums = await placeFiles([textFile(join(folder, 'SHA256SUMS'), described.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''))], () => [], { force: false });
  return [...described, ...sums];
}

function dataFile(folder: string, { editions, selected, about }: ReleaseTable, format: ExportFormat, onRows: (file: string, rows: number) => void): FileToWrite {
  const file = `${TABLES[editions].name}.${format}`;
  const write = async (path: string): Promise<void> => {
    let count = 0;
    const rows = exportRows(selected.selection);
    await writeRows(format, path, (function* () {
      for (const row of rows) {
        count += 1;
        yield row;
      }
    })(), about);
    onRows(file, count);
  };
  return { path: join(folder, file), write };
}

/** The files that tell of the others. */
function texts(folder: string, tables: readonly ReleaseTable[], written: readonly WrittenFile[], counts: ReadonlyMap<string, number>): FileToWrite[] {
  const about = aboutRelease(tables);
  const released = written.map(({ file, bytes }): ReleasedFile => ({ file, bytes, rows: counts.get(file) ?? 0, what: whatIs(file) }));
  const packaged = written.map(({ file, bytes, sha256 }) => ({ name: file, file, title: whatIs(file), format: file.split('.').at(-1) as ExportFormat, bytes, sha256 }));
  return [
    ...tables.map((table) => jsonFile(join(folder, `${TABLES[table.editions].name}.csv-metadata.json`), csvOnTheWeb(`${TABLES[table.editions].name}.csv`, table.about))),
    jsonFile(join(folder, 'datapackage.json'), dataPackage('outturn-figures', about, packaged)),
    textFile(join(folder, 'CITATION.cff'), citationFile({ ...about, released: about.asOf })),
    textFile(join(folder, 'LICENSES.md'), releaseLicences(about)),
    textFile(join(folder, 'README.md'), releaseReadme(about, released)),
  ];
}

/** What the release as a whole says about itself: what its tables say, but for which editions they hold. */
function aboutRelease([first]: readonly ReleaseTable[]): ExportAbout {
  const { about } = first as ReleaseTable;
  return { ...about, description: `Printed cells on the spending commitments of the alliance, each with the edition, the table, the copy and the place that it was read from. Two tables: ${Object.values(TABLES).map(({ name, what }) => `${name} (${what.charAt(0).toLowerCase()}${what.slice(1)})`).join(' and ')}.` };
}

function whatIs(file: string): string {
  return Object.values(TABLES).find(({ name }) => file.startsWith(name))?.what ?? file;
}

function checkFolder(folder: string): void {
  if (!existsSync(dirname(folder))) refuse('no-such-folder', `folder "${dirname(folder)}"`, 'There is no such folder', 'Make it, or name another');
  if (existsSync(folder) && readdirSync(folder).length > 0) refuse('file-exists', `folder "${folder}"`, 'It is already there', 'Name a folder that is not there: a release is never changed');
}
