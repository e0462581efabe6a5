import { buildSegment, editionOf, isMissing, NATO, natoMoney, natoSeries, ledgerOf, parseDay, parsePriceBase, standsInFor, weoGdp, WEO, type Ally, type CopyEntry, type CopyKind, type Facts, type Figure, type Known, type Ledger, type NatoIndicator, type Observation, type Segment, type SeriesKey, type Status, type View } from '#core';
import { exampleFacts } from './example-ledger.ts';
import { tableOf } from './table.ts';

/**
 * A ledger written as a table, one printed cell to a row:
 *
 *     edition     figure         ally  year  value   status    copy
 *     2021-07-01  share          DEU   2019  1.352   actual    tables
 *     2021-07-01  spending 2015  DEU   2019  52500   actual    workbook
 *     2016-10     WEO gdp        DEU   2019  3861.1  forecast  tables
 *
 * `..` is a cell that the edition leaves blank, `-` one in which it prints nil, `c` one that it withholds. The columns
 * status (actual), copy (tables), note and printed (decimals) may be left out. A copy is its kind and, where a test has
 * several of a kind, a further word; the copy `page` quotes the edition on a page.
 */
export function observationsWritten(text: string): Observation[] {
  return tableOf<Column>(text).map((row, index) => observationWritten(row, index));
}

type Column = 'edition' | 'figure' | 'ally' | 'year' | 'value' | 'status' | 'copy' | 'note' | 'printed';

/** A segment of what is written. */
export function segmentWritten(text: string, loaded = '2022-08-01T00:00:00.000Z'): Segment {
  return segmentOfObservations(observationsWritten(text), loaded);
}

/** A segment of observations whose copies are called by their kinds. */
export function segmentOfObservations(observations: readonly Observation[], loaded = '2022-08-01T00:00:00.000Z'): Segment {
  const editions = observations.map(({ publication, edition }) => ({ publication, date: edition, title: `Edition of ${edition}` }));
  const copies = [...new Set(observations.map(({ copy }) => copy))].map(copyNamed);
  return buildSegment({ loaded, observations, copies, editions });
}

/** A ledger of what is written, a segment to each table. */
export function ledgerWritten(text: string | readonly string[], facts: Facts = exampleFacts): Ledger {
  return ledgerOf([text].flat().map((each) => segmentWritten(each)), facts);
}

/** Facts with the allies that are written, and no other: since when each is a member, and whether it has forces. */
export function factsWritten(text: string, facts: Facts = exampleFacts): Facts {
  const allies = tableOf<'ally' | 'since' | 'forces'>(text).map(({ ally, since, forces }): Ally => ({
    id: ally,
    iso2: ally.slice(0, 2),
    name: ally,
    aliases: [],
    accession: { date: since, certainty: 'day', source: 'example' },
    forces: forces === 'yes',
  }));
  return { ...facts, allies };
}

/** What is written, as known on a day; at the end of all days where none is named. */
export function viewWritten(text: string, day = '9999-12-31', facts: Facts = exampleFacts): View {
  return ledgerWritten(text, facts).asOf(parseDay(day));
}

/**
 * A figure or its absence in one line, as tables of tests expect it: value, edition, the edition it stands in for, and the
 * kind of absence where there is no figure.
 *
 *     1.33 of 2022-07-01
 *     1.80 of 2020-07-01 for 2022-07-01
 *     2.00 computed of 2022-07-01
 *     not available of 2022-07-01
 */
export function said(known: Known<Figure>): string {
  if (isMissing(known)) return [known.missing, known.edition && `of ${known.edition}`, known.because && `since ${known.because}`].filter(Boolean).join(' ');
  const edition = editionOf(known)?.edition;
  const inPlaceOf = standsInFor(known)?.edition;
  const computed = known.origin.kind === 'derivation' ? ' computed' : '';
  return `${known.value.toFixed(Math.max(0, known.decimals))}${computed}${edition ? ` of ${edition}` : ''}${inPlaceOf ? ` for ${inPlaceOf}` : ''}`;
}

/** The series that a word of the table names: `share`, `gdp current`, `spending EUR 2015`, `WEO gdp`. */
export function seriesWritten(figure: string, ally: string): SeriesKey {
  const ratio = RATIOS[figure];
  if (ratio) return natoSeries(ratio, ally);
  const weo = /^WEO gdp(?: ([A-Z]{3}))?$/.exec(figure);
  if (weo) return weoGdp(ally, weo[1] ?? 'USD');
  const money = /^(spending|gdp)(?: ([A-Z]{3}))? (current|\d{4})$/.exec(figure);
  if (!money) throw new Error(`No figure is written "${figure}"`);
  const [, what, currency = 'USD', base = ''] = money;
  return natoMoney(what === 'gdp' ? 'gdp' : 'defence-spending', ally, currency, base === 'current' ? 'current' : parsePriceBase(`constant-${base}`));
}

const RATIOS: Readonly<Record<string, NatoIndicator>> = { 'share': 'defence-share-of-gdp', 'equipment': 'equipment-share', 'real change': 'real-change' };

const PRESENCES: Readonly<Record<string, Observation['presence']>> = { '..': 'not available', '-': 'nil', 'c': 'withheld' };

function observationWritten(row: Partial<Record<Column, string>>, index: number): Observation {
  const { edition = '', figure = '', ally = '', year, value = '', status = 'actual', copy = 'tables', note, printed } = row;
  const key = seriesWritten(figure, ally);
  const presence = PRESENCES[value] ?? 'figure';
  const [multiplier, decimals] = key.publication === WEO ? [9, 3] : key.priceBase ? [6, 0] : [0, 2];
  return {
    ...key,
    edition,
    year: Number(year),
    presence,
    value: presence === 'figure' ? Number(value) : 0,
    multiplier,
    decimals: printed === undefined ? decimals : Number(printed),
    status: status as Status,
    copy,
    place: copy === 'page' ? { kind: 'page', name: 'https://example.org/page' } : { kind: 'table', name: key.publication === NATO ? 'TABLE3' : 'NGDPD' },
    row: index + 2,
    column: 5,
    ...(note && note !== '-' && { note }),
  };
}

function copyNamed(copy: string): CopyEntry {
  const kind = copy === 'page' ? 'collection' : (copy.split(' ')[0] as CopyKind);
  return { hash: copy, name: `${copy}.${kind === 'workbook' ? 'xlsx' : 'csv'}`, kind, format: kind === 'workbook' ? 'sheet' : 'lines' };
}
