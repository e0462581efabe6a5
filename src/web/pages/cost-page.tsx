import type { ReactNode } from 'react';
import type { CostFound, CostView } from '../load/cost.ts';
import type { PathView } from '../load/cost-path.ts';
import { costAddress } from '../load/questions.ts';
import { Chart } from '../parts/chart.tsx';
import { Headline } from '../parts/headline.tsx';
import { useLiveCost, type LiveCost } from '../parts/live-cost.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { addressOf, allyAddress, planPlace, type Place } from '../place.ts';
import { billions, costDetails, costHeadline, costTitle, pathInWords, wayOutOfTerms } from '../words/cost.ts';
import { typeset } from '../words/typeset.ts';
import { CostExplanation } from './cost-explanation.tsx';
import { CostForm } from './cost-form.tsx';
import { additionalInput, pathInput } from './cost-input.ts';
import { MoneyKey, PathKey } from './cost-keys.tsx';
import { Borrowing, Moves, YearsOfPath } from './cost-tables.tsx';

interface CostProps {
  readonly view: CostView;
  readonly place: Place;
}

/** What a path to a target costs one ally, with assumptions to change by hand. */
export function CostPage({ view, place }: CostProps): ReactNode {
  const live = useLiveCost(view, place);
  const { explain, ...closed } = place;
  const { found } = view;
  return (
    <div className="columns">
      <div className="story">
        <Story view={view} live={live} />
        <CostForm defaults={found} own={found?.ground?.currency} from={live.path?.from} live={live} place={place} />
        {found && live.path && <Charts view={view} found={found} path={live.path} live={live} />}
      </div>
      {found?.explained && (
        <SidePanel label="Explanation" title={found.explained.title} {...(explain && { closing: addressOf(closed) })}>
          <CostExplanation view={view} explained={found.explained} live={live} />
        </SidePanel>
      )}
      <div className="figures">
        {live.path && <YearsOfPath view={view} path={live.path} live={live} />}
        {live.path?.borrowing && <Borrowing view={view} path={live.path} live={live} />}
        {found && found.path && <Moves found={found} live={live} />}
        <p className="onward">
          <a href={addressOf(planPlace(live.place.controls, view.ally, live.terms))}>Write this path as a plan</a>
        </p>
        <p className="onward">
          <a href={allyAddress(view.ally, place.controls)}>{typeset(`What ${view.name} has spent`)}</a>
        </p>
      </div>
    </div>
  );
}

function Story({ view: { name, asOf, found, problem }, live: { path } }: { readonly view: CostView; readonly live: LiveCost }): ReactNode {
  if (!found) return <Headline headline={costTitle({ name })} details={problem ? [`${typeset(problem.title)}.`, `${wayOutOfTerms(problem)}.`] : []} />;
  const told = { name, counted: found.counted, target: path?.target ?? found.target, by: path?.by ?? found.by, ...(path && { path }), ...(found.missing && { missing: found.missing }) };
  return <Headline headline={costHeadline(told)} details={costDetails(found, path, asOf)} />;
}

interface ChartsProps {
  readonly view: CostView;
  readonly found: CostFound;
  readonly path: PathView;
  readonly live: LiveCost;
}

function Charts({ view, found, path, live }: ChartsProps): ReactNode {
  return (
    <figure className="shares">
      <h2>The path, against what was spent</h2>
      <PathKey hasEditions={found.editions.length > 1} />
      <Chart drawing={{ kind: 'path', input: pathInput(view, found, path) }} widths={{ wide: 786, narrow: 358 }} />
      <h3>In money, year by year</h3>
      <MoneyKey />
      <Chart drawing={{ kind: 'additional', input: additionalInput(view.name, path) }} widths={{ wide: 786, narrow: 358 }} />
      <p className="chart-reading">
        {pathInWords(path)}
        {found.ceiling && ` ${found.ceiling.what}: up to ${billions(found.ceiling.upTo)} in ${found.ceiling.year}.`}
      </p>
      <figcaption className="source">
        <span>Shares: NATO, Defence Expenditure of NATO Countries. GDP, prices and growth ahead: IMF, World Economic Outlook; beyond its horizon the mean of its last three years.</span>
        <span className="source-links">
          <a href="#years">Table</a>
          <a href={costAddress(view.ally, live.place.controls, live.terms, 'csv')} download="">
            Download (CSV)
          </a>
          <a href={costAddress(view.ally, live.place.controls, live.terms)} download={`outturn-cost-${view.ally}-as-of-${view.asOf}.json`}>
            Download (JSON)
          </a>
        </span>
      </figcaption>
    </figure>
  );
}
