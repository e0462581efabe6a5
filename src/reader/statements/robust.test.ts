import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const statements = (text: string) => read(text, { date: '2017-03-31', language: 'en' }).statements;

describe('quotation marks that do not balance', () => {
  test.each([
    ['“We will pay, he said.\n\nThe others went home.\n\nNobody paid.'],
    ['We will pay,” he said. “Nobody believed him.\n\nThe others went home.'],
    ['"One "two "three he said "four'],
    ['‘The allies’ budgets are too small, he said.'],
    ['””””“““ said said said'],
  ])('swallow nothing beyond their paragraph: %s', (text) => {
    for (const { content } of statements(text)) for (const { start, end } of content) expect(text.slice(start, end)).not.toContain('\n\n');
  });
});

test('a quotation that is carried on over paragraphs is one statement', () => {
  const text = '“We will pay,” the minister said.\n\n“We will pay more.\n\n“And we will pay on time.”';
  expect(statements(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([['We will pay,', 'We will pay more.', 'And we will pay on time.']]);
});

test.each([['he said that he said '], ['“he said” '], ["'he said, 'no "], ['said, who said, and said but '], ['(“']])('a line of %s without end is read in one pass', (words) => {
  const found = statements(words.repeat(1000));
  expect(found.every(({ content }) => content.length > 0)).toBe(true);
});
