import { createHash } from 'node:crypto';
import { encodeRates, encodeSegment } from '#record';
import { compareText, refuse } from '#kit';
import type { Ledger } from '#core';

/** Which state of the ledger something was taken from. */
export interface RecordVersion {
  /** The day on which the ledger last learned something, and the head of the hash: `2026.11.21+3f2a9c01d7be`. */
  readonly version: string;
  /** The instant at which the ledger last learned something. */
  readonly loaded: string;
  /** Of one segment or table of rates the SHA-256 of its file; of several the SHA-256 of theirs, sorted and joined. */
  readonly sha256: string;
}

/**
 * The version of what a ledger holds: the same cells and rates give the same version on every machine.
 *
 * @throws OutturnError `nothing-held` where it holds nothing, as before the instant at which it first learned something
 */
export function recordVersion(ledger: Ledger): RecordVersion {
  const version = VERSIONS.get(ledger) ?? versionOf(ledger);
  VERSIONS.set(ledger, version);
  return version;
}

/** Ledgers do not change: each is read through once. */
const VERSIONS = new WeakMap<Ledger, RecordVersion>();

function versionOf(ledger: Ledger): RecordVersion {
  const hashes = [...ledger.segments.map(encodeSegment), ...ledger.rates().map(encodeRates)].map(sha256).sort(compareText);
  if (hashes.length === 0) refuse('nothing-held', 'ledger', 'It holds nothing, so there is no version of it', 'Ask without loaded-by, or for a later instant');
  const hash = hashes.length === 1 ? (hashes[0] as string) : sha256(hashes.join('\n'));
  const loaded = lastLoaded(ledger);
  return { version: `${calendarVersion(loaded)}+${hash.slice(0, 12)}`, loaded, sha256: hash };
}

/** The instant at which a ledger last learned something. */
export function lastLoaded({ segments, rates }: Ledger): string {
  return [...segments, ...rates()].map(({ loaded }) => loaded).sort(compareText).at(-1) ?? '';
}

/** A day as a version that tools can order: `2026.3.5`. */
export function calendarVersion(instant: string): string {
  return instant.slice(0, 10).split('-').map(Number).join('.');
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
