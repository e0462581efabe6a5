import fc from 'fast-check';
import { doesRuleFit, PLAN_FORMAT, type ByYear, type Facts, type Plan, type PlanMeasure, type PlanTarget } from '#core';

/** Plans of every kind that a document can hold: allies and commitments of the record, money to 15 digits, texts of any letters. */
export function randomPlan(facts: Facts, text: fc.Arbitrary<string> = anyText): fc.Arbitrary<Plan> {
  const pairs = facts.commitments.flatMap((commitment) => facts.countingRules.filter((rule) => doesRuleFit(commitment.measure, rule)).map((rule) => ({ commitment: commitment.id, rule: rule.id })));
  return fc.record({
    ally: fc.constantFrom(...facts.allies.map(({ id }) => id)),
    pair: fc.constantFrom(...pairs),
    terms: fc.record({ title: text, author: text }, { requiredKeys: [] }),
    asOf: fc.date({ min: new Date('2014-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    status: fc.constantFrom('draft', 'decided', 'on record'),
    currency: fc.constantFrom('EUR', 'USD', 'GBP', 'TRY'),
    scale: fc.constantFrom('units', 'thousands', 'millions', 'billions'),
    base: fc.record({ year, spending: money, share }, { requiredKeys: ['year'] }),
    targets: fc.uniqueArray(target, { minLength: 1, maxLength: 8, selector: (each) => each.year }).map(inOrder),
    assumptions: fc.record({ growth: byYear(growth), deflator: byYear(growth), gdp: yearly(money.filter((value) => value > 0)), dollarsPerUnit: digits(1, 1000) }, { requiredKeys: [] }),
    measures: fc.array(measure(text), { maxLength: 4 }),
    sources: fc.array(fc.record({ title: text, address: text }, { requiredKeys: ['title'] }), { maxLength: 3 }),
    notes: fc.array(text, { maxLength: 3 }),
  } as const).map(({ pair, terms, ...rest }) => structuredClone({ format: PLAN_FORMAT, ...pair, ...terms, ...rest }));
}

const year = fc.integer({ min: 1949, max: 2100 });

/** A number of 15 digits at most, as many as are kept; none so near to zero that a double has fewer. */
function digits(least: number, most: number): fc.Arbitrary<number> {
  return fc.double({ min: least, max: most, noNaN: true }).map((value) => Number(value.toPrecision(15))).map((value) => (Math.abs(value) < 1e-200 ? 0 : value));
}

const money = fc.oneof(digits(0, 1e17), fc.integer({ min: 0, max: 1e9 }).map((value) => value * 1000), fc.constantFrom(0, 0.1, 26.6e9, 37_560_000_000.25));
const share = fc.oneof(digits(0, 100), fc.constantFrom(0, 2, 3.5, 0.1, 100));
const growth = fc.oneof(digits(-50, 500), fc.constantFrom(-0.3, 0, 1.1));
const target: fc.Arbitrary<PlanTarget> = fc.record({ year, spending: money, share, equipmentShare: share, relatedShare: share }, { requiredKeys: ['year'] });

function measure(text: fc.Arbitrary<string>): fc.Arbitrary<PlanMeasure> {
  const amounts = fc.uniqueArray(fc.record({ year, amount: money }), { maxLength: 5, selector: (each) => each.year }).map(inOrder);
  return fc.record({ name: text, amounts, source: text }, { requiredKeys: ['name', 'amounts'] });
}

function yearly(value: fc.Arbitrary<number>): fc.Arbitrary<Record<number, number>> {
  return fc.uniqueArray(fc.tuple(year, value), { minLength: 1, maxLength: 6, selector: ([of]) => of }).map((pairs) => Object.fromEntries(pairs));
}

function byYear(value: fc.Arbitrary<number>): fc.Arbitrary<ByYear> {
  return fc.oneof(value, yearly(value));
}

function inOrder<T extends { readonly year: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.year - b.year);
}

const TRICKY = ['=1+1', '- a', '# no', 'a: b', "'", '"', '|', '2027', 'true', 'NO', '~', '_x0041_', '{a}', '*a', '&a', '<b>&amp;', 'ü ß 漢 😀', 'a\nb', 'a\n  - b', '@x', '1e5', '2026-11-22', 'all years', '+1', '\u2028x', 'a\u00a0b'];

/** Texts as people and programs write them: trimmed, without control characters. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.string({ unit: fc.constantFrom(...TRICKY, ' '), minLength: 1, maxLength: 4 }))
  .map((text) => text.replace(/[\0-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '').trim())
  .filter((text) => text !== '');
