import { derive, shareOnWay, targetFigure, type Commitment, type CostToClose, type Figure } from '#core';
import { figureAnswer, type FigureAnswer, type KnownAnswer } from '../figure-answer.ts';

/** Spending that may count beside a path, up to a ceiling: never asked for, and never a shortfall. */
export interface CeilingAnswer {
  readonly commitment: string;
  readonly commitmentName: string;
  readonly target: FigureAnswer;
  /** What is known of it, in one sentence. */
  readonly what: string;
  readonly years: readonly { readonly year: number; readonly share: FigureAnswer; readonly upTo: KnownAnswer }[];
}

/** The most that may count in each year of a path, where the ceiling is reached on a straight line from nothing. */
export function ceilingFor(commitment: Commitment, { terms, years }: CostToClose, convert: (figure: Figure) => KnownAnswer): CeilingAnswer {
  const target = targetFigure(commitment);
  return {
    commitment: commitment.id,
    commitmentName: commitment.name,
    target: figureAnswer(target),
    what: `Up to ${commitment.target} % of GDP may count beside it by ${terms.by}; no edition held prints what is spent, so nothing can be told of what is additional`,
    years: years.slice(1).map(({ year, gdp }) => {
      const value = shareOnWay('linear', { from: terms.from, by: terms.by, start: 0, target: commitment.target }, year);
      const share = derive({ measure: 'ceiling-on-path', formula: `a straight line from 0 in ${terms.from} to the ceiling in ${terms.by}`, value, unit: 'percent_of_gdp', decimals: 2, inputs: [{ name: 'ceiling', figure: target }], status: 'forecast' });
      const upTo = derive({ measure: 'ceiling-in-money', formula: `ceiling × GDP ${year}`, value: Math.round((value / 100) * gdp.value), unit: gdp.unit, priceBase: 'current', decimals: 0, inputs: [{ name: 'ceiling', figure: share }, { name: `GDP ${year}`, figure: gdp }] });
      return { year, share: figureAnswer(share), upTo: convert(upTo) };
    }),
  };
}
