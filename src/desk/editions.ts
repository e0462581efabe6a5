import { NATO, PRESENCES, type Day, type Edition, type EditionFact, type Ledger } from '#core';
import { publicationNamed, viewFor, type Asked } from './question.ts';

/** An edition, and what is held of it. */
export interface EditionAnswer {
  readonly publication: string;
  readonly edition: string;
  /** The day from which it counts; a date known to the month counts from the month's last day. */
  readonly knownFrom: string;
  readonly certainty: string;
  readonly title: string;
  readonly reference?: string;
  readonly cutoff?: string;
  readonly completeness?: string;
  /** How many allies' shares of GDP are held for the last year that it prints. */
  readonly sharesHeld: number;
  readonly lastYear?: number;
}

export interface EditionsAnswer {
  readonly asOf: string;
  /** The first year of which some edition is held with the shares of most allies. */
  readonly firstYear?: number;
  readonly editions: readonly EditionAnswer[];
}

/**
 * Every edition of a publication known by a day, oldest first; of NATO's tables where none is named.
 *
 * @throws OutturnError `unknown-publication`
 */
export function editions(ledger: Ledger, asked: Asked & { readonly publication?: string }, today: Day): EditionsAnswer {
  const view = viewFor(ledger, asked, today);
  const publication = asked.publication === undefined ? NATO : publicationNamed(ledger, asked.publication);
  const wanted = view.editions.filter((edition) => edition.publication === publication);
  const shares = sharesByEdition(ledger);
  const firstYear = firstYearOfMost(shares, view.editions.length, ledger.facts.allies.length / 2);
  return { asOf: view.day, ...(firstYear && { firstYear }), editions: wanted.map((edition) => editionAnswer(edition, factOf(ledger, edition), shares.get(edition.rank))) };
}

function editionAnswer(edition: Edition, fact: EditionFact | undefined, shares: ReadonlyMap<number, number> = new Map()): EditionAnswer {
  const lastYear = Math.max(...shares.keys());
  return {
    publication: edition.publication,
    edition: edition.date,
    knownFrom: edition.published.knownFrom,
    certainty: edition.published.certainty,
    title: edition.title,
    ...(fact?.reference && { reference: fact.reference }),
    ...(fact?.cutoff && { cutoff: fact.cutoff }),
    ...(fact && { completeness: fact.completeness }),
    sharesHeld: shares.get(lastYear) ?? 0,
    ...(shares.size > 0 && { lastYear }),
  };
}

function factOf(ledger: Ledger, edition: Edition): EditionFact | undefined {
  return ledger.facts.editions.find(({ publication, date }) => publication === edition.publication && date === edition.date);
}

function firstYearOfMost(shares: ReadonlyMap<number, ReadonlyMap<number, number>>, ranks: number, most: number): number | undefined {
  const known = [...shares].filter(([rank]) => rank < ranks);
  const years = known.flatMap(([, counts]) => [...counts].filter(([, count]) => count > most).map(([year]) => year));
  return years.length > 0 ? Math.min(...years) : undefined;
}

/** Rank of an edition → year → number of allies whose share is held. */
function sharesByEdition(ledger: Ledger): Map<number, Map<number, number>> {
  const allies = new Set(ledger.facts.allies.map(({ id }) => id));
  const counts = new Map<number, Map<number, number>>();
  for (const key of ledger.seriesOf(NATO, 'defence-share-of-gdp')) {
    const rows = ledger.rows(key);
    if (!rows || !allies.has(key.party)) continue;
    const seen = new Set<string>();
    const { year, edition, presence } = rows.source.segment.columns;
    for (let row = rows.start; row < rows.end; row += 1) {
      const rank = rows.source.ranks[edition[row] as number] as number;
      const cell = `${rank}|${year[row]}`;
      if (seen.has(cell) || PRESENCES[presence[row] as number] !== 'figure') continue;
      seen.add(cell);
      const years = counts.get(rank) ?? new Map<number, number>();
      counts.set(rank, years.set(year[row] as number, (years.get(year[row] as number) ?? 0) + 1));
    }
  }
  return counts;
}
