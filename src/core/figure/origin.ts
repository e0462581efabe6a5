import type { Figure } from './figure.ts';

/** One edition of a publication, as an origin names it. */
export interface EditionRef {
  readonly publication: string;
  /** Its date as known: `2017-03-13`, `2016-10`. */
  readonly edition: string;
  readonly title: string;
}

/** What is held of an edition: a file with a hash. */
export interface CopyRef {
  readonly name: string;
  /** The SHA-256 of the file, or of what was read of it. */
  readonly hash: string;
}

interface Printed {
  readonly edition: EditionRef;
  readonly copy: CopyRef;
  /** Row and column as the edition names them: the party and the year. */
  readonly row: string;
  readonly column: string;
  /** Set where the newest edition's copy lacks the cell and this older one stands in. */
  readonly standsInFor?: EditionRef;
  /** A remark on the reading of this one cell. */
  readonly note?: string;
  /** Other copies of the same edition that print something else. */
  readonly disagreements?: readonly string[];
}

/** A printed cell. */
export interface CellOrigin extends Printed {
  readonly kind: 'cell';
  readonly table: string;
  /** Where it stands in the copy: `TABLE3!F21`, `line 24, column 6`. */
  readonly address: string;
}

/** A page that quotes an edition. */
export interface QuotationOrigin extends Printed {
  readonly kind: 'quotation';
  readonly page: string;
  readonly address: string;
}

/** A named input of a derivation. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** A computed figure: the measure, its formula in words, and the figures that went in. */
export interface DerivationOrigin {
  readonly kind: 'derivation';
  readonly measure: string;
  readonly formula: string;
  readonly inputs: readonly NamedFigure[];
  readonly note?: string;
}

/** A value that somebody set: whose it is, and why. */
export interface AssumptionOrigin {
  readonly kind: 'assumption';
  readonly by: string;
  readonly why: string;
}

/** A term of a commitment, such as its target: what was promised, and the page that has the wording. */
export interface CommitmentOrigin {
  readonly kind: 'commitment';
  readonly commitment: string;
  readonly name: string;
  readonly page: string;
}

export type Origin = CellOrigin | QuotationOrigin | DerivationOrigin | AssumptionOrigin | CommitmentOrigin;

/** An origin that is printed somewhere: a cell or a quotation. */
export type PrintedOrigin = CellOrigin | QuotationOrigin;

/** Every cell, quotation, assumption and term of a commitment that a figure rests on, in the order of its formula. */
export function groundsOf(figure: Figure): readonly Exclude<Origin, DerivationOrigin>[] {
  if (figure.origin.kind !== 'derivation') return [figure.origin];
  return figure.origin.inputs.flatMap((input) => groundsOf(input.figure));
}

/** The edition in whose place an older one stands, for the figure itself or the first of its inputs that does. */
export function standsInFor(figure: Figure): EditionRef | undefined {
  return printedGrounds(figure).find((ground) => ground.standsInFor)?.standsInFor;
}

/** The edition that a figure was printed in; for a derivation, that of its first printed input. */
export function editionOf(figure: Figure): EditionRef | undefined {
  return printedGrounds(figure)[0]?.edition;
}

function printedGrounds(figure: Figure): PrintedOrigin[] {
  return groundsOf(figure).filter((ground) => ground.kind === 'cell' || ground.kind === 'quotation');
}
