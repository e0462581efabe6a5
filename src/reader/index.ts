/** Words in: sentences, quantities and versions of reports. Pure; it runs in a browser too. */
export { read, type ReadOptions } from './read.ts';
export { check, type Said } from './check.ts';
export type * from './report/report.ts';
export type * from './names/names.ts';
export { sentences } from './sentences/sentences.ts';
export type { Span } from './scan/scan.ts';
export { quantities } from './quantities/quantities.ts';
export { languageOf } from './quantities/language.ts';
export type * from './quantities/quantity.ts';
export { align, type Alignment, type Link, type LinkLabel } from './versions/align.ts';
export { compareVersions, type Comparison, type OnlyThere, type VersionChange } from './versions/compare.ts';
export type { SamePair } from './versions/matching.ts';
export type { Correction } from './versions/corrections.ts';
export type { ChangeKind, WordChange } from './versions/word-changes.ts';
export { group, Groups } from './versions/group.ts';
export { claimKey } from './claims/claim-key.ts';
export { nationName } from './names/words/nations.ts';
