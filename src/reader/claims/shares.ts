import type { Quantity } from '../quantities/quantity.ts';
import type { Draft } from './draft.ts';
import { find, has, is, isOneOf } from './reading.ts';
import type { Amount, Sentence } from './sentence.ts';
import { holds } from './words/presence.ts';
import { GROUP } from './words/vocabulary.ts';

const OUTPUT = /\b(?:output|econom(?:y|ies)|gdp|gross domestic products?|wealth|national income|income|earnings|earns?|earned|produces?|produced)\b/i;

/** No ally with an army spends less in a year, in any currency. */
export const LEAST_BUDGET = 5e7;

/** A bare percentage larger than this is no share of output that an ally spends. */
export const LARGEST = 8;

/** Whether a percentage is told of output, or could be meant so: a small one of nothing that is named. */
export function isShare({ kind, unit, of, value, change }: Quantity): boolean {
  if (unit === 'percent_of_gdp') return true;
  if (kind !== 'percent' || unit !== 'percent' || typeof value !== 'number' || value > LARGEST || change === 'by') return false;
  return of === null || OUTPUT.test(of);
}

/** `1.18 percent` with no deadline: a figure that was measured, for none is agreed on that is not round; 0.7 is what is asked for in aid. */
export function isMeasured({ value, by, change }: Quantity): boolean {
  return by === null && (change === 'from' || (typeof value === 'number' && !Number.isInteger(value * 2) && value !== AID_TARGET));
}

const AID_TARGET = 0.7;

/** `2 percent of national income on defence`, where no aid is spoken of: output by another name. */
export function isOfIncome({ reading, presence }: Sentence, { quantity }: Amount): boolean {
  if (quantity.unit !== 'percent_of_gni' || !holds(presence, GROUP.defence) || holds(presence, GROUP.aid)) return false;
  return !/gross|gni/i.test(reading.scanned.text.slice(quantity.start, quantity.end));
}

/** `the 0.7 percent aid target`: of income, as aid is told of. */
export function isOfAid({ reading }: Sentence, { next, quantity }: Amount): boolean {
  return quantity.value === AID_TARGET && (is(reading, next, GROUP.aid) || is(reading, next + 1, GROUP.aid));
}

/** Whether it is a part of what a party itself spends on defence: "a fifth of their defence budgets". */
export function isPartOfBudget({ kind, unit, of }: Quantity): boolean {
  if (kind !== 'percent' && unit !== 'part') return false;
  if (unit === 'percent_of_defence_spending') return true;
  return of !== null && /(?:\b(?:its|their|our|his|defen[cs]e|military)\b|['’]s?\s).*\b(?:spending|budgets?|expenditures?|outlays?|money|dollars|euros|pounds|cash|funds)\b/i.test(of) && !/\b(?:alliance|nato|allied|allies)/i.test(of);
}

/** `leads in spending on equipment as a share of its budget`: what goes on equipment, after a place or anywhere with "share". */
export function isForEquipment({ reading, next }: Sentence, first: number): boolean {
  const kit = find(reading, { first, next: Math.min(next, first + FOR) }, GROUP.equipment);
  return kit >= 0 && isOneOf(reading, kit - 1, ['on', 'to', 'for', 'new', 'major', 'into', 'defence', 'military']) && !has(reading, { first, next: kit }, GROUP.economy);
}

const FOR = 14;

/** A part told in words, as a percentage: "two thirds" is 66.7. */
export function asPercent(told: Partial<Draft>, unit: string): Partial<Draft> {
  if (told.unit !== 'part' || typeof told.value !== 'number') return { ...told, unit };
  return { ...told, unit, value: Math.round(told.value * 1000) / 10, step: PART_STEP };
}

/** A part told in words is meant to the hundredth. */
const PART_STEP = 1;
