/** What Outturn can read: files of publishers, opened safely and recognised by their content. */
import { OutturnError, type Outcome, type Problem } from '#kit';
import { ecbImporters } from './ecb/index.ts';
import { fedImporters } from './fed/index.ts';
import { imfImporters } from './imf/index.ts';
import type { Importer, ImportOptions, OpenedFile, Parsed } from './importer.ts';
import { natoImporters } from './nato/index.ts';
import { oecdImporters } from './oecd/index.ts';
import { sipriImporters } from './sipri/index.ts';
import { worldbankImporters } from './worldbank/index.ts';

export { FILE_SIZE_LIMIT, openFile, refuseIfTooLarge } from './open-file.ts';
export { kindOf, type FileKind } from './open-file/kind.ts';
export { checkWorkbookZip } from './open-file/zip.ts';
export { loadWorkbook } from './workbook.ts';
export type { Importer, ImportOptions, OpenedFile, Parsed, Sheet } from './importer.ts';

const IMPORTERS: readonly Importer[] = [...natoImporters, ...imfImporters, ...worldbankImporters, ...oecdImporters, ...fedImporters, ...ecbImporters, ...sipriImporters];

/** What was recognised, and what was read of it. */
export interface ReadSource extends Parsed {
  readonly importer: string;
  readonly publication: string;
}

/** Recognises a file's publisher and layout and reads it; a file that no importer knows is refused whole. */
export function readSource(file: OpenedFile, options: ImportOptions = {}): Outcome<ReadSource | undefined> {
  const importers = IMPORTERS.filter((each) => each.recognises(file));
  const [importer] = importers;
  if (!importer) return { value: undefined, problems: [unrecognised(file)] };
  if (importers.some(({ publication }) => publication !== importer.publication)) return { value: undefined, problems: [ofTwoPublications(file, importers)] };
  const { value, problems } = parseWhole(importer, file, options);
  if (!value) return { value: undefined, problems };
  if (value.observations.length === 0 && !value.rates) return { value: undefined, problems: [nothingRead(file, problems)] };
  return { value: { ...value, importer: importer.id, publication: importer.publication }, problems };
}

/** A reader that finds the file unfit as a whole may throw: that is a refusal like any other. */
function parseWhole(importer: Importer, file: OpenedFile, options: ImportOptions): Outcome<Parsed | undefined> {
  try {
    return importer.parse(file, options);
  } catch (error) {
    if (error instanceof OutturnError) return { value: undefined, problems: [error.problem] };
    throw error;
  }
}

function nothingRead(file: OpenedFile, problems: readonly Problem[]): Problem {
  const [first] = problems;
  const why = first ? `the first of ${problems.length} problems: ${first.where}: ${first.what}` : 'it holds no lines below its header';
  return { code: 'nothing-read', where: file.name, what: `No cell could be read, ${why}`, wayOut: 'Import the file as its publisher issued it' };
}

function ofTwoPublications(file: OpenedFile, importers: readonly Importer[]): Problem {
  const publications = [...new Set(importers.map(({ publication }) => publication))];
  return {
    code: 'two-publications',
    where: file.name,
    what: `The file has the layouts of several publications: ${publications.join(', ')}`,
    wayOut: 'Split it, and give the tables of one publication at a time',
  };
}

function unrecognised(file: OpenedFile): Problem {
  return {
    code: 'unknown-layout',
    where: file.name,
    what: `No publisher's layout was recognised: ${foundIn(file)}; looked for ${IMPORTERS.map((each) => each.looksLike).join('; or ')}`,
    wayOut: 'Import the file as its publisher issued it',
  };
}

function foundIn(file: OpenedFile): string {
  if (file.kind === 'workbook') return `the workbook has the sheets ${quoted(file.sheets.map((sheet) => sheet.name))}`;
  return file.kind === 'table' ? `the table has the columns ${quoted(file.header)}` : 'the file is JSON of an unknown shape';
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `"${name.slice(0, 40)}"`);
  return shown.join(', ') + (names.length > shown.length ? ' …' : '');
}
