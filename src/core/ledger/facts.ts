import type { Certainty } from '../time/published-date.ts';
import type { PublishedCosting } from './costing-facts.ts';
import type { Contribution, DatedStatement, Milestone, Mission, MissionTotal, NationalTarget, OfficeTerm } from './dated-facts.ts';
import type { CommonBudget, CommonFundingShare, Correction, CountingRule, CurrencyChangeover, FiscalRule, LicenceEntry, NationalBudget } from './money-facts.ts';

/** A party to the alliance. */
export interface Ally {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  readonly iso2: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly accession: DatedFact;
  /** False for an ally without armed forces. */
  readonly forces: boolean;
  readonly forcesNote?: string;
  readonly forcesSource?: string;
}

/** A date with the page that gives it. */
export interface DatedFact {
  readonly date: string;
  readonly certainty: Certainty;
  readonly source: string;
  readonly note?: string | null;
}

/** A named set of allies. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly definition: string;
  /** `allies`: all members of the day, less `except`. Otherwise each with the days between which it belongs. */
  readonly members: 'allies' | readonly GroupMember[];
  readonly except?: readonly string[];
  readonly source?: string;
}

/** An ally's days in a group: from the first to the last, both included. */
export interface GroupMember {
  readonly ally: string;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** What a commitment promises about: the figure that is held against the target. */
export type CommitmentMeasure =
  | 'defence-share-of-gdp'
  | 'equipment-share'
  | 'related-share-of-gdp'
  | 'aid-share-of-gni'
  | 'defence-and-related-share-of-gdp';

/** As worded: a floor, a ceiling on what counts, or a direction. `up-to` is never a shortfall. */
export type Comparator = 'at-least' | 'up-to' | 'move-towards';

/** A dated, sourced promise with its terms. */
export interface Commitment {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly programme: string;
  readonly made: string;
  readonly madeCertainty: Certainty;
  readonly deadline: string | null;
  readonly deadlineYear: number | null;
  readonly deadlineNote?: string | null;
  readonly measure: CommitmentMeasure;
  readonly comparator: Comparator;
  readonly target: number;
  readonly targetUnit: 'percent_of_gdp' | 'percent_of_defence_spending' | 'percent_of_gni';
  readonly strength: 'must' | 'aim' | 'guideline';
  readonly parties: 'allies' | readonly string[];
  readonly wording: readonly { readonly text: string; readonly as: 'quoted' | 'summary'; readonly source: string }[];
  readonly exemptions: readonly { readonly ally: string; readonly what: string; readonly source: string }[];
  readonly disputes: readonly DisputeEntry[];
  /** Whether it is the alliance's spending floor from its making until the next floor. */
  readonly floor?: boolean;
  readonly predecessor?: string | null;
  readonly successor?: string | null;
  readonly parts?: readonly string[];
  /** When the commitment itself is to be looked at again. */
  readonly review?: { readonly date: string; readonly certainty: Certainty; readonly what: string; readonly source: string } | null;
  readonly sources: readonly string[];
  readonly notes: readonly Remark[];
}

/** What somebody said about the terms of a commitment; further pages that report it stand beside the source. */
export interface DisputeEntry {
  readonly date: string;
  readonly who: string;
  readonly what: string;
  readonly source: string;
  readonly alsoIn?: readonly string[];
}

/** A remark with the page it rests on; without one it is about what we hold. */
export interface Remark {
  readonly text: string;
  readonly source: string | null;
}

/** A publication: a table or data base that is issued again and again. */
export interface Publication {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly address: string;
  readonly licence: string;
  /** Pages on the terms, the publisher's own first. */
  readonly licenceSource?: readonly string[];
  readonly attribution: string;
  /** False where our record may not carry its figures. */
  readonly ships?: boolean;
}

/** What is known of an edition beside its figures. */
export interface EditionFact {
  readonly publication: string;
  readonly date: string;
  readonly certainty: Certainty;
  readonly title: string;
  readonly reference?: string | null;
  readonly cutoff?: string | null;
  readonly yearFirst?: number | null;
  readonly yearLast?: number | null;
  readonly completeness: string;
  readonly notes: readonly Remark[];
  readonly sources: readonly string[];
}

/** The facts that most answers need. */
export interface CoreFacts {
  readonly allies: readonly Ally[];
  readonly groups: readonly Group[];
  readonly commitments: readonly Commitment[];
  readonly publications: readonly Publication[];
  readonly editions: readonly EditionFact[];
  readonly countingRules: readonly CountingRule[];
}

/** Everything the ledger knows beside observations. */
export interface Facts extends CoreFacts {
  readonly milestones: readonly Milestone[];
  readonly missions: readonly Mission[];
  readonly contributions: readonly Contribution[];
  readonly missionTotals: readonly MissionTotal[];
  readonly nationalTargets: readonly NationalTarget[];
  readonly offices: readonly OfficeTerm[];
  readonly statements: readonly DatedStatement[];
  readonly commonFunding: readonly CommonFundingShare[];
  readonly commonBudgets: readonly CommonBudget[];
  readonly fiscalRules: readonly FiscalRule[];
  readonly nationalBudgets: readonly NationalBudget[];
  readonly changeovers: readonly CurrencyChangeover[];
  readonly corrections: readonly Correction[];
  readonly licences: readonly LicenceEntry[];
  readonly costings: readonly PublishedCosting[];
}

/**
 * Facts of which only some are given: the others are empty.
 *
 * @example
 * factsOf({ allies: [] }).milestones // => []
 */
export function factsOf(some: Partial<Facts>): Facts {
  return { ...NO_FACTS, ...some };
}

const NO_FACTS: Facts = {
  allies: [],
  groups: [],
  commitments: [],
  publications: [],
  editions: [],
  countingRules: [],
  milestones: [],
  missions: [],
  contributions: [],
  missionTotals: [],
  nationalTargets: [],
  offices: [],
  statements: [],
  commonFunding: [],
  commonBudgets: [],
  fiscalRules: [],
  nationalBudgets: [],
  changeovers: [],
  corrections: [],
  licences: [],
  costings: [],
};
