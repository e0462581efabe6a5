import type { Status } from '#core';

/** How a mark tells the status of its figure: by shape, never by colour alone. */
export interface StatusShape {
  readonly symbol: 'circle' | 'square' | 'diamond';
  readonly filled: boolean;
}

const SHAPES: Readonly<Record<Status, StatusShape>> = {
  actual: { symbol: 'circle', filled: true },
  estimate: { symbol: 'circle', filled: false },
  forecast: { symbol: 'diamond', filled: false },
  'not stated': { symbol: 'square', filled: false },
};

/**
 * The shape of a status: filled where it is actual, hollow where it is not.
 *
 * @example
 * shapeOfStatus('estimate') // => { symbol: 'circle', filled: false }
 */
export function shapeOfStatus(status: Status): StatusShape {
  return SHAPES[status];
}
