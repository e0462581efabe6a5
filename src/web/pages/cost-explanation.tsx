import type { ReactNode } from 'react';
import type { CostView, ExplainedCost } from '../load/cost.ts';
import { PATH_MEASURES, type PathMeasure } from '../load/cost-path.ts';
import { FigureTree } from '../parts/figure-tree.tsx';
import type { LiveCost } from '../parts/live-cost.ts';
import { addressOf } from '../place.ts';
import { yearFigureName } from '../words/cost.ts';
import { dateInWords } from '../words/days.ts';
import { readingInWords, readingOf, statusInWords } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';

interface ExplanationProps {
  readonly view: CostView;
  readonly explained: ExplainedCost;
  readonly live: LiveCost;
}

/** Where a figure of a path comes from, and the ways to its neighbours of the same year. */
export function CostExplanation({ view, explained: { figure, measure, year }, live }: ExplanationProps): ReactNode {
  return (
    <div className={live.isSettled ? 'explanation' : 'explanation is-stale'} aria-busy={!live.isSettled || undefined}>
      {'missing' in figure ? (
        <>
          <p className="large-figure is-words">{readingInWords(readingOf(figure))}</p>
          {figure.because && <p>{typeset(`${figure.because}.`)}</p>}
        </>
      ) : (
        <>
          <p className="large-figure">{readingInWords(readingOf(figure))}</p>
          <p className="soft explanation-status">
            {statusInWords(figure.status)}
            {figure.priceBase === undefined ? '' : figure.priceBase === 'current' ? ', current prices' : `, prices of ${figure.priceBase.slice('constant-'.length)}`}, as known on {dateInWords(view.asOf)}
          </p>
          <FigureTree figure={figure} />
          <Years view={view} measure={measure} live={live} />
        </>
      )}
      {year !== undefined && (
        <nav className="neighbours" aria-label={`More figures of ${view.name}, ${year}`}>
          {PATH_MEASURES.map((each) => (
            <a key={each} href={addressOf({ ...live.place, explain: { measure: each, ally: view.ally, year: String(year) } })} aria-current={each === measure ? 'true' : undefined} data-opens="">
              {yearFigureName(each)}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

/** The figures of the years that a sum adds. */
const ADDED: Readonly<Record<string, PathMeasure>> = { 'total': 'additional', 'total-spending': 'spending', 'total-real': 'additionalReal' };

function Years({ view: { ally, found }, measure, live }: Pick<ExplanationProps, 'view' | 'live'> & { readonly measure: string }): ReactNode {
  const added = ADDED[measure];
  if (!added || !found?.path) return null;
  return (
    <ul className="cost-parts">
      {found.path.rows.slice(1).map((row) => (
        <li key={row.year}>
          <a href={addressOf({ ...live.place, explain: { measure: added, ally, year: String(row.year) } })} data-opens="">
            {row.year}
          </a>{' '}
          {readingInWords(row[added])}
        </li>
      ))}
    </ul>
  );
}
