import * as Plot from '@observablehq/plot';
import { COLOUR } from './palette.ts';

/** Where a text stands: from a place on the axis, shifted in pixels, running to the left or to the right. */
export interface Anchor {
  readonly x: number;
  readonly shift: number;
  readonly runs: 'left' | 'right';
}

/** A text in an ally's row. */
export interface PlacedText {
  readonly ally: string;
  readonly selected: boolean;
  readonly words: string;
}

/** Texts of which each has a shift of its own: Plot shifts a whole mark, so that equal shifts share one. */
export function textsAt<T extends PlacedText>(texts: readonly T[], anchorOf: (text: T) => Anchor, options: Plot.TextOptions): Plot.Markish[] {
  const groups = new Map<string, T[]>();
  for (const text of texts) {
    const { shift, runs } = anchorOf(text);
    groups.set(`${runs} ${shift}`, [...(groups.get(`${runs} ${shift}`) ?? []), text]);
  }
  return [...groups.values()].map((group) => {
    const { shift, runs } = anchorOf(group[0] as T);
    return Plot.text(group, {
      ...options,
      x: (text: T) => anchorOf(text).x,
      y: 'ally',
      text: 'words',
      dx: shift,
      textAnchor: runs === 'left' ? 'end' : 'start',
      stroke: ({ selected }: T) => (selected ? COLOUR.selected : COLOUR.paper),
      strokeWidth: 3,
    });
  });
}
