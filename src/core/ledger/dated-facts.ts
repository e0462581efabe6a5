import type { Certainty } from '../time/published-date.ts';
import type { Remark } from './facts.ts';

/** A fact with the page that says it, and the day from which the world could know it. */
interface Sourced {
  /** The day of the page or document that told it first, as known: a day, a month or a year. */
  readonly known: string;
  readonly source: string;
  readonly alsoIn?: readonly string[];
  readonly notes?: readonly Remark[];
}

/** What sort of date a milestone is. */
export type MilestoneKind = 'summit' | 'meeting' | 'deadline' | 'review' | 'election';

/** A dated event or deadline of the alliance's spending commitments. */
export interface Milestone extends Sourced {
  readonly id: string;
  /** `2017-05-25`, `2029`: as exact as its certainty. */
  readonly date: string;
  readonly certainty: Certainty;
  readonly kind: MilestoneKind;
  readonly title: string;
  /** In our words: what is due, or what was decided. */
  readonly what: string;
  readonly place?: string | null;
  /** The commitment that it belongs to. */
  readonly commitment?: string | null;
}

/** Something that allies do together and give to in kind. */
export interface Mission {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'deterrence' | 'operation' | 'training' | 'capability';
  readonly what: string;
  /** ISO 3166-1 alpha-3 codes of where it is. */
  readonly places: readonly string[];
  readonly source: string;
  readonly notes?: readonly Remark[];
}

export type ContributionRole = 'framework nation' | 'contributor' | 'participant' | 'withdrawn';

/** Something given in kind: by whom, to what, where, how much, as told for a time. */
export interface Contribution extends Sourced {
  readonly mission: string;
  /** ISO 3166-1 alpha-3 of the giver; null where the copy held has lost the name. */
  readonly party: string | null;
  /** The giver's name as the source prints it; null where it is lost. */
  readonly printed: string | null;
  readonly role: ContributionRole;
  /** Where it stands, by ISO 3166-1 alpha-3, where the mission is in several places. */
  readonly place?: string | null;
  /** Null where the source tells who, and not how many. */
  readonly quantity: { readonly value: number; readonly unit: 'troops' | 'aircraft' } | null;
  /** The time that the source speaks of: `2017-02`, `2017`. */
  readonly at: string;
  readonly note?: string | null;
}

/** The sum that a source prints for a mission: held against the sum of its rows. */
export interface MissionTotal extends Sourced {
  readonly mission: string;
  readonly at: string;
  readonly quantity: { readonly value: number; readonly unit: 'troops' | 'aircraft' };
  readonly note?: string | null;
}

/** A target that an ally's government has set itself. */
export interface NationalTarget extends Sourced {
  readonly ally: string;
  readonly announced: string;
  readonly certainty: Certainty;
  readonly by?: string | null;
  /** The target; `last` where a range is told. */
  readonly target: { readonly value: number; readonly last?: number };
  readonly unit: string;
  readonly comparator: 'at-least' | 'exactly' | 'more-than';
  /** What counts: as the alliance counts, or wider. */
  readonly definition: 'nato-core' | 'core-and-related' | 'national budget' | 'wider, as told in the note' | 'not stated';
  /** The years that it is for; null where none is named. */
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly strength: 'decided' | 'planned' | 'draft budget' | 'ambition';
  readonly note?: string | null;
}

/** One person's term in one office, as far as the sources know it. */
export interface OfficeTerm {
  readonly person: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3, `NATO` or `EU`. */
  readonly country: string;
  readonly office: string;
  readonly title: string | null;
  readonly party: string | null;
  /** As exact as the source: a day, a month, a year; null where it is not told. */
  readonly start: string | null;
  readonly end: string | null;
  /** `open`: no end is known as of `asOf`, which proves nothing for later days; `snapshot`: only that it was so in those years. */
  readonly kind: 'term' | 'open' | 'snapshot';
  /** The day up to which an open term was still seen. */
  readonly asOf: string | null;
  readonly source: string;
}

/** What somebody is reported to have said on a day, with the figures in it. */
export interface DatedStatement extends Sourced {
  readonly id: string;
  readonly date: string;
  readonly certainty: Certainty;
  readonly speaker: string;
  readonly office: string | null;
  /** ISO 3166-1 alpha-3, `NATO` or `EU`. */
  readonly country: string | null;
  /** In our words. */
  readonly said: string;
  /** A few words of the original, where the very words matter. */
  readonly quoted?: string | null;
  readonly side: 'for' | 'against' | 'neither';
  readonly commitment?: string | null;
  readonly figures: readonly StatedFigure[];
  /** Who took it out of a report into the ledger, and when; nothing where it ships with the record. */
  readonly decided?: { readonly as: string; readonly by: string; readonly at: string };
}

/** A figure within a statement. */
export interface StatedFigure {
  readonly value: number;
  readonly valueLast?: number;
  readonly unit: string;
  readonly per?: 'year' | null;
  readonly hedge?: 'about' | 'more than' | 'at least' | 'up to' | null;
  readonly what: string;
}
