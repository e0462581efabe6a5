/**
 * The colours of charts, as custom properties of the page with the light theme behind them: a chart in a page follows
 * the page's theme, a chart in a file of its own stays readable.
 */
export const COLOUR = {
  paper: 'var(--paper, #fbfaf6)',
  /** What a chart stands on: the page, or a sheet on it. */
  ground: 'var(--chart-ground, #ffffff)',
  ink: 'var(--ink, #1c2126)',
  soft: 'var(--soft, #5d666f)',
  quiet: 'var(--quiet, #8b9197)',
  line: 'var(--line, #e3e0d8)',
  below: 'var(--below, #c8553d)',
  belowTint: 'var(--below-tint, #efc9bf)',
  above: 'var(--above, #0f4c81)',
  aboveTint: 'var(--above-tint, #bcd0e2)',
  selected: 'var(--selected, #f3efe4)',
} as const;

/** The sizes of type in charts, in pixels. */
export const TYPE = { label: 13.5, figure: 13, small: 12 } as const;
