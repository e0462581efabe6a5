import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import type { FollowedRow } from '../load/plans.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { FigureTree } from '../parts/figure-tree.tsx';
import { dateInWords } from '../words/days.ts';
import { readingInWords, readingOf, statusInWords, type Reading } from '../words/readings.ts';

/** What a plan set beside what is known, year by year: what is known opens down to its cells. */
export function FollowedTable({ rows, planAsOf }: { readonly rows: readonly FollowedRow[]; readonly planAsOf?: string }): ReactNode {
  return (
    <FigureTable
      id="followed"
      title="Planned and known"
      caption={`${planAsOf === undefined ? '' : `The plan as of ${dateInWords(planAsOf)}. `}Only what was actually spent is outturn: an estimate is never called so. Slippage: years by which the share lags the plan’s own path.`}
      heads={[['Year', 'text'], ['Planned', 'number'], ['Known', 'text'], ['Difference', 'number'], ['In money', 'number'], ['Slippage, years', 'number']]}
    >
      {rows.map((row) => (
        <Row key={row.year} row={row} />
      ))}
    </FigureTable>
  );
}

function Row({ row: { year, isOutturn, planned, known, variance, money, slippage } }: { readonly row: FollowedRow }): ReactNode {
  return (
    <tr>
      <th scope="row">{year}</th>
      <ReadingCell reading={planned} />
      <td>
        {'missing' in known ? (
          <span className="soft">{readingInWords(readingOf(known))}</span>
        ) : (
          <details className="opens">
            <summary>
              {readingInWords(readingOf(known))} <span className="soft">{isOutturn ? 'outturn' : statusInWords(known.status)}</span>
            </summary>
            <FigureTree figure={known} />
          </details>
        )}
      </td>
      <ReadingCell reading={variance} isSigned />
      <ReadingCell reading={money} isSigned />
      <td className={'absent' in slippage ? 'is-number soft' : 'is-number'}>{'absent' in slippage ? slippage.absent : formatNumber(slippage.value, 1)}</td>
    </tr>
  );
}

/** A number of a table, or the words for its absence. */
export function ReadingCell({ reading, isSigned = false }: { readonly reading: Reading; readonly isSigned?: boolean }): ReactNode {
  const sign = isSigned && !('absent' in reading) && reading.value > 0 ? '+' : '';
  return <td className={'absent' in reading ? 'is-number soft' : 'is-number'}>{`${sign}${readingInWords(reading)}`}</td>;
}
