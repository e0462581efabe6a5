/** What sort of assertion a claim is; see design of checks in GLOSSARY.md. */
export type ClaimKind = 'level' | 'gap' | 'count' | 'burden' | 'rank' | 'change' | 'ratio' | 'commitment' | 'membership' | 'debt';

/**
 * What a claim is about. A level, change, rank or ratio is of `share`, `spending`, `equipment-share`, `aid-share`, `gdp`,
 * `population`, `personnel` or `spending-per-person`; a gap is of `gap`; a count of `allies-meeting`; a burden of
 * `burden-share`, `burden-index`, `gdp-share` or `common-funding-share`; a commitment of `target`, `deadline`, `binding` or
 * `signed`; a membership of `member`, `accession` or `members`; a debt of `debt`.
 */
export type ClaimMeasure =
  | 'share'
  | 'spending'
  | 'equipment-share'
  | 'aid-share'
  | 'gdp'
  | 'population'
  | 'personnel'
  | 'spending-per-person'
  | 'gap'
  | 'allies-meeting'
  | 'burden-share'
  | 'burden-index'
  | 'gdp-share'
  | 'common-funding-share'
  | 'target'
  | 'deadline'
  | 'binding'
  | 'signed'
  | 'member'
  | 'accession'
  | 'members'
  | 'debt';

/** How a claim bounds its value; `exactly` where no word does. `much less` and `much more` are "lags far behind" and the like. */
export type ClaimComparator = 'exactly' | 'at least' | 'more than' | 'less than' | 'up to' | 'only' | 'much less' | 'much more';

/** The checkable part of a statement, or of a reporter's own sentence. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly measure: ClaimMeasure;
  /** ISO 3166-1 alpha-3 codes or ids of groups (`nato`, `nato-europe` …) that it is about, in the order told; empty where no word tells. */
  readonly parties: readonly string[];
  /** The parties that it is compared with ("twice as much as France"), or that a rank leaves out ("the largest after the United States"). */
  readonly against: readonly string[];
  /** Within which a rank, a count, a share of a total or a number of members is told. */
  readonly group: string;
  readonly comparator: ClaimComparator;
  readonly hedge: 'about' | 'nearly' | 'just' | 'order' | null;
  /** In whole units; percent as percent. A rank as its place, first = 1, "after" already counted. For a deadline or an accession the day, month or year; for others without a number null. */
  readonly value: number | string | null;
  /** The upper end of a range. */
  readonly valueLast: number | string | null;
  /** As of quantities: a currency code, `percent_of_gdp`, `percent`, `percentage_points`, `times`, `part`, `allies`, `rank`, `persons`; null without a number. */
  readonly unit: string | null;
  /** One unit of the last written place: 1e9 for "37 billion", 0.1 for "1.2"; null without a number. */
  readonly step: number | null;
  readonly per: string | null;
  /** Money on top of what there is now. */
  readonly isAdditional: boolean;
  /** The years that are named or resolved: "in 2016", "last year", "since 2014" to now; null where none is told. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** The last day by which it shall be so: "by 2024". */
  readonly by: string | null;
  /** The threshold of a count, gap or level told beside the value: 2 in "five allies spend at least 2 percent of GDP". */
  readonly target: number | null;
  /** For ranks `highest` or `lowest`; for changes `up` or `down`; else null. */
  readonly direction: 'highest' | 'lowest' | 'up' | 'down' | null;
  /** "does not spend", "nobody owes", "not binding". */
  readonly isNegated: boolean;
  /** "would cost", "would have to": a path that is thought of, not a fact of a year. */
  readonly isConditional: boolean;
}

/** What a check found. */
export type Verdict = 'match' | 'close' | 'mismatch' | 'cannot check';
