import { useId, type ReactNode } from 'react';
import type { ContributionsView } from '../load/contributions.ts';
import { contributionsAddress } from '../load/questions.ts';
import { useNavigator } from '../navigator.ts';
import { Chart } from '../parts/chart.tsx';
import { Headline } from '../parts/headline.tsx';
import { addressOf, contributionsPlace, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { GiftsTable } from './contributions-table.tsx';
import { MissionPanel } from './contributions-panel.tsx';

interface ContributionsProps {
  readonly view: ContributionsView;
  readonly place: Place;
}

/** What allies give in kind: a mission on the map, who gives how much, and every row with its source. */
export function ContributionsPage({ view, place }: ContributionsProps): ReactNode {
  return (
    <div className="columns">
      <div className="story">
        <Choices view={view} place={place} />
        <Headline headline={view.headline} details={view.details} />
        {view.map && <GiftsMap view={view} map={view.map} place={place} />}
      </div>
      <MissionPanel view={view} place={place} />
      <div className="figures" id="figures">
        <GiftsTable view={view} controls={place.controls} />
      </div>
    </div>
  );
}

function Choices({ view, place }: ContributionsProps): ReactNode {
  return (
    <div className="choices">
      <nav aria-label="Missions">
        <ul className="choice-list">
          {view.missions.map(({ id, name, isShown }) => (
            <li key={id}>
              <a href={addressOf(contributionsPlace(place.controls, { mission: id }))} aria-current={isShown ? 'page' : undefined} data-in-place="">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AllyChoice view={view} place={place} />
    </div>
  );
}

/** One ally through all missions: a form without script, at once with it. */
function AllyChoice({ view, place }: ContributionsProps): ReactNode {
  const navigator = useNavigator();
  const id = useId();
  const shown = view.ally?.id ?? '';
  return (
    <form className="choice-ally" action="/contributions" method="get">
      <label htmlFor={id}>Only one ally</label>
      <select key={shown} id={id} name="ally" defaultValue={shown} onChange={(event) => navigator?.visit(contributionsPlace(place.controls, event.currentTarget.value ? { ally: event.currentTarget.value } : {}), 'push')}>
        <option value="">all, mission by mission</option>
        {view.givers.map((giver) => (
          <option key={giver.id} value={giver.id}>
            {giver.name}
          </option>
        ))}
      </select>
      {place.controls.asOf && <input type="hidden" name="as-of" value={place.controls.asOf} />}
      <noscript>
        <button type="submit">Show</button>
      </noscript>
    </form>
  );
}

function GiftsMap({ view, map, place }: ContributionsProps & { readonly map: NonNullable<ContributionsView['map']> }): ReactNode {
  const unnamed = view.rows.filter(({ name }) => name === null).length;
  const title = view.mission ? [`${view.mission.name}`, ...view.mission.times.filter(({ isShown }) => isShown).map(({ at }) => dateInWords(at))].join(', ') : (view.ally?.name ?? '');
  return (
    <figure className="shares">
      <h2>{view.ally ? `${title}: where it gives to` : `${title}: who gives, and where to`}</h2>
      <MapKey view={view} map={map} />
      <Chart drawing={{ kind: 'map', input: map }} widths={{ wide: 786, narrow: 358 }} />
      <figcaption className="source">
        <span>
          {unnamed > 0 && `Not on the map: ${unnamed} rows without a name. `}The table gives the source of each row. Shapes: Natural Earth (public domain); Crimea is drawn as part of Ukraine.
        </span>
        <span className="source-links">
          <a href="#figures">Table</a>
          <a href={contributionsAddress(place.controls, view.ally ? { ally: view.ally.id } : view.mission ? { mission: view.mission.id } : {})} download>
            Download
          </a>
        </span>
      </figcaption>
    </figure>
  );
}

/** What the marks of the map mean: only of those that occur. */
function MapKey({ map }: { readonly view: ContributionsView; readonly map: NonNullable<ContributionsView['map']> }): ReactNode {
  const { gifts } = map;
  return (
    <ul className="key" aria-label="What the marks mean">
      {gifts.some(({ isAlly }) => isAlly) && <KeyEntry words={gifts.some(({ value }) => value) ? 'an ally then, by number given' : 'an ally then'} mark={<circle cx="12" cy="8" r="5" className="key-ally" />} />}
      {gifts.some(({ isAlly }) => !isAlly) && <KeyEntry words="not an ally then" mark={<circle cx="12" cy="8" r="5" className="key-partner" />} />}
      {gifts.some(({ isLead }) => isLead) && <KeyEntry words="leads there" mark={<line x1="1" x2="23" y1="8" y2="8" className="key-lead" />} />}
      <KeyEntry words="given to" mark={<path d="M12 2l4 6l-4 6l-4-6z" className="key-host" />} />
    </ul>
  );
}

function KeyEntry({ words, mark }: { readonly words: string; readonly mark: ReactNode }): ReactNode {
  return (
    <li>
      <svg width="24" height="16" aria-hidden="true">
        {mark}
      </svg>
      {words}
    </li>
  );
}
