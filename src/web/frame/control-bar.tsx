import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import type { BarView } from '../load/bar.ts';
import { useNavigator } from '../navigator.ts';
import { fetchDrawing } from '../parts/chart.tsx';
import type { Controls, Place } from '../place.ts';
import { DayField } from './day-field.tsx';

const GROUPS = [
  ['', 'NATO'],
  ['nato-europe', 'NATO Europe'],
  ['europe-and-canada', 'Europe and Canada'],
  ['eu', 'EU members'],
  ['nordic-baltic', 'Nordic-Baltic'],
] as const;

/** One bar through all screens: commitment, day, year, group. A form without script; with it, each change shows at once. */
export function ControlBar({ place, bar }: { readonly place: Place; readonly bar: BarView }): ReactNode {
  const navigator = useNavigator();
  const isScripted = useScripted();
  const change = (changes: Partial<Controls>): void => navigator?.visit(withControls(place, changes), 'push');
  return (
    <form
      className="bar"
      action={place.path}
      method="get"
      aria-label="What is shown"
      onSubmit={(event) => navigator && submitInPlace(event)}
      onPointerEnter={fetchDrawing}
      onFocus={fetchDrawing}
    >
      <Choice name="commitment" label="Commitment" value={place.controls.commitment} options={commitmentOptions(bar)} onChoice={(commitment) => change({ commitment })} />
      <DayField place={place} bar={bar} isScripted={isScripted} />
      <Choice name="year" label="Year" value={place.controls.year} options={yearOptions(bar, place.controls.year)} onChoice={(year) => change({ year })} />
      <Choice name="group" label="Group" value={place.controls.group} options={GROUPS} onChoice={(group) => change({ group })} />
      {place.ally && <input type="hidden" name="ally" value={place.ally} />}
      {place.words && <input type="hidden" name="q" value={place.words} />}
      {!isScripted && (
        <button className="bar-show" type="submit">
          Show
        </button>
      )}
    </form>
  );
}

/** The place with other controls. What is explained stays open, for the year that is then shown. */
export function withControls(place: Place, changes: Partial<Controls>): Place {
  const controls = Object.fromEntries(Object.entries({ ...place.controls, ...changes }).filter(([, value]) => value)) as Controls;
  const { explain, ...rest } = place;
  return { ...rest, controls, ...(explain && { explain: { measure: explain.measure, ally: explain.ally } }) };
}

/** Each field has told its change already: Enter in one of them must not load the page. */
function submitInPlace(event: FormEvent): void {
  event.preventDefault();
}

function useScripted(): boolean {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return isScripted;
}

type Option = readonly [value: string, words: string];

function commitmentOptions({ commitments, commitment }: BarView): Option[] {
  const inForce = commitments.find(({ id }) => id === commitment)?.name;
  return [['', inForce ? `${inForce}, in force` : 'In force that year'], ...commitments.map(({ id, name }): Option => [id, name])];
}

function yearOptions({ years, year }: BarView, chosen: string | undefined): Option[] {
  const extra = chosen !== undefined && !years.includes(Number(chosen)) ? [chosen] : [];
  return [['', year !== undefined && chosen === undefined ? `${year}, latest` : 'Latest'], ...[...extra, ...years.map(String)].map((each): Option => [each, each])];
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoice: (value: string | undefined) => void;
}

function Choice({ name, label, value = '', options, onChoice }: ChoiceProps): ReactNode {
  return (
    <p className={`bar-field bar-${name}`}>
      <label htmlFor={`bar-${name}`}>{label}</label>
      <select id={`bar-${name}`} name={name} value={value} onChange={(event) => onChoice(event.currentTarget.value || undefined)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
