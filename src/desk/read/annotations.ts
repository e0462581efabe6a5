import { lowerBound } from '#kit';
import type { Span } from '#reader';
import type { JsonLd } from './claim-review.ts';
import { claimType } from './said-text.ts';
import type { ClaimAnswer, ReportAnswer, StatementAnswer } from './read-report.ts';

/** How many characters stand around the words of a quote selector. */
const AROUND = 32;

/**
 * The findings of a report as Web Annotations of the W3C: each of its statements, quantities and claims with its words
 * (TextQuoteSelector) and its place in code points (TextPositionSelector).
 */
export function annotations(answer: ReportAnswer, text: string): JsonLd[] {
  const source = answer.id ?? answer.file;
  const place = codePoints(text);
  const annotation = (spans: readonly Span[], tag: string, words: string): JsonLd => ({
    type: 'Annotation',
    motivation: 'identifying',
    body: [{ type: 'TextualBody', purpose: 'tagging', value: tag }, { type: 'TextualBody', purpose: 'describing', value: words, format: 'text/plain' }],
    target: one(spans.map((span) => ({ source, selector: [quoteOf(text, span), { type: 'TextPositionSelector', start: place(span.start), end: place(span.end) }] }))),
  });
  return [
    ...answer.statements.map((statement) => annotation(statement.content, 'statement', statementInWords(statement))),
    ...answer.quantities.map((quantity) => annotation([quantity], 'quantity', [quantity.kind, quantity.comparator, quantity.hedge, quantity.value, quantity.unit, quantity.per && `per ${quantity.per}`].filter((part) => part !== null && part !== '').join(' '))),
    ...answer.claims.map((claim) => annotation([claim], 'claim', claimInWords(claim))),
  ];
}

function statementInWords({ speaker, kind, act, topic, side }: StatementAnswer): string {
  return `${speaker?.name ?? 'Nobody named'}: ${act}, ${topic}, ${side}; ${kind} quotation`;
}

function claimInWords({ kind, measure, verdict, because }: ClaimAnswer): string {
  return [claimType(kind, measure), verdict && `then ${verdict.then}: ${because?.then}`, verdict && `now ${verdict.now}: ${because?.now}`].filter(Boolean).join('; ');
}

function quoteOf(text: string, { start, end }: Span): JsonLd {
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

function one<T>(list: readonly T[]): T | readonly T[] {
  return list.length === 1 ? (list[0] as T) : list;
}

/** Places in UTF-16 units as places in code points. */
function codePoints(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return (unit) => unit - lowerBound(pairs, unit, 0, pairs.length);
}
