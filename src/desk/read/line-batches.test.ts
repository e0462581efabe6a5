import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';
import { lineBatches, linesOf } from './line-batches.ts';

async function* piecesOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesIn(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of lineBatches('x', piecesOf(text, size))) for (const { number, line } of linesOf(batch)) found.push(`${number} ${Buffer.from(line).toString()}`);
  return found;
}

test.each([1, 3, 1000])('lines keep their numbers, whatever the pieces (of %i bytes)', async (size) => {
  expect(await linesIn('\ufeffa\r\n\nb\n  \nü', size)).toEqual(['1 a', '3 b', '5 ü']);
});

test('many lines are numbered through all batches', async () => {
  const text = Array.from({ length: 50_000 }, (_, at) => `line ${at + 1} ${'x'.repeat(20)}\n`).join('');
  const found = await linesIn(text, 65_536);
  expect([found.length, found.every((line) => /^(\d+) line \1 /.test(line))]).toEqual([50_000, true]);
});

test('work is taken in the order in which it came, and no more is under way than is allowed', async () => {
  let [underWay, most] = [0, 0];
  const taken: number[] = [];
  async function* tasks(): AsyncGenerator<number> {
    for (let at = 0; at < 20; at += 1) yield at;
  }
  const work = async (task: number): Promise<number> => {
    most = Math.max(most, (underWay += 1));
    for (let turn = 0; turn < (task * 7) % 5; turn += 1) await Promise.resolve();
    underWay -= 1;
    return task;
  };
  await inOrder(tasks(), 4, work, async (result) => void taken.push(result));
  expect(taken).toEqual(Array.from({ length: 20 }, (_, at) => at));
  expect(most).toBeLessThanOrEqual(4);
});
