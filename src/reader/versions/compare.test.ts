import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantities } from '../quantities/quantities.ts';
import { sentences } from '../sentences/sentences.ts';
import type { Report, ReportClaim, Speaker, Statement } from '../report/report.ts';
import { align } from './align.ts';
import { compareVersions, type Comparison } from './compare.ts';
import { heaviestRun } from './heaviest-run.ts';
import { runsOf } from './runs.ts';

const DATE = '2017-03-31';

const speaker = (name: string): Speaker => ({ name, office: null, country: null, kind: 'person', isAnonymous: false, knownFrom: 'report' });

/** A statement whose content is a stretch of the text, as the reader would give it. */
const statementIn = (text: string, name: string, words: string): Statement => {
  const start = text.indexOf(words);
  return { speaker: speaker(name), kind: 'indirect', source: [], cue: [], content: [{ start, end: start + words.length }], act: 'claim', topic: 'spending', side: 'neither', confidence: 1, isPosition: false, within: null, words };
};

const claimIn = (text: string, words: string, value: number): ReportClaim => {
  const start = text.indexOf(words);
  return {
    start, end: start + words.length, kind: 'level', measure: 'share', parties: ['DEU'], against: [], group: 'nato', comparator: 'exactly', hedge: null, value, valueLast: null, unit: 'percent_of_gdp', step: 0.1, per: null,
    isAdditional: false, years: null, by: null, target: null, direction: null, isNegated: false, isConditional: false, statement: null, quantities: [],
  };
};

const reportOf = (text: string, statements: readonly Statement[] = [], claims: readonly ReportClaim[] = []): Report => ({
  date: DATE, dateFrom: 'given', language: 'en', sentences: sentences(text), furniture: [], statements, quantities: quantities(text, { date: DATE }), claims, problems: [],
});

const compare = (early: string, later: string): Comparison => compareVersions(reportOf(early), reportOf(later), early, later);
const corrections = (early: string, later: string): unknown[] => compare(early, later).corrections.map(({ by, sentence, shownBy, corrects }) => [by, sentence, later.slice(shownBy.start, shownBy.end), corrects.early, corrects.later]);

const TWEET = 'The president wrote that allies owe the alliance vast sums of money.';
const MEETING = 'Ministers of 28 nations met in Brussels on Friday.';

describe('corrections', () => {
  test.each([
    ['That message misstated how the alliance works, since nobody pays into it.', 'misstated'],
    ['In truth this is not how the alliance works.', 'is not how'],
    ['The alliance does not work that way.', 'does not work that way'],
    ['That claim is, in fact, about a fund that does not exist.', 'in fact'],
    ['There is no such debt, officials noted.', 'There is no such'],
  ])('in words: %s', (sentence, words) => {
    expect(corrections(`${MEETING} ${TWEET}`, `${MEETING} ${TWEET} ${sentence}`)).toEqual([['words', 2, words, 1, 1]]);
  });

  test('in a note on an earlier version, of the sentence most like it', () => {
    const later = `${TWEET} Ministers of 29 nations met in Brussels on Friday.\n\nCorrection: An earlier version gave the number of nations whose ministers met in Brussels as 28.`;
    expect(corrections(`${TWEET} ${MEETING}`, later)).toContainEqual(['words', 2, 'Correction:', 1, null]);
  });

  test('by another figure', () => {
    expect(corrections(MEETING, MEETING.replace('28', '29'))).toEqual([['figure', 0, '29 nations', 0, null]]);
    expect(corrections('It would take two percent of GDP by 2024.', 'It would take 2 percent of GDP by 2024.')).toEqual([]);
  });

  test('by a denial', () => {
    expect(corrections('The ministers agreed on the plan for the coming year.', 'The ministers did not agree on the plan for the coming year.')).toEqual([['negation', 0, 'not', 0, null]]);
    expect(corrections('The targets were not requirements, officials said on Friday.', 'The targets are goals rather than requirements, officials said on Friday.')).toEqual([]);
  });

  test.each([['They met again rather than write.'], ['The minister said that this was not enough for her country.'], ['He actually left before noon.']])('nothing is corrected by: %s', (sentence) => {
    expect(corrections(MEETING, `${MEETING} ${sentence}`)).toEqual([]);
  });

  test('what the early version has already corrects nothing anew', () => {
    const text = `${TWEET} That message misstated how the alliance works.`;
    expect(corrections(text, text)).toEqual([]);
  });
});

describe('what appeared and vanished', () => {
  const [said, more, less] = ['Germany spends 1.2 percent of GDP, Angela Merkel said on Monday.', 'Nothing is owed, Jens Stoltenberg said.', 'The plan is dead, Sigmar Gabriel said.'];
  const [early, later] = [`${said} ${less}`, `${more} ${said.replace('1.2', '1.3')}`];
  const merkel = 'Germany spends 1.2 percent of GDP';
  const comparison = compareVersions(
    reportOf(early, [statementIn(early, 'Angela Merkel', merkel), statementIn(early, 'Sigmar Gabriel', 'The plan is dead')], [claimIn(early, merkel, 1.2)]),
    reportOf(later, [statementIn(later, 'Jens Stoltenberg', 'Nothing is owed'), statementIn(later, 'Angela Merkel', merkel.replace('1.2', '1.3'))], [claimIn(later, merkel.replace('1.2', '1.3'), 1.3)]),
    early,
    later,
  );

  test('speakers and statements', () => {
    expect(comparison.appeared).toMatchObject({ speakers: [{ name: 'Jens Stoltenberg' }], statements: [0], claims: [], quantities: [] });
    expect(comparison.vanished).toMatchObject({ speakers: [{ name: 'Sigmar Gabriel' }], statements: [1], claims: [], quantities: [] });
  });

  test('what belongs together stays so with another value', () => {
    expect(comparison.same.statements).toEqual([{ early: 0, later: 1, isChanged: false }]);
    expect(comparison.same.claims).toEqual([{ early: 0, later: 0, isChanged: true }]);
    expect(comparison.same.quantities).toEqual([{ early: 0, later: 0, isChanged: true }, { early: 1, later: 1, isChanged: false }]);
  });

  test('an empty version has nothing, and the same one no difference', () => {
    expect(compare('', MEETING).appeared.quantities).toEqual([0, 1]);
    expect(compare(MEETING, '').vanished.quantities).toEqual([0, 1]);
    const { appeared, vanished, changes, corrections: corrected } = compare(`${MEETING} ${TWEET}`, `${MEETING} ${TWEET}`);
    expect([appeared, vanished, changes, corrected]).toEqual([{ speakers: [], statements: [], claims: [], quantities: [] }, { speakers: [], statements: [], claims: [], quantities: [] }, [], []]);
  });
});

test('a number in other signs is another wording', () => {
  expect(compare('They spend two percent of it.', 'They spend 2 percent of it.').changes.map(({ kind }) => kind)).toEqual(['wording']);
});

describe('long and odd versions', () => {
  const words = 'the of to allies spend more tanks ships money plan budget share percent year ministers said would not'.split(' ');
  const story = (seed: number, count: number): string => Array.from({ length: count }, (_, at) => `The ${Array.from({ length: 12 }, (_each, word) => words[(seed + at * 31 + word * (at + 7)) % words.length]).join(' ')}.`).join(' ');

  test('five thousand sentences are aligned, each once', () => {
    const { links, early, later } = align(story(1, 5000), story(2, 5000));
    expect(links.flatMap((link) => link.early).sort((a, b) => a - b)).toEqual(early.map((_, at) => at));
    expect(links.flatMap((link) => link.later).sort((a, b) => a - b)).toEqual(later.map((_, at) => at));
  });

  test('a line without an end is one change', () => {
    const [one, two] = ['one two '.repeat(20_000), 'two three '.repeat(20_000)];
    expect(align(`begin ${one}end`, `begin ${two}end`).links.length).toBeGreaterThan(0);
  });
});

describe('the heaviest run', () => {
  test('is no lighter than any other', () => {
    const rows = fc.uniqueArray(fc.nat(12), { maxLength: 8 }).chain((places) => fc.array(fc.integer({ min: 1, max: 9 }), { minLength: places.length, maxLength: places.length }).map((weights) => places.map((place, at) => ({ place, weight: weights[at] as number }))));
    fc.assert(fc.property(rows, (row) => {
      const run = [...heaviestRun(row)].sort((a, b) => a - b);
      const weightOf = (members: readonly number[]): number => members.reduce((sum, at) => sum + (row[at]?.weight ?? 0), 0);
      const rises = (members: readonly number[]): boolean => members.every((at, index) => index === 0 || (row[at]?.place ?? 0) > (row[members[index - 1] as number]?.place ?? 0));
      const all = Array.from({ length: 2 ** row.length }, (_, bits) => row.flatMap((_each, at) => (bits & (1 << at) ? [at] : []))).filter(rises);
      expect(rises(run)).toBe(true);
      expect(weightOf(run)).toBe(Math.max(...all.map(weightOf)));
    }), { numRuns: 60, seed: 7 });
  });
});

test('runs of change cover what differs and leave out what does not', () => {
  const row = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(fc.property(row, row, (a, b) => {
    let [i, j] = [0, 0];
    for (const [fromA, toA, fromB, toB] of runsOf(a, b)) {
      expect(a.slice(i, fromA)).toEqual(b.slice(j, fromB));
      [i, j] = [toA, toB];
    }
    expect(a.slice(i)).toEqual(b.slice(j));
  }), { seed: 11 });
});
