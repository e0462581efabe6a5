import { dateInWords, MONTHS } from './days.ts';

const NBSP = '\u00a0';
const DAY_IN_WORDS = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');
const MONTH_IN_WORDS = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** A sentence of the ledger as it is set: dates in words, curly quotes, ranges by –, a thin space before %, numbers kept with their unit. */
export function typeset(text: string): string {
  return curlyQuotes(text)
    .replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, dateInWords)
    .replace(DAY_IN_WORDS, `$1${NBSP}$2${NBSP}$3`)
    .replace(MONTH_IN_WORDS, `$1${NBSP}$2`)
    .replace(/\b(\d{4})-(\d{4})\b/g, '$1–$2')
    .replace(/(\d)[ \u00a0]%/g, '$1\u202f%')
    .replace(/(\d) (points|billion|bn|allies|shares)\b/g, `$1${NBSP}$2`);
}

/** Straight quotation marks and apostrophes turned into those of print. */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{“—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–])'/g, '$1‘')
    .replace(/'/g, '’');
}
