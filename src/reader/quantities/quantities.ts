import { scan, type Scan } from '../scan/scan.ts';
import { withSurroundings } from './around.ts';
import { canBegin } from './beginnings.ts';
import { dateAt, withEndOfDuration } from './dated.ts';
import type { Draft } from './draft.ts';
import { onePeriodAt } from './durations.ts';
import { withinSentences } from './infer.ts';
import { vocabularyFor } from './language.ts';
import { measuresAt } from './measures.ts';
import { pastNonNumber } from './names.ts';
import { partInWords, partOfCount } from './parts.ts';
import type { Quantity, QuantityOptions } from './quantity.ts';
import { rankAt } from './ranks.ts';
import { ratioAt } from './ratios.ts';
import { readingOf, type Reading } from './reading.ts';

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
  return withinSentences(reading, draftsOf(reading)).map((draft) => quantityOf(reading, draft));
}

function draftsOf(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < reading.count; token += 1) {
    if (!canBegin(reading, token)) continue;
    const past = pastNonNumber(reading, token);
    const found = past > 0 ? [] : readAt(reading, token);
    drafts.push(...found);
    token = Math.max(token, past - 1, ...found.map(({ next }) => next - 1));
  }
  return drafts;
}

/** What begins at a token, with what surrounds it. */
function readAt(reading: Reading, token: number): Draft[] {
  const date = dateAt(reading, token);
  if (date !== undefined) return [date];
  const one = rankAt(reading, token) ?? ratioAt(reading, token) ?? partInWords(reading, token) ?? partOfCount(reading, token) ?? onePeriodAt(reading, token);
  const found = one === undefined ? measuresAt(reading, token) : [one];
  return found.map((draft) => withEndOfDuration(reading, withSurroundings(reading, draft)));
}

function quantityOf({ start, end }: Reading, draft: Draft): Quantity {
  const { first, next, kind, value, unit, phraseFirst = first, phraseNext = next } = draft;
  return {
    start: start[first] as number,
    end: end[next - 1] as number,
    phrase: { start: start[Math.min(phraseFirst, first)] as number, end: end[Math.max(phraseNext, next) - 1] as number },
    kind,
    value,
    valueLast: draft.valueLast ?? null,
    unit,
    per: draft.per ?? null,
    hedge: draft.hedge ?? null,
    comparator: draft.comparator ?? null,
    of: draft.of ?? null,
    by: draft.by ?? null,
    isAdditional: draft.isAdditional ?? false,
    change: draft.change ?? null,
    isBaseInferred: draft.isBaseInferred ?? false,
    date: draft.date ?? null,
  };
}
