import { COMMA, QUOTE } from '../../scan/characters.ts';
import { WORD } from '../../scan/scan.ts';
import { firstOf, isColonAt, isMarkAt, isPossessiveAt, lowerAt, QUOTED, traitsAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { PRONOUNS, type Pronoun } from '../words/pronouns.ts';
import type { Draft } from './draft.ts';
import type { Resolution } from './resolution.ts';
import { frontedUntil, LONGEST_CLAUSE, type Told } from './salience.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';

/** Whom a pronoun means, by gender, number and place; undefined where nobody fits. */
export function whoIsMeant(resolution: Resolution, at: number): Draft | undefined {
  const { text, phrases, salience } = resolution;
  const phrase = phrases[at] as Phrase;
  const pronoun = pronounOf(resolution, phrase);
  if (pronoun === undefined || pronoun.person === 1) return undefined;
  const here = text.sentence[phrase.first] as number;
  const isQuoted = ((text.flags[phrase.first] as number) & QUOTED) !== 0;
  const barred = pronoun.standing === 'object' ? subjectOfClause(resolution, phrase) : undefined;
  if (isEmpty(text, phrase.first)) return undefined;
  const isTrailing = pronoun.standing === 'subject' && trailsContent(text, phrase.first);
  const fits = (told: Told): boolean => agrees(pronoun, told) && told.draft !== barred && (isQuoted || !isInQuotation(resolution, told));
  const found = (isTrailing ? salience.best(here, (told) => told.sentence < here && speaks(told) && fits(told)) : undefined) ?? salience.best(here, fits);
  if (found && pronoun.gender !== null && found.kind === 'person') found.gender ??= pronoun.gender as 'f' | 'm';
  return found;
}

/** `…, they say.`: a cue behind what was said, whose subject was told of before the sentence. */
function trailsContent(text: NameText, at: number): boolean {
  if (!isMarkAt(text, at - 1, COMMA) && !isMarkAt(text, at - 1, QUOTE)) return false;
  const fronted = frontedUntil(text, firstOf(text, at));
  if (isBehindColon(text, at)) return false;
  return (traitsAt(text, at + 1) & SAYING_WORD) !== 0 && fronted !== at - 1;
}

/** "A diplomat made light of it: one hundred, he observed, …": what was said begins behind a colon, and who said it stands before. */
function isBehindColon(text: NameText, at: number): boolean {
  for (let place = at - 1; place > 0 && text.sentence[place] === text.sentence[at] && at - place < LONGEST_CLAUSE; place -= 1) if (isColonAt(text, place)) return true;
  return false;
}

function speaks({ draft, standing }: Told): boolean {
  return draft.kind !== 'country' && standing === 'subject';
}

/** `it is no longer possible to …`: nothing is meant. */
function isEmpty(text: NameText, at: number): boolean {
  if (!lowerAt(text, at).startsWith('it') || lowerAt(text, at) === 'its') return false;
  const verb = lowerAt(text, at + 1);
  const isBe = BE.has(verb) || isPossessiveAt(text, at);
  if (!isBe || (HELPING.has(verb) && !BEING.has(lowerAt(text, at + 2)))) return false;
  for (let place = at + 2; place < at + 7 && text.kind[place] === WORD; place += 1) if (EMPTYING.has(lowerAt(text, place))) return true;
  return false;
}

const BE: ReadonlySet<string> = new Set('is was would will has seems seemed appears appeared remains remained became'.split(' '));
const HELPING: ReadonlySet<string> = new Set(['has', 'will', 'would']);
const BEING: ReadonlySet<string> = new Set(['be', 'been', 'become', 'take', 'taken', 'require', 'remain', 'not', 'also', 'now', 'never', 'always', 'long', 'cost', 'seem', 'make', 'help', 'fall']);
const EMPTYING: ReadonlySet<string> = new Set(['that', 'to', 'whether', 'for']);

function pronounOf({ text }: Resolution, { first }: Phrase): Pronoun | undefined {
  return PRONOUNS.get(lowerAt(text, first));
}

/** What was told of only within a quotation is meant outside it only where nothing else fits. */
function isInQuotation({ text }: Resolution, { at }: Told): boolean {
  return ((text.flags[at] as number) & QUOTED) !== 0;
}

function agrees({ gender, isPlural }: Pronoun, { draft }: Told): boolean {
  if (isPlural) return draft.isPlural;
  if (draft.isPlural) return gender === 'n' && draft.kind === 'body';
  if (gender === 'n') return draft.kind === 'country' || (draft.kind === 'body' && !draft.isAnonymous);
  return draft.kind === 'person' && (draft.gender === null || draft.gender === gender);
}

/** "X criticised him": who does it is not the one to whom it is done. */
function subjectOfClause({ salience, text }: Resolution, { first }: Phrase): Draft | undefined {
  const here = text.sentence[first] as number;
  return salience.last(({ sentence, standing, at }) => sentence === here && standing === 'subject' && isOneClause(text, at, first));
}

function isOneClause(text: Resolution['text'], from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return false;
  for (let at = from; at < to; at += 1) {
    if (text.kind[at] !== 1 && text.kind[at] !== 2) return false;
    const word = lowerAt(text, at);
    if (word === 'that' || word === 'because' || word === 'when' || word === 'and' || word === 'but' || word === 'said' || word === 'while') return false;
  }
  return true;
}
