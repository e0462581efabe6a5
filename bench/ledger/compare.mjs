// One ledger, three engines: each in processes of its own, on the same machine, over the same cells.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf, timeOfRun, timeToFirstWord } from '../tools/process.mjs';
import { median } from '../tools/timing.mjs';
import { CELLS_OF_INDICATOR, EDITIONS, PARTIES, YEARS } from './questions.mjs';

const AIMS = { openMs: 100, sliceFraction: 20, differenceFraction: 4 };
const ROUNDS = { outturn: 5, duckdb: 5, pglite: 1 };
const OPEN_TURNS = { outturn: 15, duckdb: 15, pglite: 3, node: 15 };

/** Opens, slices, points, differences and memory; every answer of every engine is compared. */
export async function compareLedgers({ home, bundles, rows, say }) {
  const indicators = Math.max(1, Math.round(rows / CELLS_OF_INDICATOR));
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-'));
  try {
    say(`Writing a ledger: parties × indicators × years × editions = ${[PARTIES, indicators, YEARS, EDITIONS.length].join(' × ')}`);
    const { cells } = JSON.parse(outputOf([bundles.write, home, folder, String(indicators)]));
    const engines = enginesOf(home, bundles);
    for (const [name, { load }] of Object.entries(engines)) if (load) say(`Loading it into ${name}: ${(timeOfRun([...load, folder]) / 1000).toFixed(1)} s`);
    const ask = (name, mode, ...rest) => [...engines[name].words, mode, folder, String(indicators), ...rest];
    say('Opening it in new processes');
    const opens = await timesToOpen(Object.keys(engines), (name) => ask(name, 'open'));
    say('Asking the questions');
    const measured = measureInRounds(Object.keys(engines), (name) => ask(name, 'ask', answersIn(folder, name)));
    const answers = assertSameAnswers(Object.keys(engines), folder);
    return [tableOf({ cells, indicators, answers, opens, measured, bytes: bytesOfSegment(folder) })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function enginesOf(home, bundles) {
  const script = (name) => fileURLToPath(new URL(name, import.meta.url));
  return {
    outturn: { words: [bundles.outturn, home] },
    duckdb: { words: [script('duckdb.mjs')], load: [script('duckdb.mjs'), 'load'] },
    pglite: { words: [script('pglite.mjs')], load: [script('pglite.mjs'), 'load'] },
  };
}

/** From the start of a new process to its first answer, in turns; beside Node that only says a word. */
async function timesToOpen(names, words) {
  const runs = { ...Object.fromEntries(names.map((name) => [name, words(name)])), node: ['-e', 'console.log()'] };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let turn = 0; turn <= Math.max(...Object.values(OPEN_TURNS)); turn += 1) {
    for (const [name, run] of Object.entries(runs)) {
      if (turn > OPEN_TURNS[name]) continue;
      const time = await timeToFirstWord(run);
      if (turn > 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Each engine in a new process a round, so that a busy moment of the machine does not fall on one alone; the median of the rounds. */
function measureInRounds(names, words) {
  const rounds = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < Math.max(...Object.values(ROUNDS)); round += 1) {
    for (const name of names) if (round < ROUNDS[name]) rounds[name].push(JSON.parse(outputOf(words(name)).split('\n')[1]));
  }
  return Object.fromEntries(names.map((name) => [name, medianOfEach(rounds[name])]));
}

function medianOfEach(rounds) {
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));
}

/** @returns how many lines of answers were compared */
function assertSameAnswers([first, ...others], folder) {
  const linesOf = (name) => readFileSync(answersIn(folder, name), 'utf8').split('\n');
  const wanted = linesOf(first);
  for (const name of others) {
    const found = linesOf(name);
    const different = wanted.findIndex((line, index) => line !== found[index]);
    if (different >= 0) throw new Error(`The engines answer differently, at line ${different + 1}\n${first}: ${wanted[different]}\n${name}: ${found[different]}`);
    if (found.length !== wanted.length) throw new Error(`${name} answers more than ${first}: ${found[wanted.length]}`);
  }
  return wanted.length - 1;
}

function tableOf({ cells, indicators, answers, opens, measured, bytes }) {
  const { outturn, duckdb, pglite } = measured;
  const times = (key) => [outturn[key], duckdb[key], pglite[key]];
  const megabytes = (key) => times(key).map((value) => value / 1e6);
  const fraction = (ours, theirs, part, word) => ({ aim: `a ${word} of DuckDB's: ${(duckdb[theirs] / part).toPrecision(2)}`, met: outturn[ours] <= duckdb[theirs] / part });
  return {
    title: `A ledger of ${cells.toLocaleString('en')} cells: ${PARTIES} parties × ${indicators} indicators × ${YEARS} years × ${EDITIONS.length} editions, less one in a hundred`,
    columns: ['Outturn', 'DuckDB', 'PGlite', 'Node alone'],
    lines: [
      { what: 'start of a new process to first answer, ms', values: [opens.outturn, opens.duckdb, opens.pglite, opens.node], aim: `at most ${AIMS.openMs}`, met: opens.outturn <= AIMS.openMs },
      { what: 'slice: one indicator as of a day, ms', values: times('slice'), ...fraction('slice', 'slice', AIMS.sliceFraction, 'twentieth') },
      { what: 'point: one cell as of a day, ms', values: times('point') },
      { what: 'difference of two editions, as places in the columns, ms', values: times('difference'), ...fraction('difference', 'difference', AIMS.differenceFraction, 'quarter') },
      { what: 'the same, as a record for each cell, ms', values: [outturn.records], ...fraction('records', 'difference', AIMS.differenceFraction, 'quarter') },
      { what: 'resident memory after the first answer, MB', values: megabytes('memoryOpen') },
      { what: 'resident memory after all questions, MB', values: megabytes('memoryAsked') },
    ],
    notes: [
      `The segment has ${Math.round(bytes / 1e6)} MB. Every answer was compared: ${answers.toLocaleString('en')} lines from each engine, all equal.`,
      'Slices and points are asked of other indicators and days in turn. Medians of the turns of a process, after warm-up, and then of its rounds: 5, PGlite 1.',
      'For a slice all give columns of values (PGlite rows); for a point Outturn gives a figure with its origin.',
      'For a difference DuckDB gives columns of values; Outturn the places of the cells (changedCells), or both observations of each (changesBetween).',
    ],
  };
}

function bytesOfSegment(folder) {
  return statSync(join(folder, 'outturn', 'synthetic.segment')).size;
}

function answersIn(folder, name) {
  return join(folder, `answers-${name}.jsonl`);
}
