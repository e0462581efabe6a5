import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSegment, type CopyEntry, type CopyKind, type EditionEntry, type Observation, type Segment } from '#core';
import { refuse, type Problem } from '#kit';
import type { ReadSource } from '#sources';
import { readSourceFile } from './read-file.ts';

/** One raw file that the record is made from. */
export interface RecordSource {
  readonly file: string;
  readonly sha256: string;
  /** Where the file can be had by anybody; null where it was put together from several places. */
  readonly address: string | null;
  readonly what: string;
  /** The date of publication, where the file does not tell it. */
  readonly published?: string;
  /** How near it is to the publisher, where that is less near than its layout lets it seem. */
  readonly kind?: CopyKind;
  /** Editions of which it only repeats what another file of the list holds. */
  readonly passOver?: { readonly editions: readonly string[]; readonly because: string };
}

export interface RecordSources {
  /** The instant that the record gives as its time of loading: fixed, so that rebuilding changes no byte. */
  readonly loaded: string;
  readonly sources: readonly RecordSource[];
  /** The file of daily exchange rates, which are no observations. */
  readonly rates: RecordSource;
}

/** What building the record gives. */
export interface BuiltRecord {
  /** One segment for each publication, by name; the name is that of its file too. */
  readonly segments: readonly NamedSegment[];
  readonly problems: readonly Problem[];
}

export interface NamedSegment {
  readonly name: string;
  readonly segment: Segment;
}

/**
 * Builds the built-in record from the raw files below a folder, a segment for each publication; files whose hash differs
 * from the list are refused.
 *
 * @throws OutturnError `changed-source`, or whatever an importer refuses.
 */
export async function buildRecord(folder: string, list: RecordSources, onFile: (file: string, cells: number) => void = () => undefined): Promise<BuiltRecord> {
  const parts = new Map<string, SegmentLots>();
  const problems: Problem[] = [];
  for (const source of list.sources) {
    const read = await readSourceFile(join(folder, source.file), source.published === undefined ? {} : { published: source.published });
    const cells = addSource(parts, source, read.source);
    problems.push(...read.problems);
    onFile(source.file, cells);
  }
  const names = [...parts.keys()].sort();
  return { segments: names.map((name) => ({ name, segment: buildSegment({ loaded: list.loaded, ...(parts.get(name) as SegmentLots) }) })), problems };
}

interface SegmentLots {
  readonly observations: Observation[];
  readonly copies: CopyEntry[];
  readonly editions: EditionEntry[];
}

/** Adds what a file gives to the segment of its publication; gives how many cells that is. */
function addSource(parts: Map<string, SegmentLots>, source: RecordSource, read: ReadSource): number {
  const [copy] = read.copies;
  if (copy?.hash !== source.sha256) return refuse('changed-source', source.file, `The file's SHA-256 is ${copy?.hash ?? 'unknown'}, the list says ${source.sha256}`, 'Use the file that the list names, or change the list in data/record/sources.json');
  const part = parts.get(read.publication) ?? { observations: [], copies: [], editions: [] };
  parts.set(read.publication, part);
  const passed = new Set(source.passOver?.editions);
  const observations = read.observations.filter(({ edition }) => !passed.has(edition));
  for (const observation of observations) part.observations.push(observation);
  part.copies.push({ ...copy, ...(source.kind && { kind: source.kind }), ...(source.address && { address: source.address }) });
  part.editions.push(...read.editions.filter(({ date }) => !passed.has(date)));
  return observations.length;
}

/** The list of raw files in a folder of the record. */
export async function readRecordSources(folder: string): Promise<RecordSources> {
  return JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8')) as RecordSources;
}
