import picocolors from 'picocolors';
import { figureInWords, parseDay } from '#core';
import { changes, openLedger, type ChangeAnswer, type ChangesAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import { crossingsTable } from '../crossings-table.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { renderTable } from '../table.ts';

const MOST_SHOWN = 40;
const MOST_NAMED = 6;

export const run: Run = ({ args, options, effects }) => {
  const [before, after] = args as [string, string];
  const answer = changes(openLedger(options.data), before, after, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.changes.map(csvRecord)) : render(answer, effects.colour));
  return 0;
};

function render(answer: ChangesAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { revised, unchanged, onlyBefore, onlyAfter } = answer.counts;
  const cells = answer.changes.filter(({ kind }) => kind === 'revised');
  return [
    `${paint.bold(`From the edition of ${answer.before} to that of ${answer.after}: ${answer.indicators.join(', ')}`)}\n`,
    `revised ${revised} · unchanged ${unchanged} · held only of the first ${onlyBefore} · held only of the second ${onlyAfter}\n`,
    statusLine(answer),
    missingLines(answer),
    '\n',
    answer.crossings.length > 0 ? crossingsTable(answer.crossings) : 'No ally crossed a target\n',
    '\n',
    cells.length > 0 ? changesTable(cells.slice(0, MOST_SHOWN)) : '',
    cells.length > MOST_SHOWN ? `… and ${cells.length - MOST_SHOWN} more: use --csv or --json for all\n` : '',
  ].join('');
}

/** What the second edition lacks of the first, one line to each kind; nothing where nothing went missing. */
function missingLines({ newlyMissing: { groups, yearsDropped, restated } }: ChangesAnswer): string {
  const lines = groups.map(({ how, indicator, cells, allies, yearFirst, yearLast }) => `${how === 'blank' ? 'left blank by the second' : 'not held of the second'}: ${indicator}, ${yearFirst === yearLast ? yearFirst : `${yearFirst} to ${yearLast}`}, ${allies.length > MOST_NAMED ? `${allies.length} parties` : allies.join(' ')} (${cells})`);
  const others = [restated > 0 && `restated at other prices or in a new currency: ${restated}`, yearsDropped > 0 && `of years before the first held of the second: ${yearsDropped}`];
  return [...lines, ...others.filter((line) => line !== false)].map((line) => `${line}\n`).join('');
}

function statusLine({ statuses }: ChangesAnswer): string {
  return statuses.length === 0 ? '' : `status: ${statuses.map(({ from, to, cells }) => `${from} → ${to} ${cells}`).join(' · ')}\n`;
}

function changesTable(cells: readonly ChangeAnswer[]): string {
  const rows = cells.map((each) => [each.ally, String(each.year), `${each.indicator}${each.priceBase ? `, ${each.unit} ${each.priceBase}` : ''}`, side(each, 'before'), side(each, 'after')]);
  return renderTable([{ head: 'Ally' }, { head: 'Year' }, { head: 'Indicator' }, { head: 'Was', align: 'right' }, { head: 'Is', align: 'right' }], rows);
}

function side(change: ChangeAnswer, which: 'before' | 'after'): string {
  const value = change[which];
  if (!value) return 'not held';
  return 'missing' in value ? value.missing : figureInWords({ ...value, unit: change.unit });
}

function csvRecord(change: ChangeAnswer): CsvRecord {
  const { ally, indicator, year, unit, priceBase, kind, before, after } = change;
  const value = (each: ChangeAnswer['before']): number | null => (each && 'value' in each ? each.value : null);
  return { ally, indicator, year, unit, price_base: priceBase, kind, before: value(before), after: value(after) };
}
