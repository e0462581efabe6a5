import { publishedDate } from '#core';
import { refuse } from '#kit';
import type { ImportOptions } from '../importer.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * The vintage of a file, as a month: as the user tells it, else as the file's own words do, such as "World Economic Outlook
 * Database, October 2016".
 *
 * @throws OutturnError `edition-unknown`, `edition-contradicted`, `bad-date`
 */
export function vintageOf(file: string, words: string, { published }: ImportOptions): string {
  const named = vintageNamed(words);
  const told = published === undefined ? undefined : monthTold(published);
  if (told && named && told !== named) refuse('edition-contradicted', `${file} and --published ${told}`, `The file calls itself the vintage of ${named}`, 'Leave --published out');
  return told ?? named ?? refuse('edition-unknown', file, 'This is a table of the World Economic Outlook, but nothing in it tells of which month', 'Say so with --published YYYY-MM, such as --published 2016-10');
}

function vintageNamed(words: string): string | undefined {
  const found = new RegExp(`(?:World Economic Outlook[^\\n]*,\\s*|^)(${MONTHS.join('|')}) (\\d{4})`, 'i').exec(words);
  if (!found) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === found[1]?.toLowerCase()) + 1;
  return `${found[2]}-${String(month).padStart(2, '0')}`;
}

function monthTold(published: string): string {
  const { text, certainty } = publishedDate(published, '--published');
  return certainty === 'month' ? text : refuse('bad-date', `--published ${text}`, 'A vintage of the World Economic Outlook is known by its month', 'Write YYYY-MM, such as 2016-10');
}
