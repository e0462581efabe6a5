/** What Outturn can read: files of publishers, opened safely and recognised by their content. */
import type { Outcome } from '#kit';
import { imfImporters } from './imf/index.ts';
import type { Importer, ImportOptions, OpenedFile, Parsed } from './importer.ts';
import { natoImporters } from './nato/index.ts';
import { sipriImporters } from './sipri/index.ts';

export { FILE_SIZE_LIMIT, openFile, refuseIfTooLarge } from './open-file.ts';
export type { Importer, ImportOptions, OpenedFile, Parsed, Sheet } from './importer.ts';

const IMPORTERS: readonly Importer[] = [...natoImporters, ...imfImporters, ...sipriImporters];

/** What was recognised, and what was read of it. */
export interface ReadSource extends Parsed {
  readonly importer: string;
  readonly publication: string;
}

/** Recognises a file's publisher and layout and reads it; a file that no importer knows is refused whole. */
export function readSource(file: OpenedFile, options: ImportOptions = {}): Outcome<ReadSource | undefined> {
  const importer = IMPORTERS.find((each) => each.recognises(file));
  if (!importer) return { value: undefined, problems: [unrecognised(file)] };
  const { value, problems } = importer.parse(file, options);
  if (!value) return { value: undefined, problems };
  return { value: { ...value, importer: importer.id, publication: importer.publication }, problems };
}

function unrecognised(file: OpenedFile): Outcome<undefined>['problems'][number] {
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
