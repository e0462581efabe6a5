import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day, Ledger } from '#core';
import { aboutExport, type ExportAbout } from './about.ts';
import { csvText } from './csv-text.ts';
import { formatAsked, MEDIA_TYPES, type ExportFormat } from './formats.ts';
import { jsonText } from './json-text.ts';
import { recordVersion } from './record-version.ts';
import { exportRows } from './rows.ts';
import { selectExport, type ExportAsked } from './select.ts';
import { writeRows } from './write-rows.ts';

/** An export as a server hands it out. */
export interface ExportDownload {
  /** A name for the file. */
  readonly file: string;
  readonly mediaType: string;
  /** The same text as long as the answer is the same. */
  readonly tag: string;
  readonly about: ExportAbout;
  /** Text in pieces, made as they are read, or all bytes. */
  readonly content: () => Iterable<string> | Promise<Uint8Array>;
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
  const rows = (): ReturnType<typeof exportRows> => exportRows(selected.selection);
  return {
    file: `outturn-${about.asOf}.${format}`,
    mediaType: MEDIA_TYPES[format],
    tag: createHash('sha256').update(JSON.stringify([format, about, program, selected.selection.indicators, [...(selected.selection.parties ?? [])]])).digest('hex').slice(0, 32),
    about,
    content: () => (format === 'csv' ? csvText(rows()) : format === 'json' ? jsonText(rows(), about) : bytesOf(format, rows(), about)),
  };
}

/** Formats that are written to a file are written to one, and read back. */
async function bytesOf(format: ExportFormat, rows: ReturnType<typeof exportRows>, about: ExportAbout): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-export-'));
  try {
    const path = join(folder, `figures.${format}`);
    await writeRows(format, path, rows, about);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
