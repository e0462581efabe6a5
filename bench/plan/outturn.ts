/** A plan that goes out as a spreadsheet and comes back. As a command: HOME FILE TURNS WARM-UP; leaves the workbook, prints JSON. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../../src/core/index.ts';
import { planSheet, readPlan } from '../../src/desk/index.ts';
import { readFacts } from '../../src/record/index.ts';
import { medianTime } from '../tools/timing.mjs';

const YEARS = Array.from({ length: 10 }, (_, at) => 2026 + at);
const MEASURES = 100;

/** An invented plan of ten years with a hundred measures, in whole euro. */
const PLAN: Plan = {
  format: 'outturn-plan/1',
  ally: 'DEU',
  commitment: 'hague-2025-core',
  rule: 'nato-core',
  asOf: '2026-11-21',
  status: 'draft',
  currency: 'EUR',
  scale: 'millions',
  base: { year: 2025, spending: 90_000_000_000, share: 2.1 },
  targets: YEARS.map((year, at) => ({ year, spending: 95_000_000_000 + at * 7_300_000_000, share: 2.2 + at * 0.15 })).map((target) => ({ ...target, share: Number(target.share.toFixed(2)) })),
  assumptions: { growth: Object.fromEntries(YEARS.map((year, at) => [year, 1 + at / 10])), deflator: 2.1 },
  measures: Array.from({ length: MEASURES }, (_, at) => ({ name: `Measure ${at + 1}`, amounts: YEARS.map((year) => ({ year, amount: (at + 1) * 1_234_567 })) })),
  sources: [],
  notes: [],
};

const [home = '', path = '', turns = '', warmUp = ''] = process.argv.slice(2);
const facts = readFacts(join(home, 'data', 'facts'));
let back: Awaited<ReturnType<typeof readPlan>> | undefined;
const time = await medianTime(Number(turns), Number(warmUp), async () => {
  back = await readPlan(await planSheet(PLAN), 'plan.xlsx', facts);
});
writeFileSync(path, await planSheet(PLAN));
console.log(JSON.stringify({ time, isSame: isDeepStrictEqual(back?.value, PLAN) }));
