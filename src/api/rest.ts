import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import { cors } from 'hono/cors';
import type { Day, Ledger } from '#core';
import { ally, burden, changes, commitments, contributions, corrections, countingRules, editions, explain, gap, revisions, search, sources, statements, status, type Places } from '#desk';
import { costRoutes } from './cost.ts';
import { decisionRoutes } from './decisions.ts';
import { ledgerByOrigin } from './origin.ts';
import { planRoutes } from './plans.ts';
import { askedBy, TAKEN } from './query.ts';
import { readerFileRoutes } from './reader-files.ts';
import { readerRoutes } from './reader.ts';
import { takeAwayRoutes } from './take-away.ts';

/** What the routes answer from: the ledger, and the day that counts as today. */
export interface Answering {
  readonly ledger: Ledger;
  readonly today: () => Day;
  /** Where what people decide is kept; without it nothing can be decided. */
  readonly places?: Pick<Places, 'data'>;
}

/** The read routes below `/api/v1`. */
export function restRoutes({ ledger, today, places }: Answering): Hono {
  const routes = new Hono();
  const ledgerFor = ledgerByOrigin(ledger);
  routes.use(cors(), varyByOrigin, etag());
  routes.get('/status', (c) => c.json(status(ledgerFor(c), askedBy(c, TAKEN.status), today())));
  routes.get('/allies/:ally', (c) => c.json(ally(ledgerFor(c), c.req.param('ally'), askedBy(c, TAKEN.ally), today())));
  routes.get('/allies/:ally/gap', (c) => c.json(gap(ledgerFor(c), c.req.param('ally'), askedBy(c, TAKEN.gap), today())));
  routes.get('/allies/:ally/revisions', (c) => c.json(revisions(ledgerFor(c), c.req.param('ally'), askedBy(c, TAKEN.revisions), today())));
  routes.get('/burden', (c) => c.json(burden(ledgerFor(c), askedBy(c, TAKEN.burden), today())));
  routes.get('/counting-rules', (c) => {
    askedBy(c, TAKEN.nothing);
    return c.json(countingRules(ledgerFor(c)));
  });
  routes.get('/contributions', (c) => c.json(contributions(ledgerFor(c), askedBy(c, TAKEN.contributions), today())));
  routes.get('/statements', (c) => c.json(statements(ledgerFor(c), askedBy(c, TAKEN.statements), today())));
  routes.get('/explain/:measure/:ally', (c) => c.json(explain(ledgerFor(c), c.req.param('measure'), c.req.param('ally'), askedBy(c, TAKEN.explain), today())));
  routes.get('/commitments', (c) => c.json(commitments(ledgerFor(c), askedBy(c, TAKEN.view), today())));
  routes.get('/editions', (c) => c.json(editions(ledgerFor(c), askedBy(c, TAKEN.publication), today())));
  routes.get('/sources', (c) => c.json(sources(ledgerFor(c), askedBy(c, TAKEN.publication), today())));
  routes.get('/changes/:before/:after', (c) => c.json(changes(ledgerFor(c), c.req.param('before'), c.req.param('after'), askedBy(c, TAKEN.changes), today())));
  routes.get('/corrections', (c) => c.json(corrections(ledgerFor(c), askedBy(c, TAKEN.view), today())));
  routes.get('/search', async (c) => c.json(await search(ledgerFor(c), askedBy(c, TAKEN.search).words ?? '')));
  routes.route('/', costRoutes({ ledgerFor, today }));
  routes.route('/', planRoutes({ ledgerFor, today }));
  routes.route('/', takeAwayRoutes({ ledgerFor, today }));
  routes.route('/', readerFileRoutes({ ledgerFor, today }));
  if (places) routes.route('/', decisionRoutes({ ledgerFor, today }, places));
  routes.route('/', readerRoutes({ ledgerFor, today }));
  return routes;
}

/** Caches must not hand an answer to one origin to another. */
async function varyByOrigin(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('Vary', 'Origin', { append: true });
}
