import type { Observation } from '#core';
import { alignedTable } from './table.ts';

/** Observations as the text of a ledger, a cell to a line, in the order in which they were read. */
export function ledgerText(observations: readonly Observation[]): string {
  const head = ['indicator', 'ally', 'year', 'unit', 'base', 'value', 'status', 'place'];
  return alignedTable(head, observations.map(lineOf));
}

function lineOf({ indicator, party, year, unit, priceBase, presence, value, multiplier, decimals, status, place, row, column }: Observation): string[] {
  const shown = presence === 'figure' ? `${value}${multiplier === 0 ? '' : `e${multiplier}`} at ${decimals}` : presence;
  return [indicator, party, String(year), unit, priceBase ?? '-', shown, status, `${place.name} ${row}:${column}`];
}
