import { heldValue, isMissing, natoMoney, natoSeries, revisionsOf, type Day, type Ledger, type NatoIndicator, type PriceBase, type Revision, type SeriesKey, type Status, type View } from '#core';
import { answerOf, figureAnswer, type MissingAnswer, type OriginAnswer } from './figure-answer.ts';
import { allyNamed, indicatorNamed, viewFor, yearFor, type Asked } from './question.ts';

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
  readonly indicator: string;
  readonly year: number;
  readonly revisions: readonly RevisionAnswer[];
}

/** A cell through all editions known on a day, oldest first. */
export function revisions(ledger: Ledger, allyName: string, asked: Asked & { readonly indicator?: string }, today: Day): RevisionsAnswer {
  const ally = allyNamed(ledger.facts, allyName);
  const view = viewFor(ledger, asked, today);
  const indicator = asked.indicator === undefined ? 'defence-share-of-gdp' : indicatorNamed(asked.indicator);
  const year = yearFor(view, asked.year, indicator);
  const found = seriesAsked(view, indicator, ally.id).flatMap((key) => revisionsOf(view, key, year));
  return { asOf: view.day, ally: ally.id, name: ally.name, indicator, year, revisions: found.sort((a, b) => a.edition.rank - b.edition.rank).map(revisionAnswer) };
}

/** The series of an indicator for an ally. Money is taken in US dollars at current prices, else at the price bases held. */
export function seriesAsked(view: View, indicator: NatoIndicator, ally: string): readonly SeriesKey[] {
  const held = view.ledger.seriesOf('nato-defexp', indicator).filter((key) => key.party === ally);
  if (held.every((key) => key.priceBase === undefined)) return held.length > 0 ? [natoSeries(indicator, ally)] : [];
  const current = held.filter((key) => key.priceBase === 'current' && key.unit === 'USD');
  return current.length > 0 ? [natoMoney(indicator, ally, 'USD', 'current')] : held.filter((key) => key.unit.startsWith('USD'));
}

function revisionAnswer({ edition, figure }: Revision): RevisionAnswer {
  const when = { edition: edition.date, published: edition.published.text };
  if (isMissing(figure)) return { ...answerOf(figure), ...when } as RevisionAnswer;
  const { value, held: _held, ...rest } = figureAnswer(figure);
  return { ...when, ...rest, value: heldValue(figure), printed: value };
}
