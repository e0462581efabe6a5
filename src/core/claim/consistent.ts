import { dateInWords } from '../time/words.ts';
import { lastDayOfYear, yearOf } from '../time/day.ts';
import { isKnownBy, publishedDate } from '../time/published-date.ts';
import type { DatedStatement, StatedFigure } from '../ledger/dated-facts.ts';
import type { View } from '../ledger/view.ts';
import { rateOn } from '../measure/rate-on.ts';
import { isMissing } from '../figure/figure.ts';
import { isCurrency } from './asked.ts';
import type { Claim } from './claim.ts';
import type { Consistent } from './check.ts';
import { LOOSE, verdictOf, type Bounds } from './policy.ts';
import { valueText } from './words.ts';

/** A statement on record that fits a claim, and how it does. */
export interface Agreement extends Consistent {
  /** In a sentence, with the conversion where there is one. */
  readonly how: string;
}

/** How many years back statements are looked for. */
const YEARS_BACK = 1;
/** Words that mark a stated figure as one of more than there is now. */
const ADDITIONAL = /\b(addition|added|rise|increase|the same in)/i;

/**
 * Statements on record, known by the day of the report, with a figure that the claim's words fit: in its own currency, or
 * converted at the rate of the day. What somebody took out of a report of that very day is left out: it may be the claim itself.
 */
export function consistentWith(claim: Claim, bounds: Bounds, then: View): readonly Agreement[] {
  if (typeof claim.value !== 'number' || claim.unit === null || claim.parties.length === 0) return [];
  const since = lastDayOfYear(yearOf(then.day) - YEARS_BACK - 1);
  const known = then.ledger.facts.statements.filter(({ known: told, date, decided }) => isKnownBy(told, then.day) && publishedDate(date).knownFrom > since && !(decided !== undefined && date === then.day));
  return known.filter((statement) => concerns(statement, claim)).flatMap((statement) => agreementOf(statement, claim, bounds, then) ?? []);
}

function concerns({ country, figures }: DatedStatement, { parties }: Claim): boolean {
  return figures.length > 0 && country !== null && parties.includes(country);
}

function agreementOf(statement: DatedStatement, claim: Claim, bounds: Bounds, then: View): Agreement | undefined {
  const isGap = claim.kind === 'gap' || claim.isAdditional;
  const own = [...statement.figures].sort((a, b) => Number(b.unit === claim.unit) - Number(a.unit === claim.unit));
  const texts = own.filter(({ what }) => ADDITIONAL.test(what) === isGap).flatMap((figure) => fitOf(figure, claim, bounds, then) ?? []);
  if (texts.length === 0) return undefined;
  const { id, speaker, date, said, source } = statement;
  return { statement: id, speaker, date, said, source, how: `${texts.join('; ')} (${speaker}, ${dateInWords(date)})` };
}

/** How a stated figure fits, if it does. */
function fitOf({ value, unit, hedge }: StatedFigure, claim: Claim, bounds: Bounds, then: View): string | undefined {
  if (unit === claim.unit) return verdictOf(widened(bounds, hedge), value) === 'match' ? `the ${valueText(value, unit)} on record` : undefined;
  if (!isCurrency(unit) || !isCurrency(claim.unit)) return undefined;
  const rate = rateOn(then, unit, claim.unit, then.day);
  if (isMissing(rate)) return undefined;
  const converted = value * rate.value;
  const isClose = verdictOf(widened(bounds, hedge), converted) === 'match';
  return isClose ? `a conversion of the ${valueText(value, unit)} on record: ${valueText(value, unit)} × ${Number(rate.value.toFixed(4))} = ${valueText(Math.round(converted / 1e8) * 1e8, claim.unit)}` : undefined;
}

/** What is itself told as about so much fits more loosely. */
function widened(bounds: Bounds, hedge: StatedFigure['hedge']): Bounds {
  if (hedge !== 'about') return bounds;
  const [low, high] = bounds.match;
  return { ...bounds, match: [low === null ? null : low - LOOSE * Math.abs(low), high === null ? null : high + LOOSE * Math.abs(high)] };
}

/** A statement as a sentence of findings tells it. */
export function agreementText({ how }: Agreement): string {
  return `Consistent with ${how}`;
}
