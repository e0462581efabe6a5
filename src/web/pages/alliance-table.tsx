import type { ReactNode } from 'react';
import type { AllianceRow, AllianceView } from '../load/alliance.ts';
import { LinkedNumber } from '../parts/linked-number.tsx';
import { allyAddress, type Controls } from '../place.ts';
import { dateInShort, dateInWords } from '../words/days.ts';
import { shareColumn } from '../words/measured.ts';
import { editionRemarks, gapInWords, metInWords, statusInWords } from '../words/readings.ts';

interface TableProps {
  readonly view: AllianceView;
  readonly controls: Controls;
}

/** The chart's figures as a table: every number leads to its explanation. */
export function AllianceTable({ view, controls }: TableProps): ReactNode {
  return (
    <section className="figures figure-table" id="figures" tabIndex={-1}>
      <h2 id="figures-title">The figures</h2>
      <div className="table-window" role="region" aria-labelledby="figures-title" tabIndex={0}>
        <table>
          <caption>
            <span>
              {view.commitmentName}: {view.year}, as known on {dateInWords(view.asOf)}. {countsInWords(view)}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Ally</th>
              <th scope="col" className="is-number">
                {shareColumn(view.target.unit, view.counted)}
              </th>
              <th scope="col" className="is-number">Gap in points</th>
              <th scope="col" className="is-number">Gap in money</th>
              <th scope="col">Target</th>
              <th scope="col">Edition</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row key={row.ally} row={row} view={view} controls={controls} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row, view, controls }: TableProps & { readonly row: AllianceRow }): ReactNode {
  const number = { ally: row.ally, year: view.year, controls };
  return (
    <tr className={row.ally === view.panel.ally ? 'is-selected' : undefined}>
      <th scope="row">
        <a href={allyAddress(row.ally, controls)}>{row.name}</a>
      </th>
      <td className="is-number">
        <LinkedNumber {...number} measure="share" reading={row.share} />
      </td>
      <td className="is-number">
        <LinkedNumber {...number} measure="gap-points" reading={row.gapPoints}>
          {gapInWords(row.gapPoints)}
        </LinkedNumber>
      </td>
      <td className="is-number">
        <LinkedNumber {...number} measure="gap" reading={row.gapAmount}>
          {gapInWords(row.gapAmount)}
        </LinkedNumber>
      </td>
      <td>{metInWords(row.met)}</td>
      <td>
        {row.edition ? dateInShort(row.edition) : '–'}
        <span className="soft">{editionRemarks(row.share, row.standIn, row.hindsight)}</span>
      </td>
      <td className="soft">{'absent' in row.share ? '–' : statusInWords(row.share.status)}</td>
    </tr>
  );
}

/** Every count says met, not met, not held and standing in. */
function countsInWords({ counts: { met, notMet, notHeld, standIn } }: AllianceView): string {
  return `${met} met, ${notMet} not met, ${notHeld} not held; ${standIn} stand in from older editions.`;
}
