import type { ReactNode } from 'react';
import type { CalendarView, DatedEntry } from '../load/calendar.ts';
import { calendarAddress } from '../load/questions.ts';
import { Chart } from '../parts/chart.tsx';
import { PageLink } from '../parts/figure-tree.tsx';
import { Headline } from '../parts/headline.tsx';
import { addressOf, type Controls } from '../place.ts';
import { distance } from '../words/calendar.ts';
import { dateInWords } from '../words/days.ts';

interface CalendarProps {
  readonly view: CalendarView;
  readonly controls: Controls;
}

/** Milestones past and ahead, as they could be known on the day; the publication of editions as a quiet second layer. */
export function CalendarPage({ view, controls }: CalendarProps): ReactNode {
  return (
    <div className="single is-wide">
      <Headline headline={view.headline} details={view.details} />
      <Timeline view={view} controls={controls} />
      <div id="dates">
        <Dates title="Ahead" entries={view.ahead} controls={controls} none="Nothing was known to lie ahead." />
        <Dates title="Past" entries={view.past} controls={controls} none="Nothing is on record." />
        <Publications entries={view.publications} controls={controls} />
      </div>
      <Subscribe />
    </div>
  );
}

function Timeline({ view: { timeline, before }, controls }: CalendarProps): ReactNode {
  return (
    <figure className="shares">
      <h2 className="hidden">Timeline</h2>
      <ul className="key" aria-label="What the marks mean">
        <KeyEntry words="past" mark={<circle cx="12" cy="8" r="4.5" className="key-ally" />} />
        <KeyEntry words="ahead" mark={<circle cx="12" cy="8" r="4.5" className="key-partner" />} />
        <KeyEntry words="only the month or year is known" mark={<line x1="4" x2="20" y1="8" y2="8" className="key-span" />} />
        <KeyEntry words="an edition is published" mark={<line x1="12" x2="12" y1="3" y2="13" className="key-edition" />} />
      </ul>
      <Chart drawing={{ kind: 'calendar', input: timeline }} widths={{ wide: 786, narrow: 358 }} />
      <figcaption className="source">
        <span>{before.length > 0 ? `Earlier, and in the list only: ${before.map(({ title, date }) => `${title} (${dateInWords(date)})`).join(', ')}.` : 'Each date has its source in the list.'}</span>
        <span className="source-links">
          <a href="#dates">List</a>
          <a href={calendarAddress(controls)} download>
            Download
          </a>
          <a href={calendarAddress(controls, '.ics')} download>
            iCalendar
          </a>
        </span>
      </figcaption>
    </figure>
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

interface DatesProps {
  readonly title: string;
  readonly entries: readonly DatedEntry[];
  readonly controls: Controls;
  readonly none: string;
}

function Dates({ title, entries, controls, none }: DatesProps): ReactNode {
  return (
    <section className="dates" aria-labelledby={`dates-${title}`}>
      <h2 id={`dates-${title}`}>{title}</h2>
      {entries.length === 0 && <p className="soft">{none}</p>}
      <ol>
        {entries.map((entry) => (
          <DatedItem key={entry.id} entry={entry} controls={controls} />
        ))}
      </ol>
    </section>
  );
}

function DatedItem({ entry, controls }: { readonly entry: DatedEntry; readonly controls: Controls }): ReactNode {
  const { id, date, kind, title, what, place, commitment, source } = entry;
  return (
    <li className="date" id={id}>
      <p className="date-when">
        <strong>{dateInWords(date)}</strong>
        <span className="soft">{distance(entry)}</span>
      </p>
      <div>
        <h3>
          {title}
          <span className="tag">{kind}</span>
        </h3>
        <p>
          {what} <span className="cited"><PageLink address={source} /></span>
        </p>
        {(place || commitment) && (
          <p className="soft">
            {place}
            {place && commitment && ' · '}
            {commitment && <a href={`${addressOf({ path: '/commitments', controls })}#${commitment}`}>The commitment</a>}
          </p>
        )}
      </div>
    </li>
  );
}

/** On what day each edition became known: a day to look at the ledger from. */
function Publications({ entries, controls }: { readonly entries: readonly DatedEntry[]; readonly controls: Controls }): ReactNode {
  return (
    <details className="sources publications">
      <summary>{entries.length} editions published by then, newest first</summary>
      <ol>
        {entries.map(({ id, date, lastDay, what, title }) => (
          <li key={id}>
            <a href={addressOf({ path: '/', controls: { ...controls, asOf: lastDay } })}>{dateInWords(date)}</a> {what.replace(/^[^:]*: /, '')}, <span className="soft">{title}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The address is without a day, so that what a calendar program fetches stays new. */
function Subscribe(): ReactNode {
  return (
    <section className="subscribe" aria-labelledby="subscribe">
      <h2 id="subscribe">In your own calendar</h2>
      <p>
        Subscribe to <a href={calendarAddress({}, '.ics')}>{calendarAddress({}, '.ics')}</a> on this server: in most calendar programs under “subscribe by address” or “add calendar from a web address”. It tells what is known today and changes with the ledger. An event whose day is not known spans its month or
        its year and says so in its title.
      </p>
    </section>
  );
}
