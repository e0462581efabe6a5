import type { ReactNode } from 'react';
import type { SearchHit } from '#api/contract';
import { publishedDate } from '#core';
import { capitalise, countInWords } from '#kit';
import type { SearchView } from '../load/page.ts';
import { Headline } from '../parts/headline.tsx';
import { addressOf, allyAddress, type Controls, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { publisherInShort } from '../words/addresses.ts';
import { typeset } from '../words/typeset.ts';

/** What the ledger has under the words of a search. */
export function SearchPage({ view: { answer }, place }: { readonly view: SearchView; readonly place: Place }): ReactNode {
  if (!answer) return <Empty headline="Search the ledger" />;
  const { hits, query } = answer;
  if (hits.length === 0) return <Empty headline={`Nothing in the ledger is called “${query}”`} />;
  return (
    <div className="single">
      <Headline headline={`${capitalise(countInWords(hits.length))} ${hits.length === 1 ? 'thing' : 'things'} in the ledger under “${query}”`} details={[]} />
      <ul className="hits">
        {hits.map((hit) => (
          <Hit key={`${hit.kind} ${hit.id}`} hit={hit} controls={place.controls} />
        ))}
      </ul>
    </div>
  );
}

function Empty({ headline }: { readonly headline: string }): ReactNode {
  return (
    <div className="single">
      <Headline headline={headline} details={['Allies, commitments, missions, milestones, editions, indicators and groups have names: write one, its beginning, or a code such as DEU.']} />
    </div>
  );
}

function Hit({ hit, controls }: { readonly hit: SearchHit; readonly controls: Controls }): ReactNode {
  const address = addressOfHit(hit, controls);
  const words = hitInWords(hit);
  return (
    <li>
      <span className="hit-kind">{hit.kind}</span>
      <span>
        {address ? <a href={address}>{words}</a> : words}
        <code className="hit-command">{hit.command}</code>
      </span>
    </li>
  );
}

function hitInWords({ kind, id, name }: SearchHit): string {
  if (kind !== 'edition') return typeset(name);
  const [publication = '', date = ''] = id.split(' ');
  return `${publisherInShort(publication)}, edition of ${dateInWords(date)}: ${typeset(name)}`;
}

/** Where a hit leads. Indicators and statements have no page of their own. */
function addressOfHit({ kind, id }: SearchHit, controls: Controls): string | undefined {
  switch (kind) {
    case 'ally':
      return allyAddress(id, controls);
    case 'commitment':
      return `${addressOf({ path: '/commitments', controls })}#${id}`;
    case 'edition':
      return addressOf({ path: '/', controls: { ...controls, asOf: publishedDate(id.split(' ')[1] ?? '').knownFrom } });
    case 'group':
      return addressOf({ path: '/', controls: { ...controls, group: id } });
    case 'counting rule':
      return addressOf({ path: '/', controls: { ...controls, rule: id } });
    case 'mission':
      return addressOf({ path: '/contributions', controls, mission: id });
    case 'milestone':
      return `${addressOf({ path: '/calendar', controls })}#${id}`;
    case 'publication':
      return `${addressOf({ path: '/sources', controls })}#${id}`;
    case 'indicator':
    case 'statement':
      return undefined;
  }
}
