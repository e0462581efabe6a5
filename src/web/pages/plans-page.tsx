import { useId, type ReactNode } from 'react';
import { decimalsOf } from '#kit';
import { figureInWords } from '#core';
import type { PlansView, RecordedRow } from '../load/plans.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { PageLink } from '../parts/figure-tree.tsx';
import { Headline } from '../parts/headline.tsx';
import { addressOf, allyAddress, parametersOf, type Place } from '../place.ts';
import { dateInShort, dateInWords } from '../words/days.ts';
import { togetherInWords } from '../words/plans.ts';
import { readingInWords } from '../words/readings.ts';

interface PlansProps {
  readonly view: PlansView;
  readonly place: Place;
}

/** Plans: to write one, to open one, and those that governments have announced. */
export function PlansPage({ view, place }: PlansProps): ReactNode {
  return (
    <div className="single is-wide">
      <Headline headline={view.headline} details={[`As known on ${dateInWords(view.asOf)}.`, togetherInWords(view.together)]} />
      <div className="plan-begin">
        <Begin view={view} place={place} />
        <OpenFile />
      </div>
      {view.together.rows.length > 0 && <Together view={view} place={place} />}
      {view.onRecord.length > 0 && <OnRecord view={view} place={place} />}
    </div>
  );
}

function Begin({ view: { allies }, place: { controls } }: PlansProps): ReactNode {
  const id = useId();
  return (
    <form className="sheet" action="/plans/new" method="get">
      <h2>Write a plan</h2>
      <p className="soft">It begins with a path to the target, as the ledger has it; what it costs and whether it holds is told while it is written.</p>
      {Object.entries(parametersOf(controls)).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <p className="field">
        <label htmlFor={id}>Of</label>
        <select id={id} name="ally" defaultValue="DEU">
          {allies.map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="plan-send">
        <button type="submit" className="button">
          Begin
        </button>
      </p>
    </form>
  );
}

function OpenFile(): ReactNode {
  const id = useId();
  return (
    <form className="sheet" action="/plans/edit" method="post" encType="multipart/form-data">
      <h2>Open a plan</h2>
      <p className="soft">YAML, JSON, a spreadsheet or a table of targets. It goes to this server alone, is read in memory and is not kept.</p>
      <p className="field">
        <label htmlFor={id}>The file</label>
        <input id={id} type="file" name="file" required accept=".yaml,.yml,.json,.xlsx,.csv" />
      </p>
      <p className="plan-send">
        <button type="submit" className="button">
          Open
        </button>{' '}
        <a href="/api/v1/plans/schema">The format, as JSON Schema</a>
      </p>
    </form>
  );
}

function Together({ view: { together }, place }: PlansProps): ReactNode {
  return (
    <FigureTable
      id="together"
      title="What the last announcements come to"
      caption="Additional is what lies above the share of each plan’s base year, over the years that it names, at current prices."
      heads={[['Ally', 'text'], ['Plan', 'text'], [together.by === null ? 'Last share' : `Share ${together.by}`, 'number'], ['Target reached in', 'number'], ['Additional', 'number']]}
      after={together.without.length > 0 && <p className="soft footnote">Without one: {together.without.join(', ')}.</p>}
    >
      {together.rows.map(({ ally, name, title, end, reachedIn, additional }) => (
        <tr key={ally}>
          <th scope="row">
            <a href={allyAddress(ally, place.controls)}>{name}</a>
          </th>
          <td>{title}</td>
          <td className={'absent' in end ? 'is-number soft' : 'is-number'}>{'absent' in end ? 'not told' : readingInWords(end)}</td>
          <td className="is-number">{reachedIn ?? <span className="soft">not told</span>}</td>
          <td className={'absent' in additional ? 'is-number soft' : 'is-number'}>{readingInWords(additional)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

function OnRecord({ view: { onRecord }, place }: PlansProps): ReactNode {
  return (
    <FigureTable id="on-record" title="On record" caption="National targets as announced, with what is known and no more; each that sets a share for a year can be followed against what was spent." heads={[['Ally', 'text'], ['Announced', 'text'], ['Sets', 'text'], ['Against outturn', 'text'], ['Source', 'text']]}>
      {onRecord.map((row) => (
        <Recorded key={row.id} row={row} place={place} />
      ))}
    </FigureTable>
  );
}

function Recorded({ row: { id, name, announced, by, targets, currency, isSuperseded, sources }, place }: { readonly row: RecordedRow; readonly place: Place }): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="is-text">
        {dateInShort(announced)}
        {by && <span className="soft">, {by}</span>}
      </td>
      <td className="is-text">
        {targets.length === 0 ? <span className="soft">no share for a year, as the alliance counts</span> : targetsInWords(targets, currency)}
        {isSuperseded && <span className="soft">; replaced by a later one</span>}
      </td>
      <td>{targets.length > 0 ? <a href={addressOf({ path: `/plans/${id}`, controls: place.controls })} aria-label={`Follow ${id}`}>Follow</a> : <span className="soft">–</span>}</td>
      <td className="is-text">
        {sources.map(({ title, address }, index) => (
          <span key={`${title} ${address ?? ''}`}>
            {index > 0 && ', '}
            {address ? <PageLink address={address} /> : title}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Years that follow one another and set the same are told as one: `2.0 % in 2025–2034`. */
function targetsInWords(targets: RecordedRow['targets'], currency: string): string {
  const runs: { readonly words: string; readonly first: number; last: number }[] = [];
  for (const target of targets) {
    const words = amountInWords(target, currency);
    const before = runs.at(-1);
    if (before?.words === words && before.last === target.year - 1) before.last = target.year;
    else runs.push({ words, first: target.year, last: target.year });
  }
  return runs.map(({ words, first, last }) => `${words} in ${first === last ? first : `${first}–${last}`}`).join(', ');
}

function amountInWords({ share, spending }: RecordedRow['targets'][number], currency: string): string {
  const parts = [...(share === undefined ? [] : [figureInWords({ value: share, unit: 'percent_of_gdp', decimals: Math.max(1, decimalsOf(share)) })]), ...(spending === undefined ? [] : [figureInWords({ value: spending, unit: currency })])];
  return parts.join(', ');
}
