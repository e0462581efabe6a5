import type { ReactNode } from 'react';
import type { AllianceView } from '../load/alliance.ts';
import { statusAddress } from '../load/questions.ts';
import { Chart } from '../parts/chart.tsx';
import { Headline } from '../parts/headline.tsx';
import { StatusKey } from '../parts/status-key.tsx';
import { addressOf, type Controls, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { AlliancePanel } from './alliance-panel.tsx';
import { AllianceTable } from './alliance-table.tsx';
import { sharesInput } from './shares-input.ts';

/** The alliance at a glance: who is how far from a commitment, as known on a day. */
export function AlliancePage({ view, place }: { readonly view: AllianceView; readonly place: Place }): ReactNode {
  return (
    <div className="columns">
      <div className="story">
        <Headline headline={view.headline} details={[`As known on ${dateInWords(view.asOf)}.`, ...view.details]} />
        <figure className="shares">
          {view.counted.rule && <p className="chart-reading">Counted: {view.counted.rule}.</p>}
          <StatusKey rows={view.rows} />
          <a className="skip" href="#figures">
            Skip the chart
          </a>
          <Chart drawing={{ kind: 'shares', input: sharesInput(view, place) }} widths={{ wide: 786, narrow: 358 }} />
          <figcaption className="source">
            <Source view={view} controls={place.controls} />
            <span className="source-links">
              <a href="#figures">Table</a>
              <a href={statusAddress(place.controls)} download={`outturn-${view.commitment}-${view.year}-as-of-${view.asOf}.json`}>
                Download (JSON)
              </a>
            </span>
          </figcaption>
        </figure>
      </div>
      <AlliancePanel view={view} place={place} />
      <AllianceTable view={view} controls={place.controls} />
    </div>
  );
}

/** The editions that the figures are printed in, oldest first, and how many shares are of each. */
function Source({ view: { editions, counted }, controls }: { readonly view: AllianceView; readonly controls: Controls }): ReactNode {
  if (editions.length === 0) return <span>No edition known that day holds a figure for this year.</span>;
  const isAid = counted.measure === 'aid-share-of-gni';
  const oldestFirst = [...editions].reverse();
  return (
    <span>
      {isAid ? 'OECD, official development assistance' : 'NATO, Defence Expenditure of NATO Countries'}:{' '}
      {oldestFirst.map(({ edition, shares }, index) => (
        <span key={edition}>
          {index > 0 && (index === oldestFirst.length - 1 ? ' and ' : ', ')}
          {`${shares}\u00a0${shares === 1 ? 'share' : 'shares'} of the edition of `}
          {isAid ? dateInWords(edition) : <a href={`${addressOf({ path: '/editions', controls })}#${edition}`}>{dateInWords(edition)}</a>}
        </span>
      ))}
      {counted.rule === 'Core + aid' && '. Aid: OECD; GDP: IMF, World Economic Outlook'}
    </span>
  );
}
