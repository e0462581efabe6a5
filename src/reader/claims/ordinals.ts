import { ORDINAL } from '../quantities/words/en/numbers.ts';
import { lexiconOf } from '../quantities/words/lexicon.ts';
import { isWord, type Reading } from './reading.ts';

/** The ordinals in words, from "first" on. */
const WORDS = ORDINAL.trim().split(/\s+/).filter((_, at) => at % 2 === 0);
const NUMBERS = ORDINAL.trim().split(/\s+/).filter((_, at) => at % 2 === 1).map(Number);
const LEXICON = lexiconOf(WORDS);

/** The number of `third`, `twentieth`; 0 of what is no ordinal. */
export function ordinalAt(reading: Reading, token: number): number {
  if (token < reading.first || token >= reading.next || !isWord(reading, token)) return 0;
  const { text, start, end, hash } = reading.scanned;
  const found = LEXICON.findHashed(text, start[token] as number, end[token] as number, hash[token] as number);
  return found === 0 ? 0 : (NUMBERS[found - 1] as number);
}
