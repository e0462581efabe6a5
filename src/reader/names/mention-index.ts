import type { Mention, Names } from './names.ts';

/** Finds the mentions of a report by token, for those who go through its sentences token by token. */
export interface MentionIndex {
  /** The widest mention whose first token this is. */
  readonly startingAt: (token: number) => Mention | undefined;
  /** The widest mention whose last token this is. */
  readonly endingAt: (token: number) => Mention | undefined;
  /** The widest mention that a token lies in. */
  readonly around: (token: number) => Mention | undefined;
}

/** The mentions by token: looking up takes the same time in a long report as in a short one. */
export function mentionIndex({ mentions }: Names, tokens: number): MentionIndex {
  const [starting, ending, around] = [new Int32Array(tokens), new Int32Array(tokens), new Int32Array(tokens)];
  const widths = new Int32Array(mentions.length + 1).fill(-1, 0, 1);
  for (let number = 1; number <= mentions.length; number += 1) {
    const { first, next } = mentions[number - 1] as Mention;
    const width = next - first;
    widths[number] = width;
    if (width > (widths[starting[first] as number] as number)) starting[first] = number;
    if (width > (widths[ending[next - 1] as number] as number)) ending[next - 1] = number;
    for (let token = first; token < next; token += 1) if (width > (widths[around[token] as number] as number)) around[token] = number;
  }
  const held = (column: Int32Array) => (token: number) => {
    const at = token | 0;
    const held = at >= 0 && at < tokens ? (column[at] as number) : 0;
    return held === 0 ? undefined : mentions[held - 1];
  };
  return { startingAt: held(starting), endingAt: held(ending), around: held(around) };
}
