import { PREPOSITIONS } from './closed.ts';
import { PRONOUNS } from './pronouns.ts';

/** What a small word does in a sentence, as bits. */
export const PREPOSITION = 1;
/** After it a clause begins. */
export const CLAUSE_OPENER = 2;
/** The same, and it is no preposition: behind the others a comma ends the phrase, as in "the largest after Germany, but". */
export const CLAUSE_JOINER = 4;
/** Articles and words of number before a noun. */
export const DETERMINER = 8;
export const OWNING_PRONOUN = 16;
/** Stands for people told of before: "some", "others". */
export const SOME_OF_THEM = 32;
/** Shows what stands before it to be a subject. */
export const AUXILIARY = 64;

const JOINERS = 'and but or that while because when if although though whereas whether where so yet what how why unless which whom'.split(' ');

/** Verbs of the past that do not end in -ed, by which somebody is seen to act. */
export const DID_SO: readonly string[] = 'spoke went gave took stood made put came got left fought drew struck saw knew thought felt hit held kept broke threw shook flew rose sat'.split(' ');

/** The small words by what they do. */
export const SMALL_WORDS: readonly (readonly [bit: number, words: readonly string[]])[] = [
  [PREPOSITION, [...PREPOSITIONS]],
  [CLAUSE_OPENER, [...JOINERS, ...'as after before since until once than then meanwhile however still also now instead'.split(' ')]],
  [CLAUSE_JOINER, JOINERS],
  [DETERMINER, 'the a an this these those some many several few most all both each every any another other one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred more no dozens hundreds whose'.split(' ')],
  [OWNING_PRONOUN, [...PRONOUNS].filter(([, { standing }]) => standing === 'possessive').map(([word]) => word)],
  [SOME_OF_THEM, 'some others many several most both two pair trio latter'.split(' ')],
  [AUXILIARY, 'have had were are will would did do met also'.split(' ')],
];
