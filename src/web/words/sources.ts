import { formatNumber } from '#core';
import { countInWords, listInWords } from '#kit';
import type { CellCounts, SourceAnswer, SourcesAnswer } from '#api/contract';
import { dateInWords } from './days.ts';
import { typeset } from './typeset.ts';

/** The finding of the sources: how much is held, and of how many publications. */
export function sourcesHeadline({ asOf, sources }: SourcesAnswer): string {
  const held = sources.filter(({ cells }) => cells > 0);
  if (held.length === 0) return `Nothing is held that was known on ${dateInWords(asOf)}`;
  const cells = held.reduce((sum, source) => sum + source.cells, 0);
  return `${figure(cells)} printed cells of ${countInWords(held.length)} ${held.length === 1 ? 'publication' : 'publications'} are held that were known on ${dateInWords(asOf)}`;
}

/** What is missing, and what is older than its habit. */
export function sourcesDetails({ sources }: SourcesAnswer): string[] {
  const holes = sources.reduce((sum, source) => sum + source.holes, 0);
  const late = sources.filter(({ freshness }) => freshness.overdue === true).map(({ name }) => name);
  const missing = `${figure(holes)} cells lie within the span of an edition and are not held; some may be blank in the edition itself.`;
  const overdue = late.length === 0 ? [] : [`By habit a newer edition is due of ${listInWords(late)}.`];
  return [...(holes > 0 ? [missing] : []), ...overdue];
}

/** How old the newest held edition is, and when the next is due by habit. */
export function freshnessInWords({ newest, ageDays, nextDue, intervalDays, overdue }: SourceAnswer['freshness']): string {
  if (newest === null) return 'Nothing of it is held that was known on this day.';
  const age = `Newest held: ${dateInWords(newest)}, ${figure(ageDays ?? 0)} ${ageDays === 1 ? 'day' : 'days'} old.`;
  return nextDue === null ? age : `${age} The usual time between editions is ${figure(intervalDays ?? 0)} days; the next ${overdue ? 'was' : 'is'} due about ${dateInWords(nextDue)}.`;
}

const KINDS: Readonly<Record<keyof CellCounts, string>> = {
  actual: 'actual',
  estimate: 'estimates',
  forecast: 'forecasts',
  'not stated': 'of a status not stated',
  nil: 'nil',
  'not available': 'printed as not available',
  withheld: 'withheld',
};

/** `14,670 actual, 3,510 estimates, 116 printed as not available`: only of those that occur. */
export function countsInWords(counts: CellCounts): string {
  const kinds = Object.keys(KINDS) as (keyof CellCounts)[];
  return listInWords(kinds.flatMap((kind) => (counts[kind] > 0 ? [`${figure(counts[kind])} ${KINDS[kind]}`] : [])));
}

/** `2014–2026`, `2024`, or nothing. */
export function yearsInWords(years: readonly [number, number] | null): string {
  return years === null ? '' : years[0] === years[1] ? String(years[0]) : years.join('–');
}

/** An indicator by the words of its id. */
export function indicatorInWords(indicator: string): string {
  return indicator.replaceAll('-', ' ').replace(/\b(gdp|gni|ppp)\b/g, (letters) => letters.toUpperCase());
}

/** What a reader must know before relying on the record: told from what is held. */
export function limitsInWords({ sources }: SourcesAnswer): string[] {
  return [...sources.flatMap(partlyHeld), ...unheld(sources), ...notShipping(sources), ...collections(sources)].map(typeset);
}

/** An edition of which less than half of its own span is held. */
function partlyHeld({ name, editions }: SourceAnswer): string[] {
  const thin = editions.filter(({ cells, holes }) => holes.cells > cells || cells === 0 || holes.indicators.length > 3);
  if (thin.length === 0) return [];
  return [`Of ${name}, ${countInWords(thin.length)} of ${countInWords(editions.length)} editions ${thin.length === 1 ? 'is' : 'are'} held in small part only; there a figure may stand in from an older edition, and says so.`];
}

function unheld(sources: readonly SourceAnswer[]): string[] {
  const names = sources.filter(({ cells, ships }) => cells === 0 && ships).map(({ name }) => name);
  return names.length === 0 ? [] : [`Nothing is held of ${listInWords(names)} that was known on this day.`];
}

function notShipping(sources: readonly SourceAnswer[]): string[] {
  return sources.filter(({ ships }) => !ships).map(({ name, publisher }) => `${name} of ${publisher} does not ship: you can import your own copy.`);
}

/** A copy that somebody drew from an edition leaves blank cells out as often as not. */
function collections(sources: readonly SourceAnswer[]): string[] {
  const names = sources.filter(({ editions }) => editions.some(({ copies, holes }) => holes.cells > 0 && copies.some(({ kind }) => kind === 'collection'))).map(({ name }) => name);
  return names.length === 0 ? [] : [`Of ${listInWords(names)}, editions are held in collections that others made; where such a copy has no cell, it does not tell whether the edition left it blank.`];
}

function figure(value: number): string {
  return formatNumber(value, 0);
}
