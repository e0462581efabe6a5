/**
 * The built-in record: what its files hold, how long opening them takes, and building them from the raw files.
 * As a command: HOME open | sizes | times TURNS WARM-UP | build FOLDER; `open` prints how many editions there are, the others JSON.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOf, type Ledger } from '../../src/core/index.ts';
import { buildRates } from '../../src/desk/build-rates.ts';
import { buildRecord, readRecordSources } from '../../src/desk/build-record.ts';
import { encodeRates, encodeSegment, readFacts, readRates, readSegments, segmentFiles } from '../../src/record/index.ts';
import { medianTime } from '../tools/timing.mjs';

const [home = '', mode = '', ...words] = process.argv.slice(2);
const FOLDER = join(home, 'data', 'record');
const RATES = 'ecb-reference-rates.rates';

function open(): Ledger {
  return ledgerOf(readSegments(FOLDER), readFacts(join(home, 'data', 'facts')));
}

function readColumns(ledger: Ledger): number {
  return ledger.segments.reduce((cells, { columns }) => cells + columns.year.length, 0);
}

function sizes(): unknown {
  const sizeOf = (file: string): number => statSync(join(FOLDER, file)).size;
  const segments = readSegments(FOLDER).map(({ columns, series }, at) => ({ file: segmentFiles(FOLDER)[at] as string, holds: columns.year.length, series: series.length }));
  const rates = readRates(FOLDER).map(({ days, currencies }) => ({ file: RATES, holds: days.length, series: currencies.length }));
  return [...segments, ...rates].map((each) => ({ ...each, bytes: sizeOf(each.file) }));
}

async function times(turns: number, warmUp: number): Promise<unknown> {
  return {
    heads: await medianTime(turns, warmUp, open),
    columns: await medianTime(turns, warmUp, () => readColumns(open())),
    rates: await medianTime(turns, warmUp, () => readRates(FOLDER)),
  };
}

/** Builds every file of the record, and says whether each has the bytes that ship. */
async function build(folder: string): Promise<unknown> {
  const list = await readRecordSources(FOLDER);
  const { segments } = await buildRecord(folder, list);
  const { table } = await buildRates(folder, list.rates, list.loaded);
  const files = [...segments.map(({ name, segment }) => [`${name}.segment`, encodeSegment(segment)] as const), [RATES, encodeRates(table)] as const];
  return { isSame: files.every(([file, bytes]) => Buffer.compare(readFileSync(join(FOLDER, file)), bytes) === 0), raw: list.sources.length + 1 };
}

if (mode === 'open') console.log(open().editions.length);
else if (mode === 'sizes') console.log(JSON.stringify(sizes()));
else if (mode === 'times') console.log(JSON.stringify(await times(Number(words[0]), Number(words[1]))));
else console.log(JSON.stringify(await build(words[0] ?? '')));
