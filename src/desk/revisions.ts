import { heldValue, isMissing, revisionsOf, type Day, type Ledger, type PriceBase, type Revision, type SeriesKey, type Status, type View } from '#core';
import { answerOf, figureAnswer, type MissingAnswer, type OriginAnswer } from './figure-answer.ts';
import { indicatorNamed, partyNamed, publicationNamed, viewFor, yearFor, type Asked } from './question.ts';

/** What one edition prints in a cell. `value` is as the copy carries it; `printed` at the decimals that the edition prints. */
export type RevisionAnswer = RevisionFigure | (MissingAnswer & { readonly edition: string; readonly published: string });

export interface RevisionFigure {
  readonly edition: string;
  readonly published: string;
  readonly value: number;
  readonly printed: number;
  readonly decimals: number;
  readonly unit: string;
  readonly priceBase?: PriceBase;
  readonly status: Status;
  readonly from: OriginAnswer;
}

export interface RevisionsAnswer {
  readonly asOf: string;
  readonly ally: string;
  readonly name: string;
  readonly publication: string;
  readonly indicator: string;
  readonly year: number;
  readonly revisions: readonly RevisionAnswer[];
}

/** A cell of an ally, or of an aggregate that is printed, through all editions of a publication known on a day, oldest first. */
export function revisions(ledger: Ledger, allyName: string, asked: Asked & { readonly indicator?: string; readonly publication?: string }, today: Day): RevisionsAnswer {
  const view = viewFor(ledger, asked, today);
  const publication = publicationNamed(ledger, asked.publication);
  const indicator = indicatorNamed(ledger, publication, asked.indicator ?? 'defence-share-of-gdp');
  const ally = partyNamed(ledger, allyName, { publication, indicator });
  const year = yearFor(view, asked.year, { publication, indicator });
  const found = seriesAsked(view, publication, indicator, ally.id).flatMap((key) => revisionsOf(view, key, year));
  found.sort((a, b) => a.edition.rank - b.edition.rank);
  return { asOf: view.day, ally: ally.id, name: ally.name, publication, indicator, year, revisions: found.map(revisionAnswer) };
}

/** The series of an indicator for an ally. Of money, US dollars at current prices where they are held, else every dollar series. */
function seriesAsked(view: View, publication: string, indicator: string, ally: string): readonly SeriesKey[] {
  const held = view.ledger.seriesOf(publication, indicator).filter((key) => key.party === ally);
  const current = held.filter((key) => key.priceBase === 'current' && key.unit === 'USD');
  if (current.length > 0) return current;
  const dollars = held.filter((key) => key.unit.startsWith('USD'));
  return dollars.length > 0 ? dollars : held;
}

function revisionAnswer({ edition, figure }: Revision): RevisionAnswer {
  const when = { edition: edition.date, published: edition.published.text };
  if (isMissing(figure)) return { ...answerOf(figure), ...when } as RevisionAnswer;
  const { value, held: _held, ...rest } = figureAnswer(figure);
  return { ...when, ...rest, value: heldValue(figure), printed: value };
}
