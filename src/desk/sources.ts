import { foldName, nearestNames, refuse } from '#kit';
import { ECB_RATES, type CopyKind, type Day, type Edition, type Facts, type Ledger, type LicenceEntry, type Publication, type View } from '#core';
import { freshness, type PublicationFreshness } from './freshness.ts';
import { viewFor, type Asked } from './question.ts';
import { dailyRates, type DailyRates } from './sources/daily-rates.ts';
import { holdingsOf, NOTHING_HELD, type CellCounts, type Holding } from './sources/holdings.ts';
import { holesOf, printedBy, type Holes, type Printed } from './sources/holes.ts';

/** What is asked about sources beside the day. */
export interface SourcesAsked extends Asked {
  /** Only one publication. */
  readonly publication?: string;
}

/** A file that is held of an edition. */
export interface CopyAnswer {
  readonly name: string;
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
  readonly kind: CopyKind;
  /** Where it can be had, where that is known. */
  readonly address?: string;
  readonly cells: number;
}

/** One edition of a publication, and what is held of it. */
export interface EditionSource {
  readonly edition: string;
  readonly knownFrom: string;
  readonly certainty: string;
  readonly title: string;
  readonly completeness?: string;
  readonly cells: number;
  readonly counts: CellCounts;
  readonly years: readonly [number, number] | null;
  readonly indicators: readonly string[];
  readonly copies: readonly CopyAnswer[];
  readonly holes: Holes;
}

/** One publication: whose it is, on what terms, how fresh, and what is held of it. */
export interface SourceAnswer extends Pick<Publication, 'name' | 'publisher' | 'address' | 'licence' | 'attribution'> {
  readonly publication: string;
  readonly licenceSource: readonly string[];
  /** Whether its figures may be in the record that ships. */
  readonly ships: boolean;
  readonly freshness: Pick<PublicationFreshness, 'newest' | 'knownFrom' | 'ageDays' | 'intervalDays' | 'nextDue' | 'overdue'>;
  readonly cells: number;
  readonly counts: CellCounts;
  readonly years: readonly [number, number] | null;
  readonly indicators: readonly string[];
  /** Cells within the editions' own spans that our copies do not hold. */
  readonly holes: number;
  /** Oldest first. */
  readonly editions: readonly EditionSource[];
  /** Of a publication of daily rates. */
  readonly daily?: DailyRates;
}

export interface SourcesAnswer {
  readonly asOf: string;
  readonly sources: readonly SourceAnswer[];
  /** On what terms every source is used, also those of facts. */
  readonly licences: readonly LicenceEntry[];
}

/** Every publication with its editions, copies, freshness and holes, as held of what was known on a day. */
export function sources(ledger: Ledger, asked: SourcesAsked, today: Day): SourcesAnswer {
  const view = viewFor(ledger, asked, today);
  const { facts } = ledger;
  const wanted = asked.publication === undefined ? facts.publications : [publicationOf(facts, asked.publication)];
  const fresh = freshness(ledger, view.day).publications;
  const answers = wanted.map((publication) => sourceAnswer(view, publication, fresh.find((each) => each.publication === publication.id) as PublicationFreshness));
  return { asOf: view.day, sources: answers, licences: facts.licences };
}

function publicationOf({ publications }: Facts, id: string): Publication {
  const found = publications.find((each) => [each.id, each.name].some((name) => foldName(name) === foldName(id)));
  const ids = publications.map((each) => each.id);
  const near = nearestNames(id, ids);
  return found ?? refuse('unknown-publication', `publication "${id}"`, 'No publication has this name', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${ids.join(', ')}`);
}

function sourceAnswer(view: View, publication: Publication, fresh: PublicationFreshness): SourceAnswer {
  const { id, name, publisher, address, licence, licenceSource = [], attribution, ships = true } = publication;
  const holdings = holdingsOf(view, id);
  const printed = printedBy(holdings.values(), view.ledger.facts);
  const editions = view.editions.filter((edition) => edition.publication === id).map((edition) => editionSource(view, edition, holdings.get(edition.rank) ?? NOTHING_HELD, printed));
  const daily = id === ECB_RATES ? dailyRates(view) : undefined;
  return {
    publication: id,
    name,
    publisher,
    address,
    licence,
    licenceSource,
    attribution,
    ships,
    freshness: daily ? freshnessOfDays(daily, view.day) : freshnessOf(fresh),
    cells: daily?.cells ?? sumOf(editions, ({ cells }) => cells),
    counts: daily ? countsOfDays(daily) : countsOf(editions),
    years: daily ? [Number(daily.firstDay.slice(0, 4)), Number(daily.lastDay.slice(0, 4))] : yearsOf(editions),
    indicators: daily ? ['exchange-rate'] : printed.indicators,
    holes: sumOf(editions, ({ holes }) => holes.cells),
    editions,
    ...(daily && { daily }),
  };
}

function editionSource({ ledger: { facts } }: View, edition: Edition, holding: Holding, printed: Printed): EditionSource {
  const fact = facts.editions.find(({ publication, date }) => publication === edition.publication && date === edition.date);
  return {
    edition: edition.date,
    knownFrom: edition.published.knownFrom,
    certainty: edition.published.certainty,
    title: edition.title,
    ...(fact && { completeness: fact.completeness }),
    cells: holding.cells,
    counts: holding.counts,
    years: holding.years,
    indicators: [...holding.held.keys()],
    copies: holding.copies.map(({ copy: { name, hash, kind, address }, cells }) => ({ name, hash, kind, ...(address && { address }), cells })),
    holes: holesOf(edition, fact, holding, printed, facts),
  };
}

function freshnessOf({ newest, knownFrom, ageDays, intervalDays, nextDue, overdue }: PublicationFreshness): SourceAnswer['freshness'] {
  return { newest, knownFrom, ageDays, intervalDays, nextDue, overdue };
}

const DAY_LENGTH = 86_400_000;

/** Each day's rates are an edition of their own. */
function freshnessOfDays({ lastDay }: DailyRates, day: Day): SourceAnswer['freshness'] {
  return { newest: lastDay, knownFrom: lastDay, ageDays: Math.round((Date.parse(day) - Date.parse(lastDay)) / DAY_LENGTH), intervalDays: null, nextDue: null, overdue: null };
}

function countsOfDays({ cells, notQuoted }: DailyRates): CellCounts {
  return { ...NOTHING_HELD.counts, actual: cells - notQuoted, 'not available': notQuoted };
}

function countsOf(editions: readonly EditionSource[]): CellCounts {
  const kinds = Object.keys(NOTHING_HELD.counts) as (keyof CellCounts)[];
  return Object.fromEntries(kinds.map((kind) => [kind, sumOf(editions, ({ counts }) => counts[kind])])) as CellCounts;
}

function yearsOf(editions: readonly EditionSource[]): readonly [number, number] | null {
  const years = editions.flatMap((edition) => edition.years ?? []);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function sumOf<T>(all: readonly T[], size: (each: T) => number): number {
  return all.reduce((sum, each) => sum + size(each), 0);
}
