export { isMissing, leastFirm, type AbsenceKind, type Figure, type Known, type Missing, type PercentOfDefenceSpending, type PercentOfGdp, type Status, type Unit } from './figure.ts';
export { editionOf, groundsOf, standsInFor, type AssumptionOrigin, type CellOrigin, type CommitmentOrigin, type CopyRef, type DerivationOrigin, type EditionRef, type NamedFigure, type Origin, type PrintedOrigin, type QuotationOrigin } from './origin.ts';
export { amountOf } from './amount-of.ts';
export { assume, derive, type Derivation } from './derive.ts';
export { sumOf } from './sum-of.ts';
export { absenceInWords, figureInWords, formatNumber, moneyInWords, type ShownFigure } from './words.ts';
