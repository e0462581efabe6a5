import { useEffect, useMemo, type ReactNode } from 'react';
import { ReaderBar } from '../frame/reader-bar.tsx';
import type { ReaderView } from '../load/reader.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { seenKey, useSeenChecks, type KeptCheck } from '../parts/seen-checks.ts';
import { DecidingContext } from '../parts/deciding-context.ts';
import { useDecisions } from '../parts/decisions.ts';
import { useDroppedFiles } from '../parts/dropped-files.ts';
import { ReadInputContext, useReading, type Reading } from '../parts/reading.ts';
import { useSelection } from '../parts/selection.ts';
import { addressOf, readerPlace, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { ReaderFindings } from './reader-findings.tsx';
import { ReaderForm } from './reader-form.tsx';
import { ReaderTable } from './reader-table.tsx';

interface ReaderProps {
  readonly view: ReaderView;
  readonly today: string;
  readonly place: Place;
}

/** The reader: a report with its findings beside it, a table of claims, or the form in which to put one. */
export function ReaderScreen({ view: served, today, place }: ReaderProps): ReactNode {
  const reading = useReading(served);
  const { view } = reading;
  const isDraggedOver = useDroppedFiles(reading.readFiles);
  return (
    <>
      <ReaderBar place={place} view={view} />
      <main id="content" tabIndex={-1} className={isDraggedOver ? 'reader is-dragged-over' : 'reader'} aria-busy={reading.isBusy}>
        {isDraggedOver && <p className="drop-here">Drop it: it is read here. Of two files the first by name counts as the earlier version.</p>}
        {view.report ?? view.table ? <Again reading={reading} today={today} /> : <Start reading={reading} place={place} today={today} />}
        {view.report && <Report reading={reading} report={view.report} place={place} today={today} />}
        {view.table && <ReaderTable table={view.table} input={view.input} controls={place.controls} today={today} />}
      </main>
    </>
  );
}

interface PartProps {
  readonly reading: Reading;
  readonly today: string;
}

/** The form over what was read: folded away until another text is wanted. */
function Again({ reading, today }: PartProps): ReactNode {
  return (
    <details className="reader-again" open={reading.problem !== undefined || reading.view.report?.date === null || undefined} key={reading.count}>
      <summary>Read another report, or change this one</summary>
      <ReaderForm reading={reading} today={today} />
    </details>
  );
}

/** Nothing has been read yet. */
function Start({ reading, place, today }: PartProps & { readonly place: Place }): ReactNode {
  const { view } = reading;
  const later = view.samples.find(({ earlier }) => earlier !== null);
  return (
    <div className="single reader-start">
      <div className="finding">
        <h1 tabIndex={-1} id="report-title">Who said what, and is it so?</h1>
        <p className="details">
          Paste a report, a speech or a sentence. Outturn marks who promised, claimed or refused what, and holds every claim against the ledger: as it was known on the day of the report, and as it is known today. A table with a column of claims is checked in one go.
        </p>
      </div>
      {later && (
        <p className="reader-samples">
          See it at work:{' '}
          <a href={addressOf(readerPlace(place.controls, { sample: later.id }))} data-in-place="">
            a sample dispatch
          </a>
          ,{' '}
          <a href={addressOf(readerPlace(place.controls, { sample: later.id, ...(later.earlier !== null && { with: later.earlier }) }))} data-in-place="">
            its two versions compared
          </a>{' '}
          or{' '}
          <a href={addressOf(readerPlace(place.controls, { text: SENTENCE, date: '2017-03-31' }))} data-in-place="">
            a single sentence
          </a>
          .
        </p>
      )}
      <ReaderForm reading={reading} today={today} />
    </div>
  );
}

const SENTENCE = 'Germany would have to spend an additional $37 billion a year.';

interface ReportProps extends PartProps {
  readonly report: NonNullable<ReaderView['report']>;
  readonly place: Place;
}

function Report({ reading, report, place, today }: ReportProps): ReactNode {
  const { input } = reading.view;
  const selection = useSelection(report);
  const checks = useMemo(() => report.findings.flatMap(({ claims }) => claims.map(({ key, verdict }): KeptCheck => ({ key: seenKey(key, report.date), verdict }))), [report]);
  const seen = useSeenChecks(checks, today);
  const deciding = useDecisions(input, report.date);
  useEffect(() => {
    if (reading.count > 0) document.getElementById('report-title')?.focus();
  }, [reading.count]);
  return (
    <div className="reader-columns">
      <article className="report" ref={selection.textRef}>
        <p className="report-about">{[input.sample ? 'Sample dispatch, written for Outturn' : (input.name ?? 'Text as given'), input.sample && report.date ? dateInWords(report.date) : report.day, report.language].join(' · ')}</p>
        {!report.isTitled && <h1 id="report-title" className="report-title" dir="auto" tabIndex={-1}>{report.headline}</h1>}
        {report.notes.filter((note) => note !== report.headline).map((note) => (
          <p className="report-note" key={note}>
            {note}
          </p>
        ))}
        {report.date === null && <p className="report-note is-asked">The day of the report is not known, so its claims are held against the ledger of today alone. Give the day in the form above.</p>}
        <MarkedText report={report} selected={selection.selected} />
        <Key />
      </article>
      <ReadInputContext value={input}>
        <DecidingContext value={deciding}>
          <ReaderFindings report={report} input={input} selection={selection} seen={seen} controls={place.controls} isServed={reading.count === 0} />
        </DecidingContext>
      </ReadInputContext>
    </div>
  );
}

/** What the marks mean. */
function Key(): ReactNode {
  return (
    <p className="report-key" aria-label="What the marks mean">
      <span className="statement">statement</span> <span className="quantity">quantity</span> <span className="claim-match ends-claim-match">claim that fits</span> <span className="claim-close ends-claim-close">comes close</span>{' '}
      <span className="claim-mismatch ends-claim-mismatch">does not fit</span> <span className="claim-cannot-check ends-claim-cannot-check">cannot be checked</span> <strong>speaker</strong>
    </p>
  );
}
