import type { Readability } from '@mozilla/readability';
import { refuse } from '#kit';
import type { Day } from '#core';
import { htmlText } from './html-text.ts';
import { dayOfInstant } from './report-date.ts';

/** What a page of news holds: its story, its title and its day. */
export interface HtmlReport {
  readonly text: string;
  readonly title: string | null;
  readonly date: Day | null;
}

/**
 * The main text of a web page, a paragraph to a paragraph, with the day that its metadata tell.
 *
 * @throws OutturnError `no-text`
 */
export async function readHtml(where: string, html: string): Promise<HtmlReport> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  if (isTooNested(html)) refuseNested(where);
  try {
    const page = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
    return storyOf(where, parseHTML(page).document, Readability);
  } catch (error) {
    if (error instanceof RangeError) refuseNested(where);
    throw error;
  }
}

function refuseNested(where: string): never {
  return refuse('too-nested', where, 'The parts of this page lie too deep within one another', 'Copy its words into a text file');
}

/** Deeper pages are none that people write, and take the parser long. */
const DEEPEST_PARTS = 2000;

function isTooNested(html: string): boolean {
  let depth = 0;
  for (const [, closes] of html.matchAll(/<(\/?)(?:div|section|span|table|blockquote|ul|ol)\b/gi)) {
    depth += closes === '/' ? -1 : 1;
    if (depth > DEEPEST_PARTS) return true;
  }
  return false;
}

function storyOf(where: string, document: Document, Reader: typeof Readability): HtmlReport {
  const date = dateOfPage(document);
  const title = document.querySelector('title')?.textContent?.trim() || null;
  const whole = htmlText(document.body);
  const article = new Reader<Element>(document, { serializer: (node) => node as Element }).parse();
  const main = article?.content ? htmlText(article.content) : '';
  const text = main.length >= SHORTEST || main.length * 4 > whole.length ? main : whole;
  if (text === '') refuse('no-text', where, 'This page has no text', 'It may be put together by scripts: copy its words into a text file');
  return { text, title: article?.title?.trim() || title, date };
}

/** A main text shorter than this counts only where it is much of the page. */
const SHORTEST = 400;

/** Whether a text is a page: it begins with markup. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  return /^<(!doctype html|html|head|body|script|style|meta|div|article|main|section|header|figure|table|blockquote|[uo]l|p|h[1-6]|a|b|i|em|strong|span|time)(?=[\s>/])/i.test(start) || /^<[?!][^]*<html\b/i.test(start);
}

const DATE_METAS = ['article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'dc.date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'og:article:published_time'];

function dateOfPage(document: Document): Day | null {
  return dateInMetas(document) ?? dateInJsonLd(document) ?? dateInTimes(document);
}

function dateInMetas(document: Document): Day | null {
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({ name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(), content: meta.getAttribute('content') ?? '' }));
  for (const wanted of DATE_METAS) {
    const day = dayOfInstant(metas.find(({ name }) => name === wanted.toLowerCase())?.content ?? '');
    if (day !== null) return day;
  }
  return null;
}

function dateInJsonLd(document: Document): Day | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = published(jsonOf(script.textContent ?? ''), 0);
    if (day !== null) return day;
  }
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const DEEPEST = 6;

/** The first `datePublished` within a value of JSON. */
function published(value: unknown, depth: number): Day | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const own = 'datePublished' in value && typeof value.datePublished === 'string' ? dayOfInstant(value.datePublished) : null;
  if (own !== null) return own;
  for (const inner of Object.values(value)) {
    const day = published(inner, depth + 1);
    if (day !== null) return day;
  }
  return null;
}

function dateInTimes(document: Document): Day | null {
  for (const query of ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']) {
    const day = dayOfInstant(document.querySelector(query)?.getAttribute('datetime') ?? '');
    if (day !== null) return day;
  }
  return null;
}
