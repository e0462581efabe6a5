import { Hono, type Context } from 'hono';
import type { Ledger } from '#core';
import { calendar, calendarIcs, citationsIn, citationStyle, cite, findPlaces, lastLoaded, programVersion, type CitationStyle, type CiteAsked } from '#desk';
import { downloads } from './download.ts';
import { askedBy, TAKEN } from './query.ts';
import type { Answering } from './rest.ts';

/** What these routes answer from: the ledger that whoever asks may see, and the day that counts as today. */
export interface TakeAwayParts extends Pick<Answering, 'today'> {
  readonly ledgerFor: (c: Context) => Ledger;
}

/** Routes of what people take away with them: figures as files, citations, the calendar. */
export function takeAwayRoutes({ ledgerFor, today }: TakeAwayParts): Hono {
  const routes = new Hono();
  const program = programVersion(findPlaces());
  const download = downloads(program);
  routes.get('/calendar', (c) => c.json(calendar(ledgerFor(c), askedBy(c, TAKEN.calendar), today())));
  routes.get('/calendar.ics', async (c) => c.body(await calendarIcs(calendar(ledgerFor(c), askedBy(c, TAKEN.calendar), today()), lastLoaded(ledgerFor(c))), 200, { 'Content-Type': 'text/calendar; charset=utf-8' }));
  routes.get('/cite', (c) => citation(c, askedBy(c, TAKEN.cite)));
  routes.get('/cite/:measure/:ally', (c) => citation(c, { ...askedBy(c, TAKEN.citeFigure), measure: c.req.param('measure'), ally: c.req.param('ally') }));
  routes.get('/export', (c) => download(c, ledgerFor(c), today()));
  return routes;

  function citation(c: Context, asked: CiteAsked): Response {
    const answer = cite(ledgerFor(c), asked, program, today());
    if (asked.style === undefined) return c.json(answer);
    const style = citationStyle(asked.style);
    return c.body(citationsIn(style, answer), 200, { 'Content-Type': CITATION_TYPES[style] });
  }
}

const CITATION_TYPES: Readonly<Record<CitationStyle, string>> = {
  'text': 'text/plain; charset=utf-8',
  'bibtex': 'application/x-bibtex; charset=utf-8',
  'ris': 'application/x-research-info-systems; charset=utf-8',
  'csl-json': 'application/vnd.citationstyles.csl+json',
};
