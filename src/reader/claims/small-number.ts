import { lexiconOf } from '../quantities/words/lexicon.ts';
import { isNumber, isWord, type Reading } from './reading.ts';

/** The number that a token is, in digits or as a word; null where it is none. */
export function smallNumber(reading: Reading, token: number): number | null {
  const { text, start, end, hash } = reading.scanned;
  if (token < reading.first || token >= reading.next) return null;
  const [from, to] = [start[token] as number, end[token] as number];
  if (isNumber(reading, token)) return to - from <= 2 ? Number(text.slice(from, to)) : null;
  const found = isWord(reading, token) ? NUMBERS.findHashed(text, from, to, hash[token] as number) : 0;
  return found === 0 ? null : found - 1;
}

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty'].flatMap((ten) => [ten, ...ONES.map((one) => `${ten}-${one}`)]);
const NUMBERS = lexiconOf(['none', ...ONES, ...TEENS, ...TENS]);
