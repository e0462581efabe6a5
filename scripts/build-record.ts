/**
 * Builds the built-in record from the raw files: `npm run record -- --from DIR [--check]`.
 * With `--check` nothing is written, and a difference from the record that ships is an error.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OutturnError, type Problem } from '#kit';
import { encodeRates, encodeSegment, writeRates, writeSegment } from '#record';
import { buildRates, type BuiltRates } from '../src/desk/build-rates.ts';
import { buildRecord, readRecordSources, type NamedSegment } from '../src/desk/build-record.ts';

const FOLDER = fileURLToPath(new URL('../data/record/', import.meta.url));
const RATES = 'ecb-reference-rates';

/** A file of the record, made but not yet written. */
interface RecordFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly holds: string;
  readonly write: () => void;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, check: { type: 'boolean', default: false } } });
  if (!values.from) {
    console.error('Say where the raw files lie: npm run record -- --from DIR. data/record/sources.json lists them with their hashes and addresses');
    return 2;
  }
  const list = await readRecordSources(FOLDER);
  const record = await buildRecord(values.from, list, (file, cells) => console.log(`${String(cells).padStart(7)} cells  ${file}`));
  const rates = await buildRates(values.from, list.rates, list.loaded);
  tellProblems([...record.problems, ...rates.problems]);
  const files = [...record.segments.map(segmentFile), ratesFile(rates)];
  return values.check ? check(files) : write(files);
}

function segmentFile({ name, segment }: NamedSegment): RecordFile {
  return { file: `${name}.segment`, bytes: encodeSegment(segment), holds: `${segment.columns.year.length} cells in ${segment.series.length} series`, write: () => writeSegment(FOLDER, name, segment) };
}

function ratesFile({ table }: BuiltRates): RecordFile {
  return { file: `${RATES}.rates`, bytes: encodeRates(table), holds: `${table.days.length} days of ${table.currencies.length} currencies`, write: () => writeRates(FOLDER, RATES, table) };
}

function write(files: readonly RecordFile[]): number {
  for (const each of files) {
    rmSync(join(FOLDER, each.file), { force: true });
    each.write();
    tell(each, 'written');
  }
  for (const file of othersThan(files)) {
    rmSync(join(FOLDER, file));
    console.log(`${file}: removed`);
  }
  return 0;
}

function check(files: readonly RecordFile[]): number {
  const differing = files.filter(({ file, bytes }) => !existsSync(join(FOLDER, file)) || Buffer.compare(readFileSync(join(FOLDER, file)), bytes) !== 0);
  for (const each of files) tell(each, differing.includes(each) ? 'DIFFERENT from the record that ships' : 'the same bytes as the record that ships');
  const others = othersThan(files);
  for (const file of others) console.log(`${file}: NOT of this record`);
  return differing.length + others.length === 0 ? 0 : 1;
}

function tell({ file, bytes, holds }: RecordFile, verdict: string): void {
  console.log(`${file}: ${holds}, ${bytes.byteLength} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}: ${verdict}`);
}

/** Files that are no longer built would be read all the same. */
function othersThan(files: readonly RecordFile[]): string[] {
  return readdirSync(FOLDER).filter((name) => /\.(segment|rates)$/.test(name) && !files.some(({ file }) => file === name));
}

function tellProblems(problems: readonly Problem[]): void {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, count] of counts) console.log(`${String(count).padStart(7)} ${code}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OutturnError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
