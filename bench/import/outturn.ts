/** The import of a workbook, from bytes to the bytes of a segment. As a command: HOME FILE TURNS WARM-UP; prints JSON. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSegment } from '../../src/core/index.ts';
import { encodeSegment, readSegments } from '../../src/record/index.ts';
import { openFile, readSource, type ReadSource } from '../../src/sources/index.ts';
import { medianTime } from '../tools/timing.mjs';

async function importWorkbook(path: string): Promise<{ readonly source: ReadSource; readonly segment: Uint8Array }> {
  const opened = await openFile(basename(path), readFileSync(path));
  if (!opened.value) throw new Error(opened.problems[0]?.what ?? 'The workbook could not be opened');
  const { value: source, problems } = readSource(opened.value);
  if (!source) throw new Error(problems[0]?.what ?? 'The workbook could not be read');
  return { source, segment: encodeSegment(buildSegment({ loaded: '', ...source })) };
}

/** How many cells of a copy the built-in record holds: what it ships is what an import reads. */
function cellsInRecord(home: string, hash: string): number {
  return readSegments(join(home, 'data', 'record')).reduce((sum, { copies, columns }) => {
    const code = copies.findIndex((copy) => copy.hash === hash);
    return sum + (code < 0 ? 0 : columns.copy.filter((copy) => copy === code).length);
  }, 0);
}

const [home = '', path = '', turns = '', warmUp = ''] = process.argv.slice(2);
let last: Awaited<ReturnType<typeof importWorkbook>> | undefined;
const hashes = new Set<string>();
const time = await medianTime(Number(turns), Number(warmUp), async () => {
  last = await importWorkbook(path);
  hashes.add(createHash('sha256').update(last.segment).digest('hex'));
});
if (!last) throw new Error('Nothing was imported: ask for at least one turn');
const { observations, copies } = last.source;
console.log(JSON.stringify({ time, cells: observations.length, inRecord: cellsInRecord(home, copies[0]?.hash ?? ''), isSame: hashes.size === 1 }));
