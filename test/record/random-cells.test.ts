import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnLetters, figureOfCell, isMissing, observationAt, type Figure, type Known, type Ledger, type Observation, type SeriesRows } from '#core';
import { foldName } from '#kit';
import { readRecordSources } from '../../src/desk/build-record.ts';
import { keysIn } from '../support/answers.ts';
import { builtInLedger, recordFolder } from '../support/built-in-record.ts';
import { lots, shuffled } from '../support/lots.ts';
import { openRaw, type RawCell, type RawReader } from '../support/raw-files.ts';
import { sharedFolder } from '../support/shared-folder.ts';

/** The seed is printed; OUTTURN_SEED repeats a run, OUTTURN_CELLS reads more cells or all of them. */
const SEED = Number(process.env['OUTTURN_SEED'] ?? Date.now() % 1_000_000);
const CELLS = Number(process.env['OUTTURN_CELLS'] ?? 200);
const FROM_EACH_FILE = 6;

const shared = sharedFolder();

describe.skipIf(!shared)(`${CELLS} random cells of the record stand in the raw files, seed ${SEED}`, () => {
  const ledger = builtInLedger();
  const readers = new Map<string, { readonly file: string; readonly read: RawReader }>();
  let drawn: DrawnCell[] = [];

  beforeAll(async () => {
    process.stdout.write(`random cells: OUTTURN_SEED=${SEED}\n`);
    const { sources } = await readRecordSources(recordFolder);
    for (const { file, sha256 } of sources) readers.set(sha256, { file, read: await openRaw(join(shared as string, 'data', file)) });
    drawn = drawCells(ledger, [...readers.keys()]);
  });

  test('the cells are spread over every file of the record', () => {
    const held = ledger.segments.reduce((sum, { columns }) => sum + columns.year.length, 0);
    expect(drawn).toHaveLength(Math.min(CELLS, held));
    expect(new Set(drawn.map(({ observation }) => observation.copy)).size).toBe(readers.size);
  });

  test('each has the value, the ally, the year, the indicator and the status that stand there', () => {
    for (const cell of drawn) {
      const reader = readers.get(cell.observation.copy);
      const raw = reader?.read(cell.address);
      const told = `${reader?.file} at ${cell.address}: ${cell.observation.indicator} of ${cell.observation.party}, ${cell.observation.year}`;
      expect(raw && verdict(cell, raw, reader?.file ?? '', ledger), told).toEqual({ value: 'as there', ally: 'as there', year: 'as there', indicator: 'as there', status: 'as there' });
    }
  }, 120_000);
});

/** A cell of the record, with the address that its figure gives. */
interface DrawnCell {
  readonly observation: Observation;
  readonly figure: Known<Figure>;
  readonly address: string;
}

/** Some cells from each file, the rest from all of them. */
function drawCells(ledger: Ledger, copies: readonly string[]): DrawnCell[] {
  const all = shuffled(keysIn(ledger).flatMap((key) => cellsOf(ledger.rows(key))), lots(SEED));
  const some = copies.flatMap((copy) => all.filter(({ observation }) => observation.copy === copy).slice(0, FROM_EACH_FILE));
  const taken = new Set(some);
  const rest = all.filter((cell) => !taken.has(cell)).slice(0, CELLS - some.length);
  return [...some, ...rest].map(({ rows, row, observation }) => {
    const figure = figureOfCell(ledger, rows, [row, row + 1]);
    return { observation, figure, address: addressOf(observation, figure) };
  });
}

function cellsOf(rows: SeriesRows | undefined): { readonly rows: SeriesRows; readonly row: number; readonly observation: Observation }[] {
  if (!rows) return [];
  return Array.from({ length: rows.end - rows.start }, (_, index) => ({ rows, row: rows.start + index, observation: observationAt(rows, rows.start + index) }));
}

/** The address in the figure; of an absence, which has none, the same of its place. */
function addressOf({ indicator, priceBase, place, row, column }: Observation, figure: Known<Figure>): string {
  if (isMissing(figure)) return column === 0 ? `${place.name}, entry ${row}` : /^(TABLE|WEOApr)/.test(place.name) ? `${place.name}!${columnLetters(column)}${row}` : `line ${row}, column ${column}`;
  if (figure.origin.kind !== 'cell' && figure.origin.kind !== 'quotation') throw new Error('A cell has no printed origin');
  const { address } = figure.origin;
  return address.startsWith('Table ') ? `${address}#${priceBase ? priceBase.slice(0, 7) : indicator.replace('-share', '')}` : address;
}

type Verdict = Readonly<Record<'value' | 'ally' | 'year' | 'indicator' | 'status', string>>;

function verdict({ observation, figure }: DrawnCell, raw: RawCell, file: string, ledger: Ledger): Verdict {
  const say = (right: boolean, found: unknown): string => (right ? 'as there' : `there: ${String(found)}`);
  return {
    value: say(sameValue(figure, raw.content, scaleOf(observation, file)), raw.content),
    ally: say(namesOf(observation.party, ledger).includes(folded(raw.ally)), raw.ally),
    year: say(raw.year === observation.year, raw.year),
    indicator: say(isSaid(observation, raw.what), raw.what),
    status: say(raw.status === undefined || raw.status === observation.status, raw.status),
  };
}

/** The value carried is the number in the file; the value printed is that number at the printed decimals. */
function sameValue(figure: Known<Figure>, content: number | null, scale: number): boolean {
  if (isMissing(figure) || content === null) return isMissing(figure) && content === null && ['not available', 'nil'].includes(figure.missing);
  const there = content * scale;
  const near = (value: number, tolerance: number): boolean => Math.abs(value - there) <= tolerance + Math.abs(there) * 1e-12;
  return near(figure.held ?? figure.value, 0) && near(figure.value, 0.5 * 10 ** -figure.decimals);
}

/** In which unit a file gives its numbers: the data set of 2019 in single units, NATO's tables as printed. */
function scaleOf({ publication, indicator }: Observation, file: string): number {
  if (publication === 'worldbank-wdi') return 1;
  if (publication === 'imf-weo') return indicator === 'gdp' ? 1e9 : indicator === 'population' ? 1e6 : 1;
  if (file.includes('2019-06-25')) return 1;
  if (indicator === 'defence-spending' || indicator === 'gdp' || indicator === 'aid') return 1e6;
  return indicator === 'gdp-per-person' || indicator === 'military-personnel' ? 1e3 : 1;
}

const SAYS: Readonly<Record<string, RegExp>> = {
  'defence-share-of-gdp': /share of real gdp|share[-_]of[-_]gdp|core_share_gdp|% real GDP|pct_gdp|crosscheck-shares?-/i,
  'real-change': /real[-_ ]change/i,
  'defence-spending': /^(?!.*(per capita|% real|real change)).*(defen[cs]e[ _]expenditure|core_(usd|nat_currency)_|usd-constant|_prices$)/i,
  'equipment-share': /equipment/i,
  'personnel-share': /personnel/i,
  'infrastructure-share': /infrastructure/i,
  'other-share': /other/i,
  'aid': /ODA \(left-axis\)/,
  'aid-share-of-gni': /ODA\/GNI/,
  'exchange-rate': /Exchange rate/,
  'population': /SP\.POP\.TOTL/,
  'gdp-deflator-growth': /NY\.GDP\.DEFL\.KD\.ZG/,
  'gdp': /^(?!.*(share|capita)).*(: GDP|gdp_usd|Real GDP|NY\.GDP\.MKTP\.C[ND])/i,
  'gdp-per-person': /gdp[ _]per[ _]capita/i,
  'defence-spending-per-person': /(expenditure[ _]per[ _]capita|core_per_capita|per-capita_chart)/i,
  'military-personnel': /personnel/i,
};

/** The subjects of the outlook; a report names only their units. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'real-growth': 'NGDP_RPCH',
  'gdp-deflator': 'NGDP_D',
  'ppp-rate': 'PPPEX',
  'population': 'LP',
  'government-debt': 'GGXWDG_NGDP',
  'government-balance': 'GGXCNL_NGDP',
  'government-expenditure': 'GGX_NGDP',
};

function isSaid(observation: Observation, what: string): boolean {
  const { publication, indicator } = observation;
  if (publication !== 'imf-weo') return (SAYS[indicator] ?? /^$/).test(what) && sayingBase(observation, what);
  const subjects = indicator === 'gdp' ? gdpSubjects(observation) : [SUBJECTS[indicator] ?? ''];
  return subjects.some((subject) => what.includes(`/ ${subject} /`) || what.endsWith(`/ ${subject}`));
}

/** Where the currency is the US dollar, GDP in it stands there twice. */
function gdpSubjects({ unit, party, priceBase }: Observation): string[] {
  if (unit === 'international_dollars') return ['PPPGDP', 'Current international dollar'];
  if (priceBase === 'constant-national') return ['NGDP_R'];
  if (unit === 'USD') return ['NGDPD', 'U.S. dollars', ...(party === 'USA' ? ['NGDP'] : [])];
  return ['NGDP'];
}

/** The price base and the currency, where the file tells them beside the cell. */
function sayingBase({ publication, priceBase, unit }: Observation, what: string): boolean {
  if (publication === 'worldbank-wdi') return !what.includes('MKTP') || what.includes(unit === 'USD' ? 'MKTP.C' : 'MKTP.CN');
  if (publication === 'oecd-aid') return true;
  if (priceBase === undefined || /per-capita_chart|per capita \(USD\)/.test(what)) return true;
  const base = priceBase === 'current' ? /current/i : new RegExp(priceBase.slice('constant-'.length));
  return base.test(what) && (!what.includes('nat_currency') || unit !== 'USD' || what.includes('core_nat_currency'));
}

const AGGREGATES: Readonly<Record<string, readonly string[]>> = {
  'nato': ['NATO', 'NATO_TOTAL', 'NATO Total'],
  'nato-europe': ['NATO_EUR', 'NATO Europe'],
  'europe-and-canada': ['NATO_EUR_CAN', 'NATO Europe and Canada'],
};

/** The Federal Reserve names currencies by their countries. */
const CURRENCIES: Readonly<Record<string, string>> = { CAD: 'Canada', DKK: 'Denmark', EUR: 'Euro', NOK: 'Norway', SEK: 'Sweden' };

/** Greece and the United Kingdom have codes of their own in European statistics. */
const EUROPEAN_CODES: Readonly<Record<string, string>> = { GRC: 'EL', GBR: 'UK' };

function namesOf(party: string, { facts }: Ledger): string[] {
  const ally = facts.allies.find(({ id }) => id === party);
  const names = ally ? [ally.id, ally.name, EUROPEAN_CODES[ally.id] ?? ally.iso2, ...ally.aliases] : [...(AGGREGATES[party] ?? []), CURRENCIES[party] ?? ''];
  return names.map(folded);
}

function folded(name: string): string {
  return foldName(name.replace(/\(.*\)/, '').replace(/^FYR /, 'North '));
}
