import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE, scan, wordAt } from './scan.ts';

const tokens = (text: string): string[] => {
  const scanned = scan(text);
  return Array.from({ length: scanned.count }, (_, at) => wordAt(scanned, at));
};

describe('tokens', () => {
  test.each([
    ['It doesn’t cost $1.5bn.', ['It', 'doesn’t', 'cost', '$', '1.5', 'bn', '.']],
    ['the U.S. and e.g. Canada', ['the', 'U.S.', 'and', 'e.g.', 'Canada']],
    ['37\u00a0250 men, 1,250 women', ['37\u00a0250', 'men', ',', '1,250', 'women']],
    ['in 2017 000 of them', ['in', '2017', '000', 'of', 'them']],
    ['F-35s and A400M', ['F', '-', '35', 's', 'and', 'A400M']],
    ['Türkiye’s „Anteil“', ['Türkiye’s', '„', 'Anteil', '“']],
    ['1.2%–1.5%', ['1.2', '%', '–', '1.5', '%']],
    ['naïve cafe\u0301', ['naïve', 'cafe\u0301']],
    ['👍 done', ['👍', 'done']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test('of any text lie in it, in order, and leave out nothing but blanks', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const scanned = scan(text);
      let end = 0;
      for (let at = 0; at < scanned.count; at += 1) {
        expect(text.slice(end, scanned.start[at]).trim()).toBe('');
        expect(scanned.end[at]).toBeGreaterThan(scanned.start[at] as number);
        if (scanned.kind[at] === LINE) expect(text.slice(scanned.start[at], scanned.end[at])).toMatch(/[\n\v\f\r\u0085\u2028\u2029]/);
        end = scanned.end[at] as number;
      }
    }));
  });
});
