import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

/** How long Node runs with some words, from start to exit, in milliseconds. */
export function timeOfRun(words, options = {}) {
  const start = performance.now();
  const result = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 26, ...options });
  const time = performance.now() - start;
  if (result.status !== 0) throw new Error(failure(words, result.stderr));
  return time;
}

/** What Node prints with some words. */
export function outputOf(words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(failure(words, stderr));
  return stdout;
}

/** How long it takes from the start of Node until it says the first word, in milliseconds. */
export async function timeToFirstWord(words) {
  const start = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors = [];
  child.stderr.on('data', (piece) => errors.push(piece));
  let time;
  child.stdout.on('data', () => (time ??= performance.now() - start));
  const [status] = await once(child, 'close');
  if (status !== 0 || time === undefined) throw new Error(failure(words, Buffer.concat(errors).toString()));
  return time;
}

/** Some packages print a whole bundle as the line that failed. */
function failure(words, said) {
  const lines = said.split('\n').map((line) => line.slice(0, 300));
  return [`node ${words.join(' ')} failed`, ...lines.filter((line) => line.trim() !== '').slice(0, 12)].join('\n');
}
