import { compareText } from '#kit';
import { publishedDate, type PublishedDate } from '../time/published-date.ts';
import { parseDay } from '../time/day.ts';
import type { Facts } from './facts.ts';
import type { SeriesKey } from './observation.ts';
import { buildSegment, compareEditions, editionId, seriesId, type EditionEntry, type Segment } from './segment.ts';
import { observationAt, openSource, type SeriesRows, type Source } from './series-rows.ts';
import { viewOf, type View } from './view.ts';

/** One edition of a publication, with its place in the order of all editions. */
export interface Edition extends EditionEntry {
  readonly published: PublishedDate;
  /** Its place among all editions of all publications, by the day from which it counts. */
  readonly rank: number;
}

/** The ledger: every edition that is held, and the facts beside them. */
export interface Ledger {
  readonly facts: Facts;
  /** All editions of all publications, oldest first. */
  readonly editions: readonly Edition[];
  readonly segments: readonly Segment[];
  /**
   * The ledger as the world could know it at the end of a day, written `2017-03-31`.
   *
   * @throws OutturnError `bad-date`
   */
  asOf(day: string): View;
  /** The ledger with only what it had learned by an instant: the second clock. */
  loadedBy(instant: string): Ledger;
  /** The rows of one series, through all years and editions. */
  rows(key: SeriesKey): SeriesRows | undefined;
  /** The indicators of a publication of which anything is held, by name. */
  indicatorsOf(publication: string): readonly string[];
  /** All series of one publication and indicator, by unit, price base and party. */
  seriesOf(publication: string, indicator: string): readonly SeriesKey[];
}

/**
 * The ledger of some segments. Neither the order of the segments nor how observations are spread over them changes any
 * answer.
 */
export function ledgerOf(segments: readonly Segment[], facts: Facts): Ledger {
  const editions = rankEditions(segments, facts);
  const rankOf = new Map(editions.map((edition) => [editionId(edition), edition.rank]));
  const sources = segments.map((segment) => openSource(segment, rankOf));
  const index = indexSeries(sources);
  const merged = new Map<readonly SeriesRows[], SeriesRows>();

  const rows = (key: SeriesKey): SeriesRows | undefined => {
    const parts = index.byKey.get(key) ?? index.byId.get(seriesId(key));
    if (!parts) return undefined;
    if (parts.length === 1) return parts[0];
    const known = merged.get(parts) ?? mergeParts(parts, rankOf);
    merged.set(parts, known);
    return known;
  };

  const ledger: Ledger = {
    facts,
    editions,
    segments,
    asOf: (day) => viewOf(ledger, parseDay(day, 'day')),
    loadedBy: (instant) => ledgerOf(segments.filter((segment) => segment.loaded <= instant), facts),
    rows,
    indicatorsOf: (publication) => [...index.byIndicator.keys()].filter((id) => id.startsWith(`${publication}|`)).map((id) => id.slice(publication.length + 1)).sort(compareText),
    seriesOf: (publication, indicator) => index.byIndicator.get(`${publication}|${indicator}`) ?? [],
  };
  return ledger;
}

function rankEditions(segments: readonly Segment[], facts: Facts): Edition[] {
  const titles = new Map(facts.editions.map((edition) => [editionId(edition), edition.title]));
  const entries = new Map<string, EditionEntry>();
  for (const entry of segments.flatMap((segment) => segment.editions)) {
    const known = entries.get(editionId(entry));
    if (!known || entry.title < known.title) entries.set(editionId(entry), entry);
  }
  return [...entries.values()].sort(compareEditions).map((entry, rank) => ({
    ...entry,
    title: titles.get(editionId(entry)) ?? entry.title,
    published: publishedDate(entry.date),
    rank,
  }));
}

interface SeriesIndex {
  readonly byId: ReadonlyMap<string, readonly SeriesRows[]>;
  /** The same by the keys that `seriesOf` gives: reading many series spells no text for each. */
  readonly byKey: ReadonlyMap<SeriesKey, readonly SeriesRows[]>;
  readonly byIndicator: ReadonlyMap<string, readonly SeriesKey[]>;
}

function indexSeries(sources: readonly Source[]): SeriesIndex {
  const byId = new Map<string, SeriesRows[]>();
  const byKey = new Map<SeriesKey, SeriesRows[]>();
  const byIndicator = new Map<string, IndicatorKeys>();
  for (const source of sources) {
    const { series, starts } = source.segment;
    series.forEach((key, position) => {
      const part = { key, source, start: starts[position] as number, end: starts[position + 1] as number };
      const id = seriesId(key);
      const parts = byId.get(id);
      if (parts) {
        parts.push(part);
        return;
      }
      const first = [part];
      byId.set(id, first);
      byKey.set(key, first);
      addKey(byIndicator, key, source);
    });
  }
  return { byId, byKey, byIndicator: new Map([...byIndicator].map(([indicator, each]) => [indicator, inOrder(each)])) };
}

interface IndicatorKeys {
  readonly keys: SeriesKey[];
  readonly sources: Set<Source>;
}

function addKey(byIndicator: Map<string, IndicatorKeys>, key: SeriesKey, source: Source): void {
  const indicator = `${key.publication}|${key.indicator}`;
  const known = byIndicator.get(indicator);
  if (!known) {
    byIndicator.set(indicator, { keys: [key], sources: new Set([source]) });
    return;
  }
  known.keys.push(key);
  known.sources.add(source);
}

/** One source lists its series in order; only those of several sources have to be sorted. */
function inOrder({ keys, sources }: IndicatorKeys): readonly SeriesKey[] {
  return sources.size === 1 ? keys : keys.sort((a, b) => compareText(seriesId(a), seriesId(b)));
}

function mergeParts(parts: readonly SeriesRows[], rankOf: ReadonlyMap<string, number>): SeriesRows {
  const observations = parts.flatMap((part) => {
    const rows = [];
    for (let row = part.start; row < part.end; row += 1) rows.push(observationAt(part, row));
    return rows;
  });
  const segment = buildSegment({
    loaded: '',
    observations,
    copies: parts.flatMap((part) => part.source.segment.copies),
    editions: parts.flatMap((part) => part.source.segment.editions),
  });
  const { key } = parts[0] as SeriesRows;
  return { key, source: openSource(segment, rankOf), start: 0, end: observations.length };
}
