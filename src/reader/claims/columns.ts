import type { Quantity } from '../quantities/quantity.ts';
import { isNoun, isVerb } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentence.ts';
import { oneYear } from './one-year.ts';

/** The years over the columns of a table: none outside of one. */
export type Columns = readonly number[];

/** The years that hold for a line: those that it sets over columns, `Country 2014 2015 2016e`, or those set before, as long as rows of so many figures follow. */
export function columnsAt(reading: Reading, line: Stretch, before: Columns): Columns {
  if (line.quantities.length < 2 || hasVerb(reading, line)) return [];
  const years = line.quantities.map((at) => yearInHead(reading.quantities[at] as Quantity));
  if (years.every((year) => year > 0)) return years;
  return line.quantities.length === before.length ? before : [];
}

/** Gives the figures of a row, `Germany 1.18 1.18 1.19`, the years of their columns. */
export function withColumns({ quantities }: Stretch, drafts: readonly Draft[], columns: Columns): readonly Draft[] {
  if (columns.length !== quantities.length || columns.length === 0) return drafts;
  return drafts.map((draft) => {
    const year = columns[quantities.indexOf(draft.quantities?.[0] ?? -1)];
    return year === undefined ? draft : { ...draft, years: oneYear(year) };
  });
}

/** The year over a column; 0 where there is none. */
function yearInHead({ kind, unit, value }: Quantity): number {
  return kind === 'date' && unit === 'year' ? Number(value) : 0;
}

function hasVerb(reading: Reading, { first, next }: Stretch): boolean {
  for (let token = first; token < next; token += 1) if (isVerb(reading, token) && !isNoun(reading, token)) return true;
  return false;
}
