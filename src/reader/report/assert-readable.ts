import { parseDay } from '#core';
import { refuse } from '#kit';
import { LANGUAGES } from '../quantities/language.ts';

/** Refuses what no report can be read from: the types do not hold where a caller writes JavaScript. */
export function assertReadable(text: unknown, { date, language }: { readonly date?: string; readonly language?: string }): void {
  if (typeof text !== 'string') refuse('not-a-text', 'text', 'This is not a text', 'Give the report as a string');
  if (date !== undefined) parseDay(`${date}`, 'day');
  if (language !== undefined && !LANGUAGES.some((each) => each === language)) refuse('unknown-language', `language "${language}"`, 'The reader has no rules for it', `Write one of ${LANGUAGES.join(', ')}, or leave it out`);
}
