import { describe, expect, test } from 'vitest';
import { lowerBound } from './search-sorted.ts';
import { compareText, foldName, nearestNames } from './suggest.ts';
import { OutturnError, problemSentence, refuse, type Problem } from './problem.ts';
import { countInWords, listInWords } from './wording.ts';

const PROBLEM: Problem = { code: 'unknown-ally', where: 'ally "DUE"', what: 'No ally has this name', wayOut: 'Write a code such as DEU' };

describe('refuse()', () => {
  test('refuse() throws the problem whole, and its sentence as the message', () => {
    const refused = caught(() => refuse('unknown-ally', 'ally "DUE"', 'No ally has this name', 'Write a code such as DEU'));
    expect(refused).toBeInstanceOf(OutturnError);
    expect(refused.problem).toEqual(PROBLEM);
    expect(refused.message).toBe('ally "DUE": No ally has this name. Write a code such as DEU.');
  });

  test.each(['Did you mean DEU?', 'Look again.', 'Stop!'])('problemSentence() sets no second full stop after "%s"', (wayOut) => {
    expect(problemSentence({ ...PROBLEM, wayOut })).toBe(`ally "DUE": No ally has this name. ${wayOut}`);
  });
});

describe('nearestNames()', () => {
  const ALLIES = ['Greece', 'Germany', 'Norway', 'Türkiye', 'North Macedonia', 'Germany'];

  test.each([
    ['xyz', []],
    ['', []],
    ['Germny', ['Germany']],
    ['TURKIYE', ['Türkiye']],
    ['nor', ['Norway', 'North Macedonia']],
    ['gre', ['Greece']],
  ])('nearestNames("%s") is %j', (typed, near) => {
    expect(nearestNames(typed, ALLIES)).toEqual(near);
  });

  test('nearestNames() names no more than it is asked for', () => {
    expect(nearestNames('aaa', ['aaab', 'aaac', 'aaad', 'aaae'], 2)).toEqual(['aaab', 'aaac']);
  });
});

test.each([
  ['Czech Republic', 'czechrepublic'],
  ['U.S.', 'us'],
  ['Türkiye', 'turkiye'],
  ['  Shqipëria ', 'shqiperia'],
  ['България', 'българия'],
])('foldName("%s") is "%s"', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('compareText() orders by code units, capitals first, in every locale', () => {
  expect(['b', 'a', 'Z', 'ä', 'A'].sort(compareText)).toEqual(['A', 'Z', 'a', 'b', 'ä']);
});

test.each([
  [2013, 1, 4, 1],
  [2016, 1, 4, 2],
  [2017, 1, 4, 4],
  [2016, 3, 4, 3],
  [2014, 2, 2, 2],
])('lowerBound() of %i in [%i, %i) is %i', (wanted, start, end, position) => {
  expect(lowerBound(Int16Array.of(2010, 2014, 2016, 2016, 2018), wanted, start, end)).toBe(position);
});

test.each([
  [[], ''],
  [['Italy'], 'Italy'],
  [['Italy', 'Spain'], 'Italy and Spain'],
  [['Italy', 'Spain', 'Canada'], 'Italy, Spain and Canada'],
])('listInWords(%j) is "%s"', (words, said) => {
  expect(listInWords(words)).toBe(said);
});

test.each([
  [0, 'no'],
  [12, 'twelve'],
  [13, '13'],
])('countInWords(%i) is "%s"', (count, words) => {
  expect(countInWords(count)).toBe(words);
});

function caught(action: () => never): OutturnError {
  try {
    return action();
  } catch (error) {
    return error as OutturnError;
  }
}
