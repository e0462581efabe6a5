import type { ClaimMeasure } from '#core';
import { isApostrophe } from '../../scan/characters.ts';
import { codeAt, find, has, is, isThe, isWord } from '../reading.ts';
import { isAboutDefence, pastAmount, type Amount, type Sentence } from '../sentence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** What a percentage is a part of, by the words after it, and among whom. */
export interface Whole {
  readonly measure: ClaimMeasure;
  readonly group: string;
}

/** The whole of "70 percent of NATO's spending", "half of the allies' output", "22 percent of the common budget". */
export function wholeAfter(sentence: Sentence, amount: Amount): Whole | undefined {
  const { unit, of } = amount.quantity;
  if (!(unit === 'percent' || unit === 'part' || unit === 'percent_of_gdp' || unit === 'percent_of_defence_spending')) return undefined;
  const words = wordsAfter(sentence, amount);
  const measure = measureOf(sentence, amount, words, of);
  return measure === undefined ? undefined : { measure, group: groupOf(words) };
}

/** What a share is of, told before its number: "the American share of the alliance's spending". */
export function wholeOfWords(words: string): Whole | undefined {
  const measure = COMMON_BUDGET.test(words) ? 'common-funding-share' : OF_TOTAL.test(words) ? 'burden-share' : WHOLE.test(words) ? ofWhole(words) : BILL.test(words) ? 'burden-share' : undefined;
  return measure && { measure, group: groupOf(words) };
}

function ofWhole(words: string): ClaimMeasure | undefined {
  if (isOutputOfAll(words)) return 'gdp-share';
  return COMMON.test(words) ? 'common-funding-share' : SPENT.test(words) ? 'burden-share' : undefined;
}

function measureOf(sentence: Sentence, amount: Amount, words: string, of: string | null): ClaimMeasure | undefined {
  if (sentence.isOnTopic && COMMON_BUDGET.test(words)) return 'common-funding-share';
  if (BILL.test(words) && (of !== null || isAboutDefence(sentence))) return COMMON.test(words) ? 'common-funding-share' : 'burden-share';
  if (ALL.test(words) && isAboutDefence(sentence)) return 'burden-share';
  if (TOTAL_ALONE.test(words) && isOfSpending(sentence, amount)) return 'burden-share';
  if (TO_BUDGET.test(words)) return 'common-funding-share';
  if (ITS_SPENDING.test(words) && isOfAlliance(sentence, amount)) return 'burden-share';
  if (!WHOLE.test(words) && !/\bnato/i.test(words)) return undefined;
  if (OUTPUT.test(words) && isOutputOfAll(words)) return 'gdp-share';
  if (TOTAL.test(words)) return 'burden-share';
  if (amount.quantity.unit === 'percent_of_gdp') return undefined;
  if (COMMON.test(words) || OWN_BUDGET.test(words)) return 'common-funding-share';
  if (of !== null && /^(?:nato|the (?:whole )?alliance)(?:'s|’s)?$/i.test(of)) return 'burden-share';
  return SPENT.test(words) || OF_NATO.test(words) || WHAT_ALL.test(words) ? 'burden-share' : undefined;
}

export const COMMON = /\b(?:common|civil|running|headquarters|direct|shared|operating|administrative|joint)\b/i;
export const OWN_BUDGET = /\b(?:nato|alliance)(?:['’]s)? (?:own )?budgets?\b/i;
export const OUTPUT = /\b(?:gdp|output|economy|economic|wealth|income|gross domestic product|what they (?:earn|produce))\b/i;

/** `46 percent of the alliance's output but 72 percent of its defence spending`, `of what they spend`. */
export const ITS_SPENDING = /\b(?:its|their) (?:total |overall |combined )?(?:defen[cs]e |military )(?:spending|expenditures?|outlays?|budgets?)\b|\bof its (?:(?:military |defen[cs]e )?costs?|arms|defen[cs]e)\b|\bof what they spend\b/i;

/** `the American share of the total`. */
const OF_TOTAL = /^of the (?:total|whole)$/i;

const WHOLE = /\b(?:nato|alliance|allied|allies|bloc|collective|combined|total|overall|members?|europe(?:an|['’]s)?)\b/i;
const SPENT = /\b(?:spending|spends?|spent|budgets?|expenditures?|outlays?|bills?|costs?|burden|defen[cs]e|funding|tab)\b/i;
const TOTAL = /\b(?:alli(?:ed|ance)|nato)(?:['’]s)? total\b/i;
const COMMON_BUDGET = /\b(?:of|to|into) (?:the |its |nato['’]s |the alliance['’]s )?(?:common|civil|running|headquarters|shared|central|joint)(?:ly|-)?(?:[ -]funded)? (?:budgets?|costs?|funding|funds?|expenses|military budget)/i;
const BILL = /\b(?:of|for) (?:all (?:of )?)?(?:the |its )(?:whole |entire |total |overall |alliance['’]s |nato['’]s )?(?:burden|bill|costs?|tab|load)\b|\b(?:of|for) (?:all (?:of )?the|nato['’]s|the alliance['’]s) money\b/i;
const ALL = /\bof all (?:of )?(?:the )?(?:nato |allied |alliance )?(?:defen[cs]e |military )?(?:spending|expenditures?|outlays?|money)\b|\bof everything (?:that )?(?:the )?(?:allies|alliance|members|nato)\b/i;
const TOTAL_ALONE = /\bof (?:the|that) (?:whole|total|sum)$/i;
const WHAT_ALL = /\bwhat (?:nato|(?:the )?alliance|(?:the )?allies|all|its members|europe['’]s|(?:the )?europeans?)\b/i;

const TO_BUDGET = /\b(?:to|into) (?:nato|the alliance)['’]s (?:\w+ )?budgets?\b/i;

/** `with half of NATO's wealth, bears three quarters of its defence spending`: "its" is the alliance's. */
function isOfAlliance({ reading, first }: Sentence, { first: at, phrase }: Amount): boolean {
  const verb = find(reading, { first: Math.max(first, phrase.first - 4), next: phrase.first }, GROUP.bear);
  return verb >= 0 && has(reading, { first, next: at }, GROUP.alliance);
}

/** `pays “close to 100 percent” of NATO`, `100 percent for NATO`. */
const OF_NATO = /^ ?(?:percent|per cent|%)?["”’'] (?:of|for) (?:nato|the (?:whole )?alliance)$/i;

function isOutputOfAll(words: string): boolean {
  return /\b(?:nato|alliance|allied|allies|members|europe(?:an)?)(?:'s|’s|'|’)?(?: members?'?)?(?: \w+){0,2} (?:gdp|output|economy|economic|wealth|gross domestic product)/i.test(words) || /\b(?:gdp|output|economy|wealth)\b.* of (?:the )?(?:nato|alliance|allies)/i.test(words);
}

/** `of European defence spending`: among whom the whole is. */
function groupOf(words: string): string {
  if (!/\beurope/i.test(words)) return 'nato';
  return /\bcanada\b/i.test(words) ? 'europe-and-canada' : 'nato-europe';
}

/** `U.S. spending represents 67 percent of the total`. */
function isOfSpending({ reading, first, told, drafts, isOnTopic }: Sentence, { first: at }: Amount): boolean {
  if ([...told, ...drafts].some(({ kind, measure }) => kind === 'burden' || measure === 'spending')) return true;
  return isOnTopic && has(reading, { first, next: at }, SPENDING);
}

const SPENDING = anyOf([GROUP.spending, GROUP.alliance]);

/** The words from "of" to the end of what the amount is of; they may go on after a quotation: "covers “at least 90 percent” of the bill". */
export function wordsAfter({ reading, next }: Sentence, amount: Amount): string {
  const { scanned } = reading;
  let end = pastAmount(amount);
  if (isQuotationEnd(codeAt(reading, end))) end += 1;
  const limit = Math.min(next, end + 9);
  while (end < limit && (isWord(reading, end) || isApostrophe(codeAt(reading, end))) && !is(reading, end, GROUP.be) && !isThe(reading, end, 'and') && !isThe(reading, end, 'while')) end += 1;
  return scanned.text.slice(scanned.end[amount.first], scanned.end[end - 1]);
}

function isQuotationEnd(code: number): boolean {
  return code === 0x201d || code === 0x22;
}
