/** A word of a name without case, accents and marks: `Rinkēvičs` and `Rinkevics` are the same. */
export function foldWord(word: string): string {
  return foldSmall(word.toLowerCase());
}

/** A word in small letters without accents and marks. */
export function foldSmall(small: string): string {
  if (isPlain(small)) return small;
  let folded = kept.get(small);
  if (folded === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(small, (folded = withoutMarks(small)));
  }
  return folded;
}

/** Words with marks that were folded last: the same few names come again and again. */
const kept = new Map<string, string>();
const MOST_KEPT = 2048;

function withoutMarks(small: string): string {
  const plain = small.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(/[łøđıßæœþð]/g, (letter) => PLAIN.get(letter) as string);
}

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
