import type { AdditionalInput, PathInput } from '#chart';

/** A path of an invented ally: with a year that is not known, two editions, and a target that it does not reach. */
export const INVENTED_PATH: PathInput = {
  label: 'Arland’s path',
  outturn: [
    { year: 2022, value: 1.5, status: 'actual' },
    { year: 2024, value: 1.8, status: 'actual' },
    { year: 2025, value: 2, status: 'estimate' },
  ],
  editions: [[{ year: 2022, value: 1.4 }, { year: 2023, value: 1.6 }], [{ year: 2021, value: 1.3 }]],
  path: [{ year: 2025, value: 2 }, { year: 2026, value: 2.5 }, { year: 2027, value: 3 }],
  target: { value: 3.5, words: '3.5\u202f% by 2035' },
};

/** What it spends, with a year in which that is less than it would spend anyway. */
export const INVENTED_ADDITIONAL: AdditionalInput = {
  label: 'What Arland spends on its path',
  currency: 'EUR',
  years: [
    { year: 2025, baseline: 40e9, spending: 40e9 },
    { year: 2026, baseline: 41e9, spending: 45.5e9 },
    { year: 2027, baseline: 42e9, spending: 41.96e9 },
  ],
};
