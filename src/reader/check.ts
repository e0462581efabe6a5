import { checkClaim, type Check, type Claim, type Views } from '#core';
import { refuse } from '#kit';
import { read } from './read.ts';

/** What can be checked: a sentence, a statement of a report, or a claim that has been read. */
export type Said = string | { readonly words: string } | Claim;

/** Holds what was said against the ledger as known then and as known now. */
export function check(said: Said, views: Views): Check {
  if (typeof said !== 'string' && 'kind' in said && 'measure' in said) return checkClaim(said, views);
  const words = typeof said === 'string' ? said : said.words;
  const [claim] = read(words, { date: views.then.day }).claims;
  return claim ? checkClaim(claim, views) : refuse('no-claim', 'sentence', 'Nothing in it can be checked against the ledger', 'Give a sentence with a figure, a ranking or a commitment, and the ally it is about');
}
