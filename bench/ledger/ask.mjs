// Puts the questions to one engine: measures, then writes the answers out, so that those of all engines can be compared.
import { writeFileSync } from 'node:fs';
import { medianTime } from '../tools/timing.mjs';
import { ANSWERED, COMPARED, pointQuestion, sliceQuestion } from './questions.mjs';

/** @typedef {ReturnType<typeof sliceQuestion>} SliceQuestion */
/** @typedef {ReturnType<typeof pointQuestion>} PointQuestion */
/** @typedef {(number | null | undefined)[]} Spelled */

/**
 * What an engine can be asked, and how its answers are spelled so that they compare with those of another.
 *
 * @template Slice, Point, Difference
 * @typedef {object} Engine
 * @property {(question: SliceQuestion) => Slice | Promise<Slice>} slice One indicator, all parties and years, the newest edition of each cell as of a day.
 * @property {(question: PointQuestion) => Point | Promise<Point>} point One cell of it.
 * @property {(compared: typeof COMPARED) => Difference | Promise<Difference>} difference The cells that differ between two editions, all indicators.
 * @property {(compared: typeof COMPARED) => unknown} [records] The same, where the engine can also give each cell as a record of its own.
 * @property {(answer: Slice) => Spelled[]} spellSlice Party, year, presence, value, decimals, status, edition, stands in.
 * @property {(answer: Point) => Spelled} spellPoint Presence, value, edition; empty where the cell is not held.
 * @property {(answer: Difference) => Spelled[]} spellDifference Indicator, party, year, and of each edition presence, value, status.
 * @property {() => unknown} close
 */

/**
 * As a command of an engine: `open` opens it and answers once, `ask` answers everything. The line "answered" tells the
 * moment of the first answer; `ask` ends with its measurements as JSON.
 *
 * @template Slice, Point, Difference
 * @param {(folder: string) => Promise<Engine<Slice, Point, Difference>>} open
 * @param {{ slices: number, points: number, differences: number }} turns
 * @param {readonly string[]} words mode, folder, number of indicators, path for the answers
 */
export async function serve(open, turns, [mode, folder = '', indicatorsText, answersPath = '']) {
  const indicators = Number(indicatorsText);
  const engine = await open(folder);
  await engine.slice(sliceQuestion(indicators, 0));
  console.log('answered');
  if (mode === 'ask') {
    const memoryOpen = process.memoryUsage().rss;
    const times = await measure(engine, indicators, turns);
    const measured = { ...times, memoryOpen, memoryAsked: process.memoryUsage().rss };
    writeFileSync(answersPath, await answers(engine, indicators));
    console.log(JSON.stringify(measured));
  }
  await engine.close();
}

async function measure(engine, indicators, { slices, points, differences }) {
  return {
    slice: await medianTime(slices, Math.ceil(slices / 5), (turn) => engine.slice(sliceQuestion(indicators, turn))),
    point: await medianTime(points, Math.ceil(points / 5), (turn) => engine.point(pointQuestion(indicators, turn))),
    difference: await medianTime(differences, 2, () => engine.difference(COMPARED)),
    ...(engine.records && { records: await medianTime(differences, 2, () => engine.records(COMPARED)) }),
  };
}

async function answers(engine, indicators) {
  const lines = [];
  const say = (...words) => lines.push(JSON.stringify(words));
  for (let turn = 0; turn < ANSWERED.slices; turn += 1) {
    const rows = engine.spellSlice(await engine.slice(sliceQuestion(indicators, turn)));
    for (const row of rows.sort(compareRows)) say('slice', turn, ...row);
  }
  for (let turn = 0; turn < ANSWERED.points; turn += 1) say('point', turn, ...engine.spellPoint(await engine.point(pointQuestion(indicators, turn))));
  for (const row of engine.spellDifference(await engine.difference(COMPARED)).sort(compareRows)) say('difference', ...row);
  return `${lines.join('\n')}\n`;
}

/** By the numbers at the front of a row, which name the cell. */
function compareRows(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
