import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuse, type Problem } from '#kit';
import type { Day } from '#core';
import { decodeReport, refuseEmpty } from './decode.ts';
import { reportKind } from './file-kind.ts';
import { isHtml, readHtml } from './html-report.ts';
import { readPdf } from './pdf-report.ts';
import { dayInName } from './report-date.ts';
import type { SourceText } from './source-text.ts';

/** What was opened: one report, or the lines of an archive. */
export type OpenedReport = { readonly kind: 'report'; readonly report: SourceText } | { readonly kind: 'lines'; readonly where: string; readonly bytes: AsyncIterable<Uint8Array> };

/** The largest report, in bytes; archives of JSON Lines have no limit. */
const LARGEST = 128 * 2 ** 20;

/**
 * Opens a report or an archive by what it holds.
 *
 * @throws OutturnError with the place and the way out.
 */
export async function openReport(path: string, today: Day): Promise<OpenedReport> {
  await refuseIfNoFile(path);
  const head = await headOf(path);
  const where = basename(path);
  const isPacked = reportKind(where, head) === 'gzip';
  const stream = isPacked ? createReadStream(path).pipe(createGunzip()) : createReadStream(path);
  return openStream(isPacked ? where.replace(/\.gz$/i, '') : where, stream, today);
}

/**
 * The text of a file that is no report, such as a table of claims.
 *
 * @throws OutturnError with the place and the way out.
 */
export async function readFileText(path: string): Promise<{ readonly where: string; readonly text: string }> {
  await refuseIfNoFile(path);
  const where = basename(path);
  const bytes = await allOf(where, wholeErrors(where, createReadStream(path)));
  if (bytes.length > 0) reportKind(where, bytes);
  return { where, text: decodeReport(where, bytes).text };
}

/** Opens what comes from standard input or out of a file: the name tells JSON Lines, else the first line. */
export async function openStream(where: string, stream: Readable, today: Day): Promise<OpenedReport> {
  const pieces = wholeErrors(where, stream)[Symbol.asyncIterator]();
  const first = await pieces.next();
  const start: Uint8Array = first.done ? new Uint8Array() : first.value;
  const bytes = following(start, pieces);
  if (isJsonLines(where, start)) return { kind: 'lines', where, bytes };
  return { kind: 'report', report: await readWhole(where, await allOf(where, bytes), today) };
}

/** A report whose words are at hand, as a form or a request gives them. */
export function readWords(where: string, text: string, title: string | null = null): SourceText {
  if (text.trim() === '') refuseEmpty(where);
  return { where, id: null, title, text, isExtracted: false, date: null, dateFrom: null, weakDate: null, problems: [] };
}

/** A report of bytes that are held whole. */
export async function readWhole(where: string, bytes: Uint8Array, today: Day): Promise<SourceText> {
  const named = dayInName(where);
  const byName = named !== null && named <= today ? named : null;
  const plain = { where, id: null, title: null, isExtracted: false, date: byName, dateFrom: byName && 'name', weakDate: null, problems: [] } as const;
  if (bytes.length > 0 && reportKind(where, bytes) === 'pdf') {
    const { made, ...report } = await readPdf(where, bytes);
    return { ...plain, ...report, isExtracted: true, weakDate: made !== null && made <= today ? made : null };
  }
  const { text, problems } = decodeReport(where, bytes);
  refuseJson(where, text);
  if (!isHtml(text)) return { ...plain, text, problems };
  const { date, ...page } = await readHtml(where, text);
  if (date !== null && date > today) return { ...plain, ...page, isExtracted: true, problems: [...problems, notYet(where, date, today)] };
  return { ...plain, ...page, isExtracted: true, problems, ...(date !== null && { date, dateFrom: 'metadata' as const }) };
}

function notYet(where: string, date: Day, today: Day): Problem {
  return { code: 'future-date', where, what: `The page is dated ${date}, which has not come yet: today is ${today}`, wayOut: 'Give the day with --date' };
}

/** Refuses JSON that is no archive: its braces and names are not words of a report. */
function refuseJson(where: string, text: string): void {
  if (!/^\s*[[{]\s*["[{]/.test(text)) return;
  const [line = ''] = text.trimStart().split('\n', 1);
  if (isJson(line) || isJson(text)) refuse('json', where, 'This is JSON, not the words of a report', 'Read an archive on the command line with outturn read: one object with the field text to a line');
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

async function refuseIfNoFile(path: string): Promise<void> {
  if (path === '') refuse('no-such-file', 'file ""', 'No file was named', 'Name the file');
  if (/^(?:https?|ftp|file):\/\//i.test(path)) refuse('not-a-file', path, 'This is an address, and nothing is fetched from the net', 'Save the page first, and name the file');
  const found = await stat(path).catch(() => undefined);
  if (!found) return refuse('no-such-file', path, 'There is no such file', 'Check the path');
  if (found.isDirectory()) return refuse('not-a-file', path, 'This is a folder', 'Name the files in it');
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => refuse('unreadable', path, 'The file may not be read', 'Check its permissions'));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function isJsonLines(where: string, start: Uint8Array): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(where)) return true;
  const end = start.indexOf(0x0a);
  const line = Buffer.from(start.buffer, start.byteOffset, end < 0 ? start.length : end).toString('utf8').trim();
  if (!line.startsWith('{')) return false;
  return /^\{\s*"[^"]*"\s*:/.test(line) || line === '{}';
}

async function* following(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function allOf(where: string, bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size > LARGEST) refuse('report-too-large', where, `The report has more than ${LARGEST / 2 ** 20} MiB`, 'Split it, or give an archive as JSON Lines with one report to a line');
  }
  return Buffer.concat(pieces);
}

async function* wholeErrors(where: string, stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : (piece as Uint8Array);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) refuse('damaged-gzip', where, 'The gzip compression is cut off or damaged', 'Fetch it again');
    throw error;
  }
}
