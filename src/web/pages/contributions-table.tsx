import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import type { ContributionsView, GiftRow } from '../load/contributions.ts';
import { PageLink } from '../parts/figure-tree.tsx';
import { addressOf, allyAddress, type Controls } from '../place.ts';
import { allyThen, roleInWords } from '../words/contributions.ts';
import { dateInWords } from '../words/days.ts';

interface TableProps {
  readonly view: ContributionsView;
  readonly controls: Controls;
}

/** Every row, with its source: also those whose giver's name is lost in the copy held. */
export function GiftsTable({ view, controls }: TableProps): ReactNode {
  const { rows, mission, ally } = view;
  if (rows.length === 0) return <p className="soft">No row of this is held.</p>;
  const hasTimes = ally !== undefined || mission?.isRoster === true;
  return (
    <div className="figure-table">
      <h2>Every row</h2>
      <div className="table-window" role="region" aria-label="Contributions" tabIndex={0}>
        <table>
          <caption>
            <span>{captionOf(rows)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{ally ? 'Mission' : 'Given by'}</th>
              {hasTimes && <th scope="col">{ally ? 'Time' : 'Since'}</th>}
              <th scope="col">Ally then</th>
              <th scope="col">Role</th>
              <th scope="col">Where</th>
              <th scope="col" className="is-number">Number</th>
              <th scope="col">Source</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{ally ? <a href={addressOf({ path: '/contributions', controls, mission: row.mission.id })}>{row.mission.name}</a> : <Giver row={row} controls={controls} />}</th>
                {hasTimes && <td>{dateInWords(row.at)}</td>}
                <td>{allyThen(row.ally)}</td>
                <td>{roleInWords(row.role)}</td>
                <td>{row.place}</td>
                <td className="is-number">{row.value === undefined ? <span className="soft">not told</span> : `${formatNumber(row.value, 0)} ${row.unit ?? ''}`}</td>
                <td>
                  <PageLink address={row.source} />
                </td>
                <td className="is-text">{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Giver({ row: { party, name, ally }, controls }: { readonly row: GiftRow; readonly controls: Controls }): ReactNode {
  if (name === null) return <span className="soft">name lost in the copy held</span>;
  return ally && party ? <a href={allyAddress(party, controls)}>{name}</a> : name;
}

function captionOf(rows: readonly GiftRow[]): string {
  const numbers = rows.flatMap(({ value }) => value ?? []);
  const sum = numbers.length > 1 && rows.every(({ at, mission }) => at === rows[0]?.at && mission.id === rows[0]?.mission.id) ? `, ${formatNumber(numbers.reduce((all, each) => all + each, 0), 0)} in all` : '';
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${sum}. Numbers are as the source prints them; “not told” where it tells who, and not how many.`;
}
