import { join } from 'node:path';
import { openLedger, type Ledger } from '#core';
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
  return { ledger: openLedger(segments, facts), places };
}
