import { sensesOf } from '../sense.ts';
import { vocabularyOf, type Vocabulary } from '../vocabulary.ts';
import { BASES, FILLERS, TARGETS, TOPIC } from './bases.ts';
import { CLOSED, COUNTED, NUMBERED, UNCOUNTED } from './closed.ts';
import { AFTER, BEFORE, RATES } from './limits.ts';
import * as money from './money.ts';
import * as numbers from './numbers.ts';
import * as times from './times.ts';

/** The French words of quantities. */
export const french = (): Vocabulary => vocabularyOf({
  language: 'fr',
  hasDecimalComma: true,
  words: sensesOf({
    number: numbers.NUMBER, scale: numbers.SCALE, short: numbers.SHORT, dozen: numbers.DOZEN, many: numbers.MANY, few: numbers.FEW, ordinal: numbers.ORDINAL,
    part: numbers.PART, times: numbers.TIMES, multiplied: numbers.MULTIPLIED, superlative: numbers.SUPERLATIVE, moved: numbers.MOVED,
    currency: money.CURRENCY, cent: money.CENT,
    percent: 'pourcent percent pour per',
    period: times.PERIOD, month: times.MONTH, weekday: times.WEEKDAY, season: times.SEASON, dayShift: times.DAY_SHIFT, phase: times.PHASE, edge: times.EDGE,
    link: 'le the la the les the de of du of des of et and ou or à to entre between un a une a virgule point que than sur out',
  }),
  before: BEFORE, after: AFTER, rates: RATES, bases: BASES, fillers: FILLERS, targets: TARGETS, topic: TOPIC,
  deadlines: times.DEADLINES, ahead: times.AHEAD, behind: times.BEHIND,
  closed: CLOSED, counted: COUNTED, uncounted: UNCOUNTED, numbered: NUMBERED,
});
