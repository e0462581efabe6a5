/** A ledger of any size, invented and always the same: what the engines are compared over. */
import { emptyColumns, PRESENCES, STATUSES, type Columns, type Segment, type SeriesKey } from '../../src/core/index.ts';
import { EDITIONS, indicatorName, PUBLICATION, YEAR_FIRST, YEARS } from './questions.mjs';

const SEED = 20_170_331;
/** Of the two newest NATO editions that are held almost whole, 38 % of the cells that both print differ. */
const REVISED = 0.38;
const NOT_HELD = 0.01;
const PRINTED_AS_ABSENT = 0.02;
/** Cells whose copy carries more digits than the edition prints. */
const LONGER = 0.1;

/** The segment of a number of indicators, each for every party, year and edition, one cell in a hundred left out. */
export function syntheticSegment(parties: readonly string[], indicators: number): Segment {
  const random = randomFrom(SEED);
  const columns = emptyColumns(indicators * parties.length * YEARS * EDITIONS.length);
  const series: SeriesKey[] = [];
  const starts: number[] = [];
  let row = 0;
  for (let indicator = 0; indicator < indicators; indicator += 1) {
    for (const party of parties) {
      const key = keyOf(indicator, party);
      starts.push(row);
      row = writeSeries(columns, row, series.push(key), key.priceBase ? 6 : 0, random);
    }
  }
  starts.push(row);
  return {
    loaded: '2026-01-01T00:00:00.000Z',
    editions: EDITIONS.map((date) => ({ publication: PUBLICATION, date, title: `Synthetic edition of ${date}` })),
    copies: EDITIONS.map((date) => ({ hash: `copy of ${date}`, name: `${date}.csv`, kind: 'tables', format: 'lines' })),
    places: [{ kind: 'table', name: 'Table' }],
    notes: [''],
    series,
    starts: Uint32Array.from(starts),
    columns: firstRows(columns, row),
  };
}

/** Every second indicator is money, the others are shares. */
export function keyOf(indicator: number, party: string): SeriesKey {
  const asked = { publication: PUBLICATION, indicator: indicatorName(indicator), party };
  return indicator % 2 === 0 ? { ...asked, unit: 'USD', priceBase: 'current' } : { ...asked, unit: 'percent_of_gdp' };
}

function writeSeries(columns: Columns, from: number, line: number, multiplier: number, random: () => number): number {
  const decimals = multiplier === 0 ? 2 : 0;
  const level = multiplier === 0 ? 4 * random() : 10 ** (1 + 5 * random());
  let row = from;
  for (let year = 0; year < YEARS; year += 1) {
    let held = printedFrom(level * (0.5 + random()), decimals, random);
    for (let edition = 0; edition < EDITIONS.length; edition += 1) {
      if (random() < REVISED) held = printedFrom(held * (0.95 + 0.1 * random()) + 0.01, decimals, random);
      if (random() < NOT_HELD) continue;
      const absence = random() < PRINTED_AS_ABSENT ? 1 + Math.floor(random() * (PRESENCES.length - 1)) : 0;
      columns.year[row] = YEAR_FIRST + year;
      columns.edition[row] = edition;
      columns.copy[row] = edition;
      columns.presence[row] = absence;
      columns.status[row] = statusOf(YEARS - year, EDITIONS.length - edition);
      columns.value[row] = absence > 0 ? 0 : held;
      columns.multiplier[row] = multiplier;
      columns.decimals[row] = decimals;
      columns.row[row] = line;
      columns.column[row] = 1 + year;
      row += 1;
    }
  }
  return row;
}

/** A value as an edition prints it, or now and then with all its digits. */
function printedFrom(value: number, decimals: number, random: () => number): number {
  return random() < LONGER ? value : Number(value.toFixed(decimals));
}

function statusOf(yearsFromEnd: number, editionsFromEnd: number): number {
  const ahead = editionsFromEnd - yearsFromEnd;
  return STATUSES.indexOf(ahead < 0 ? 'actual' : ahead < 2 ? 'estimate' : 'forecast');
}

function firstRows(columns: Columns, rows: number): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, column]: [string, Columns[keyof Columns]]) => [name, column.slice(0, rows)])) as unknown as Columns;
}

/** The generator mulberry32: small, seeded, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
