import { lowerAt, traitsAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAlliance } from '../words/bodies.ts';
import { DID_SO } from '../words/small-words.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';
import type { Described } from './described.ts';
import type { Draft } from './draft.ts';
import type { Resolution } from './resolution.ts';
import type { Told } from './salience.ts';

/** How many sentences back somebody stands whom another word names again. */
const NEAR = 3;

/** `the Socialist`, `the retired general`, `the former president`: whoever was told of last, named again by another word; undefined where nobody fits. */
export function namedAgain({ text, salience, phrases }: Resolution, at: number, told: Described): Draft | undefined {
  const phrase = phrases[at] as Phrase;
  if (phrase.determiner !== 'the' || told.isPlural || (told.noun !== 'person' && told.office === '')) return undefined;
  const here = text.sentence[phrase.first] as number;
  const fits = (one: Told): boolean => isNear(one, here) && canBe(one.draft, told);
  // Who speaks for an alliance held an office at home before: "the former Norwegian premier".
  if (told.isFormer) return salience.last((one) => (one.draft.office === null || LOOSE.has(told.office ?? '') || (told.country !== null && isAlliance(one.draft.country))) && fits(one));
  return salience.last((one) => one.standing === 'subject' && fits(one)) ?? salience.last((one) => one.standing === 'object' && fits(one));
}

function isNear({ sentence, draft }: Told, here: number): boolean {
  return here > sentence && here - sentence <= NEAR && draft.kind === 'person' && !draft.isAnonymous;
}

function canBe({ country, gender, office }: Draft, told: Described): boolean {
  if (told.gender !== null && gender !== null && told.gender !== gender) return false;
  if (told.country !== null && country !== null && told.country !== country && !isAlliance(country) && !isAlliance(told.country)) return false;
  if (told.office === null && told.noun === '' && !told.isFormer && office !== null && !GENERIC.has(told.head)) return false;
  return told.office === '' || told.office === null || told.noun !== '' || office === null || office === told.office || LOOSE.has(told.office);
}

/** Words of rank that offices of the record are named by too. */
const GENERIC: ReadonlySet<string> = new Set(['minister', 'secretary', 'governor', 'chief', 'head', 'boss']);

/** Offices that somebody may bear beside another: "the retired general", "the lawmaker". */
const LOOSE: ReadonlySet<string> = new Set(['general', 'lawmaker', 'diplomat']);

/** `the Dane said`: somebody of that country told of before; undefined where it is a people, or an adjective. */
export function compatriot({ text, salience }: Resolution, { first, next, determiner }: Phrase, code: string): Draft | undefined {
  const last = lowerAt(text, next - 1);
  if (determiner !== 'the' || !isOne(last) || !isSubjectHere(text, next)) return undefined;
  const here = text.sentence[first] as number;
  return salience.last((one) => (isNear(one, here) || (one.sentence === here && isOwn(one.draft, code))) && isOf(one.draft, code));
}

/** Somebody of that country who is told of in the same sentence: "… and Donald Trump, before the American spoke". */
function isOwn({ kind, country, isAnonymous }: Draft, code: string): boolean {
  return kind === 'person' && !isAnonymous && country === code;
}

/** Of a country, or of an alliance that the country is in: "the Dane" may be its secretary general. */
function isOf({ country }: Draft, code: string): boolean {
  return country === code || country === null || isAlliance(country);
}

/** `Dane`, `German`, `Dutchman`; not "Danes", "Dutch", "Polish". */
function isOne(word: string): boolean {
  return !/(?:s|ch|sh|ese)$/.test(word) && (/(?:man|woman|an|ard)$/.test(word) || SINGULARS.has(word));
}

const DID: ReadonlySet<string> = new Set(DID_SO);

const ADJECTIVES: ReadonlySet<string> = new Set(['armed', 'led', 'based', 'backed', 'united', 'federated', 'allied', 'proposed', 'planned', 'so-called', 'owned', 'born', 'educated']);

const SINGULARS: ReadonlySet<string> = new Set('dane finn swede pole turk briton scot czech slovak greek croat slovene serb latvian'.split(' '));

function isSubjectHere(text: NameText, next: number): boolean {
  const word = lowerAt(text, next);
  return (traitsAt(text, next) & SAYING_WORD) !== 0 || word === 'has' || word === 'had' || DID.has(word) || (word.endsWith('ed') && !ADJECTIVES.has(word)) || /^[.,?!]$/.test(text.text.slice(text.start[next], text.end[next]));
}
