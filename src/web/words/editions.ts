import { listInWords } from '#kit';
import type { EditionAnswer } from '#api/contract';
import { dateInWords } from './days.ts';

/** What the pages need of an edition. */
export type EditionView = Pick<EditionAnswer, 'edition' | 'knownFrom' | 'title' | 'sharesHeld'>;

/** The newest edition known on a day. */
export function newestOn<E extends EditionView>(editions: readonly E[], day: string): E | undefined {
  return editions.filter(({ knownFrom }) => knownFrom <= day).at(-1);
}

/**
 * The day from which the ledger is whole: that of the first edition of which the shares of most allies are held. Before
 * it a page says what is not held.
 */
export function wholeFrom(editions: readonly EditionView[]): string | undefined {
  const most = Math.max(0, ...editions.map(({ sharesHeld }) => sharesHeld));
  return editions.find(({ sharesHeld }) => sharesHeld > most / 2)?.knownFrom;
}

/** `editions of 4 July 2016 and 13 March 2017`, oldest first. */
export function editionsInWords(dates: readonly string[]): string {
  const words = [...dates].sort().map(dateInWords);
  return `${words.length === 1 ? 'edition' : 'editions'} of ${listInWords(words)}`;
}
