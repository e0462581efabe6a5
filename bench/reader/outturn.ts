/** The reader on one core. As a command: HOME TASK …; prints JSON. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { align, Groups, quantities, read, sentences } from '../../src/reader/index.ts';
import { scan } from '../../src/reader/scan/scan.ts';
import { medianTime } from '../tools/timing.mjs';
import { goldSentences, laterVersionOf, reportOf } from './reports.ts';

const DATE = '2017-03-31';
const TASKS: Readonly<Record<string, (text: string) => unknown>> = {
  scan,
  sentences,
  quantities: (text) => quantities(text, { date: DATE, language: 'en' }),
  read: (text) => read(text, { date: DATE, language: 'en' }),
};

const [home = '', task = '', ...words] = process.argv.slice(2);
if (task === 'write') writeReports(words[0] as string, Number(words[1]));
else if (task === 'stream') await streamReports(Number(words[0]));
else if (task === 'group') groupReports(Number(words[0]));
else if (task === 'align') await alignReports(words[0] as string, words[1] as string);
else await timeTask(task, words[0] as string);

/** As many reports as it takes to reach a size, one to a line of JSON. */
function writeReports(path: string, size: number): void {
  const all = goldSentences(home);
  const lines: string[] = [];
  for (let [written, seed] = [0, 1]; written < size; seed += 1) {
    const text = reportOf(all, seed, 24);
    lines.push(JSON.stringify(text));
    written += text.length;
  }
  writeFileSync(path, lines.join('\n'));
}

/** Lines of an archive to standard output until they have so many bytes; no two reports are the same, and one at a time is held. */
async function streamReports(size: number): Promise<void> {
  const all = goldSentences(home);
  for (let [written, seed] = [0, 1]; written < size; seed += 1) {
    const line = Buffer.from(`${JSON.stringify({ date: DATE, text: reportOf(all, seed, 24) })}\n`);
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    written += line.length;
  }
}

async function timeTask(name: string, path: string): Promise<void> {
  const run = TASKS[name];
  if (!run) throw new Error(`There is no task "${name}": use ${Object.keys(TASKS).join(', ')}`);
  const texts = readFileSync(path, 'utf8').split('\n').map((line) => JSON.parse(line) as string);
  const time = await medianTime(5, 2, () => texts.forEach(run));
  console.log(JSON.stringify({ time, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), reports: texts.length }));
}

/** Half the reports are later versions of the others; the time of making them is left out. */
function groupReports(count: number): void {
  const all = goldSentences(home);
  const groups = new Groups();
  let [time, bytes] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const text = at % 2 === 0 ? reportOf(all, at, 16) : laterVersionOf(all, at - 1, 16);
    bytes += text.length;
    const start = performance.now();
    groups.add(text);
    time += performance.now() - start;
  }
  const start = performance.now();
  const numbers = groups.numbers();
  time += performance.now() - start;
  const pairs = numbers.filter((number, at) => at % 2 === 1 && number === numbers[at - 1]).length;
  console.log(JSON.stringify({ time, bytes, reports: count, groups: new Set(numbers).size, pairs, memory: process.memoryUsage().rss }));
}

async function alignReports(early: string, later: string): Promise<void> {
  const [before, after] = [readFileSync(early, 'utf8'), readFileSync(later, 'utf8')];
  const time = await medianTime(15, 5, () => align(before, after));
  console.log(JSON.stringify({ time, changed: align(before, after).links.filter(({ label, isReworded }) => label !== 'same' || isReworded).length }));
}
