/** Words in: sentences, quantities and versions of reports. Pure; it runs in a browser too. */
export { sentences } from './sentences/sentences.ts';
export type { Span } from './scan/scan.ts';
export { quantities } from './quantities/quantities.ts';
export { languageOf } from './quantities/language.ts';
export type * from './quantities/quantity.ts';
export { align, type Alignment, type Link, type LinkLabel } from './versions/align.ts';
export type { ChangeKind, WordChange } from './versions/word-changes.ts';
export { group, Groups } from './versions/group.ts';
