import { describe, expect, test } from 'vitest';
import { looksLikeTable } from './reader-table.ts';

describe('a table of claims', () => {
  test.each([
    ['claim,date\nGermany spends 1.2 percent,2017-03-31', undefined, true],
    ['"speaker";"claim"\nMerkel;Germany spends 1.2 percent', undefined, true],
    ['claim\nGermany spends 1.2 percent of GDP.', undefined, true],
    ['words\nGermany spends', 'speech.csv', true],
    ['Claim, he said, and prove.\nHe did.', undefined, false],
    ['A claim was made, again.\n\nIt was denied.', undefined, false],
    ['claim', undefined, false],
  ])('is told from a text: %j in %s is one: %s', (text, name, is) => {
    expect(looksLikeTable({ text, ...(name !== undefined && { name }) })).toBe(is);
  });
});
