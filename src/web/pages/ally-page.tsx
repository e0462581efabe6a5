import type { ReactNode } from 'react';
import type { AllyView } from '../load/ally.ts';
import { allyAnswerAddress } from '../load/questions.ts';
import { Chart } from '../parts/chart.tsx';
import { Explanation } from '../parts/explanation.tsx';
import { PageLink } from '../parts/figure-tree.tsx';
import { Headline } from '../parts/headline.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { addressOf, costPlace, withoutBurdenTerms, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { editionsInWords } from '../words/editions.ts';
import { allyDetails, allyHeadline } from '../words/headlines.ts';
import { isNatosShare } from '../words/measured.ts';
import { targetAsWorded } from '../words/targets.ts';
import { typeset } from '../words/typeset.ts';
import { AllyProfile } from './ally-profile.tsx';
import { EditionsOfYear, YearsTable } from './ally-tables.tsx';

interface AllyProps {
  readonly view: AllyView;
  readonly place: Place;
}

/** One ally: its share through the years and through the editions. */
export function AllyPage({ view, place }: AllyProps): ReactNode {
  const { explain, ...closed } = place;
  const controls = withoutBurdenTerms(place.controls);
  return (
    <div className="columns">
      <div className="story">
        <Headline headline={allyHeadline(view)} details={allyDetails(view)} />
        <p className="onward">
          <a href={addressOf(costPlace(controls, {}, view.ally))}>What a path to the target would cost</a>
        </p>
        {view.series.length > 0 && <ThroughEditions view={view} place={place} />}
      </div>
      <SidePanel label="Explanation" title={typeset(view.explanation.title)} {...(explain && { closing: addressOf(closed) })}>
        <Explanation answer={view.explanation} controls={controls} />
      </SidePanel>
      <div className="figures">
        <YearsTable view={view} controls={place.controls} />
        <EditionsOfYear view={view} controls={place.controls} />
        <AllyProfile view={view} controls={controls} />
        <p className="soft footnote">
          Member since {dateInWords(view.accession.date)} (<PageLink address={view.accession.source} />).
        </p>
      </div>
    </div>
  );
}

function ThroughEditions({ view, place }: AllyProps): ReactNode {
  const { name, series, asOf, comparator, target, counted } = view;
  const isOwn = isNatosShare(counted);
  const input = {
    label: `Chart: ${name}’s share of GDP through the years, as ${series.length} editions print it. The tables below give the figures.`,
    editions: series,
    asOf,
    ...(isOwn && { target: { value: target.value, words: targetAsWorded(comparator, target) } }),
  };
  return (
    <figure className="shares">
      <h2>{isOwn ? 'Share of GDP' : 'Defence alone, as a share of GDP'}, through the years and the editions</h2>
      <Chart drawing={{ kind: 'editions', input }} widths={{ wide: 786, narrow: 358 }} />
      <figcaption className="source">
        <span>NATO, Defence Expenditure of NATO Countries, {editionsInWords([series[0]?.edition ?? '', series.at(-1)?.edition ?? ''])} and those between that print {name}</span>
        <span className="source-links">
          <a href="#years">Table</a>
          <a href={allyAnswerAddress(view.ally, place.controls)} download={`outturn-${view.ally}-as-of-${asOf}.json`}>
            Download (JSON)
          </a>
        </span>
      </figcaption>
    </figure>
  );
}
