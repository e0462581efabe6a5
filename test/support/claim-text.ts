import type { Claim, ClaimComparator, ClaimKind, ClaimMeasure } from '#core';

const COMPARATORS: readonly ClaimComparator[] = ['at least', 'more than', 'less than', 'up to', 'only', 'much less', 'much more'];
const HEDGES = ['about', 'nearly', 'just', 'order'] as const;
const SCALES: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, tn: 1e12 };

const EMPTY: Claim = {
  kind: 'level', measure: 'share', parties: [], against: [], group: 'nato', comparator: 'exactly', hedge: null, value: null, valueLast: null, unit: null, step: null,
  per: null, isAdditional: false, years: null, by: null, target: null, direction: null, isNegated: false, isConditional: false,
};

/**
 * A claim in short writing: kind, measure and parties, then in any order a number with its unit, a comparator, a hedge and
 * named terms. `gap gap DEU 37bn USD add`, `count allies-meeting - 5 allies only`, `ratio spending DEU 2 times against=ESP year=2016`.
 */
export function claimWritten(text: string): Claim {
  const [kind = '', measure = '', parties = '', ...rest] = text.trim().split(/\s+/);
  const start: Claim = { ...EMPTY, kind: kind as ClaimKind, measure: measure as ClaimMeasure, parties: parties === '-' ? [] : parties.split('+') };
  const words = COMPARATORS.reduce((line, comparator) => line.replace(comparator, comparator.replace(' ', '_')), rest.join(' ')).split(' ');
  return words.filter((word) => word !== '').reduce(withWord, start);
}

function withWord(claim: Claim, word: string): Claim {
  const comparator = COMPARATORS.find((each) => each === word.replace('_', ' '));
  const hedge = HEDGES.find((each) => each === word);
  const [name, value = ''] = word.split('=');
  if (comparator) return { ...claim, comparator };
  if (hedge) return { ...claim, hedge };
  if (value !== '') return { ...claim, ...termOf(name as string, value) };
  if (/^-?[\d.]/.test(word)) return { ...claim, ...numberOf(word) };
  return { ...claim, ...FLAGS[word] ?? { unit: word } };
}

const FLAGS: Readonly<Record<string, Partial<Claim>>> = {
  add: { isAdditional: true, per: 'year' },
  not: { isNegated: true },
  would: { isConditional: true },
  up: { direction: 'up' },
  down: { direction: 'down' },
  highest: { direction: 'highest' },
  lowest: { direction: 'lowest' },
  '%': { unit: 'percent_of_gdp' },
};

function termOf(name: string, value: string): Partial<Claim> {
  if (name === 'year') return { years: { first: Number(value.slice(0, 4)), last: Number(value.slice(-4)) } };
  if (name === 'against') return { against: value.split('+') };
  if (name === 'on') return { value };
  return name === 'target' ? { target: Number(value) } : { [name]: value };
}

/** `37bn`, `1.2`, `70-75`: with the place that is written last. */
function numberOf(word: string): Partial<Claim> {
  const [, first = '', last, scale = ''] = /^(-?[\d.]+)(?:-([\d.]+))?(bn|m|tn)?$/.exec(word) ?? [];
  const factor = SCALES[scale] ?? 1;
  const decimals = first.split('.')[1]?.length ?? 0;
  return { value: Number(first) * factor, step: factor / 10 ** decimals, ...(last !== undefined && { valueLast: Number(last) * factor }) };
}
