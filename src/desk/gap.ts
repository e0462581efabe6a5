import { gapInCurrency, residualGapInMoney, standingOf, targetFigure, type Day, type Ledger } from '#core';
import { commitmentWords, type CommitmentWords } from './commitment-words.ts';
import { answerOf, figureAnswer, type FigureAnswer, type KnownAnswer } from './figure-answer.ts';
import { allyNamed, currencyFor, questionFor, type Asked } from './question.ts';

/** How far one ally is from a commitment in one year, in points and in money. */
export interface GapAnswer extends CommitmentWords {
  readonly ally: string;
  readonly name: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly asOf: string;
  readonly year: number;
  readonly share: KnownAnswer;
  readonly target: FigureAnswer;
  readonly gapPoints: KnownAnswer;
  readonly gapAmount: KnownAnswer;
  /** The gap in the currency that was asked for. */
  readonly gapAmountInCurrency?: KnownAnswer;
  /** The second reading: target × GDP − spending, at current prices of one edition. */
  readonly gapAmountResidual: KnownAnswer;
  readonly met: boolean | null;
  readonly standIn: boolean;
}

/** How far one ally is from a commitment, as known on a day. */
export function gap(ledger: Ledger, allyName: string, asked: Asked, today: Day): GapAnswer {
  const ally = allyNamed(ledger.facts, allyName);
  const { view, commitment, rule, year } = questionFor(ledger, asked, today);
  const currency = currencyFor(asked.currency);
  const standing = standingOf(view, commitment, ally, year, rule);
  return {
    ally: ally.id,
    name: ally.name,
    ...commitmentWords(view, commitment),
    rule: rule.id,
    ruleName: rule.name,
    asOf: view.day,
    year,
    share: answerOf(standing.share),
    target: figureAnswer(targetFigure(commitment)),
    gapPoints: answerOf(standing.gapPoints),
    gapAmount: answerOf(standing.gapAmount),
    ...(currency && { gapAmountInCurrency: answerOf(gapInCurrency(view, commitment, ally.id, year, standing.judged, currency)) }),
    gapAmountResidual: answerOf(residualGapInMoney(view, commitment, ally.id, year, standing.judged)),
    met: standing.met,
    standIn: standing.standIn,
  };
}
