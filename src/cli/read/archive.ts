import { counted, problemSentence, refuse } from '#kit';
import { inOrder, lineBatches, readLines, workerPool, type AnswerForm, type LineBatch, type LinesRead, type ReadingRoom, type WorkerPool } from '#desk';
import { formatNumber } from '#core';
import type { ReadWork } from '../commands/read-worker.ts';
import type { Effects } from '../effects.ts';
import type { AnswerWriter } from './writer.ts';

/** What reading an archive takes. */
export interface ArchiveParts {
  readonly reading: ReadingRoom;
  readonly form: AnswerForm;
  readonly writer: AnswerWriter;
  readonly effects: Effects;
  /** What a thread runs, and is told. */
  readonly worker: URL;
  readonly work: ReadWork;
  readonly jobs: number;
}

/** Batches under way for each thread: one is read while the next waits. */
const AHEAD = 3;
/** Progress is told every so many reports. */
const STEP = 10_000;

/**
 * Reads an archive of JSON Lines in constant memory, on as many threads as it is told, and writes the answers in the order of
 * the lines. Lines that cannot be read are told and passed over.
 *
 * @returns how many lines were passed over.
 */
export async function readArchive(bytes: AsyncIterable<Uint8Array>, parts: ArchiveParts): Promise<number> {
  const { reading, work, form, effects } = parts;
  const here = async (batch: LineBatch): Promise<LinesRead> => readLines(reading, work.where, batch, work.asked, form.write, form.between);
  const tally = { reports: 0, passedOver: 0 };
  const take = taking(parts, tally);
  const batches = lineBatches(work.where, bytes);
  const [first, second] = [await batches.next(), await batches.next()];
  if (!first.done) await take(await here(first.value));
  if (!second.done) await onThreads(parts, following(second.value, batches), here, take);
  if (tally.passedOver > 0) effects.note(`${counted(tally.reports, 'report was', 'reports were')} read, ${counted(tally.passedOver, 'line was', 'lines were')} passed over\n`);
  if (tally.reports === 0) refuse('no-reports', work.where, 'No line of it is a report', 'Write one object of JSON with the field text to a line');
  return tally.passedOver;
}

async function onThreads({ worker, work, jobs }: ArchiveParts, batches: AsyncIterable<LineBatch>, here: WorkerPool['read'], take: (read: LinesRead) => Promise<void>): Promise<void> {
  if (jobs === 1) return inOrder(batches, 1, here, take);
  const pool = workerPool(worker, jobs, work);
  try {
    await inOrder(batches, jobs * AHEAD, (batch) => pool.read(batch), take);
  } finally {
    await pool.close();
  }
}

function taking({ writer, effects }: ArchiveParts, tally: { reports: number; passedOver: number }): (read: LinesRead) => Promise<void> {
  return async ({ out, reports, passedOver }) => {
    const before = Math.floor(tally.reports / STEP);
    tally.reports += reports;
    tally.passedOver += passedOver.length;
    for (const problem of passedOver) effects.note(`${problemSentence(problem)}\n`);
    if (effects.isWatched && Math.floor(tally.reports / STEP) > before) effects.note(`${formatNumber(tally.reports, 0)} reports read …\n`);
    await writer.write(out);
  };
}

async function* following(second: LineBatch, rest: AsyncIterable<LineBatch>): AsyncGenerator<LineBatch> {
  yield second;
  yield* rest;
}
