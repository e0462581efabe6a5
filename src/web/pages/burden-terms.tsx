import type { ReactNode } from 'react';
import type { BurdenView } from '../load/burden.ts';
import { addressOf, type Controls, type Place } from '../place.ts';
import { dateInWords } from '../words/days.ts';

interface TermsProps {
  readonly view: BurdenView;
  readonly place: Place;
  readonly today: string;
}

/** How GDP is compared, and who counts as a member in which year: links, so that they work without script. */
export function BurdenTerms({ view, place, today }: TermsProps): ReactNode {
  const { membership } = view;
  const fixed = membership === 'year' ? today : membership;
  return (
    <div className="burden-terms">
      <Terms label="GDP is compared">
        <Term place={place} changes={{ gdp: undefined }} isChosen={view.gdp === 'market'} words="at market exchange rates" />
        <Term place={place} changes={{ gdp: 'purchasing-power' }} isChosen={view.gdp === 'purchasing-power'} words="at purchasing power parity" />
      </Terms>
      <Terms label="Members counted">
        <Term place={place} changes={{ membership: undefined }} isChosen={membership === 'year'} words="those of each year" />
        <Term place={place} changes={{ membership: fixed }} isChosen={membership !== 'year'} words={fixed === today ? 'today’s, in all years' : `those of ${dateInWords(fixed)}, in all years`} />
      </Terms>
    </div>
  );
}

function Terms({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <nav aria-label={label}>
      <span className="burden-terms-label">{label}</span>
      {children}
    </nav>
  );
}

interface TermProps {
  readonly place: Place;
  readonly changes: { readonly [Name in keyof Controls]?: Controls[Name] | undefined };
  readonly isChosen: boolean;
  readonly words: string;
}

function Term({ place, changes, isChosen, words }: TermProps): ReactNode {
  const controls = Object.fromEntries(Object.entries({ ...place.controls, ...changes }).filter(([, value]) => value)) as Controls;
  return (
    <a href={addressOf({ ...place, controls })} aria-current={isChosen ? 'true' : undefined} data-in-place="">
      {words}
    </a>
  );
}
