import type { ReactNode } from 'react';
import type { PlanFollowView } from '../load/plans.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { PageLink } from '../parts/figure-tree.tsx';
import { Headline } from '../parts/headline.tsx';
import { addressOf, allyAddress, type Place } from '../place.ts';
import { dateInShort, dateInWords } from '../words/days.ts';
import { FollowedTable, ReadingCell } from './plan-followed.tsx';

interface FollowProps {
  readonly view: PlanFollowView;
  readonly place: Place;
}

/** A plan on record against what was spent: as known on the day, and edition by edition. */
export function PlanFollowPage({ view, place: { controls } }: FollowProps): ReactNode {
  const { title, planAsOf, asOf, edition, notes, sources, ally, name, rows } = view;
  return (
    <div className="single is-wide">
      <Headline headline={view.headline} details={[`${title}.`, `As known on ${dateInWords(asOf)}${edition ? `, by the edition of ${dateInWords(edition)}` : ''}.`]} />
      {rows.length > 0 && <FollowedTable rows={rows} planAsOf={planAsOf} />}
      {view.editions.length > 0 && <Editions view={view} />}
      {notes.length > 0 && (
        <section className="plan-notes">
          <h2>Notes of the plan</h2>
          <ul className="profile-list">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft footnote">
        Source:{' '}
        {sources.map(({ title: source, address }, index) => (
          <span key={`${source} ${address ?? ''}`}>
            {index > 0 && ', '}
            {address ? <PageLink address={address} /> : source}
          </span>
        ))}
        .
      </p>
      <p className="onward">
        <a href={addressOf({ path: '/plans', controls })}>All plans</a> · <a href={allyAddress(ally, controls)}>{name}</a>
      </p>
    </div>
  );
}

function Editions({ view: { rows, editions } }: Pick<FollowProps, 'view'>): ReactNode {
  return (
    <FigureTable id="by-edition" title="Edition by edition" caption="The share of each year as edition after edition printed it, the newest first." heads={[['Edition of', 'text'], ...rows.map(({ year }): [string, 'number'] => [String(year), 'number'])]}>
      {editions.map(({ edition, cells }) => (
        <tr key={edition}>
          <th scope="row">{dateInShort(edition)}</th>
          {cells.map((reading, index) => (
            <ReadingCell key={rows[index]?.year} reading={reading} />
          ))}
        </tr>
      ))}
    </FigureTable>
  );
}
