import { confirmed, keepDecisions, keepText, openForDecisions, whoDecides, type Corrections } from '#desk';
import { refuse } from '#kit';
import type { Run } from '../command.ts';
import { tellDecisions, type DecisionOptions } from '../read/decisions-text.ts';

interface ConfirmOptions extends DecisionOptions, Corrections {
  readonly source?: string;
  readonly keepText?: boolean;
}

/** Takes statements of a report into the ledger, as proposed or corrected. */
export const run: Run<ConfirmOptions> = async ({ args, options, effects }) => {
  const [path = refuse('no-file', 'confirm', 'No report was named', 'Write outturn confirm FILE NUMBER …, with the numbers that outturn read prints'), ...numbers] = args;
  const { reading, source, places } = await openForDecisions(path, effects.today(), options.data);
  const { date, language, because, speaker, office, country, act, topic, side, said, commitment } = options;
  const told = { ...(date !== undefined && { date }), ...(language !== undefined && { language }), ...(because !== undefined && { because }), ...(options.source !== undefined && { address: options.source }) };
  const corrections = Object.fromEntries(Object.entries({ speaker, office, country, act, topic, side, said, commitment }).filter(([, value]) => value !== undefined));
  const decisions = confirmed(reading, source, numbers, corrections, { ...told, by: whoDecides(options.by), at: effects.now() });
  const kept = keepDecisions(places, decisions);
  if (options.keepText && decisions[0]) keepText(places, source, decisions[0].report.sha256);
  return tellDecisions(effects, kept, options);
};
