import { checkClaim, type Check, type Claim, type Views } from '#core';
import { refuse } from '#kit';
import { read } from './read.ts';

/** What can be checked: a sentence, a statement of a report, or a claim that has been read. */
export type Said = string | { readonly words: string } | Claim;

/**
 * Holds what was said against the ledger as known then and as known now: the first claim of a sentence, of a statement's words,
 * or a claim that has been read.
 *
 * @throws OutturnError `no-claim` where nothing in the words can be checked, `no-views` without both views
 *
 * @example
 * check('Germany spends 2 percent of GDP on defence.', { then: exampleView, now: exampleView }).verdict // => { then: 'match', now: 'match' }
 * check('The weather was fine.', { then: exampleView, now: exampleView }) // throws Nothing in it can be checked
 */
export function check(said: Said, views: Views): Check {
  assertViews(views);
  if (isClaim(said)) return checkClaim(said, views);
  const words = typeof said === 'string' ? said : said?.words;
  const [claim] = read(words, { date: views.then.day }).claims;
  return claim ? checkClaim(claim, views) : refuse('no-claim', 'sentence', 'Nothing in it can be checked against the ledger', 'Give a sentence with a figure, a ranking or a commitment, and the ally it is about');
}

function isClaim(said: Said): said is Claim {
  return typeof said === 'object' && said !== null && 'kind' in said && 'measure' in said;
}

function assertViews(views: unknown): void {
  const given = views as Partial<Views> | null | undefined;
  if (!given?.then?.ledger || !given.now?.ledger) refuse('no-views', 'views', 'A check needs the ledger as known then and as known now', 'Give { then: ledger.asOf(day), now: ledger.asOf(today) }');
}
