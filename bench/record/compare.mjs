// The record that ships: how large its files are, how long opening them takes, and building them from the publishers' files.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, timeOfRun, timeToFirstWord } from '../tools/process.mjs';
import { median } from '../tools/timing.mjs';

const TURNS = 21;
const WARM_UP = 3;
const AIM_MS = 100;

/** Sizes, opening, building. */
export async function measureRecord({ home, bundles, say }) {
  const run = (...words) => [bundles.record, home, ...words];
  const files = JSON.parse(outputOf(run('sizes')));
  say('\nOpening the built-in record');
  const opens = await timesToOpen(run('open'));
  const warm = JSON.parse(outputOf(run('times', String(TURNS), String(WARM_UP))));
  return [sizesTable(files), openTable(opens, warm), ...buildTable(home, run, say)];
}

async function timesToOpen(words) {
  const runs = { record: words, node: ['-e', 'console.log()'] };
  const times = { record: [], node: [] };
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    for (const name of Object.keys(runs)) {
      const time = await timeToFirstWord(runs[name]);
      if (turn >= WARM_UP) times[name].push(time);
    }
  }
  return { record: median(times.record), node: median(times.node) };
}

function sizesTable(files) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    title: `The built-in record: ${(total / 1e6).toFixed(1)} MB in ${files.length} files`,
    columns: ['kB', 'cells', 'series'],
    lines: files.map(({ file, bytes, holds, series }) => ({ what: file, values: [bytes / 1e3, holds, series] })),
    notes: ['Of the rates: days and currencies.'],
  };
}

function openTable(opens, warm) {
  return {
    title: `Opening it, median of ${TURNS} after ${WARM_UP}`,
    columns: ['Outturn', 'Node alone'],
    lines: [
      { what: 'start of a new process to an open ledger, ms', values: [opens.record, opens.node], aim: `at most ${AIM_MS}`, met: opens.record <= AIM_MS },
      { what: 'in a warm process: the heads of all segments, checked, ms', values: [warm.heads] },
      { what: 'the same, and the columns of all segments, checked, ms', values: [warm.columns] },
      { what: 'the daily exchange rates, checked, ms', values: [warm.rates] },
    ],
    notes: ['A question reads the columns of the publications that it needs, and the rates only for a conversion.'],
  };
}

function buildTable(home, run, say) {
  const folder = join(process.env.OUTTURN_SHARED ?? join(home, '..', 'shared'), 'data');
  if (!existsSync(folder)) {
    say('\nBuilding the record: SKIPPED, the raw files are not there. Name the folder above data/ in OUTTURN_SHARED, or lay it beside the repository as "shared"');
    return [];
  }
  say('Building the record from the raw files');
  const { isSame, raw } = JSON.parse(outputOf(run('build', folder)));
  if (!isSame) throw new Error('The record that was built is not the one that ships: run npm run record -- --from DIR --check');
  const time = timeOfRun(run('build', folder));
  return [{ title: `Building it from ${raw} raw files, to the same bytes`, columns: ['Outturn'], lines: [{ what: 'new process, start to exit, ms', values: [time] }] }];
}
