import { derive } from '../../figure/derive.ts';
import type { Figure } from '../../figure/figure.ts';
import type { NamedFigure } from '../../figure/origin.ts';
import type { Commitment } from '../../ledger/facts.ts';
import { dateInWords } from '../../time/words.ts';
import { targetFigure } from '../../measure/gap.ts';

/** So or not so, with what it rests on. */
export function factFigure(isSo: boolean, formula: string, inputs: readonly NamedFigure[], note?: string): Figure {
  return derive({ measure: 'fact', formula, value: isSo ? 1 : 0, unit: 'so', decimals: 0, inputs, ...(note && { note }) });
}

/** A commitment's target, named by it. */
export function namedTarget(commitment: Commitment): NamedFigure {
  return { name: commitment.name, figure: targetFigure(commitment) };
}

/** What a commitment is, in a sentence's part: its name, when it was made, how strong it is. */
export function commitmentText({ name, made, strength }: Commitment): string {
  return `"${name}", made ${dateInWords(made)}, is ${STRENGTHS[strength]}`;
}

/** The same of one that has been named just before. */
export function natureText({ made, strength }: Pick<Commitment, 'made' | 'strength'>): string {
  return `it was made ${dateInWords(made)} and is ${STRENGTHS[strength]}`;
}

/** How a commitment is worded: the words, and the page that has them. */
export function wordingText({ wording, sources }: Commitment): string {
  const own = wording.find(({ as }) => as === 'quoted') ?? wording[0];
  if (!own) return `The wording is that of ${sources[0] ?? 'the record'}`;
  return own.as === 'quoted' ? `Its words: "${own.text}" (${own.source})` : `In our words: ${own.text} (${own.source})`;
}

const STRENGTHS: Readonly<Record<Commitment['strength'], string>> = {
  must: 'worded as an obligation, a political and not a legal one',
  aim: 'an aim, not a requirement',
  guideline: 'a guideline, not a requirement',
};
