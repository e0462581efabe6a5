import picocolors from 'picocolors';
import { dateInWords, figureInWords, parseDay, type Commitment } from '#core';
import { commitments, openLedger, type CommitmentsAnswer } from '#desk';
import { foldName, nearestNames, refuse } from '#kit';
import { printJson, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { renderTable } from '../table.ts';

const COMPARATORS = { 'at-least': 'at least', 'up-to': 'up to', 'move-towards': 'move towards' } as const;

const WHOLES = { percent_of_gdp: 'of GDP', percent_of_defence_spending: 'of defence expenditure', percent_of_gni: 'of national income' } as const;

export const run: Run = ({ args, options, effects }) => {
  const ledger = openLedger(options.data);
  const answer = commitments(ledger, options, parseDay(effects.today()));
  const [id] = args;
  const chosen = id === undefined ? answer.commitments : [commitmentNamed(ledger.facts.commitments, id, answer)];
  if (options.json) return printJson(effects, { ...answer, commitments: chosen });
  if (options.csv) effects.out(toCsv(effects, chosen.map(csvRecord)));
  else effects.out(id === undefined ? list(chosen, effects.colour) : chosen.map((each) => whole(each, effects.colour)).join('\n'));
  return 0;
};

function list(all: readonly Commitment[], colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const rows = all.map((each) => [{ text: each.id, paint: paint.bold }, dateInWords(each.made), terms(each), each.strength, disputed(each)]);
  return `${renderTable([{ head: 'Commitment' }, { head: 'Made' }, { head: 'Terms' }, { head: 'Strength' }, { head: 'Disputed' }], rows)}\nWording, disputes and sources: outturn commitments ID\n`;
}

function disputed({ disputes }: Commitment): string {
  if (disputes.length === 0) return '';
  return `${disputes.length} ${disputes.length === 1 ? 'statement' : 'statements'}`;
}

function whole(commitment: Commitment, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { wording, disputes, review, notes, sources } = commitment;
  const block = (head: string, lines: readonly string[]): string => (lines.length > 0 ? `\n${paint.bold(head)}\n${lines.map((line) => `  ${line}\n`).join('')}` : '');
  return [
    `${paint.bold(commitment.name)}\n${terms(commitment)}; made ${dateInWords(commitment.made)}; strength: ${commitment.strength}\n`,
    block('Wording', wording.map(({ text, as, source }) => (as === 'quoted' ? `“${text}” (${source})` : `${text} (summary; ${source})`))),
    block('Disputed', disputes.map(({ date, who, what, source }) => `${date}, ${who}: ${what} (${source})`)),
    block('Review', review ? [`${dateInWords(review.date)}: ${review.what} (${review.source})`] : []),
    block('Notes', notes.map(({ text, source }) => `${text}${source ? ` (${source})` : ''}`)),
    block('Sources', sources),
  ].join('');
}

function terms({ comparator, parts, target, targetUnit, deadlineYear }: Commitment): string {
  const share = figureInWords({ value: target, unit: targetUnit, decimals: Number.isInteger(target) ? 0 : 1 });
  return `${parts ? 'in sum' : COMPARATORS[comparator]} ${share} ${WHOLES[targetUnit]}${deadlineYear === null ? ', no deadline' : ` by ${deadlineYear}`}`;
}

function commitmentNamed(all: readonly Commitment[], id: string, { asOf, commitments: made }: CommitmentsAnswer): Commitment {
  const ids = all.map((each) => each.id);
  const near = nearestNames(id, ids);
  const found = all.find((each) => foldName(each.id) === foldName(id)) ?? refuse('unknown-commitment', `commitment "${id}"`, 'No commitment has this name', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${ids.join(', ')}`);
  return made.includes(found) ? found : refuse('commitment-made-later', `commitment "${id}"`, `It had not been made by ${dateInWords(asOf)}`, `Ask for a day from ${dateInWords(found.made)} on`);
}

function csvRecord(each: Commitment): CsvRecord {
  const { id, name, made, deadlineYear, measure, comparator, target, targetUnit, strength, sources } = each;
  return { id, name, made, deadline_year: deadlineYear, measure, comparator, target, target_unit: targetUnit, strength, source: sources[0] };
}
