import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { ReaderInput } from '../load/reader.ts';
import type { FindingView, ReportView } from '../load/reader-report.ts';
import type { VersionsView } from '../load/reader-versions.ts';
import { seenKey, type SeenChecks } from '../parts/seen-checks.ts';
import { cardOf, FIGURES, type Selection } from '../parts/selection.ts';
import { addressOf, readerPlace, type Controls } from '../place.ts';
import { VERDICT_SIGNS } from '../words/reader.ts';
import { ClaimCheck } from './reader-claim.tsx';
import { Decide } from './reader-decide.tsx';
import { READER_FORM } from './reader-form.tsx';

interface FindingsProps {
  readonly report: ReportView;
  readonly input: ReaderInput;
  readonly selection: Selection;
  readonly seen: { readonly seen: SeenChecks; readonly forget: () => void };
  readonly controls: Controls;
  /** Whether the server made this page: then it came whole. */
  readonly isServed: boolean;
}

/** What was found, beside the text: what changed, each statement and claim, the figures, and all of it to take away. */
export function ReaderFindings({ report, input, selection, seen, controls, isServed }: FindingsProps): ReactNode {
  const { findings, quantities, versions } = report;
  const { selected, isChosen } = selection;
  const chosen = selected === undefined ? undefined : cardOf(report, selected);
  const known = findings.some(({ claims }) => claims.some(({ key }) => seen.seen[seenKey(key, report.date)]));
  const isWhole = useWhole(isServed);
  return (
    <WholeContext value={isWhole}>
      <aside className={isChosen ? 'findings is-open' : 'findings'} aria-label="Findings">
        <div className="findings-list">
          <p className="findings-close">
            <button type="button" onClick={() => selection.leave()}>
              Close
            </button>
          </p>
          {versions && <Changes versions={versions} />}
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} date={report.date} isSelected={finding.id === chosen} selection={selection} seen={seen.seen} />
          ))}
          {findings.length === 0 && <p className="soft">No statement and no claim was found.</p>}
          {quantities.length > 0 && <Figures quantities={quantities} selection={selection} isSelected={chosen === FIGURES} selected={selected} />}
          <TakeAway report={report} input={input} controls={controls} />
          {known && (
            <p className="findings-seen soft">
              This browser knows verdicts that it has shown before; it keeps no words of any text.{' '}
              <button type="button" className="as-link" onClick={seen.forget}>
                Forget them
              </button>
            </p>
          )}
        </div>
      </aside>
    </WholeContext>
  );
}

/** Whether closed findings are there as well: without script, and on paper. */
const WholeContext = createContext(true);

function useWhole(isServed: boolean): boolean {
  const [isWhole, setWhole] = useState(isServed);
  useEffect(() => {
    const [onPaper, onScreen] = [() => setWhole(true), () => setWhole(false)];
    onScreen();
    addEventListener('beforeprint', onPaper);
    addEventListener('afterprint', onScreen);
    return () => {
      removeEventListener('beforeprint', onPaper);
      removeEventListener('afterprint', onScreen);
    };
  }, []);
  return isWhole;
}

interface CardProps {
  readonly finding: FindingView;
  readonly date: string | null;
  readonly isSelected: boolean;
  readonly selection: Selection;
  readonly seen: SeenChecks;
}

function FindingCard({ finding, date, isSelected, selection, seen }: CardProps): ReactNode {
  const { id, title, speaker, about, said, claims, statement } = finding;
  const isOpen = selection.open.has(id);
  const isWhole = useContext(WholeContext);
  return (
    <details className={isSelected ? 'finding-card is-selected' : 'finding-card'} open={isOpen} onToggle={({ currentTarget }) => selection.toggle(id, currentTarget.open)}>
      <summary>
        <span className="card-title">{title}</span>
        {claims.map(({ id: claim, verdict }) => (
          <span key={claim} className={`card-verdict is-${verdict.then.replace(' ', '-')}`}>
            <span aria-hidden="true">{VERDICT_SIGNS[verdict.then]}</span> {verdict.then === verdict.now ? verdict.then : `${verdict.then}, now ${verdict.now}`}
          </span>
        ))}
        <span className="card-speaker">{speaker}</span>
      </summary>
      {(isOpen || isWhole) && (
        <div className="card-body" id={id} tabIndex={-1}>
          <p className="card-about">{about}</p>
          {said && <p className="card-said" dir="auto">{said}</p>}
          {claims.map((claim) => (
            <ClaimCheck key={claim.id} claim={claim} date={date} isOnly={claims.length === 1} seen={seen[seenKey(claim.key, date)]} isOpen={isOpen} />
          ))}
          {statement && <Decide statement={statement} />}
          <BackToText id={claims[0]?.id ?? id} selection={selection} />
        </div>
      )}
    </details>
  );
}

/** To the words in the text; with script it selects them too. */
function BackToText({ id, selection }: { readonly id: string; readonly selection: Selection }): ReactNode {
  return (
    <p className="onward">
      <a href={`#in-text-${id}`} onClick={() => selection.select(id)}>
        In the text
      </a>
    </p>
  );
}

function Figures({ quantities, selection, isSelected, selected }: { readonly quantities: ReportView['quantities']; readonly selection: Selection; readonly isSelected: boolean; readonly selected: string | undefined }): ReactNode {
  return (
    <details className={isSelected ? 'finding-card is-selected' : 'finding-card'} open={selection.open.has(FIGURES)} onToggle={({ currentTarget }) => selection.toggle(FIGURES, currentTarget.open)}>
      <summary>
        <span className="card-title">All quantities</span>
        <span className="card-speaker">{quantities.length} in the text, each as it is understood</span>
      </summary>
      <table className="quantities">
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Understood as</th>
          </tr>
        </thead>
        <tbody>
          {quantities.map(({ id, words, says }) => (
            <tr key={id} id={id} tabIndex={-1} className={id === selected ? 'is-selected' : undefined}>
              <td dir="auto">{words}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Changes({ versions: { changed, lists } }: { readonly versions: VersionsView }): ReactNode {
  return (
    <details className="finding-card" open>
      <summary>
        <span className="card-title">What the later version changed</span>
        <span className="card-speaker">{changed}</span>
      </summary>
      <div className="card-body">
        {lists.length === 0 && <p>No speaker, claim or figure appeared or vanished, and no verdict differs.</p>}
        {lists.map(({ title, items }) => (
          <section key={title} className="change-list">
            <h3>{title}</h3>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

const FORMS = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['html', 'Annotated page'],
  ['claimreview', 'ClaimReview'],
  ['annotations', 'Web annotations'],
] as const;

/** The longest text that an address carries. */
const LONGEST_ADDRESS = 1200;

/** Everything that was found, as a file: the form above is sent once more. */
function TakeAway({ report, input, controls }: Pick<FindingsProps, 'report' | 'input' | 'controls'>): ReactNode {
  const address = input.sample ? { sample: input.sample, ...(input.with && { with: input.with }) } : input.text.length <= LONGEST_ADDRESS && input.earlier === '' ? { text: input.text, ...(report.date && { date: report.date }), ...(input.speaker && { speaker: input.speaker }) } : undefined;
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it away</h2>
      <p className="take-away-forms">
        {FORMS.map(([form, name]) => (
          <button key={form} type="submit" form={READER_FORM} name="form" value={form} formAction="/api/v1/read/download" formNoValidate>
            {name}
          </button>
        ))}
      </p>
      {address && (
        <p className="soft">
          <a href={addressOf(readerPlace(controls, address))}>The address of this reading</a>
          {input.sample ? '' : '; it holds the words themselves'}
        </p>
      )}
    </section>
  );
}
