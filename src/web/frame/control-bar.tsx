import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { NATO_CORE } from '#core';
import type { BarView } from '../load/bar.ts';
import { useNavigator } from '../navigator.ts';
import { fetchDrawing } from '../parts/chart.tsx';
import { COST_TERMS, type Controls, type Place } from '../place.ts';
import { DayField } from './day-field.tsx';

const GROUPS = [
  ['', 'NATO'],
  ['nato-europe', 'NATO Europe'],
  ['europe-and-canada', 'Europe and Canada'],
  ['eu', 'EU members'],
  ['nordic-baltic', 'Nordic-Baltic'],
] as const;

/** One bar through all screens: commitment, day, year, group, counting rule. A form without script; with it, each change shows at once. */
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
      <Choice name="rule" label="Counting" value={place.controls.rule === NATO_CORE.id ? undefined : place.controls.rule} options={ruleOptions(bar, place.controls.commitment)} onChoice={(rule) => change({ rule })} />
      {place.controls.gdp && <input type="hidden" name="gdp" value={place.controls.gdp} />}
      {place.controls.membership && <input type="hidden" name="membership" value={place.controls.membership} />}
      {place.ally && <input type="hidden" name="ally" value={place.ally} />}
      {place.mission && <input type="hidden" name="mission" value={place.mission} />}
      {place.at && <input type="hidden" name="at" value={place.at} />}
      {COST_TERMS.map((name) => place.cost?.[name] && <input key={name} type="hidden" name={name} value={place.cost[name]} />)}
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

/** Every rule; one that leaves no room beside the chosen commitment says so, and gives the reason where it is chosen. */
function ruleOptions({ commitments, rules }: BarView, chosen: string | undefined): Option[] {
  const measure = commitments.find(({ id }) => id === chosen)?.measure;
  return rules.map(({ id, name, measures }): Option => {
    const isFit = measure === undefined || measures.includes(measure);
    const ownName = measure === 'aid-share-of-gni' ? 'Aid alone' : name;
    return id === NATO_CORE.id ? ['', ownName] : [id, isFit ? name : `${name}: not for this target`];
  });
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
