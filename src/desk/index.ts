/** What a user can ask for, end to end: one file to each thing asked. */
export { openLedger, openOutturn, type OpenOutturn } from './open.ts';
export { findPlaces, segmentsFolder, type Places } from './places.ts';
export { allyNamed, type Asked } from './question.ts';
export { isAbsent, type AssumptionAnswer, type CommitmentTermAnswer, type DerivationAnswer, type FigureAnswer, type KnownAnswer, type MissingAnswer, type OriginAnswer, type PrintedAnswer } from './figure-answer.ts';
export { status, type AllyStatus, type EditionUse, type StatusAnswer } from './status.ts';
export type { Finding } from './finding.ts';
export { gap, type GapAnswer } from './gap.ts';
export { ally, type AllyAnswer, type AllyEdition, type AllyYear } from './ally.ts';
export { revisions, type RevisionAnswer, type RevisionFigure, type RevisionsAnswer } from './revisions.ts';
export { commitments, type CommitmentsAnswer } from './commitments.ts';
export { explain, EXPLAINABLE, type ExplainAnswer } from './explain.ts';
export { editions, type EditionAnswer, type EditionsAnswer } from './editions.ts';
export { search, type SearchAnswer, type SearchHit } from './search.ts';
export { changes, type ChangeAnswer, type ChangesAnswer, type ChangeSide, type CrossingAnswer } from './changes.ts';
export { importFile, importLog, type ImportAnswer, type ImportStep } from './import-file.ts';
