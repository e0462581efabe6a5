import type { Day } from '#core';
import { readWhole, type SourceText } from '#desk';
import type { OpenedAnswer } from './contract.ts';

/**
 * The words of a file that was sent: text, a web page or a PDF, told by what it holds.
 *
 * @throws OutturnError where it holds no report.
 */
export async function openedReport(name: string, bytes: ArrayBuffer, today: Day): Promise<OpenedAnswer> {
  const { where, title, text, date, dateFrom, weakDate, problems }: SourceText = await readWhole(name, new Uint8Array(bytes), today);
  return { name: where, title, text, problems, ...(date === null ? { date: weakDate, dateFrom: weakDate && 'metadata' } : { date, dateFrom }) };
}
