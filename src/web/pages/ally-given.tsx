import type { ReactNode } from 'react';
import type { AllyView } from '../load/ally.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { PageLink } from '../parts/figure-tree.tsx';
import { queryOf, type Controls } from '../place.ts';
import { dateInShort } from '../words/days.ts';

interface GivenProps {
  readonly view: AllyView;
  readonly controls: Controls;
}

/** What the ally gives in kind, as known on the day. */
export function Given({ view: { profile, name }, controls: { asOf } }: GivenProps): ReactNode {
  if (profile.contributions.length === 0) return <p className="soft footnote">Nothing that {name} gives in kind was on record that day.</p>;
  return (
    <FigureTable id="given" level={3} title="Given in kind" heads={HEADS}>
      {profile.contributions.map(({ mission, missionName, role, quantity, at, source }) => (
        <tr key={`${mission} ${role} ${at} ${source}`}>
          <th scope="row">
            <a href={`/contributions${queryOf({ mission, 'as-of': asOf })}`}>{missionName}</a>
          </th>
          <td>{role}</td>
          <td className={quantity ? 'is-number' : 'is-number soft'}>{quantity ?? 'not told'}</td>
          <td>{dateInShort(at)}</td>
          <td>
            <PageLink address={source} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

const HEADS = [
  ['To', 'text'],
  ['Role', 'text'],
  ['Number', 'number'],
  ['At', 'text'],
  ['Source', 'text'],
] as const;
