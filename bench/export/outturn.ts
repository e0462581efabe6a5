/** The export of the whole record in one format, with its provenance. As a command: HOME FILE TURNS WARM-UP; prints JSON. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOf, parseDay } from '../../src/core/index.ts';
import { aboutExport } from '../../src/desk/export/about.ts';
import { formatAsked } from '../../src/desk/export/formats.ts';
import { recordVersion } from '../../src/desk/export/record-version.ts';
import { exportRows } from '../../src/desk/export/rows.ts';
import { selectExport } from '../../src/desk/export/select.ts';
import { writeRows } from '../../src/desk/export/write-rows.ts';
import { readFacts, readSegments } from '../../src/record/index.ts';
import { medianTime } from '../tools/timing.mjs';

const [home = '', path = '', turns = '', warmUp = ''] = process.argv.slice(2);
const ledger = ledgerOf(readSegments(join(home, 'data', 'record')), readFacts(join(home, 'data', 'facts')));
const record = recordVersion(ledger);
const selected = selectExport(ledger, { editions: 'all' }, parseDay(record.loaded.slice(0, 10)));
const about = aboutExport(selected, record, 'bench');
let rows = 0;
const time = await medianTime(Number(turns), Number(warmUp), async () => {
  rows = 0;
  await writeRows(formatAsked(undefined, path), path, counted(), about);
});
console.log(JSON.stringify({ time, rows, bytes: statSync(path).size, memory: process.resourceUsage().maxRSS * 1024 }));

function* counted(): ReturnType<typeof exportRows> {
  for (const row of exportRows(selected.selection)) {
    rows += 1;
    yield row;
  }
}
