import { describe, expect, test } from 'vitest';
import { looksLikeTable, tableView } from './reader-table.ts';

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

test('rows in which nothing could be checked do not count as fitting', () => {
  const row = { line: 2, words: 'x', date: null, claims: [], problem: { code: 'bad-date', where: 'line 2', what: 'This is not a day', wayOut: 'Write it as YYYY-MM-DD, such as 2017-03-31' }, sameAs: null };
  const claim = { words: 'x', speaker: null, verdict: { then: 'match', now: 'match' }, because: { then: 'It is', now: 'It is' }, key: 'k' } as const;
  const view = tableView([row, { ...row, line: 3, date: '2017-03-31', claims: [claim], problem: null }]);
  expect(view.headline).toBe('None of 1 row goes against the ledger as it was known on the day of each; in 1 more there is nothing to check');
  expect(view.rows[0]?.remarks).toEqual(['This is not a day. Write it as YYYY-MM-DD, such as 2017-03-31']);
});
