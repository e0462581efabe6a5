import { scan, type Scan } from '../scan/scan.ts';
import { addSurroundings } from './around.ts';
import { canBegin } from './beginnings.ts';
import { addEndOfDuration, dateAt } from './dated.ts';
import type { Draft } from './draft.ts';
import { inPlainUnit, onePeriodAt } from './durations.ts';
import { inferWithinSentences } from './infer.ts';
import { vocabularyFor } from './language.ts';
import { loneNumber } from './lone.ts';
import { measuresAt } from './measures.ts';
import { pastNonNumber } from './names.ts';
import { numeralAt } from './numerals.ts';
import { coinIn, partInWords, partOfCount, partOfPoint, wholePoint } from './parts.ts';
import type { Quantity, QuantityOptions } from './quantity.ts';
import { rankAt } from './ranks.ts';
import { ratioAt } from './ratios.ts';
import { isNumber, isWord, pastHyphen, readingOf, type Reading } from './reading.ts';
import { addWhole, withoutOpener } from './whole.ts';
import { dayApartAt, yearApartAt } from './years-apart.ts';

/**
 * The quantities of a text, in its order: money, percentages and what they are of, counts of named things, ratios, ranks,
 * durations, dates and deadlines. Dates are resolved against `options.date`, the day of the report; without it those that
 * leave their year or week open have no value. The same text and options give the same answer anywhere.
 *
 * @example
 * quantities('an additional $37 billion a year').map(({ value, unit, per, isAdditional }) => ({ value, unit, per, isAdditional })) // => [{ value: 37000000000, unit: 'USD', per: 'year', isAdditional: true }]
 * quantities('at least 2 percent of GDP by 2024', { date: '2017-03-31' })[0].by // => '2024-12-31'
 */
export function quantities(text: string, options: QuantityOptions = {}): Quantity[] {
  return quantitiesOf(scan(text), options);
}

/** The quantities of a text that has been scanned. */
export function quantitiesOf(scanned: Scan, options: QuantityOptions = {}): Quantity[] {
  const reading = readingOf(scanned, vocabularyFor(scanned, options.language), options);
  const drafts = draftsOf(reading);
  inferWithinSentences(reading, drafts);
  return drafts.map((draft) => quantityOf(reading, draft));
}

function draftsOf(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < reading.count; token += 1) {
    if (!canBegin(reading, token)) continue;
    const past = pastNonNumber(reading, token);
    token = Math.max(token, (past > 0 ? past : readAt(reading, token, drafts)) - 1);
  }
  return drafts;
}

/** Reads what begins at a token, with what surrounds it, and tells where it ends; a number alone takes its noun from the quantities before it. */
function readAt(reading: Reading, token: number, drafts: Draft[]): number {
  const date = yearApartAt(reading, token, drafts) ?? dayApartAt(reading, token, drafts) ?? dateAt(reading, token);
  if (date !== undefined) return drafts.push(date) && date.next;
  const one = rankAt(reading, token) ?? (isFigureAlone(reading, token) ? undefined : wordedAt(reading, token));
  if (one !== undefined) return keep(reading, one, drafts);
  const measures = measuresAt(reading, token);
  if (measures.length > 0) return measures.reduce((next, draft) => Math.max(next, keep(reading, draft, drafts)), token);
  const lone = loneNumber(reading, token, drafts);
  return lone === undefined ? token : keep(reading, lone, drafts);
}

/** What words make of a number, or tell without one: factors, points, parts, single periods. */
function wordedAt(reading: Reading, token: number): Draft | undefined {
  return ratioAt(reading, token) ?? partOfPoint(reading, token) ?? wholePoint(reading, token) ?? coinIn(reading, token) ?? partInWords(reading, token) ?? partOfCount(reading, token) ?? onePeriodAt(reading, token);
}

/** Figures that no word follows: words make nothing of them. */
function isFigureAlone(reading: Reading, token: number): boolean {
  if (!isNumber(reading, token)) return false;
  const numeral = numeralAt(reading, token);
  return numeral === undefined || !isWord(reading, pastHyphen(reading, numeral.next));
}

function keep(reading: Reading, draft: Draft, drafts: Draft[]): number {
  addSurroundings(reading, draft);
  addEndOfDuration(reading, draft);
  const past = addWhole(reading, draft);
  withoutOpener(reading, draft, drafts);
  drafts.push(draft);
  return Math.max(draft.next, past);
}

function quantityOf({ start, end }: Reading, draft: Draft): Quantity {
  const { first, next, kind, phraseFirst, phraseNext } = draft;
  const { value, valueLast, unit } = kind === 'duration' ? inPlainUnit(draft) : draft;
  return {
    start: start[first] as number,
    end: end[next - 1] as number,
    phrase: { start: start[Math.min(phraseFirst, first)] as number, end: end[Math.max(phraseNext, next) - 1] as number },
    kind,
    value,
    valueLast: valueLast ?? null,
    unit,
    per: draft.per ?? null,
    hedge: draft.hedge ?? null,
    comparator: draft.comparator ?? null,
    of: draft.of ?? null,
    by: draft.by ?? null,
    isAdditional: draft.isAdditional,
    change: draft.change ?? null,
    isBaseInferred: draft.isBaseInferred,
    date: draft.date ?? null,
  };
}
