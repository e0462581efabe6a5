import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestNames, refuse } from '#kit';
import type { Places } from '../places.ts';
import { dayInName } from './report-date.ts';

/** A report of our own writing that ships, for whoever wants to see what reading is. */
export interface SampleAnswer {
  /** The name of its file without its ending. */
  readonly id: string;
  /** Its first line. */
  readonly title: string;
  readonly date: string | null;
  /** The sample that it replaced; null where it is the first version. */
  readonly earlier: string | null;
}

export interface SamplesAnswer {
  readonly samples: readonly SampleAnswer[];
}

/** The sample reports: later versions first. */
export function samples({ home }: Pick<Places, 'home'>): SamplesAnswer {
  const ids = readdirSync(folderIn(home)).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length)).sort().reverse();
  return { samples: ids.map((id) => ({ id, title: textOf(home, id).split('\n', 1)[0] ?? id, date: dayInName(id), earlier: earlierOf(id, ids) })) };
}

/**
 * The text of a sample report.
 *
 * @throws OutturnError `unknown-sample`
 */
export function sampleText({ home }: Pick<Places, 'home'>, id: string): SampleAnswer & { readonly text: string } {
  const all = samples({ home }).samples;
  const found = all.find((each) => each.id === id);
  if (found) return { ...found, text: textOf(home, id) };
  const near = nearestNames(id, all.map((each) => each.id));
  return refuse('unknown-sample', `sample "${id}"`, 'There is no such sample report', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${all.map((each) => each.id).join(' and ')}`);
}

function folderIn(home: string): string {
  return join(home, 'data', 'samples');
}

function textOf(home: string, id: string): string {
  return readFileSync(join(folderIn(home), `${id}.txt`), 'utf8').trim();
}

/** Of `…-later` the sample `…-early`, where there is one. */
function earlierOf(id: string, ids: readonly string[]): string | null {
  const early = id.replace(/-later$/, '-early');
  return early !== id && ids.includes(early) ? early : null;
}
