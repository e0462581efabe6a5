import { lexiconOf, type Lexicon } from '../../quantities/words/lexicon.ts';
import { BESIDE_WORDS } from './beside.ts';
import { CUES, type Cue } from './cues.ts';
import { ALL_IDIOMS, type Idiom } from './idioms.ts';
import { BASE, formsOf, PAST, THIRD, verbOf } from './inflect.ts';
import { ADVERB, BE, COLLECTIVES, COMMENTS, CONTRASTS, CUE, DOCUMENT, DOCUMENTS, EAGER_WORDS, FIXED_SETTINGS, GIVEN_UP_STANDS, LABELS, LOOKS, MANNER_WORDS, NOT, PAST_HELPERS, PERSON, PLURAL, SAYING, SAYINGS, SHARED_OPINIONS, SMALL_WORDS, SPEAKERS, STANCE, STANCES, THING, THINGS, TIES, VERB, VERBS, VIEWS } from './small.ts';
import { SUBJECT_WORDS } from './subjects.ts';
import { ASKED_FOR, AUDIENCES, GIVING, IRREGULARS, VOICING, PAPER_LEADS, PAPERS, PAPER_VERBS, ROLES, SAME, SOUGHT, WORDINGS } from './voices.ts';
import { bothApostrophes, wordSet } from '../../scan/apostrophes.ts';

/** What is known of one word. */
export interface WordSense {
  /** The word in small letters; empty for one that is not known. */
  readonly word: string;
  readonly bits: number;
  /** The form where it is a verb, by the bits of inflect.ts. */
  readonly form: number;
  readonly cue: Cue | null;
  /** The idioms that it can begin. */
  readonly idioms: readonly Idiom[];
  /** The base of the verb; empty for other words. */
  readonly lemma: string;
  /** The office of a speaker that is not named; empty where none is told. */
  readonly office: string;
  /** Whether it is a preposition that ties what follows to the noun before. */
  readonly isTie: boolean;
  /** Whether it sets a clause against the one before. */
  readonly isContrast: boolean;
  /** Whether a clause can be attributed by it: "in the eyes of X". */
  readonly isView: boolean;
  /** Whether a statement can be found by it: a cue, the beginning of an idiom or of an attribution, a stance, a noun of saying, "is". */
  readonly isTelling: boolean;
}

/** The words that statements are read and judged by, numbered from 1, and the sense of each; the first stands for all other words. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly senses: readonly WordSense[];
  /** Each word in small letters, by its number. */
  readonly written: readonly string[];
  /** The number of a word in small letters; 0 for others. */
  readonly numberOf: (word: string) => number;
  /** For each word 1 where a sentence that has it can tell a statement. */
  readonly tells: Uint8Array;
}

/** The sense of a word that is known by its letters alone, or not at all. */
export const UNKNOWN: WordSense = { word: '', lemma: '', bits: 0, form: 0, cue: null, idioms: [], office: '', isTie: false, isContrast: false, isView: false, isTelling: false };

/** The first words of attributions and verdicts: "by X's count", "to hear X tell it", "came the answer". */
const BEGINNERS: ReadonlySet<string> = new Set(['came', 'ran', 'went', 'comes', 'runs', 'goes', 'rather', 'according', 'for', 'to', 'if', 'in', 'by', 'on', 'from', 'per', 'as', 'so', 'way']);

/** The English words of statements. */
export const WORDS: Words = buildWords();

function buildWords(): Words {
  const senses = new Map<string, WordSense>();
  const add = (word: string, more: Partial<WordSense>): void => {
    const had = senses.get(word) ?? UNKNOWN;
    senses.set(word, { word, lemma: had.lemma || (more.lemma ?? ''), bits: had.bits | (more.bits ?? 0), form: had.form | (more.form ?? 0), cue: had.cue ?? more.cue ?? null, idioms: more.idioms === undefined ? had.idioms : [...had.idioms, ...more.idioms], office: had.office || (more.office ?? ''), isTie: had.isTie || (more.isTie ?? false), isContrast: had.isContrast || (more.isContrast ?? false), isView: had.isView || (more.isView ?? false), isTelling: false });
  };
  for (const [bits, words] of SMALL_WORDS) for (const word of words.split(' ')) for (const each of bothApostrophes(word)) add(each, { bits: word.endsWith("n't") || word === 'cannot' ? bits | NOT : bits });
  for (const [cue, verb] of CUES) {
    for (const [word, form] of formsOf(verb)) add(word, { bits: CUE, form, cue, lemma: cue.lemma });
    for (const particle of cue.particles) add(particle.word, {});
  }
  for (const [idiom, verb] of ALL_IDIOMS) {
    const { lemma } = idiom.cue;
    for (const [word, form] of formsOf(verb)) add(word, { bits: lemma === 'have' ? 0 : VERB, form, lemma, idioms: [idiom] });
    if (verb.isNoun) for (const [word, form] of formsOf({ ...verb, isNoun: false })) if ((form & (BASE | THIRD)) !== 0) add(word, { form, lemma, idioms: [idiom] });
    if (lemma === 'have') add('has', { form: THIRD, lemma, idioms: [idiom] });
    for (const word of idiom.words) add(word, word.endsWith('ly') ? { bits: ADVERB } : {});
  }
  for (const verb of [...VERBS.split(' '), ...IRREGULARS.split(' ')]) addVerb(add, verb);
  for (const verb of PAPER_VERBS) for (const [word, form] of formsOf({ base: verb, isNoun: false, ...(verb === 'show' && { past: 'showed' }) })) add(word, { form, lemma: verb });
  for (const [office, words] of [...SPEAKERS, ...ROLES]) for (const word of words.split(/\s+/)) add(word, { bits: word.endsWith('people') || word.endsWith('men') ? PERSON | PLURAL : PERSON, office });
  for (const [bits, words] of [[DOCUMENT, DOCUMENTS], [DOCUMENT, PAPERS], [STANCE, STANCES], [SAYING, SAYINGS], [THING, THINGS]] as const) for (const word of words.split(/\s+/)) add(word, { bits });
  for (const word of PAST_HELPERS.split(' ')) for (const each of bothApostrophes(word)) add(each, { form: PAST });
  for (const word of CONTRASTS.split(' ')) add(word, { isContrast: true });
  for (const word of VIEWS.split(' ')) add(word, { isView: true });
  for (const word of [...PAPER_LEADS, ...ASKED_FOR, ...SOUGHT, ...SAME, ...WORDINGS, ...AUDIENCES, ...BESIDE_WORDS.flatMap((words) => [...wordSet(words)])]) add(word, {});
  for (const word of ['rather']) add(word, { isView: true });
  for (const word of ['hard', 'radical', 'right', 'left', 'own', 'there', 'than', 'hear', 'something', 'third', 'far', 'maybe', 'late', 'opposite', 'former', 'latter', 'first', 'monthly', 'weekly', 'daily', 'yearly', 'quarterly', 'early', 'friendly', 'costly', 'lonely', 'ally', 'family', 'italy', 'reply', 'assembly', 'homily', 'elderly', 'orderly', 'unlikely', 'likely', 'reply', 'bully', 'rally', 'comply', 'supply', 'familiar', 'close', 'privy', 'aware', ...COMMENTS.split(' '), ...COLLECTIVES.split(' '), ...GIVEN_UP_STANDS.split(' '), 'all', ...LABELS.split(' '), ...EAGER_WORDS.split(' '), ...SHARED_OPINIONS.split(' '), 'being', 'same', 'named', 'identified', 'quoted', 'access', 'entry', 'permission', 'entrance', 'naming', ...FIXED_SETTINGS.flatMap(([, words]) => words.split(' ')), 'whatever', 'whoever', 'regardless', 'worse', 'thrice', 'nearer', 'closer', 'due', 'decades', 'ages', 'ballot', 'noncommittal', 'announcements', 'condemnation', 'dismissal', 'criticisms', 'sentiments', 'habit', 'way', 'fond', 'tired', 'record', ...MANNER_WORDS.split(' '), ...LOOKS.split(' '), 'anonymity', 'size', 'scale', 'needs', 'ability', 'capacity', 'means', 'wealth', 'population', 'income', 'hour', 'month']) add(word, {});
  for (const word of ['data', 'media', 'police']) add(word, { bits: PLURAL });
  for (const word of TIES.split(' ')) add(word, { isTie: true });
  return numbered(senses);
}

/** The words with a sense, and behind them those that only tell what a statement is about. */
function numbered(known: ReadonlyMap<string, WordSense>): Words {
  const written = ['', ...new Set([...known.keys(), ...SUBJECT_WORDS])];
  const numbers = new Map(written.map((word, number) => [word, number]));
  const senses = written.map((word) => withTelling(known.get(word)));
  return { lexicon: lexiconOf(written.slice(1)), senses, written, numberOf: (word) => numbers.get(word) ?? 0, tells: Uint8Array.from(senses, (sense) => (canTell(sense) ? 1 : 0)) };
}

function withTelling(sense: WordSense | undefined): WordSense {
  return sense !== undefined && (canTell(sense) || (sense.bits & BE) !== 0 || BEGINNERS.has(sense.word)) ? { ...sense, isTelling: true } : (sense ?? UNKNOWN);
}

/** Whether a word can tell a statement: a verb of saying, an idiom, a stance, a noun of saying or of a view. */
function canTell({ word, lemma, bits, idioms, isView }: WordSense): boolean {
  return (bits & (CUE | STANCE | SAYING)) !== 0 || idioms.length > 0 || isView || word === 'per' || PAPER_VERBS.has(lemma) || GIVING.has(lemma) || VOICING.has(lemma);
}

function addVerb(add: (word: string, more: Partial<WordSense>) => void, written: string): void {
  const verb = verbOf(written.replaceAll(':', ','));
  for (const [word, form] of formsOf(verb)) add(word, { bits: VERB, form, lemma: verb.base });
}
