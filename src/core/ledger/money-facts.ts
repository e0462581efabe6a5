import type { Certainty } from '../time/published-date.ts';
import type { Remark } from './facts.ts';

/** What a counting rule adds up. */
export type Component = 'core' | 'aid' | 'related';

/** What counts towards a share of GDP: named components whose sources may be combined. */
export interface CountingRule {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly components: readonly Component[];
  /** One sentence: what counts under it, and who asks for it. */
  readonly what: string;
  readonly source: string;
  readonly notes: readonly Remark[];
}

/** An ally's share of the alliance's common funding, for a period. */
export interface CommonFundingShare {
  readonly ally: string;
  readonly yearFirst: number;
  /** Null where the period has no known end. */
  readonly yearLast: number | null;
  readonly percent: number;
  /** Decimals at which the source prints it. */
  readonly decimals: number;
  readonly isApproximate: boolean;
  readonly known: string;
  readonly source: string;
  readonly note?: string | null;
}

/** One of the alliance's common budgets in a year. */
export interface CommonBudget {
  readonly year: number;
  readonly budget: string;
  readonly value: number;
  readonly unit: string;
  readonly hedge: 'about' | 'up to' | null;
  readonly known: string;
  readonly source: string;
}

/** A limit of the European Union's fiscal rules, or its escape clause for one ally. */
export interface FiscalRule {
  readonly id: string;
  readonly kind: 'reference value' | 'escape clause limit' | 'escape clause activated' | 'escape clause requested';
  /** `EU`, or the ally whom it concerns. */
  readonly area: string;
  readonly item: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly certainty: Certainty | null;
  readonly source: string;
  readonly notes?: readonly Remark[];
}

/** A defence budget as a national government counts it, to be held beside what the alliance counts. */
export interface NationalBudget {
  readonly ally: string;
  readonly year: number;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Decimals of the printed figure, counted in single units of the currency: −9 for whole billions. */
  readonly decimals: number;
  readonly kind: 'budget' | 'plan' | 'as said';
  readonly known: string;
  readonly certainty: Certainty;
  readonly source: string;
  readonly alsoIn?: readonly string[];
  readonly note?: string | null;
}

/** A change of an ally's currency at a fixed rate. */
export interface CurrencyChangeover {
  readonly ally: string;
  readonly from: string;
  readonly to: string;
  /** Units of the old currency to one of the new. */
  readonly rate: number;
  readonly date: string;
  readonly source: string;
  readonly note?: string | null;
}

/** A correction of the record, for everybody to see. */
export interface Correction {
  readonly date: string;
  readonly what: string;
  readonly why: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly source: string | null;
}

/** On what terms a source may be used, and what of it ships. */
export interface LicenceEntry {
  /** A short name: the id of a publication, or one of our own. */
  readonly id: string;
  readonly source: string;
  readonly publisher: string;
  /** What is taken from it. */
  readonly what: string;
  /** The terms, in our words; where none are stated, that is said. */
  readonly licence: string;
  /** The pages or files that tell the terms; empty where none was found. */
  readonly licenceSource: readonly string[];
  /** Whether anything of it is in the record or the facts. */
  readonly ships: boolean;
  /** The words to cite it by; null where nothing of it ships. */
  readonly attribution: string | null;
}
