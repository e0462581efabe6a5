// The whole record in each format, beside DuckDB's writers on the same rows.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf } from '../tools/process.mjs';

const DUCKDB = fileURLToPath(new URL('duckdb.mjs', import.meta.url));
/** DuckDB writes no workbook without an extension that it would have to load. */
const FORMATS = { csv: 3, json: 3, parquet: 3, xlsx: 1 };

/** The export of the record in every format: time, size of the file, most memory. */
export async function compareExports({ home, bundles, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-export-'));
  try {
    return [tableOf(Object.entries(FORMATS).map(([format, turns]) => measure(format, turns, { home, bundles, say, folder })))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(format, turns, { home, bundles, say, folder }) {
  say(`Exporting the record as ${format}`);
  const path = join(folder, `outturn.${format}`);
  const parquet = join(folder, 'outturn.parquet');
  const ours = JSON.parse(outputOf([bundles.export, home, path, String(turns), turns > 1 ? '1' : '0']));
  if (format === 'xlsx') return { format, ours };
  if (format !== 'parquet') outputOf([bundles.export, home, parquet, '1', '0']);
  const theirs = JSON.parse(outputOf([DUCKDB, parquet, join(folder, `duckdb.${format}`), String(turns), '1']));
  assertSame(format, path, ours, theirs);
  return { format, ours, theirs };
}

/** What was written is what DuckDB read: as many rows. */
function assertSame(format, path, ours, theirs) {
  const written = format === 'json' ? JSON.parse(readFileSync(path, 'utf8')).rows.length : ours.rows;
  if (written !== ours.rows || theirs.rows !== ours.rows) throw new Error(`The export as ${format} holds ${written} rows of ${ours.rows}, and DuckDB read ${theirs.rows}`);
}

function tableOf(measured) {
  const rows = measured[0].ours.rows;
  const lines = measured.flatMap(({ format, ours, theirs }) => [
    { what: `${format}: time, ms`, values: [ours.time, theirs?.time, theirs && ours.time / theirs.time] },
    { what: `${format}: file, MB`, values: [ours.bytes / 1e6, theirs && theirs.bytes / 1e6, theirs && ours.bytes / theirs.bytes] },
    { what: `${format}: most memory of the process, MB`, values: [ours.memory / 1e6, theirs && theirs.memory / 1e6, theirs && ours.memory / theirs.memory] },
  ]);
  return {
    title: `Export of the record, every edition: ${rows.toLocaleString('en')} rows of 25 columns`,
    columns: ['Outturn', 'DuckDB', 'times'],
    lines,
    notes: ['Outturn makes the rows from its cells while it writes them, and holds no table; DuckDB copies a table that it holds, with all cores.', 'The workbook has types, number formats and a sheet about the figures; DuckDB writes none without an extension.'],
  };
}
