/** Reports to measure with, made of the sentences of the open gold set by a seeded shuffle: the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Sentences of the open gold set, each once. */
export function goldSentences(home: string): string[] {
  const folder = join(home, 'test', 'gold', 'open');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const passages = files.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as { readonly text: readonly string[] }[]);
  return [...new Set(passages.flatMap(({ text }) => text.map((sentence) => sentence.replace(/^¶\s*/, ''))))];
}

/** A report of some sentences, three to a paragraph; another seed gives another report. */
export function reportOf(sentences: readonly string[], seed: number, count: number): string {
  const next = randomOf(seed);
  const drawn = Array.from({ length: count }, () => sentences[next() % sentences.length] as string);
  return drawn.map((sentence, at) => (at === 0 ? '' : at % 3 === 0 ? '\n\n' : ' ') + sentence).join('');
}

/** A later version of a report: a sentence left out, one added, one reworded. */
export function laterVersionOf(sentences: readonly string[], seed: number, count: number): string {
  const next = randomOf(seed * 31 + 7);
  const added = sentences[next() % sentences.length] as string;
  return `${reportOf(sentences, seed, count).replace(/ the /, ' that ').replace(/\n\n[^\n]*$/, '')}\n\n${added}`;
}

/** The xorshift generator of G. Marsaglia (2003), in 32 bits. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
