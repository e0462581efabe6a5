import { natoMoney, natoSeries, realChange, residualGapInMoney, standingOf, weoGdp, type Ally, type Commitment, type Day, type Figure, type Known, type Ledger, type Standing, type View } from '#core';
import { nearestNames, refuse } from '#kit';
import { answerOf, type KnownAnswer } from './figure-answer.ts';
import { allyNamed, questionFor, type Asked } from './question.ts';

/** A figure with everything it rests on, down to cells, quotations and assumptions. */
export interface ExplainAnswer {
  readonly measure: string;
  readonly title: string;
  readonly ally: string;
  readonly name: string;
  readonly year: number;
  readonly asOf: string;
  readonly commitment: string;
  readonly rule: string;
  readonly figure: KnownAnswer;
}

interface Question {
  readonly view: View;
  readonly commitment: Commitment;
  readonly ally: Ally;
  readonly year: number;
  readonly standing: Standing;
}

interface Explained {
  readonly title: string;
  readonly figure: (question: Question) => Known<Figure>;
}

const MEASURES: Readonly<Record<string, Explained>> = {
  'share': { title: 'share', figure: ({ standing }) => standing.share },
  'gap-points': { title: 'gap in points', figure: ({ standing }) => standing.gapPoints },
  'gap': { title: 'gap in money', figure: ({ standing }) => standing.gapAmount },
  'gap-residual': { title: 'gap in money, second reading', figure: ({ view, commitment, ally, year, standing }) => residualGapInMoney(view, commitment, ally.id, year, standing.judged) },
  'spending': { title: 'defence expenditure', figure: ({ view, ally, year }) => view.observe(natoMoney('defence-spending', ally.id, 'USD', 'current'), year) },
  'gdp': { title: 'gross domestic product, World Economic Outlook', figure: ({ view, ally, year }) => view.observe(weoGdp(ally.id, 'USD'), year) },
  'real-change': { title: 'annual real change', figure: ({ view, ally, year }) => realChange(view, ally.id, year) },
  'equipment': { title: 'share of equipment', figure: ({ view, ally, year }) => view.observe(natoSeries('equipment-share', ally.id), year) },
};

/** The measures that can be explained. */
export const EXPLAINABLE: readonly string[] = Object.keys(MEASURES);

/** Where a figure comes from: the measure of an ally for a year, as known on a day. */
export function explain(ledger: Ledger, measure: string, allyName: string, asked: Asked, today: Day): ExplainAnswer {
  const explained = MEASURES[measure];
  if (!explained) return refuse('unknown-measure', `measure "${measure}"`, 'No measure has this name', waysOut(measure));
  const ally = allyNamed(ledger.facts, allyName);
  const { view, commitment, rule, year } = questionFor(ledger, asked, today);
  const standing = standingOf(view, commitment, ally, year, rule);
  return {
    measure,
    title: `${ally.name}, ${year}: ${explained.title}`,
    ally: ally.id,
    name: ally.name,
    year,
    asOf: view.day,
    commitment: commitment.id,
    rule: rule.id,
    figure: answerOf(explained.figure({ view, commitment, ally, year, standing })),
  };
}

function waysOut(measure: string): string {
  const near = nearestNames(measure, EXPLAINABLE);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${EXPLAINABLE.join(', ')}`;
}
