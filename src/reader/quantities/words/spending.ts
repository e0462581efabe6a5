/** Words by which a sentence tells that a percentage is of spending on defence, in all languages that are read. */

/** `as a share of GDP`: a word for a percentage before what it is of. */
export const SHARE_WORDS: ReadonlySet<string> = new Set('share percentage proportion fraction ratio portion anteil part'.split(' '));

/** Verbs of spending, and of reaching what is aimed at. */
export const SPENDING_WORDS: ReadonlySet<string> = new Set(
  'spend spends spent spending reach reaches reached reaching meet meets hit hits allocate allocates devote devotes invest invests ausgeben erreichen erreicht consacre consacrer atteindre'.split(' '),
);

/** What else percentages are told of. */
export const ELSEWHERE_WORDS: ReadonlySet<string> = new Set('inflation emissions interest unemployment deficit climate tax aid growth renewable debt equipment r&d research'.split(' '));
