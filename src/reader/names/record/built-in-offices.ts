import type { OfficeTerm } from '#core';
import table from '../../../../data/facts/offices.json' with { type: 'json' };

let terms: readonly OfficeTerm[] | undefined;

/** The office-holders that ship with Outturn, made from the facts' own table when they are first asked for. */
export function builtInOffices(): readonly OfficeTerm[] {
  terms ??= table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? null])) as unknown as OfficeTerm);
  return terms;
}
