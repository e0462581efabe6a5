import type { Quantity } from '../quantities/quantity.ts';

/** Of a part told in words, "two thirds", "half": a hundredth. */
const PART_STEP = 0.01;

/**
 * One unit of the last place that a number is written with: 1e9 for "37 billion", 0.1 for "1.2", 1 for "30,000" and for
 * numbers in words, 0.01 for parts in words; null where there is no number.
 */
export function stepOf(text: string, { start, end, value, unit }: Quantity): number | null {
  if (typeof value !== 'number') return null;
  const written = /\d[\d,]*(?:\.(\d+))?/.exec(text.slice(start, end));
  if (written === null) return unit === 'part' ? PART_STEP : scaleOfWords(value);
  if (unit === 'part') return PART_STEP;
  const decimals = written[1]?.length ?? 0;
  const number = Number((written[0]).replaceAll(',', ''));
  const scale = number === 0 ? 1 : 10 ** Math.round(Math.log10(Math.abs(value) / number));
  return rounded(scale * 10 ** -decimals);
}

/** `two billion` is told to the billion; `twelve` to the one. */
function scaleOfWords(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (Math.abs(value) >= scale) return scale;
  return Number.isInteger(value) ? 1 : 0.1;
}

function rounded(step: number): number {
  return Number(step.toPrecision(3));
}
