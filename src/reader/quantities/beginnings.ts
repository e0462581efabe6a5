import { CURRENCY, OTHER } from '../scan/characters.ts';
import { MARK, NUMBER, SMALL, WORD } from '../scan/scan.ts';
import type { Reading } from './reading.ts';
import { HAS_PERCENT, HAS_PERIOD } from './words/sense.ts';
import { ALWAYS, BEFORE_KNOWN } from './words/vocabulary.ts';

/** Whether a quantity can begin at a token. Nearly all tokens are passed here, so it looks at columns before it looks at words. */
export function canBegin(reading: Reading, token: number): boolean {
  const kind = reading.kind[token];
  if (kind === NUMBER) return true;
  if (kind === MARK) return reading.shape[token] === CURRENCY || (reading.shape[token] === OTHER && reading.kind[token + 1] !== MARK);
  if (kind !== WORD) return false;
  return reading.bits[token] === 0 ? canBeCode(reading, token) : canBeNumber(reading, token);
}

/** `EUR 35`, `Q1 2018`, `FY2018`. */
function canBeCode(reading: Reading, token: number): boolean {
  if (reading.shape[token] === SMALL) return false;
  return reading.kind[token + 1] === NUMBER || reading.text.charCodeAt((reading.start[token] as number) + 1) === 0x59;
}

/** A word that always can begin one, or one that does before a word that is known: `a decade`, `last week`, `a full percentage point`. */
function canBeNumber(reading: Reading, token: number): boolean {
  const beginning = reading.vocabulary.beginnings[reading.sense[token] as number];
  if (beginning === ALWAYS) return true;
  return beginning === BEFORE_KNOWN && (reading.kind[token + 1] !== WORD || reading.bits[token + 1] !== 0 || ((reading.bits[token + 2] ?? 0) & (HAS_PERIOD | HAS_PERCENT)) !== 0);
}
