import type { Problem } from '#kit';
import type { CheckWordsAnswer, DateOrigin, Decision, DiffAnswer, EditedPlanAnswer, KeyedReport, ReportAnswer } from '#desk';

/** The shapes in which the HTTP API answers. They are the desk's own answers: JSON is the same on every surface. */
export type {
  CalendarAnswer,
  AllyCostBrief,
  CheckAnswer,
  CheckReading,
  CheckWordsAnswer,
  Decision as DecisionAnswer,
  KeptDecisions as KeptDecisionsAnswer,
  ClaimAnswer,
  ClaimCheck,
  CorrectionAnswer,
  DiffAnswer,
  OnlyThereAnswer,
  ReportAnswer,
  SpeakerAnswer,
  StatementAnswer,
  VerdictChange,
  CalendarEntry,
  CellCounts,
  CopyAnswer,
  EditionSource,
  Holes,
  SourceAnswer,
  SourcesAnswer,
  AllyBurdenAnswer,
  BridgeAnswer,
  BurdenAnswer,
  ConcentrationYear,
  ContributionAnswer,
  ContributionsAnswer,
  CountingRuleAnswer,
  CountingRulesAnswer,
  MissionAnswer,
  ProfileAnswer,
  AllyAnswer,
  AllyEdition,
  AllyStatus,
  AllyYear,
  ChangeAnswer,
  ChangesAnswer,
  Citation,
  CiteAnswer,
  CommitmentsAnswer,
  CorrectionsAnswer,
  CostAnswer,
  CostGroundAnswer,
  CostYear,
  EditedPlanAnswer,
  EditionAnswer,
  EditionsAnswer,
  ExplainAnswer,
  FigureAnswer,
  Finding,
  GapAnswer,
  GroundNumber,
  GroupCostAnswer,
  KeyedClaim,
  KeyedReport,
  KnownAnswer,
  MissingAnswer,
  OriginAnswer,
  PartiesAnswer,
  PlanFollowAnswer,
  PlanRollUpAnswer,
  PlansOnRecordAnswer,
  PlanTestAnswer,
  RevisionsAnswer,
  SampleAnswer,
  SamplesAnswer,
  SearchAnswer,
  SensitivityAnswer,
  SearchHit,
  StatementsAnswer,
  StatusAnswer,
} from '#desk';

/** What was decided about statements of reports, oldest first. */
export interface DecisionsAnswer {
  readonly decisions: readonly Decision[];
}

/** Reports as the API reads them. */
export interface ReadAnswer {
  readonly reports: readonly ReportAnswer[];
}

/** A report as a page shows it: its first claims whole, each claim with its key. */
export interface BriefAnswer {
  readonly reports: readonly KeyedReport[];
}

/** What became of a sentence from one version to the next. */
export type VersionLink = DiffAnswer['links'][number];

/** What a file holds that was sent to be read: its words, and what it tells of itself. */
export interface OpenedAnswer {
  readonly name: string;
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
  readonly dateFrom: DateOrigin | null;
  readonly problems: readonly Problem[];
}

/** What the form of the reader has sent; empty where a field was left empty. */
export interface SentReport extends Pick<OpenedAnswer, 'text' | 'title' | 'dateFrom' | 'problems'> {
  readonly earlier: string;
  readonly date: string;
  readonly speaker: string;
  /** The form in which findings are wanted as a file. */
  readonly form: string;
  /** The file that the text is from. */
  readonly name: string | null;
  /** Why a file could not be opened. */
  readonly refused?: ProblemAnswer;
}

/** What the form of a page has sent: to the reader, or as a plan. */
export interface Sent {
  readonly report?: SentReport;
  readonly plan?: EditedPlanAnswer;
}

/** The claims of a table, each checked in brief. */
export interface TableAnswer {
  readonly rows: readonly TableRowAnswer[];
}

export interface TableRowAnswer {
  /** The line of the table, its head being 1. */
  readonly line: number;
  readonly words: string;
  readonly date: string | null;
  readonly claims: readonly (Pick<CheckWordsAnswer, 'words' | 'speaker' | 'verdict' | 'because' | 'key'>)[];
  readonly problem: Problem | null;
  /** The line on which the same claim stands above. */
  readonly sameAs: number | null;
}

/** A problem as RFC 9457 has it, with the place and the way out that all of Outturn's problems carry. */
export interface ProblemAnswer {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly where: string;
  readonly wayOut: string;
}
