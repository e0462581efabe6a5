/** A stretch of time that can be counted. */
export type Period = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** A small word that holds a quantity together. */
export type Link = 'of' | 'and' | 'or' | 'to' | 'from' | 'between' | 'in' | 'the' | 'a' | 'point' | 'out' | 'than' | 'by';

/** All that one word can be in the grammar of quantities. A word has several of these where it has several meanings. */
export interface Sense {
  /** A number below a hundred. */
  number?: number;
  /** A power of ten that multiplies what stands before. */
  scale?: number;
  /** A scale of one letter, which counts only where it touches its number or stands with money. */
  short?: number;
  /** A dozen, as a factor. */
  dozen?: number;
  /** An indefinite number: `hundreds`, `dozens`. */
  many?: number;
  /** An indefinite factor: `several`, `a few`. */
  few?: number;
  ordinal?: number;
  /** What a whole is cut into: `third`, `quarters`. */
  part?: number;
  /** A factor in one word: `twice`, `threefold`. */
  times?: number;
  /** A verb of multiplying: `doubled`. */
  multiplied?: number;
  currency?: string;
  /** Hundredths of a currency. */
  cent?: string;
  /** What may stand before a currency: `Canadian`. */
  nation?: string;
  percent?: string;
  period?: Period;
  month?: number;
  weekday?: number;
  season?: number;
  /** Days from the day of the report: `yesterday`. */
  dayShift?: number;
  /** Which of several: `last` −1, `this` 0, `next` 1. */
  shift?: number;
  /** Where within a period: `early`, `mid`, `late`. */
  phase?: string;
  /** `end`, `beginning`. */
  edge?: string;
  superlative?: string;
  link?: Link;
  /** A verb or noun of change. */
  moved?: string;
}

export type SenseName = keyof Sense;

/** A word without a sense. Every sense has all the names, in one order: what is read of thousands of words must not be of many shapes. */
export const NO_SENSE: Sense = {
  number: undefined, scale: undefined, short: undefined, dozen: undefined, many: undefined, few: undefined, ordinal: undefined, part: undefined, times: undefined, multiplied: undefined,
  currency: undefined, cent: undefined, nation: undefined, percent: undefined, period: undefined, month: undefined, weekday: undefined, season: undefined, dayShift: undefined, shift: undefined,
  phase: undefined, edge: undefined, superlative: undefined, link: undefined, moved: undefined,
};

/** The senses of words, from tables in which each word is followed by its value. */
export function sensesOf(tables: { readonly [Name in SenseName]?: string }): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const [name, table] of Object.entries(tables)) {
    const cells = table.trim().split(/\s+/);
    for (let at = 0; at + 1 < cells.length; at += 2) addSense(senses, cells[at] as string, name, cells[at + 1] as string);
  }
  return senses;
}

function addSense(senses: Map<string, Sense>, word: string, name: string, cell: string): void {
  const value = Number.isNaN(Number(cell)) ? cell : Number(cell);
  senses.set(word, { ...(senses.get(word) ?? NO_SENSE), [name]: value });
}
