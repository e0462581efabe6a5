import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { BarView } from '../load/bar.ts';
import { useNavigator } from '../navigator.ts';
import { addressOf, type Place } from '../place.ts';
import { dateInWords, dayFromTyped } from '../words/days.ts';
import { editionsAround, Rail } from './rail.tsx';

export interface DayFieldProps {
  readonly place: Place;
  readonly bar: BarView;
  readonly isScripted: boolean;
}

/** As known on: a day to type, to step through from edition to edition, or to drag along the rail. */
export function DayField({ place, bar, isScripted }: DayFieldProps): ReactNode {
  const navigator = useNavigator();
  const [dragged, setDragged] = useState<string>();
  const gesture = useGesture();
  useEffect(() => {
    if (!gesture.isGoingOn()) setDragged(undefined);
  }, [bar, gesture]);
  const day = dragged ?? bar.day;
  const goTo = (to: string): void => {
    setDragged(to);
    navigator?.visit(onDay(place, bar, to), gesture.next());
  };
  return (
    <div className="bar-day">
      <div className="bar-day-head">
        <label htmlFor="bar-as-of">As known on</label>
        <TypedDay day={day} bar={bar} asked={place.controls.asOf} onDay={navigator && goTo} />
        <Steps place={place} bar={bar} day={bar.day} />
      </div>
      <Rail bar={bar} day={day} {...(isScripted && navigator && { onDay: goTo })} />
    </div>
  );
}

/** The place on another day; today is what an address without a day shows. */
function onDay(place: Place, { today }: BarView, day: string): Place {
  const { asOf: _before, ...controls } = place.controls;
  const { explain, ...rest } = place;
  return { ...rest, controls: day === today ? controls : { ...controls, asOf: day }, ...(explain && { explain }) };
}

interface Gesture {
  /** How the next change is written into the history. */
  next(): 'push' | 'replace';
  /** Whether the hand is still moving: the rail then shows where it is, and not what has been loaded. */
  isGoingOn(): boolean;
}

const GESTURE_MS = 400;

/** One entry of the history for each gesture: the first change adds it, those that follow at once replace it. */
function useGesture(): Gesture {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return useMemo(() => {
    const isGoingOn = (): boolean => performance.now() - last.current < GESTURE_MS;
    const next = (): 'push' | 'replace' => {
      const how = isGoingOn() ? 'replace' : 'push';
      last.current = performance.now();
      return how;
    };
    return { next, isGoingOn };
  }, []);
}

interface TypedDayProps {
  readonly day: string;
  readonly bar: BarView;
  readonly asked: string | undefined;
  readonly onDay: ((day: string) => void) | undefined;
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

function TypedDay({ day, bar: { today }, asked, onDay }: TypedDayProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  useEffect(() => setTyped(undefined), [day]);
  const shown = typed ?? (asked !== undefined && !WRITTEN.test(asked) ? asked : dateInWords(day));
  const settle = (): void => {
    if (typed === undefined || !onDay) return;
    const wanted = typed.trim() === '' ? today : dayFromTyped(typed);
    const reason = reasonAgainst(wanted, today);
    setRefused(reason);
    if (reason !== undefined) return;
    setTyped(undefined);
    if (wanted !== day) onDay(wanted);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape') setTyped(undefined);
  };
  return (
    <>
      <input
        id="bar-as-of"
        className="bar-typed"
        name="as-of"
        value={shown}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused !== undefined || undefined}
        aria-describedby={refused ? 'bar-refused' : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {refused && (
        <span id="bar-refused" className="bar-refused" role="alert">
          {refused}
        </span>
      )}
    </>
  );
}

function reasonAgainst(day: string, today: string): string | undefined {
  if (!WRITTEN.test(day) || Number.isNaN(Date.parse(day))) return 'This is not a day: write it like 31 March 2017 or 2017-03-31';
  return day > today ? `That day has not come yet: today is ${dateInWords(today)}` : undefined;
}

/** From edition to edition, by links that work without script as well. */
function Steps({ place, bar, day }: { readonly place: Place; readonly bar: BarView; readonly day: string }): ReactNode {
  const { before, after } = editionsAround(bar, day);
  return (
    <span className="steps">
      <Step to={before} words="Edition before" sign="‹" place={place} bar={bar} />
      <Step to={after ?? (day < bar.today ? bar.today : undefined)} words={after ? 'Edition after' : 'Today'} sign="›" place={place} bar={bar} />
      {day < bar.today && (
        <a className="step-today" href={addressOf(onDay(place, bar, bar.today))} data-in-place="">
          today
        </a>
      )}
    </span>
  );
}

interface StepProps {
  readonly to: string | undefined;
  readonly words: string;
  readonly sign: string;
  readonly place: Place;
  readonly bar: BarView;
}

function Step({ to, words, sign, place, bar }: StepProps): ReactNode {
  if (to === undefined) return <span className="step is-off" aria-hidden="true">{sign}</span>;
  return (
    <a className="step" href={addressOf(onDay(place, bar, to))} aria-label={`${words}: ${dateInWords(to)}`} data-in-place="">
      <span aria-hidden="true">{sign}</span>
    </a>
  );
}
