import { compareText, refuse } from '#kit';
import type { Status } from '../figure/figure.ts';
import { publishedDate } from '../time/published-date.ts';
import { disagree } from './disagree.ts';
import type { Observation, Place, Presence, SeriesKey } from './observation.ts';

/** One edition, as a segment names it. */
export interface EditionEntry {
  readonly publication: string;
  readonly date: string;
  readonly title: string;
}

/**
 * What sort of copy it is, nearest to the publisher first: its workbook, tables out of it, an extract of the whole, a
 * collection of many editions, a digest that somebody made for another purpose. The nearest that holds a cell is shown.
 */
export type CopyKind = 'workbook' | 'tables' | 'extract' | 'collection' | 'digest';

/** One copy: a file and what is known of it. */
export interface CopyEntry {
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
  readonly name: string;
  readonly kind: CopyKind;
  /** How an address within it is written. */
  readonly format: 'sheet' | 'lines' | 'keys';
  /** Where the file can be had, where that is known. */
  readonly address?: string;
}

/** The rows of a segment, column by column, sorted by series, year, date of edition and nearness of the copy. */
export interface Columns {
  readonly year: Int16Array;
  readonly edition: Uint16Array;
  readonly copy: Uint16Array;
  readonly presence: Uint8Array;
  readonly status: Uint8Array;
  readonly value: Float64Array;
  readonly multiplier: Int8Array;
  readonly decimals: Int8Array;
  readonly place: Uint16Array;
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  readonly note: Uint16Array;
}

/** An immutable batch of observations: the built-in record is one, every import writes one more. */
export interface Segment {
  /** When this ledger learned it, as an ISO instant: the second clock. */
  readonly loaded: string;
  readonly editions: readonly EditionEntry[];
  readonly copies: readonly CopyEntry[];
  readonly places: readonly Place[];
  /** Remarks on cells; the first is empty. */
  readonly notes: readonly string[];
  readonly series: readonly SeriesKey[];
  /** Series i owns the rows from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly columns: Columns;
}

export const PRESENCES: readonly Presence[] = ['figure', 'nil', 'not available', 'withheld'];
export const STATUSES: readonly Status[] = ['actual', 'estimate', 'forecast', 'not stated'];
const COPY_KINDS: readonly CopyKind[] = ['workbook', 'tables', 'extract', 'collection', 'digest'];

/** The text by which a series is found. */
export function seriesId(key: SeriesKey): string {
  return `${key.publication}|${key.indicator}|${key.unit}|${key.priceBase ?? ''}|${key.party}`;
}

/** What a batch of observations is made into a segment with. */
export interface SegmentParts {
  readonly loaded: string;
  readonly observations: readonly Observation[];
  readonly copies: readonly CopyEntry[];
  /** Editions that a copy covers; also such as none of its cells could be read from. */
  readonly editions: readonly EditionEntry[];
}

/**
 * Sorts observations into a segment. The same observations in any order give the same segment.
 *
 * @throws OutturnError `observation-unfit` where the words or the value of an observation are none that a ledger can hold.
 * @throws Error where an observation names a copy or an edition that is not listed.
 */
export function buildSegment(parts: SegmentParts): Segment {
  parts.observations.forEach(refuseUnfit);
  const dictionaries = buildDictionaries(parts);
  const sorted = sortObservations(parts.observations, dictionaries);
  const columns = emptyColumns(sorted.length);
  const starts: number[] = [];
  const series: SeriesKey[] = [];
  sorted.forEach(({ observation, series: id }, index) => {
    if (index === 0 || sorted[index - 1]?.series !== id) {
      starts.push(index);
      series.push(seriesKeyOf(observation));
    }
    writeRow(columns, index, observation, dictionaries);
  });
  starts.push(sorted.length);
  const { editions, copies, places, notes } = dictionaries;
  return { loaded: parts.loaded, editions, copies, places, notes, series, starts: Uint32Array.from(starts), columns };
}

/** What an indicator, a party and a unit may be called, so that nothing that an importer lacked passes for a name. */
const PLAIN_WORD = /^[A-Za-z][\w-]*$/;

function refuseUnfit(observation: Observation): void {
  const unfit = unfitIn(observation);
  if (unfit) refuse('observation-unfit', `${observation.place.name}, row ${observation.row}, column ${observation.column}`, `The ${unfit} of this cell is none that the ledger knows: "${String(observation[unfit])}"`, 'Correct the line in the file, or leave it out');
}

function unfitIn({ indicator, party, unit, presence, status, value }: Observation): 'indicator' | 'party' | 'unit' | 'presence' | 'status' | 'value' | undefined {
  if (!isPlainWord(indicator)) return 'indicator';
  if (!isPlainWord(party)) return 'party';
  if (!isPlainWord(unit)) return 'unit';
  if (!PRESENCES.includes(presence)) return 'presence';
  if (!STATUSES.includes(status)) return 'status';
  return Number.isFinite(value) ? undefined : 'value';
}

function isPlainWord(word: unknown): boolean {
  return typeof word === 'string' && PLAIN_WORD.test(word);
}

/** Empty columns for a number of rows. */
export function emptyColumns(rows: number): Columns {
  return {
    year: new Int16Array(rows),
    edition: new Uint16Array(rows),
    copy: new Uint16Array(rows),
    presence: new Uint8Array(rows),
    status: new Uint8Array(rows),
    value: new Float64Array(rows),
    multiplier: new Int8Array(rows),
    decimals: new Int8Array(rows),
    place: new Uint16Array(rows),
    row: new Uint32Array(rows),
    column: new Uint16Array(rows),
    note: new Uint16Array(rows),
  };
}

/** How near a cell's copy is to the publisher: smaller is nearer. Quotations come after every table, digests last of all. */
export function nearness(copy: CopyEntry, place: Place): number {
  const steps = copy.kind === 'digest' ? 2 : place.kind === 'page' ? 1 : 0;
  return steps * COPY_KINDS.length + COPY_KINDS.indexOf(copy.kind);
}

/** Orders editions by the day from which they count, then by publication and date. */
export function compareEditions(a: EditionEntry, b: EditionEntry): number {
  return (
    compareText(publishedDate(a.date).knownFrom, publishedDate(b.date).knownFrom) ||
    compareText(a.publication, b.publication) ||
    compareText(a.date, b.date)
  );
}

interface Dictionaries {
  readonly editions: readonly EditionEntry[];
  readonly copies: readonly CopyEntry[];
  readonly places: readonly Place[];
  readonly notes: readonly string[];
  readonly editionCode: ReadonlyMap<string, number>;
  readonly copyCode: ReadonlyMap<string, number>;
  readonly placeCode: ReadonlyMap<string, number>;
  readonly noteCode: ReadonlyMap<string, number>;
}

function buildDictionaries(parts: SegmentParts): Dictionaries {
  const editions = uniqueBy(parts.editions, editionId).sort(compareEditions);
  const copies = uniqueBy(parts.copies, (copy) => copy.hash).sort((a, b) => compareText(a.hash, b.hash));
  const places = uniqueBy(parts.observations.map((each) => each.place), placeId).sort((a, b) => compareText(placeId(a), placeId(b)));
  const notes = ['', ...new Set(parts.observations.flatMap((each) => each.note ?? []).filter(Boolean).sort(compareText))];
  return {
    editions,
    copies,
    places,
    notes,
    editionCode: codesOf(editions, editionId),
    copyCode: codesOf(copies, (copy) => copy.hash),
    placeCode: codesOf(places, placeId),
    noteCode: codesOf(notes, (note) => note),
  };
}

interface Sortable {
  readonly observation: Observation;
  readonly series: string;
  readonly edition: number;
  readonly nearness: number;
}

interface SortedObservation extends Sortable {
  /** How many copies say the same of the cell. */
  readonly votes: number;
}

function sortObservations(observations: readonly Observation[], dictionaries: Dictionaries): SortedObservation[] {
  const sortable = observations.map((observation) => ({
    observation,
    series: seriesId(observation),
    edition: codeOf(dictionaries.editionCode, editionId({ publication: observation.publication, date: observation.edition })),
    nearness: nearness(copyOf(observation, dictionaries), observation.place),
  }));
  return withVotes(sortable.sort(compareCells)).sort(compareSorted);
}

/** Counts for each observation the copies that say the same of its cell: among equally near copies the most confirmed speaks. */
function withVotes(sorted: readonly Sortable[]): SortedObservation[] {
  const voted: SortedObservation[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && compareCells(sorted[start] as Sortable, sorted[end] as Sortable) === 0) end += 1;
    const cell = sorted.slice(start, end);
    for (const each of cell) voted.push({ ...each, votes: cell.length < 3 ? 0 : votesFor(each.observation, cell) });
    start = end;
  }
  return voted;
}

function votesFor(observation: Observation, cell: readonly Sortable[]): number {
  return new Set(cell.filter((other) => !disagree(observation, other.observation)).map((other) => other.observation.copy)).size;
}

function compareCells(a: Sortable, b: Sortable): number {
  return compareText(a.series, b.series) || a.observation.year - b.observation.year || a.edition - b.edition;
}

function compareSorted(a: SortedObservation, b: SortedObservation): number {
  return (
    compareCells(a, b) ||
    a.nearness - b.nearness ||
    b.votes - a.votes ||
    compareText(a.observation.copy, b.observation.copy) ||
    compareText(placeId(a.observation.place), placeId(b.observation.place)) ||
    a.observation.row - b.observation.row ||
    a.observation.column - b.observation.column
  );
}

function writeRow(columns: Columns, index: number, observation: Observation, dictionaries: Dictionaries): void {
  columns.year[index] = observation.year;
  columns.edition[index] = codeOf(dictionaries.editionCode, editionId({ publication: observation.publication, date: observation.edition }));
  columns.copy[index] = codeOf(dictionaries.copyCode, observation.copy);
  columns.presence[index] = PRESENCES.indexOf(observation.presence);
  columns.status[index] = STATUSES.indexOf(observation.status);
  columns.value[index] = observation.value;
  columns.multiplier[index] = observation.multiplier;
  columns.decimals[index] = observation.decimals;
  columns.place[index] = codeOf(dictionaries.placeCode, placeId(observation.place));
  columns.row[index] = observation.row;
  columns.column[index] = observation.column;
  columns.note[index] = codeOf(dictionaries.noteCode, observation.note ?? '');
}

function copyOf(observation: Observation, dictionaries: Dictionaries): CopyEntry {
  return dictionaries.copies[codeOf(dictionaries.copyCode, observation.copy)] as CopyEntry;
}

function seriesKeyOf({ publication, indicator, party, unit, priceBase }: Observation): SeriesKey {
  return { publication, indicator, party, unit, ...(priceBase && { priceBase }) };
}

/** The text by which an edition is found. */
export function editionId(edition: { readonly publication: string; readonly date: string }): string {
  return `${edition.publication}|${edition.date}`;
}

/** The text by which a place is found. */
export function placeId(place: Place): string {
  return `${place.kind}|${place.name}`;
}

/** A code has 16 bits. */
const MOST_CODES = 2 ** 16;

function codesOf<T>(entries: readonly T[], id: (entry: T) => string): Map<string, number> {
  if (entries.length > MOST_CODES) refuse('segment-too-varied', 'segment', `It would hold ${entries.length} different places, notes or copies, and can hold ${MOST_CODES}`, 'Split the file and import its parts');
  return new Map(entries.map((entry, code) => [id(entry), code]));
}

function codeOf(codes: ReadonlyMap<string, number>, id: string): number {
  const code = codes.get(id);
  if (code === undefined) throw new Error(`The segment does not list ${id}`);
  return code;
}

function uniqueBy<T>(entries: readonly T[], id: (entry: T) => string): T[] {
  return [...new Map(entries.map((entry) => [id(entry), entry])).values()];
}
