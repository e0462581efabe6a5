/** A stretch of time that can be counted. */
export type Period = 'second' | 'minute' | 'hour' | 'night' | 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

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

/** A word without a sense. */
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

/** Every sense has all the names, in one order: what is read of thousands of words must not be of many shapes. */
function addSense(senses: Map<string, Sense>, word: string, name: string, cell: string): void {
  let sense = senses.get(word);
  if (sense === undefined) senses.set(word, (sense = { ...NO_SENSE }));
  const value = Number(cell);
  (sense as Record<string, string | number>)[name] = Number.isNaN(value) ? cell : value;
}

/** The senses of a word as bits, in the order of the names of `NO_SENSE`, and those of the small words that are asked for most: nearly all words are passed by looking at one number. */
export const HAS_NUMBER = 1;
export const HAS_SCALE = 2;
export const HAS_SHORT = 4;
export const HAS_DOZEN = 8;
export const HAS_MANY = 16;
export const HAS_FEW = 32;
export const HAS_ORDINAL = 64;
export const HAS_PART = 128;
export const HAS_TIMES = 256;
export const HAS_MULTIPLIED = 512;
export const HAS_CURRENCY = 1024;
export const HAS_CENT = 2048;
export const HAS_NATION = 4096;
export const HAS_PERCENT = 8192;
export const HAS_PERIOD = 16_384;
export const HAS_MONTH = 32_768;
export const HAS_WEEKDAY = 65_536;
export const HAS_SEASON = 131_072;
export const HAS_DAY_SHIFT = 262_144;
export const HAS_SHIFT = 524_288;
export const HAS_PHASE = 1_048_576;
export const HAS_EDGE = 2_097_152;
export const HAS_SUPERLATIVE = 4_194_304;
export const HAS_LINK = 8_388_608;
export const HAS_MOVED = 16_777_216;
export const IS_OF = 33_554_432;
export const IS_AND = 67_108_864;
export const IS_THE = 134_217_728;
export const IS_A = 268_435_456;
export const IS_IN = 536_870_912;

const LINKS: Readonly<Partial<Record<Link, number>>> = { of: IS_OF, and: IS_AND, the: IS_THE, a: IS_A, in: IS_IN };

const NAMES = Object.keys(NO_SENSE) as readonly SenseName[];

/** The bits of a sense; 0 for none. */
export function bitsOf(sense: Sense): number {
  let bits = sense.link === undefined ? 0 : (LINKS[sense.link] ?? 0);
  for (let at = 0; at < NAMES.length; at += 1) if (sense[NAMES[at] as SenseName] !== undefined) bits |= 1 << at;
  return bits;
}
