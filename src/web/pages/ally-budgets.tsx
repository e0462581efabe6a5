import type { ReactNode } from 'react';
import type { AllyView } from '../load/ally.ts';
import type { BridgeView } from '../load/profile.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { FigureTree } from '../parts/figure-tree.tsx';
import { dateInWords } from '../words/days.ts';
import { readingInWords, readingOf } from '../words/readings.ts';

/** National budgets beside what NATO counts, and the difference between them. */
export function Budgets({ view: { profile, name } }: { readonly view: AllyView }): ReactNode {
  if (profile.bridges.length === 0) return <p className="soft footnote">No budget of {name} was on record that day to hold beside what NATO counts.</p>;
  return (
    <FigureTable
      id="budgets"
      level={3}
      title="Its own budget beside what NATO counts"
      caption="NATO counts more than a defence budget: pensions, and forces and aid that other ministries pay. The difference is NATO’s figure less the national one, and opens down to page and cell."
      heads={HEADS}
    >
      {profile.bridges.map((bridge) => (
        <Bridge key={`${bridge.year} ${bridge.what} ${bridge.known}`} bridge={bridge} />
      ))}
    </FigureTable>
  );
}

const HEADS = [
  ['Year', 'text'],
  ['National', 'number'],
  ['As NATO counts', 'number'],
  ['Difference', 'text'],
  ['What', 'text'],
] as const;

function Bridge({ bridge: { year, what, kind, known, national, natoYear, nato, difference } }: { readonly bridge: BridgeView }): ReactNode {
  return (
    <tr>
      <th scope="row">{year}</th>
      <td className="is-number">{readingInWords(readingOf(national))}</td>
      <td className={'absent' in nato ? 'is-number soft' : 'is-number'}>
        {readingInWords(nato)}
        {natoYear !== year && !('absent' in nato) && <span className="soft"> in {natoYear}</span>}
      </td>
      <td>
        <details className="grounds">
          <summary>{readingInWords(readingOf(difference))}</summary>
          <FigureTree figure={'missing' in difference ? national : difference} isBrief />
        </details>
      </td>
      <td className="is-text">
        {what}
        <span className="soft">
          , {kind}, told on {dateInWords(known)}
        </span>
      </td>
    </tr>
  );
}
