import type { ReactNode } from 'react';
import type { AllianceView } from '../load/alliance.ts';
import type { AllyPanelView } from '../load/panel.ts';
import { Chart } from '../parts/chart.tsx';
import { Explanation } from '../parts/explanation.tsx';
import { FigureTree } from '../parts/figure-tree.tsx';
import { LinkedNumber } from '../parts/linked-number.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { addressOf, allyAddress, type Controls, type Place } from '../place.ts';
import { wholeInWords } from '../words/measured.ts';
import { gapParts, readingInWords, statusInWords, type Reading } from '../words/readings.ts';
import { targetAsWorded } from '../words/targets.ts';
import { typeset } from '../words/typeset.ts';

interface PanelProps {
  readonly view: AllianceView;
  readonly place: Place;
}

/** Beside the chart: the explanation that is open, else the selected ally. */
export function AlliancePanel({ view, place }: PanelProps): ReactNode {
  const { panel, explanation } = view;
  if (explanation) {
    return (
      <SidePanel label="Explanation" title={typeset(explanation.title)} closing={addressOf(withoutExplanation(place))}>
        <Explanation answer={explanation} controls={place.controls} />
      </SidePanel>
    );
  }
  const title = <a href={allyAddress(panel.ally, place.controls)}>{`${panel.name}, ${panel.year}`}</a>;
  return (
    <SidePanel label="Selected ally" title={title} closesSheetOnly {...(place.ally && { closing: addressOf(withoutAlly(place)) })}>
      <SelectedAlly view={view} controls={place.controls} />
    </SidePanel>
  );
}

function withoutExplanation({ explain: _explain, ...place }: Place): Place {
  return place;
}

function withoutAlly({ ally: _ally, ...place }: Place): Place {
  return place;
}

function SelectedAlly({ view, controls }: { readonly view: AllianceView; readonly controls: Controls }): ReactNode {
  const { panel } = view;
  return (
    <>
      <Standing panel={panel} controls={controls} />
      {!('missing' in panel.grounds) && <FigureTree figure={panel.grounds} isBrief />}
      {panel.series && <ThroughEditions view={view} />}
      <p className="onward">
        <a href={allyAddress(panel.ally, controls)}>{panel.name} through the years and the editions</a>
      </p>
    </>
  );
}

function Standing({ panel, controls }: { readonly panel: AllyPanelView; readonly controls: Controls }): ReactNode {
  const number = { ally: panel.ally, year: panel.year, controls };
  const { share, gapPoints, gapAmount } = panel;
  return (
    <dl className="standing">
      <div>
        <dt>{'absent' in share ? `share ${wholeInWords(panel.targetUnit)}` : `${wholeInWords(panel.targetUnit)}, ${statusInWords(share.status)}`}</dt>
        <dd>
          <LinkedNumber {...number} measure="share" reading={share} />
        </dd>
      </div>
      <Gap words="points" reading={gapPoints} {...number} measure="gap-points" />
      <Gap words="" reading={gapAmount} {...number} measure="gap" />
    </dl>
  );
}

interface GapProps {
  readonly words: string;
  readonly reading: Reading;
  readonly measure: string;
  readonly ally: string;
  readonly year: number;
  readonly controls: Controls;
}

function Gap({ words, reading, ...number }: GapProps): ReactNode {
  const isMoney = number.measure === 'gap';
  const absent = isMoney ? 'gap in money' : 'gap in points';
  const { amount, side } = 'absent' in reading ? { amount: readingInWords(reading), side: undefined } : gapParts(reading);
  const told = side === undefined ? absent : isMoney ? { below: 'gap that year', above: 'margin that year', at: 'no gap' }[side] : side === 'at' ? 'points: at the target' : `${words} ${side}`;
  return (
    <div>
      <dt>{told}</dt>
      <dd>
        <LinkedNumber {...number} reading={reading}>
          {amount}
        </LinkedNumber>
      </dd>
    </div>
  );
}

function ThroughEditions({ view: { panel, asOf, comparator, target } }: { readonly view: AllianceView }): ReactNode {
  const { name, series = [] } = panel;
  if (series.length === 0) return null;
  const input = {
    label: `Chart: ${name}’s share of GDP through the years, as ${series.length} editions print it.`,
    editions: series,
    asOf,
    target: { value: target.value, words: targetAsWorded(comparator, target) },
  };
  return <Chart drawing={{ kind: 'editions', input }} widths={{ wide: 356, narrow: 318 }} />;
}
