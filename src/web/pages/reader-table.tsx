import { useMemo, type ReactNode } from 'react';
import type { ReaderInput } from '../load/reader.ts';
import type { TableRowView, TableView } from '../load/reader-table.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { useSeenChecks, type KeptCheck, type SeenChecks } from '../parts/seen-checks.ts';
import { addressOf, readerPlace, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { VERDICT_SIGNS } from '../words/reader.ts';
import { READER_FORM } from './reader-form.tsx';

interface TableProps {
  readonly table: TableView;
  readonly input: ReaderInput;
  readonly controls: Controls;
  readonly today: string;
}

const HEADS = [
  ['Line', 'number'],
  ['Claim', 'text'],
  ['Then', 'text'],
  ['Now', 'text'],
  ['Day', 'text'],
  ['Why, and remarks', 'text'],
] as const;

/** The claims of a table, each with its verdicts; a claim leads to its whole check. */
export function ReaderTable({ table: { headline, rows }, input, controls, today }: TableProps): ReactNode {
  const checks = useMemo(() => rows.flatMap(({ key, verdict }): KeptCheck[] => (key && verdict ? [{ key, verdict }] : [])), [rows]);
  const { seen } = useSeenChecks(checks, today);
  return (
    <div className="single is-wide">
      <div className="finding">
        <h1 id="report-title" tabIndex={-1}>{headline}</h1>
        <p className="details">{input.name ?? 'The table as given'}, each claim on its own day where the table tells one, else on {input.date === '' ? 'today' : dateInWords(input.date)}.</p>
      </div>
      <FigureTable id="checks" title="Claims and verdicts" heads={HEADS}>
        {rows.map((row) => (
          <Row key={row.line} row={row} input={input} controls={controls} seen={seen} />
        ))}
      </FigureTable>
      <p className="take-away-forms">
        {[['table-csv', 'CSV'], ['table-json', 'JSON']].map(([form, name]) => (
          <button key={form} type="submit" form={READER_FORM} name="form" value={form} formAction="/api/v1/read/download">
            {name}
          </button>
        ))}
      </p>
    </div>
  );
}

function Row({ row, input, controls, seen }: { readonly row: TableRowView; readonly input: ReaderInput; readonly controls: Controls; readonly seen: SeenChecks }): ReactNode {
  const { line, words, speaker, date, verdict, because, remarks, key } = row;
  const earlier = key === undefined ? undefined : seen[key];
  return (
    <tr>
      <td className="is-number">{line}</td>
      <td dir="auto">
        <a href={addressOf(readerPlace(controls, { text: words, ...(date && { date }), ...(input.speaker && { speaker: input.speaker }) }))}>{words}</a>
        {speaker && <span className="soft"> {speaker}</span>}
      </td>
      <VerdictCell verdict={verdict?.then} />
      <VerdictCell verdict={verdict?.now} />
      <td>{date ? dateInWords(date) : ''}</td>
      <td>{[because && `${because}.`, ...remarks.map((remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`), earlier && `Checked before in this browser, on ${dateInWords(earlier.on)}: ${earlier.then} then, ${earlier.now} now.`].filter(Boolean).join(' ')}</td>
    </tr>
  );
}

function VerdictCell({ verdict }: { readonly verdict: NonNullable<TableRowView['verdict']>['then'] | undefined }): ReactNode {
  if (!verdict) return <td className="soft">nothing to check</td>;
  return (
    <td className={`is-${verdict.replace(' ', '-')}`}>
      <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
      {verdict}
    </td>
  );
}
