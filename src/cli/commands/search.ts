import { openLedger, search } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv } from '../csv.ts';
import { renderTable } from '../table.ts';

export const run: Run = async ({ args, options, effects }) => {
  const answer = await search(openLedger(options.data), args.join(' '));
  if (options.json) return printJson(effects, answer);
  if (options.csv) effects.out(toCsv(effects, answer.hits.map((hit) => ({ ...hit }))));
  else if (answer.hits.length === 0) effects.out(`Nothing in the ledger is called "${answer.query}"\n`);
  else effects.out(renderTable([{ head: 'What' }, { head: 'Name' }, { head: 'Shown by' }], answer.hits.map(({ kind, name, command }) => [kind, name, command])));
  return answer.hits.length > 0 ? 0 : 1;
};
