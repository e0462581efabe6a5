import type { ReactNode } from 'react';
import type { AllyView } from '../load/ally.ts';
import type { ProfileGroup } from '../load/profile.ts';
import { LinkedNumber } from '../parts/linked-number.tsx';
import type { Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { Budgets } from './ally-budgets.tsx';
import { Given } from './ally-given.tsx';
import { Limits, NationalTargets } from './ally-targets.tsx';

export interface ProfileProps {
  readonly view: AllyView;
  readonly controls: Controls;
}

/** An ally beyond its share of GDP: size, burden, public finances, its own targets and budgets, what it gives in kind. */
export function AllyProfile({ view, controls }: ProfileProps): ReactNode {
  return (
    <section className="profile" id="profile" tabIndex={-1}>
      <h2>
        {view.name} in {view.year}, beyond the share
      </h2>
      <p className="soft footnote">As known on {dateInWords(view.asOf)}: NATO’s tables and the World Economic Outlook. A figure that is not held is said to be so.</p>
      <div className="profile-groups">
        {view.profile.groups.map((group) => (
          <Group key={group.name} group={group} view={view} controls={controls} />
        ))}
      </div>
      <Limits view={view} />
      <NationalTargets view={view} />
      <Budgets view={view} />
      <Given view={view} controls={controls} />
    </section>
  );
}

function Group({ group: { name, figures }, view, controls }: ProfileProps & { readonly group: ProfileGroup }): ReactNode {
  return (
    <div>
      <h3>{name}</h3>
      <dl className="profile-figures">
        {figures.map(({ words, measure, reading }) => (
          <div key={measure}>
            <dt>{words}</dt>
            <dd>
              <LinkedNumber measure={measure} ally={view.ally} year={view.year} controls={controls} reading={reading} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
