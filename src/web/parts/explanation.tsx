import { capitalise } from '#kit';
import type { ReactNode } from 'react';
import type { ExplainAnswer, MissingAnswer } from '#api/contract';
import { explainAddress, isBurden, isConcentration, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { readingInWords, readingOf, statusInWords } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';
import { FigureTree } from './figure-tree.tsx';

export interface ExplanationProps {
  readonly answer: ExplainAnswer;
  readonly controls: Controls;
}

/** Where a figure comes from: value, formula, inputs and cells, and the ways on to its neighbours. */
export function Explanation({ answer, controls }: ExplanationProps): ReactNode {
  const { figure } = answer;
  return (
    <div className="explanation">
      {'missing' in figure ? <Absence missing={figure} /> : <Present answer={answer} />}
      <Neighbours answer={answer} controls={controls} />
    </div>
  );
}

function Present({ answer: { figure, asOf, measure } }: { readonly answer: ExplainAnswer }): ReactNode {
  if ('missing' in figure) return null;
  const prices = figure.priceBase === undefined ? '' : figure.priceBase === 'current' ? ', current prices' : `, prices of ${figure.priceBase.slice('constant-'.length)}`;
  return (
    <>
      <p className="large-figure">{readingInWords(readingOf(figure))}</p>
      <p className="soft explanation-status">
        {statusInWords(figure.status)}
        {prices}
        {', as known on '}
        {dateInWords(asOf)}
        {measure.startsWith('gap') && figure.value < 0 && '; above the target, so a margin'}
      </p>
      <FigureTree figure={figure} />
    </>
  );
}

const ABSENCES: Readonly<Record<MissingAnswer['missing'], string>> = {
  zero: 'The edition prints zero.',
  nil: 'The edition prints nil: there is nothing of the kind.',
  'not available': 'The edition itself prints no figure here.',
  withheld: 'The publisher withholds it.',
  'not a member': 'The ally was not a member that year.',
  'not held': 'It was printed, and the copy in this ledger lacks it. No older figure stands in.',
};

/** The reason where one is known, else what the kind of absence means. */
function absenceExplained({ missing, because }: MissingAnswer): string {
  if (because === 'no forces') return 'The ally has no armed forces, and so no defence expenditure is printed.';
  return because ? `${capitalise(typeset(because))}.` : ABSENCES[missing];
}

function Absence({ missing }: { readonly missing: MissingAnswer }): ReactNode {
  return (
    <>
      <p className="large-figure is-words">{readingInWords(readingOf(missing))}</p>
      <p>
        {absenceExplained(missing)}
      </p>
      {missing.edition && <p className="soft">The newest edition asked: {dateInWords(missing.edition)}.</p>}
      <p>
        <a href="/editions">What is held of each edition</a>
      </p>
    </>
  );
}

type Measures = readonly (readonly [id: string, name: string])[];

const MEASURES: Measures = [
  ['share', 'share'],
  ['gap-points', 'gap in points'],
  ['gap', 'gap in money'],
  ['gap-residual', 'gap, second reading'],
  ['spending', 'spending'],
  ['gdp', 'GDP'],
  ['real-change', 'real change'],
  ['equipment', 'equipment'],
  ['burden-index', 'burden'],
];

const BURDENS: Measures = [
  ['burden-index', 'index'],
  ['burden', 'share of spending'],
  ['burden-gdp', 'share of GDP'],
  ['burden-population', 'share of population'],
  ['common-funding', 'common funding'],
  ['burden-spending', 'spending that is counted'],
];

const CONCENTRATIONS: Measures = [
  ['gini', 'Gini coefficient'],
  ['herfindahl', 'Herfindahl index'],
];

/** The figures that stand beside one. */
function neighboursOf(measure: string): Measures {
  if (isConcentration(measure)) return CONCENTRATIONS;
  return isBurden(measure) ? BURDENS : MEASURES;
}

function Neighbours({ answer: { measure, ally, name, year }, controls }: ExplanationProps): ReactNode {
  return (
    <nav className="neighbours" aria-label={`More figures of ${name}, ${year}`}>
      {neighboursOf(measure).map(([id, words]) => (
        <a key={id} href={explainAddress({ measure: id, ally, year: String(year) }, controls)} aria-current={id === measure ? 'true' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
