import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Day, Ledger } from '#core';
import { nearestNames, OutturnError, refuse } from '#kit';
import { assertReadAsked, checkWords, diffReports, readingOf, readReport, readWords, type ReadAsked, type ReadingRoom } from '#desk';
import type { Answering } from './rest.ts';
import { problemAnswer } from './problem.ts';
import { askedBy, TAKEN } from './query.ts';

/** What these routes answer from: the ledger that whoever asks may see, and the day that counts as today. */
export interface ReaderParts extends Pick<Answering, 'today'> {
  readonly ledgerFor: (c: Context) => Ledger;
}

/** The largest request, in bytes: two long reports. */
const LARGEST = 4 * 2 ** 20;

/**
 * Routes that read what they are sent: reports, versions of a report, claims. They answer, and keep nothing of it.
 */
export function readerRoutes({ ledgerFor, today }: ReaderParts): Hono {
  const routes = new Hono();
  const room = readingRooms(today);
  routes.use(limitedRequest);
  routes.post('/read', async (c) => {
    const { text, ...asked } = await sentBy(c, ['text', 'date', 'language', 'speaker'], ['text']);
    return c.json({ reports: [readReport(room(ledgerFor(c)), readWords('text', text as string), asked)] });
  });
  routes.post('/check', async (c) => {
    const { claim, ...asked } = await sentBy(c, ['claim', 'date', 'speaker'], ['claim']);
    return c.json(checkWords(room(ledgerFor(c)), claim as string, asked));
  });
  routes.post('/diff', async (c) => {
    const { early, later, ...asked } = await sentBy(c, ['early', 'later', 'date', 'language'], ['early', 'later']);
    return c.json(diffOf(room(ledgerFor(c)), early as string, later as string, asked));
  });
  return routes;
}

const TOO_LARGE = problemAnswer(new OutturnError({ code: 'request-too-large', where: 'body', what: `The request has more than ${LARGEST / 2 ** 20} MiB`, wayOut: 'Send one report at a time, or read it on the command line' }));

/** Refuses what is larger than two long reports. */
export const limitedRequest = bodyLimit({ maxSize: LARGEST, onError: (c) => c.json(TOO_LARGE, 413, { 'Content-Type': 'application/problem+json' }) });

function diffOf(reading: ReadingRoom, early: string, later: string, asked: ReadAsked): unknown {
  assertReadAsked(reading, asked);
  return diffReports(reading, readWords('early', early), readWords('later', later), asked);
}

/** What reports are read with, made anew when the day or the ledger is another. */
export function readingRooms(today: () => Day): (ledger: Ledger) => ReadingRoom {
  const rooms = new WeakMap<Ledger, ReadingRoom>();
  return (ledger) => {
    const kept = rooms.get(ledger);
    if (kept?.today === today()) return kept;
    const room = readingOf(ledger, today(), ledger.facts.offices);
    rooms.set(ledger, room);
    return room;
  };
}

/** The fields that a request sends, all of them strings; one that the question does not take is refused. */
export async function sentBy<Name extends string>(c: Context, names: readonly Name[], needed: readonly Name[]): Promise<Partial<Record<Name, string>>> {
  askedBy(c, TAKEN.nothing);
  const sent = await objectSentBy(c);
  for (const [name, value] of Object.entries(sent)) {
    if (!(names as readonly string[]).includes(name)) refuseField(name, names);
    if (typeof value !== 'string') refuse('bad-field', `field "${name}"`, 'This is no string', 'Write it as a string of JSON');
  }
  const missing = needed.find((name) => !Object.hasOwn(sent, name));
  if (missing !== undefined) refuse('missing-field', `field "${missing}"`, 'The request does not have it', `Send an object of JSON with ${needed.join(' and ')}`);
  return sent as Partial<Record<Name, string>>;
}

async function objectSentBy(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = await c.req.json().catch(() => refuse('damaged-json', 'body', 'This is not whole JSON', 'Send one object of JSON'));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse('not-an-object', 'body', 'This is JSON, but no object', 'Send one object of JSON');
}

function refuseField(name: string, names: readonly string[]): never {
  const near = nearestNames(name, names);
  return refuse('unknown-parameter', `field "${name}"`, 'This question takes no such field', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It takes ${names.join(', ')}`);
}
