import { isMissing, type AbsenceKind, type EditionRef, type Figure, type Known, type Missing, type Origin, type PriceBase, type Status } from '#core';

/** A figure as it is answered in JSON, on every surface alike: money in whole units, percent as percent. */
export interface FigureAnswer {
  readonly value: number;
  readonly unit: string;
  readonly priceBase?: PriceBase;
  readonly status: Status;
  /** Decimals at which it is printed or shown. */
  readonly decimals: number;
  /** What the copy carries, where it carries more digits than the edition prints. */
  readonly held?: number;
  readonly from: OriginAnswer;
}

/** An absence as it is answered in JSON. */
export interface MissingAnswer {
  readonly missing: AbsenceKind;
  readonly because?: string;
  readonly edition?: string;
}

export type KnownAnswer = FigureAnswer | MissingAnswer;

/** Where a figure comes from, as it is answered in JSON. */
export type OriginAnswer = PrintedAnswer | DerivationAnswer | AssumptionAnswer | CommitmentTermAnswer;

export interface PrintedAnswer {
  readonly kind: 'cell' | 'quotation';
  readonly publication: string;
  readonly edition: string;
  readonly title: string;
  /** The table, for a cell. */
  readonly table?: string;
  /** The page that quotes the edition, for a quotation. */
  readonly page?: string;
  readonly row: string;
  readonly column: string;
  readonly address: string;
  /** The copy that was read; its hash is empty where a page itself tells the figure and no copy of it is held. */
  readonly copy: { readonly name: string; readonly hash: string };
  /** The newest edition, whose copy lacks this cell. */
  readonly standsInFor?: string;
  readonly note?: string;
  readonly disagreements?: readonly string[];
}

export interface DerivationAnswer {
  readonly kind: 'derivation';
  readonly measure: string;
  readonly formula: string;
  readonly note?: string;
  readonly inputs: readonly (FigureAnswer & { readonly name: string })[];
  /** How many inputs there are that are told elsewhere in the same answer. */
  readonly inputsElsewhere?: number;
}

export interface AssumptionAnswer {
  readonly kind: 'assumption';
  readonly by: string;
  readonly why: string;
}

export interface CommitmentTermAnswer {
  readonly kind: 'commitment';
  readonly commitment: string;
  readonly name: string;
  readonly page: string;
}

/** A figure or its absence, ready for JSON. */
export function answerOf(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? missingAnswer(known) : figureAnswer(known);
}

/**
 * A figure, ready for JSON; sums of more than `widest` inputs are told without them, and inputs of inputs only so many levels
 * `deep`, where the rest is told elsewhere in the same answer.
 */
export function figureAnswer({ value, unit, priceBase, status, decimals, held, origin }: Figure, widest = Number.POSITIVE_INFINITY, deep = Number.POSITIVE_INFINITY): FigureAnswer {
  return { value, unit, ...(priceBase && { priceBase }), status, decimals, ...(held !== undefined && { held }), from: originAnswer(origin, widest, deep) };
}

/** More inputs than this make a sum wide. */
const WIDE = 8;

/** The same with wide sums told without their members, which the answer lists in one place. */
export function answerInBrief(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? missingAnswer(known) : figureAnswer(known, WIDE);
}

/** Whether an answer is an absence. */
export function isAbsent(answer: KnownAnswer): answer is MissingAnswer {
  return 'missing' in answer;
}

function missingAnswer({ missing, because, edition }: Missing): MissingAnswer {
  return { missing, ...(because && { because }), ...(edition && { edition }) };
}

function originAnswer(origin: Origin, widest: number, deep: number): OriginAnswer {
  if (origin.kind === 'assumption' || origin.kind === 'commitment') return origin;
  if (origin.kind === 'derivation') {
    const { kind, measure, formula, note } = origin;
    const isWide = origin.inputs.length > 0 && (origin.inputs.length > widest || deep === 0);
    const inputs = isWide ? [] : origin.inputs.map(({ name, figure }) => ({ name, ...figureAnswer(figure, widest, deep - 1) }));
    return { kind, measure, formula, ...(note && { note }), inputs, ...(isWide && { inputsElsewhere: origin.inputs.length }) };
  }
  const { edition, standsInFor, ...printed } = origin;
  return { ...printed, ...editionAnswer(edition), ...(standsInFor && { standsInFor: standsInFor.edition }) };
}

function editionAnswer({ publication, edition, title }: EditionRef): Pick<PrintedAnswer, 'publication' | 'edition' | 'title'> {
  return { publication, edition, title };
}
