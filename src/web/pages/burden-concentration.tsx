import type { ReactNode } from 'react';
import type { BurdenView, ConcentrationRow } from '../load/burden.ts';
import { Chart } from '../parts/chart.tsx';
import { FigureTable } from '../parts/figure-table.tsx';
import { LinkedNumber } from '../parts/linked-number.tsx';
import type { Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { concentrationInput } from './burden-input.ts';

interface ConcentrationProps {
  readonly view: BurdenView;
  readonly controls: Controls;
}

/** How concentrated spending was through the years: a chart, and its table. */
export function BurdenConcentration({ view, controls }: ConcentrationProps): ReactNode {
  const input = concentrationInput(view);
  const isHeld = input.series.some(({ points }) => points.length > 0);
  return (
    <FigureTable
      id="concentration"
      title="How concentrated spending is"
      lead={
        <>
          <p className="concentration-reading">
            The Gini coefficient is 0 where all members spend alike and near 1 where one spends all. The Herfindahl index adds up the squares of their shares; its inverse is the number of equal members that would be as concentrated.
          </p>
          {isHeld && <Chart drawing={{ kind: 'concentration', input }} widths={{ wide: 786, narrow: 358 }} />}
        </>
      }
      caption={`${membersInWords(view)}, as known on ${dateInWords(view.asOf)}.`}
      heads={HEADS}
    >
      {[...view.concentration].reverse().map((row) => (
        <Row key={row.year} row={row} isShown={row.year === view.year} controls={controls} />
      ))}
    </FigureTable>
  );
}

const HEADS = [
  ['Year', 'text'],
  ['Members', 'number'],
  ['Gini', 'number'],
  ['Herfindahl', 'number'],
  ['Largest share', 'number'],
  ['Of', 'text'],
] as const;

function membersInWords({ membership }: BurdenView): string {
  return membership === 'year' ? 'Each year’s own members' : `The members of ${dateInWords(membership)}, in all years`;
}

function Row({ row, isShown, controls }: { readonly row: ConcentrationRow; readonly isShown: boolean; readonly controls: Controls }): ReactNode {
  const { year, members, gini, herfindahl, largest } = row;
  return (
    <tr className={isShown ? 'is-selected' : undefined}>
      <th scope="row">{year}</th>
      <td className="is-number">{members}</td>
      {([['gini', gini], ['herfindahl', herfindahl]] as const).map(([measure, reading]) => (
        <td key={measure} className="is-number">
          <LinkedNumber measure={measure} ally={controls.group ?? 'nato'} year={year} controls={controls} reading={reading} />
        </td>
      ))}
      <td className="is-number">
        <LinkedNumber measure="burden" ally={largest.ally} year={year} controls={controls} reading={largest.share} />
      </td>
      <td>{'absent' in largest.share ? '–' : largest.name}</td>
    </tr>
  );
}
