import { describe, expect, test } from 'vitest';
import { yearsOfSummit } from './summits.ts';

describe('a commitment named by where it was made', () => {
  test.each([
    ['The pledge of Wales was binding.', 2014],
    ['The Wales pledge runs out in a year.', 2014],
    ['The allies agreed at Newport to spend more.', 2014],
    ['What they promised in Vilnius is more than an aim.', 2023],
    ['The Hague commitment is not voluntary.', 2025],
    ['The guideline set in Riga was never law.', 2006],
    ['The 2014 declaration binds nobody.', 2014],
    ['They kept to the bargain of 2014.', 2014],
    ['Few recall the deal of the Welsh summit.', 2014],
  ])('%s', (sentence, year) => {
    expect(yearsOfSummit(sentence)).toEqual({ first: year, last: year });
  });

  test.each(['Speaking in The Hague, the minister said the target was not binding.', 'Wales has no army of its own.', 'The target is not binding, officials in Vilnius said.'])('%s names none', (sentence) => {
    expect(yearsOfSummit(sentence)).toBeNull();
  });
});
