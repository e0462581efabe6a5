import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runCli, type Effects } from '../../src/cli/index.ts';

/** Lines of about 64 KiB, most of it a field that is not read; five make a batch. */
const LINE = Buffer.from(`${JSON.stringify({ date: '2017-03-31', other: 'x'.repeat(65_400), text: 'Germany spent 1.2 percent of its GDP on defense in 2016, the minister said.' })}\n`);
const LINES = 200;

/** A stream of lines that counts how many were taken from it. */
function countedLines(taken: { count: number }): Readable {
  const lines = function* (): Generator<Buffer> {
    for (let at = 0; at < LINES; at += 1) {
      taken.count += 1;
      yield LINE;
    }
  };
  return Readable.from(lines(), { objectMode: true, highWaterMark: 1 });
}

/** Reads the stream, while whoever reads the answers takes none after the first eight until they are let through. */
function readHeldUp(jobs: string): { readonly taken: { count: number }; readonly answers: { count: number }; readonly held: Promise<void>; readonly letThrough: () => void; readonly done: Promise<number> } {
  const [taken, answers, tell] = [{ count: 0 }, { count: 0 }, { held: (): void => undefined, through: (): void => undefined }];
  const held = new Promise<void>((resolve) => void (tell.held = resolve));
  const through = new Promise<void>((resolve) => void (tell.through = resolve));
  const effects: Effects = {
    out: (text) => void (answers.count += text.split('\n').length - 1),
    note: () => undefined,
    colour: false,
    today: () => '2026-11-21',
    now: () => '2026-11-21T12:00:00.000Z',
    input: () => countedLines(taken),
    drained: async () => {
      if (answers.count <= 8) return;
      tell.held();
      await through;
    },
  };
  return { taken, answers, held, letThrough: () => tell.through(), done: runCli(['read', '--no-checks', '--jsonl', '--jobs', jobs], effects) };
}

/** A count once it has stood still for a while. */
async function settled(count: () => number): Promise<number> {
  for (let [before, same] = [-1, 0]; same < 10; before = count()) {
    await wait(50);
    same = count() === before ? same + 1 : 0;
  }
  return count();
}

/** Batches that may be held: those answered, those under way, and the one that is being filled, with the piece that ends it. */
test.each([
  ['1', (2 + 1 + 2) * 5],
  ['2', (2 + 6 + 2) * 5],
])('takes in no more than a few batches while nobody reads the answers, on %s threads', async (jobs, most) => {
  const { taken, answers, held, letThrough, done } = readHeldUp(jobs);
  await held;
  expect(await settled(() => taken.count)).toBeLessThanOrEqual(most);
  letThrough();
  expect([await done, taken.count, answers.count]).toEqual([0, LINES, LINES]);
});
