import { OutturnError, type Problem } from '#kit';
import { reportOfLine } from './json-record.ts';
import { linesOf, type LineBatch } from './line-batches.ts';
import { readReport, type ReportAnswer } from './read-report.ts';
import type { ReadingRoom } from './reading.ts';
import type { ReadAsked } from './source-text.ts';

/** What some lines of an archive gave. */
export interface LinesRead {
  /** The answers as they were written, joined. */
  readonly out: string;
  readonly reports: number;
  /** The lines that were passed over, and why. */
  readonly passedOver: readonly Problem[];
}

/** What writes an answer, beside the text in which its places are. */
export type WriteAnswer = (answer: ReportAnswer, text: string) => string;

/** Reads the lines of a batch, each a report; a line that cannot be read is told and passed over. */
export function readLines(reading: ReadingRoom, where: string, batch: LineBatch, asked: ReadAsked, write: WriteAnswer, between = ''): LinesRead {
  const written: string[] = [];
  const passedOver: Problem[] = [];
  for (const { number, line } of linesOf(batch)) {
    try {
      const source = reportOfLine(`${where} line ${number}`, line, reading.today);
      written.push(write(readReport(reading, source, asked), source.text));
    } catch (error) {
      if (!(error instanceof OutturnError)) throw error;
      passedOver.push(error.problem);
    }
  }
  return { out: written.join(between), reports: written.length, passedOver };
}
