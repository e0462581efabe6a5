import { Worker } from 'node:worker_threads';
import type { LineBatch } from './line-batches.ts';
import type { LinesRead } from './read-lines.ts';

/** Threads that read lines. */
export interface WorkerPool {
  read(batch: LineBatch): Promise<LinesRead>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (read: LinesRead) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts threads that read batches of lines, each to whichever thread has least to do.
 *
 * @param file what a thread runs: it answers each batch that it is sent with what its lines gave.
 * @param data what each thread is told at its start.
 */
export function workerPool(file: URL, jobs: number, data: unknown): WorkerPool {
  const threads = Array.from({ length: jobs }, () => startThread(file, data));
  return {
    read: (batch) => threads.reduce((least, each) => (each.waiting.length < least.waiting.length ? each : least)).read(batch),
    close: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))),
  };
}

function startThread(file: URL, data: unknown): { worker: Worker; waiting: Waiting[]; read(batch: LineBatch): Promise<LinesRead> } {
  const worker = file.pathname.endsWith('.ts') ? workerFromSource(file, data) : new Worker(file, { workerData: data });
  const waiting: Waiting[] = [];
  worker.on('message', (read: LinesRead) => waiting.shift()?.resolve(read));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const read = (batch: LineBatch): Promise<LinesRead> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(batch, [batch.bytes.buffer]);
    });
  return { worker, waiting, read };
}

/** A thread that runs what has not been built. */
function workerFromSource(file: URL, data: unknown): Worker {
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(start, { eval: true, workerData: data, execArgv: ['--conditions=source'] });
}
