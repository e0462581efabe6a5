import { compareText } from '#kit';
import { publishedDate, type PublishedDate } from '../time/published-date.ts';
import { parseDay, type Day } from '../time/day.ts';
import type { Facts } from './facts.ts';
import type { SeriesKey } from './observation.ts';
import { buildSegment, editionId, type EditionEntry, type Segment } from './segment.ts';
import { inSpeakingOrder, type RateTable } from './rates.ts';
import { seriesIndex } from './series-index.ts';
import { observationAt, openSource, type SeriesRows } from './series-rows.ts';
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
  /** Daily exchange rates, read when they are first asked for; the table that goes on longest first. */
  readonly rates: () => readonly RateTable[];
  /**
   * The ledger as the world could know it at the end of a day, written `2017-03-31`.
   *
   * @throws OutturnError `bad-date`
   */
  asOf(day: string): View;
  /**
   * The ledger with only what it had learned by an instant: the second clock. Where it had learned all, this is the ledger
   * itself; every other state is made once.
   */
  loadedBy(instant: string): Ledger;
  /** The rows of one series, through all years and editions. */
  rows(key: SeriesKey): SeriesRows | undefined;
  /** The indicators of a publication of which anything is held, by name. */
  indicatorsOf(publication: string): readonly string[];
  /** All series of one publication and indicator, by unit, price base and party. */
  seriesOf(publication: string, indicator: string): readonly SeriesKey[];
}

/** So many of the views last asked for are kept, with what was computed of them. */
const RECENT_VIEWS = 4;

/**
 * The ledger of some segments. Neither the order of the segments nor how observations are spread over them changes any
 * answer.
 *
 * @param rates the tables of daily exchange rates: asked once, and only when a rate is.
 */
export function ledgerOf(segments: readonly Segment[], facts: Facts, rates: () => readonly RateTable[] = () => []): Ledger {
  const editions = rankEditions(segments, facts);
  const rankOf = new Map(editions.map((edition) => [editionId(edition), edition.rank]));
  const sources = segments.map((segment) => openSource(segment, rankOf));
  const index = seriesIndex(sources);
  const merged = new Map<readonly SeriesRows[], SeriesRows>();
  const earlier = new Map<string, Ledger>();
  const recent = new Map<Day, View>();
  let tables: readonly RateTable[] | undefined;

  const rows = (key: SeriesKey): SeriesRows | undefined => {
    const parts = index.partsOf(key);
    if (!parts) return undefined;
    if (parts.length === 1) return parts[0];
    const known = merged.get(parts) ?? mergeParts(parts, rankOf);
    merged.set(parts, known);
    return known;
  };

  const viewOn = (day: Day): View => {
    const known = recent.get(day) ?? viewOf(ledger, day);
    recent.delete(day);
    recent.set(day, known);
    if (recent.size > RECENT_VIEWS) recent.delete(recent.keys().next().value as Day);
    return known;
  };

  const ledger: Ledger = {
    facts,
    editions,
    segments,
    rates: () => (tables ??= inSpeakingOrder(rates())),
    asOf: (day) => viewOn(parseDay(day, 'day')),
    loadedBy: (instant) => learnedBy(ledger, earlier, instant),
    rows,
    indicatorsOf: index.indicatorsOf,
    seriesOf: index.seriesOf,
  };
  return ledger;
}

/** What had been learned by an instant only ever grows, so how much of it is there tells the states of a ledger apart. */
function learnedBy(ledger: Ledger, earlier: Map<string, Ledger>, instant: string): Ledger {
  const segments = ledger.segments.filter(({ loaded }) => loaded <= instant);
  const rates = ledger.rates().filter(({ loaded }) => loaded <= instant);
  if (segments.length === ledger.segments.length && rates.length === ledger.rates().length) return ledger;
  const state = `${segments.length} ${rates.length}`;
  const known = earlier.get(state) ?? ledgerOf(segments, ledger.facts, () => rates);
  earlier.set(state, known);
  return known;
}

function rankEditions(segments: readonly Segment[], facts: Facts): Edition[] {
  const titles = new Map(facts.editions.map((edition) => [editionId(edition), edition.title]));
  const entries = new Map<string, EditionEntry>();
  for (const entry of segments.flatMap((segment) => segment.editions)) {
    const known = entries.get(editionId(entry));
    if (!known || entry.title < known.title) entries.set(editionId(entry), entry);
  }
  const dated = [...entries.values()].map((entry) => ({ ...entry, title: titles.get(editionId(entry)) ?? entry.title, published: publishedDate(entry.date) }));
  dated.sort((a, b) => compareText(a.published.knownFrom, b.published.knownFrom) || compareText(a.publication, b.publication) || compareText(a.date, b.date));
  return dated.map((entry, rank) => ({ ...entry, rank }));
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
