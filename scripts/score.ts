/**
 * Scores the reader on the gold set: `npm run score [-- --errors TASK] [--only ID] [--set open|locked] [--write]`.
 * `--errors` lists what was missed, found falsely or told wrongly, of the open half only: `statements`, `speaker`,
 * `quantities` (all levels), `claims`, `verdict`, `all` … `--write` writes docs/reader-score.md.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brokenSeals, loadGold } from '../test/gold/score/load.ts';
import { scoreSet } from '../test/gold/score/score.ts';
import { scorePage, scoreText, type NamedScores } from '../test/gold/score/table.ts';
import type { Slip } from '../test/gold/score/tally.ts';
import { builtInLedger } from '../test/support/built-in-record.ts';

const PAGE = fileURLToPath(new URL('../docs/reader-score.md', import.meta.url));

function main(): number {
  const { values } = parseArgs({ options: { errors: { type: 'string' }, only: { type: 'string' }, set: { type: 'string' }, write: { type: 'boolean' } } });
  const [open, locked] = [loadGold('open'), loadGold('locked')];
  const faults = [...open.faults, ...locked.faults.map((fault) => (values.set === 'locked' ? fault : fault.replace(/: .*/, ': a fault, told by --set locked'))), ...brokenSeals().map((file) => `locked.sha256 does not agree with ${file}`)];
  faults.forEach((fault) => console.error(fault));
  const ledger = builtInLedger();
  const isAsked = (id: string) => values.only === undefined || values.only.split(',').some((only) => id.startsWith(only));
  const sets: NamedScores = {
    ...(values.set !== 'locked' && { open: scoreSet(open.passages.filter(({ id }) => isAsked(id)), ledger) }),
    ...(values.set !== 'open' && locked.passages.length > 0 && !values.only && !values.errors && { locked: scoreSet(locked.passages, ledger) }),
  };
  if (values.errors) sets.open?.slips.filter(({ task }) => values.errors === 'all' || task.startsWith(values.errors ?? '')).forEach(printSlip);
  else console.log(scoreText(sets));
  if (values.write && !values.only && !values.set) writeFileSync(PAGE, scorePage(sets));
  return faults.length > 0 ? 1 : 0;
}

function printSlip({ task, id, words, expected, found }: Slip): void {
  console.log(`${id}  ${task}  ${words}\n    expected ${expected}\n    found    ${found}`);
}

process.exitCode = main();
