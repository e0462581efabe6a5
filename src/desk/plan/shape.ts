import { PLAN_FORMAT, type MoneyScale, type PlanStatus } from '#core';

/**
 * What a plan's document may hold: the one description from which the reader, the published JSON Schema and the words beside
 * the cells of a spreadsheet are made.
 */
export type Shape = ScalarShape | ListShape | MapShape | YearsShape;

export type ScalarShape = YearShape | TextualShape | NumberShape;

/** What is written as text. */
export type TextualShape = WordShape | ChoiceShape | TextShape;

/** A year, or an ally's fiscal year. */
export interface YearShape {
  readonly kind: 'year';
}

/** A word that is looked up or read by a rule of its own. */
export interface WordShape {
  readonly kind: 'ally' | 'commitment' | 'rule' | 'currency' | 'day';
}

/** One of few words. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly of: readonly string[];
}

export interface TextShape {
  readonly kind: 'text';
  /** The most characters. */
  readonly most: number;
}

/** What a number counts. `money` and `gdp` are written divided by the plan's scale. */
export type NumberUnit = 'money' | 'gdp' | 'share' | 'growth' | 'rate';

export interface NumberShape {
  readonly kind: 'number';
  readonly unit: NumberUnit;
  readonly least: number;
  readonly most: number;
  /** Whether the least is too little itself. */
  readonly isAbove?: boolean;
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly most: number;
  /** A key by which no two items may be alike. */
  readonly by?: string;
}

export interface MapShape {
  readonly kind: 'map';
  readonly keys: Readonly<Record<string, KeyShape>>;
}

export interface KeyShape {
  readonly shape: Shape;
  /** What it is, in words for whoever writes a plan. */
  readonly what: string;
  readonly isRequired?: boolean;
}

/** A number for each year named; or, where `orOne`, one number for all years. */
export interface YearsShape {
  readonly kind: 'years';
  readonly of: NumberShape;
  readonly orOne: boolean;
}

/** The years that a plan may speak of. */
export const FIRST_YEAR = 1949;
export const LAST_YEAR = 2100;

export const SCALES: readonly MoneyScale[] = ['units', 'thousands', 'millions', 'billions'];
export const STATUSES: readonly PlanStatus[] = ['draft', 'decided', 'on record'];

const LINE: TextShape = { kind: 'text', most: 500 };
const PARAGRAPH: TextShape = { kind: 'text', most: 5_000 };
/** Larger than any economy in any currency. */
const MOST_MONEY = 1e18;
const MONEY: NumberShape = { kind: 'number', unit: 'money', least: 0, most: MOST_MONEY };
const GDP: NumberShape = { kind: 'number', unit: 'gdp', least: 0, most: MOST_MONEY, isAbove: true };
const SHARE: NumberShape = { kind: 'number', unit: 'share', least: 0, most: 100 };
const GROWTH: NumberShape = { kind: 'number', unit: 'growth', least: -50, most: 500 };
const RATE: NumberShape = { kind: 'number', unit: 'rate', least: 0, most: 1_000, isAbove: true };
const YEAR: KeyShape = { shape: { kind: 'year' }, what: 'a year, or an ally\'s fiscal year such as 2027-28', isRequired: true };

const SPENDING: KeyShape = { shape: MONEY, what: 'spending at current prices, in the scale of money' };
const SHARE_OF_GDP: KeyShape = { shape: SHARE, what: 'spending in percent of GDP; of national income where the commitment is about aid' };

export const TARGET_KEYS: Readonly<Record<string, KeyShape>> = {
  year: YEAR,
  spending: SPENDING,
  share: SHARE_OF_GDP,
  equipmentShare: { shape: SHARE, what: 'major equipment in percent of defence spending' },
  relatedShare: { shape: SHARE, what: 'related spending in percent of GDP, never part of share' },
};

export const BASE_KEYS: Readonly<Record<string, KeyShape>> = { year: YEAR, spending: SPENDING, share: SHARE_OF_GDP };

export const MONEY_KEYS: Readonly<Record<string, KeyShape>> = {
  currency: { shape: { kind: 'currency' }, what: 'the currency of all money in the plan, by its ISO 4217 code', isRequired: true },
  scale: { shape: { kind: 'choice', of: SCALES }, what: 'in what money is written', isRequired: true },
};

export const ASSUMPTION_KEYS: Readonly<Record<string, KeyShape>> = {
  growth: { shape: { kind: 'years', of: GROWTH, orOne: true }, what: 'growth of real GDP in percent a year' },
  deflator: { shape: { kind: 'years', of: GROWTH, orOne: true }, what: 'growth of the GDP deflator in percent a year' },
  gdp: { shape: { kind: 'years', of: GDP, orOne: false }, what: 'GDP by year at current prices, in the scale of money' },
  dollarsPerUnit: { shape: RATE, what: 'US dollars for one unit of the currency' },
};

export const MEASURE_KEYS: Readonly<Record<string, KeyShape>> = {
  name: { shape: LINE, what: 'what is paid for', isRequired: true },
  amounts: { shape: { kind: 'years', of: MONEY, orOne: false }, what: 'amounts by year at current prices, in the scale of money' },
  source: { shape: LINE, what: 'where it stands: a title or an address' },
};

export const SOURCE_KEYS: Readonly<Record<string, KeyShape>> = {
  title: { shape: LINE, what: 'its title', isRequired: true },
  address: { shape: { kind: 'text', most: 2_000 }, what: 'where it can be read' },
};

export const NOTE: TextShape = PARAGRAPH;

/** A plan's document as a whole. */
export const PLAN_SHAPE: MapShape = {
  kind: 'map',
  keys: {
    format: { shape: { kind: 'choice', of: [PLAN_FORMAT] }, what: 'the name and version of this format', isRequired: true },
    ally: { shape: { kind: 'ally' }, what: 'an ally by its name or code', isRequired: true },
    commitment: { shape: { kind: 'commitment' }, what: 'the commitment that the plan is to meet, by its id', isRequired: true },
    rule: { shape: { kind: 'rule' }, what: 'the counting rule of spending and shares; nato-core where it is left out' },
    title: { shape: LINE, what: 'what the plan is called' },
    author: { shape: LINE, what: 'who set it up or decided it' },
    asOf: { shape: { kind: 'day' }, what: 'the day as of which it was drawn up', isRequired: true },
    status: { shape: { kind: 'choice', of: STATUSES }, what: 'how far it has come', isRequired: true },
    money: { shape: { kind: 'map', keys: MONEY_KEYS }, what: 'the currency and scale of all money in the plan', isRequired: true },
    base: { shape: { kind: 'map', keys: BASE_KEYS }, what: 'what was spent last, as the plan takes it', isRequired: true },
    targets: { shape: { kind: 'list', of: { kind: 'map', keys: TARGET_KEYS }, least: 1, most: 100, by: 'year' }, what: 'what the plan sets itself, year by year', isRequired: true },
    assumptions: { shape: { kind: 'map', keys: ASSUMPTION_KEYS }, what: 'what the plan takes for granted' },
    measures: { shape: { kind: 'list', of: { kind: 'map', keys: MEASURE_KEYS }, least: 0, most: 1_000 }, what: 'what the money is for' },
    sources: { shape: { kind: 'list', of: { kind: 'map', keys: SOURCE_KEYS }, least: 0, most: 1_000 }, what: 'what the plan rests on' },
    notes: { shape: { kind: 'list', of: NOTE, least: 0, most: 1_000 }, what: 'anything else' },
  },
};
