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
  const isWider = (other: number, { first, next }: Mention): boolean => {
    const held = mentions[other - 1];
    return held === undefined || next - first > held.next - held.first;
  };
  mentions.forEach((mention, at) => {
    const { first, next } = mention;
    if (isWider(starting[first] as number, mention)) starting[first] = at + 1;
    if (isWider(ending[next - 1] as number, mention)) ending[next - 1] = at + 1;
    for (let token = first; token < next; token += 1) if (isWider(around[token] as number, mention)) around[token] = at + 1;
  });
  const held = (column: Int32Array) => (token: number) => {
    const at = token | 0;
    const held = at >= 0 && at < tokens ? (column[at] as number) : 0;
    return held === 0 ? undefined : mentions[held - 1];
  };
  return { startingAt: held(starting), endingAt: held(ending), around: held(around) };
}
