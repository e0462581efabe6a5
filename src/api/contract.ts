/** The shapes in which the HTTP API answers. They are the desk's own answers: JSON is the same on every surface. */
export type {
  CalendarAnswer,
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
  EditionAnswer,
  EditionsAnswer,
  ExplainAnswer,
  FigureAnswer,
  Finding,
  GapAnswer,
  KnownAnswer,
  MissingAnswer,
  OriginAnswer,
  RevisionsAnswer,
  SearchAnswer,
  SearchHit,
  StatementsAnswer,
  StatusAnswer,
} from '#desk';

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
