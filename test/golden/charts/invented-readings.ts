import type { ReadingsInput } from '#chart';

/** Readings of a claim that nobody made: near the band, far from it, and close together. */
export const INVENTED_READINGS: ReadingsInput = {
  label: 'Six readings of a claim of 37 billion dollars',
  unit: 'bn $',
  said: { words: 'said: 37 ± 0.5', low: 36.5, high: 37.5 },
  readings: [
    reading('2017', 28.5, false, true),
    reading('2018', 30.1, false),
    reading('2021', 36.6, true),
    reading('a sum on record, at that day’s rate', 37.4, true),
    reading('2024, forecast extended', 43.3, false),
    reading('in dollars of the edition', 27.9, false),
  ],
};

function reading(words: string, value: number, fits: boolean, isPlain = false): ReadingsInput['readings'][number] {
  return { words, value, valueWords: value.toFixed(1), fits, isPlain };
}
