import { compareText } from '#kit';
import type { MissingCell, NewlyMissing } from '#core';

/** Figures of one indicator that an edition held and a later one lacks. */
export interface MissingGroup {
  readonly indicator: string;
  /** `blank`: the later edition itself prints them as absent. `not held`: our copy of it lacks them. */
  readonly how: MissingCell['how'];
  readonly cells: number;
  readonly allies: readonly string[];
  readonly yearFirst: number;
  readonly yearLast: number;
}

export interface NewlyMissingAnswer {
  readonly blank: number;
  readonly notHeld: number;
  /** Figures of years before the first that is held of the later edition, of anybody. */
  readonly yearsDropped: number;
  /** Figures that it prints at prices of another year, or in an ally's new currency. */
  readonly restated: number;
  readonly groups: readonly MissingGroup[];
}

/** What went missing, by indicator and by kind: blank cells first, then the largest group. */
export function missingCells({ cells, yearsDropped, restated }: NewlyMissing): NewlyMissingAnswer {
  const groups = new Map<string, MissingCell[]>();
  for (const cell of cells) {
    const id = `${cell.how}|${cell.key.indicator}`;
    const group = groups.get(id);
    if (group) group.push(cell);
    else groups.set(id, [cell]);
  }
  return {
    blank: cells.filter(({ how }) => how === 'blank').length,
    notHeld: cells.filter(({ how }) => how === 'not held').length,
    yearsDropped,
    restated,
    groups: [...groups.values()].map(groupOf).sort((a, b) => compareText(a.how, b.how) || b.cells - a.cells || compareText(a.indicator, b.indicator)),
  };
}

function groupOf(cells: readonly MissingCell[]): MissingGroup {
  const { how, key } = cells[0] as MissingCell;
  const years = cells.map(({ year }) => year);
  const allies = [...new Set(cells.map(({ key: { party } }) => party))].sort(compareText);
  return { indicator: key.indicator, how, cells: cells.length, allies, yearFirst: Math.min(...years), yearLast: Math.max(...years) };
}
