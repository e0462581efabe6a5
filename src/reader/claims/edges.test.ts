import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';
import { read } from '../index.ts';

/** Passages in which the words of a neighbouring sentence would tell something else; the day of all is 31 March 2017. */
const BESIDE: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Spain\'s military spending exceeds Portugal\'s. Goals have changed.', 'ratio spending ESP vs PRT more than null'],
  ['Croatia spends less on defence than the average. Europe takes note.'],
  ['Croatia spends less on defence than the European average.', 'ratio share HRV vs nato-europe less than null'],
  ['Nothing eased the fall in spending. At 1.2 percent of GDP Denmark is behind.', 'level share DNK 1.2 percent_of_gdp'],
];

describe('a sentence is read by its own words', () => {
  it.each(BESIDE.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it('has the words of a claim in its own sentence', () => {
    const words = ['The alliance grew. Becoming thirtieth member, it did well.', 'What is left? Germany owes NATO. Billions were spent.'].map((text) => read(text, { date: '2017-03-31' }).claims.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([['Becoming thirtieth member'], ['Germany owes NATO']]);
  });
});
