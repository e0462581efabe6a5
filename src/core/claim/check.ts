import type { Figure, Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import type { Claim, Verdict } from './claim.ts';

/** The ledger as known when the claim was made, and as known now. */
export interface Views {
  readonly then: View;
  readonly now: View;
}

/** What a reading gives, as known on one day. */
export interface ReadingAnswer {
  readonly figure: Known<Figure>;
  /** Whether the claim's words fit the figure; null where there is none. */
  readonly fits: Verdict;
}

/** One precise question to the ledger. */
export interface Reading {
  /** `plain` for the one that gives the verdict. */
  readonly id: string;
  readonly isPlain: boolean;
  /** The question in words: "2 % of Germany's GDP in 2017, above current spending". */
  readonly question: string;
  readonly then: ReadingAnswer;
  readonly now: ReadingAnswer;
}

/** The policy by which words became bounds. */
export interface Policy {
  /** What the plain reading is, and by which rule it was chosen. */
  readonly plain: string;
  /** The bounds within which a figure matches, and those within which it is close; null where open, or where nothing is compared. */
  readonly match: readonly [low: number | null, high: number | null] | null;
  readonly close: readonly [low: number | null, high: number | null] | null;
  readonly unit: string | null;
  /** How the words gave these bounds: "37 billion" is ±0.5 billion. */
  readonly because: string;
  /** How many readings were tried beside the plain one. */
  readonly tried: number;
  /** How often one of the others would fit by chance, as a probability; null where it cannot be told. */
  readonly byChance: number | null;
}

/** A statement that the ledger holds and that bears on the claim. */
export interface Consistent {
  readonly statement: string;
  readonly speaker: string;
  readonly date: string;
  readonly said: string;
  readonly source: string;
}

/** A claim held against the ledger, as known then and as known now. */
export interface Check {
  readonly claim: Claim;
  /** The plain reading first. */
  readonly readings: readonly Reading[];
  readonly verdict: { readonly then: Verdict; readonly now: Verdict };
  /** Why, in a sentence, for each of the two; with the reason where it cannot be checked. */
  readonly because: { readonly then: string; readonly now: string };
  /** What fits and what does not, in sentences: "fits if …", "too little for …". */
  readonly findings: readonly string[];
  readonly policy: Policy;
  /** Statements on record that the claim is consistent with. */
  readonly consistent: readonly Consistent[];
}

export type CheckClaim = (claim: Claim, views: Views) => Check;
