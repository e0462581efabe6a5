import { compareText, refuse, roundTo, timesPowerOfTen } from '#kit';
import { changesBetween, commitmentsMadeBy, groupMembersOn, isMet, lastDayOfYear, membershipDay, NATO, parseDay, publishedDate, type CellChange, type Commitment, type Day, type Edition, type Ledger, type Observation, type Status } from '#core';
import { indicatorNamed, type Asked } from './question.ts';

/** One side of a change: what an edition prints, in whole units. */
export interface ChangeSide {
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
}

export interface ChangeAnswer {
  readonly ally: string;
  readonly indicator: string;
  readonly year: number;
  readonly unit: string;
  readonly priceBase?: string;
  /** `only-before` and `only-after`: the copy of the other edition does not hold the cell. */
  readonly kind: CellChange['kind'];
  readonly before?: ChangeSide | { readonly missing: string };
  readonly after?: ChangeSide | { readonly missing: string };
}

/** An ally that one edition has at or above a target and the other below. */
export interface CrossingAnswer {
  readonly ally: string;
  readonly name: string;
  readonly commitment: string;
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly met: boolean;
}

export interface ChangesAnswer {
  readonly before: string;
  readonly after: string;
  readonly indicators: readonly string[];
  readonly counts: { readonly revised: number; readonly unchanged: number; readonly onlyBefore: number; readonly onlyAfter: number };
  readonly crossings: readonly CrossingAnswer[];
  /** Revised cells first, the largest change relative to the earlier value first; then those that only one copy holds. */
  readonly changes: readonly ChangeAnswer[];
}

/** What differs between two editions: revised cells, cells that only one copy holds, and who crossed the target. */
export function changes(ledger: Ledger, beforeText: string, afterText: string, asked: Asked & { readonly indicator?: string }, today: Day): ChangesAnswer {
  const before = editionNamed(ledger, beforeText, today);
  const after = editionNamed(ledger, afterText, today);
  if (before.rank === after.rank) refuse('same-edition', `${beforeText} and ${afterText}`, `Both are the edition of ${before.date}`, 'Name two different editions');
  const indicators = asked.indicator === 'all' ? ledger.indicatorsOf(NATO) : [indicatorNamed(ledger, NATO, asked.indicator ?? 'defence-share-of-gdp')];
  const found = changesBetween(ledger, before, after, indicators);
  const count = (kind: CellChange['kind']): number => found.changes.filter((change) => change.kind === kind).length;
  return {
    before: before.date,
    after: after.date,
    indicators,
    counts: { revised: count('revised'), unchanged: found.unchanged, onlyBefore: count('only-before'), onlyAfter: count('only-after') },
    crossings: crossingsOf(ledger, found.changes, after.published.knownFrom),
    changes: found.changes.map(changeAnswer).sort(largestFirst),
  };
}

/** The NATO edition of a date, or the newest known on a day. */
function editionNamed(ledger: Ledger, text: string, today: Day): Edition {
  const exact = ledger.editions.find(({ publication, date }) => publication === NATO && date === text);
  if (exact) return exact;
  const day = text === 'today' ? today : publishedDate(text, 'edition').certainty === 'day' ? parseDay(text, 'edition') : undefined;
  if (day && day > today) refuse('future-date', `edition "${text}"`, `That day has not come yet: today is ${today}`, 'Name an edition, or a day up to today');
  const known = ledger.editions.filter(({ publication }) => publication === NATO);
  const newest = day && known.filter(({ published }) => published.knownFrom <= day).at(-1);
  return newest ?? refuse('unknown-edition', `edition "${text}"`, 'No edition was known by then', `Known: ${known.map(({ date }) => date).join(', ')}`);
}

function crossingsOf(ledger: Ledger, changes: readonly CellChange[], day: Day): CrossingAnswer[] {
  return changes.filter(({ key, kind }) => key.indicator === 'defence-share-of-gdp' && kind === 'revised').flatMap((change) => {
    const ally = groupMembersOn(ledger.facts, 'nato', membershipDay(day, change.year)).find(({ id }) => id === change.key.party);
    const commitments = commitmentsOfYear(ledger.facts.commitments, change.year);
    return ally ? commitments.flatMap((commitment) => crossing(commitment, change, ally)) : [];
  }).sort((a, b) => b.year - a.year || compareText(a.name, b.name));
}

function crossing(commitment: Commitment, { before, after, year }: CellChange, { id, name }: { readonly id: string; readonly name: string }): CrossingAnswer[] {
  if (before?.presence !== 'figure' || after?.presence !== 'figure') return [];
  const met = [before, after].map((side) => isMet(commitment, side));
  if (met[0] === met[1]) return [];
  return [{ ally: id, name, commitment: commitment.id, year, before: printedValue(before), after: printedValue(after), met: met[1] === true }];
}

/** The commitments on the share of GDP that stood at the end of a year; of those with the same target the newest. */
function commitmentsOfYear(commitments: readonly Commitment[], year: number): Commitment[] {
  const made = commitmentsMadeBy(commitments, lastDayOfYear(year));
  const shares = made.filter(({ measure, comparator }) => measure === 'defence-share-of-gdp' && comparator !== 'up-to');
  return [...new Map(shares.map((commitment) => [commitment.target, commitment])).values()];
}

function changeAnswer({ key, year, kind, before, after }: CellChange): ChangeAnswer {
  return {
    ally: key.party,
    indicator: key.indicator,
    year,
    unit: key.unit,
    ...(key.priceBase && { priceBase: key.priceBase }),
    kind,
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
  };
}

function sideOf(side: Observation): ChangeSide | { readonly missing: string } {
  if (side.presence !== 'figure') return { missing: side.presence };
  return { value: printedValue(side), decimals: side.decimals - side.multiplier, status: side.status };
}

function printedValue({ value, decimals, multiplier }: Observation): number {
  return timesPowerOfTen(roundTo(value, decimals), multiplier);
}

function largestFirst(a: ChangeAnswer, b: ChangeAnswer): number {
  return sizeOf(b) - sizeOf(a) || compareText(a.ally, b.ally) || a.year - b.year;
}

function sizeOf({ before, after }: ChangeAnswer): number {
  return before && after && 'value' in before && 'value' in after ? Math.abs(after.value / (before.value || 1) - 1) : -1;
}
