import { Hono, type Context } from 'hono';
import { csvLine, refuse, type CsvValue } from '#kit';
import { allyCost, costGround, costOfGroup, costRecords, groupCostRecords } from '#desk';
import { askedBy, TAKEN } from './query.ts';
import type { TakeAwayParts } from './take-away.ts';

/** Routes of what it costs to reach a target: an ally's, a group's, and the numbers that an ally's paths rest on. */
export function costRoutes({ ledgerFor, today }: TakeAwayParts): Hono {
  const routes = new Hono();
  routes.get('/cost', (c) => {
    const { format, ...asked } = askedBy(c, TAKEN.groupCost);
    const answer = costOfGroup(ledgerFor(c), asked, today());
    return answered(c, format, answer, `outturn-cost-${answer.group}-as-of-${answer.asOf}`, () => groupCostRecords(answer));
  });
  routes.get('/cost/:ally', (c) => {
    const { format, ...asked } = askedBy(c, TAKEN.cost);
    const answer = allyCost(ledgerFor(c), c.req.param('ally'), asked, today());
    return answered(c, format, answer, `outturn-cost-${answer.ally}-as-of-${answer.asOf}`, () => costRecords(answer));
  });
  routes.get('/cost/:ally/ground', (c) => c.json(costGround(ledgerFor(c), c.req.param('ally'), askedBy(c, TAKEN.costGround), today())));
  return routes;
}

type Row = Readonly<Record<string, CsvValue>>;

/** The answer as JSON, or its rows as a file of CSV. */
function answered(c: Context, format: string | undefined, answer: object, name: string, rowsOf: () => readonly Row[]): Response {
  if (format === undefined || format === 'json') return c.json(answer);
  if (format !== 'csv') refuse('unknown-format', `format "${format}"`, 'A cost is not given in this format', 'Ask for json or csv');
  return c.body(csvOf(rowsOf()), 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present', 'Content-Disposition': `attachment; filename="${name}.csv"` });
}

function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  return rows.length === 0 ? '' : [names, ...rows.map((row) => names.map((name) => row[name]))].map(csvLine).join('');
}
