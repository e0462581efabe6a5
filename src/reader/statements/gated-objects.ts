import { simplePhraseAt } from './phrases.ts';
import type { Item } from './strand.ts';
import { CURRENCY } from '../scan/characters.ts';
import { SOUGHT } from './words/voices.ts';
import { DOCUMENT, GIVEN_UP_STANDS, QUANTIFIER, SAYING, TO } from './words/small.ts';

/** What is given up by words: "dropped its veto", "scrapped the referendum". */
const STANDS: ReadonlySet<string> = new Set(GIVEN_UP_STANDS.split(' '));
/** What is signed where somebody takes something on. */
const PAPERS: ReadonlySet<string> = new Set(['letter', 'letters', 'declaration', 'memorandum', 'memoranda', 'undertaking']);

/** What is made known where somebody means to do it: "unveiled plans to …". */
const MEANT: ReadonlySet<string> = new Set(['plan', 'plans', 'proposal', 'proposals', 'target', 'targets', 'goal', 'goals', 'scheme']);

const GIVING_UP: ReadonlySet<string> = new Set(['drop', 'lift', 'scrap', 'shelve', 'ditch', 'waive', 'abandon', 'withdraw', 'revoke', 'rescind']);

/** Verbs that take a position with some objects only. */
export const GATED: ReadonlySet<string> = new Set([...GIVING_UP, 'sign', 'unveil', 'renew', 'seek']);

/** Whether the object of such a verb is one by which a position is taken; null for other verbs. */
export function isGatedObject(items: readonly Item[], at: number, lemma: string): boolean | null {
  if (lemma === 'report') return (items[at] as Item).quotation > 0 ? null : items.slice(at, at + 5).some(({ isNumber, mark, bits }) => isNumber || mark === CURRENCY || (bits & QUANTIFIER) !== 0);
  if (!GATED.has(lemma)) return null;
  const { sense, bits, mention } = items[simplePhraseAt(items, at)?.head ?? at] as Item;
  if (lemma === 'sign') return items[at]?.sense.word !== 'the' && (PAPERS.has(sense.word) || (mention?.kind === 'description' && (bits & DOCUMENT) !== 0));
  if (lemma === 'seek') return ((items[at] as Item).bits & TO) !== 0 || SOUGHT.has(sense.word);
  if (lemma === 'unveil') return MEANT.has(sense.word) || items.slice(at, at + 3).some(({ isNumber, mark }) => isNumber || mark === CURRENCY);
  return lemma === 'renew' ? (bits & SAYING) !== 0 : STANDS.has(sense.word);
}
