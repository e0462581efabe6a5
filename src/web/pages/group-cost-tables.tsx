import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import type { AllyCostRow, GroupCostFound, GroupYearRow } from '../load/group-cost.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { addressOf, costPlace, type Place } from '../place.ts';
import { readingInWords, type Reading } from '../words/readings.ts';
import { CostNumber } from './cost-number.tsx';

interface TableProps {
  readonly found: GroupCostFound;
  readonly place: Place;
}

/** Each ally with what its path asks for: every number leads to its explanation on the ally's own page. */
export function AlliesOfGroup({ found, place }: TableProps): ReactNode {
  const { by, currency, priceYear, counts, allies, without } = found;
  return (
    <FigureTable
      id="allies"
      title="Who bears it"
      caption={`${counts.counted} allies with a path, ${counts.atTarget} of them at the target already. Amounts in billions of ${currency}.`}
      heads={[['Ally', 'text'], ['From', 'number'], [`Share ${by}, %`, 'number'], [`Additional ${by}`, 'number'], ['In all', 'number'], [`In all, prices of ${priceYear ?? by}`, 'number'], ['Real growth a year, %', 'number']]}
      after={without.length > 0 && <p className="soft footnote">In no sum: {without.map(({ name, why }) => `${name} (${why})`).join('; ')}.</p>}
    >
      {allies.map((row) => (
        <Ally key={row.ally} row={row} found={found} place={place} />
      ))}
    </FigureTable>
  );
}

function Ally({ row: { ally, name, from, share, last, total, totalReal, realGrowth }, found: { by, currency }, place }: TableProps & { readonly row: AllyCostRow }): ReactNode {
  const own = allyPlace(place, ally, currency);
  const number = { ally, place: own };
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(own)}>{name}</a>
      </th>
      <td className="is-number">{from}</td>
      <td className="is-number">
        <CostNumber {...number} reading={share} measure="share" year={by} as="number" decimals={2} isOwnPage />
      </td>
      <td className="is-number">
        <CostNumber {...number} reading={last} measure="additional" year={by} as="billions" decimals={2} isOwnPage />
      </td>
      <td className="is-number">
        <CostNumber {...number} reading={money(total, currency)} measure="total" as="billions" decimals={1} isOwnPage />
      </td>
      <td className="is-number">
        <CostNumber {...number} reading={money(totalReal, currency)} measure="total-real" as="billions" decimals={1} isOwnPage />
      </td>
      <td className="is-number">
        <CostNumber {...number} reading={realGrowth} measure="required-real-growth" as="number" decimals={1} isOwnPage />
      </td>
    </tr>
  );
}

/** The same path of one ally, in the currency of the sums. */
function allyPlace({ controls, cost = {} }: Place, ally: string, currency: string): Place {
  const { interest: _ofOneAlly, ...terms } = cost;
  return costPlace(controls, { ...terms, currency }, ally);
}

function money(value: number, unit: string): Reading {
  return { value, unit, decimals: 0, status: 'forecast' };
}

/** The sums year by year, each of which opens into the allies that it is of. */
export function YearsOfGroup({ found, place }: TableProps): ReactNode {
  const { years, total, currency, priceYear } = found;
  return (
    <FigureTable
      id="sums"
      title="Year by year, together"
      caption={`Billions of ${currency}: at current prices and the rates of the day, and at the prices and rates of ${priceYear ?? 'one year'}.`}
      heads={[['Year', 'text'], ['Spending', 'number'], ['Additional', 'number'], [`Prices and rates of ${priceYear ?? 'one year'}`, 'number'], ['Whose', 'text']]}
      foot={total && <SumOfAll total={total} />}
    >
      {years.map((row) => (
        <Year key={row.year} row={row} place={place} currency={currency} />
      ))}
    </FigureTable>
  );
}

function SumOfAll({ total }: { readonly total: NonNullable<GroupCostFound['total']> }): ReactNode {
  return (
    <tfoot className="cost-sums">
      <tr>
        <th scope="row">In all</th>
        <td />
        <td className="is-number">{inBillions(total.additional)}</td>
        <td className="is-number">{inBillions(total.additionalReal)}</td>
        <td>the sum of the years above</td>
      </tr>
    </tfoot>
  );
}

function Year({ row: { year, allies, spending, additional, additionalReal, parts }, place, currency }: { readonly row: GroupYearRow; readonly place: Place; readonly currency: string }): ReactNode {
  return (
    <tr>
      <th scope="row">{year}</th>
      <td className="is-number">{inBillions(spending)}</td>
      <td className="is-number">{inBillions(additional)}</td>
      <td className="is-number">{inBillions(additionalReal)}</td>
      <td className="is-text">
        <details className="opens">
          <summary>{allies} allies</summary>
          <ul className="cost-parts">
            {parts.map((part) => (
              <li key={part.ally}>
                <a href={addressOf({ ...allyPlace(place, part.ally, currency), explain: { measure: 'additional', ally: part.ally, year: String(year) } })}>{part.name}</a> {readingInWords(part.additional)}
              </li>
            ))}
            {allies > parts.length && <li className="soft">{allies - parts.length} others: nothing additional</li>}
          </ul>
        </details>
      </td>
    </tr>
  );
}

function inBillions(reading: Reading): string {
  return 'absent' in reading ? reading.absent : formatNumber(reading.value / 1e9, 1);
}
