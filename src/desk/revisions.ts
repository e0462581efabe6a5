import { heldValue, isMissing, parsePriceBase, revisionsOf, type Day, type Ledger, type PriceBase, type Revision, type SeriesKey, type Status } from '#core';
import { foldName, nearestNames, refuse } from '#kit';
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
  /** What is held of the indicator beside what is listed: to be asked for by unit and price base. */
  readonly alsoHeld?: readonly UnitAnswer[];
  readonly revisions: readonly RevisionAnswer[];
}

/** A unit, and for money the price base. */
export interface UnitAnswer {
  readonly unit: string;
  readonly priceBase?: PriceBase;
}

/** What `revisions` is asked: of money, US dollars at current prices without a unit. */
export interface RevisionsAsked extends Asked {
  readonly indicator?: string;
  readonly publication?: string;
  readonly unit?: string;
  readonly priceBase?: string;
}

/** A cell of an ally, or of an aggregate that is printed, through all editions of a publication known on a day, oldest first. */
export function revisions(ledger: Ledger, allyName: string, asked: RevisionsAsked, today: Day): RevisionsAnswer {
  const view = viewFor(ledger, asked, today);
  const publication = publicationNamed(ledger, asked.publication);
  const indicator = indicatorNamed(ledger, publication, asked.indicator ?? 'defence-share-of-gdp');
  const ally = partyNamed(ledger, allyName, { publication, indicator });
  const year = yearFor(view, asked.year, { publication, indicator });
  const held = ledger.seriesOf(publication, indicator).filter((key) => key.party === ally.id);
  const wanted = seriesAsked(held, asked);
  const found = wanted.flatMap((key) => revisionsOf(view, key, year));
  found.sort((a, b) => a.edition.rank - b.edition.rank);
  const others = held.filter((key) => !wanted.includes(key) && revisionsOf(view, key, year).length > 0).map(unitAnswer);
  return { asOf: view.day, ally: ally.id, name: ally.name, publication, indicator, year, ...(others.length > 0 && { alsoHeld: others }), revisions: found.map(revisionAnswer) };
}

/** The series that are asked for. Without unit and price base, of money: US dollars at current prices where they are held, else every dollar series. */
function seriesAsked(held: readonly SeriesKey[], { unit, priceBase }: RevisionsAsked): readonly SeriesKey[] {
  if (unit !== undefined || priceBase !== undefined) return seriesOfUnit(held, unit, priceBase === undefined ? undefined : parsePriceBase(priceBase));
  const current = held.filter((key) => key.priceBase === 'current' && key.unit === 'USD');
  if (current.length > 0) return current;
  const dollars = held.filter((key) => key.unit.startsWith('USD'));
  return dollars.length > 0 ? dollars : held;
}

function seriesOfUnit(held: readonly SeriesKey[], unit: string | undefined, priceBase: PriceBase | undefined): readonly SeriesKey[] {
  const ofUnit = held.filter((key) => unit === undefined || foldName(key.unit) === foldName(unit));
  if (held.length > 0 && ofUnit.length === 0) refuseUnknown(`unit "${unit}"`, 'unknown-unit', unit ?? '', held.map((key) => key.unit));
  const found = ofUnit.filter((key) => priceBase === undefined || key.priceBase === priceBase);
  if (ofUnit.length > 0 && found.length === 0) refuseUnknown(`price base "${priceBase}"`, 'unknown-price-base', priceBase ?? '', ofUnit.flatMap((key) => key.priceBase ?? []));
  return found;
}

function refuseUnknown(where: string, code: string, typed: string, names: readonly string[]): never {
  const near = nearestNames(typed, names);
  const known = names.length === 0 ? 'Leave it out: the figure is no money' : `Held: ${[...new Set(names)].join(', ')}`;
  return refuse(code, where, `Nothing of this indicator is held ${code === 'unknown-unit' ? 'in this unit' : 'at these prices'}`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : known);
}

function unitAnswer({ unit, priceBase }: SeriesKey): UnitAnswer {
  return { unit, ...(priceBase && { priceBase }) };
}

function revisionAnswer({ edition, figure }: Revision): RevisionAnswer {
  const when = { edition: edition.date, published: edition.published.text };
  if (isMissing(figure)) return { ...answerOf(figure), ...when } as RevisionAnswer;
  const { value, held: _held, ...rest } = figureAnswer(figure);
  return { ...when, ...rest, value: heldValue(figure), printed: value };
}
