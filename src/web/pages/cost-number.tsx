import type { ReactNode } from 'react';
import { formatNumber } from '#core';
import { addressOf, type Place } from '../place.ts';
import type { Reading } from '../words/readings.ts';

interface CostNumberProps {
  readonly reading: Reading;
  readonly measure: string;
  readonly ally: string;
  readonly year?: number;
  readonly place: Place;
  /** How it is written: billions of a currency, or the number itself. */
  readonly as: 'billions' | 'number';
  readonly decimals: number;
  /** Whether the place is another page. */
  readonly isOwnPage?: boolean;
}

/** A number of a path, without its unit, which the head of its column tells: it opens where it comes from, beside the page. */
export function CostNumber({ reading, measure, ally, year, place, as, decimals, isOwnPage = false }: CostNumberProps): ReactNode {
  const explain = { measure, ally, ...(year !== undefined && { year: String(year) }) };
  return (
    <a className={'absent' in reading ? 'number is-absent' : 'number'} href={addressOf({ ...place, explain })} {...(!isOwnPage && { 'data-opens': '' })}>
      {'absent' in reading ? reading.absent : formatNumber(as === 'billions' ? reading.value / 1e9 : reading.value, decimals)}
    </a>
  );
}
