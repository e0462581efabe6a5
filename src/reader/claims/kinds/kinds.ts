import type { Sentence } from '../sentence.ts';
import { holds, type Presence } from '../words/presence.ts';
import { anyOf, GROUP, PHRASE, type WordGroup } from '../words/vocabulary.ts';
import { agreements } from './agreed.ts';
import { again } from './again.ts';
import { alikes } from './alike.ts';
import { apposedStandings } from './apposed-standing.ts';
import { bareBeside, besides } from './beside.ts';
import { burdens } from './burden.ts';
import { changes } from './change.ts';
import { comparisons } from './comparison.ts';
import { commitments } from './commitment.ts';
import { counts } from './count.ts';
import { debts } from './debt.ts';
import { ellipses } from './ellipsis.ts';
import { firstFew } from './first-few.ts';
import { foretold } from './foretold.ts';
import { fractionsOf } from './fraction-of.ts';
import { gaps } from './gap.ts';
import { leftoverDefaults } from '../leftover/defaults.ts';
import { leftoverRanks } from '../leftover/ranks.ts';
import { leftovers } from '../leftover/leftovers.ts';
import { levels } from './level.ts';
import { memberships } from './membership.ts';
import { marksTold } from './mark-told.ts';
import { matches } from './matched.ts';
import { moneyFractions } from './money-fraction.ts';
import { noOther } from './no-other.ts';
import { onesOf } from './one-of.ts';
import { outdone } from './outdone.ts';
import { pairs } from './pairs.ts';
import { placed } from './placed.ts';
import { plannedFrom } from './planned-from.ts';
import { ranks } from './rank.ts';
import { ratios } from './ratio.ts';
import { respectives } from './respective.ts';
import { sharesOf } from './share-of.ts';
import { standings } from './standing.ts';
import { thanBefore } from './than-before.ts';

/** One sort of claims: how they are looked for, and the words without which a sentence has none. */
interface Kind {
  readonly find: (sentence: Sentence) => void;
  readonly words: WordGroup;
  /** Whether a quantity alone is reason enough to look. */
  readonly orAmount: boolean;
}

/** The words of what is told of two without a number. */
const COMPARING = anyOf([GROUP.outspend, GROUP.than, GROUP.passing, GROUP.manifold, GROUP.less, GROUP.more]);
const MATCHING = anyOf([GROUP.asMuch, GROUP.equal, GROUP.beside]);
const NONE = anyOf([]);

/** In the order in which they take their quantities: what is rarer and surer first. */
const FIRST: readonly Kind[] = [
  { find: again, words: anyOf([GROUP.be, GROUP.stood, GROUP.up, GROUP.down]), orAmount: false },
  { find: debts, words: anyOf([GROUP.owe, GROUP.arrears, GROUP.dues, GROUP.unpaid]), orAmount: false },
  { find: memberships, words: anyOf([GROUP.join, GROUP.ally, GROUP.hold, GROUP.came, GROUP.alliance, GROUP.membership, GROUP.entering, GROUP.waiting, GROUP.flag, GROUP.seat, GROUP.be]), orAmount: false },
  { find: foretold, words: GROUP.meet, orAmount: true },
  { find: commitments, words: anyOf([GROUP.compel, GROUP.binding, GROUP.loose, GROUP.strict, GROUP.target, GROUP.nothing, GROUP.no, GROUP.bind, GROUP.obligation]), orAmount: true },
  { find: agreements, words: anyOf([GROUP.signature, GROUP.law, GROUP.dating]), orAmount: true },
  { find: counts, words: anyOf([GROUP.ally, GROUP.do, GROUP.target]), orAmount: true },
  { find: onesOf, words: GROUP.be, orAmount: false },
  { find: noOther, words: anyOf([GROUP.ally, GROUP.no]), orAmount: false },
  { find: outdone, words: anyOf([GROUP.trailing, GROUP.beaten, GROUP.outspend, GROUP.equal]), orAmount: false },
  { find: ranks, words: anyOf([GROUP.most, GROUP.place, GROUP.spend, GROUP.head, GROUP.only, GROUP.rear, GROUP.laggard, GROUP.more]), orAmount: true },
  { find: firstFew, words: NONE, orAmount: true },
  { find: moneyFractions, words: NONE, orAmount: true },
  { find: fractionsOf, words: NONE, orAmount: true },
  { find: burdens, words: anyOf([GROUP.burden, GROUP.share, GROUP.heavy, GROUP.part, GROUP.size, GROUP.carrying, GROUP.bulk]), orAmount: true },
  { find: ratios, words: anyOf([GROUP.miss, GROUP.spending, GROUP.spend, GROUP.multiplied, GROUP.target]), orAmount: true },
  { find: sharesOf, words: GROUP.be, orAmount: true },
  { find: gaps, words: NONE, orAmount: true },
  { find: standings, words: anyOf([GROUP.target, GROUP.meet, GROUP.asking, GROUP.asked, GROUP.agreed, PHRASE.makesGrade.firsts, PHRASE.failsTest.firsts, PHRASE.doesPart.firsts]), orAmount: true },
  { find: marksTold, words: GROUP.target, orAmount: true },
  { find: changes, words: anyOf([GROUP.up, GROUP.down, GROUP.rise, GROUP.moved, GROUP.changing]), orAmount: true },
  { find: respectives, words: NONE, orAmount: true },
  { find: levels, words: NONE, orAmount: true },
  { find: apposedStandings, words: anyOf([PHRASE.belowMark.firsts, PHRASE.aboveMark.firsts, GROUP.enough]), orAmount: false },
  { find: thanBefore, words: GROUP.than, orAmount: true },
  { find: placed, words: GROUP.ordinal, orAmount: false },
];

/** Every word that is reason to look for one of them. */
const WORDS = anyOf([...FIRST.map(({ words }) => words), COMPARING, MATCHING]);

/** Whether a stretch of words may hold a claim: by its words, or by a number. */
export function mayClaim(presence: Presence, hasNumber: boolean): boolean {
  return hasNumber || holds(presence, WORDS);
}

/** Looks for the claims of a sentence: of each kind that its words or its quantities are reason to look for. */
export function findClaims(sentence: Sentence, hasAmounts: boolean): void {
  const { presence, drafts, numbers } = sentence;
  if (hasAmounts || numbers.length > 0) pairs(sentence);
  for (const { find, words, orAmount } of FIRST) if ((orAmount && hasAmounts) || holds(presence, words)) find(sentence);
  if (drafts.length > 0) again(sentence);
  ellipses(sentence);
  leftovers(sentence);
  if (hasAmounts) plannedFrom(sentence);
  alikes(sentence);
  if (drafts.length > 0) {
    besides(sentence);
    bareBeside(sentence);
  }
  leftoverRanks(sentence);
  if (holds(presence, COMPARING)) comparisons(sentence);
  if (holds(presence, MATCHING)) matches(sentence);
  if (hasAmounts) leftoverDefaults(sentence);
}
