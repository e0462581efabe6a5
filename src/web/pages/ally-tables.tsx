import type { ReactNode } from 'react';
import type { AllyView, AllyYearView, RevisionView } from '../load/ally.ts';
import { LinkedNumber } from '../parts/linked-number.tsx';
import { explainAddress, type Controls } from '../place.ts';
import { dateInShort, dateInWords } from '../words/days.ts';
import { isNatosShare, shareColumn } from '../words/measured.ts';
import { editionRemarks, metInWords, readingInWords, statusInWords } from '../words/readings.ts';

interface TableProps {
  readonly view: AllyView;
  readonly controls: Controls;
}

/** The ally's years as known on the day. */
export function YearsTable({ view, controls }: TableProps): ReactNode {
  if (view.years.length === 0) return null;
  return (
    <section className="figure-table" id="years" tabIndex={-1}>
      <h2 id="years-title">Year by year</h2>
      <div className="table-window" role="region" aria-labelledby="years-title" tabIndex={0}>
        <table>
          <caption>
            <span>
                As known on {dateInWords(view.asOf)}.{isOfDefence(view) && ' Spending at current prices.'}
              </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" className="is-number">{shareColumn(view.target.unit, view.counted)}</th>
              <th scope="col">Target</th>
              {isOfDefence(view) && <DefenceHeads />}
              <th scope="col">Edition</th>
            </tr>
          </thead>
          <tbody>
            {view.years.map((year) => (
              <YearRow key={year.year} year={year} view={view} controls={controls} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function YearRow({ year, view, controls }: TableProps & { readonly year: AllyYearView }): ReactNode {
  const number = { ally: view.ally, year: year.year, controls };
  return (
    <tr className={year.year === view.year ? 'is-selected' : undefined}>
      <th scope="row">{year.year}</th>
      <td className="is-number">
        <LinkedNumber {...number} measure="share" reading={year.share} />
      </td>
      <td>{metInWords(year.met)}</td>
      {isOfDefence(view) && <DefenceNumbers year={year} number={number} />}
      <td>
        {year.edition ? dateInShort(year.edition) : '–'}
        <span className="soft">{editionRemarks(year.share, year.standIn)}</span>
      </td>
    </tr>
  );
}

/** Whether the year's other figures belong beside the share: not where that is of aid. */
function isOfDefence({ counted }: AllyView): boolean {
  return counted.measure !== 'aid-share-of-gni';
}

const DEFENCE = [['spending', 'Spending'], ['real-change', 'Real change'], ['equipment', 'Equipment']] as const;

function DefenceHeads(): ReactNode {
  return DEFENCE.map(([measure, words]) => (
    <th key={measure} scope="col" className="is-number">
      {words}
    </th>
  ));
}

interface DefenceProps {
  readonly year: AllyYearView;
  readonly number: { readonly ally: string; readonly year: number; readonly controls: Controls };
}

function DefenceNumbers({ year, number }: DefenceProps): ReactNode {
  const readings = { 'spending': year.spending, 'real-change': year.realChange, 'equipment': year.equipment };
  return DEFENCE.map(([measure]) => (
    <td key={measure} className="is-number">
      <LinkedNumber {...number} measure={measure} reading={readings[measure]} />
    </td>
  ));
}

/** One year's share of GDP as edition after edition prints it. */
export function EditionsOfYear({ view, controls }: TableProps): ReactNode {
  if (view.revisions.length === 0) return null;
  return (
    <section className="figure-table">
      <h2 id="editions-title">
        {isNatosShare(view.counted) ? 'The share' : 'Defence alone: the share of GDP'} of {view.year}, edition by edition
      </h2>
      <div className="table-window" role="region" aria-labelledby="editions-title" tabIndex={0}>
        <table>
          <caption>
            <span>
              Newest edition first, up to today{view.revisions.some(({ knownFrom }) => knownFrom > view.asOf) && `; those after ${dateInWords(view.asOf)} in grey`}.
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Edition of</th>
              <th scope="col" className="is-number">Share of GDP</th>
              <th scope="col">Status</th>
              <th scope="col">Title</th>
            </tr>
          </thead>
          <tbody>
            {view.revisions.map((revision) => (
              <RevisionRow key={revision.edition} revision={revision} view={view} controls={controls} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function RevisionRow({ revision, view, controls }: TableProps & { readonly revision: RevisionView }): ReactNode {
  const { edition, knownFrom, title, reading } = revision;
  const commitment = isNatosShare(view.counted) ? controls.commitment : undefined;
  const address = explainAddress({ measure: 'share', ally: view.ally, year: String(view.year) }, { asOf: knownFrom, ...(commitment && { commitment }) });
  return (
    <tr className={knownFrom > view.asOf ? 'is-later' : undefined}>
      <th scope="row">{dateInShort(edition)}</th>
      <td className="is-number">
        <a className={'absent' in reading ? 'number is-absent' : 'number'} href={address} data-own-page="">
          {readingInWords(reading)}
        </a>
      </td>
      <td className="soft">{'absent' in reading ? '–' : statusInWords(reading.status)}</td>
      <td className="soft is-text">{title}</td>
    </tr>
  );
}
