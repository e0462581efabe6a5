import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import { sourcesAddress } from '../load/questions.ts';
import type { SourcesView } from '../load/sources.ts';
import { Headline } from '../parts/headline.tsx';
import { addressOf, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { Corrections, Licences } from './sources-terms.tsx';
import { SourceSection } from './sources-section.tsx';

interface SourcesProps {
  readonly view: SourcesView;
  readonly controls: Controls;
}

/** What is held of every publication, on what terms, how fresh, and what is missing. */
export function SourcesPage({ view, controls }: SourcesProps): ReactNode {
  return (
    <div className="single is-wide">
      <Headline headline={view.headline} details={view.details} />
      <Overview view={view} />
      <p className="source">
        <span>
          Holes are cells of an ally and a year within the span of an edition that our copies do not hold. NATO’s editions as days to look back from: <a href={addressOf({ path: '/editions', controls })}>Editions</a>.
        </span>
        <span className="source-links">
          <a href={sourcesAddress(controls)} download>
            Download
          </a>
        </span>
      </p>
      <Limits limits={view.limits} />
      {view.sources.map((source) => (
        <SourceSection key={source.publication} source={source} controls={controls} />
      ))}
      <Licences licences={view.licences} />
      <Corrections corrections={view.corrections} report={view.report} />
    </div>
  );
}

function Overview({ view: { sources } }: Pick<SourcesProps, 'view'>): ReactNode {
  return (
    <div className="table-window" role="region" aria-label="Publications" tabIndex={0}>
      <table>
        <caption className="hidden">Publications, and what is held of each</caption>
        <thead>
          <tr>
            <th scope="col">Publication</th>
            <th scope="col">Newest held</th>
            <th scope="col" className="is-number">Days old</th>
            <th scope="col" className="is-number">Editions</th>
            <th scope="col" className="is-number">Cells</th>
            <th scope="col" className="is-number">Holes</th>
            <th scope="col">Ships</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ publication, name, newest, ageDays, overdue, editionsHeld, cells, holes, ships }) => (
            <tr key={publication}>
              <th scope="row" className="is-text">
                <a href={`#${publication}`}>{name}</a>
              </th>
              <td>{newest === null ? <span className="soft">nothing held</span> : dateInWords(newest)}</td>
              <td className="is-number">
                {ageDays === null ? '' : formatNumber(ageDays, 0)}
                {overdue && <span className="soft"> overdue</span>}
              </td>
              <td className="is-number">{editionsHeld}</td>
              <td className="is-number">{formatNumber(cells, 0)}</td>
              <td className="is-number">{formatNumber(holes, 0)}</td>
              <td>{ships ? 'yes' : 'no'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Limits({ limits }: { readonly limits: readonly string[] }): ReactNode {
  if (limits.length === 0) return null;
  return (
    <section className="limits" aria-labelledby="limits">
      <h2 id="limits">Known limits</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
