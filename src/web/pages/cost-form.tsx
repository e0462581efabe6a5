import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { BASELINES, SHAPES } from '#core';
import { capitalise } from '#kit';
import type { CostTermsInHand } from '../parts/live-cost.ts';
import { parametersOf, type CostTerms, type Place } from '../place.ts';
import { wholeInWords } from '../words/measured.ts';

interface FormProps {
  /** What holds where nothing is set. */
  readonly defaults: { readonly target: { readonly value: number; readonly unit: string }; readonly by: number } | undefined;
  /** The ally's own currency, as far as it is known. */
  readonly own?: string | undefined;
  /** The base year of the path that is shown. */
  readonly from?: number | undefined;
  readonly live: CostTermsInHand;
  readonly place: Place;
  /** Whether it is about several allies: what only one ally can be asked is left out. */
  readonly isGroup?: boolean;
}

/** The assumptions of a path, to change by hand: a form without script; with it, each change shows at once. */
export function CostForm({ defaults, own, from, live: { terms, refused, change, isScripted }, place, isGroup = false }: FormProps): ReactNode {
  const field = { terms, change };
  return (
    <form className="cost-form" action={place.path} method="get" aria-label="The path and its assumptions" noValidate onSubmit={(event) => isScripted && event.preventDefault()}>
      {Object.entries(parametersOf(place.controls)).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <Field {...field} name="target" label={`Target, % ${wholeInWords(defaults?.target.unit ?? 'percent_of_gdp')}`} kind="number" step={0.1} {...(defaults && { shown: String(defaults.target.value) })} />
      <Field {...field} name="by" label="By the year" kind="number" step={1} {...(defaults && { shown: String(defaults.by) })} />
      <Field {...field} name="from" label="From the year" kind="number" step={1} hint={from === undefined ? 'last known' : String(from)} />
      <Choice {...field} name="shape" label="Shape" options={SHAPES.filter(({ id }) => id !== 'plan' && id !== 'custom').map(({ id, name }) => [id === 'linear' ? '' : id, capitalise(name)])} />
      <Choice {...field} name="baseline" label="Additional to" options={BASELINES.filter(({ id }) => id !== 'plan').map(({ id, name }) => [id === 'constant-share' ? '' : id, capitalise(name)])} />
      <Choice {...field} name="currency" label="Money in" options={currencies(isGroup ? 'USD' : own, terms.currency)} />
      <Field {...field} name="growth" label="Real growth, % a year" kind="text" hint="as forecast" />
      <Field {...field} name="deflator" label="Rise of prices, % a year" kind="text" hint="as forecast" />
      {!isGroup && <Field {...field} name="interest" label="If borrowed, at %" kind="text" hint="not borrowed" />}
      <Field {...field} name="points" label="Shares by hand" kind="text" hint="2028=2.5, 2030=3" isWide />
      {!isScripted && (
        <p className="cost-send">
          <button type="submit" className="button">
            Compute
          </button>
        </p>
      )}
      {refused !== undefined && (
        <p className="cost-refused" role="alert">
          {refused}
        </p>
      )}
    </form>
  );
}

function currencies(first: string | undefined, asked: string | undefined): (readonly [string, string])[] {
  const others = [...new Set(['EUR', 'USD', 'GBP', ...(asked ? [asked.toUpperCase()] : [])])].filter((each) => each !== first);
  return [['', first ?? 'Its own currency'], ...others.map((each) => [each, each] as const)];
}

interface TermProps {
  readonly name: keyof CostTerms;
  readonly label: string;
  readonly terms: CostTerms;
  readonly change: (name: keyof CostTerms, value: string) => void;
}

interface FieldProps extends TermProps {
  readonly kind: 'number' | 'text';
  readonly step?: number;
  /** What holds where nothing is set. */
  readonly shown?: string;
  readonly hint?: string;
  readonly isWide?: boolean;
}

function Field({ name, label, terms, change, kind, step, shown = '', hint, isWide = false }: FieldProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const onChange = ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>): void => {
    setTyped(value);
    change(name, value);
  };
  return (
    <p className={isWide ? 'field is-wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={kind}
        {...(step !== undefined && { step })}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        {...(hint !== undefined && { placeholder: hint })}
        value={typed ?? terms[name] ?? shown}
        onChange={onChange}
        onBlur={() => setTyped(undefined)}
      />
    </p>
  );
}

function Choice({ name, label, terms, change, options }: TermProps & { readonly options: readonly (readonly [value: string, words: string])[] }): ReactNode {
  const id = useId();
  const value = terms[name] ?? '';
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => change(name, event.currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
