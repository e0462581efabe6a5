import { sensesOf } from '../sense.ts';
import { vocabularyOf, type Vocabulary } from '../vocabulary.ts';
import { BASES, FILLERS, TARGETS, TOPIC } from './bases.ts';
import { CLOSED, COUNTED, NUMBERED, UNCOUNTED } from './closed.ts';
import { AFTER, BEFORE, RATES } from './limits.ts';
import * as money from './money.ts';
import * as numbers from './numbers.ts';
import * as times from './times.ts';

/** The German words of quantities. */
export const german = (): Vocabulary => vocabularyOf({
  language: 'de',
  hasDecimalComma: true,
  words: sensesOf({
    number: numbers.NUMBER, scale: numbers.SCALE, dozen: numbers.DOZEN, many: numbers.MANY, few: numbers.FEW, ordinal: numbers.ORDINAL,
    part: `${numbers.PART} halbe 2 halben 2 halbes 2 halber 2`, times: numbers.TIMES, multiplied: numbers.MULTIPLIED, superlative: numbers.SUPERLATIVE, moved: numbers.MOVED,
    currency: money.CURRENCY, cent: money.CENT, nation: money.NATION,
    percent: 'prozent percent prozentige percent prozentigen percent prozents percent prozentpunkte points prozentpunkten points prozentpunkt points',
    period: times.PERIOD, month: times.MONTH, weekday: times.WEEKDAY, season: times.SEASON, dayShift: times.DAY_SHIFT, shift: times.SHIFT, phase: times.PHASE, edge: times.EDGE,
    link: 'der the des the die the den the dem the das the von of vom of und and oder or bis to auf to um by zwischen between eine a ein a einer a eines a einem a einen a komma point als than',
  }),
  before: BEFORE, after: AFTER, rates: RATES, bases: BASES, fillers: FILLERS, targets: TARGETS, topic: TOPIC,
  deadlines: times.DEADLINES, ahead: times.AHEAD, behind: times.BEHIND,
  closed: CLOSED, counted: COUNTED, uncounted: UNCOUNTED, numbered: NUMBERED,
});
