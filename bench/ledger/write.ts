/**
 * Writes the synthetic ledger twice: as a segment, and as the text from which the other engines are loaded.
 * As a command: HOME FOLDER INDICATORS; prints how many cells there are, as JSON.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { buildSegment, observationAt, ledgerOf, PRESENCES, type Facts, type Segment, type SeriesRows } from '../../src/core/index.ts';
import { roundTo, timesPowerOfTen } from '../../src/kit/index.ts';
import { encodeSegment, readFacts, writeSegment } from '../../src/record/index.ts';
import { EDITIONS, PARTIES } from './questions.mjs';
import { syntheticSegment } from './synthetic.ts';

const LINES_AT_ONCE = 20_000;
const FIGURE = PRESENCES.indexOf('figure');

function main(home: string, folder: string, indicators: number): void {
  const facts = readFacts(join(home, 'data', 'facts'));
  const parties = facts.allies.map(({ id }) => id).sort().slice(0, PARTIES);
  assertAsImported(syntheticSegment(parties, 1), facts);
  const segment = syntheticSegment(parties, indicators);
  writeSegment(join(folder, 'outturn'), 'synthetic', segment);
  writeRows(join(folder, 'rows.csv'), segment, parties.length);
  console.log(JSON.stringify({ cells: segment.columns.year.length }));
}

/** The columns are written in their final order at once: an import makes the same bytes of the same observations. */
function assertAsImported(segment: Segment, facts: Facts): void {
  const ledger = ledgerOf([segment], facts);
  const observations = segment.series.flatMap((key) => {
    const rows = ledger.rows(key) as SeriesRows;
    return Array.from({ length: rows.end - rows.start }, (_, at) => observationAt(rows, rows.start + at));
  });
  const { loaded, copies, editions } = segment;
  const imported = encodeSegment(buildSegment({ loaded, copies, editions, observations }));
  if (Buffer.compare(imported, encodeSegment(segment)) !== 0) throw new Error('The synthetic segment is not what an import would make of its observations');
}

/**
 * A line a cell: indicator, party, year, edition, until, presence, status, decimals, printed, held, half. The others are
 * spared all computing with decimals: `printed` and `held` are in whole units, `half` is how far apart two editions may be
 * and still print the same, and `until` is the next edition that has the cell, so that "as known then" is a range.
 */
function writeRows(path: string, { columns, series, starts }: Segment, parties: number): void {
  const file = openSync(path, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  series.forEach((_, place) => {
    const end = starts[place + 1] as number;
    for (let row = starts[place] as number; row < end; row += 1) {
      lines.push(`${Math.floor(place / parties)},${place % parties},${lineOf(columns, row, end)}\n`);
      if (lines.length === LINES_AT_ONCE) flush();
    }
  });
  flush();
  closeSync(file);
}

function lineOf({ year, edition, presence, status, value, multiplier, decimals }: Segment['columns'], row: number, end: number): string {
  const until = row + 1 < end && year[row + 1] === year[row] ? edition[row + 1] : EDITIONS.length;
  const [held, times, printedAt] = [value[row] as number, multiplier[row] as number, decimals[row] as number];
  const cell = [year[row], edition[row], until, presence[row], status[row], printedAt - times];
  if (presence[row] !== FIGURE) return [...cell, '', '', ''].join();
  return [...cell, timesPowerOfTen(roundTo(held, printedAt), times), timesPowerOfTen(held, times), 0.500001 * 10 ** (times - printedAt)].join();
}

const [home = '', folder = '', indicators = ''] = process.argv.slice(2);
main(home, folder, Number(indicators));
