// An archive of reports through the command as users run it: time and most memory of the process, all threads together.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Tells the most memory when the command ends. */
const WATCH = `data:text/javascript,import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));`;

/** Runs an archive of `times` copies of a file of JSON Lines through `outturn read --no-checks --jsonl`. */
export function streamReports({ home, folder, reports, times }) {
  const [archive, answers, memory] = ['archive.jsonl', 'answers.jsonl', 'memory'].map((name) => join(folder, name));
  repeat(reports, archive, times);
  const start = performance.now();
  const output = openSync(answers, 'w');
  const { status, stderr } = spawnSync(process.execPath, ['--import', WATCH, join(home, 'bin', 'outturn'), 'read', '--no-checks', '--jsonl', archive], { env: { ...process.env, BENCH_MEMORY: memory, OUTTURN_DATA: join(folder, 'data') }, stdio: ['ignore', output, 'pipe'], encoding: 'utf8' });
  closeSync(output);
  if (status !== 0) throw new Error(`outturn read failed: ${stderr.slice(0, 300)}`);
  return { time: performance.now() - start, bytes: statSync(archive).size, memory: Number(readFileSync(memory, 'utf8')) * 1024 };
}

/** Copies that are not held: an archive may be larger than memory. */
function repeat(reports, archive, times) {
  const file = openSync(archive, 'w');
  const { status, stderr } = spawnSync(process.execPath, ['-e', 'const fs = require("fs"); const bytes = fs.readFileSync(process.argv[1]); for (let n = 0; n < Number(process.argv[2]); n += 1) fs.writeSync(1, bytes);', reports, String(times)], { stdio: ['ignore', file, 'pipe'], encoding: 'utf8' });
  closeSync(file);
  if (status !== 0) throw new Error(`The archive could not be written: ${stderr}`);
}
