import { editionId, type Edition, type Ledger } from '#core';
import type { ImportOptions } from '#sources';
import { readImport, writeImport, type ImportAnswer, type ImportStep, type NewImport, type NewRates } from './import-file.ts';
import type { OpenOutturn } from './open.ts';
import { previewEdition, type EditionPreview } from './preview-edition.ts';
import { previewRates, type RatesPreview } from './preview-rates.ts';

/** What an editor should look at before accepting a file. */
export type Wanting = 'disagreements' | 'newly missing';

/** What a file would change, or has changed. */
export interface UpdateAnswer extends Omit<ImportAnswer, 'editions' | 'result'> {
  /** `previewed`: nothing was written. */
  readonly result: 'previewed' | ImportAnswer['result'];
  /** Whether the ledger holds the file now. */
  readonly accepted: boolean;
  /** The editions that the file holds, oldest first; empty where the file is held already. */
  readonly editions: readonly EditionPreview[];
  /** What a file of daily exchange rates would change: those have days and no editions. */
  readonly rates?: RatesPreview;
  /** Why a careful editor looks before accepting. */
  readonly wanting: readonly Wanting[];
}

/** What an update is asked for beside the file. */
export interface UpdateOptions extends ImportOptions {
  /** Import the file after the preview. */
  readonly accept?: boolean;
}

/**
 * Previews what a file of a publisher would change: for each of its editions what is revised, new and missing, and who
 * crosses a target. Writes nothing, unless it is accepted: then exactly what an import writes.
 *
 * @throws OutturnError where the file is refused; nothing has been written then.
 */
export async function update(open: OpenOutturn, path: string, { accept = false, ...options }: UpdateOptions, now: string, onStep: (step: ImportStep) => void = () => undefined): Promise<UpdateAnswer> {
  const read = await readImport(open, path, options, now, onStep);
  if (!read.segment && !read.rates) return { ...read.answer, accepted: true, editions: [], wanting: [] };
  const preview = read.rates ? { editions: [], rates: previewRates(read.rates, open.ledger.rates()) } : { editions: previews(open.ledger, read) };
  const found = { ...preview, wanting: wantingOf(read.answer, preview) };
  if (accept) return { ...(await writeImport(open.places, read, now, onStep)), accepted: true, ...found };
  return { ...unwritten(read), accepted: false, ...found };
}

function unwritten({ answer }: NewImport | NewRates): Omit<UpdateAnswer, 'accepted' | 'editions' | 'wanting'> {
  const { segment: _name, editions: _editions, ...rest } = answer;
  return { ...rest, result: 'previewed' };
}

function previews(before: Ledger, { segment, ledger }: NewImport): EditionPreview[] {
  const editions = segment.editions.map((edition) => ledger.editions.find((each) => editionId(each) === editionId(edition)) as Edition);
  return editions.sort((a, b) => a.rank - b.rank).map((edition) => previewEdition({ before, after: ledger, segment }, edition));
}

function wantingOf({ disagreements }: ImportAnswer, { editions }: Pick<UpdateAnswer, 'editions'>): Wanting[] {
  const isMissing = editions.some(({ newlyMissing: { blank, notInFile } }) => blank + notInFile > 0);
  return [...(disagreements.length > 0 ? ['disagreements' as const] : []), ...(isMissing ? ['newly missing' as const] : [])];
}
