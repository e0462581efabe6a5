import { join } from 'node:path';
import type { RateTable } from '#core';
import { refuse, type Problem } from '#kit';
import { readSourceFile } from './read-file.ts';
import type { RecordSource } from './build-record.ts';

/** A table of daily rates, and what could not be read of its file. */
export interface BuiltRates {
  readonly table: RateTable;
  readonly problems: readonly Problem[];
}

/**
 * Builds the built-in table of daily exchange rates from its raw file below a folder, as `data/record/sources.json` lists it.
 * `encodeRates` gives its bytes, `writeRates` writes it; the file is `ecb-reference-rates.rates`.
 *
 * @param loaded the instant that the record gives as its time of loading.
 * @throws OutturnError `changed-source`, `no-rates`, or whatever the importer refuses.
 */
export async function buildRates(folder: string, source: RecordSource, loaded: string): Promise<BuiltRates> {
  const { source: read, problems } = await readSourceFile(join(folder, source.file));
  if (!read.rates) return refuse('no-rates', source.file, 'The file holds no table of daily rates', 'Name the file of reference rates in data/record/sources.json');
  const { name, hash } = read.rates.copy;
  if (hash !== source.sha256) refuse('changed-source', source.file, `The file's SHA-256 is ${hash}, the list says ${source.sha256}`, 'Use the file that the list names, or change the list in data/record/sources.json');
  return { table: { ...read.rates, loaded, copy: { name, hash, ...(source.address && { address: source.address }) } }, problems };
}
