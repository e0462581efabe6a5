export type { Ally, Comparator, Commitment, CommitmentMeasure, DisputeEntry, EditionFact, Facts, Group, GroupMember, Publication, Remark } from './facts.ts';
export type { Observation, Place, Presence, SeriesKey } from './observation.ts';
export { buildSegment, compareEditions, editionId, emptyColumns, PRESENCES, seriesId, STATUSES, type Columns, type CopyEntry, type CopyKind, type EditionEntry, type Segment, type SegmentParts } from './segment.ts';
export { ledgerOf, type Edition, type Ledger } from './ledger.ts';
export { disagree } from './disagree.ts';
export { columnLetters, editionRef, figureOfCell } from './cell-figure.ts';
export { observationAt, rankAt, rowsOfYear, type SeriesRows, type Source } from './series-rows.ts';
export { figureInEdition, type View } from './view.ts';
export { sliceOf, type Slice, type SliceKey } from './slice.ts';
