import { COMMA, DASH, OPENER, QUOTE } from '../../scan/characters.ts';
import { MARK, SMALL, WORD } from '../../scan/scan.ts';
import { isMarkAt, lowerAt, traitsAt, type NameText } from '../name-text.ts';
import { PREPOSITIONS } from '../words/closed.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';

/** How a phrase stands in its clause. */
export type Standing = 'subject' | 'object' | 'possessive';

/** How what lies between two places stands: a subject begins a clause or follows its verb of saying. */
export function standingOf(text: NameText, first: number, next: number, isPossessive: boolean): Standing {
  if (isPossessive) return 'possessive';
  const before = first - 1;
  if (before < 0 || text.kind[before] !== WORD) return isObjectByMark(text, before) ? 'object' : goesOn(text, next) ? 'subject' : 'object';
  const word = lowerAt(text, before);
  if (OPENERS.has(word) && (JOINING.has(word) || !isMarkAt(text, next, COMMA)) && goesOn(text, next)) return 'subject';
  if (PREPOSITIONS.has(word)) return 'object';
  if ((traitsAt(text, before) & SAYING_WORD) !== 0) return isQuoteBefore(text, before) || (!isMarkAt(text, next, COMMA) && goesOn(text, next)) ? 'subject' : 'object';
  return (text.shape[before] !== SMALL || ADVERBS.test(word)) && !isMarkAt(text, next, COMMA) && goesOn(text, next) ? 'subject' : 'object';
}

/** Words after which a clause begins. */
const OPENERS: ReadonlySet<string> = new Set('and but or that while because as after before when if although though since until whereas whether once where so yet than what how why unless then which whom meanwhile however still also now instead'.split(' '));

/** Those of them that are no prepositions: behind the others a comma ends the phrase, as in "the largest after Germany, but". */
const JOINING: ReadonlySet<string> = new Set('and but or that while because when if although though whereas whether where so yet what how why unless which whom'.split(' '));

const ADVERBS = /ly$|^(?:on|friday|monday|tuesday|wednesday|thursday|saturday|sunday|year|week|month|here|there)$/;

function isObjectByMark(text: NameText, before: number): boolean {
  return before >= 0 && text.kind[before] === MARK && text.shape[before] === OPENER;
}

/** `… said Gabriel`, with the quotation before the verb. */
function isQuoteBefore(text: NameText, verb: number): boolean {
  return isMarkAt(text, verb - 1, QUOTE) || isMarkAt(text, verb - 1, COMMA);
}

/** Whether a verb may follow: a word that neither leads a complement nor joins. */
function goesOn(text: NameText, next: number): boolean {
  if (isMarkAt(text, next, COMMA) || isMarkAt(text, next, DASH)) return true;
  if (text.kind[next] !== WORD || text.shape[next] !== SMALL) return false;
  const word = lowerAt(text, next);
  return !PREPOSITIONS.has(word) && !OPENERS.has(word);
}
