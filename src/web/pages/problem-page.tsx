import { capitalise } from '#kit';
import type { ReactNode } from 'react';
import type { ShownProblem } from '../ask.ts';
import { addressOf, type Place } from '../place.ts';
import { typeset } from '../words/typeset.ts';

/** What happened, where, and what to do. The controls above go on working. */
export function ProblemPage({ problem: { title, code, where, wayOut }, place }: { readonly problem: ShownProblem; readonly place: Place }): ReactNode {
  return (
    <div className="single">
      <div className="finding">
        <h1>{typeset(title)}</h1>
      </div>
      <dl className="terms">
        {where && (
          <div>
            <dt>Where</dt>
            <dd>{typeset(capitalise(where))}</dd>
          </div>
        )}
        <div>
          <dt>What to do</dt>
          <dd>{wayOut ? typeset(wayOut) : 'Try again, or begin with the alliance'}</dd>
        </div>
      </dl>
      {code === 'rule-unfit' && <WithoutRule place={place} />}
      <p className="onward">
        <a href="/">The alliance, as known today</a>
      </p>
    </div>
  );
}

/** The same page with the rule that fits every commitment. */
function WithoutRule({ place }: { readonly place: Place }): ReactNode {
  const { rule: _unfit, ...controls } = place.controls;
  return (
    <p className="onward">
      <a href={addressOf({ ...place, controls })} data-in-place="">
        This page with what the commitment itself counts
      </a>
    </p>
  );
}
