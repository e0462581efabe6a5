import { keeping } from './keeping.ts';

/** A word of a name without case, accents and marks: `Rinkēvičs` and `Rinkevics` are the same. */
export function foldWord(word: string): string {
  return foldSmall(word.toLowerCase());
}

/** A word in small letters without accents and marks. */
export function foldSmall(small: string): string {
  return isPlain(small) ? small : withoutMarks(small);
}

/** The same few names with marks come again and again. */
const withoutMarks = keeping(2048, (small) => {
  const plain = small.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(/[łøđıßæœþð]/g, (letter) => PLAIN.get(letter) as string);
});

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) < 0x61 || word.charCodeAt(at) > 0x7a) return false;
  return true;
}

const PLAIN: ReadonlyMap<string, string> = new Map([['ł', 'l'], ['ø', 'o'], ['đ', 'd'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ð', 'd']]);

/** The words of a name, folded; hyphens part words, as they do in the scan. */
export function foldedWords(name: string): string[] {
  const words: string[] = [];
  for (const part of name.toLowerCase().split(/[\s\-\u2010\u2011.,]+/)) {
    const word = foldSmall(part);
    if (word !== '') words.push(word);
  }
  return words;
}
