import { keepDecisions, openForDecisions, rejected, whoDecides } from '#desk';
import { refuse } from '#kit';
import type { Run } from '../command.ts';
import { tellDecisions, type DecisionOptions } from '../read/decisions-text.ts';

/** Keeps statements of a report out of the ledger, and takes out those that were confirmed before. */
export const run: Run<DecisionOptions> = async ({ args, options, effects }) => {
  const [path = refuse('no-file', 'reject', 'No report was named', 'Write outturn reject FILE NUMBER …, with the numbers that outturn read prints'), ...numbers] = args;
  const { reading, source, places } = await openForDecisions(path, effects.today(), options.data);
  const { date, language, because } = options;
  const told = { ...(date !== undefined && { date }), ...(language !== undefined && { language }), ...(because !== undefined && { because }) };
  return tellDecisions(effects, keepDecisions(places, rejected(reading, source, numbers, { ...told, by: whoDecides(options.by), at: effects.now() })), options);
};
