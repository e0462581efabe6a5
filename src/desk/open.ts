import { join } from 'node:path';
import { ledgerOf, type Ledger, type RateTable } from '#core';
import { readFacts, readRates, readSegments } from '#record';
import { withDecisions } from './decide/decision-log.ts';
import { decisionsFile, findPlaces, ownOfficesFile, segmentsFolder, type Places } from './places.ts';

/** A ledger, and where its parts lie. */
export interface OpenOutturn {
  readonly ledger: Ledger;
  readonly places: Places;
}

/** Opens the ledger: the built-in record, and what this user has imported. No database is opened. */
export function openOutturn(dataFolder?: string): OpenOutturn {
  const places = findPlaces(dataFolder);
  const facts = withDecisions(readFacts(join(places.home, 'data', 'facts'), ownOfficesFile(places)), decisionsFile(places));
  const segments = [...readSegments(join(places.home, 'data', 'record')), ...readSegments(segmentsFolder(places))];
  const rates = (): RateTable[] => [...readRates(join(places.home, 'data', 'record')), ...readRates(segmentsFolder(places))];
  return { ledger: ledgerOf(segments, facts, rates), places };
}

/**
 * The built-in ledger, and what this user has imported: where a program begins.
 *
 * @param dataFolder the folder of imports; `OUTTURN_DATA`, else `.outturn` in the home folder without it.
 */
export function openLedger(dataFolder?: string): Ledger {
  return openOutturn(dataFolder).ledger;
}
