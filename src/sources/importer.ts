import type { CopyEntry, EditionEntry, Observation, RateTable } from '#core';
import { refuse, type Outcome, type Problem } from '#kit';

/** One cell of a sheet that holds something. */
export interface SheetCell {
  /** `K45`. */
  readonly address: string;
  /** Counted from 1. */
  readonly column: number;
  readonly value: string | number | boolean;
  /** An error that the cell shows, such as `#REF!`; its value is then that text. */
  readonly error?: string;
  /** Decimals of the number format, where the cell holds a number and the format is a plain one. */
  readonly decimals?: number;
}

/** One row of a sheet that holds something. */
export interface SheetRow {
  /** Counted from 1, as the spreadsheet shows it. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
}

/** One record of a table of text. */
export interface TextRecord {
  /** The line it starts on, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A file that has been opened and is known to be whole: what importers read. */
export type OpenedFile = OpenedWorkbook | OpenedTable | OpenedJson;

interface Opened {
  /** The file's name, without folders. */
  readonly name: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string;
  readonly bytes: number;
}

export interface OpenedWorkbook extends Opened {
  readonly kind: 'workbook';
  readonly sheets: readonly Sheet[];
}

export interface OpenedTable extends Opened {
  readonly kind: 'table';
  /** Lines of names and values above the header, as the World Bank's downloads have them. */
  readonly preamble?: readonly TextRecord[];
  readonly header: readonly string[];
  readonly records: readonly TextRecord[];
  /** What stands below the table after an empty line and is no record of it, such as its source; empty where nothing does. */
  readonly footer: string;
}

export interface OpenedJson extends Opened {
  readonly kind: 'json';
  readonly value: unknown;
}

/** What a parse gives: editions, copies and cells, ready to become a segment; of daily rates a table in place of cells. */
export interface Parsed {
  readonly editions: readonly EditionEntry[];
  readonly copies: readonly CopyEntry[];
  readonly observations: readonly Observation[];
  readonly rates?: RateTable;
}

/** What an importer is told beside the file. */
export interface ImportOptions {
  /** The date of publication, where the user tells it: `2024-06-17` or `2016-10`. */
  readonly published?: string;
}

/**
 * One layout of one publisher. `parse` refuses an unknown layout whole (value `undefined`, with a problem that says what
 * was looked for and what was found); single cells that could not be read are problems beside the value.
 */
export interface Importer {
  /** `nato-workbook`. */
  readonly id: string;
  readonly publication: string;
  /** What the file must look like, for people: it stands in the message when no importer knows a file. */
  readonly looksLike: string;
  /** Whether a file is of this layout; cheap, and never throws. */
  recognises(file: OpenedFile): boolean;
  parse(file: OpenedFile, options: ImportOptions): Outcome<Parsed | undefined>;
}

/** Says that nothing tells when a file was published. */
export function editionUnknown(file: OpenedFile, what: string): Problem {
  return { code: 'edition-unknown', where: file.name, what: `${what} does not tell when it was published`, wayOut: 'Say so with --published YYYY-MM-DD' };
}

/** Refuses a date of publication for a file that names its editions line by line. */
export function refuseDate(file: OpenedFile, published: string): never {
  return refuse('date-not-needed', `--published ${published}`, `${file.name} names the edition of each of its lines`, 'Leave --published out');
}
