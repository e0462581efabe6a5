import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import type { PathMeasure, PathView } from '../load/cost-path.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import type { Reading } from '../words/readings.ts';

/** What a plan costs year by year, above the share of its base year. */
export function YearsOfPlan({ path }: { readonly path: PathView }): ReactNode {
  const { currency, from, rows, total } = path;
  const columns: readonly (readonly [measure: PathMeasure, head: string, decimals: number, isMoney: boolean])[] = [
    ['gdp', `GDP, bn ${currency}`, 1, true],
    ['share', 'Share, %', 2, false],
    ['spending', `Spending, bn ${currency}`, 2, true],
    ['additional', `Additional, bn ${currency}`, 2, true],
    ['additionalReal', `At prices of ${from}, bn`, 2, true],
    ['growthReal', 'Real growth, %', 1, false],
  ];
  return (
    <FigureTable
      id="years"
      title="Year by year"
      caption={`By the plan's own assumptions; additional is what lies above the share of ${from}. The file of the plan and outturn plan cost tell each figure down to its cells.`}
      heads={[['Year', 'text'], ...columns.map(([, head]): [string, 'number'] => [head, 'number'])]}
      foot={
        <tfoot className="cost-sums">
          <tr>
            <th scope="row">In all</th>
            <td colSpan={3} />
            <td className="is-number">{shown(total.additional, 2, true)}</td>
            <td className="is-number">{shown(total.additionalReal, 2, true)}</td>
            <td />
          </tr>
        </tfoot>
      }
    >
      {rows.map((row) => (
        <tr key={row.year}>
          <th scope="row">{row.year}</th>
          {columns.map(([measure, , decimals, isMoney]) => (
            <td key={measure} className={'absent' in row[measure] ? 'is-number soft' : 'is-number'}>
              {shown(row[measure], decimals, isMoney)}
            </td>
          ))}
        </tr>
      ))}
    </FigureTable>
  );
}

function shown(reading: Reading, decimals: number, isMoney: boolean): string {
  return 'absent' in reading ? reading.absent : formatNumber(isMoney ? reading.value / 1e9 : reading.value, decimals);
}
