/**
 * Outturn: the open ledger of alliance spending commitments.
 *
 * `openLedger()` opens the built-in ledger and what the user has imported; `ledger.asOf(day)` is the ledger as the world could
 * know it on a day; every measure is a function of such a view.
 */
export * from '#core';
export { OutturnError, problemSentence, type Outcome, type Problem } from '#kit';
export * from '#desk';
