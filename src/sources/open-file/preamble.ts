import type { TextRecord } from '../importer.ts';

/**
 * Parts the lines above the header from the table: downloads of the World Bank begin with lines such as "Data Source","World
 * Development Indicators", of two fields and a blank one.
 */
export function partPreamble(records: readonly TextRecord[]): { readonly preamble: readonly TextRecord[]; readonly table: readonly TextRecord[] } {
  const starts = records[0]?.fields[0] === 'Data Source' ? Math.max(0, records.findIndex(({ fields }) => fields.length > 3)) : 0;
  return { preamble: records.slice(0, starts), table: records.slice(starts) };
}
