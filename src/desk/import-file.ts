import { basename } from 'node:path';
import { buildSegment, editionId, figureInEdition, isMissing, ledgerOf, type EditionEntry, type Ledger, type RateTable, type Segment, type SeriesKey } from '#core';
import { problemSentence, refuse, type Problem } from '#kit';
import { readSegments, writeRates, writeSegment } from '#record';
import type { ImportOptions } from '#sources';
import type { ImportLogEntry } from '#store';
import { countRates, differingRates, ratesHeld } from './import-rates.ts';
import type { OpenOutturn } from './open.ts';
import { segmentsFolder, workspacePlace, type Places } from './places.ts';
import { readSourceFile } from './read-file.ts';

/** What an import did. */
export interface ImportAnswer {
  readonly file: string;
  readonly hash: string;
  readonly publication: string;
  readonly importer: string;
  readonly editions: readonly string[];
  readonly cells: number;
  /** `written`, or why nothing was. */
  readonly result: 'written' | 'already imported' | 'already in the built-in record';
  readonly segment?: string;
  /** Cells in which this copy and another of the same edition say different things. */
  readonly disagreements: readonly string[];
  readonly problems: readonly Problem[];
}

/** The steps of an import, for showing progress. */
export type ImportStep = 'reading' | 'comparing' | 'writing';

/** A file that was read and compared, and not yet written: held already, or a segment beside the ledger that it would make. */
export type ReadImport = HeldImport | NewImport | NewRates;

/** A file that is held already: nothing is to be written. */
export interface HeldImport {
  readonly answer: ImportAnswer;
  readonly segment?: undefined;
  readonly rates?: undefined;
}

/** A file of daily exchange rates: a table in place of a segment. */
export interface NewRates {
  readonly answer: ImportAnswer;
  readonly rates: RateTable;
  readonly segment?: undefined;
}

export interface NewImport {
  /** As an import would answer it; its result is not true yet. */
  readonly answer: ImportAnswer;
  readonly segment: Segment;
  /** The ledger with the segment. */
  readonly ledger: Ledger;
  readonly rates?: undefined;
}

/**
 * Imports a file: recognises its publisher and edition, reads it, and writes one immutable segment, or nothing. The second
 * time it does nothing.
 *
 * @throws OutturnError where the file is refused; nothing has been written then.
 */
export async function importFile(open: OpenOutturn, path: string, options: ImportOptions, now: string, onStep: (step: ImportStep) => void = () => undefined): Promise<ImportAnswer> {
  const read = await readImport(open, path, options, now, onStep);
  return read.segment || read.rates ? writeImport(open.places, read, now, onStep) : read.answer;
}

/**
 * Reads a file as an import does, and compares it with the copies that are held. Nothing is written.
 *
 * @throws OutturnError where the file is refused.
 */
export async function readImport(open: OpenOutturn, path: string, options: ImportOptions, now: string, onStep: (step: ImportStep) => void = () => undefined): Promise<ReadImport> {
  const { ledger, places } = open;
  onStep('reading');
  const { source, problems } = await readSourceFile(path, options);
  const hash = source.copies[0]?.hash ?? '';
  const answer = { file: basename(path), hash, publication: source.publication, importer: source.importer, editions: source.editions.map(({ date }) => date), cells: source.observations.length };
  const known = source.rates ? ratesHeld(open, hash) : alreadyHeld({ ledger, places }, hash, source.editions);
  if (known) return { answer: { ...answer, result: known, disagreements: [], problems } };
  refuseFuture(answer.file, source.editions, now.slice(0, 10));
  onStep('comparing');
  if (source.rates) return newRates({ ...answer, result: 'written', segment: segmentName(answer), disagreements: differingRates(source.rates, ledger.rates()), problems }, { ...source.rates, loaded: now });
  const segment = buildSegment({ loaded: now, observations: source.observations, copies: source.copies, editions: source.editions });
  const together = ledgerOf([...ledger.segments, segment], ledger.facts, ledger.rates);
  return { answer: { ...answer, result: 'written', segment: segmentName(answer), disagreements: disagreementsWith(together, segment), problems }, segment, ledger: together };
}

function newRates(answer: ImportAnswer, rates: RateTable): NewRates {
  return { answer: { ...answer, cells: countRates(rates) }, rates };
}

/**
 * Writes what was read as one segment, and the log of it; where another process has written it meanwhile, nothing.
 *
 * @throws OutturnError where another process has the workspace open; nothing has been written then.
 */
export async function writeImport(places: Places, { answer, segment, rates }: NewImport | NewRates, now: string, onStep: (step: ImportStep) => void = () => undefined): Promise<ImportAnswer> {
  onStep('writing');
  const { segment: name = '', result: _result, ...rest } = answer;
  const { openWorkspace } = await import('#store');
  const workspace = await openWorkspace(workspacePlace(places));
  try {
    const folder = segmentsFolder(places);
    if (!(rates ? writeRates(folder, name, rates) : writeSegment(folder, name, segment))) return { ...rest, result: 'already imported' };
    const { file, hash: sha256, publication, importer, editions, cells, problems } = answer;
    await workspace.imports.add({ segment: name, file, sha256, publication, importer, editions, cells, problems: problems.map(problemSentence), loaded: now });
    return answer;
  } finally {
    await workspace.close();
  }
}

/** The log of imports, oldest first. It opens the workspace database. */
export async function importLog(places: Places): Promise<readonly ImportLogEntry[]> {
  const { openWorkspace } = await import('#store');
  const workspace = await openWorkspace(workspacePlace(places));
  try {
    return await workspace.imports.list();
  } finally {
    await workspace.close();
  }
}

function refuseFuture(file: string, editions: readonly EditionEntry[], today: string): void {
  const future = editions.find(({ date }) => date > today.slice(0, date.length));
  if (future) refuse('future-date', `${file}, edition of ${future.date}`, `That day has not come yet: today is ${today}`, 'Correct the day of publication');
}

function alreadyHeld({ ledger, places }: OpenOutturn, hash: string, editions: readonly EditionEntry[]): ImportAnswer['result'] | undefined {
  const holding = ledger.segments.find((segment) => segment.copies.some((copy) => copy.hash === hash));
  if (!holding) return undefined;
  const strange = editions.find((edition) => !holding.editions.some((known) => editionId(known) === editionId(edition)));
  if (strange) refuse('other-edition', `edition ${strange.date}`, 'The same file is already held as a copy of another edition', 'Import each file under the one edition that it is a copy of');
  return segmentFilesHold(places, hash) ? 'already imported' : 'already in the built-in record';
}

function segmentFilesHold(places: Places, hash: string): boolean {
  return readSegments(segmentsFolder(places)).some((segment) => segment.copies.some((copy) => copy.hash === hash));
}

function segmentName({ publication, editions, hash }: Pick<ImportAnswer, 'publication' | 'editions' | 'hash'>): string {
  const edition = editions.length === 1 ? editions[0] : `${editions.length}-editions`;
  return `${publication}_${edition}_${hash.slice(0, 16)}`;
}

/** Where the new copy and another of the same edition say different things, a sentence for each cell. */
function disagreementsWith(ledger: Ledger, segment: Segment): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  segment.series.forEach((key, position) => {
    for (let row = segment.starts[position] as number; row < (segment.starts[position + 1] as number); row += 1) {
      const edition = segment.editions[segment.columns.edition[row] as number] as EditionEntry;
      const year = segment.columns.year[row] as number;
      const cell = cellInWords(key, year, edition);
      if (seen.has(cell)) continue;
      seen.add(cell);
      const sentence = disagreementIn(ledger, key, edition, year);
      if (sentence) found.push(`${cell}: ${sentence}`);
    }
  });
  return found;
}

/** A cell as a person finds it: for money with its currency and prices. */
function cellInWords({ indicator, party, unit, priceBase }: SeriesKey, year: number, { date }: EditionEntry): string {
  return [indicator, ...(priceBase ? [unit, priceBase] : []), party, year, `edition of ${date}`].join(', ');
}

function disagreementIn(ledger: Ledger, key: SeriesKey, edition: EditionEntry, year: number): string | undefined {
  const figure = figureInEdition(ledger, { publication: edition.publication, edition: edition.date, title: edition.title }, key, year);
  if (isMissing(figure) || (figure.origin.kind !== 'cell' && figure.origin.kind !== 'quotation')) return undefined;
  const { disagreements = [], copy } = figure.origin;
  return disagreements.length > 0 ? `${copy.name} has ${figure.value}, ${disagreements.join(', ')}` : undefined;
}
