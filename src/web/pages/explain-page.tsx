import type { ReactNode } from 'react';
import type { ExplainView } from '../load/page.ts';
import { Explanation } from '../parts/explanation.tsx';
import { addressOf, allyAddress, isConcentration, type Place } from '../place.ts';
import { typeset } from '../words/typeset.ts';

/** Where a figure comes from, on a page of its own. */
export function ExplainPage({ view: { explanation }, place }: { readonly view: ExplainView; readonly place: Place }): ReactNode {
  return (
    <div className="single">
      <div className="finding">
        <h1>{typeset(explanation.title)}</h1>
      </div>
      <div className="sheet">
        <Explanation answer={explanation} controls={place.controls} />
        <p className="onward">
          {isConcentration(explanation.measure) ? (
            <a href={addressOf({ path: '/burden', controls: place.controls })}>Who bears how much</a>
          ) : (
            <a href={allyAddress(explanation.ally, place.controls)}>{explanation.name} through the years and the editions</a>
          )}
        </p>
      </div>
    </div>
  );
}
