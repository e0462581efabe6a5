// npm run bench [-- --rows N] [--stream MB] [--only cold-start,record,ledger,import,reader,stream,export,plan]
// Measures Outturn beside the tools it is compared with, on the same work in the same run, and prints tables.
// Exit code 0 when everything ran and all answers agree; an aim that is missed is shown, not an error.
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preparePeers, prepareProject } from './tools/prepare.mjs';
import { tableText } from './tools/table.mjs';

const PARTS = {
  'cold-start': async () => (await import('./cold-start.mjs')).coldStart,
  record: async () => (await import('./record/compare.mjs')).measureRecord,
  ledger: async () => (await import('./ledger/compare.mjs')).compareLedgers,
  import: async () => (await import('./import/compare.mjs')).compareImports,
  reader: async () => (await import('./reader/compare.mjs')).compareReaders,
  stream: async () => (await import('./reader/stream.mjs')).streamThroughCommand,
  export: async () => (await import('./export/compare.mjs')).compareExports,
  plan: async () => (await import('./plan/compare.mjs')).comparePlans,
};

const home = fileURLToPath(new URL('..', import.meta.url));

async function main() {
  const { rows, stream, only } = readWords();
  // Node reads these certificates at every start, which is no part of the work.
  delete process.env.NODE_EXTRA_CA_CERTS;
  console.log(machine());
  prepareProject(home);
  if (['ledger', 'export', 'reader'].some((part) => only.includes(part))) preparePeers(home);
  const { bundleForBench } = await import('./tools/bundle.mjs');
  const bundles = await bundleForBench(home);
  const verdicts = [];
  for (const name of only) {
    const part = await PARTS[name]();
    const tables = await part({ home, bundles, rows, stream, say: (text) => console.log(text) });
    for (const table of tables) console.log(`\n${tableText(table)}`);
    verdicts.push(...tables.flatMap((table) => table.lines.flatMap(({ met }) => met ?? [])));
  }
  if (verdicts.length > 0) console.log(`\n${verdicts.filter(Boolean).length} of ${verdicts.length} aims met`);
}

function readWords() {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '2000000' }, stream: { type: 'string', default: '100' }, only: { type: 'string', default: Object.keys(PARTS).join() } } });
  const [rows, stream] = [Number(values.rows), Number(values.stream)];
  const only = values.only.split(',');
  const unknown = only.filter((name) => !(name in PARTS));
  if (!Number.isSafeInteger(rows) || rows < 1) throw new Error(`--rows ${values.rows}: this is not a number of cells: write a whole number such as 200000`);
  if (!Number.isSafeInteger(stream) || stream < 1) throw new Error(`--stream ${values.stream}: this is not a number of megabytes: write a whole number such as 1000`);
  if (unknown.length > 0) throw new Error(`--only ${unknown.join()}: there is no such part: use ${Object.keys(PARTS).join(', ')}`);
  return { rows, stream, only };
}

function machine() {
  const [{ model }] = cpus();
  return `${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
