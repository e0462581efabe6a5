import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { planCsv, planSheet, readPlan, writePlan } from '#desk';
import { builtInFacts } from '../support/built-in-record.ts';
import { anyText, randomPlan } from '../support/random-plan.ts';

const facts = builtInFacts();
const plans = randomPlan(facts);
const same = new TextEncoder();

beforeAll(() => import('exceljs'));

describe('a plan that is written and read back is the same plan', () => {
  test.each(['yaml', 'json'] as const)('as %s, as text and as bytes', async (form) => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const text = writePlan(plan, form);
        expect(await readPlan(text, `plan.${form}`, facts)).toStrictEqual({ value: plan, problems: [] });
        expect((await readPlan(same.encode(`\ufeff${text.replaceAll('\n', '\r\n')}`), 'plan', facts)).value).toStrictEqual(plan);
        expect(writePlan(plan, form)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('as a spreadsheet', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(await readPlan(await planSheet(plan), 'plan.xlsx', facts)).toStrictEqual({ value: plan, problems: [] });
      }),
      { numRuns: 40 },
    );
  });

  // The library reads _x0041_ as A and writes nothing in its place: texts with such letters do not outlive it.
  test('as a spreadsheet that another program opened and saved', async () => {
    const { default: library } = await import('exceljs');
    await fc.assert(
      fc.asyncProperty(randomPlan(facts, anyText.filter((text) => !/_x[0-9A-F]{4}_/.test(text))), async (plan) => {
        const book = new library.Workbook();
        await book.xlsx.load((await planSheet(plan)).buffer as ArrayBuffer);
        expect(await readPlan(new Uint8Array(await book.xlsx.writeBuffer()), 'plan.xlsx', facts)).toStrictEqual({ value: plan, problems: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('as a table of targets, without what such a table does not hold', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { title: _title, author: _author, ...terms } = plan;
        const expected = { ...terms, assumptions: {}, measures: [], sources: [], notes: [] };
        expect(await readPlan(planCsv(plan), 'plan.csv', facts)).toStrictEqual({ value: expected, problems: [] });
      }),
      { numRuns: 100 },
    );
  });
});

const PIECES = ['{', '}', '[', ']', ':', '- ', '\n', '  ', '*a', '&a', '"', "'", '#', '|', '!x', '---\n', '2027', 'null', 'USD', '%', '\t', '\0', 'é', '? ', '<<: ', '.nan', '1e999', '__proto__: 1\n', 'constructor: 2\n'];

test('whatever is changed in a document, it is read whole or refused with reasons that name a place', async () => {
  const edits = fc.array(fc.record({ at: fc.nat(), cut: fc.nat(20), put: fc.constantFrom('', ...PIECES) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(plans, edits, async (plan, changes) => {
      const text = changes.reduce((all, { at, cut, put }) => all.slice(0, at % all.length) + put + all.slice((at % all.length) + cut), writePlan(plan, 'yaml')) || ' ';
      const { value, problems } = await readPlan(text, 'p.yaml', facts);
      expect(problems.filter(({ where, what, wayOut }) => !where.startsWith('p.yaml') || /undefined|\[object/.test(what + wayOut))).toEqual([]);
      if (value === undefined) expect(problems).not.toEqual([]);
      else expect((await readPlan(writePlan(value, 'json'), 'p.json', facts)).value).toStrictEqual(value);
    }),
    { numRuns: 300 },
  );
});

test('the same plan is the same workbook, byte for byte', async () => {
  const [plan] = fc.sample(plans, { numRuns: 1, seed: 7 });
  const first = await planSheet(plan!);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Buffer.from(await planSheet(plan!)).equals(Buffer.from(first))).toBe(true);
});
