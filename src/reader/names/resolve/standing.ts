import { COMMA, DASH, OPENER, QUOTE } from '../../scan/characters.ts';
import { MARK, SMALL, WORD } from '../../scan/scan.ts';
import { isMarkAt, lowerAt, smallAt, traitsAt, type NameText } from '../name-text.ts';
import { CLAUSE_JOINER, CLAUSE_OPENER, PREPOSITION } from '../words/small-words.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';

/** How a phrase stands in its clause. */
export type Standing = 'subject' | 'object' | 'possessive';

/** How what lies between two places stands: a subject begins a clause or follows its verb of saying. */
export function standingOf(text: NameText, first: number, next: number, isPossessive: boolean): Standing {
  if (isPossessive) return 'possessive';
  const before = first - 1;
  if (before < 0 || text.kind[before] !== WORD) return isObjectByMark(text, before) ? 'object' : goesOn(text, next) ? 'subject' : 'object';
  const small = smallAt(text, before);
  if ((small & CLAUSE_OPENER) !== 0 && ((small & CLAUSE_JOINER) !== 0 || !isMarkAt(text, next, COMMA)) && goesOn(text, next)) return 'subject';
  if ((small & PREPOSITION) !== 0) return 'object';
  if ((traitsAt(text, before) & SAYING_WORD) !== 0) return isQuoteBefore(text, before) || (!isMarkAt(text, next, COMMA) && goesOn(text, next)) ? 'subject' : 'object';
  return (text.shape[before] !== SMALL || ADVERBS.test(lowerAt(text, before))) && !isMarkAt(text, next, COMMA) && goesOn(text, next) ? 'subject' : 'object';
}

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
  return (smallAt(text, next) & (PREPOSITION | CLAUSE_OPENER)) === 0;
}
