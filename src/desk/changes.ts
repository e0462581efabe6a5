import { refuse } from '#kit';
import { changesBetween, figureInEdition, NATO, newlyMissing, parseDay, publishedDate, yearsHeldOf, type CellChange, type Day, type Edition, type Ledger } from '#core';
import { changeAnswer, largestFirst, statusChanges, type ChangeAnswer, type StatusChange } from './change-answer.ts';
import { crossingsOf, isJudged, newYearPair, revisedPairs, type CrossingAnswer, type JudgedPair } from './crossings.ts';
import { missingCells, type NewlyMissingAnswer } from './missing-cells.ts';
import { indicatorNamed, publicationNamed, type Asked } from './question.ts';

export interface ChangesAnswer {
  readonly publication: string;
  readonly before: string;
  readonly after: string;
  readonly indicators: readonly string[];
  readonly counts: { readonly revised: number; readonly unchanged: number; readonly onlyBefore: number; readonly onlyAfter: number };
  /** What the first edition held as a figure, and the second lacks. */
  readonly newlyMissing: NewlyMissingAnswer;
  /** Figures that both hold, and whose status changed. */
  readonly statuses: readonly StatusChange[];
  readonly crossings: readonly CrossingAnswer[];
  /** Revised cells first, the largest change relative to the earlier value first; then those that only one copy holds. */
  readonly changes: readonly ChangeAnswer[];
}

/**
 * What differs between two editions of a publication: revised cells, cells that only one copy holds, what went missing, and
 * who crossed a target. Without an indicator: the share of GDP for NATO's tables, everything for other publications.
 */
export function changes(ledger: Ledger, beforeText: string, afterText: string, asked: Asked & { readonly indicator?: string; readonly publication?: string }, today: Day): ChangesAnswer {
  const publication = publicationNamed(ledger, asked.publication);
  const before = editionNamed(ledger, publication, beforeText, today);
  const after = editionNamed(ledger, publication, afterText, today);
  if (before.rank === after.rank) refuse('same-edition', `${beforeText} and ${afterText}`, `Both are the edition of ${before.date}`, 'Name two different editions');
  const indicators = indicatorsAsked(ledger, publication, asked.indicator);
  const found = changesBetween(ledger, before, after, indicators);
  const count = (kind: CellChange['kind']): number => found.changes.filter((change) => change.kind === kind).length;
  return {
    publication,
    before: before.date,
    after: after.date,
    indicators,
    counts: { revised: count('revised'), unchanged: found.unchanged, onlyBefore: count('only-before'), onlyAfter: count('only-after') },
    newlyMissing: missingCells(newlyMissing(found.changes, yearsHeldOf(ledger, after, indicators)?.[0] ?? 0)),
    statuses: statusChanges(found.changes),
    crossings: crossingsOf(ledger.facts, [...revisedPairs(found.changes), ...newYearPairs(ledger, after, found.changes)], after.published.knownFrom),
    changes: found.changes.map(changeAnswer).sort(largestFirst),
  };
}

/** The edition of a date, or the newest known on a day. */
function editionNamed(ledger: Ledger, publication: string, text: string, today: Day): Edition {
  const known = ledger.editions.filter((edition) => edition.publication === publication);
  const exact = known.find(({ date }) => date === text);
  if (exact) return exact;
  const day = text === 'today' ? today : publishedDate(text, 'edition').certainty === 'day' ? parseDay(text, 'edition') : undefined;
  if (day && day > today) refuse('future-date', `edition "${text}"`, `That day has not come yet: today is ${today}`, 'Name an edition, or a day up to today');
  const newest = day && known.filter(({ published }) => published.knownFrom <= day).at(-1);
  return newest ?? refuse('unknown-edition', `edition "${text}"`, 'No edition was known by then', `Known: ${known.map(({ date }) => date).join(', ')}`);
}

function indicatorsAsked(ledger: Ledger, publication: string, indicator: string | undefined): readonly string[] {
  const asked = indicator ?? (publication === NATO ? 'defence-share-of-gdp' : 'all');
  return asked === 'all' ? ledger.indicatorsOf(publication) : [indicatorNamed(ledger, publication, asked)];
}

/** The newest year, where only the later edition prints it, beside the year before it in the same edition. */
function newYearPairs(ledger: Ledger, after: Edition, changes: readonly CellChange[]): JudgedPair[] {
  const judged = changes.filter(({ key, kind }) => kind === 'only-after' && isJudged(key));
  const newest = new Map([...new Set(judged.map(({ key }) => key.indicator))].map((indicator) => [indicator, yearsHeldOf(ledger, after, [indicator])?.[1]]));
  return judged.filter(({ key, year }) => newest.get(key.indicator) === year).flatMap((change) => {
    const { publication, date, title } = after;
    return newYearPair(change, figureInEdition(ledger, { publication, edition: date, title }, change.key, change.year - 1));
  });
}
