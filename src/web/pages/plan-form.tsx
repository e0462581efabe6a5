import { useId, type ReactNode } from 'react';
import type { PlanEditing } from '../parts/plan-editing.ts';
import { planFieldTexts, type PlanFieldTexts } from '../words/plan-fields.ts';

interface PlanFormProps {
  readonly document: Readonly<Record<string, unknown>>;
  readonly editing: PlanEditing;
}

/** The plan as a form: it is sent without script; with it, every change is tested at once. */
export function PlanForm({ document, editing }: PlanFormProps): ReactNode {
  const fields = planFieldTexts(document);
  return (
    <form className="plan-form" id="plan" ref={editing.form} action="/plans/edit" method="post" encType="multipart/form-data" onInput={editing.onInput} noValidate>
      <input type="hidden" name="document" value={JSON.stringify(document)} />
      {editing.kept && <Kept editing={editing} />}
      <Head fields={fields} />
      <Targets fields={fields} />
      <Assumptions fields={fields} />
      <Measures fields={fields} />
      <p className="plan-send">
        {!editing.isScripted && (
          <button type="submit" className="button">
            Test
          </button>
        )}
        {FILES.map(([format, words]) => (
          <button key={format} type="submit" className={format === 'yaml' ? 'button' : 'button is-quiet'} name="format" value={format} formAction="/api/v1/plans/file" disabled={editing.isScripted && !editing.edited.isRead}>
            {words}
          </button>
        ))}
      </p>
    </form>
  );
}

/** The part of the form that a finding's place is in: `targets 2031 share`. */
export function fieldOf(where: string): string {
  const year = /targets.*?\b(\d{4})\b/.exec(where)?.[1];
  if (year !== undefined) return `target-${year}`;
  return where.includes('assumptions') ? 'assumed' : where.includes('targets') ? 'targets-title' : 'plan';
}

const FILES = [
  ['yaml', 'Save as YAML'],
  ['json', 'JSON'],
  ['xlsx', 'Spreadsheet'],
  ['csv', 'CSV of targets'],
] as const;

/** A draft that this browser kept. */
function Kept({ editing }: Pick<PlanFormProps, 'editing'>): ReactNode {
  return (
    <p className="plan-kept" role="status">
      A draft of this plan is kept in this browser.{' '}
      <button type="button" className="button is-quiet" onClick={editing.takeUp}>
        Take it up
      </button>{' '}
      <button type="button" className="button is-quiet" onClick={editing.discard}>
        Discard it
      </button>
    </p>
  );
}

interface PartProps {
  readonly fields: PlanFieldTexts;
}

function Head({ fields: { title, author, status, base, money } }: PartProps): ReactNode {
  return (
    <div className="plan-fields">
      <Field name="title" label="Title" value={title} isWide />
      <Field name="author" label="Drawn up by" value={author} />
      <Status value={status} />
      <Field name="base-year" label="Base year" value={base.year} />
      <Field name="base-spending" label={`Spent then, ${money}`} value={base.spending} />
      <Field name="base-share" label="Share then, %" value={base.share} />
    </div>
  );
}

function Status({ value }: { readonly value: string }): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>Status</label>
      <select id={id} name="status" defaultValue={value}>
        {[...new Set(['draft', 'decided', value])].map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </p>
  );
}

const COLUMNS = [
  ['year', 'Year'],
  ['spending', 'Spending'],
  ['share', 'Share, %'],
  ['equipment', 'Equipment, % of spending'],
  ['related', 'Related, % of GDP'],
] as const;

function Targets({ fields: { targets, money } }: PartProps): ReactNode {
  return (
    <section>
      <h2 id="targets-title">Targets by year</h2>
      <p className="soft plan-hint">Spending in {money} at current prices. A row without a year is left out.</p>
      <div className="table-window" role="region" aria-labelledby="targets-title" tabIndex={0}>
        <table className="plan-targets">
          <thead>
            <tr>
              {COLUMNS.map(([name, head]) => (
                <th key={name} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((target, row) => (
              <tr key={row} {...(target.year !== '' && { id: `target-${target.year}` })}>
                {COLUMNS.map(([name, head]) => (
                  <td key={name}>
                    <input name={`${name}-${row}`} defaultValue={target[name]} inputMode="decimal" autoComplete="off" aria-label={`${head}${name === 'year' ? ` of row ${row + 1}` : `, ${target.year || `row ${row + 1}`}`}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Assumptions({ fields: { growth, deflator, dollarsPerUnit } }: PartProps): ReactNode {
  return (
    <section id="assumed">
      <h2>What it takes for granted</h2>
      <div className="plan-fields">
        <Field name="growth" label="Growth of real GDP, % a year" value={growth} isWide />
        <Field name="deflator" label="Growth of prices, % a year" value={deflator} isWide />
        <Field name="dollars-per-unit" label="US dollars for one unit" value={dollarsPerUnit} />
      </div>
    </section>
  );
}

function Measures({ fields: { measures, notes, money } }: PartProps): ReactNode {
  return (
    <details className="plan-more" open={measures.some(({ name }) => name !== '') || undefined}>
      <summary>What the money is for, and notes</summary>
      <p className="soft plan-hint">Amounts by year in {money}, such as 2027=120, 2028=150.</p>
      {measures.map(({ name, amounts, source }, row) => (
        <div className="plan-fields" key={row}>
          <Field name={`measure-${row}`} label={`Measure ${row + 1}`} value={name} />
          <Field name={`amounts-${row}`} label={`Amounts of ${row + 1}`} value={amounts} />
          <Field name={`source-${row}`} label={`Source of ${row + 1}`} value={source} />
        </div>
      ))}
      <Notes value={notes} />
    </details>
  );
}

function Notes({ value }: { readonly value: string }): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>Notes, one a line</label>
      <textarea id={id} name="notes" rows={3} defaultValue={value} />
    </p>
  );
}

function Field({ name, label, value, isWide = false }: { readonly name: string; readonly label: string; readonly value: string; readonly isWide?: boolean }): ReactNode {
  const id = useId();
  return (
    <p className={isWide ? 'field is-wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} defaultValue={value} autoComplete="off" />
    </p>
  );
}
