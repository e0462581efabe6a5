import type { ReactNode } from 'react';
import type { SourcesView } from '../load/sources.ts';
import { PageLink } from '../parts/figure-tree.tsx';
import { dateInWords } from '../words/days.ts';
import { typeset } from '../words/typeset.ts';

/** On what terms every source is used: of figures, and of the facts beside them. */
export function Licences({ licences }: Pick<SourcesView, 'licences'>): ReactNode {
  if (licences.length === 0) return null;
  return (
    <section className="commitment" id="terms" aria-labelledby="terms-title">
      <h2 id="terms-title">Terms of every source</h2>
      <p>The code is under the MIT licence. Figures and facts are not: they are their publishers’, on these terms.</p>
      <div className="table-window" role="region" aria-label="Table of terms" tabIndex={0}>
        <table className="licences">
          <caption className="hidden">Terms of every source</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">What is taken</th>
              <th scope="col">Terms</th>
              <th scope="col">Ships</th>
            </tr>
          </thead>
          <tbody>
            {licences.map(({ id, source, publisher, what, licence, licenceSource, ships }) => (
              <tr key={id}>
                <th scope="row" className="is-text">
                  {source} <span className="soft">{publisher}</span>
                </th>
                <td className="is-text">{typeset(what)}</td>
                <td className="is-text">
                  {typeset(licence)}{' '}
                  {licenceSource.map((page) => (
                    <span key={page} className="cited">
                      <PageLink address={page} />{' '}
                    </span>
                  ))}
                </td>
                <td>{ships ? 'yes' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The public log of corrections, and how to report a further one. */
export function Corrections({ corrections, report }: Pick<SourcesView, 'corrections' | 'report'>): ReactNode {
  return (
    <section className="commitment" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">Corrections</h2>
      {corrections.length === 0 && <p>The record has not been corrected by this day.</p>}
      <ol>
        {corrections.map(({ date, what, why, before, after, source }) => (
          <li key={`${date} ${what}`} className="correction">
            <p>
              <strong>{dateInWords(date)}</strong> {typeset(what)}
            </p>
            <p className="soft">
              {before !== null && `Was: ${typeset(before)}. `}
              {after !== null && `Is: ${typeset(after)}. `}
              Why: {typeset(why)} {source && <PageLink address={source} />}
            </p>
          </li>
        ))}
      </ol>
      <p>To report one: {report}.</p>
    </section>
  );
}
