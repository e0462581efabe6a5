import { PRESENCES, STATUSES, type Presence, type PriceBase, type Status } from '#core';

/** One row of an export: one cell of one edition, as the copy that speaks has it. */
export interface ExportRow {
  readonly publication: string;
  readonly edition: string;
  readonly edition_title: string;
  readonly known_from: string;
  readonly indicator: string;
  readonly party: string;
  readonly party_name: string;
  readonly year: number;
  readonly unit: string;
  readonly price_base: PriceBase | null;
  readonly value: number | null;
  readonly held_value: number | null;
  readonly printed_value: number | null;
  readonly multiplier: number;
  readonly decimals: number;
  readonly presence: Presence;
  readonly status: Status | null;
  readonly stands_in_for: string | null;
  readonly origin: 'cell' | 'quotation';
  readonly table: string;
  readonly address: string;
  readonly copy_name: string;
  readonly copy_sha256: string;
  readonly disagreements: string | null;
  readonly note: string | null;
}

/** What the fields of a column hold. */
export type ColumnType = 'text' | 'number' | 'integer' | 'year' | 'day';

/** A column as every format and every descriptor of an export tells it. */
export interface ExportColumn {
  readonly name: keyof ExportRow;
  readonly type: ColumnType;
  readonly title: string;
  readonly description: string;
  /** Whether no row leaves it empty. */
  readonly required: boolean;
  /** The only values that it takes. */
  readonly values?: readonly string[];
  /** The concept of the same meaning in SDMX's vocabulary for linked data: `dimension#refArea`. */
  readonly sdmx?: string;
}

/** The columns of an export, in their order: the one place that defines them. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { name: 'publication', type: 'text', required: true, title: 'Publication', description: 'The table or data base that is issued again and again, by its id' },
  { name: 'edition', type: 'text', required: true, title: 'Edition', description: 'The date of the edition that prints the cell, as exactly as it is known: YYYY-MM-DD, YYYY-MM or YYYY' },
  { name: 'edition_title', type: 'text', required: true, title: 'Title of the edition', description: 'The title of the edition; a description where the printed title is not held' },
  { name: 'known_from', type: 'day', required: true, title: 'Known from', description: 'The day from which the edition counts as known to the world: for a date known to the month or the year its last day' },
  { name: 'indicator', type: 'text', required: true, title: 'Indicator', description: 'What is measured, by its id' },
  { name: 'party', type: 'text', required: true, title: 'Party', description: 'Whom the figure is about: an ally by its ISO 3166-1 alpha-3 code, an aggregate that the publisher prints by the id of its group, or, for a rate, the currency by its ISO 4217 code', sdmx: 'dimension#refArea' },
  { name: 'party_name', type: 'text', required: true, title: 'Name of the party', description: 'The usual English name of the party' },
  { name: 'year', type: 'year', required: true, title: 'Year', description: 'The year that the figure is about, as the publisher counts its years', sdmx: 'dimension#refPeriod' },
  { name: 'unit', type: 'text', required: true, title: 'Unit', description: 'The unit of value: a currency by its ISO 4217 code, percent_of_gdp, persons and the like', sdmx: 'attribute#unitMeasure' },
  { name: 'price_base', type: 'text', required: false, title: 'Price base', description: 'For money: current prices, or the prices of one fixed year (constant-2021), or of a year that the publisher chooses by country (constant-national)' },
  { name: 'value', type: 'number', required: false, title: 'Value', description: 'The figure at its printed decimals, in whole units: money is not in millions, percent is percent. Empty where presence is not figure', sdmx: 'measure#obsValue' },
  { name: 'held_value', type: 'number', required: false, title: 'Value with all digits held', description: 'The figure in whole units with every digit that the copy carries, where it carries more than the edition prints' },
  { name: 'printed_value', type: 'number', required: false, title: 'Value as printed', description: 'The figure in the printed unit: value divided by ten to the power of multiplier' },
  { name: 'multiplier', type: 'integer', required: true, title: 'Multiplier', description: 'The power of ten of the printed unit: 6 for millions', sdmx: 'attribute#unitMult' },
  { name: 'decimals', type: 'integer', required: true, title: 'Decimals', description: 'The decimals at which printed_value is printed; below zero where it is rounded to tens, thousands and so on', sdmx: 'attribute#decimals' },
  { name: 'presence', type: 'text', required: true, title: 'Presence', description: 'Whether the cell holds a figure, or which kind of absence the edition prints. A cell that no held copy has is not listed', values: PRESENCES },
  { name: 'status', type: 'text', required: false, title: 'Status', description: 'How firm the figure is, as printed. Empty where presence is not figure', values: STATUSES, sdmx: 'attribute#obsStatus' },
  { name: 'stands_in_for', type: 'text', required: false, title: 'Stands in for', description: 'The newest edition known by the day, where our copy of it lacks the cell and this older edition stands in' },
  { name: 'origin', type: 'text', required: true, title: 'Origin', description: 'Whether the cell was read in a table, or on a page that quotes the edition', values: ['cell', 'quotation'] },
  { name: 'table', type: 'text', required: true, title: 'Table or page', description: 'The table that the cell stands in; for a quotation the address of the page' },
  { name: 'address', type: 'text', required: true, title: 'Address in the copy', description: 'Where the cell stands in the copy: TABLE3!F21, or line 24, column 6' },
  { name: 'copy_name', type: 'text', required: true, title: 'Copy', description: 'The name of the file that the cell was read from' },
  { name: 'copy_sha256', type: 'text', required: true, title: 'SHA-256 of the copy', description: 'The hash of that file, in hexadecimal digits' },
  { name: 'disagreements', type: 'text', required: false, title: 'Disagreements', description: 'What other copies of the same edition print instead, where they differ' },
  { name: 'note', type: 'text', required: false, title: 'Note', description: 'A remark on the reading of this one cell' },
];

/** The columns that together are different in every row. */
export const EXPORT_KEY: readonly (keyof ExportRow)[] = ['publication', 'edition', 'indicator', 'party', 'year', 'unit', 'price_base'];

/** The fields of a row, in the order of the columns. */
export function fieldsOf(row: ExportRow): (string | number | null)[] {
  return EXPORT_COLUMNS.map(({ name }) => row[name]);
}
