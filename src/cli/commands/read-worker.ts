import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { openReading, readLines, type LineBatch, type ReadAsked } from '#desk';
import { formNamed, type FormName } from '../read/form-named.ts';

/** What a thread is told at its start: what to read with, and how to answer. */
export interface ReadWork {
  readonly where: string;
  readonly today: string;
  readonly data: string | null;
  readonly asked: ReadAsked;
  readonly form: FormName;
  readonly colour: boolean;
}

if (!isMainThread) answerBatches(workerData as ReadWork);

/** Answers each batch of lines that this thread is sent, in turn. */
function answerBatches({ where, today, data, asked, form: name, colour }: ReadWork): void {
  const reading = openReading(today, data ?? undefined);
  const form = formNamed(name, reading, colour);
  parentPort?.on('message', (batch: LineBatch) => parentPort?.postMessage(readLines(reading, where, batch, asked, form.write, form.between)));
}
