/**
 * Costing the whole alliance with and without explanations, and testing many plans. As a command: HOME PLANS TURNS; prints JSON.
 * The pure numbers are those of the same paths: both are compared before anything is timed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Ajv from 'ajv/dist/2020.js';
import { costOnGround, groundOf, isMissing, membersOn, NATO_CORE, numbersOf, parseDay, pathValues, shareFor, targetFigure, testPlan, type Commitment, type PathGround, type PathTerms, type Plan } from '../../src/core/index.ts';
import { draftPlan, openLedger, writePlan } from '../../src/desk/index.ts';
import { medianTime } from '../tools/timing.mjs';

const TODAY = parseDay('2026-11-21');
const [home = '', plans = '', turns = ''] = process.argv.slice(2);
const ledger = openLedger(undefined);
const commitment = ledger.facts.commitments.find(({ id }) => id === 'hague-2025-core') as Commitment;

console.log(JSON.stringify({ cost: await costs(Number(turns)), validation: validation(Number(plans)) }));

async function costs(count: number): Promise<Record<string, number | boolean>> {
  const warm = grounds('2026-11-21');
  const isSame = warm.every(({ ground, terms }) => {
    const figures = costOnGround(ground, terms).years.map(({ additional }) => additional.value);
    return pathValues(numbersOf(ground, terms)).additional.every((value, index) => Math.abs(value - (figures[index] as number)) <= 1);
  });
  let day = 0;
  return {
    isSame,
    allies: warm.length,
    cold: await medianTime(count, 2, () => { day += 1; return grounds(dayBefore(day)).map(({ ground, terms }) => costOnGround(ground, terms)); }),
    explained: await medianTime(count, 5, () => warm.map(({ ground, terms }) => costOnGround(ground, terms))),
    numbers: await medianTime(count, 5, () => warm.map(({ ground, terms }) => pathValues(numbersOf(ground, terms)))),
  };
}

/** A day that was not asked for before, so that nothing of its view is kept. */
function dayBefore(count: number): string {
  return new Date(Date.parse('2026-11-20') - count * 86_400_000).toISOString().slice(0, 10);
}

function grounds(day: string): { readonly ground: PathGround; readonly terms: PathTerms }[] {
  const view = ledger.asOf(day);
  return membersOn(ledger.facts.allies, view.day).flatMap((ally) => {
    const start = shareFor(view, commitment, NATO_CORE, ally, 2026);
    if (isMissing(start)) return [];
    const terms: PathTerms = { commitment, rule: NATO_CORE, target: targetFigure(commitment), from: 2026, by: 2035, start, shape: 'linear', baseline: 'constant-share' };
    const ground = groundOf(view, ally.id, terms);
    return isMissing(ground) ? [] : [{ ground, terms }];
  });
}

/** Plans of all allies, each a little otherwise, tested one after the other; and their documents against the schema alone. */
function validation(count: number): Record<string, number> {
  const allies = membersOn(ledger.facts.allies, TODAY).filter(({ forces }) => forces);
  const drafts = allies.map(({ id }) => draftPlan(ledger, id, {}, TODAY));
  const many: Plan[] = Array.from({ length: count }, (_, index) => {
    const draft = drafts[index % drafts.length] as Plan;
    return { ...draft, targets: draft.targets.map((target, at) => ({ year: target.year, share: (target.share ?? 0) + ((index * 7 + at) % 11) / 100 })) };
  });
  const documents = many.map((plan) => JSON.parse(writePlan(plan, 'json')) as unknown);
  const validate = new Ajv().compile(JSON.parse(readFileSync(join(home, 'data', 'schema', 'outturn-plan-1.json'), 'utf8')) as object);
  const [tested, findings] = timed(() => many.reduce((sum, plan) => sum + testPlan(ledger, plan).findings.length, 0));
  const [formed, wellFormed] = timed(() => documents.filter((document) => validate(document)).length);
  return { plans: count, tested, findings, formed, wellFormed };
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
