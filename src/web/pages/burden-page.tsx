import { capitalise } from '#kit';
import type { Status } from '#core';
import type { ReactNode } from 'react';
import type { BurdenView } from '../load/burden.ts';
import { burdenAddress } from '../load/questions.ts';
import { Chart } from '../parts/chart.tsx';
import { Explanation } from '../parts/explanation.tsx';
import { Headline } from '../parts/headline.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { addressOf, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { typeset } from '../words/typeset.ts';
import { burdenInput } from './burden-input.ts';
import { BurdenConcentration } from './burden-concentration.tsx';
import { BurdenTable } from './burden-table.tsx';
import { BurdenTerms } from './burden-terms.tsx';

interface BurdenProps {
  readonly view: BurdenView;
  readonly place: Place;
  /** Today: the day whose members can be counted in every year. */
  readonly today: string;
}

/** Who bears how much of what is spent, beside its weight. */
export function BurdenPage({ view, place, today }: BurdenProps): ReactNode {
  const { explain, ...closed } = place;
  return (
    <div className="columns">
      <div className="story">
        <Headline headline={view.headline} details={[`${typeset(view.ruleName)}, as known on ${dateInWords(view.asOf)}.`, ...view.details]} />
        <BurdenTerms view={view} place={place} today={today} />
        {view.rows.some(({ spendingShare }) => !('absent' in spendingShare)) && <Weights view={view} place={place} />}
      </div>
      <SidePanel label="Explanation" title={typeset(view.explanation.title)} {...(explain && { closing: addressOf(closed) })}>
        <Explanation answer={view.explanation} controls={place.controls} />
      </SidePanel>
      <div className="figures">
        <BurdenTable view={view} controls={place.controls} />
        <BurdenConcentration view={view} controls={place.controls} />
      </div>
    </div>
  );
}

function Weights({ view, place }: Omit<BurdenProps, 'today'>): ReactNode {
  return (
    <figure className="shares">
      <p className="chart-reading">
        From each ally’s share of GDP to its share of spending: blue where it bears more than its weight, red where it bears less. Each grid line is ten times the one before, so that bars of one length are one ratio: the index. {marksInWords(view)}
      </p>
      <a className="skip" href="#figures">
        Skip the chart
      </a>
      <Chart drawing={{ kind: 'burden', input: burdenInput(view, place) }} widths={{ wide: 786, narrow: 358 }} />
      <figcaption className="source">
        <span>
          {sourcesInWords(view)}
        </span>
        <span className="source-links">
          <a href="#figures">Table</a>
          <a href={burdenAddress(place.controls)} download={`outturn-burden-${view.year}-as-of-${view.asOf}.json`}>
            Download (JSON)
          </a>
        </span>
      </figcaption>
    </figure>
  );
}

const MARKS: Readonly<Record<Status, string>> = { actual: 'filled: actual', estimate: 'hollow: estimate', forecast: 'diamond: forecast', 'not stated': 'square: status not stated' };

/** What the shapes of the dots mean: only of those that occur. */
function marksInWords({ rows }: BurdenView): string {
  const statuses = new Set(rows.flatMap(({ spendingShare }) => ('absent' in spendingShare ? [] : [spendingShare.status])));
  return statuses.size === 0 ? '' : `${capitalise([...statuses].map((status) => MARKS[status]).join('; '))}.`;
}

function sourcesInWords({ gdp, rule }: BurdenView): string {
  const aid = rule === 'core-and-aid' ? ' Aid: OECD, Development Assistance Committee.' : '';
  return `Spending: NATO, Defence Expenditure of NATO Countries. GDP at ${gdp === 'market' ? 'market exchange rates' : 'purchasing power parity'} and population: IMF, World Economic Outlook.${aid}`;
}
