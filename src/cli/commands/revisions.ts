import picocolors from 'picocolors';
import { absenceInWords, figureInWords, formatNumber, parseDay } from '#core';
import { openLedger, revisions, type RevisionAnswer, type RevisionsAnswer, type UnitAnswer } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { renderTable } from '../table.ts';

interface RevisionsOptions extends CommonOptions {
  readonly unit?: string;
  readonly priceBase?: string;
}

export const run: Run<RevisionsOptions> = ({ args, options, effects }) => {
  const answer = revisions(openLedger(options.data), args[0] as string, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.revisions.map((each) => csvRecord(answer, each))) : render(answer, effects.colour));
  return 0;
};

function render(answer: RevisionsAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const title = `${paint.bold(`${answer.name}, ${answer.year}: ${answer.indicator} through the editions`)}\n\n`;
  if (answer.revisions.length === 0) return `${title}No edition known by ${answer.asOf} is held with this cell\n`;
  const rows = answer.revisions.map((each) => [each.published, held(each), printed(each), 'missing' in each ? '' : each.status + ('from' in each && 'disagreements' in each.from ? ' !' : ''), { text: source(each), paint: paint.dim }]);
  const foot = `Printed: at the decimals that the edition prints; held: as the copy carries it${someDisagree(answer) ? '. !: copies of the edition disagree, outturn explain tells how' : ''}\n`;
  return title + renderTable([{ head: 'Edition' }, { head: 'Held', align: 'right' }, { head: 'Printed', align: 'right' }, { head: 'Status' }, { head: 'Where' }], rows) + foot + unitsInWords(answer);
}

/** What is shown of several units, and what else can be asked for. */
function unitsInWords({ alsoHeld, revisions: [first] }: RevisionsAnswer): string {
  if (!alsoHeld || !first) return '';
  const shown = 'missing' in first ? '' : `Shown: ${unitInWords(first)}. `;
  return `${shown}Also held, by --unit and --price-base: ${alsoHeld.map(unitInWords).join('; ')}\n`;
}

function unitInWords({ unit, priceBase }: UnitAnswer): string {
  return [unit, ...(priceBase ? [priceBase] : [])].join(' ');
}

function someDisagree({ revisions }: RevisionsAnswer): boolean {
  return revisions.some((each) => 'from' in each && 'disagreements' in each.from);
}

function held(each: RevisionAnswer): string {
  if ('missing' in each) return absenceInWords(each);
  if (!each.unit.startsWith('percent')) return formatNumber(each.value, each.value === each.printed ? 0 : 2);
  const more = each.value === each.printed ? 0 : 1;
  return formatNumber(each.value, each.decimals + more);
}

function printed(each: RevisionAnswer): string {
  return 'missing' in each ? '' : figureInWords({ ...each, value: each.printed });
}

function source(each: RevisionAnswer): string {
  if ('missing' in each) return '';
  const { from } = each;
  if (from.kind === 'quotation') return `quoted by ${from.page}`;
  return from.kind === 'cell' ? `${from.copy.name}, ${from.address}` : '';
}

function csvRecord(answer: RevisionsAnswer, each: RevisionAnswer): CsvRecord {
  const common = { ally: answer.ally, indicator: answer.indicator, year: answer.year, edition: each.edition };
  if ('missing' in each) return { ...common, value: null, printed: null, unit: null, price_base: null, status: null, missing: each.missing, source: null };
  return { ...common, value: each.value, printed: each.printed, unit: each.unit, price_base: each.priceBase, status: each.status, missing: null, source: source(each) };
}
