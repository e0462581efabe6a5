import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { OutturnError, refuse } from '#kit';
import { documentOfForm, draftPlan, editedForm, editedPlan, planBytes, planCost, planFollow, planFormat, planRollUp, planSchema, PLAN_SIZE_LIMIT, recordedFollow, recordedPlans, sentPlan, validatePlan, readPlan, writePlan, type EditedPlanAnswer, type PlanFormat, type SentPlan } from '#desk';
import type { Day, Ledger } from '#core';
import { problemAnswer } from './problem.ts';
import { askedBy, TAKEN } from './query.ts';
import type { TakeAwayParts } from './take-away.ts';

/** Routes of plans: those on record, new ones, and documents that are sent to be tested, costed, followed or written otherwise. Nothing that is sent is kept. */
export function planRoutes({ ledgerFor, today }: TakeAwayParts): Hono {
  const routes = new Hono();
  routes.get('/plans', (c) => {
    const { ally, ...asked } = askedBy(c, TAKEN.plans);
    return c.json(recordedPlans(ledgerFor(c), ally, asked, today()));
  });
  routes.get('/plans/schema', (c) => c.json((askedBy(c, TAKEN.nothing), planSchema())));
  routes.get('/plans/roll-up', async (c) => c.json(await planRollUp(ledgerFor(c), undefined, askedBy(c, TAKEN.rollUp), today())));
  routes.get('/plans/new/:ally', (c) => c.json({ document: documentIn(writePlan(draftPlan(ledgerFor(c), c.req.param('ally'), askedBy(c, TAKEN.costGround), today()), 'json')) }));
  routes.get('/plans/on-record/:id', (c) => c.json(recordedFollow(ledgerFor(c), c.req.param('id'), askedBy(c, TAKEN.view), today())));
  routes.post('/plans/validate', limitedPlan, async (c) => {
    const sent = await sentDocument(c);
    const { value, problems } = await readPlan(sent.content, sent.name, ledgerFor(c).facts);
    return c.json(validatePlan(ledgerFor(c), sent.name, value, problems));
  });
  routes.post('/plans/cost', limitedPlan, async (c) => c.json(planCost(ledgerFor(c), await sentPlan(ledgerFor(c), await sentDocument(c)), {}, today())));
  routes.post('/plans/follow', limitedPlan, async (c) => c.json(planFollow(ledgerFor(c), await sentPlan(ledgerFor(c), await sentDocument(c)), {}, today())));
  routes.post('/plans/edit', limitedPlan, async (c) => c.json(await editedPlan(ledgerFor(c), await sentDocument(c), today())));
  routes.post('/plans/form', limitedPlan, async (c) => c.json(await editedByForm(c, ledgerFor(c), today())));
  routes.post('/plans/file', limitedPlan, async (c) => fileOf(c, ledgerFor(c)));
  return routes;
}

/** Refuses what is larger than a plan may be; a form carries the document beside its fields. */
export const limitedPlan: MiddlewareHandler = bodyLimit({
  maxSize: 2 * PLAN_SIZE_LIMIT,
  onError: (c) => c.json(problemAnswer(new OutturnError({ code: 'request-too-large', where: 'body', what: `A plan has at most ${PLAN_SIZE_LIMIT / 2 ** 20} MiB`, wayOut: 'Keep the years and measures that belong to it, and name longer documents as sources' })), 413, { 'Content-Type': 'application/problem+json' }),
});

/** What a form holds, or the file that was chosen in it, as a plan that is being written. */
export async function editedByForm(c: Context, ledger: Ledger, today: Day): Promise<EditedPlanAnswer> {
  const form = await c.req.formData();
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return editedPlan(ledger, { name: file.name, content: new Uint8Array(await file.arrayBuffer()) }, today);
  return editedForm(ledger, fieldsOf(form), today);
}

function fieldsOf(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

async function sentDocument(c: Context): Promise<SentPlan> {
  return { name: askedBy(c, TAKEN.open).name ?? 'plan', content: new Uint8Array(await c.req.arrayBuffer()) };
}

function documentIn(text: string): unknown {
  return JSON.parse(text) as unknown;
}

const TYPES: Readonly<Record<PlanFormat, string>> = { yaml: 'application/yaml; charset=utf-8', json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8; header=present' };

/** The plan of a form as a file in the format that its button names. */
async function fileOf(c: Context, ledger: Ledger): Promise<Response> {
  askedBy(c, TAKEN.nothing);
  const fields = fieldsOf(await c.req.formData());
  const format = planFormat(fields.format ?? refuse('missing-field', 'field "format"', 'The request does not have it', 'Send yaml, json, xlsx or csv'), undefined);
  const plan = await sentPlan(ledger, { name: 'plan', content: JSON.stringify(documentOfForm(fields)) });
  return c.body(new Uint8Array(await planBytes(plan, format)), 200, { 'Content-Type': TYPES[format], 'Content-Disposition': `attachment; filename="plan-${plan.ally}-${plan.asOf}.${format}"`, 'Cache-Control': 'no-store' });
}
