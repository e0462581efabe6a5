import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSegment, type CopyEntry, type EditionEntry, type Observation, type Segment } from '#core';
import { refuse, type Problem } from '#kit';
import { readSourceFile } from './read-file.ts';

/** One raw file that the record is made from. */
export interface RecordSource {
  readonly file: string;
  readonly sha256: string;
  /** Where the file can be had by anybody; null where it was put together from several places. */
  readonly address: string | null;
  readonly what: string;
}

export interface RecordSources {
  /** The instant that the record gives as its time of loading: fixed, so that rebuilding changes no byte. */
  readonly loaded: string;
  readonly sources: readonly RecordSource[];
}

/** What building the record gives. */
export interface BuiltRecord {
  readonly segment: Segment;
  readonly problems: readonly Problem[];
}

/**
 * Builds the built-in record from the raw files below a folder; files whose hash differs from the list are refused.
 *
 * @throws OutturnError `changed-source`, or whatever an importer refuses.
 */
export async function buildRecord(folder: string, list: RecordSources, onFile: (file: string, cells: number) => void = () => undefined): Promise<BuiltRecord> {
  const observations: Observation[] = [];
  const copies: CopyEntry[] = [];
  const editions: EditionEntry[] = [];
  const problems: Problem[] = [];
  for (const source of list.sources) {
    const read = await readSourceFile(join(folder, source.file));
    const [copy] = read.source.copies;
    if (copy?.hash !== source.sha256) refuse('changed-source', source.file, `The file's SHA-256 is ${copy?.hash ?? 'unknown'}, the list says ${source.sha256}`, 'Use the file that the list names, or change the list in data/record/sources.json');
    observations.push(...read.source.observations);
    copies.push({ ...(copy), ...(source.address && { address: source.address }) });
    editions.push(...read.source.editions);
    problems.push(...read.problems);
    onFile(source.file, read.source.observations.length);
  }
  return { segment: buildSegment({ loaded: list.loaded, observations, copies, editions }), problems };
}

/** The list of raw files in a folder of the record. */
export async function readRecordSources(folder: string): Promise<RecordSources> {
  return JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8')) as RecordSources;
}
