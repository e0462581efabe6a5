import { FIRST_WORD, lowerAt, writtenAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import { endOf, startOf } from './links.ts';
import { nameText } from './people.ts';
import type { Resolution } from './resolution.ts';

/** The words of a phrase with whose it is: without "the", and small where only the beginning of the sentence made them great. */
export function wordsOf({ text, phrases, links }: Resolution, at: number): string {
  const first = startOf(phrases, links, at);
  const from = lowerAt(text, first) === 'the' ? first + 1 : first;
  const name = nameText(text, from, endOf(phrases, links, at));
  const phrase = phrases[at] as Phrase;
  const isOwn = first === phrase.first || phrases[links.owner[at] as number]?.kind === 'pronoun';
  return isOwn && isGreatByPlace(text, from, phrase.units[0]) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function isGreatByPlace(text: NameText, first: number, unit: Unit | undefined): boolean {
  if (((text.flags[first] as number) & FIRST_WORD) === 0 || PROPER.has(lowerAt(text, first))) return false;
  if (unit === undefined || first < unit.first) return !/^[A-Z].*[A-Z]/.test(writtenAt(text, first));
  return unit.kind === 'describing' || unit.kind === 'former' || unit.kind === 'people' || unit.kind === 'office' || (unit.kind === 'group' && !PROPER.has(lowerAt(text, first)));
}

/** Words that keep their capital. */
const PROPER: ReadonlySet<string> = new Set('european western arab asian african nordic baltic atlantic christian republican democratic nato eu canada europe benelux europeans canadian republicans democrats'.split(' '));
