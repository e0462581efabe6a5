import type { ReactNode } from 'react';
import type { SampleAnswer } from '#api/contract';
import type { ReaderView } from '../load/reader.ts';
import { useNavigator } from '../navigator.ts';
import { readerPlace, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';

export interface ReaderBarProps {
  readonly place: Place;
  readonly view: ReaderView;
}

/** What is read, what it is compared with, and how much was found. A form without script; with it, each choice shows at once. */
export function ReaderBar({ place: { controls }, view }: ReaderBarProps): ReactNode {
  const navigator = useNavigator();
  const { input, samples, report, table } = view;
  const chosen = samples.find(({ id }) => id === input.sample);
  const others = samples.filter(({ id }) => id !== input.sample);
  const isOwn = chosen === undefined && (report ?? table) !== undefined;
  const choose = (sample: string, other: string): void => navigator?.visit(readerPlace(controls, { ...(sample !== '' && { sample }), ...(sample !== '' && other !== '' && { with: other }) }), 'push');
  return (
    <form className="bar reader-bar" action="/reader" method="get" aria-label="What is read">
      <p className="bar-field">
        <label htmlFor="bar-sample">Report</label>
        <select key={`${chosen?.id}${isOwn}`} id="bar-sample" name="sample" defaultValue={chosen?.id ?? ''} onChange={(event) => choose(event.currentTarget.value, '')}>
          <option value="">{isOwn ? `${input.name ?? 'Your own text'}${report?.date ? `, ${dateInWords(report.date)}` : ''}` : 'A text of your own'}</option>
          {samples.map((sample) => (
            <option key={sample.id} value={sample.id}>
              {sampleName(sample, samples)}
            </option>
          ))}
        </select>
      </p>
      {chosen ? (
        <p className="bar-field">
          <label htmlFor="bar-with">Compared with</label>
          <select key={`${chosen.id}${input.with}`} id="bar-with" name="with" defaultValue={input.with ?? ''} onChange={(event) => choose(chosen.id, event.currentTarget.value)}>
            <option value="">nothing</option>
            {others.map((sample) => (
              <option key={sample.id} value={sample.id}>
                {versionName(sample, samples)}
              </option>
            ))}
          </select>
        </p>
      ) : (
        report?.versions && <Told label="Compared with">the earlier version</Told>
      )}
      {chosen && (
        <noscript>
          <button className="bar-show" type="submit">
            Show
          </button>
        </noscript>
      )}
      {report && <Told label="Found" isEnd>{report.found}</Told>}
      {report?.versions && <Told label="Changed">{report.versions.changed}</Told>}
      {table && <Told label="Found" isEnd>{`${table.rows.length} rows`}</Told>}
    </form>
  );
}

function Told({ label, isEnd = false, children }: { readonly label: string; readonly isEnd?: boolean; readonly children: string }): ReactNode {
  return (
    <p className={isEnd ? 'bar-told is-end' : 'bar-told'}>
      <span className="bar-label">{label}</span>
      {children}
    </p>
  );
}

/** `Sample dispatch, 31 March 2017, later version`. */
export function sampleName(sample: SampleAnswer, samples: readonly SampleAnswer[]): string {
  return ['Sample dispatch', sample.date && dateInWords(sample.date), versionName(sample, samples)].filter(Boolean).join(', ');
}

function versionName({ id, earlier }: SampleAnswer, samples: readonly SampleAnswer[]): string {
  if (earlier !== null) return 'later version';
  return samples.some((each) => each.earlier === id) ? 'earlier version' : 'single version';
}
