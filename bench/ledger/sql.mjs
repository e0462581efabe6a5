// The questions in SQL, in the form that was fastest for the two databases: "as known then" as a range of editions, since
// "the newest before" costs DuckDB twice as much.

export const COLUMNS = `
  indicator smallint, party smallint, year smallint, edition smallint, until smallint, presence smallint, status smallint,
  decimals smallint, printed float8, held float8, half float8`;

export const SLICE = `
  select party, year, presence, printed, decimals, status, edition, case edition when $2 - 1 then 0 else 1 end as stands_in
  from cell where indicator = $1 and edition < $2 and until >= $2 order by party, year`;

export const POINT = `
  select presence, printed, edition
  from cell where indicator = $1 and party = $3 and year = $4 and edition < $2 and until >= $2`;

export const DIFFERENCE = `
  select coalesce(a.indicator, b.indicator), coalesce(a.party, b.party), coalesce(a.year, b.year),
    a.presence, a.held, a.status, b.presence, b.held, b.status
  from (select * from cell where edition = $1) a full join (select * from cell where edition = $2) b
    on a.indicator = b.indicator and a.party = b.party and a.year = b.year
  where a.year is null or b.year is null or a.presence <> b.presence
    or case when a.decimals = b.decimals then a.printed <> b.printed else abs(a.held - b.held) > greatest(a.half, b.half) end`;

/** Columns as rows, numbers as numbers. */
export function rowsOf(columns) {
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column[row]));
}
