// DuckDB: one table in a file, sorted as the segment is. As a command: load | open | ask, then the folder.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { serve } from './ask.mjs';
import { COLUMNS, DIFFERENCE, POINT, rowsOf, SLICE } from './sql.mjs';

const TURNS = { slices: 200, points: 200, differences: 15 };

async function load(folder) {
  const instance = await DuckDBInstance.create(databaseIn(folder));
  const connection = await instance.connect();
  await connection.run(`create table cell (${COLUMNS})`);
  await connection.run(`copy cell from '${join(folder, 'rows.csv').replaceAll("'", "''")}' (header false)`);
  await connection.run('checkpoint');
  connection.closeSync();
  instance.closeSync();
}

async function open(folder) {
  const instance = await DuckDBInstance.create(databaseIn(folder), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const [slice, point, difference] = [await connection.prepare(SLICE), await connection.prepare(POINT), await connection.prepare(DIFFERENCE)];
  const columns = async (statement, values) => {
    statement.bind(values);
    return (await statement.runAndReadAll()).getColumns();
  };
  return {
    slice: ({ indicator, limit }) => columns(slice, [indicator, limit]),
    point: ({ indicator, limit, party, year }) => columns(point, [indicator, limit, party, year]),
    difference: ({ before, after }) => columns(difference, [before, after]),
    spellSlice: rowsOf,
    spellPoint: (answer) => rowsOf(answer)[0] ?? [],
    spellDifference: rowsOf,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function databaseIn(folder) {
  return join(folder, 'cells.duckdb');
}

const [mode, folder, ...rest] = process.argv.slice(2);
if (mode === 'load') await load(folder);
else await serve(open, TURNS, [mode, folder, ...rest]);
