import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedFolder } from './shared-folder.ts';

/** The day of all the reports that are mutated. */
export const DATE = '2017-03-31';

/** A report that tests put other words into. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

const shared = sharedFolder();

/** The reports of our own. */
export const OWN = samplesIn(fileURLToPath(new URL('../../data/samples', import.meta.url)));
/** The two real reports, which are no part of the project: none where the folder is not there. */
export const GIVEN = samplesIn(shared === undefined ? undefined : join(shared, 'reports'));

/** Words put in the place of others throughout a text, all at once. */
export function replaced(text: string, words: Readonly<Record<string, string>>): string {
  const all = Object.keys(words).sort((a, b) => b.length - a.length);
  return text.replace(new RegExp(all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g'), (word) => words[word] as string);
}

function samplesIn(folder: string | undefined): Sample[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.txt') && name.startsWith(DATE)).sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
