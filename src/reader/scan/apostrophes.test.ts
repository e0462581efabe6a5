import { expect, test } from 'vitest';
import { bothApostrophes, wordSet } from './apostrophes.ts';

test('a word with an apostrophe is written in two ways, another in one', () => {
  expect([bothApostrophes('couldn\'t\'ve'), bothApostrophes('spend')]).toEqual([['couldn\'t\'ve', 'couldn’t’ve'], ['spend']]);
});

test('a set of words knows both', () => {
  expect([...wordSet(' we\n we\'re ')]).toEqual(['we', 'we\'re', 'we’re']);
});
