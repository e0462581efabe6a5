import type { ReactNode } from 'react';
import type { AdditionalInput } from '#chart';
import type { GroupCostFound, GroupCostView } from '../load/group-cost.ts';
import { groupCostAddress } from '../load/questions.ts';
import { Chart } from '../parts/chart.tsx';
import { Headline } from '../parts/headline.tsx';
import { useCostTerms } from '../parts/live-cost.ts';
import type { Place } from '../place.ts';
import { groupCostDetails, pathInWords, wayOutOfTerms } from '../words/cost.ts';
import { typeset } from '../words/typeset.ts';
import { CostForm } from './cost-form.tsx';
import { MoneyKey } from './cost-keys.tsx';
import { AlliesOfGroup, YearsOfGroup } from './group-cost-tables.tsx';

interface GroupCostProps {
  readonly view: GroupCostView;
  readonly place: Place;
}

/** What paths to a target cost the members of a group: who bears how much of it, and the sum year by year. */
export function GroupCostPage({ view, place }: GroupCostProps): ReactNode {
  const { found, problem } = view;
  const live = useCostTerms(view.terms, found?.commitment, place);
  return (
    <div className="single is-wide">
      <Headline headline={view.headline} details={found ? groupCostDetails(found, view.asOf) : problem ? [`${typeset(problem.title)}.`, `${wayOutOfTerms(problem)}.`] : []} />
      <CostForm defaults={found} live={live} place={place} isGroup />
      {found?.total && (
        <div className={live.isSettled ? undefined : 'is-stale'} aria-busy={!live.isSettled || undefined}>
          <Sums view={view} found={found} place={place} />
          <AlliesOfGroup found={found} place={place} />
          <YearsOfGroup found={found} place={place} />
        </div>
      )}
    </div>
  );
}

function Sums({ view, found, place }: GroupCostProps & { readonly found: GroupCostFound }): ReactNode {
  return (
    <figure className="shares">
      <h2>What they spend on their paths, together</h2>
      <MoneyKey />
      <Chart drawing={{ kind: 'additional', input: sumsInput(found) }} widths={{ wide: 832, narrow: 358 }} />
      <p className="chart-reading">
        {pathInWords(found)} Money at current prices is converted at {found.rates}, so that fast inflation swells it; at the prices and rates of one year it does not.
      </p>
      <figcaption className="source">
        <span>Shares: NATO, Defence Expenditure of NATO Countries. GDP, prices and growth ahead: IMF, World Economic Outlook.</span>
        <span className="source-links">
          <a href="#allies">Table</a>
          <a href={groupCostAddress(place.controls, view.terms, 'csv')} download="">
            Download (CSV)
          </a>
          <a href={groupCostAddress(place.controls, view.terms)} download={`outturn-cost-as-of-${view.asOf}.json`}>
            Download (JSON)
          </a>
        </span>
      </figcaption>
    </figure>
  );
}

function sumsInput({ years, currency, by }: GroupCostFound): AdditionalInput {
  return {
    label: `Chart: what the allies spend on their paths together, year by year to ${by}. The tables below give the figures.`,
    currency,
    years: years.flatMap(({ year, spending, additional }) => ('absent' in spending || 'absent' in additional ? [] : [{ year, spending: spending.value, baseline: spending.value - additional.value }])),
  };
}
