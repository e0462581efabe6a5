import { quantities } from '../quantities/quantities.ts';
import type { Language } from '../quantities/quantity.ts';
import type { Scan } from '../scan/scan.ts';
import type { Furniture } from './report.ts';

/**
 * The day of a text by its own words, `YYYY-MM-DD`: from its dateline, its byline, a line of days or the end of a heading, where one tells day, month
 * and year; never from a sentence of the story. A day of publication goes before a bare one, and both before a day of updating.
 */
export function dateOfText({ text }: Scan, furniture: readonly Furniture[]): string | null {
  const told = furniture.flatMap(({ kind, start, end }) => (PLACES.has(kind) ? daysIn(text.slice(start, Math.min(end, start + LONGEST)), kind) : []));
  const best = told.reduce<Told | null>((found, each) => (found === null || each.rank > found.rank ? each : found), null);
  return best?.day ?? null;
}

/** Where a text may tell its day. */
const PLACES: ReadonlySet<string> = new Set(['dateline', 'byline', 'notice', 'heading']);
const LONGEST = 400;

interface Told {
  readonly day: string;
  readonly rank: number;
}

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

/** The days that a line tells whole, each with how much it weighs. */
function daysIn(line: string, kind: string): Told[] {
  if (kind === 'heading' && !PARTING.test(line)) return [];
  for (const language of LANGUAGES) {
    const dates = quantities(line, { language }).filter(({ kind: own, unit, value, date }) => own === 'date' && unit === 'day' && value !== null && date?.cue === 'written');
    const told = dates.flatMap(({ value, start, end }) => (isUnclear(line.slice(start, end)) ? [] : [{ day: value as string, rank: kind === 'heading' ? rankInHeading(line, start, end) : rankOf(line.slice(0, start), kind) }]));
    if (told.length > 0) return told.filter(({ rank }) => rank > 0);
  }
  return [];
}

/** `03/04/2017` is one day in Britain and another in America. */
function isUnclear(written: string): boolean {
  const [one = 0, two = 0, year] = written.split('/').map(Number);
  return year !== undefined && one <= 12 && two <= 12 && one !== two;
}

const PUBLISHED = /\b(?:published|posted|publié|veröffentlicht|created)\b/gi;
const UPDATED = /\b(?:updated|modified|amended|corrected|aktualisiert|à jour)\b/gi;

/** `House of Commons, 14 November 2016`: a day that a comma or a dash parts from the words of a heading, which it ends; others are what is told. */
function rankInHeading(line: string, start: number, end: number): number {
  return PARTED.test(line.slice(0, start)) && line.slice(end).trim() === '' ? HEADING : 0;
}

const HEADING = 0.5;
const PARTING = /[,|\u2013\u2014-]/;
const PARTED = /[,|\u2013\u2014-]\s*$/;

/** What the words right before a day make of it. */
function rankOf(before: string, kind: string): number {
  const [published, updated] = [lastOf(before, PUBLISHED), lastOf(before, UPDATED)];
  if (published > updated) return 3;
  if (kind === 'notice') return 0;
  return updated >= 0 ? 1 : 2;
}

function lastOf(text: string, words: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
}
