// The real workbook of 2024, which is its publisher's and not part of the repository, beside the parse by exceljs alone.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf, timeOfRun } from '../tools/process.mjs';
import { median } from '../tools/timing.mjs';

const WORKBOOK = 'data/nato/2024-06-17_def-exp-2024-TABLES.xlsx';
const WARM = { turns: 9, warmUp: 2 };
const COLD_TURNS = 7;

/** The import of the workbook, in a new process and again in one that is warm. */
export async function compareImports({ home, bundles, say }) {
  const path = workbookPath(home);
  if (!path) {
    say('\nImport of the workbook of 2024: SKIPPED, it is not there. Name the folder that holds data/nato in OUTTURN_SHARED, or lay it beside the repository as "shared"');
    return [];
  }
  say('Importing the workbook of 2024');
  const scripts = { outturn: [bundles.import, home], exceljs: [fileURLToPath(new URL('exceljs.mjs', import.meta.url))] };
  const run = (name, turns, warmUp) => [...scripts[name], path, String(turns), String(warmUp)];
  const warm = Object.fromEntries(Object.keys(scripts).map((name) => [name, JSON.parse(outputOf(run(name, WARM.turns, WARM.warmUp)))]));
  assertRead(warm.outturn);
  const cold = { outturn: [], exceljs: [] };
  for (let turn = 0; turn < COLD_TURNS; turn += 1) for (const name of Object.keys(cold)) cold[name].push(timeOfRun(run(name, 1, 0)));
  return [tableOf(path, warm, Object.fromEntries(Object.entries(cold).map(([name, all]) => [name, median(all)])))];
}

function workbookPath(home) {
  const folder = process.env.OUTTURN_SHARED ?? join(home, '..', 'shared');
  const path = join(folder, WORKBOOK);
  return existsSync(path) ? path : undefined;
}

function assertRead({ cells, inRecord, isSame }) {
  if (cells === 0) throw new Error('The import read no cell of the workbook');
  if (!isSame) throw new Error('The same workbook gave different segments');
  if (inRecord > 0 && inRecord !== cells) throw new Error(`The import read ${cells} cells, and the built-in record holds ${inRecord} of the same copy`);
}

function tableOf(path, warm, cold) {
  return {
    title: `Import of a workbook of ${Math.round(statSync(path).size / 1e3)} kB: opened, recognised, read, made into a segment`,
    columns: ['Outturn', 'exceljs alone', 'times'],
    lines: [
      { what: `in a warm process, ms (median of ${WARM.turns} after ${WARM.warmUp})`, values: [warm.outturn.time, warm.exceljs.time, warm.outturn.time / warm.exceljs.time] },
      { what: `new process, start to exit, ms (median of ${COLD_TURNS} in turns)`, values: [cold.outturn, cold.exceljs, cold.outturn / cold.exceljs] },
    ],
    notes: [`exceljs finds ${warm.exceljs.cells.toLocaleString('en')} cells, ours are the ${warm.outturn.cells.toLocaleString('en')} that hold figures, with table, row and column.`],
  };
}
