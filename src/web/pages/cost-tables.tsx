import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import type { CostFound, CostView, MoveRow } from '../load/cost.ts';
import type { BorrowingMeasure, PathMeasure, PathRow, PathView } from '../load/cost-path.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import type { LiveCost } from '../parts/live-cost.ts';
import { addressOf, type Place } from '../place.ts';
import { billions } from '../words/cost.ts';
import { wholeInWords } from '../words/measured.ts';
import { readingInWords } from '../words/readings.ts';
import { CostNumber } from './cost-number.tsx';

interface PathProps {
  readonly view: CostView;
  readonly path: PathView;
  readonly live: LiveCost;
}

interface Column {
  readonly measure: PathMeasure;
  readonly head: (path: PathView, own: string) => string;
  readonly as: 'billions' | 'number';
  readonly decimals: number;
}

const COLUMNS: readonly Column[] = [
  { measure: 'gdp', head: ({ currency }) => `GDP, bn ${currency}`, as: 'billions', decimals: 1 },
  { measure: 'share', head: ({ target }) => `Share ${wholeInWords(target.unit)}, %`, as: 'number', decimals: 2 },
  { measure: 'spending', head: ({ currency }) => `Spending, bn ${currency}`, as: 'billions', decimals: 2 },
  { measure: 'additional', head: ({ currency }) => `Additional, bn ${currency}`, as: 'billions', decimals: 2 },
  { measure: 'additionalReal', head: ({ from }, own) => `At prices of ${from}, bn ${own}`, as: 'billions', decimals: 2 },
  { measure: 'growthNominal', head: () => 'Growth, %', as: 'number', decimals: 1 },
  { measure: 'growthReal', head: () => 'Real, %', as: 'number', decimals: 1 },
  { measure: 'shareOfGovernment', head: () => 'Of government, %', as: 'number', decimals: 1 },
  { measure: 'perPerson', head: (_path, own) => `Per person, ${own}`, as: 'number', decimals: 0 },
];

/** The path year by year and in sum. */
export function YearsOfPath({ view, path, live }: PathProps): ReactNode {
  const own = ownCurrency(view, path);
  return (
    <FigureTable
      id="years"
      title="Year by year"
      caption={`${path.from} is the base year. Money at current prices, unless a column says otherwise. ${live.isSettled ? '' : 'Computed here; the answer with its sources is on its way.'}`}
      heads={[['Year', 'text'], ...COLUMNS.map(({ head }): [string, 'number'] => [head(path, own), 'number'])]}
      foot={<Sums view={view} path={path} live={live} />}
      after={<Printed view={view} path={path} />}
    >
      {path.rows.map((row) => (
        <Row key={row.year} row={row} ally={view.ally} live={live} isOpen={row.year === view.found?.explained?.year} />
      ))}
    </FigureTable>
  );
}

function ownCurrency({ found }: CostView, { currency }: PathView): string {
  return found?.ground?.currency ?? currency;
}

function Row({ row, ally, live, isOpen }: { readonly row: PathRow; readonly ally: string; readonly live: LiveCost; readonly isOpen: boolean }): ReactNode {
  return (
    <tr className={isOpen ? 'is-selected' : undefined}>
      <th scope="row">
        {row.year}
        {row.fiscalYear && <span className="soft"> ({row.fiscalYear})</span>}
      </th>
      {COLUMNS.map(({ measure, as, decimals }) => (
        <td key={measure} className="is-number">
          <CostNumber reading={row[measure]} measure={measure} ally={ally} year={row.year} place={live.place} as={as} decimals={decimals} />
        </td>
      ))}
    </tr>
  );
}

/** Sums after the base year, under their columns. */
function Sums({ view: { ally }, path: { total, requiredGrowth }, live: { place } }: PathProps): ReactNode {
  const number = { ally, place };
  return (
    <tfoot className="cost-sums">
      <tr>
        <th scope="row">In all</th>
        <td colSpan={3} />
        <td className="is-number">
          <CostNumber {...number} reading={total.additional} measure="total" as="billions" decimals={2} />
        </td>
        <td className="is-number">
          <CostNumber {...number} reading={total.additionalReal} measure="total-real" as="billions" decimals={2} />
        </td>
        <td className="is-number">
          <CostNumber {...number} reading={requiredGrowth.nominal} measure="required-growth" as="number" decimals={1} />
        </td>
        <td className="is-number">
          <CostNumber {...number} reading={requiredGrowth.real} measure="required-real-growth" as="number" decimals={1} />
        </td>
        <td colSpan={2}>growth a year</td>
      </tr>
    </tfoot>
  );
}

/** The same sum in other currencies, and the spending of the base year as the alliance prints it. */
function Printed({ view: { found }, path: { total, rows, from } }: Omit<PathProps, 'live'>): ReactNode {
  const elsewhere = total.elsewhere.filter((reading) => !('absent' in reading));
  const base = rows[0]?.spending;
  return (
    <p className="soft footnote">
      {elsewhere.length > 0 && `Additional in all: ${elsewhere.map(readingInWords).join('; ')}${found ? `, at ${found.rates}` : ''}. `}
      {found?.printedSpending && base && `Spending of ${from} is the share × GDP: ${billions(base)}; the alliance prints ${billions(found.printedSpending)}.`}
    </p>
  );
}

const BORROWED: readonly (readonly [measure: BorrowingMeasure, head: string, as: 'billions' | 'number'])[] = [
  ['interest', 'Interest, bn', 'billions'],
  ['debt', 'Owed, bn', 'billions'],
  ['deficitShare', 'Lower balance, % of GDP', 'number'],
  ['debtShare', 'Higher debt, % of GDP', 'number'],
];

/** What it does to the public purse if all of it is borrowed, at the interest rate that was typed. */
export function Borrowing({ view, path, live }: PathProps): ReactNode {
  return (
    <FigureTable id="borrowed" title="If all of it is borrowed" caption={`At ${live.terms.interest ?? ''} % interest, in ${ownCurrency(view, path)}; growth, taxes and other spending stay as they are.`} heads={[['Year', 'text'], ...BORROWED.map(([, head]): [string, 'number'] => [head, 'number'])]}>
      {path.borrowing?.map((row) => (
        <tr key={row.year}>
          <th scope="row">{row.year}</th>
          {BORROWED.map(([measure, , as]) => (
            <td key={measure} className="is-number">
              <CostNumber reading={row[measure]} measure={measure} ally={view.ally} year={row.year} place={live.place} as={as} decimals={2} />
            </td>
          ))}
        </tr>
      ))}
    </FigureTable>
  );
}

/** Which assumption moves the sum most. */
export function Moves({ found: { moves, ground, currency }, live: { isSettled, place } }: { readonly found: CostFound; readonly live: LiveCost }): ReactNode {
  if (moves.length === 0) return null;
  const own = ground?.currency ?? currency;
  return (
    <div className={isSettled ? 'cost-moves' : 'cost-moves is-stale'} aria-busy={!isSettled || undefined}>
      <FigureTable
        id="moves"
        title="What moves the sum most"
        caption="Each assumption is taken otherwise while the others stay. The steps are ours, chosen to be read easily: they do not say how likely a change is."
        heads={[['Assumption', 'text'], ['Taken otherwise', 'text'], [`In all, bn ${own}`, 'number'], ['Difference', 'number'], ['Of the sum', 'number']]}
      >
        {moves.map((move) => (
          <Move key={`${move.assumption} ${move.change}`} move={move} place={place} />
        ))}
      </FigureTable>
    </div>
  );
}

function Move({ move: { assumption, change, total, difference, percent, terms }, place }: { readonly move: MoveRow; readonly place: Place }): ReactNode {
  return (
    <tr>
      <th scope="row">{assumption}</th>
      <td>
        {terms ? (
          <a href={addressOf({ ...place, cost: { ...place.cost, ...terms } })} data-in-place="">
            {change}
          </a>
        ) : (
          change
        )}
      </td>
      <td className="is-number">{'absent' in total ? total.absent : formatNumber(total.value / 1e9, 2)}</td>
      <td className="is-number">{signed(difference / 1e9, 2)}</td>
      <td className="is-number">{percent === null ? '–' : `${signed(percent, 1)}\u202f%`}</td>
    </tr>
  );
}

function signed(value: number, decimals: number): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
}
