import { fileURLToPath } from 'node:url';
import { observationAt, ledgerOf, type Facts, type Ledger, type Observation, type Segment } from '#core';
import { readFacts, readRates, readSegments } from '#record';
import { keysIn } from './answers.ts';

/** The folder of the record that ships. */
export const recordFolder = fileURLToPath(new URL('../../data/record/', import.meta.url));

/** The facts that ship. */
export function builtInFacts(): Facts {
  return readFacts(fileURLToPath(new URL('../../data/facts/', import.meta.url)));
}

/** The segments of the record that ships. */
export function builtInSegments(): Segment[] {
  return readSegments(recordFolder);
}

/** The ledger as it ships, without anything that a user has imported. */
export function builtInLedger(): Ledger {
  return ledgerOf(builtInSegments(), builtInFacts(), () => readRates(recordFolder));
}

/** Every observation of a ledger, read back from its rows. */
export function observationsOfLedger(ledger: Ledger): Observation[] {
  return keysIn(ledger).flatMap((key) => {
    const rows = ledger.rows(key);
    return rows ? Array.from({ length: rows.end - rows.start }, (_, index) => observationAt(rows, rows.start + index)) : [];
  });
}
