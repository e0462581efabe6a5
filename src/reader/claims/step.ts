import type { Quantity } from '../quantities/quantity.ts';

/** Of a part told in words, "two thirds", "half": a hundredth. */
const PART_STEP = 0.01;

/**
 * One unit of the last place that a number is written with: 1e9 for "37 billion", 0.1 for "1.2", 1 for "30,000" and for
 * numbers in words, 0.01 for parts in words; null where there is no number.
 */
export function stepOf(text: string, { start, end, value, unit }: Quantity): number | null {
  if (typeof value !== 'number') return null;
  if (unit === 'part') return PART_STEP;
  const written = writtenIn(text, start, end);
  if (written === null) return scaleOfWords(value);
  const scale = written.number === 0 || value === 0 ? 0 : Math.round(Math.log10(Math.abs(value) / written.number));
  return powerOfTen(scale - written.decimals);
}

/** The first number in digits, commas between them; how many stand after its point. Null where there is none. */
function writtenIn(text: string, start: number, end: number): { readonly number: number; readonly decimals: number } | null {
  let at = start;
  while (at < end && !isDigit(text.charCodeAt(at))) at += 1;
  if (at === end) return null;
  let [number, decimals] = [0, 0];
  for (; at < end && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2c); at += 1) if (text.charCodeAt(at) !== 0x2c) number = number * 10 + text.charCodeAt(at) - 0x30;
  if (at < end && text.charCodeAt(at) === 0x2e) for (at += 1; at < end && isDigit(text.charCodeAt(at)); at += 1, decimals += 1) number = number * 10 + text.charCodeAt(at) - 0x30;
  return { number: number / 10 ** decimals, decimals };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `two billion` is told to the billion; `twelve` to the one. */
function scaleOfWords(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (Math.abs(value) >= scale) return scale;
  return Number.isInteger(value) ? 1 : 0.1;
}

/** As it is written: a power worked out may be off in its last digit. */
function powerOfTen(exponent: number): number {
  return POWERS[exponent + LEAST] ?? Number(`1e${exponent}`);
}

const LEAST = 12;
const POWERS: readonly number[] = Array.from({ length: 28 }, (_, at) => Number(`1e${at - LEAST}`));
