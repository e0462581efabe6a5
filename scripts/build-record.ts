/**
 * Builds the built-in record from the raw files: `npm run record -- --from DIR [--check]`.
 * With `--check` nothing is written, and a difference from the record that ships is an error.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OutturnError } from '#kit';
import { encodeSegment, writeSegment } from '#record';
import { buildRecord, readRecordSources } from '../src/desk/build-record.ts';

const FOLDER = fileURLToPath(new URL('../data/record/', import.meta.url));
const NAME = 'built-in';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, check: { type: 'boolean', default: false } } });
  if (!values.from) {
    console.error('Say where the raw files lie: npm run record -- --from DIR. data/record/sources.json lists them with their hashes and addresses');
    return 2;
  }
  const built = await buildRecord(values.from, await readRecordSources(FOLDER), (file, cells) => console.log(`${String(cells).padStart(7)} cells  ${file}`));
  for (const [what, count] of countByCode(built.problems)) console.log(`${String(count).padStart(7)} ${what}`);
  const bytes = encodeSegment(built.segment);
  console.log(`${built.segment.columns.year.length} cells in ${built.segment.series.length} series, ${bytes.byteLength} bytes, sha256 ${hashOf(bytes)}`);
  return values.check ? compare(bytes) : write(built.segment);
}

function write(segment: Parameters<typeof encodeSegment>[0]): number {
  rmSync(join(FOLDER, `${NAME}.segment`), { force: true });
  writeSegment(FOLDER, NAME, segment);
  return 0;
}

function compare(bytes: Uint8Array): number {
  const shipped = readFileSync(join(FOLDER, `${NAME}.segment`));
  const same = Buffer.compare(shipped, bytes) === 0;
  console.log(same ? 'The same bytes as the record that ships' : `Different from the record that ships (sha256 ${hashOf(shipped)})`);
  return same ? 0 : 1;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function countByCode(problems: readonly { readonly code: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OutturnError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
