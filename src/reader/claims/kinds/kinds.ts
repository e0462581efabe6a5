import { NUMBER } from '../../scan/scan.ts';
import type { Reading, Tokens } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import type { GroupName } from '../words/groups.ts';
import { GROUP } from '../words/vocabulary.ts';
import { alikes } from './alike.ts';
import { bareBeside, besides } from './beside.ts';
import { burdens } from './burden.ts';
import { changes } from './change.ts';
import { comparisons } from './comparison.ts';
import { commitments } from './commitment.ts';
import { counts } from './count.ts';
import { debts } from './debt.ts';
import { ellipses } from './ellipsis.ts';
import { gaps } from './gap.ts';
import { leftovers } from './leftover.ts';
import { levels } from './level.ts';
import { memberships } from './membership.ts';
import { noOther } from './no-other.ts';
import { pairs } from './pairs.ts';
import { placed } from './placed.ts';
import { ranks } from './rank.ts';
import { ratios } from './ratio.ts';
import { respectives } from './respective.ts';
import { standings } from './standing.ts';

/** One sort of claims: how they are looked for, and the words without which a sentence has none. */
interface Kind {
  readonly find: (sentence: Sentence) => void;
  readonly words: readonly GroupName[];
  /** Whether a quantity alone is reason enough to look. */
  readonly orAmount?: true;
  /** Looked for after what is told beside other claims. */
  readonly isLast?: true;
}

/** In the order in which they take their quantities: what is rarer and surer first. */
const KINDS: readonly Kind[] = [
  { find: pairs, words: [], orAmount: true },
  { find: debts, words: ['owe', 'arrears', 'dues', 'debt'] },
  { find: memberships, words: ['join', 'ally', 'hold', 'came', 'alliance', 'membership'] },
  { find: commitments, words: ['binding', 'loose', 'strict', 'target', 'nothing', 'no', 'bind'], orAmount: true },
  { find: counts, words: ['ally', 'do'], orAmount: true },
  { find: noOther, words: ['ally', 'no'] },
  { find: ranks, words: ['most', 'place', 'spend'], orAmount: true },
  { find: burdens, words: ['burden', 'share', 'heavy'], orAmount: true },
  { find: ratios, words: ['miss', 'spending', 'spend', 'multiplied', 'target'], orAmount: true },
  { find: gaps, words: [], orAmount: true },
  { find: standings, words: ['target', 'meet'], orAmount: true },
  { find: changes, words: ['up', 'down', 'rise', 'moved', 'changing'] },
  { find: respectives, words: [], orAmount: true },
  { find: levels, words: [], orAmount: true },
  { find: placed, words: ['ordinal'] },
  { find: comparisons, words: ['outspend', 'than'], isLast: true },
];

const ALL_WITH_AMOUNT = KINDS.reduce((mask, { orAmount }, at) => (orAmount ? mask | (1 << at) : mask), 0);

/** Lists of names and numbers, which come first. */
const LISTS = 1;

/** For each word of the lexicon the kinds that it is reason to look for, a bit to each. */
const MASKS: Uint32Array = masks();

function masks(): Uint32Array {
  const result = new Uint32Array(GROUP.spend.length);
  KINDS.forEach(({ words }, at) => {
    for (const name of words) GROUP[name].forEach((isIn, word) => (result[word] = (result[word] as number) | (isIn << at)));
  });
  return result;
}

/** The kinds that a stretch of words may hold, as bits; 0 where nothing can be claimed in it. Numbers alone may make a list. */
export function kindsIn({ word, scanned, quantityAt }: Reading, { first, next }: Tokens, hasAmounts: boolean): number {
  let [mask, numbers] = [hasAmounts ? ALL_WITH_AMOUNT : 0, 0];
  for (let token = first; token < next; token += 1) {
    mask |= MASKS[word[token] as number] as number;
    if (scanned.kind[token] === NUMBER && quantityAt[token] === 0) numbers += 1;
  }
  return numbers > 0 ? mask | LISTS : mask;
}

/** Looks for the claims of a sentence, of the kinds told. */
export function findClaims(sentence: Sentence, kinds: number): void {
  const findAll = (isLast: boolean): void => KINDS.forEach((kind, at) => {
    if ((kinds & (1 << at)) !== 0 && (kind.isLast ?? false) === isLast) kind.find(sentence);
  });
  findAll(false);
  ellipses(sentence);
  leftovers(sentence);
  alikes(sentence);
  if (sentence.drafts.length > 0) {
    besides(sentence);
    bareBeside(sentence);
  }
  findAll(true);
}
