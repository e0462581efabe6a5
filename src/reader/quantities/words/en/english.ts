import { sensesOf } from '../sense.ts';
import { vocabularyOf, type Vocabulary } from '../vocabulary.ts';
import { BASES, FILLERS, TARGETS, TOPIC } from './bases.ts';
import { CLOSED, COUNTED, NUMBERED, UNCOUNTED } from './closed.ts';
import { AFTER, BEFORE, RATES } from './limits.ts';
import * as money from './money.ts';
import * as numbers from './numbers.ts';
import * as times from './times.ts';

/** The English words of quantities. */
export const english = (): Vocabulary => vocabularyOf({
  language: 'en',
  hasDecimalComma: false,
  words: sensesOf({
    number: numbers.NUMBER, scale: numbers.SCALE, short: numbers.SHORT, dozen: numbers.DOZEN, many: numbers.MANY, few: numbers.FEW,
    ordinal: numbers.ORDINAL, part: numbers.PART, times: numbers.TIMES, multiplied: numbers.MULTIPLIED, superlative: numbers.SUPERLATIVE,
    currency: money.CURRENCY, cent: money.CENT, nation: money.NATION,
    percent: 'percent percent percents percent pct percent pc percent p.c. percent prozent percent procent percent prosent percent percentage percentage basis basis per per',
    period: times.PERIOD, month: times.MONTH, weekday: times.WEEKDAY, season: times.SEASON, dayShift: times.DAY_SHIFT, shift: times.SHIFT, phase: times.PHASE, edge: times.EDGE,
    link: 'of of and and or or to to from from between between in in the the a a an a point point out out than than by by',
    moved: numbers.MOVED,
  }),
  before: BEFORE, after: AFTER, rates: RATES, bases: BASES, fillers: FILLERS, targets: TARGETS, topic: TOPIC,
  deadlines: times.DEADLINES, ahead: times.AHEAD, behind: times.BEHIND,
  closed: CLOSED, counted: COUNTED, uncounted: UNCOUNTED, numbered: NUMBERED,
});
