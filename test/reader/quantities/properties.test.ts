import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/reader/quantities/quantity.ts';
import { quantities } from '../../../src/reader/quantities/quantities.ts';
import { passagesOf } from '../../support/quantity-text.ts';

const OPTIONS = { date: '2017-03-31' };
const PASSAGES = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt') && name !== 'german.txt' && name !== 'french.txt')
  .flatMap((name) => passagesOf(readFileSync(join(import.meta.dirname, name), 'utf8')).map(({ text }) => text));

const WORDS = '$ € £ % - – / . , : ( ) " 1 2 25 2017 1,250 3.5 31.03.2017 ½ a the of and to from between by in two dozen hundred million billions bn percent per cent GDP May Friday next last year weeks half third twice second-largest after Leopard NATO’s allies tons more than about \n'.split(' ');

/** Text that looks like quantities, and text that looks like nothing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-'), maxLength: 400 }),
);

const isWithin = (text: string, { start, end, phrase }: Quantity): boolean => 0 <= phrase.start && phrase.start <= start && start < end && end <= phrase.end && phrase.end <= text.length;

describe('quantities() of any text', () => {
  test.each([['en'], ['de'], ['fr']] as const)('lie within it, in order, without overlap, in %s', (language) => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, '2017-03-31', '2016-02-29'), (text, date) => {
        const found = quantities(text, { language, ...(date && { date }) });
        expect(found.filter((each) => !isWithin(text, each))).toEqual([]);
        expect(found.filter((each, index) => index > 0 && each.start < (found[index - 1] as Quantity).end)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('have values that are numbers, days, months or years', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, valueLast, by } of quantities(text, OPTIONS)) {
          if (typeof value === 'number') expect(Number.isNaN(value)).toBe(false);
          else if (value !== null) expect(value).toMatch(/^\d{4}(-\d{2}){0,2}$/);
          if (typeof value === 'number' && typeof valueLast === 'number') expect(valueLast).toBeGreaterThan(value);
          if (by !== null) expect(by).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('are the same for the same text', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(quantities(text, OPTIONS)).toEqual(quantities(text, OPTIONS));
    }), { numRuns: 300 });
  });
});

test('text around a passage moves its quantities and changes nothing else', () => {
  const before = 'Nothing of the kind was known of it.\n\n';
  const moved = (each: Quantity): Quantity => ({ ...each, start: each.start + before.length, end: each.end + before.length, phrase: { start: each.phrase.start + before.length, end: each.phrase.end + before.length } });
  for (const text of PASSAGES) {
    expect(quantities(`${before}${text}\n\nNobody of them would say it.`, { ...OPTIONS, language: 'en' })).toEqual(quantities(text, { ...OPTIONS, language: 'en' }).map(moved));
  }
});

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));

test('five megabytes on one line are read', () => {
  const part = 'Allies pledged to raise annual outlays, as leaders said in Wales, to two percent of their gross domestic products by 2024; the targets were not requirements. ';
  expect(quantities(filled(part, 5_000_000), OPTIONS).length).toBe(Math.ceil(5_000_000 / part.length) * 2);
});

describe('what repeats a rule without an end is read to its end', () => {
  test.each([
    ['digits', '1234567890'],
    ['groups', '1,234.'],
    ['dashes', '1-2-'],
    ['numbers in words', 'twenty-five hundred thousand '],
    ['of and of', 'hundreds of '],
    ['signs', '$€%'],
    ['articles', 'half a '],
    ['limits', 'at least about '],
    ['percents', '2 percent of the '],
    ['deadlines', 'by the end of '],
    ['years', '2014 to '],
    ['capitals', 'The Five Eyes '],
    ['edges', 'end of '],
    ['phases', 'early '],
    ['scales', '5 million '],
    ['lines', '2\n'],
  ])('%s', (_name, part) => {
    expect(quantities(filled(part, 60_000), OPTIONS).length).toBeGreaterThanOrEqual(0);
  });
});
