// DuckDB's own writers on the same rows, which it holds in a table. As a command: PARQUET FILE TURNS WARM-UP; prints JSON.
import { statSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { medianTime } from '../tools/timing.mjs';

const OPTIONS = { csv: 'format csv, header true', json: 'format json, array true', parquet: 'format parquet, compression snappy' };

const [source, path, turns, warmUp] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(`create table cell as from '${quoted(source)}'`);
const format = path.split('.').at(-1);
const time = await medianTime(Number(turns), Number(warmUp), () => connection.run(`copy cell to '${quoted(path)}' (${OPTIONS[format]})`));
const [[rows]] = (await connection.runAndReadAll('select count(*)::int from cell')).getRows();
console.log(JSON.stringify({ time, rows, bytes: statSync(path).size, memory: process.resourceUsage().maxRSS * 1024 }));

function quoted(text) {
  return text.replaceAll("'", "''");
}
