// Reports one after another through `outturn read` as users run it: memory of the process, all threads together, as the stream goes on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Tells its memory every quarter of a second, in bytes: now, and the most so far. */
const WATCH = `data:text/javascript,setInterval(() => process.connected && process.send({ now: process.memoryUsage.rss(), most: process.resourceUsage().maxRSS * 1024 }), 250).unref(); process.channel?.unref();`;

/**
 * Streams `size` bytes of reports into `outturn read --no-checks --jsonl` and reads the answers as they come.
 *
 * @param marks the bytes at which memory is noted.
 * @param pause after this many bytes nobody reads the answers for ten seconds.
 * @returns the memory at each mark and at the end, and how much the command took in during the pause.
 */
export async function streamReports({ home, reader, size, marks, pause }) {
  const made = spawn(process.execPath, [reader, home, 'stream', String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const command = spawn(process.execPath, ['--import', WATCH, join(home, 'bin', 'outturn'), 'read', '--no-checks', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  const told = { fed: 0, answers: 0, memory: { now: 0, most: 0 }, errors: '' };
  command.on('message', (memory) => (told.memory = memory));
  command.stderr.on('data', (piece) => (told.errors += piece));
  command.stdout.on('data', (piece) => (told.answers += piece.length));
  const ended = once(command, 'exit');
  const start = performance.now();
  const [points, paused] = await Promise.all([feed(made.stdout, command, told, marks), pauseAt(command, told, pause)]);
  const [status] = await ended;
  if (status !== 0) throw new Error(`outturn read failed: ${told.errors.slice(0, 300)}`);
  const time = performance.now() - start;
  return { time, points: [...points, { bytes: told.fed, ...told.memory }], answers: told.answers, paused };
}

/** Feeds the command no faster than it takes, and notes its memory at the marks. */
async function feed(reports, command, told, marks) {
  const points = [];
  const gone = once(command, 'exit');
  for await (const piece of reports) {
    if (!command.stdin.write(piece)) await Promise.race([once(command.stdin, 'drain'), gone]);
    if (command.exitCode !== null) break;
    told.fed += piece.length;
    if (told.fed >= marks[points.length]) points.push({ bytes: told.fed, ...told.memory });
  }
  command.stdin.end();
  return points;
}

/** Nobody reads the answers for a while: what the command took in meanwhile tells whether it waits. */
async function pauseAt(command, told, pause) {
  while (told.fed < pause && command.exitCode === null) await wait(20);
  command.stdout.pause();
  await wait(5_000);
  const before = told.fed;
  await wait(5_000);
  command.stdout.resume();
  return { before: before - pause, after: told.fed - before };
}

/** The part of the bench: `--stream` tells how many megabytes. */
export async function streamThroughCommand({ home, bundles, stream, say }) {
  const size = stream * 1e6;
  say(`Streaming ${stream} MB of reports`);
  const marks = [0.1, 1 / 3, 2 / 3].map((part) => part * size);
  const { time, points, answers, paused } = await streamReports({ home, reader: bundles.reader, size, marks, pause: 0.2 * size });
  const [warm, last] = [points[1], points.at(-1)];
  return [
    {
      title: 'A stream of reports through `outturn read --no-checks --jsonl`, all cores',
      columns: points.map(({ bytes }) => `${Math.round(bytes / 1e6)} MB`),
      lines: [
        { what: 'most memory of the process so far, MB', values: points.map(({ most }) => most / 1e6), aim: 'flat: from a third on at most a quarter more', met: last.most <= warm.most * 1.25 },
        { what: 'memory of the process then, MB', values: points.map(({ now }) => now / 1e6) },
      ],
      notes: [
        `${(last.bytes / 1e3 / time).toFixed(2)} MB of reports a second, start, ten seconds of pause and ${Math.round(answers / 1e6)} MB of answers included.`,
        `While nobody read the answers for ten seconds the command took in ${(paused.before / 1e6).toFixed(1)} MB in the first five, ${(paused.after / 1e6).toFixed(1)} MB in the others: it waits.`,
      ],
    },
  ];
}
