import type { Reading, Tokens } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import type { GroupName } from '../words/groups.ts';
import { GROUP } from '../words/vocabulary.ts';
import { bareBeside, besides } from './beside.ts';
import { burdens } from './burden.ts';
import { changes } from './change.ts';
import { commitments } from './commitment.ts';
import { counts } from './count.ts';
import { debts } from './debt.ts';
import { ellipses } from './ellipsis.ts';
import { gaps } from './gap.ts';
import { levels } from './level.ts';
import { memberships } from './membership.ts';
import { noOther } from './no-other.ts';
import { placed } from './placed.ts';
import { ranks } from './rank.ts';
import { ratios } from './ratio.ts';
import { standings } from './standing.ts';

/** One sort of claims: how they are looked for, and the words without which a sentence has none. */
interface Kind {
  readonly find: (sentence: Sentence) => void;
  readonly words: readonly GroupName[];
  /** Whether a quantity alone is reason enough to look. */
  readonly orAmount?: true;
}

/** In the order in which they take their quantities: what is rarer and surer first. */
const KINDS: readonly Kind[] = [
  { find: debts, words: ['owe', 'arrears', 'dues'] },
  { find: memberships, words: ['join', 'ally', 'hold', 'came'] },
  { find: commitments, words: ['binding', 'loose', 'strict', 'target', 'nothing'], orAmount: true },
  { find: counts, words: ['ally'], orAmount: true },
  { find: noOther, words: ['ally'] },
  { find: ranks, words: ['most', 'place', 'spend'], orAmount: true },
  { find: burdens, words: ['burden', 'share', 'heavy'], orAmount: true },
  { find: ratios, words: ['miss', 'spending', 'spend', 'multiplied', 'target'], orAmount: true },
  { find: gaps, words: [], orAmount: true },
  { find: standings, words: ['target'], orAmount: true },
  { find: changes, words: ['up', 'down'] },
  { find: levels, words: [], orAmount: true },
  { find: placed, words: ['ordinal'] },
];

const ALL_WITH_AMOUNT = KINDS.reduce((mask, { orAmount }, at) => (orAmount ? mask | (1 << at) : mask), 0);

/** For each word of the lexicon the kinds that it is reason to look for, a bit to each. */
const MASKS: Uint16Array = masks();

function masks(): Uint16Array {
  const result = new Uint16Array(GROUP.spend.length);
  KINDS.forEach(({ words }, at) => {
    for (const name of words) GROUP[name].forEach((isIn, word) => (result[word] = (result[word] as number) | (isIn << at)));
  });
  return result;
}

/** The kinds that a stretch of words may hold, as bits; 0 where nothing can be claimed in it. */
export function kindsIn({ word }: Reading, { first, next }: Tokens, hasAmounts: boolean): number {
  let mask = hasAmounts ? ALL_WITH_AMOUNT : 0;
  for (let token = first; token < next; token += 1) mask |= MASKS[word[token] as number] as number;
  return mask;
}

/** Looks for the claims of a sentence, of the kinds told. */
export function findClaims(sentence: Sentence, kinds: number): void {
  KINDS.forEach(({ find }, at) => {
    if ((kinds & (1 << at)) !== 0) find(sentence);
  });
  ellipses(sentence);
  if (sentence.drafts.length === 0) return;
  besides(sentence);
  bareBeside(sentence);
}
