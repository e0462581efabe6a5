import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import { cors } from 'hono/cors';
import type { Day, Ledger } from '#core';
import { takeAwayRoutes } from './take-away.ts';
import { ally, burden, changes, commitments, contributions, corrections, countingRules, editions, explain, gap, revisions, search, sources, statements, status, type Asked, type BurdenAsked, type ContributionsAsked, type StatementsAsked } from '#desk';

/** What the routes answer from: the ledger, and the day that counts as today. */
export interface Answering {
  readonly ledger: Ledger;
  readonly today: () => Day;
}

type Options = Asked & BurdenAsked & ContributionsAsked & StatementsAsked & { readonly indicator?: string; readonly publication?: string };

/** The read routes below `/api/v1`. */
export function restRoutes({ ledger, today }: Answering): Hono {
  const routes = new Hono();
  routes.use(cors(), etag());
  routes.get('/status', (c) => c.json(status(ledger, asked(c), today())));
  routes.get('/allies/:ally', (c) => c.json(ally(ledger, c.req.param('ally'), asked(c), today())));
  routes.get('/allies/:ally/gap', (c) => c.json(gap(ledger, c.req.param('ally'), asked(c), today())));
  routes.get('/allies/:ally/revisions', (c) => c.json(revisions(ledger, c.req.param('ally'), asked(c), today())));
  routes.get('/burden', (c) => c.json(burden(ledger, asked(c), today())));
  routes.get('/counting-rules', (c) => c.json(countingRules(ledger)));
  routes.get('/contributions', (c) => c.json(contributions(ledger, asked(c), today())));
  routes.get('/statements', (c) => c.json(statements(ledger, asked(c), today())));
  routes.get('/explain/:measure/:ally', (c) => c.json(explain(ledger, c.req.param('measure'), c.req.param('ally'), asked(c), today())));
  routes.get('/commitments', (c) => c.json(commitments(ledger, asked(c), today())));
  routes.get('/editions', (c) => c.json(editions(ledger, asked(c), today())));
  routes.get('/sources', (c) => c.json(sources(ledger, asked(c), today())));
  routes.get('/changes/:before/:after', (c) => c.json(changes(ledger, c.req.param('before'), c.req.param('after'), asked(c), today())));
  routes.get('/corrections', (c) => c.json(corrections(ledger, asked(c), today())));
  routes.get('/search', async (c) => c.json(await search(ledger, c.req.query('q') ?? '')));
  routes.route('/', takeAwayRoutes({ ledger, today }));
  return routes;
}

function asked(c: Context): Options {
  const named = { asOf: 'as-of', commitment: 'commitment', year: 'year', group: 'group', rule: 'rule', currency: 'currency', membership: 'membership', gdp: 'gdp', mission: 'mission', ally: 'ally', speaker: 'speaker', loadedBy: 'loaded-by', indicator: 'indicator', publication: 'publication' };
  return Object.fromEntries(Object.entries(named).flatMap(([option, name]) => {
    const value = c.req.query(name);
    return value ? [[option, value]] : [];
  }));
}
