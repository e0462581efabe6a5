import { refuse } from '#kit';
import type { Day } from '#core';
import { decodeLine } from './decode.ts';
import { dayOfInstant, reportDay } from './report-date.ts';
import type { SourceText } from './source-text.ts';

/**
 * A report of a line of an archive: an object with `text`, `body` or `content`, and where told `date` or `published`, `id` or
 * `url`, and `title`.
 *
 * @throws OutturnError with the line and the way out.
 */
export function reportOfLine(where: string, line: Uint8Array, today: Day): SourceText {
  const record = objectOf(where, decodeLine(where, line));
  const text = firstOf(record, ['text', 'body', 'content']);
  if (text === undefined) refuse('no-text', where, 'This line has none of the fields text, body and content', 'Give the words of each report in one of them');
  if (typeof text !== 'string') refuse('bad-text', where, 'The words of this report are not a string', 'Write them as one string of JSON');
  if (text.trim() === '') refuse('empty-report', where, 'There is no text in it', 'Give the words of the report');
  const date = dateOf(where, firstOf(record, ['date', 'published']), today);
  const id = firstOf(record, ['id', 'url']);
  const { title } = record;
  return {
    where,
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    title: typeof title === 'string' ? title : null,
    text,
    isExtracted: false,
    date,
    dateFrom: date === null ? null : 'metadata',
    weakDate: null,
    problems: [],
  };
}

function objectOf(where: string, line: string): Readonly<Record<string, unknown>> {
  const value = parsed(where, line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse('not-an-object', where, 'This line is JSON, but no object', 'Write one object with the field text to a line');
}

function parsed(where: string, line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return refuse('damaged-json', where, 'This line is not whole JSON', 'Write one object with the field text to a line');
  }
}

function firstOf(record: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  const name = names.find((each) => Object.hasOwn(record, each) && record[each] !== null);
  return name === undefined ? undefined : record[name];
}

function dateOf(where: string, written: unknown, today: Day): Day | null {
  if (written === undefined || written === '') return null;
  const day = typeof written === 'string' ? dayOfInstant(written) : null;
  return day === null ? refuse('bad-date', where, `${JSON.stringify(written).slice(0, 40)} is not a day`, 'Write dates such as 2017-03-31') : reportDay(day, today, `${where}, date`);
}
