import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day, Ledger } from '#core';
import { aboutExport, type ExportAbout } from './about.ts';
import type { ExportRow } from './columns.ts';
import { csvText } from './csv-text.ts';
import { formatAsked, MEDIA_TYPES, type ExportFormat } from './formats.ts';
import { jsonText } from './json-text.ts';
import { recordVersion } from './record-version.ts';
import { exportRows } from './rows.ts';
import { selectExport, type ExportAsked } from './select.ts';
import { writeRows } from './write-rows.ts';

/** An export as a server hands it out. */
export type ExportDownload = DownloadHead & (StreamedContent | WholeContent);

interface DownloadHead {
  /** A name for the file. */
  readonly file: string;
  readonly mediaType: string;
  /** The same text as long as the answer is the same. */
  readonly tag: string;
  readonly about: ExportAbout;
}

/** Text in pieces, made as they are read. */
export interface StreamedContent {
  readonly isWhole: false;
  readonly content: () => Iterable<string>;
}

/** Bytes that must all be made before any can be sent. Once called off, what is still made is not to be used. */
export interface WholeContent {
  readonly isWhole: true;
  readonly content: (signal: AbortSignal) => Promise<Uint8Array>;
}

/**
 * An export for handing out: restricted publications are never in it.
 *
 * @param program the version of the program.
 * @throws OutturnError where what is asked for is not there
 */
export function exportDownload(ledger: Ledger, asked: ExportAsked & { readonly format?: string }, program: string, today: Day): ExportDownload {
  const format = formatAsked(asked.format ?? 'csv', '');
  const selected = selectExport(ledger, { ...asked, includeRestricted: false }, today);
  const about = aboutExport(selected, recordVersion(selected.selection.view.ledger), program);
  return {
    file: `outturn-${about.asOf}.${format}`,
    mediaType: MEDIA_TYPES[format],
    tag: createHash('sha256').update(JSON.stringify([format, about, program, selected.selection.indicators, [...(selected.selection.parties ?? [])]])).digest('hex').slice(0, 32),
    about,
    ...contentOf(format, () => exportRows(selected.selection), about),
  };
}

function contentOf(format: ExportFormat, rows: () => Iterable<ExportRow>, about: ExportAbout): StreamedContent | WholeContent {
  switch (format) {
    case 'csv':
      return { isWhole: false, content: () => csvText(rows()) };
    case 'json':
      return { isWhole: false, content: () => jsonText(rows(), about) };
    case 'parquet':
    case 'xlsx':
      return { isWhole: true, content: (signal) => bytesOf(format, until(signal, rows()), about) };
  }
}

/** Formats that are written to a file are written to one, and read back. */
async function bytesOf(format: ExportFormat, rows: Iterable<ExportRow>, about: ExportAbout): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-export-'));
  try {
    const path = join(folder, `figures.${format}`);
    await writeRows(format, path, rows, about);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows until they are called off: the writer then comes to its own end, and leaves no open file. */
function* until(signal: AbortSignal, rows: Iterable<ExportRow>): Generator<ExportRow> {
  for (const row of rows) {
    if (signal.aborted) return;
    yield row;
  }
}
