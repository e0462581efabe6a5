import { decimalsOf } from '#kit';
import type { ReactNode } from 'react';
import { figureInWords, type NationalTarget } from '#core';
import type { AllyView } from '../load/ally.ts';
import type { LimitView } from '../load/profile.ts';
import { FigureTable } from '../parts/figure-table.tsx';
import { PageLink } from '../parts/figure-tree.tsx';
import { dateInShort, dateInWords } from '../words/days.ts';
import { readingInWords } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';

/** The fiscal rules that concern the ally, beside its public finances. */
export function Limits({ view: { profile, name } }: { readonly view: AllyView }): ReactNode {
  if (profile.limits.length === 0) return <p className="soft footnote">No fiscal rule of the European Union that concerns {name} was on record that day.</p>;
  return (
    <>
      <h3>Fiscal rules of the European Union</h3>
      <ul className="profile-list">
        {profile.limits.map((limit) => (
          <li key={`${limit.item} ${limit.kind} ${limit.date ?? ''}`}>
            <Limit limit={limit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Limit({ limit: { item, kind, value, date, source } }: { readonly limit: LimitView }): ReactNode {
  return (
    <>
      {item}
      {value && (
        <>
          {' '}
          <strong>{readingInWords(value)}</strong> of GDP
        </>
      )}
      <span className="soft">
        {' '}
        ({kind}
        {date && `, ${dateInWords(date)}`}; <PageLink address={source} />)
      </span>
    </>
  );
}

/** What the ally's own government has set itself, as known on the day. */
export function NationalTargets({ view: { profile, name } }: { readonly view: AllyView }): ReactNode {
  if (profile.targets.length === 0) return <p className="soft footnote">No target that {name} has set itself was on record that day.</p>;
  return (
    <FigureTable id="targets" level={3} title="Targets of its own" heads={HEADS}>
      {profile.targets.map((target) => (
        <Target key={`${target.announced} ${target.target.value} ${target.years?.last ?? ''} ${target.source}`} target={target} />
      ))}
    </FigureTable>
  );
}

const HEADS = [
  ['Announced', 'text'],
  ['Target', 'text'],
  ['For', 'text'],
  ['Standing', 'text'],
  ['What counts', 'text'],
  ['Source', 'text'],
] as const;

const COMPARATORS: Readonly<Record<NationalTarget['comparator'], string>> = { 'at-least': 'at least ', 'exactly': '', 'more-than': 'more than ' };

const DEFINITIONS: Readonly<Record<NationalTarget['definition'], string>> = {
  'nato-core': 'as NATO counts',
  'core-and-related': 'core and related',
  'national budget': 'its own budget',
  'wider, as told in the note': 'wider',
  'not stated': 'not stated',
};

function Target({ target }: { readonly target: NationalTarget }): ReactNode {
  const { announced, by, comparator, years, strength, definition, source, note } = target;
  return (
    <tr>
      <th scope="row">{dateInShort(announced)}</th>
      <td>{`${COMPARATORS[comparator]}${amountInWords(target)}`}</td>
      <td>{yearsInWords(years)}</td>
      <td>{strength}</td>
      <td className="is-text">
        {DEFINITIONS[definition]}
        {note && <span className="soft">. {typeset(note)}</span>}
      </td>
      <td>
        <PageLink address={source} />
        {by && <span className="soft">, {by}</span>}
      </td>
    </tr>
  );
}

function amountInWords({ target: { value, last }, unit }: NationalTarget): string {
  const figure = (each: number): string => figureInWords({ value: each, unit, decimals: decimalsOf(each) });
  const whole = { percent_of_gdp: ' of GDP', percent_of_gni: ' of national income' }[unit] ?? '';
  return `${last === undefined ? figure(value) : `${figure(value)} to ${figure(last)}`}${whole}`;
}

function yearsInWords(years: NationalTarget['years']): string {
  if (!years) return 'no year named';
  return years.first === years.last ? String(years.first) : `${years.first}–${years.last}`;
}
