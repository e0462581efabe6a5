import { formatNumber } from '#core';
import type { CopyAnswer, CorrectionsAnswer, EditionSource, SourceAnswer, SourcesAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import type { Place } from '../place.ts';
import { countsInWords, freshnessInWords, indicatorInWords, limitsInWords, sourcesDetails, sourcesHeadline, yearsInWords } from '../words/sources.ts';
import { typeset } from '../words/typeset.ts';
import { askCorrections, askSources } from './questions.ts';

/** What is held, of whom, on what terms, how fresh, and what is missing. */
export interface SourcesView {
  readonly kind: 'sources';
  readonly asOf: string;
  readonly headline: string;
  readonly details: readonly string[];
  readonly sources: readonly SourceView[];
  readonly licences: SourcesAnswer['licences'];
  readonly corrections: CorrectionsAnswer['corrections'];
  readonly report: string;
  readonly limits: readonly string[];
}

export interface SourceView extends Pick<SourceAnswer, 'publication' | 'name' | 'publisher' | 'address' | 'licence' | 'licenceSource' | 'attribution' | 'ships'> {
  readonly newest: string | null;
  readonly ageDays: number | null;
  readonly overdue: boolean;
  readonly freshness: string;
  /** How many editions, or days of a publication of daily rates. */
  readonly editionsHeld: string;
  readonly cells: number;
  readonly counts: string;
  readonly years: string;
  readonly indicators: readonly string[];
  readonly holes: number;
  /** Newest first. */
  readonly editions: readonly EditionView[];
  /** Every copy once. */
  readonly copies: readonly CopyView[];
}

export type CopyView = Pick<CopyAnswer, 'name' | 'hash' | 'address'> & { readonly kind?: CopyAnswer['kind'] };

/** One edition in the table of a publication. */
export interface EditionView extends Pick<EditionSource, 'edition' | 'cells'> {
  readonly knownFrom: string;
  readonly years: string;
  readonly copies: number;
  readonly completeness: string;
  readonly holes: number;
  /** Where most cells are missing, in words. */
  readonly lacks: string;
}

export async function loadSources(ask: Ask, { controls }: Place): Promise<SourcesView> {
  const [answer, { corrections, report }] = await Promise.all([askSources(ask, controls), askCorrections(ask, controls)]);
  return {
    kind: 'sources',
    asOf: answer.asOf,
    headline: sourcesHeadline(answer),
    details: sourcesDetails(answer),
    sources: answer.sources.map(sourceView),
    licences: answer.licences,
    corrections,
    report: typeset(report),
    limits: limitsInWords(answer),
  };
}

function sourceView(source: SourceAnswer): SourceView {
  const { publication, name, publisher, address, licence, licenceSource, attribution, ships, freshness, cells, counts, years, indicators, holes, editions, daily } = source;
  return {
    publication,
    name,
    publisher,
    address,
    licence: typeset(licence),
    licenceSource,
    attribution: typeset(attribution),
    ships,
    newest: freshness.newest,
    ageDays: freshness.ageDays,
    overdue: freshness.overdue === true,
    freshness: freshnessInWords(freshness),
    editionsHeld: daily ? `${formatNumber(daily.days, 0)} days` : String(editions.length),
    cells,
    counts: countsInWords(counts),
    years: yearsInWords(years),
    indicators: daily ? [`exchange rates of ${daily.currencies.length} currencies to the euro`] : indicators.map(indicatorInWords),
    holes,
    editions: editions.map(editionView).reverse(),
    copies: copiesOf(source),
  };
}

function editionView({ edition, knownFrom, cells, years, copies, completeness = '', holes }: EditionSource): EditionView {
  const [largest] = holes.groups;
  const most = largest && `${indicatorInWords(largest.indicator)}, ${yearsInWords(largest.years)}: ${formatNumber(largest.cells, 0)}`;
  const none = holes.indicators.length > 0 && `nothing of ${holes.indicators.map(indicatorInWords).join(', ')}`;
  return { edition, knownFrom, cells, years: yearsInWords(years), copies: copies.length, completeness: typeset(completeness), holes: holes.cells, lacks: [most, none].filter(Boolean).join('; ') };
}

function copiesOf({ editions, daily }: SourceAnswer): CopyView[] {
  const held = editions.flatMap(({ copies }) => copies.map(({ name, hash, kind, address }): CopyView => ({ name, hash, kind, ...(address && { address }) })));
  const all = [...held, ...(daily?.copies ?? [])];
  return [...new Map(all.map((copy) => [copy.hash, copy])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
