import { counted, problemSentence, refuse } from '#kit';
import { findPlaces, importFile, importLog, openOutturn, type ImportAnswer, type ImportStep } from '#desk';
import { printJson, type Call, type Run } from '../command.ts';
import { listed } from '../listed.ts';
import { renderTable } from '../table.ts';

interface ImportOptions {
  readonly published?: string;
  readonly log?: boolean;
  readonly json?: boolean;
  readonly data?: string;
}

/** What is going on, for people who wait. */
export const STEPS: Readonly<Record<ImportStep, string>> = { reading: 'Reading', comparing: 'Comparing with what is held', writing: 'Writing' };

export const run: Run<ImportOptions> = async (call) => {
  const { args, options, effects } = call;
  if (options.log) return printLog(call);
  const [path] = args;
  if (path === undefined) return refuse('no-file', 'import', 'No file was named', 'Write outturn import FILE, or outturn import --log for what was imported');
  const step = (name: ImportStep): void => effects.note(`${STEPS[name]} …\n`);
  const answer = await importFile(openOutturn(options.data), path, options.published === undefined ? {} : { published: options.published }, effects.now(), step);
  if (options.json) return printJson(effects, answer);
  effects.out(render(answer));
  return 0;
};

async function printLog({ options, effects }: Call<ImportOptions>): Promise<number> {
  const log = await importLog(findPlaces(options.data));
  if (options.json) return printJson(effects, log);
  const rows = log.map((entry) => [entry.loaded.slice(0, 19).replace('T', ' '), entry.file, entry.publication, entry.editions.join(' '), String(entry.cells), String(entry.problems.length)]);
  effects.out(log.length === 0 ? 'Nothing has been imported\n' : renderTable([{ head: 'When (UTC)' }, { head: 'File' }, { head: 'Publication' }, { head: 'Editions' }, { head: 'Cells', align: 'right' }, { head: 'Not read', align: 'right' }], rows));
  return 0;
}

function render(answer: ImportAnswer): string {
  const editions = answer.editions.length > 3 ? `${answer.editions.length} editions` : `edition of ${answer.editions.join(', ')}`;
  return [
    `${answer.file}: ${answer.publication}, ${editions}, read as ${answer.importer}\n`,
    answer.result === 'written' ? `${counted(answer.cells, 'cell was', 'cells were')} written as ${answer.segment}\n` : `Nothing was written: the file is ${answer.result}\n`,
    listed('cells in which copies of the edition disagree', answer.disagreements),
    listed('remarks on what was not read', answer.problems.map(problemSentence)),
  ].join('');
}
