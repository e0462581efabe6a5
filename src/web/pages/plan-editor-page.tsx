import type { ReactNode } from 'react';
import type { EditedView, PlanEditorView } from '../load/plans.ts';
import type { PathView } from '../load/cost-path.ts';
import { Chart } from '../parts/chart.tsx';
import { Headline } from '../parts/headline.tsx';
import { usePlanEditing } from '../parts/plan-editing.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { addressOf, type Place } from '../place.ts';
import { costDetails } from '../words/cost.ts';
import { editorDetails, editorHeadline, severityInWords } from '../words/plans.ts';
import { typeset } from '../words/typeset.ts';
import { additionalInput, pathInput } from './cost-input.ts';
import { MoneyKey, PathKey } from './cost-keys.tsx';
import { YearsOfPlan } from './plan-cost-table.tsx';
import { FollowedTable } from './plan-followed.tsx';
import { fieldOf, PlanForm } from './plan-form.tsx';

interface EditorProps {
  readonly view: PlanEditorView;
  readonly place: Place;
}

/** A plan to write: its years and targets, what the test finds while it is written, and what it costs. */
export function PlanEditorPage({ view, place }: EditorProps): ReactNode {
  const editing = usePlanEditing(view);
  const { edited } = editing;
  return (
    <div className="columns">
      <div className="story">
        <Headline headline={editorHeadline(view.name, edited)} details={editorDetails(edited)} />
        {view.document && <PlanForm document={view.document} editing={editing} />}
        {!view.document && (
          <p className="onward">
            <a href={addressOf({ path: '/plans', controls: place.controls })}>Open another file, or begin a plan</a>
          </p>
        )}
      </div>
      <SidePanel label="Findings" title="What the test finds">
        <Findings edited={edited} isSettled={editing.isSettled} />
      </SidePanel>
      <div className="figures">
        {edited.path && <Cost view={view} path={edited.path} />}
        {edited.followed.length > 0 && <FollowedTable rows={edited.followed} />}
      </div>
    </div>
  );
}

const SEVERITIES = ['must', 'warning', 'note'] as const;

function Findings({ edited: { findings, counts }, isSettled }: { readonly edited: EditedView; readonly isSettled: boolean }): ReactNode {
  return (
    <div className={isSettled ? 'plan-findings' : 'plan-findings is-stale'} aria-busy={!isSettled || undefined}>
      {findings.length === 0 && <p>Nothing.</p>}
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <section key={severity} className={`plan-${severity}`}>
          <h3>{severityInWords(severity)}</h3>
          <ul>
            {findings.filter((finding) => finding.severity === severity).map(({ code, where, what, wayOut }) => (
              <li key={`${code} ${where} ${what}`}>
                <p className="mono">
                  <a href={`#${fieldOf(where)}`}>{where}</a>
                </p>
                <p>{typeset(what)}.</p>
                {wayOut !== 'Nothing needs to be done' && <p className="soft">{typeset(wayOut)}.</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="hidden" role="status">
        {`${counts.must} to be mended, ${counts.warning} warnings, ${counts.note} notes`}
      </p>
    </div>
  );
}

function Cost({ view, path }: { readonly view: PlanEditorView; readonly path: PathView }): ReactNode {
  const name = view.name ?? '';
  const [sum, growth] = costDetails({ commitmentName: '', counted: { measure: 'defence-share-of-gdp' } }, path, view.asOf);
  return (
    <>
      <figure className="shares plan-cost">
        <h2>What it costs</h2>
        <p className="chart-reading">
          {sum} {growth}
        </p>
        <PathKey hasEditions={false} />
        <Chart drawing={{ kind: 'path', input: pathInput({ name }, { outturn: view.outturn, editions: [] }, path) }} widths={{ wide: 786, narrow: 358 }} />
        <MoneyKey />
        <Chart drawing={{ kind: 'additional', input: additionalInput(name, path) }} widths={{ wide: 786, narrow: 358 }} />
      </figure>
      <YearsOfPlan path={path} />
    </>
  );
}
