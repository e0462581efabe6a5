import type { OfficeTerm } from '#core';
import table from '../../../../data/facts/offices.json' with { type: 'json' };

let terms: readonly OfficeTerm[] | undefined;

/** The office-holders that ship with Outturn, made from the facts' own table when they are first asked for. */
export function builtInOffices(): readonly OfficeTerm[] {
  return (terms ??= table.rows.map(termOf));
}

function termOf(row: readonly unknown[]): OfficeTerm {
  const term: Record<string, unknown> = {};
  for (let at = 0; at < table.columns.length; at += 1) term[table.columns[at] as string] = row[at] ?? null;
  return term as unknown as OfficeTerm;
}
