import { useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import type { ShownProblem } from '../ask.ts';
import type { Reading } from '../parts/reading.ts';
import type { ReaderInput } from '../load/reader.ts';
import { typeset } from '../words/typeset.ts';

/** The name by which buttons elsewhere on the page find the form. */
export const READER_FORM = 'reader-form';

/** A text, its day and its speaker, or a file. It is posted without script; with it, it is read in place. */
export function ReaderForm({ reading, today }: { readonly reading: Reading; readonly today: string }): ReactNode {
  const { input, problem, isBusy } = reading;
  const id = useId();
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (submitter instanceof HTMLButtonElement && submitter.name === 'form') return;
    event.preventDefault();
    reading.read(inputOf(new FormData(event.currentTarget), input));
  };
  return (
    <form id={READER_FORM} className="reader-form" action="/reader" method="post" encType="multipart/form-data" onSubmit={onSubmit} key={`${reading.count}-${input.text.length}-${input.sample}-${input.with}`}>
      {problem && <Problem problem={problem} />}
      <p className="field is-wide">
        <label htmlFor={`${id}-text`}>The report, a speech, a sentence, or a table of claims</label>
        <textarea id={`${id}-text`} name="text" rows={10} dir="auto" defaultValue={input.text} spellCheck={false} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-kept`} />
      </p>
      <p className="field">
        <label htmlFor={`${id}-date`}>Its day</label>
        <input id={`${id}-date`} type="date" name="date" max={today} defaultValue={input.date} />
        <span className="field-note">Left empty, it is looked for in the text and in the file.</span>
      </p>
      <p className="field">
        <label htmlFor={`${id}-speaker`}>Who speaks, if it is a speech</label>
        <input id={`${id}-speaker`} name="speaker" defaultValue={input.speaker} autoComplete="off" placeholder="A name, or a country" />
      </p>
      <p className="field">
        <label htmlFor={`${id}-file`}>Or a file: text, web page, PDF, CSV</label>
        <input id={`${id}-file`} type="file" name="file" multiple={isScripted} accept=".txt,.md,.html,.htm,.pdf,.csv,.tsv,text/*,application/pdf" onChange={({ currentTarget: { files, form } }) => files && files.length > 0 && form && reading.readFiles([...files], inputOf(new FormData(form), input))} />
        {isScripted && <span className="field-note">Files can be dropped anywhere on this page, too; two are compared.</span>}
      </p>
      <details className="reader-earlier" open={input.earlier !== '' || undefined}>
        <summary>Compare it with an earlier version</summary>
        <p className="field is-wide">
          <label htmlFor={`${id}-earlier`}>The earlier version</label>
          <textarea id={`${id}-earlier`} name="earlier" rows={6} dir="auto" defaultValue={input.earlier} spellCheck={false} />
        </p>
        {!isScripted && (
          <p className="field">
            <label htmlFor={`${id}-earlier-file`}>Or its file</label>
            <input id={`${id}-earlier-file`} type="file" name="earlier-file" />
          </p>
        )}
      </details>
      <p className="reader-send">
        <button type="submit" className="button" disabled={isBusy}>
          {isBusy ? 'Reading …' : 'Read'}
        </button>
        <span className="soft" id={`${id}-kept`}>
          The text goes to this server alone, is read in memory and is not kept; of a statement that you confirm the server keeps a short quotation.
        </span>
      </p>
    </form>
  );
}

function Problem({ problem: { title, where, wayOut } }: { readonly problem: ShownProblem }): ReactNode {
  return (
    <p className="reader-problem" role="alert">
      <strong>{typeset(title)}.</strong> {wayOut && `${typeset(wayOut)}.`} {where && <span className="soft">{typeset(where)}</span>}
    </p>
  );
}

/** What the fields hold. A text that was changed is no longer that of a sample or a file. */
function inputOf(form: FormData, before: ReaderInput): ReaderInput {
  const words = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const [text, earlier, date, speaker] = [words('text'), words('earlier'), words('date'), words('speaker')];
  const isSame = text === before.text;
  const { name, title, notes } = before;
  return {
    text,
    earlier,
    date,
    speaker,
    ...(isSame && name !== undefined && { name }),
    ...(isSame && title !== undefined && { title }),
    ...(isSame && notes !== undefined && { notes }),
    ...(isSame && date === before.date && before.dateFrom !== undefined && { dateFrom: before.dateFrom }),
  };
}
