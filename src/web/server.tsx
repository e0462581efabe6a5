import interFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { parseHTML } from 'linkedom';
import { renderToString } from 'react-dom/server';
import { LiveApp } from './live-app.tsx';
import type { Sent } from '#api/contract';
import type { Ask } from './ask.ts';
import { loadPage, type Page } from './load/page.ts';
import { DrawContext } from './parts/chart.tsx';
import { readPlace } from './place.ts';
import { pageTitle } from './words/headlines.ts';

/** What the server hands in to have a page made. */
export interface PageRequest {
  readonly path: string;
  /** The query with or without its question mark. */
  readonly query: string;
  /** Answers a path of the API such as `/api/v1/status?year=2016`; throws what carries the `problem` where it refuses. */
  readonly fetchAnswer: (path: string, body?: unknown) => Promise<unknown>;
  /** What the form of the page has sent. */
  readonly sent?: Sent;
  readonly assets: { readonly script: string; readonly styles: readonly string[] };
}

/** Loaded as the browser loads it, so that charts are a piece of their own in both builds. */
const { drawWith } = await import('./parts/draw.ts');
const draw = drawWith(parseHTML('<!doctype html><html><body></body></html>').document);

/** Makes a page whole on the server: text, table and charts are there before any script. */
export async function render({ path, query, fetchAnswer, assets, sent }: PageRequest): Promise<{ status: number; html: string }> {
  const ask: Ask = <T,>(question: string, body?: unknown) => fetchAnswer(question, body) as Promise<T>;
  const page = await loadPage(readPlace(path, query), ask, sent);
  const app = renderToString(
    <DrawContext value={draw}>
      <LiveApp first={page} />
    </DrawContext>,
  );
  return { status: statusOf(page), html: documentOf(page, app, assets) };
}

function statusOf({ body }: Page): number {
  if (body.kind === 'problem') return body.problem.status;
  return (body.kind === 'reader' || body.kind === 'cost' || body.kind === 'group-cost') && body.problem ? body.problem.status : 200;
}

function documentOf(page: Page, app: string, { script, styles }: PageRequest['assets']): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeText(pageTitle(page))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeText(descriptionOf(page))}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${[interFile, serifFile].map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${styles.map((style) => `<link rel="stylesheet" href="${escapeText(style)}">`).join('\n')}
<script type="module" src="${escapeText(script)}"></script>
</head>
<body>
<div id="app">${app}</div>
<script type="application/json" id="page">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function descriptionOf({ body }: Page): string {
  return body.kind === 'alliance' ? [body.headline, ...body.details].join('. ') : 'The open ledger of alliance spending commitments: what was pledged and spent, as known on any day.';
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
