import type { ReactNode } from 'react';
import { listInWords } from '#kit';
import type { ContributionsView, MissionView } from '../load/contributions.ts';
import { PageLink } from '../parts/figure-tree.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { addressOf, allyAddress, contributionsPlace, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';

interface PanelProps {
  readonly view: ContributionsView;
  readonly place: Place;
}

/** What a mission is, where, and of which times something is held; beside an ally, the way to its page. */
export function MissionPanel({ view: { mission, ally }, place }: PanelProps): ReactNode {
  if (mission) return <OneMission mission={mission} place={place} />;
  return (
    <SidePanel label="In kind" title={ally?.name ?? 'In kind'}>
      <p>Allies give troops, aircraft and a lead besides money. Of such gifts only a few lists are public, and fewer are held: the table names the source of each row.</p>
      {ally && (
        <p className="onward">
          <a href={allyAddress(ally.id, place.controls)}>{ally.name} through the years</a>
        </p>
      )}
    </SidePanel>
  );
}

function OneMission({ mission, place }: { readonly mission: MissionView; readonly place: Place }): ReactNode {
  return (
    <SidePanel label="Mission" title={mission.name}>
      <p>
        {mission.what} <span className="cited"><PageLink address={mission.source} /></span>
      </p>
      <p className="soft">In {listInWords(mission.places)}.</p>
      {mission.times.length > 1 && <Times mission={mission} place={place} />}
      {mission.total && (
        <p className="panel-note">
          In all, as printed: {mission.total.words} <span className="cited"><PageLink address={mission.total.source} /></span>
        </p>
      )}
      {mission.notes.map(({ text, source }) => (
        <p key={text} className="panel-note soft">
          {text} {source && <span className="cited"><PageLink address={source} /></span>}
        </p>
      ))}
    </SidePanel>
  );
}

function Times({ mission: { id, times }, place }: { readonly mission: MissionView; readonly place: Place }): ReactNode {
  return (
    <nav className="times" aria-label="Times that are held">
      <h3>Times that are held</h3>
      <ul>
        {times.map(({ at, isShown, rows }) => (
          <li key={at}>
            <a href={addressOf(contributionsPlace(place.controls, { mission: id, at }))} aria-current={isShown ? 'true' : undefined} data-in-place="">
              {dateInWords(at)}
            </a>{' '}
            <span className="soft">{rows === 0 ? 'only a total' : rows === 1 ? 'one row' : `${rows} rows`}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
