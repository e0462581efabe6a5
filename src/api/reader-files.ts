import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { OutturnError, refuse } from '#kit';
import { ANNOTATION_FORM, checkCsv, checkTableText, claimReviewForm, FINDINGS_CSV_FORM, findPlaces, inBrief, JSON_FORM, pageForm, parties, readClaim, readReport, readWords, samples, sampleText, type AnswerForm, type ReadingRoom, type RowCheck } from '#desk';
import type { TableAnswer, TableRowAnswer } from './contract.ts';
import { openedReport } from './opened-report.ts';
import { problemAnswer } from './problem.ts';
import { readingRooms, sentBy, type ReaderParts } from './reader.ts';
import { askedBy, TAKEN } from './query.ts';
import { sentReport } from './sent-report.ts';

/** The largest file, in bytes: a PDF with pictures. */
const LARGEST_FILE = 24 * 2 ** 20;

/** So many claims of a page come with their readings; those of others are asked for one by one. */
const WHOLE_CLAIMS = 20;

/** What the reader's screens need beside reading: samples, files that are opened, tables of claims, and findings as files. */
export function readerFileRoutes({ ledgerFor, today }: ReaderParts): Hono {
  const routes = new Hono();
  const room = readingRooms(today);
  const places = findPlaces();
  routes.get('/parties', (c) => {
    askedBy(c, TAKEN.nothing);
    return c.json(parties(ledgerFor(c)));
  });
  routes.get('/samples', (c) => {
    askedBy(c, TAKEN.nothing);
    return c.json(samples(places));
  });
  routes.get('/samples/:sample', (c) => {
    askedBy(c, TAKEN.nothing);
    return c.json(sampleText(places, c.req.param('sample')));
  });
  routes.post('/open', limitedFile, async (c) => c.json(await openedReport(askedBy(c, TAKEN.open).name ?? 'report', await c.req.arrayBuffer(), today())));
  routes.post('/read/brief', limitedFile, async (c) => {
    const { text, ...asked } = await sentBy(c, ['text', 'date', 'speaker'], ['text']);
    return c.json({ reports: [inBrief(readReport(room(ledgerFor(c)), readWords('text', text as string), asked), WHOLE_CLAIMS)] });
  });
  routes.post('/read/claim', limitedFile, async (c) => {
    const { text, claim, ...asked } = await sentBy(c, ['text', 'claim', 'date', 'speaker'], ['text', 'claim']);
    return c.json(readClaim(room(ledgerFor(c)), readWords('text', text as string), asked, Number(claim)));
  });
  routes.post('/check-table', limitedFile, async (c) => {
    const { table, column, ...asked } = await sentBy(c, ['table', 'column', 'date', 'speaker'], ['table']);
    return c.json(tableAnswer(checkTableText(room(ledgerFor(c)), { where: 'table', text: table as string }, column, asked)));
  });
  routes.post('/read/download', limitedFile, (c) => download(c, room(ledgerFor(c))));
  return routes;
}

/** Refuses what is larger than a file may be. */
export const limitedFile: MiddlewareHandler = bodyLimit({
  maxSize: LARGEST_FILE,
  onError: (c) => c.json(problemAnswer(new OutturnError({ code: 'request-too-large', where: 'body', what: `The request has more than ${LARGEST_FILE / 2 ** 20} MiB`, wayOut: 'Read the file on the command line, with outturn read' })), 413, { 'Content-Type': 'application/problem+json' }),
});

function tableAnswer(rows: readonly RowCheck[]): TableAnswer {
  return {
    rows: rows.map(({ line, words, answer, problem, sameAs }): TableRowAnswer => ({
      line,
      words,
      date: answer?.date ?? null,
      claims: (answer?.claims ?? []).map(({ words: said, speaker, verdict, because, key }) => ({ words: said, speaker, verdict, because, key })),
      problem,
      sameAs,
    })),
  };
}

/** The findings of the report that a form sends, as a file in the form that its button names. */
async function download(c: Context, reading: ReadingRoom): Promise<Response> {
  const { text, date, speaker, title, name, form } = await sentReport(c, reading.today);
  const asked = { ...(date !== '' && { date }), ...(speaker !== '' && { speaker }) };
  if (form === 'table-csv' || form === 'table-json') {
    const rows = checkTableText(reading, { where: name ?? 'table', text }, undefined, asked);
    return form === 'table-csv' ? fileOf(c, 'checks.csv', CSV, checkCsv(rows)) : fileOf(c, 'checks.json', 'application/json', JSON.stringify({ checks: rows }, null, 2));
  }
  const { ending, mediaType, make } = Object.hasOwn(FILES, form) ? (FILES[form] as FindingsFile) : refuse('unknown-form', `form "${form}"`, 'Findings are not given in this form', `Ask for one of ${Object.keys(FILES).join(', ')}`);
  const { begin, write, end } = make(reading);
  const answer = readReport(reading, readWords(name ?? 'report', text, title), asked);
  return fileOf(c, `findings${ending}`, mediaType, begin + write(answer, text) + end);
}

function fileOf(c: Context, name: string, mediaType: string, content: string): Response {
  return c.body(content, 200, { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' });
}

const CSV = 'text/csv; charset=utf-8; header=present';

interface FindingsFile {
  readonly ending: string;
  readonly mediaType: string;
  readonly make: (reading: ReadingRoom) => AnswerForm;
}

const FILES: Readonly<Record<string, FindingsFile>> = {
  json: { ending: '.json', mediaType: 'application/json', make: () => JSON_FORM },
  csv: { ending: '.csv', mediaType: CSV, make: () => FINDINGS_CSV_FORM },
  html: { ending: '.html', mediaType: 'text/html; charset=utf-8', make: ({ ledger }) => pageForm(ledger.facts) },
  claimreview: { ending: '.claimreview.jsonld', mediaType: 'application/ld+json', make: ({ today }) => claimReviewForm(today) },
  annotations: { ending: '.annotations.jsonld', mediaType: 'application/ld+json', make: () => ANNOTATION_FORM },
};
