import type { ReactNode } from 'react';
import type { BurdenRow, BurdenView } from '../load/burden.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { LinkedNumber } from '../parts/linked-number.tsx';
import { allyAddress, type Controls } from '../place.ts';
import { dateInShort, dateInWords } from '../words/days.ts';
import { readingInWords } from '../words/readings.ts';

interface TableProps {
  readonly view: BurdenView;
  readonly controls: Controls;
}

/** The chart's figures as a table, and what else an ally bears: every number leads to its explanation. */
export function BurdenTable({ view, controls }: TableProps): ReactNode {
  return (
    <FigureTable
      id="figures"
      title="The figures"
      caption={`Shares of what the members spent, earned and were in ${view.year}, as known on ${dateInWords(view.asOf)}. ${countsInWords(view)} The index is the share of spending over the share of GDP.`}
      heads={HEADS}
      foot={<Totals view={view} />}
      after={<Reasons rows={view.rows} />}
    >
      {view.rows.map((row) => (
        <Row key={row.ally} row={row} view={view} controls={controls} />
      ))}
    </FigureTable>
  );
}

const HEADS = [
  ['Ally', 'text'],
  ['Share of spending', 'number'],
  ['Share of GDP', 'number'],
  ['Index', 'number'],
  ['Share of population', 'number'],
  ['Share of common funding', 'number'],
  ['Spending', 'number'],
  ['Edition', 'text'],
] as const;

function Row({ row, view, controls }: TableProps & { readonly row: BurdenRow }): ReactNode {
  const numbers = [
    ['burden', row.spendingShare],
    ['burden-gdp', row.gdpShare],
    ['burden-index', row.index],
    ['burden-population', row.populationShare],
    ['common-funding', row.commonFundingShare],
    ['burden-spending', row.spending],
  ] as const;
  return (
    <tr className={row.ally === view.explanation.ally ? 'is-selected' : undefined}>
      <th scope="row">
        <a href={allyAddress(row.ally, controls)}>{row.name}</a>
      </th>
      {numbers.map(([measure, reading]) => (
        <td key={measure} className="is-number">
          <LinkedNumber measure={measure} ally={row.ally} year={view.year} controls={controls} reading={reading} />
        </td>
      ))}
      <td>
        {row.edition ? dateInShort(row.edition) : '–'}
        {row.isByShare && <span className="soft">, share × GDP</span>}
      </td>
    </tr>
  );
}

/** What the shares are parts of. */
function Totals({ view: { totals, rows } }: { readonly view: BurdenView }): ReactNode {
  return (
    <tfoot>
      <tr>
        <th scope="row">{rows.length} members</th>
        <td colSpan={7} className="is-text">
          Spending {readingInWords(totals.spending)}, GDP {readingInWords(totals.gdp)}, population {readingInWords(totals.population)}
        </td>
      </tr>
    </tfoot>
  );
}

function countsInWords({ counts: { held, notHeld, standIn } }: BurdenView): string {
  return `Spending: ${held} held, ${notHeld} not held; ${standIn} stand in from older editions.`;
}

/** Why allies have no share, each reason once. */
function Reasons({ rows }: { readonly rows: readonly BurdenRow[] }): ReactNode {
  const reasons = new Map<string, string[]>();
  for (const { name, because } of rows) if (because) reasons.set(because, [...(reasons.get(because) ?? []), name]);
  if (reasons.size === 0) return null;
  return (
    <ul className="soft footnote">
      {[...reasons].map(([because, names]) => (
        <li key={because}>
          {names.length > 4 ? `${names.length} members` : names.join(', ')}: {because}.
        </li>
      ))}
    </ul>
  );
}
