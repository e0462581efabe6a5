import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import type { CopyView, EditionView, SourceView } from '../load/sources.ts';
import { PageLink } from '../parts/figure-tree.tsx';
import { addressOf, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';

interface SectionProps {
  readonly source: SourceView;
  readonly controls: Controls;
}

/** One publication: whose, on what terms, how fresh, what is held and in which copies. */
export function SourceSection({ source, controls }: SectionProps): ReactNode {
  const { publication, name, publisher, address, licence, licenceSource, attribution, ships, freshness, cells, counts, years, indicators, editions, copies } = source;
  return (
    <section className="commitment" id={publication} aria-labelledby={`${publication}-title`}>
      <h2 id={`${publication}-title`}>
        {name}
        {!ships && <span className="tag">does not ship</span>}
      </h2>
      <dl className="terms">
        <Term name="Publisher">
          {publisher}, <PageLink address={address} />
        </Term>
        <Term name="Fresh">{freshness}</Term>
        {cells > 0 && (
          <Term name="Held">
            {formatNumber(cells, 0)} cells of {years}: {counts}.
          </Term>
        )}
        {indicators.length > 0 && <Term name="Indicators">{indicators.join(', ')}</Term>}
        <Term name="Terms">
          {licence}{' '}
          {licenceSource.map((page) => (
            <span key={page} className="cited">
              <PageLink address={page} />{' '}
            </span>
          ))}
        </Term>
        {ships && <Term name="Cite as">{attribution}</Term>}
      </dl>
      {editions.length > 0 && <EditionsTable name={name} editions={editions} controls={controls} />}
      {copies.length > 0 && <Copies copies={copies} />}
    </section>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function EditionsTable({ name, editions, controls }: { readonly name: string; readonly editions: readonly EditionView[]; readonly controls: Controls }): ReactNode {
  return (
    <details className="sources" open={editions.length <= 6}>
      <summary>
        {editions.length} {editions.length === 1 ? 'edition' : 'editions'}, newest first, and what is missing of each
      </summary>
      <div className="table-window" role="region" aria-label={`Editions of ${name}`} tabIndex={0}>
        <table>
          <caption className="hidden">Editions of {name}</caption>
          <thead>
            <tr>
              <th scope="col">Edition</th>
              <th scope="col">Years</th>
              <th scope="col" className="is-number">Cells</th>
              <th scope="col" className="is-number">Copies</th>
              <th scope="col" className="is-number">Holes</th>
              <th scope="col">What is held, and what is missing most</th>
            </tr>
          </thead>
          <tbody>
            {editions.map(({ edition, knownFrom, years, cells, copies, holes, completeness, lacks }) => (
              <tr key={edition}>
                <th scope="row">
                  <a href={addressOf({ path: '/', controls: { ...controls, asOf: knownFrom } })}>{dateInWords(edition)}</a>
                </th>
                <td>{years}</td>
                <td className="is-number">{formatNumber(cells, 0)}</td>
                <td className="is-number">{copies}</td>
                <td className="is-number">{formatNumber(holes, 0)}</td>
                <td className="is-text">
                  {completeness} {lacks && <span className="soft">Missing: {lacks}.</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Each file that is held, by its name and hash, and where it can be had. */
function Copies({ copies }: { readonly copies: readonly CopyView[] }): ReactNode {
  return (
    <details className="sources">
      <summary>
        {copies.length} {copies.length === 1 ? 'copy' : 'copies'} held
      </summary>
      <ul>
        {copies.map(({ name, hash, kind, address }) => (
          <li key={hash}>
            <span className="mono">{name}</span>
            {kind && `, ${kind}`}
            {address && (
              <>
                {', '}
                <PageLink address={address} />
              </>
            )}
            <br />
            <span className="mono soft">SHA-256 {hash}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
