import picocolors from 'picocolors';
import { absenceInWords, BASELINES, dateInWords, fiscalYearName, formatNumber, SHAPES, type CostingInput, type CostingMeasure } from '#core';
import type { CostingAnswer, CostingPathAnswer, CostingResultAnswer, CostingsAnswer } from '#desk';
import type { CsvRecord } from '../csv.ts';
import { renderTable, type TableColumn } from '../table.ts';

const MEASURES: Readonly<Record<CostingMeasure, string>> = {
  gdp: 'GDP',
  share: 'share of GDP',
  spending: 'spending',
  baseline: 'baseline',
  'baseline-share': 'baseline, share of GDP',
  additional: 'additional',
  gap: 'gap',
  'total-spending': 'spending in all',
  'total-baseline': 'baseline in all',
  'total-additional': 'additional in all',
  'mean-additional': 'additional a year',
  'mean-step': 'more each year',
  'required-growth': 'growth a year',
};

const ITEMS: Readonly<Record<CostingInput['item'], string>> = { gdp: 'GDP', 'nominal-growth': 'growth of GDP', spending: 'spending', share: 'share of GDP' };

const right = (head: string): TableColumn => ({ head, align: 'right' });

/** All published costings for people: a row each, with the result that it is known for. */
export function renderCostings({ costings: all, rule, asOf }: CostingsAnswer, colour: boolean): string {
  if (all.length === 0) return `No published costing was known on ${dateInWords(asOf)}\n`;
  const paint = picocolors.createColors(colour);
  const rows = all.map((costing) => {
    const main = costing.paths.flatMap(({ results }) => results).find(({ theirs }) => theirs.main) as CostingResultAnswer;
    return [{ text: costing.id, paint: paint.bold }, dateInWords(costing.published), `${measureInWords(main, costing)}, ${costing.currency}`, theirsInWords(main), oursInWords(main, main), percentInWords(main.percent), costing.reproduces, main.fromLedger ? percentInWords(main.fromLedger.percent) : '', costing.reading];
  });
  return [
    renderTable([{ head: 'Costing' }, { head: 'Published' }, { head: 'Main result' }, right('Theirs'), right('Ours'), right('%'), { head: 'Reproduces' }, right('From the ledger alone, %'), { head: 'Read' }], rows),
    `\n${rule}\n`,
    'Ours: their terms, and their economy where it is printed, else that of the ledger of the day; money in billions\n',
    'Every result, and why one does not reproduce: outturn costings ID\n',
  ].join('');
}

/** One published costing for people: what it starts from, every result beside ours, the reason and the sources. */
export function renderCosting(costing: CostingAnswer, { rule }: CostingsAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { title, publisher, published, place, source, alsoIn, inputs, paths, reproduces, reproducesFromLedger, economy, ledgerOf, currency, priceBasis, reading, reason, notes } = costing;
  const block = (head: string, lines: readonly string[]): string => (lines.length > 0 ? `\n${paint.bold(head)}\n${lines.map((line) => `  ${line}\n`).join('')}` : '');
  return [
    `${paint.bold(title)}\n${publisher}, ${dateInWords(published)}; ${reading}\n`,
    `Reproduces: ${reproduces}${economy === 'printed' ? `; from the ledger alone: ${reproducesFromLedger}` : ''}. ${rule}\n`,
    `The ledger as known on ${dateInWords(ledgerOf)}; money in billions of ${currency}, ${priceBasis === 'current' ? 'at current prices' : 'price basis not stated'}\n`,
    block('Printed inputs', inputs.map((each) => inputInWords(each, costing))),
    ...paths.filter(({ results }) => results.length > 0).map((path) => `\n${paint.bold(path.name)}\n${termsInWords(path, costing)}${resultsTable(path, costing)}`),
    block('Why not in full', reason === null ? [] : [reason]),
    block('Notes', notes.map(({ text, source: page }) => `${text}${page ? ` (${page})` : ''}`)),
    block('Sources', [`${place}: ${source}`, ...alsoIn]),
  ].join('');
}

function termsInWords(path: CostingPathAnswer, costing: CostingAnswer): string {
  if (path.kind === 'gap') return `${path.party}, ${path.year}: ${path.whole ? 'all between' : 'what lacks'}${path.above === undefined ? '' : ` from ${path.above} %`} to ${path.target} % of GDP\n`;
  const shape = SHAPES.find(({ id }) => id === path.shape)?.name ?? path.shape;
  const points = Object.entries(path.points ?? {}).map(([year, share]) => `${yearName(Number(year), costing)}: ${share} %`).join(', ');
  const baseline = path.against === undefined ? (BASELINES.find(({ id }) => id === path.baseline)?.name ?? path.baseline) : `the path “${path.against}”`;
  return `From ${startInWords(path.start, costing)}${yearName(path.from, costing)} to ${path.target} % by ${yearName(path.by, costing)}; shape: ${shape}${points && ` (${points})`}; baseline: ${baseline}\n`;
}

function startInWords(start: Extract<CostingPathAnswer, { kind: 'path' }>['start'], { currency }: CostingAnswer): string {
  if (start === null) return '';
  return `${'share' in start ? `${start.share} %` : `${formatNumber(start.spending / BILLION, 1)} bn ${currency}`} in `;
}

function resultsTable(path: CostingPathAnswer, costing: CostingAnswer): string {
  const isPrinted = path.results.some(({ fromLedger }) => fromLedger);
  const columns = [{ head: 'result' }, right('theirs'), right('ours'), right('difference'), right('%'), { head: '' }, ...(isPrinted ? [right('ledger alone'), right('%')] : [])];
  return renderTable(columns, path.results.map((result) => [
    measureInWords(result, costing),
    theirsInWords(result),
    oursInWords(result, result),
    result.difference === null ? '' : signed(inUnit(result.difference, result), shownDecimals(result) + 1),
    percentInWords(result.percent),
    result.reproduces ? '' : 'no',
    ...(isPrinted && result.fromLedger ? [oursInWords(result, result.fromLedger), percentInWords(result.fromLedger.percent)] : []),
  ]));
}

function inputInWords({ item, yearFirst, yearLast, value, unit, decimals, what, case: only }: CostingInput, costing: CostingAnswer): string {
  const years = yearFirst === yearLast ? yearName(yearFirst, costing) : `${yearName(yearFirst, costing)} to ${yearName(yearLast, costing)}`;
  const amount = unit.startsWith('percent') ? `${formatNumber(value, decimals)} %` : `${formatNumber(value / BILLION, decimals + BILLION_DIGITS)} bn ${unit}`;
  return `${ITEMS[item]} ${years}: ${amount}${what ? ` (${what})` : ''}${only && item !== 'nominal-growth' ? ` (${only})` : ''}`;
}

function measureInWords({ theirs: { measure, year } }: CostingResultAnswer, costing: CostingAnswer): string {
  return `${MEASURES[measure]}${year === undefined ? '' : ` ${yearName(year, costing)}`}`;
}

function yearName(year: number, { years, of }: CostingAnswer): string {
  return years === 'fiscal' ? fiscalYearName(of, year) : String(year);
}

const BILLION = 1e9;
const BILLION_DIGITS = 9;

function isMoney({ theirs: { unit } }: Pick<CostingResultAnswer, 'theirs'>): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function inUnit(value: number, result: CostingResultAnswer): number {
  return isMoney(result) ? value / BILLION : value;
}

function shownDecimals(result: CostingResultAnswer): number {
  return result.theirs.decimals + (isMoney(result) ? BILLION_DIGITS : 0);
}

function theirsInWords(result: CostingResultAnswer): string {
  const { hedge, value } = result.theirs;
  return `${hedge ? `${hedge} ` : ''}${formatNumber(inUnit(value, result), shownDecimals(result))}`;
}

/** One digit more than is printed, so that the difference shows. */
function oursInWords(result: CostingResultAnswer, { ours }: Pick<CostingResultAnswer, 'ours'>): string {
  return 'missing' in ours ? absenceInWords(ours) : formatNumber(inUnit(ours.value, result), shownDecimals(result) + 1);
}

function percentInWords(percent: number | null): string {
  return percent === null ? '' : signed(percent, 1);
}

function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A row a result. */
export function costingRecords({ asOf, costings: all }: CostingsAnswer): CsvRecord[] {
  return all.flatMap((costing) => costing.paths.flatMap((path) => path.results.map(({ theirs, ours, difference, percent, reproduces, fromLedger }) => ({
    as_of: asOf,
    costing: costing.id,
    publisher: costing.publisher,
    published: costing.published,
    read: costing.reading,
    path: path.id,
    measure: theirs.measure,
    year: theirs.year,
    unit: theirs.unit,
    theirs: theirs.value,
    ours: 'missing' in ours ? null : ours.value,
    missing: 'missing' in ours ? ours.missing : null,
    difference,
    percent,
    reproduces,
    from_ledger: fromLedger && !('missing' in fromLedger.ours) ? fromLedger.ours.value : null,
    from_ledger_percent: fromLedger?.percent,
    source: theirs.source ?? costing.source,
  }))));
}
