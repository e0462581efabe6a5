/** Outturn itself, through its public functions: a segment file, opened into a ledger. */
import { join } from 'node:path';
import { changedCells, changesBetween, isMissing, observationAt, ledgerOf, parseDay, PRESENCES, sliceOf, STATUSES, type ChangedCells, type Edition, type Figure, type Known, type Observation, type SeriesRows, type Slice } from '../../src/core/index.ts';
import { timesPowerOfTen } from '../../src/kit/index.ts';
import { readFacts, readSegments } from '../../src/record/index.ts';
import { serve, type Engine } from './ask.mjs';
import { indicatorName, PUBLICATION } from './questions.mjs';
import { keyOf } from './synthetic.ts';

const [home = '', ...words] = process.argv.slice(2);
const TURNS = { slices: 1000, points: 2000, differences: 15 };

async function open(folder: string): Promise<Engine<Slice, Known<Figure>, ChangedCells>> {
  const facts = readFacts(join(home, 'data', 'facts'));
  const ledger = ledgerOf(readSegments(join(folder, 'outturn')), facts);
  const parties = ledger.seriesOf(PUBLICATION, indicatorName(0)).map(({ party }) => party);
  const indicators = ledger.indicatorsOf(PUBLICATION);
  return {
    slice: ({ indicator, day }) => sliceOf(ledger.asOf(parseDay(day)), keyOf(indicator, '')),
    point: ({ indicator, day, party, year }) => ledger.asOf(parseDay(day)).observe(keyOf(indicator, parties[party] as string), year),
    difference: ({ before, after }) => changedCells(ledger, edition(before), edition(after), indicators),
    records: ({ before, after }) => changesBetween(ledger, edition(before), edition(after), indicators),
    spellSlice: (slice) => [...slice.party].map((at, cell) => [parties.indexOf(slice.parties[at] as string), slice.year[cell], slice.presence[cell], numberOrNull(slice.value[cell]), slice.decimals[cell], slice.status[cell], slice.edition[cell], slice.standsIn[cell]]),
    spellPoint: (figure) => spellFigure(figure, (date) => ledger.editions.findIndex((edition) => edition.date === date)),
    spellDifference: ({ series, places }) => Array.from({ length: places.length / 3 }, (_, cell) => spellChange(series[places[3 * cell] as number] as SeriesRows, places[3 * cell + 1] as number, places[3 * cell + 2] as number)),
    close: () => undefined,
  };

  function edition(rank: number): Edition {
    const found = ledger.editions[rank];
    if (!found) throw new Error('The synthetic ledger lacks an edition that is compared');
    return found;
  }

  function spellChange(rows: SeriesRows, before: number, after: number): (number | null)[] {
    const [old, now] = [before, after].map((row) => (row < 0 ? undefined : observationAt(rows, row)));
    return [indicators.indexOf(rows.key.indicator), parties.indexOf(rows.key.party), (old ?? now)?.year ?? null, ...spellSide(old), ...spellSide(now)];
  }
}

function spellFigure(figure: Known<Figure>, rankOf: (date: string | undefined) => number): (number | null)[] {
  if (!isMissing(figure)) return [0, figure.value, rankOf('edition' in figure.origin ? figure.origin.edition.edition : undefined)];
  if (figure.missing === 'not held') return [];
  return [PRESENCES.findIndex((presence) => presence === figure.missing), null, rankOf(figure.edition)];
}

function spellSide(side: Observation | undefined): (number | null)[] {
  if (!side) return [null, null, null];
  const isFigure = side.presence === 'figure';
  return [PRESENCES.indexOf(side.presence), isFigure ? timesPowerOfTen(side.value, side.multiplier) : null, STATUSES.indexOf(side.status)];
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

await serve(open, TURNS, words);
