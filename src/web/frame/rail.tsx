import type { KeyboardEvent, ReactNode } from 'react';
import type { BarView } from '../load/bar.ts';
import { dateInWords, dayAfter, daysBetween } from '../words/days.ts';
import { newestOn } from '../words/editions.ts';

export interface RailProps {
  readonly bar: BarView;
  readonly day: string;
  /** Set once the script runs: the rail can then be dragged. */
  readonly onDay?: (day: string) => void;
}

/** Time as a place: a tick for every edition where it lies in time, dashed where the ledger is not yet whole. */
export function Rail({ bar, day, onDay }: RailProps): ReactNode {
  const first = bar.editions[0]?.knownFrom ?? bar.today;
  const days = Math.max(1, daysBetween(first, bar.today));
  const at = (when: string): string => `${Math.min(100, Math.max(0, (daysBetween(first, when) / days) * 100)).toFixed(3)}%`;
  const whole = bar.wholeFrom ?? first;
  return (
    <div className="rail">
      <svg className="rail-marks" height="34" aria-hidden="true">
        <line className="rail-early" x1="0" x2={at(whole)} y1="11" y2="11" />
        <line className="rail-line" x1={at(whole)} x2="100%" y1="11" y2="11" />
        {yearsBetween(first, bar.today).map((year) => (
          <text key={year} className="rail-year" x={at(`${year}-01-01`)} y="32">
            {year}
          </text>
        ))}
        {bar.editions.map(({ edition, knownFrom }) => (
          <line key={edition} className={knownFrom <= day ? 'rail-tick is-known' : 'rail-tick'} x1={at(knownFrom)} x2={at(knownFrom)} y1="6" y2="16" />
        ))}
        <circle className="rail-ring" cx={at(day)} cy="11" r="9" />
        <circle className="rail-dot" cx={at(day)} cy="11" r="5.5" />
      </svg>
      {onDay && <Slider bar={bar} day={day} first={first} days={days} onDay={onDay} />}
    </div>
  );
}

interface SliderProps extends Required<RailProps> {
  readonly first: string;
  readonly days: number;
}

function Slider({ bar, day, first, days, onDay }: SliderProps): ReactNode {
  const newest = newestOn(bar.editions, day);
  const told = newest ? `${dateInWords(day)}, newest edition of ${dateInWords(newest.edition)}` : `${dateInWords(day)}, before the first edition`;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const to = dayByKey(event, bar, day);
    if (to === undefined) return;
    event.preventDefault();
    onDay(to);
  };
  return (
    <input
      className="rail-slider"
      type="range"
      min={0}
      max={days}
      step={1}
      value={Math.min(days, Math.max(0, daysBetween(first, day)))}
      aria-label="As known on: arrow keys go from edition to edition, with Shift from day to day"
      aria-valuetext={told}
      onChange={(event) => onDay(dayAfter(first, event.currentTarget.valueAsNumber))}
      onKeyDown={onKeyDown}
    />
  );
}

/** Arrow keys go to the next edition; with Shift, to the next day. */
function dayByKey({ key, shiftKey }: KeyboardEvent, bar: BarView, day: string): string | undefined {
  const direction = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  if (direction === 0) return undefined;
  const { before, after } = editionsAround(bar, day);
  if (shiftKey) return direction > 0 && day >= bar.today ? bar.today : dayAfter(day, direction);
  return direction > 0 ? (after ?? bar.today) : (before ?? day);
}

/** The days of the editions next to a day, before and after it. */
export function editionsAround({ editions }: BarView, day: string): { readonly before?: string; readonly after?: string } {
  const before = editions.filter(({ knownFrom }) => knownFrom < day).at(-1)?.knownFrom;
  const after = editions.find(({ knownFrom }) => knownFrom > day)?.knownFrom;
  return { ...(before && { before }), ...(after && { after }) };
}

/** Every fifth year that lies between two days. */
function yearsBetween(first: string, last: string): number[] {
  const from = Math.floor(Number(first.slice(0, 4)) / 5) * 5 + 5;
  const count = Math.floor((Number(last.slice(0, 4)) - from) / 5) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index * 5);
}
