import { capitalise } from '#kit';
import type { ReactNode } from 'react';
import type { ShownProblem } from '../ask.ts';
import { typeset } from '../words/typeset.ts';

/** What happened, where, and what to do. The controls above go on working. */
export function ProblemPage({ problem: { title, where, wayOut } }: { readonly problem: ShownProblem }): ReactNode {
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
      <p className="onward">
        <a href="/">The alliance, as known today</a>
      </p>
    </div>
  );
}
