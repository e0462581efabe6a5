import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFacts } from '../../../test/support/built-in-record.ts';
import { randomPlan } from '../../../test/support/random-plan.ts';
import { readPlan } from './read-plan.ts';
import { planSchema } from './schema.ts';
import { writePlan } from './write-plan.ts';

const facts = builtInFacts();
const isValid = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(planSchema());
const PUBLISHED = new URL('../../../data/schema/outturn-plan-1.json', import.meta.url);

describe('the JSON Schema of a plan', () => {
  test('is the published file', () => {
    const text = `${JSON.stringify(planSchema(), undefined, 2)}\n`;
    if (process.env['CI'] === undefined && !existsSync(PUBLISHED)) writeFileSync(PUBLISHED, text);
    expect(readFileSync(PUBLISHED, 'utf8')).toBe(text);
  });

  test('passes every plan that is written', () => {
    fc.assert(
      fc.property(randomPlan(facts), (plan) => {
        expect(isValid(JSON.parse(writePlan(plan, 'json'))), JSON.stringify(isValid.errors)).toBe(true);
      }),
    );
  });

  const GOOD = { format: 'outturn-plan/1', ally: 'GBR', commitment: 'wales-2014', asOf: '2017-03-31', status: 'draft', money: { currency: 'GBP', scale: 'millions' }, base: { year: '2016-17' }, targets: [{ year: '2017-18', share: 2 }] };

  test.each<[string, object]>([
    ['another format', { format: 'outturn-plan/2' }],
    ['no ally', { ally: undefined }],
    ['an ally by number', { ally: 5 }],
    ['a status of nobody', { status: 'done' }],
    ['a day of no calendar', { asOf: '31.03.2017' }],
    ['no scale', { money: { currency: 'GBP' } }],
    ['a scale of nobody', { money: { currency: 'GBP', scale: 'crores' } }],
    ['a currency in words', { money: { currency: 'pounds', scale: 'millions' } }],
    ['no year', { base: { share: 2 } }],
    ['a year of the past', { targets: [{ year: 1848 }] }],
    ['half a year', { targets: [{ year: 2017.5 }] }],
    ['no targets', { targets: [] }],
    ['one target alone', { targets: { year: 2018 } }],
    ['a share of 250', { targets: [{ year: 2018, share: 250 }] }],
    ['negative money', { targets: [{ year: 2018, spending: -1 }] }],
    ['an amount in words', { targets: [{ year: 2018, spending: '120 bn' }] }],
    ['an unknown key', { target: [] }],
    ['an unknown key of a target', { targets: [{ year: 2018, shar: 2 }] }],
    ['growth as a list', { assumptions: { growth: [1] } }],
    ['growth of no year', { assumptions: { growth: { next: 1 } } }],
    ['growth out of bounds', { assumptions: { growth: 5000 } }],
    ['GDP of zero', { assumptions: { gdp: { 2018: 0 } } }],
    ['a rate of zero', { assumptions: { dollarsPerUnit: 0 } }],
    ['a measure without a name', { measures: [{ amounts: {} }] }],
    ['a long name', { measures: [{ name: 'x'.repeat(501) }] }],
    ['a note that is a number', { notes: [5] }],
  ])('and the reader both refuse %s', async (_, change) => {
    const text = JSON.stringify({ ...GOOD, ...change });
    expect(isValid(JSON.parse(text))).toBe(false);
    expect((await readPlan(text, 'p.json', facts)).value).toBeUndefined();
  });

  test('and the reader both pass the plan that these are made of', async () => {
    expect(isValid(GOOD)).toBe(true);
    expect((await readPlan(JSON.stringify(GOOD), 'p.json', facts)).value).toBeDefined();
  });
});
