import type { Outcome } from '#kit';
import { isAllyCode } from '../allies.ts';
import { yearIn } from '../field.ts';
import type { Importer, ImportOptions, OpenedJson, Parsed } from '../importer.ts';
import { cellNotRead } from '../problems.ts';
import { currencyOfGdp } from './currencies.ts';
import { addCell, endReading, OTHER_COUNTRIES, OTHER_SUBJECTS, passOver, PUBLICATION, startReading, TITLE, type Reading } from './reading.ts';
import { subjectOf, type Subject } from './subjects.ts';
import { vintageOf } from './vintage.ts';

/** A conversion of the outlook's workbook to JSON: countries, their series, and in each the values by year. */
export const weoJson: Importer = {
  id: 'imf-weo-json',
  publication: PUBLICATION,
  looksLike: 'JSON of the World Economic Outlook (source.dataset "IMF.RES:WEO", economies, series, values)',
  recognises: (file) => file.kind === 'json' && isOutlook(file.value),
  parse: (file, options) => (file.kind === 'json' && isOutlook(file.value) ? readOutlook(file, file.value, options) : { value: undefined, problems: [] }),
};

interface Outlook {
  readonly source: { readonly dataset: string; readonly vintage?: unknown };
  readonly economies: Readonly<Record<string, { readonly series?: Readonly<Record<string, Series>> }>>;
}

interface Series {
  readonly unit?: unknown;
  readonly scale?: unknown;
  readonly currencyCode?: unknown;
  readonly latestActualAnnualData?: unknown;
  readonly values?: Readonly<Record<string, unknown>>;
}

function isOutlook(value: unknown): value is Outlook {
  const { source, economies } = (value ?? {}) as { source?: { dataset?: unknown }; economies?: unknown };
  return source?.dataset === 'IMF.RES:WEO' && typeof economies === 'object' && economies !== null;
}

function readOutlook(file: OpenedJson, outlook: Outlook, options: ImportOptions): Outcome<Parsed> {
  const vintage = vintageOf(file.name, typeof outlook.source.vintage === 'string' ? outlook.source.vintage : '', options);
  const reading = startReading({ hash: file.hash, name: file.name, kind: 'extract', format: 'keys' });
  for (const [ally, economy] of Object.entries(outlook.economies)) {
    for (const [code, series] of Object.entries(economy?.series ?? {})) readSeries(reading, outlook, { vintage, ally, code, series: series ?? {} });
  }
  return endReading(reading, [vintage]);
}

interface NamedSeries {
  readonly vintage: string;
  readonly ally: string;
  readonly code: string;
  readonly series: Series;
}

function readSeries(reading: Reading, outlook: Outlook, { vintage, ally, code, series }: NamedSeries): void {
  const subject = subjectOf(code);
  if (!isAllyCode(ally)) return passOver(reading, OTHER_COUNTRIES);
  if (!subject) return passOver(reading, OTHER_SUBJECTS);
  const table = `economies.${ally}.series.${code}.values`;
  const currency = currencyOfGdp(ally, vintage);
  const isMislabelled = subject.unit === 'national' && series.currencyCode !== currency;
  const unfit = unfitIn(series, subject) ?? (isMislabelled && !(currency === 'EUR' && isInEuro(outlook, ally)) ? `The currency ${String(currency)} was looked for and "${String(series.currencyCode)}" was found` : undefined);
  if (unfit) {
    reading.problems.push({ code: 'series-not-read', where: `${reading.copy.name}, economies.${ally}.series.${code}`, what: unfit, wayOut: 'Correct the series, or leave it: all others can be read without it' });
    return;
  }
  const note = isMislabelled ? `Our copy calls the currency ${String(series.currencyCode)}; the figures are in ${String(currency)}, as its own GDP in dollars shows` : undefined;
  const lastActual = yearIn(String(series.latestActualAnnualData));
  Object.entries(series.values ?? {}).forEach(([text, value], index) => {
    const year = yearIn(text);
    if (year === undefined) return void reading.problems.push(cellNotRead(`${reading.copy.name}, ${table}`, 'A year', text));
    const status = lastActual === undefined ? 'not stated' : year <= lastActual ? 'actual' : 'forecast';
    addCell(reading, { vintage, subject, ally, year, status, table: `${TITLE} ${vintage}, ${code}.${ally}`, row: index + 1, column: 1, where: `${table}.${text}`, ...(note && { note }) }, contentOf(value));
  });
}

const SCALES: Readonly<Record<number, string>> = { 0: 'Units', 6: 'Millions', 9: 'Billions' };

function unfitIn({ unit, scale }: Series, subject: Subject): string | undefined {
  if (scale !== SCALES[subject.multiplier]) return `The scale "${SCALES[subject.multiplier]}" was looked for and "${String(scale)}" was found`;
  if (unit !== '' && !subject.saysUnit.test(String(unit))) return `The unit of ${subject.code} was looked for and "${String(unit)}" was found`;
  return undefined;
}

/** Whether an ally's GDP in national currency and in dollars show the rate that Germany's show: then it is in euro, whatever its label says. */
function isInEuro({ economies }: Outlook, ally: string): boolean {
  const valueOf = (party: string, code: string, year: string): number => Number(economies[party]?.series?.[code]?.values?.[year]);
  const year = Object.keys(economies[ally]?.series?.['NGDP']?.values ?? {}).at(-1) ?? '';
  const [rate, euro] = [ally, 'DEU'].map((party) => valueOf(party, 'NGDP', year) / valueOf(party, 'NGDPD', year)) as [number, number];
  return Math.abs(rate / euro - 1) < SAME_RATE;
}

/** Rates of the euro to the dollar within one vintage differ by less; the currencies that it replaced differ by far more. */
const SAME_RATE = 0.005;

function contentOf(value: unknown): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}
