import { join } from 'node:path';
import { ledgerOf, type Ledger } from '#core';
import { readFacts, readSegments } from '#record';
import { findPlaces, segmentsFolder, type Places } from './places.ts';

/** A ledger, and where its parts lie. */
export interface OpenOutturn {
  readonly ledger: Ledger;
  readonly places: Places;
}

/** Opens the ledger: the built-in record, and what this user has imported. No database is opened. */
export function openOutturn(dataFolder?: string): OpenOutturn {
  const places = findPlaces(dataFolder);
  const facts = readFacts(join(places.home, 'data', 'facts'));
  const segments = [...readSegments(join(places.home, 'data', 'record')), ...readSegments(segmentsFolder(places))];
  return { ledger: ledgerOf(segments, facts), places };
}

/**
 * The built-in ledger, and what this user has imported: where a program begins.
 *
 * @param dataFolder the folder of imports; `OUTTURN_DATA`, else `.outturn` in the home folder without it.
 */
export function openLedger(dataFolder?: string): Ledger {
  return openOutturn(dataFolder).ledger;
}
