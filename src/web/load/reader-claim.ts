import { formatNumber, type Verdict } from '#core';
import type { CheckReading, FigureAnswer, KeyedClaim, KnownAnswer } from '#api/contract';
import type { ReadingPoint, ReadingsInput } from '#chart';
import { measureInWords } from '../words/reader.ts';
import { readingInWords, readingOf } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';

/** A claim with what the ledger says to it. */
export interface ClaimView {
  readonly id: string;
  readonly words: string;
  readonly about: string;
  /** The claim by which it is known again on another day, and in another report. */
  readonly key: string;
  readonly verdict: { readonly then: Verdict; readonly now: Verdict };
  readonly because: { readonly then: string; readonly now: string };
  /** What fits and what does not, in sentences. */
  readonly findings: readonly string[];
  readonly line?: ReadingsInput;
  /** Empty of a claim in a long report, until they are asked for. */
  readonly readings: readonly ReadingView[];
  readonly policy: readonly (readonly [term: string, words: string])[];
  readonly consistent: readonly { readonly speaker: string; readonly date: string; readonly said: string; readonly source: string }[];
}

/** A reading: what it asks, what the ledger says, and the figures that this rests on. */
export interface ReadingView {
  readonly question: string;
  readonly isPlain: boolean;
  readonly then: ReadSide;
  readonly now: ReadSide;
}

export interface ReadSide {
  readonly words: string;
  readonly fits: Verdict;
  /** What it rests on; left out where there is no figure. */
  readonly figure?: FigureAnswer;
}

/** A claim as the page shows it; undefined where nothing was held against the ledger. */
export function claimView(answer: KeyedClaim, id: string, words: string): ClaimView | undefined {
  const { verdict, because, findings = [], readings = [], policy, consistent = [], key, measure } = answer;
  if (!verdict || !because || !policy) return undefined;
  const line = numberLine(answer, readings, policy);
  return {
    id,
    words,
    about: measureInWords(measure),
    key,
    verdict,
    because: { then: typeset(because.then), now: typeset(because.now) },
    findings: findings.map(typeset),
    ...(line && { line }),
    readings: readings.map(readingView),
    policy: policyInWords(policy),
    consistent: consistent.map(({ speaker, date, said, source }) => ({ speaker, date, said: typeset(said), source })),
  };
}

function readingView({ question, isPlain, then, now, fits }: CheckReading): ReadingView {
  return { question: typeset(question), isPlain, then: sideOf(then, fits.then), now: sideOf(now, fits.now) };
}

function sideOf(answer: KnownAnswer, fits: Verdict): ReadSide {
  if ('missing' in answer) return { words: readingInWords(readingOf(answer)), fits };
  if (answer.unit === 'so') return { words: answer.value === 1 ? 'yes' : 'no', fits, figure: answer };
  if (answer.unit === 'rank') return { words: `place ${answer.value}`, fits, figure: answer };
  return { words: readingInWords(readingOf(answer)), fits, figure: answer };
}

type Policy = NonNullable<KeyedClaim['policy']>;

function policyInWords({ plain, because, tried, byChance }: Policy): (readonly [string, string])[] {
  const chance = byChance === null ? '' : `; one of them would fit by chance in ${formatNumber(byChance * 100, 0)} % of cases`;
  const terms: [string, string][] = [
    ['Plain reading', plain],
    ['Bounds', because],
    ['Readings tried', tried > 0 ? `${tried} beside the plain one${chance}` : 'the plain one alone'],
  ];
  return terms.filter(([, words]) => words !== '').map(([term, words]) => [term, typeset(words)]);
}

const POINTS = 6;
const NO_LINE: ReadonlySet<string> = new Set(['so', 'year', 'day', 'rank']);

/** The readings on a line of numbers, as known then; nothing where fewer than two have a number in the unit of the claim. */
function numberLine({ value }: KeyedClaim, readings: readonly CheckReading[], { match, unit }: Policy): ReadingsInput | undefined {
  if (match === null || unit === null || NO_LINE.has(unit)) return undefined;
  const scale = scaleOf(unit, match);
  const points = readings.flatMap((reading) => pointOf(reading, unit, scale));
  if (points.length < 2) return undefined;
  const [low, high] = match.map((bound) => (bound === null ? null : bound / scale.divisor)) as [number | null, number | null];
  const words = `said: ${saidInWords(typeof value === 'number' ? value / scale.divisor : null, low, high)}`;
  const shown = mostTelling(points);
  return {
    label: `Readings on a line of numbers, in ${scale.unit}. ${words}; ${shown.map((each) => `${each.words}: ${each.valueWords}, ${each.fits ? 'fits' : 'does not fit'}`).join('; ')}`,
    unit: scale.unit,
    said: { words, low, high },
    readings: shown,
  };
}

interface Scale {
  readonly unit: string;
  readonly divisor: number;
  readonly decimals: number;
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

function scaleOf(unit: string, match: Policy['match'] & object): Scale {
  const size = Math.max(...match.map((bound) => Math.abs(bound ?? 0)));
  if (/^[A-Z]{3}$/.test(unit)) return size < 1e9 ? { unit: `m ${SIGNS[unit] ?? unit}`, divisor: 1e6, decimals: 0 } : { unit: `bn ${SIGNS[unit] ?? unit}`, divisor: 1e9, decimals: 1 };
  if (unit.startsWith('percentage_points')) return { unit: 'points', divisor: 1, decimals: 2 };
  if (unit.startsWith('percent')) return { unit: '%', divisor: 1, decimals: 2 };
  return { unit: unit.replaceAll('_', ' '), divisor: 1, decimals: unit === 'allies' ? 0 : 2 };
}

function pointOf({ id, isPlain, question, then, fits }: CheckReading, unit: string, { divisor, decimals }: Scale): ReadingPoint[] {
  if ('missing' in then || then.unit !== unit) return [];
  const value = then.value / divisor;
  return [{ words: shortName(id, question), value, valueWords: formatNumber(value, decimals), fits: fits.then === 'match', isPlain }];
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'current-prices': 'current prices',
  'core-and-aid': 'with aid',
  'whole': 'in all',
  'current': 'spending itself',
  'residual': 'residual',
  'outlook-dollars': 'outlook’s rate',
  'gdp-share': 'of GDP',
  'population-share': 'of population',
  'common-funding-share': 'common funding',
  'purchasing-power': 'purchasing power',
  'each': 'each',
};

/** As short as a reading can be told: its year where it has one of its own. */
function shortName(id: string, question: string): string {
  const ownYear = /^(?:year|gdp|plain)-?(\d{4})?$/.exec(id);
  if (ownYear) return ownYear[1] ?? /\b(?:19|20)\d\d\b/.exec(question)?.[0] ?? 'plain';
  return SHORT_NAMES[id] ?? id.replaceAll('-', ' ');
}

/** The plain reading, those that fit, and of the rest those that lie farthest out in time. */
function mostTelling(points: readonly ReadingPoint[]): ReadingPoint[] {
  const years = points.filter(({ words }) => /^\d{4}$/.test(words)).sort((a, b) => (a.words < b.words ? 1 : -1));
  const order = [...points.filter(({ isPlain }) => isPlain), ...points.filter(({ fits }) => fits), ...years.slice(0, 1), ...points];
  return [...new Set(order)].slice(0, Math.min(POINTS, 3 + points.filter(({ fits }) => fits).length));
}

function saidInWords(value: number | null, low: number | null, high: number | null): string {
  if (low !== null && high !== null) {
    const half = (high - low) / 2;
    return value !== null && Math.abs((low + high) / 2 - value) < half / 100 ? `${plain(value)} ± ${plain(half)}` : `${plain(low)} to ${plain(high)}`;
  }
  return low !== null ? `${plain(low)} or more` : high !== null ? `${plain(high)} or less` : 'anything';
}

function plain(value: number): string {
  return formatNumber(value, Math.min(3, String(Number(value.toFixed(3))).split('.')[1]?.length ?? 0));
}
