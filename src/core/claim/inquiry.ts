import type { Figure, Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import type { Verdict } from './claim.ts';
import type { Bounds } from './policy.ts';

/** One precise question to the ledger, before it is asked. */
export interface Question {
  readonly id: string;
  /** What is asked for, as running text names it: "Germany's defence spending in 2016, as a share of its GDP". */
  readonly what: string;
  readonly ask: (view: View) => Known<Figure>;
  /** For counts and ranks: what they would be if every ally without a figure counted; undefined where all have one. */
  readonly most?: (view: View) => number | undefined;
  /** What the figure is of, where it is one of several asked for. */
  readonly subject?: (view: View, figure: Figure) => string;
  /** How the answer is told where the figure alone does not say it. */
  readonly say?: (view: View, figure: Figure) => string;
  /** What else has to fit for the claim to be so, such as the figure that a change began from. */
  readonly beside?: (view: View) => Verdict;
  /** Where all that there is is on record: who is not on it is no member, rather than not held. */
  readonly isRecordWhole?: boolean;
  /** What is told beside the claim and not held against its words. */
  readonly isAside?: boolean;
  /** What findings tell in any case, whether it fits or not. */
  readonly isTold?: boolean;
}

/** What a kind of claim asks: the plain reading, chosen by rule, and the others. */
export interface Inquiry {
  readonly plain: Question;
  /** The rule by which the plain reading was chosen. */
  readonly rule: string;
  readonly others: readonly Question[];
  readonly bounds: Bounds;
  /** How the words gave the bounds. */
  readonly because: string;
  /** The unit of the bounds; null where nothing is compared but so or not so. */
  readonly unit: string | null;
  /** Whether the claim denies what is asked. */
  readonly isDenied: boolean;
  /** Whether a number that is no amount, such as a year, takes part in chance. */
  readonly hasChance: boolean;
  /** What is to be said beside the verdict. */
  readonly remarks?: readonly string[];
}

/** Why nothing can be asked, and what it would take. */
export interface Unasked {
  readonly reason: string;
}

export type Inquired = Inquiry | Unasked;
