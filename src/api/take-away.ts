import { Hono, type Context } from 'hono';
import { calendar, calendarIcs, citationsIn, citationStyle, cite, exportDownload, findPlaces, lastLoaded, programVersion, type CalendarAsked, type CitationStyle, type CiteAsked, type ExportAsked } from '#desk';
import type { Answering } from './rest.ts';

/** Routes of what people take away with them: figures as files, citations, the calendar. */
export function takeAwayRoutes({ ledger, today }: Answering): Hono {
  const routes = new Hono();
  const program = programVersion(findPlaces());
  routes.get('/calendar', (c) => c.json(calendar(ledger, calendarAsked(c), today())));
  routes.get('/calendar.ics', async (c) => c.body(await calendarIcs(calendar(ledger, calendarAsked(c), today()), lastLoaded(ledger)), 200, { 'Content-Type': 'text/calendar; charset=utf-8' }));
  routes.get('/cite', (c) => citation(c, citeAsked(c)));
  routes.get('/cite/:measure/:ally', (c) => citation(c, { ...citeAsked(c), measure: c.req.param('measure'), ally: c.req.param('ally') }));
  routes.get('/export', (c) => download(c));
  return routes;

  function citation(c: Context, asked: CiteAsked): Response {
    const answer = cite(ledger, asked, program, today());
    if (asked.style === undefined) return c.json(answer);
    const style = citationStyle(asked.style);
    return c.body(citationsIn(style, answer), 200, { 'Content-Type': CITATION_TYPES[style] });
  }

  async function download(c: Context): Promise<Response> {
    const { file, mediaType, tag, about, content } = exportDownload(ledger, exportAsked(c), program, today());
    const headers = { 'Content-Type': mediaType === 'text/csv' ? `${mediaType}; charset=utf-8; header=present` : mediaType, 'Content-Disposition': `attachment; filename="${file}"`, ETag: `"${tag}"`, Link: about.publications.map(({ address, licenceAddress }) => `<${licenceAddress ?? address}>; rel="license"`).join(', ') };
    const made = await content();
    return c.body(made instanceof Uint8Array ? new Uint8Array(made) : streamOf(made), 200, headers);
  }
}

const CITATION_TYPES: Readonly<Record<CitationStyle, string>> = {
  'text': 'text/plain; charset=utf-8',
  'bibtex': 'application/x-bibtex; charset=utf-8',
  'ris': 'application/x-research-info-systems; charset=utf-8',
  'csl-json': 'application/vnd.citationstyles.csl+json',
};

const PIECE = 2 ** 16;

/** Text as a stream that makes its pieces as they are read. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const made = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = '';
      while (text.length < PIECE) {
        const next = made.next();
        if (next.done) break;
        text += next.value;
      }
      if (text === '') controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  }, { highWaterMark: 0 });
}

function calendarAsked(c: Context): CalendarAsked {
  return optionsOf(c, { asOf: 'as-of', loadedBy: 'loaded-by', from: 'from', until: 'until' });
}

function citeAsked(c: Context): CiteAsked {
  return optionsOf(c, { asOf: 'as-of', loadedBy: 'loaded-by', commitment: 'commitment', year: 'year', rule: 'rule', edition: 'edition', publication: 'publication', style: 'style' });
}

function exportAsked(c: Context): ExportAsked & { readonly format?: string } {
  return optionsOf(c, { asOf: 'as-of', loadedBy: 'loaded-by', publication: 'publication', indicator: 'indicator', ally: 'ally', group: 'group', editions: 'editions', format: 'format' });
}

/** The options that a query gives, under the names that the desk knows. */
function optionsOf<Name extends string>(c: Context, named: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const given = Object.entries<string>(named).flatMap(([option, name]) => {
    const value = c.req.query(name);
    return value ? [[option, value] as const] : [];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}
