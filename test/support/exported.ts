import { parseDay, type Ledger } from '#core';
import { aboutExport, type ExportAbout } from '../../src/desk/export/about.ts';
import type { ExportRow } from '../../src/desk/export/columns.ts';
import { recordVersion } from '../../src/desk/export/record-version.ts';
import { exportRows } from '../../src/desk/export/rows.ts';
import { selectExport, type ExportAsked } from '../../src/desk/export/select.ts';
import { exampleFacts, exampleLedger } from './example-ledger.ts';

/** An export of the example ledger, before it is written. */
export function exported(asked: ExportAsked = { editions: 'all' }, ledger: Ledger = exampleLedger): { readonly rows: ExportRow[]; readonly about: ExportAbout } {
  const selected = selectExport(ledger, { asOf: '2022-12-31', ...asked }, parseDay('2022-12-31'));
  return { rows: [...exportRows(selected.selection)], about: aboutExport(selected, recordVersion(ledger), '1.2.3') };
}

/** The facts of the example ledger, with its publications. */
export const publishedFacts = {
  ...exampleFacts,
  publications: [
    { id: 'nato-defexp', name: 'Example tables', publisher: 'Example Alliance', address: 'https://example.org/tables', licence: 'with credit', licenceSource: ['https://example.org/terms'], attribution: 'Source: Example Alliance' },
    { id: 'imf-weo', name: 'Example outlook', publisher: 'Example Fund', address: 'https://example.org/outlook', licence: 'with credit', attribution: 'Source: Example Fund' },
  ],
};

/** A row whose texts are what a hostile file might hold. */
export function hostileRow(row: ExportRow, text: string): ExportRow {
  return { ...row, edition_title: text, table: text, address: text, copy_name: text, note: text };
}
