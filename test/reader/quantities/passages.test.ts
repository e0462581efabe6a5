import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/reader/quantities/quantity.ts';
import { passagesOf, readingsOf } from '../../support/quantity-text.ts';

const folder = import.meta.dirname;
const LANGUAGES: Readonly<Record<string, Language>> = { 'german.txt': 'de', 'french.txt': 'fr' };
const tables = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, passages: passagesOf(readFileSync(join(folder, name), 'utf8')) }));

describe.each(tables)('$name', ({ name, passages }) => {
  test.each(passages)('$line: $text', ({ text, expected }) => {
    expect(readingsOf(text, { date: '2017-03-31', ...(LANGUAGES[name] && { language: LANGUAGES[name] }) })).toEqual(expected);
  });
});

test('the passages are many', () => {
  expect(tables.flatMap(({ passages }) => passages).length).toBeGreaterThanOrEqual(250);
});

test('German and French are told from English by their small words', () => {
  const found = ['german.txt', 'french.txt'].map((name) => {
    const passages = tables.find((table) => table.name === name)?.passages ?? [];
    return passages.filter(({ text, expected }) => JSON.stringify(readingsOf(text, { date: '2017-03-31' })) !== JSON.stringify(expected)).length;
  });
  expect(Math.max(...found)).toBeLessThanOrEqual(3);
});
