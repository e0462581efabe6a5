import picocolors from 'picocolors';
import { dateInWords, formatNumber, parseDay } from '#core';
import { indicatorInWords, openLedger, sources, type EditionSource, type SourceAnswer, type SourcesAnswer, type SourcesAsked } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { renderTable, type TableColumn } from '../table.ts';

export const run: Run<CommonOptions & SourcesAsked> = ({ args, options, effects }) => {
  const [publication] = args;
  const answer = sources(openLedger(options.data), { ...options, ...(publication && { publication }) }, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  const paint = picocolors.createColors(effects.colour);
  effects.out(options.csv ? toCsv(effects, answer.sources.flatMap(csvRecords)) : publication ? answer.sources.map((source) => one(answer, source, paint)).join('') : overview(answer, paint));
  return 0;
};

type Paint = ReturnType<typeof picocolors.createColors>;

function overview({ asOf, sources: all }: SourcesAnswer, paint: Paint): string {
  const columns = [{ head: 'Publication' }, { head: 'Publisher' }, { head: 'Newest' }, ...numbers('Days old', 'Editions', 'Cells', 'Holes'), { head: 'Ships' }];
  const rows = all.map((source) => [{ text: source.publication, paint: paint.bold }, source.publisher, source.freshness.newest ?? '', daysOld(source), editionsHeld(source), figure(source.cells), figure(source.holes), source.ships ? 'yes' : 'no']);
  return `${head(asOf)}\n${renderTable(columns, rows)}\n${HOLES}\n`;
}

function numbers(...heads: string[]): TableColumn[] {
  return heads.map((each) => ({ head: each, align: 'right' }));
}

function head(asOf: string): string {
  return `What is held of what was known on ${dateInWords(asOf)}\n`;
}

const HOLES = 'Holes: cells within the span of an edition that our copies do not hold; some may be blank in the edition itself';

function daysOld({ freshness: { ageDays } }: SourceAnswer): string {
  return ageDays === null ? '' : figure(ageDays);
}

function editionsHeld({ editions, daily }: SourceAnswer): string {
  return daily ? `${figure(daily.days)} days` : figure(editions.length);
}

function one({ asOf }: SourcesAnswer, source: SourceAnswer, paint: Paint): string {
  const told = [`${paint.bold(source.name)}, ${source.publisher}`, source.address, `Terms: ${source.licence}`, source.ships ? `Cite as: ${source.attribution}` : 'Nothing of it ships with Outturn', freshnessInWords(source), heldInWords(source)];
  return `${head(asOf)}\n${told.join('\n')}\n${source.editions.length > 0 ? `\n${editionsTable(source)}\n${HOLES}\n` : ''}${copiesOf(source)}`;
}

function freshnessInWords({ freshness: { newest, ageDays, nextDue, overdue } }: SourceAnswer): string {
  if (newest === null) return 'Nothing of it is held';
  const next = nextDue === null ? '' : `; by habit the next ${overdue ? 'was' : 'is'} due about ${dateInWords(nextDue)}`;
  return `Newest held: ${dateInWords(newest)}, ${figure(ageDays ?? 0)} days old${next}`;
}

function heldInWords({ cells, years, indicators, counts, daily }: SourceAnswer): string {
  const kinds = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [`${figure(count)} ${kind}`] : []));
  const of = daily ? `${daily.currencies.length} currencies on ${figure(daily.days)} days` : indicators.map(indicatorInWords).join(', ');
  return years === null ? 'Cells held: none' : `Cells held: ${figure(cells)} of ${years[0]} to ${years[1]} (${kinds.join(', ')}): ${of}`;
}

function editionsTable({ editions }: SourceAnswer): string {
  const columns = [{ head: 'Edition' }, { head: 'Years' }, ...numbers('Cells', 'Copies', 'Holes'), { head: 'Most of them' }];
  return renderTable(columns, editions.map((edition) => [edition.edition, yearsInWords(edition.years), figure(edition.cells), figure(edition.copies.length), figure(edition.holes.cells), mostHoles(edition)]));
}

function mostHoles({ holes: { groups, indicators } }: EditionSource): string {
  const [largest] = groups;
  const none = indicators.length > 0 ? `nothing of ${indicators.length} ${indicators.length === 1 ? 'indicator' : 'indicators'}` : '';
  return [largest ? `${indicatorInWords(largest.indicator)} ${yearsInWords(largest.years)}: ${figure(largest.cells)}` : '', none].filter(Boolean).join('; ');
}

/** The copies of a publication, each once. */
function copiesOf({ editions, daily }: SourceAnswer): string {
  const copies = new Map([...editions.flatMap((edition) => edition.copies), ...(daily?.copies ?? [])].map((copy) => [copy.hash, copy]));
  if (copies.size === 0) return '';
  const lines = [...copies.values()].map(({ name, hash, address }) => `  ${name}  ${hash.slice(0, 12)}${address ? `\n    ${address}` : ''}\n`);
  return `\nCopies, by the first digits of their SHA-256:\n${lines.join('')}`;
}

function yearsInWords(years: readonly [number, number] | null): string {
  return years === null ? '' : [...new Set(years)].join('–');
}

function figure(value: number): string {
  return formatNumber(value, 0);
}

function csvRecords(source: SourceAnswer): readonly CsvRecord[] {
  const common = { publication: source.publication, publisher: source.publisher, ships: source.ships };
  const row = (edition: Pick<EditionSource, 'edition' | 'knownFrom' | 'cells' | 'years' | 'copies' | 'holes'> | undefined): CsvRecord => ({
    ...common,
    edition: edition?.edition ?? source.freshness.newest,
    known_from: edition?.knownFrom ?? source.freshness.knownFrom,
    year_first: (edition ?? source).years?.[0] ?? null,
    year_last: (edition ?? source).years?.[1] ?? null,
    cells: (edition ?? source).cells,
    copies: edition ? edition.copies.length : (source.daily?.copies.length ?? 0),
    holes: edition?.holes.cells ?? source.holes,
    indicators_not_held: edition?.holes.indicators.join(' ') ?? null,
  });
  return source.editions.length > 0 ? source.editions.map(row) : [row(undefined)];
}
