import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { serveStatic } from '@hono/node-server/serve-static';
import { OutturnError } from '#kit';
import type { Sent } from './contract.ts';
import { editedByForm, limitedPlan } from './plans.ts';
import { problemAnswer } from './problem.ts';
import { limitedFile } from './reader-files.ts';
import { restRoutes, type Answering } from './rest.ts';
import { sentReport } from './sent-report.ts';

/** What draws a page: the web app's server side, as built. */
export type RenderPage = (page: PageAsked) => Promise<{ readonly status: number; readonly html: string }>;

export interface PageAsked {
  readonly path: string;
  readonly query: string;
  /** Answers of the API, over its own routes; a question with a body is posted. */
  readonly fetchAnswer: (path: string, body?: unknown) => Promise<unknown>;
  /** What the form of the page has sent. */
  readonly sent?: Sent;
  readonly assets: Assets;
}

/** The addresses of the built script and styles. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
}

/** What the whole server is made from. */
export interface AppParts extends Answering {
  /** The folder of the built web app; without it only the API is served. */
  readonly web?: { readonly folder: string; readonly render: RenderPage };
  /** Told of every failure that is not the asker's mistake. */
  readonly onFailure?: (error: unknown) => void;
}

/** The HTTP server: API and pages. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
  });
  app.route('/api/v1', restRoutes(parts));
  if (parts.web) servePages(app, parts.web, parts);
  app.notFound((c) => c.json({ type: 'urn:outturn:problem:no-such-address', title: 'There is nothing at this address', status: 404, code: 'no-such-address' }, 404, PROBLEM_JSON));
  app.onError((error, c) => {
    const problem = error instanceof OutturnError ? problemAnswer(error) : FAILURE;
    if (problem.status === 500) parts.onFailure?.(error);
    return c.json(problem, problem.status, PROBLEM_JSON);
  });
  return app;
}

/** Names of built files carry a hash of their content, so what they name never changes. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** What is said of a failure that nobody foresaw: nothing of its inside. */
const FAILURE = { type: 'urn:outturn:problem:failure', title: 'The server failed at this question', status: 500, code: 'failure' } as const;

const PROBLEM_JSON = { 'Content-Type': 'application/problem+json' };

function servePages(app: Hono, { folder, render }: NonNullable<AppParts['web']>, { ledger, today }: Answering): void {
  const assets = readAssets(folder);
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok && HASHED.test(c.req.path)) c.header('Cache-Control', 'public, max-age=31536000, immutable');
  }, serveStatic({ root: folder }));
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/') || c.req.path.startsWith('/assets/')) return next();
    const { pathname, search } = new URL(c.req.url);
    const page = await render({ path: pathname, query: search, assets, fetchAnswer: answersOf(app) });
    if (/^\/(reader|plans\/new)/.test(pathname)) c.header('Cache-Control', 'no-store');
    return c.html(page.html, page.status as 200 | 404);
  });
  app.post('/reader', limitedFile, async (c) => {
    const page = await render({ path: '/reader', query: '', assets, fetchAnswer: answersOf(app), sent: { report: await sentReport(c, today()) } });
    return c.html(page.html, page.status as 200 | 404, { 'Cache-Control': 'no-store' });
  });
  app.post('/plans/edit', limitedPlan, async (c) => {
    const page = await render({ path: '/plans/edit', query: '', assets, fetchAnswer: answersOf(app), sent: { plan: await editedByForm(c, ledger, today()) } });
    return c.html(page.html, page.status as 200 | 404, { 'Cache-Control': 'no-store' });
  });
}

/** Asks the app's own API, as the browser would, and throws its problem where it answers one. */
function answersOf(app: Hono): PageAsked['fetchAnswer'] {
  return async (path, sent) => {
    const answer = await (sent === undefined ? app.request(path) : app.request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) }));
    const body: unknown = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(`The API answered ${answer.status} to ${path}`), { problem: body });
    return body;
  };
}

function readAssets(folder: string): Assets {
  const manifest = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`The built web app was not found in ${folder}: run npm run build`);
  const chunks = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string; css?: string[]; isEntry?: boolean }>);
  const entry = chunks.find((chunk) => chunk.isEntry);
  return { script: `/${entry?.file ?? ''}`, styles: (entry?.css ?? []).map((style) => `/${style}`) };
}
