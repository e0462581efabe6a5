import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '#core';
import type { Places } from '../places.ts';
import type { CheckWordsAnswer, Recall } from './check-words.ts';

/** A check that was kept: what was said, by whom and when, and what was found. */
export interface EarlierCheck {
  readonly key: string;
  readonly words: string;
  readonly date: string;
  readonly speaker: string | null;
  readonly verdict: { readonly then: Verdict; readonly now: Verdict };
  /** The instant of the check. */
  readonly checked: string;
}

/** Where checks are kept: JSON Lines in the data folder, to which lines are only ever added. */
export function checkLog({ data }: Pick<Places, 'data'>): string {
  return join(data, 'checks.jsonl');
}

/** The checks that were kept, by their claim: the last of each. A line that is no whole check is passed over. */
export function recallOf(path: string): Recall {
  const kept = new Map<string, EarlierCheck>();
  if (existsSync(path)) for (const line of readFileSync(path, 'utf8').split('\n')) addLine(kept, line);
  return (key) => kept.get(key);
}

/** Keeps the checks of some words. */
export function remember(path: string, places: Pick<Places, 'data'>, { claims, date }: CheckWordsAnswer, now: string): void {
  mkdirSync(places.data, { recursive: true });
  const lines = claims.map(({ key, words, speaker, verdict }) => JSON.stringify({ key, words, date, speaker: speaker?.name ?? null, verdict, checked: now } satisfies EarlierCheck));
  appendFileSync(path, lines.map((line) => `${line}\n`).join(''));
}

function addLine(kept: Map<string, EarlierCheck>, line: string): void {
  try {
    const check = JSON.parse(line) as EarlierCheck;
    if (typeof check.key === 'string') kept.set(check.key, check);
  } catch {
    return;
  }
}
