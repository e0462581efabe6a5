import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import { group } from './group.ts';

const EARLY = [
  'Ministers of 28 nations met in Riga on Friday.',
  'The minister of Norland said her country would spend 40 billion crowns more by 2024.',
  'Nobody signed the plan.',
  'Officials spoke of a cordial meeting, and they left before the evening.',
  'A parade closed the day.',
].join(' ');

const LATER = [
  'Ministers of 29 nations met in Riga on Friday.',
  'Nobody signed the plan.',
  'Her country would possibly spend 40 billion crowns more by 2026, the minister of Norland said.',
  'Officials spoke of a cordial meeting.',
  'They left before the evening.',
  'A spokesman corrected the number of nations that had been given before.',
].join(' ');

const cut = (text: string, span?: { start: number; end: number }): string | undefined => span && text.slice(span.start, span.end);

describe('two versions of a report', () => {
  const { links } = align(EARLY, LATER);

  test('are aligned sentence by sentence', () => {
    expect(links.map(({ label, early, later }) => [label, early, later])).toEqual([
      ['reworded', [0], [0]],
      ['moved', [2], [1]],
      ['reworded', [1], [2]],
      ['split', [3], [3, 4]],
      ['removed', [4], []],
      ['added', [], [5]],
    ]);
  });

  test('differ by words inside pairs only, each change of its kind', () => {
    expect(links[0]?.changes.map(({ kind, early, later }) => [kind, cut(EARLY, early), cut(LATER, later)])).toEqual([['number', '28', '29']]);
    expect(links[2]?.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['hedge', 'date']));
    expect(links[1]?.isReworded).toBe(false);
  });

  test('the same text is the same throughout, and an empty one adds or removes all', () => {
    expect(align(EARLY, EARLY).links.every(({ label }) => label === 'same')).toBe(true);
    expect(align('', EARLY).links.map(({ label }) => label)).toEqual(Array.from({ length: 5 }, () => 'added'));
    expect(align(EARLY, '').links.map(({ label }) => label)).toEqual(Array.from({ length: 5 }, () => 'removed'));
  });

  const sentence = fc.array(fc.constantFrom('Allies', 'spend', 'more', 'less', 'on', 'ships', 'tanks', 'in', '2024', 'Norland'), { minLength: 1, maxLength: 8 }).map((words) => `The ${words.join(' ')}.`);
  const text = fc.array(sentence, { maxLength: 10 }).map((all) => all.join(' '));

  test('every sentence of both stands in one link and in one only', () => {
    fc.assert(fc.property(text, text, (early, later) => {
      const alignment = align(early, later);
      const numbers = (side: 'early' | 'later'): number[] => alignment.links.flatMap((link) => link[side]).sort((a, b) => a - b);
      expect(numbers('early')).toEqual(alignment.early.map((_, at) => at));
      expect(numbers('later')).toEqual(alignment.later.map((_, at) => at));
    }));
  });
});

describe('versions among many reports', () => {
  const words = 'ministers allies spending plans summit money troops aid budget growth share target pledge decade treaty border river market school harvest music garden bridge winter engine letter'.split(' ');
  const story = (seed: number, length = 120): string => Array.from({ length }, (_, at) => words[(seed * 7919 + at * at * (seed + 3) + at * 31) % words.length]).join(' ');

  test('have one group: also where one has grown, lost its marks, or is in capitals', () => {
    const first = story(1);
    expect(group([first, story(2), `${first} ${story(5, 60)}`, first.toUpperCase(), story(9)])).toEqual([0, 1, 0, 0, 2]);
  });

  test('texts without letters stand alone', () => {
    expect(group(['', '12 345', '', story(1), ''])).toEqual([0, 1, 2, 3, 4]);
  });

  test('short texts are found too', () => {
    expect(group(['Allies met in Riga today.', 'Allies met in Riga today', 'A quite different matter.'])).toEqual([0, 0, 1]);
  });
});
