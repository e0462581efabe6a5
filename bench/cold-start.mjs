import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeOfRun } from './tools/process.mjs';
import { median } from './tools/timing.mjs';

const TURNS = 21;
const WARM_UP = 3;
const AIM = 2.5;

/** `outturn status` from start to exit beside Node that does nothing, in turns. */
export async function coldStart({ home, say }) {
  say('Starting the command and bare Node in turns');
  const data = mkdtempSync(join(tmpdir(), 'outturn-bench-'));
  const runs = {
    bare: ['-e', '0'],
    version: [join(home, 'bin', 'outturn'), '--version'],
    status: [join(home, 'bin', 'outturn'), 'status'],
  };
  try {
    const times = takeTurns(runs, { env: { ...process.env, OUTTURN_DATA: data } });
    const factor = times.status / times.bare;
    return [
      {
        title: `Cold start, median of ${TURNS} runs of each in turns after ${WARM_UP}`,
        columns: ['outturn status', 'outturn --version', 'node -e 0'],
        lines: [
          { what: 'start to exit, ms', values: [times.status, times.version, times.bare] },
          { what: 'times bare Node', values: [factor, times.version / times.bare, 1], aim: `at most ${AIM}`, met: factor <= AIM },
        ],
      },
    ];
  } finally {
    rmSync(data, { recursive: true });
  }
}

function takeTurns(runs, options) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    for (const [name, words] of Object.entries(runs)) {
      const time = timeOfRun(words, options);
      if (turn >= WARM_UP) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}
