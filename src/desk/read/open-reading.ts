import { parseDay } from '#core';
import { readOwnOffices } from '#record';
import { openOutturn } from '../open.ts';
import { ownOfficesFile } from '../places.ts';
import { readingOf, type ReadingRoom } from './reading.ts';

/** What reports are read with: the built-in ledger, what this user has imported and added, and the day that counts as today. */
export function openReading(today: string, dataFolder?: string): ReadingRoom {
  const { ledger, places } = openOutturn(dataFolder);
  return readingOf(ledger, parseDay(today), readOwnOffices(ownOfficesFile(places)));
}
