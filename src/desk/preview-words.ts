import { capitalise, countInWords, decimalsOf, listInWords, possessive } from '#kit';
import { dateInWords, figureInWords, formatNumber, type Facts, type Status } from '#core';
import type { StatusChange } from './change-answer.ts';
import type { CrossingAnswer } from './crossings.ts';
import type { Finding } from './finding.ts';
import type { MissingGroup } from './missing-cells.ts';
import { partyName } from './party-name.ts';
import type { EditionPreview, RevisedFigure } from './preview-edition.ts';

/** More than so many are counted, not named. */
const MOST_NAMED = 4;

/** What a file would change of one edition, in words: the headline, and what a reader would be told otherwise than before. */
export function previewFinding(facts: Facts, preview: Omit<EditionPreview, 'finding'>): Finding {
  return {
    headline: headlineOf(preview),
    details: [...backfill(preview), ...crossings(facts, preview.crossings), ...revisions(preview.largest), ...statuses(preview.statuses), ...missing(facts, preview)],
  };
}

/** An indicator as running text names it: `share`, `GDP`, `equipment share`. */
export function indicatorInWords(indicator: string): string {
  if (indicator === 'defence-share-of-gdp') return 'share';
  return indicator.replaceAll('-', ' ').replace(/\bgdp\b/, 'GDP').replace(/\bgni\b/, 'GNI');
}

function headlineOf({ edition, new: isNew, against, revised, added, unchanged, backfill: past }: Omit<EditionPreview, 'finding'>): string {
  const named = `the edition of ${dateInWords(edition)}`;
  if (!isNew) return `A further copy of ${named}: ${counts([[unchanged, 'told as before'], [added, 'filled in'], [revised, 'changed']])}`;
  if (against === null) return `${capitalise(named)} is ${past ? 'older than every one held' : 'the first of its publication'}, with ${figures(added)} figures`;
  return `${capitalise(named)} is new: ${counts([[revised, 'revised'], [added, 'new'], [unchanged, 'unchanged']])} since ${dateInWords(against)}`;
}

function counts(parts: readonly (readonly [number, string])[]): string {
  const some = parts.filter(([count]) => count > 0);
  return some.length === 0 ? 'no figures' : some.map(([count, what]) => `${figures(count)} ${what}`).join(', ');
}

/** A count in a sentence: in words while it is small. */
function counted(count: number): string {
  return count > 12 ? figures(count) : countInWords(count);
}

function figures(count: number): string {
  return formatNumber(count, 0);
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function backfill({ backfill: past }: Omit<EditionPreview, 'finding'>): string[] {
  if (!past) return [];
  const { newest, changedToday } = past;
  const today = changedToday === 0 ? 'no answer as known today changes' : `${counted(changedToday)} ${changedToday === 1 ? 'figure' : 'figures'} as known today ${changedToday === 1 ? 'changes' : 'change'} as well`;
  return [`It fills in the past: the newest edition held is of ${dateInWords(newest)}; what was known from this edition's day until the next one changes, and ${today}.`];
}

function crossings(facts: Facts, all: readonly CrossingAnswer[]): string[] {
  const named = all.slice(0, MOST_NAMED).map((each) => `${crossing(facts, each)}.`);
  const more = all.length - named.length;
  return more > 0 ? [...named, `${capitalise(counted(more))} more ${more === 1 ? 'crosses a target' : 'cross a target'}.`] : named;
}

function crossing({ commitments }: Facts, { name, commitment, measure, year, yearBefore, before, after, met }: CrossingAnswer): string {
  const share = (value: number, decimals = 2): string => figureInWords({ value, unit: 'percent', decimals });
  const target = commitments.find(({ id }) => id === commitment)?.target ?? 0;
  const what = measure === 'equipment-share' ? ' on equipment' : measure === 'aid-share-of-gni' ? ' of GNI on aid' : '';
  const was = yearBefore === undefined ? `was ${share(before)}` : `${yearBefore}: ${share(before)}`;
  return `${name} ${met ? 'reaches' : 'falls below'} ${share(target, decimalsOf(target))}${what} in ${year}: ${share(after)} (${was}; ${commitment})`;
}

/** The first revisions told are those of the share, where any is revised. */
function revisions(largest: readonly RevisedFigure[]): string[] {
  const first = largest[0]?.indicator;
  return largest.filter(({ indicator }) => indicator === first).slice(0, MOST_NAMED - 1).map((each) => `${revision(each)}.`);
}

function revision({ name, indicator, year, unit, priceBase, before, after }: RevisedFigure): string {
  const prices = priceBase === undefined || priceBase === 'current' ? '' : ' at constant prices';
  return `${possessive(name)} ${indicatorInWords(indicator)} of ${year}${prices} becomes ${figureInWords({ ...after, unit })} (was ${figureInWords({ ...before, unit })})`;
}

const STATUS_NOUNS: Readonly<Record<Status, string>> = { actual: 'actual figure', estimate: 'estimate', forecast: 'forecast', 'not stated': 'figure of no stated status' };
const STATUS_WORDS: Readonly<Record<Status, string>> = { actual: 'actual', estimate: 'estimated', forecast: 'forecast', 'not stated': 'of no stated status' };

function statuses(changes: readonly StatusChange[]): string[] {
  return changes.map(({ from, to, cells }) => `${capitalise(counted(cells))} ${cells === 1 ? STATUS_NOUNS[from] : STATUS_NOUNS[from].replace(/figure|estimate|forecast/, '$&s')} ${are(cells)} now ${STATUS_WORDS[to]}.`);
}

function missing(facts: Facts, { against, newlyMissing: { groups, notInFile, yearsDropped, restated } }: Omit<EditionPreview, 'finding'>): string[] {
  const [blank, lacking] = [groups.filter(({ how }) => how === 'blank'), groups.filter(({ how }) => how === 'not held')];
  const many = `Not in this file: ${figures(notInFile)} figures that the edition of ${dateInWords(against ?? '')} has, of ${listInWords(lacking.map(({ indicator }) => indicatorInWords(indicator)))}.`;
  return [
    ...blank.map((group) => `Left blank by the edition itself: ${groupInWords(facts, group)}.`),
    ...(lacking.length > MOST_NAMED ? [many] : lacking.map((group) => `Not in this file: ${groupInWords(facts, group)}.`)),
    ...(restated > 0 ? [`${capitalise(counted(restated))} ${restated === 1 ? 'figure is' : 'figures are'} restated at prices of another year or in a new currency.`] : []),
    ...(yearsDropped > 0 ? [`${capitalise(counted(yearsDropped))} ${yearsDropped === 1 ? 'figure is' : 'figures are'} of years before the first in this file.`] : []),
  ];
}

function groupInWords(facts: Facts, { indicator, cells, allies, yearFirst, yearLast }: MissingGroup): string {
  const years = yearFirst === yearLast ? `of ${yearFirst}` : `of ${yearFirst} to ${yearLast}`;
  const names = allies.map((id) => partyName(facts, id));
  const who = names.length > MOST_NAMED ? `${counted(names.length)} parties` : listInWords(names);
  return `${indicatorInWords(indicator)} ${years}, ${who} (${counted(cells)} ${cells === 1 ? 'figure' : 'figures'})`;
}
