// PGlite: one table in a folder, with its primary key. As a command: load | open | ask, then the folder.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { serve } from './ask.mjs';
import { COLUMNS, DIFFERENCE, POINT, SLICE } from './sql.mjs';

const TURNS = { slices: 25, points: 100, differences: 3 };
const BYTES_AT_ONCE = 8 * 2 ** 20;

async function load(folder) {
  const database = await PGlite.create(databaseIn(folder));
  await database.exec(`create table cell (${COLUMNS})`);
  for await (const lines of linesIn(join(folder, 'rows.csv'))) {
    await database.query(`copy cell from '/dev/blob' with (format csv)`, [], { blob: new Blob([lines]) });
  }
  await database.exec('alter table cell add primary key (indicator, party, year, edition)');
  await database.exec('vacuum analyze cell');
  await database.close();
}

/** A text in pieces of whole lines. */
async function* linesIn(path) {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: BYTES_AT_ONCE })) {
    const cut = piece.lastIndexOf('\n') + 1;
    yield rest + piece.slice(0, cut);
    rest = piece.slice(cut);
  }
}

async function open(folder) {
  const database = await PGlite.create(databaseIn(folder));
  const rows = async (sql, values) => (await database.query(sql, values, { rowMode: 'array' })).rows;
  return {
    slice: ({ indicator, limit }) => rows(SLICE, [indicator, limit]),
    point: ({ indicator, limit, party, year }) => rows(POINT, [indicator, limit, party, year]),
    difference: ({ before, after }) => rows(DIFFERENCE, [before, after]),
    spellSlice: (answer) => answer,
    spellPoint: (answer) => answer[0] ?? [],
    spellDifference: (answer) => answer,
    close: () => database.close(),
  };
}

function databaseIn(folder) {
  return join(folder, 'pglite');
}

const [mode, folder, ...rest] = process.argv.slice(2);
if (mode === 'load') await load(folder);
else await serve(open, TURNS, [mode, folder, ...rest]);
