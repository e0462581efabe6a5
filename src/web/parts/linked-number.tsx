import type { ReactNode } from 'react';
import { explainAddress, type Controls } from '../place.ts';
import { readingInWords, type Reading } from '../words/readings.ts';

export interface LinkedNumberProps {
  readonly measure: string;
  readonly ally: string;
  readonly year: number;
  readonly controls: Controls;
  readonly reading: Reading;
  /** Other words than the reading's own. */
  readonly children?: ReactNode;
}

/** A number, or the words for its absence: it leads to its explanation. */
export function LinkedNumber({ measure, ally, year, controls, reading, children }: LinkedNumberProps): ReactNode {
  const kind = 'absent' in reading ? 'number is-absent' : 'number';
  return (
    <a className={kind} href={explainAddress({ measure, ally, year: String(year) }, controls)}>
      {children ?? readingInWords(reading)}
    </a>
  );
}
