import { lookUp, type Outcome } from '#kit';
import type { PriceBase } from '#core';
import type { ImportOptions, Importer, OpenedFile, Parsed } from '../importer.ts';
import { PRINTED, type PrintedAs } from './indicators.ts';
import { partyNamed } from './parties.ts';
import { addCell, endReading, PUBLICATION, startReading, yearHead, type Reading } from './reading.ts';

interface ChartRow {
  readonly country: string;
  readonly year_label: string;
  readonly total_pc: number | null;
  /** Set where NATO's cell is blank: the chart then draws a zero. */
  readonly is_missing?: boolean;
  readonly type?: string;
}

/** Expenditure per person of the edition of 2025, as the data of a chart. Averages made by the chart's authors are left out. */
export const perPersonChart: Importer = {
  id: 'nato-per-person-chart',
  publication: PUBLICATION,
  looksLike: 'the chart data of expenditure per person of 2025 (JSON with data.values of country, year_label, total_pc)',
  recognises: (file) => chartRows(file) !== undefined,
  parse: (file, options) => parseJson(file, options, readChart),
};

function chartRows(file: OpenedFile): readonly (ChartRow | null)[] | undefined {
  const values = file.kind === 'json' ? (file.value as { data?: { values?: unknown } } | null)?.data?.values : undefined;
  const [first] = Array.isArray(values) ? (values as (Partial<ChartRow> | null)[]) : [];
  return first?.country !== undefined && first.year_label !== undefined && 'total_pc' in first ? (values as (ChartRow | null)[]) : undefined;
}

function readChart(file: OpenedFile, reading: Reading): void {
  (chartRows(file) ?? []).forEach((row, index) => {
    const country = String(row?.country);
    const party = partyNamed(country);
    const year = yearHead(row?.year_label);
    const cell = { printed: PRINTED.spendingPerPerson, priceBase: 'constant-2021' as PriceBase, row: index + 1, column: 0 };
    if (row && party && year) addCell(reading, { ...cell, party, ...year }, row.is_missing ? undefined : (row.total_pc ?? undefined), 'data.values');
    else reportEntry(reading, index + 1, country);
  });
}

interface Transcription {
  readonly years: readonly number[];
  readonly estimate_years: readonly number[];
  readonly categories: Readonly<Record<string, TranscribedRow | null>>;
  readonly totals: Readonly<Record<string, TranscribedRow | null>>;
}

interface TranscribedRow {
  readonly table: string;
  readonly values?: readonly number[];
}

const TRANSCRIBED: Readonly<Record<string, { readonly printed: PrintedAs; readonly priceBase?: PriceBase }>> = {
  equipment: { printed: PRINTED.equipment },
  personnel: { printed: PRINTED.personnelShare },
  infrastructure: { printed: PRINTED.infrastructure },
  other: { printed: PRINTED.other },
  current_prices: { printed: PRINTED.spendingNational, priceBase: 'current' },
  constant_2021_prices: { printed: PRINTED.spendingNational, priceBase: 'constant-2021' },
};

/** The Czech rows of the edition of 2026, read by eye from the printed document by others. */
export const czechTranscription: Importer = {
  id: 'nato-czech-transcription',
  publication: PUBLICATION,
  looksLike: 'the transcription of the Czech rows of 2026 (JSON with years, categories and totals)',
  recognises: (file) => transcriptionOf(file) !== undefined,
  parse: (file, options) => parseJson(file, options, readTranscription),
};

function transcriptionOf(file: OpenedFile): Transcription | undefined {
  const value = file.kind === 'json' ? (file.value as Partial<Transcription> | null) : null;
  return Array.isArray(value?.years) && Array.isArray(value.estimate_years) && value.categories && value.totals ? (value as Transcription) : undefined;
}

function readTranscription(file: OpenedFile, reading: Reading): void {
  const { years, estimate_years: estimates, categories, totals } = transcriptionOf(file) as Transcription;
  for (const [name, row] of Object.entries({ ...categories, ...totals })) {
    const told = lookUp(TRANSCRIBED, name);
    const values: unknown = row?.values;
    if (!told || !row || !Array.isArray(values)) {
      reportEntry(reading, 0, name);
      continue;
    }
    years.forEach((year, index) => {
      const status = estimates.includes(year) ? 'estimate' : 'actual';
      const unit = told.printed.unit === 'national' ? 'CZK' : told.printed.unit;
      addCell(reading, { ...told, unit, party: 'CZE', year, status, row: index + 1, column: 0 }, values[index] as number | undefined, `Table ${row.table}`);
    });
  }
}

function parseJson(file: OpenedFile, options: ImportOptions, read: (file: OpenedFile, reading: Reading) => void): Outcome<Parsed | undefined> {
  const { value: reading, problems } = startReading(file, options, 'extract');
  if (!reading) return { value: undefined, problems };
  read(file, reading);
  return endReading(reading);
}

function reportEntry(reading: Reading, entry: number, name: string): void {
  reading.problems.push({
    code: 'entry-not-read',
    where: `${reading.copy.name}, entry ${entry}`,
    what: `"${name.slice(0, 60)}" is no ally and no aggregate of NATO's`,
    wayOut: 'Nothing needs to be done: averages that others computed are not taken for NATO\'s',
  });
}
