import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { claimWritten } from '../../../test/support/claim-text.ts';
import { denied, verdictOf } from './policy.ts';
import { boundsOfClaim } from './told.ts';

/** What the words of a claim allow: the bounds, and verdicts at their ends. */
describe('words become bounds', () => {
  for (const { words, match, close } of tableOf<'words' | 'match' | 'close'>(`
    words                        match           close
    37bn USD                     36.5bn..37.5bn  35.15bn..38.85bn
    40bn USD about               38bn..42bn      36bn..44bn
    1.2 %                        1.15..1.25      1.05..1.35
    2 %                          1.95..2.05      1.85..2.15
    2 percent about              1.85..2.15      1.7..2.3
    72 percent                   71.5..72.5      68.4..75.6
    5 allies                     5..5            4..6
    5 allies only                4..5            4..6
    5 allies about               4..6            3..7
    2 rank                       2..2            1..3
    70 percent more than         70..            66.5..
    70 percent at least          70..            66.5..
    2 % less than                ..2             ..2.15
    40bn USD up to               ..40bn          ..42bn
    1.5 % nearly                 1.35..1.55      1.2..1.7
    2 % just more than           2..2.2          1.85..2.35
    2 % just less than           1.8..2          1.65..2.15
    2.0 times much less          ..1.5           ..1.65
    2.0 times much more          2.5..           2.35..
    70-75 percent                69.5..75.5      66.5..78.5
    178000 persons               177.5k..178.5k  169.1k..186.9k
    1000 persons                 999.5..1000.5   950..1050
    100 persons order            100..1000       95..1005
  `)) {
    test(`${words}`, () => {
      const found = boundsOfClaim(claimWritten(`level share DEU ${words}`), claimWritten(`level share DEU ${words}`).unit);
      expect(found && [rangeWritten(found.bounds.match), rangeWritten(found.bounds.close)]).toEqual([match, close]);
    });
  }
});

test('"more than" and "less than" leave the bound itself out, "at least" and "up to" do not', () => {
  const at = (words: string): string => {
    const found = boundsOfClaim(claimWritten(`level share DEU ${words}`), 'percent_of_gdp');
    return found ? verdictOf(found.bounds, 2) : 'none';
  };
  expect(['2 % more than', '2 % less than', '2 % at least', '2 % up to'].map(at)).toEqual(['close', 'close', 'match', 'match']);
});

test('a denial leaves what cannot be checked', () => {
  expect((['match', 'close', 'mismatch', 'cannot check'] as const).map(denied)).toEqual(['mismatch', 'mismatch', 'match', 'cannot check']);
});

function rangeWritten([low, high]: readonly [number | null, number | null]): string {
  return `${written(low)}..${written(high)}`;
}

function written(value: number | null): string {
  if (value === null) return '';
  const [scale, sign] = Math.abs(value) >= 1e9 ? [1e9, 'bn'] : Math.abs(value) >= 1e4 ? [1e3, 'k'] : [1, ''];
  return `${Number((value / scale).toFixed(4))}${sign}`;
}
