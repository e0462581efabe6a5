import { describe, expect, test } from 'vitest';
import type { Mark } from '../load/reader-report.ts';
import { textBlocks } from './text-blocks.ts';

const TEXT = 'Ministers meet\n\nGermany spends 1.2 percent, the minister said. It will spend more.\n\nMore was said.';

function at(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const MARKS: readonly Mark[] = [
  { ...at('Germany spends 1.2 percent'), look: 'statement', target: 's0' },
  { ...at('Germany spends 1.2'), look: 'claim-match', target: 'c0' },
  { ...at('1.2 percent'), look: 'quantity', target: 'q0' },
  { ...at('the minister'), look: 'said-by' },
];

const FURNITURE = [{ start: 0, end: 14, kind: 'heading' }];

describe('textBlocks()', () => {
  const blocks = textBlocks({ text: TEXT, marks: MARKS, furniture: FURNITURE });

  test('gives a title and paragraphs, and loses no word', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'text', 'text']);
    expect(blocks.map(({ runs }) => runs.flatMap(({ atoms }) => atoms.map(({ words }) => words)).join(''))).toEqual(TEXT.split('\n\n'));
  });

  test('joins what leads to the same finding: the claim goes before the statement, and that before the quantity', () => {
    expect(blocks[1]?.runs.map(({ target, atoms }) => [target, atoms.map(({ words }) => words).join('')])).toEqual([
      ['c0', 'Germany spends 1.2'],
      ['s0', ' percent'],
      [undefined, ', the minister said. It will spend more.'],
    ]);
    expect(blocks[1]?.runs[0]?.ends).toBe('claim-match');
    expect(blocks[1]?.runs[0]?.atoms.at(-1)?.looks).toEqual(['statement', 'claim-match', 'quantity']);
  });

  test('cuts a paragraph where a sentence changed, with its words changed and what is gone', () => {
    const more = at('It will spend more.');
    const changed = textBlocks({
      text: TEXT,
      marks: [],
      furniture: FURNITURE,
      versions: {
        changed: '',
        lists: [],
        sentences: [{ ...more, label: 'reworded' }],
        edits: [{ ...at('more'), before: 'less' }, { start: more.end, end: more.end, before: 'soon' }],
        removed: [{ at: more.end, words: 'It left.' }],
      },
    });
    expect(changed.map(({ label, isContinued, removed }) => [label, isContinued, removed])).toEqual([
      [undefined, false, undefined],
      [undefined, false, undefined],
      ['reworded', true, ['It left.']],
      [undefined, false, undefined],
    ]);
    expect(changed[2]?.runs.flatMap(({ atoms }) => atoms)).toEqual([
      { words: 'It will spend ', looks: [] },
      { words: 'more', looks: ['inserted'], before: 'less' },
      { words: '.', looks: [] },
      { words: '', looks: [], before: 'soon' },
    ]);
  });
});
