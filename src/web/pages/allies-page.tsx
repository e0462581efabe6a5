import type { ReactNode } from 'react';
import type { AlliesView } from '../load/page.ts';
import { Headline } from '../parts/headline.tsx';
import { LinkedNumber } from '../parts/linked-number.tsx';
import { allyAddress, type Controls } from '../place.ts';
import { dateInWords } from '../words/days.ts';
import { shareColumn } from '../words/measured.ts';
import { gapInWords, metInWords } from '../words/readings.ts';

/** Every ally by name, each with its latest share and the way to its own page. */
export function AlliesPage({ view, controls }: { readonly view: AlliesView; readonly controls: Controls }): ReactNode {
  return (
    <div className="single">
      <Headline
        headline={`${view.rows.length} allies, each through the years and the editions`}
        details={[`The figures are those of ${view.year}, as known on ${dateInWords(view.asOf)}.`]}
      />
      <div className="table-window" role="region" aria-label="Allies" tabIndex={0}>
        <table>
          <caption className="hidden">Allies by name</caption>
          <thead>
            <tr>
              <th scope="col">Ally</th>
              <th scope="col" className="is-number">
                {shareColumn(view.target.unit, view.counted)}
              </th>
              <th scope="col" className="is-number">Gap in points</th>
              <th scope="col">Target</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.ally}>
                <th scope="row">
                  <a href={allyAddress(row.ally, controls)}>{row.name}</a>
                </th>
                <td className="is-number">
                  <LinkedNumber measure="share" ally={row.ally} year={view.year} controls={controls} reading={row.share} />
                </td>
                <td className="is-number">
                  <LinkedNumber measure="gap-points" ally={row.ally} year={view.year} controls={controls} reading={row.gapPoints}>
                    {gapInWords(row.gapPoints)}
                  </LinkedNumber>
                </td>
                <td>{metInWords(row.met)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
