import { compareText } from '#kit';
import { broughtCells, changesBetween, editionId, INDICATORS, newlyMissing, yearsHeldOf, type BroughtCell, type Edition, type Facts, type KnownEditions, type Ledger, type MissingCell, type NewlyMissing, type Observation, type PriceBase, type Segment } from '#core';
import { changeAnswer, differenceOf, isComparable, statusChanges, type ChangeSide, type Difference, type StatusChange } from './change-answer.ts';
import { crossingsOf, isJudged, newYearPair, revisedPairs, type CrossingAnswer, type JudgedPair } from './crossings.ts';
import type { Finding } from './finding.ts';
import { missingCells, type MissingGroup } from './missing-cells.ts';
import { partyName } from './party-name.ts';
import { previewFinding } from './preview-words.ts';

/** A figure that an edition revises, and by how much. */
export interface RevisedFigure {
  readonly ally: string;
  readonly name: string;
  readonly indicator: string;
  readonly year: number;
  readonly unit: string;
  readonly priceBase?: PriceBase;
  readonly before: ChangeSide & { readonly edition: string };
  readonly after: ChangeSide;
  readonly difference: Difference;
}

/** What a file would change of one edition, measured by what a reader is told on the edition's day without it and with it. */
export interface EditionPreview {
  readonly publication: string;
  readonly edition: string;
  readonly title: string;
  /** False for a further copy of an edition of which something is held. */
  readonly new: boolean;
  /** The edition before it; for a further copy the edition itself; null for the first edition of a publication. */
  readonly against: string | null;
  /** Cells that say something else now; those that are blank now are counted under `newlyMissing`. */
  readonly revised: number;
  /** Cells of which nothing was known. */
  readonly added: number;
  readonly unchanged: number;
  readonly newlyMissing: {
    /** Figures that were known, and that the edition itself prints as absent. */
    readonly blank: number;
    /** Figures that the edition before it has, and this file lacks: an older edition stands in for them. */
    readonly notInFile: number;
    readonly yearsDropped: number;
    readonly restated: number;
    readonly groups: readonly MissingGroup[];
  };
  readonly statuses: readonly StatusChange[];
  readonly crossings: readonly CrossingAnswer[];
  /** The largest revisions of each indicator, the share of GDP first; without those that no two editions print on one base. */
  readonly largest: readonly RevisedFigure[];
  /** For an edition older than the newest held: which that is, and how many answers as known today change as well. */
  readonly backfill?: { readonly newest: string; readonly changedToday: number };
  readonly finding: Finding;
}

/** How many revisions of each indicator are told. */
const MOST_LARGEST = 5;

/** Two ledgers, without a segment and with it. */
export interface WithAndWithout {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly segment: Segment;
}

/** What a segment would change of one of its editions. */
export function previewEdition(ledgers: WithAndWithout, edition: Edition): EditionPreview {
  const { after, segment } = ledgers;
  const { known, against } = knownWithout(ledgers, edition);
  const told: KnownEditions = { ledger: after, editions: after.editions.slice(0, edition.rank + 1) };
  const cells = broughtCells(segment, edition, known, told);
  const isNew = against?.rank !== edition.rank;
  const { notHeld, ...missing } = missingCells(missingOf(after, isNew ? against : undefined, edition, cells));
  const preview = {
    publication: edition.publication,
    edition: edition.date,
    title: edition.title,
    new: isNew,
    against: against?.date ?? null,
    ...countsOf(cells),
    newlyMissing: { ...missing, notInFile: notHeld },
    statuses: statusChanges(cells),
    crossings: crossingsOf(after.facts, [...revisedPairs(cells), ...newYearPairs(told, cells)], edition.published.knownFrom),
    largest: largestOf(after.facts, cells),
    ...backfillOf(ledgers, edition),
  };
  return { ...preview, finding: previewFinding(after.facts, preview) };
}

/**
 * What is known on an edition's day without the segment, and the edition that it is held against: the one before it, which
 * may come in the same file; for a further copy the edition itself as held so far.
 */
function knownWithout({ before, after }: WithAndWithout, edition: Edition): { readonly known: KnownEditions; readonly against: Edition | undefined } {
  const held = before.editions.find((each) => editionId(each) === editionId(edition));
  if (held) return { known: { ledger: before, editions: before.editions.slice(0, held.rank + 1) }, against: edition };
  const editions = after.editions.slice(0, edition.rank);
  return { known: { ledger: after, editions }, against: editions.filter(({ publication }) => publication === edition.publication).at(-1) };
}

function countsOf(cells: readonly BroughtCell[]): Pick<EditionPreview, 'revised' | 'added' | 'unchanged'> {
  const unchanged = cells.filter(({ same }) => same).length;
  const added = cells.filter(({ before }) => !before).length;
  return { revised: cells.length - unchanged - added - cells.filter(isBlanked).length, added, unchanged };
}

/** Whether the new copy leaves blank what was known. */
function isBlanked({ before, after }: BroughtCell): boolean {
  return before?.presence === 'figure' && after.presence !== 'figure';
}

/** Blank cells are told against all that was known before; what the file lacks, against the edition before it alone. */
function missingOf(ledger: Ledger, previous: Edition | undefined, edition: Edition, cells: readonly BroughtCell[]): NewlyMissing {
  const blank = cells.filter(isBlanked).map(({ key, year, before }): MissingCell => ({ key, year, how: 'blank', before: before as Observation }));
  if (!previous) return { cells: blank, yearsDropped: 0, restated: 0 };
  const indicators = ledger.indicatorsOf(edition.publication);
  const found = newlyMissing(changesBetween(ledger, previous, edition, indicators).changes, yearsHeldOf(ledger, edition, indicators)?.[0] ?? 0);
  return { ...found, cells: [...blank, ...found.cells.filter(({ how }) => how === 'not held')] };
}

/** The newest year of an edition, where nothing of it was known, beside what is told of the year before with the new copy. */
function newYearPairs({ ledger, editions }: KnownEditions, cells: readonly BroughtCell[]): JudgedPair[] {
  const judged = cells.filter(({ key, after }) => isJudged(key) && after.presence === 'figure');
  const last = new Map<string, number>();
  for (const { key, year } of judged) last.set(key.indicator, Math.max(year, last.get(key.indicator) ?? year));
  const view = ledger.asOf((editions.at(-1) as Edition).published.knownFrom);
  return judged.filter(({ key, year, before }) => year === last.get(key.indicator) && !before).flatMap((cell) => newYearPair(cell, view.observe(cell.key, cell.year - 1)));
}

function largestOf(facts: Facts, cells: readonly BroughtCell[]): RevisedFigure[] {
  const revised = cells.filter(({ key, same }) => !same && isComparable(key)).flatMap((cell) => revisedFigure(facts, cell) ?? []).sort(largestFirst);
  const taken = new Map<string, Set<string>>();
  return revised.filter(({ indicator, ally, year }) => {
    const known = taken.get(indicator) ?? new Set<string>();
    taken.set(indicator, known);
    const cell = `${ally}|${year}`;
    if (known.has(cell) || known.size === MOST_LARGEST) return false;
    known.add(cell);
    return true;
  });
}

function revisedFigure(facts: Facts, { key, year, before, after }: BroughtCell): RevisedFigure | undefined {
  const change = changeAnswer({ key, year, kind: 'revised', after, ...(before && { before }) });
  const difference = differenceOf(change);
  if (!before || !difference || !change.before || !change.after || !('value' in change.before) || !('value' in change.after)) return undefined;
  const { ally, indicator, unit, priceBase } = change;
  return { ally, name: partyName(facts, ally), indicator, year, unit, ...(priceBase && { priceBase }), before: { ...change.before, edition: before.edition }, after: change.after, difference };
}

/** By indicator as tables list them, then by size. */
function largestFirst(a: RevisedFigure, b: RevisedFigure): number {
  return (
    placeOf(a.indicator) - placeOf(b.indicator) ||
    compareText(a.indicator, b.indicator) ||
    Math.abs(b.difference.value) - Math.abs(a.difference.value) ||
    compareText(a.ally, b.ally) ||
    b.year - a.year
  );
}

function placeOf(indicator: string): number {
  const place = INDICATORS.findIndex(({ id }) => id === indicator);
  return place < 0 ? INDICATORS.length : place;
}

function backfillOf({ before, after, segment }: WithAndWithout, edition: Edition): Pick<EditionPreview, 'backfill'> {
  const newest = before.editions.filter(({ publication }) => publication === edition.publication).at(-1);
  if (!newest || after.editions.findIndex((each) => editionId(each) === editionId(newest)) <= edition.rank) return {};
  const all = (ledger: Ledger): KnownEditions => ({ ledger, editions: ledger.editions });
  const changedToday = broughtCells(segment, edition, all(before), all(after)).filter(({ same }) => !same).length;
  return { backfill: { newest: newest.date, changedToday } };
}
