import type { AllyAnswer, AllyStatus, ExplainAnswer, KnownAnswer } from '#api/contract';
import type { EditionsInput } from '#chart';
import type { Ask } from '../ask.ts';
import type { Controls, ExplainedFigure } from '../place.ts';
import type { EditionView } from '../words/editions.ts';
import { readingOf, type Reading } from '../words/readings.ts';
import { askAlly, askExplanation } from './questions.ts';

/** The selected ally, beside the alliance. */
export interface AllyPanelView {
  readonly ally: string;
  readonly name: string;
  readonly year: number;
  readonly targetUnit: string;
  readonly share: Reading;
  readonly gapPoints: Reading;
  readonly gapAmount: Reading;
  /** The gap in money with everything it rests on; the share where there is no gap. */
  readonly grounds: KnownAnswer;
  /** The ally's shares through the editions; left out where the commitment is about another measure. */
  readonly series?: readonly SeriesView[];
}

export type SeriesView = EditionsInput['editions'][number];

/** What the panel needs of an ally's standing. */
export type StandingAnswer = Pick<AllyStatus, 'ally' | 'name' | 'share' | 'gapPoints' | 'gapAmount'>;

export interface PanelQuestion {
  readonly standing: StandingAnswer;
  readonly year: number;
  readonly targetUnit: string;
  readonly isShareOfGdp: boolean;
  readonly editions: readonly EditionView[];
}

export async function loadPanel(ask: Ask, question: PanelQuestion): Promise<AllyPanelView> {
  const { standing, year, targetUnit } = question;
  const { share, gapPoints, gapAmount } = standing;
  return {
    ally: standing.ally,
    name: standing.name,
    year,
    targetUnit,
    share: readingOf(share),
    gapPoints: readingOf(gapPoints),
    gapAmount: readingOf(gapAmount),
    grounds: [gapAmount, gapPoints].find((answer) => !('missing' in answer)) ?? share,
    ...(question.isShareOfGdp && { series: seriesOf(await askAlly(ask, standing.ally, {}), question.editions) }),
  };
}

/** The editions that print an ally, each with the day from which it counts. */
export function seriesOf(answer: AllyAnswer, editions: readonly EditionView[]): SeriesView[] {
  const days = new Map(editions.map(({ edition, knownFrom }) => [edition, knownFrom]));
  return answer.editions.map(({ edition, points }) => ({ edition, knownFrom: days.get(edition) ?? edition, points }));
}

/** The explanation that is open in the panel, if one is. */
export function loadExplanation(ask: Ask, figure: ExplainedFigure | undefined, controls: Controls): Promise<ExplainAnswer> | undefined {
  return figure && askExplanation(ask, figure, controls);
}
