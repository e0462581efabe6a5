import type { ReactNode } from 'react';
import { capitalise, countInWords } from '#kit';
import type { EditionsView } from '../load/page.ts';
import type { BarView } from '../load/bar.ts';
import { Headline } from '../parts/headline.tsx';
import { addressOf, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { typeset } from '../words/typeset.ts';

interface EditionsProps {
  readonly view: EditionsView;
  readonly bar: BarView;
  readonly controls: Controls;
}

/** Every edition, what is held of it, and the ledger as it was known on its day. */
export function EditionsPage({ view: { editions }, bar, controls }: EditionsProps): ReactNode {
  const known = editions.filter(({ knownFrom }) => knownFrom <= bar.day).length;
  const later = editions.length - known;
  const details = [
    ...(later > 0 ? [`${later} more have been published since.`] : []),
    ...(bar.wholeFrom ? [`From ${dateInWords(bar.wholeFrom)} on, the share of nearly every ally is held; of the editions before it only what others quoted.`] : []),
  ];
  return (
    <div className="single">
      <Headline headline={headlineOf(known, bar.day)} details={details} />
      <p className="onward">
        <a href={addressOf({ path: '/sources', controls })}>All sources: copies, freshness, terms and what is missing</a>
      </p>
      <ol className="editions" reversed>
        {[...editions].reverse().map((edition) => (
          <Edition key={edition.edition} edition={edition} isLater={edition.knownFrom > bar.day} controls={controls} />
        ))}
      </ol>
    </div>
  );
}

function headlineOf(known: number, day: string): string {
  if (known === 0) return `No edition of NATO’s figures is held that was known on ${dateInWords(day)}`;
  const editions = known === 1 ? 'edition of NATO’s figures was' : 'editions of NATO’s figures were';
  return `${capitalise(countInWords(known))} ${editions} known on ${dateInWords(day)}`;
}

interface EditionProps {
  readonly edition: EditionsView['editions'][number];
  readonly isLater: boolean;
  readonly controls: Controls;
}

function Edition({ edition, isLater, controls }: EditionProps): ReactNode {
  const { knownFrom, title, reference, cutoff, certainty, completeness, sharesHeld, lastYear } = edition;
  const facts = [reference, cutoff && `figures as of ${dateInWords(cutoff)}`, certainty !== 'day' && `dated to the ${certainty}: counts from ${dateInWords(knownFrom)}`].filter(Boolean);
  return (
    <li className={isLater ? 'edition is-later' : 'edition'} id={edition.edition}>
      <h2>
        <a href={addressOf({ path: '/', controls: { ...controls, asOf: knownFrom } })}>{dateInWords(edition.edition)}</a>
        {isLater && <span className="tag">published later</span>}
      </h2>
      <p className="edition-title">{typeset(title)}</p>
      <p className="soft">{facts.join(' · ')}</p>
      <p>
        {lastYear === undefined ? 'No ally’s share is held.' : `Shares of ${lastYear} held: ${sharesHeld} ${sharesHeld === 1 ? 'ally' : 'allies'}.`} {completeness && typeset(completeness)}
      </p>
    </li>
  );
}
