import type { ReactNode } from 'react';
import { capitalise, countInWords } from '#kit';
import type { BarView } from '../load/bar.ts';
import type { CommitmentsView } from '../load/page.ts';
import { PageLink } from '../parts/figure-tree.tsx';
import { Headline } from '../parts/headline.tsx';
import { addressOf, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { targetAsWorded, targetFigure } from '../words/targets.ts';
import { curlyQuotes, typeset } from '../words/typeset.ts';

type Commitment = CommitmentsView['commitments'][number];

interface CommitmentsProps {
  readonly view: CommitmentsView;
  readonly bar: BarView;
  readonly controls: Controls;
}

/** What was promised: wording, terms, who disputes what, and the pages that say so. */
export function CommitmentsPage({ view: { commitments }, bar, controls }: CommitmentsProps): ReactNode {
  const made = commitments.filter((commitment) => isMadeBy(commitment, bar.day)).length;
  return (
    <div className="single">
      <Headline
        headline={`${capitalise(countInWords(made))} of the ${countInWords(commitments.length)} commitments on record had been made by ${dateInWords(bar.day)}`}
        details={['A commitment is a promise about an ally’s own spending, not a debt to others.']}
      />
      <nav className="contents" aria-label="Commitments on this page">
        {commitments.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {typeset(name)}
          </a>
        ))}
      </nav>
      {commitments.map((commitment) => (
        <CommitmentSection key={commitment.id} commitment={commitment} successor={commitments.find(({ id }) => id === commitment.successor)} isLater={!isMadeBy(commitment, bar.day)} controls={controls} />
      ))}
    </div>
  );
}

function isMadeBy({ made }: Commitment, day: string): boolean {
  return made.slice(0, 10) <= day.slice(0, made.length);
}

interface SectionProps {
  readonly commitment: Commitment;
  readonly successor: Commitment | undefined;
  readonly isLater: boolean;
  readonly controls: Controls;
}

function CommitmentSection({ commitment, successor, isLater, controls }: SectionProps): ReactNode {
  const { id, name, wording, disputes, exemptions, review, notes, sources } = commitment;
  return (
    <section className="commitment" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {typeset(name)}
        {isLater && <span className="tag">made later</span>}
      </h2>
      <Terms commitment={commitment} successor={successor} />
      {wording.map(({ text, as, source }) =>
        as === 'quoted' ? (
          <blockquote key={text}>
            <p>“{curlyQuotes(text)}”</p>
            <footer>
              <PageLink address={source} />
            </footer>
          </blockquote>
        ) : (
          <p key={text}>
            {typeset(text)} <Source address={source} />
          </p>
        ),
      )}
      {exemptions.map(({ ally, what, source }) => (
        <p key={what}>
          Exempt, {ally}: {typeset(what)} <Source address={source} />
        </p>
      ))}
      {disputes.length > 0 && <Disputes disputes={disputes} />}
      {review && (
        <p>
          Review, {dateInWords(review.date)}: {typeset(review.what)} <Source address={review.source} />
        </p>
      )}
      {notes.map(({ text, source }) => (
        <p key={text} className="soft">
          {typeset(text)} {source && <Source address={source} />}
        </p>
      ))}
      <p className="onward">
        <a href={addressOf({ path: '/', controls: { ...controls, commitment: id } })}>The alliance before this commitment</a>
      </p>
      <Sources sources={sources} />
    </section>
  );
}

const STRENGTHS: Readonly<Record<Commitment['strength'], string>> = {
  must: 'worded as an undertaking',
  aim: 'worded as an aim',
  guideline: 'worded as a guideline',
};

const MEASURES: Readonly<Record<Commitment['measure'], string>> = {
  'defence-share-of-gdp': 'of GDP on defence',
  'equipment-share': 'of defence expenditure on major equipment',
  'related-share-of-gdp': 'of GDP on related matters',
  'aid-share-of-gni': 'of gross national income on official development assistance',
  'defence-and-related-share-of-gdp': 'of GDP on defence and related matters',
};

function Terms({ commitment, successor }: Pick<SectionProps, 'commitment' | 'successor'>): ReactNode {
  const { comparator, parts, target, targetUnit, measure, made, strength, parties } = commitment;
  return (
    <dl className="terms">
      <Term name="Target">
        {parts ? `in sum ${targetFigure({ value: target, unit: targetUnit })}` : targetAsWorded(comparator, { value: target, unit: targetUnit })} {MEASURES[measure]}
        {comparator === 'up-to' && '; a ceiling on what counts, so never a shortfall'}
      </Term>
      <Term name="Made">{dateInWords(made)}</Term>
      <Term name="Deadline">
        {deadlineInWords(commitment)}
        {commitment.deadlineNote && <span className="soft"> {typeset(commitment.deadlineNote)}</span>}
      </Term>
      <Term name="Strength">{STRENGTHS[strength]}</Term>
      <Term name="Who">{parties === 'allies' ? 'all allies' : parties.join(', ')}</Term>
      {successor && (
        <Term name="Followed by">
          <a href={`#${successor.id}`}>{typeset(successor.name)}</a>
        </Term>
      )}
    </dl>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function deadlineInWords({ deadline, deadlineYear }: Commitment): string {
  if (deadline) return dateInWords(deadline);
  return deadlineYear === null ? 'none named.' : `${deadlineYear}.`;
}

/** A dispute is told with all its sides, in the order in which they spoke; the ledger takes none. */
function Disputes({ disputes }: { readonly disputes: Commitment['disputes'] }): ReactNode {
  return (
    <div className="disputes">
      <h3>What is disputed, in the order in which it was said</h3>
      <ol>
        {disputes.map(({ date, who, what, source, alsoIn = [] }) => (
          <li key={`${date} ${who} ${what}`}>
            <p className="dispute-who">
              <strong>{who}</strong> <span className="soft">{dateInWords(date)}</span>
            </p>
            <p>
              {typeset(what)}{' '}
              {[source, ...alsoIn].map((address) => (
                <Source key={address} address={address} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Source({ address }: { readonly address: string }): ReactNode {
  return (
    <span className="cited">
      <PageLink address={address} />
    </span>
  );
}

function Sources({ sources }: { readonly sources: readonly string[] }): ReactNode {
  return (
    <details className="sources">
      <summary>
        {sources.length} {sources.length === 1 ? 'page' : 'pages'} this rests on
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <a href={source} rel="noopener nofollow">
              {source}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
