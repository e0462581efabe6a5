import { CAPITALS, SMALL } from '../../scan/scan.ts';
import { afterWord, isWordAt, type NameText } from '../name-text.ts';
import type { Meaning, NamedPhrase } from '../words/vocabulary.ts';
import type { Unit } from './unit.ts';

/** The longest phrase of the tables that begins at a word. */
export function tablePhraseAt(text: NameText, at: number): (Unit & { readonly meaning: Meaning }) | undefined {
  const phrases = text.vocabulary.phrases[text.word[at] as number];
  if (phrases === undefined) return undefined;
  const after = afterWord(text, at);
  const second = after < text.count ? text.word[after] : 0;
  for (let index = 0; index < phrases.length; index += 1) {
    const phrase = phrases[index] as NamedPhrase;
    if (phrase.second !== second && phrase.second !== -1) continue;
    const { words, meaning } = phrase;
    const next = endOf(text, at, words);
    if (next > 0 && isWrittenSo(text, at, next, meaning)) return { kind: meaning.kind, first: at, next, meaning };
  }
  return undefined;
}

/** The place after the words, where they stand there; else 0. Only the last may be a possessive. */
function endOf(text: NameText, at: number, words: NamedPhrase['words']): number {
  let place = at;
  for (let index = 0; index < words.length; index += 1) {
    if (!isWordAt(text, place) || text.word[place] !== words[index]) return 0;
    if (index === words.length - 1) return place + 1;
    place = afterWord(text, place);
  }
  return 0;
}

/** Names are written with capitals; `US` in two, since `us` is a pronoun. Offices and bodies may be written small. */
function isWrittenSo(text: NameText, at: number, next: number, { kind, id }: Meaning): boolean {
  if (kind === 'nation' && id === 'USA' && next === at + 1 && (text.end[at] as number) - (text.start[at] as number) === 2) return text.shape[at] === CAPITALS;
  if (kind === 'office' || kind === 'group') return true;
  if (kind === 'body' && SMALL_BODIES.has(id)) return true;
  return text.shape[at] !== SMALL || (next > at + 1 && text.shape[next - 1] !== SMALL);
}

const SMALL_BODIES: ReadonlySet<string> = new Set(['NATO', 'Senate', 'Congress', 'Chancellery', 'UN Security Council']);
