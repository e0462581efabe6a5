import { Hono, type Context, type Next } from 'hono';
import { refuse } from '#kit';
import { confirmed, decisionsFile, decisionsIn, keepDecisions, readWords, rejected, type Places } from '#desk';
import { isFromElsewhere } from './origin.ts';
import { askedBy, TAKEN } from './query.ts';
import { limitedRequest, readingRooms, sentBy, type ReaderParts } from './reader.ts';

const CORRECTIONS = ['speaker', 'office', 'country', 'act', 'topic', 'side', 'said', 'commitment'] as const;
const FIELDS = ['text', 'name', 'title', 'date', 'language', 'statement', 'decision', 'by', 'because', 'address', ...CORRECTIONS] as const;

/** Routes by which statements of a report are taken into the ledger, or kept out of it. Only pages of this server may use them. */
export function decisionRoutes({ ledgerFor, today }: ReaderParts, places: Pick<Places, 'data'>): Hono {
  const routes = new Hono();
  const room = readingRooms(today);
  routes.use('/statements/decisions', async (c: Context, next: Next) => {
    refuseElsewhere(c);
    await next();
  });
  routes.get('/statements/decisions', (c) => {
    askedBy(c, TAKEN.nothing);
    return c.json({ decisions: decisionsIn(decisionsFile(places)) });
  });
  routes.post('/statements/decisions', limitedRequest, async (c) => {
    const { text = '', name, title, date, language, statement = '', decision, by = '', because, address, ...corrections } = await sentBy(c, FIELDS, ['text', 'statement', 'decision', 'by']);
    const source = readWords(name ?? 'text', text, title ?? null);
    const asked = { by, at: new Date().toISOString(), ...(date !== undefined && { date }), ...(language !== undefined && { language }), ...(because !== undefined && { because }), ...(address !== undefined && { address }) };
    const reading = room(ledgerFor(c));
    if (decision === 'reject') return c.json(keepDecisions(places, rejected(reading, source, [statement], asked)));
    if (decision !== 'confirm') refuse('bad-decision', `decision "${decision}"`, 'This is nothing that can be decided', 'Write confirm or reject');
    return c.json(keepDecisions(places, confirmed(reading, source, [statement], corrections, asked)));
  });
  return routes;
}

function refuseElsewhere(c: Context): void {
  if (isFromElsewhere(c)) refuse('restricted-elsewhere', 'statements/decisions', 'A page of another site asks for what somebody has decided here', 'Ask from the app itself, or on the command line');
}
