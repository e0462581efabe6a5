import { describe, expect, test } from 'vitest';
import type { Quantity, ReportClaim, Statement } from '#reader';
import { builtInLedger } from '../../support/built-in-record.ts';
import { sameMembers, sameValue, sameWords } from './equal.ts';
import { readPassages } from './load.ts';
import { overlapOf, pair } from './pair.ts';
import { joinSentences, nearestPlace, placesOf } from './place.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreQuantities } from './score-quantities.ts';
import { scoreStatements } from './score-statements.ts';
import { hasFallen, percent, scorePage, scoresOnPage } from './table.ts';
import { intervalOf, scoreOf, sumOf } from './tally.ts';

const PASSAGE = `
- id: try-1
  date: 2017-03-31
  text:
    - “He will come,” he said.
    - ¶ Spain spends 1 percent, and 1 percent is little.
  statements:
    - { who: Spain, kind: direct, source: he, cue: said, content: "He will come," }
  quantities:
    - { words: 1 percent, kind: percent, value: 1, unit: percent }
    - { words: 1 percent, kind: percent, value: 1, unit: percent }
`;

describe('the files', () => {
  test('a passage is joined, and all words are placed', () => {
    const faults: string[] = [];
    const [passage] = readPassages(PASSAGE, 'try', faults);
    expect(faults).toEqual([]);
    expect(passage?.text).toBe('“He will come,” he said.\n\nSpain spends 1 percent, and 1 percent is little.');
    expect(passage?.statements?.[0]?.source).toEqual([{ start: 16, end: 18 }]);
    expect(passage?.quantities?.map(({ span }) => span.start)).toEqual([39, 54]);
    expect(passage?.claims).toBeNull();
  });

  test('unknown fields, wrong words and places are told with file and passage', () => {
    const faults: string[] = [];
    readPassages('[{ id: a, date: 2017-03-31, text: [One.], sorts: 1, quantities: [{ words: Two, kind: sum, value: 1, unit: x }] }]', 'f', faults);
    expect(faults).toEqual(['f a: Unknown field "sorts"', 'f a: "kind" cannot be "sum"', 'f a: "Two" is not in the text']);
  });

  test('words are found where they are not part of longer ones', () => {
    expect(placesOf('Helsinki: he, five, fifty-five, 1.5', 'five').map(({ start }) => start)).toEqual([14, 26]);
    expect(placesOf('Helsinki, He', 'He')).toEqual([{ start: 10, end: 12 }]);
    expect(nearestPlace('he x he y', 'he', [{ start: 5, end: 6 }])).toEqual({ start: 5, end: 7 });
    expect(joinSentences(['A.', 'B.', '¶ C.']).text).toBe('A. B.\n\nC.');
  });
});

describe('the comparison', () => {
  test('things are paired one to one, the most alike first', () => {
    const likeness = [[0.6, 0.9], [0, 0.8]];
    expect(pair(2, 2, (e, f) => likeness[e]?.[f] ?? 0)).toEqual({ found: [1, null], spare: [0] });
    expect(overlapOf(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
  });

  test.each([
    ['Edgars Rinkēvičs', 'Edgars Rinkevics', true],
    ['a senior NATO diplomat', 'The senior NATO diplomat', true],
    ['Germany', 'German', false],
    [null, null, true],
    [null, 'Germany', false],
  ])('%s and %s are the same name: %s', (one, other, same) => {
    expect(sameWords(one, other)).toBe(same);
  });

  test('values and members are compared by what they mean', () => {
    expect([sameValue(2017, '2017'), sameValue('2017-03', '2017'), sameValue(null, undefined), sameValue(0.333, 1 / 3, 0.005)]).toEqual([true, false, true, true]);
    expect([sameMembers(['DEU', 'nato'], ['nato', 'DEU']), sameMembers([], ['DEU'])]).toEqual([true, false]);
  });

  test('a quantity is right by its place, its value, its unit, its fields', () => {
    const [passage] = readPassages(PASSAGE, 'try', []);
    const found: Quantity = {
      start: 39, end: 48, phrase: { start: 39, end: 48 }, kind: 'percent', value: 1, valueLast: null, unit: 'percent_of_gdp', per: null, hedge: null,
      comparator: null, of: null, by: null, isAdditional: false, change: null, isBaseInferred: false, date: null,
    };
    const hits = (each: Quantity) => Object.values(scoreQuantities(passage as NonNullable<typeof passage>, [each]).tallies).map((tally) => tally.hits);
    expect(hits(found)).toEqual([1, 1, 1, 1]);
    expect(hits({ ...found, unit: 'USD' })).toEqual([1, 1, 0, 0]);
    expect(hits({ ...found, per: 'year' })).toEqual([1, 1, 1, 0]);
    expect(hits({ ...found, value: 2 })).toEqual([1, 0, 0, 0]);
    expect(hits({ ...found, start: 0, end: 5 })).toEqual([0, 0, 0, 0]);
  });
});

describe('statements', () => {
  const [passage] = readPassages(PASSAGE, 'try', []) as [NonNullable<ReturnType<typeof readPassages>[number]>];
  const said: Statement = {
    speaker: { name: 'spain', office: null, country: 'ESP', kind: 'country', isAnonymous: false, knownFrom: null }, kind: 'mixed', source: [{ start: 16, end: 18 }],
    cue: [{ start: 19, end: 23 }], content: [{ start: 1, end: 13 }], act: 'claim', topic: 'other', side: 'neither', confidence: 1, isPosition: false, within: null, words: '',
  };

  test('a statement is found by its content; marks at the ends make no difference, and what is not annotated is not asked', () => {
    const { tallies, slips } = scoreStatements(passage, [said]);
    expect(tallies.statements).toEqual({ hits: 1, found: 1, expected: 1 });
    expect([tallies.speaker?.hits, tallies['exact content']?.hits, tallies.kind?.hits, tallies.topic?.expected]).toEqual([1, 1, 0, 0]);
    expect(slips).toEqual([{ task: 'kind', id: 'try-1', words: 'He will come,', expected: 'direct', found: 'mixed' }]);
  });

  test('content elsewhere is one missed and one found falsely', () => {
    const { tallies, slips } = scoreStatements(passage, [{ ...said, content: [{ start: 26, end: 60 }] }]);
    expect(tallies.statements).toEqual({ hits: 0, found: 1, expected: 1 });
    expect(slips.map(({ expected, found }) => [expected, found])).toEqual([['Spain', 'missed'], ['none', 'spain']]);
  });
});

describe('claims', () => {
  const written = '[{ id: c, date: 2017-03-31, text: ["Five of 28 allies meet it."], claims: [{ words: Five of 28 allies meet it, kind: count, measure: allies-meeting, parties: [nato], value: 5, unit: allies, then: match, now: match }] }]';
  const [passage] = readPassages(written, 'c', []) as [NonNullable<ReturnType<typeof readPassages>[number]>];
  const counted: ReportClaim = {
    start: 0, end: 25, kind: 'count', measure: 'allies-meeting', parties: [], against: [], group: 'nato', comparator: 'exactly', hedge: null, value: 5, valueLast: null, unit: 'allies', step: 1,
    per: null, years: null, by: null, target: null, direction: null, isAdditional: false, isNegated: false, isConditional: false, statement: null, quantities: [],
  };
  const ledger = builtInLedger();
  const views = { then: ledger.asOf('2017-03-31'), now: ledger.asOf('2026-11-21') };

  test('a claim is typed right by its kind, measure, parties, value and unit; its verdicts are asked then', () => {
    const { tallies } = scoreClaims(passage, [counted], views);
    expect(tallies['claims typed']?.hits).toBe(1);
    expect([tallies['verdict then']?.expected, tallies['verdict now']?.expected]).toEqual([1, 1]);
  });

  test.each([
    ['value', { value: 6 }],
    ['unit', { unit: 'percent' }],
    ['parties', { parties: ['DEU'] }],
    ['by', { by: '2024-12-31' }],
  ])('a wrong %s is told, and no verdict is asked', (name, wrong) => {
    const { tallies, slips } = scoreClaims(passage, [{ ...counted, ...wrong }], views);
    expect([tallies.claims?.hits, tallies['claims typed']?.hits, tallies['verdict then']?.expected]).toEqual([1, 0, 0]);
    expect(slips[0]?.found).toContain(`(wrong: ${name})`);
  });
});

describe('the figures', () => {
  test('precision, recall and F1', () => {
    expect(scoreOf({ hits: 3, found: 4, expected: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(scoreOf({ hits: 0, found: 0, expected: 0 }).f1).toBe(1);
  });

  test('the interval holds the score and is the same each time', () => {
    const tallies = Array.from({ length: 60 }, (_, index) => ({ hits: index % 4 === 0 ? 0 : 1, found: 1, expected: 1 }));
    const [low, high] = intervalOf(tallies);
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
    expect(intervalOf(tallies)).toEqual([low, high]);
    expect(scoreOf(sumOf(tallies)).f1).toBe(0.75);
  });

  test('the page can be read back', () => {
    const score = { task: 'statements', hits: 9, found: 10, expected: 10, precision: 0.9, recall: 0.9, f1: 0.9, low: 0.8, high: 1 };
    const page = scorePage({ open: { passages: 1, scores: [score, { ...score, task: 'speaker', f1: 0.8889 }], slips: [] } });
    const told = scoresOnPage(page).open;
    expect(told).toEqual({ statements: { f1: 90, right: null }, speaker: { f1: 88.8, right: 8 } });
    expect([hasFallen({ ...score, f1: 0.89 }, { f1: 90, right: null }), hasFallen({ ...score, f1: 0.8 }, { f1: 88.8, right: 8 })]).toEqual([true, false]);
    expect(percent(1)).toBe('100.0');
  });
});
