import { dateInWords } from '#core';
import { counted } from '#kit';
import { wordsIn } from '../said-text.ts';
import type { ReportAnswer } from '../read-report.ts';
import { claimCard, findings, quantityTable, statementCard, verdictLook } from './cards.ts';
import { escaped } from './markup.ts';
import { markedText, placeOf, type Mark } from './marked-text.ts';

/** A report as a part of the page: the text with its findings marked, and the findings beside it. */
export function reportPart(answer: ReportAnswer, text: string, key: string, countryName: (id: string) => string): string {
  return `<article class="report">
<header><h1>${escaped(answer.title ?? answer.file)}</h1>
<p class="about">${escaped(aboutReport(answer))}</p>
${answer.problems.map(({ what, wayOut }) => `<p class="about">${escaped(`${what}. ${wayOut}`)}</p>`).join('\n')}</header>
<div class="text">
${markedText(text, marksOf(answer, key))}
</div>
<aside>
${findings('Claims', answer.claims.map((claim, at) => claimCard(claim, text, `${key}c${at}`, countryName)))}
${findings('Statements', answer.statements.map((statement, at) => statementCard(statement, text, `${key}s${at}`, countryName)))}
${quantityTable('Quantities', answer.quantities.map((quantity) => ({ ...quantity, words: wordsIn(text, quantity.phrase) })))}
</aside>
</article>
`;
}

/** The day, the language and the number of findings of a report in a line. */
export function aboutReport({ date, dateFrom, language, statements, quantities, claims }: ReportAnswer): string {
  const day = date === null ? 'day not known' : `${dateInWords(date)} (${DATE_ORIGINS[dateFrom ?? 'given']})`;
  return `${day}, ${LANGUAGE_NAMES[language]}: ${counted(statements.length, 'statement')}, ${counted(quantities.length, 'quantity', 'quantities')}, ${counted(claims.length, 'claim')}`;
}

const DATE_ORIGINS = { given: 'as given', metadata: 'from its metadata', name: 'from its name', text: 'from its text' } as const;
const LANGUAGE_NAMES = { en: 'English', de: 'German', fr: 'French', other: 'a language without rules' } as const;

function marksOf({ statements, quantities, claims, furniture }: ReportAnswer, key: string): Mark[] {
  return [
    ...furniture.map((span) => ({ ...placeOf(span), look: 'furniture', target: null })),
    ...statements.flatMap(({ content, source }, at) => [...content.map((span) => ({ ...placeOf(span), look: 'statement', target: `${key}s${at}` })), ...source.map((span) => ({ ...placeOf(span), look: 'source', target: null }))]),
    ...claims.map((claim, at) => ({ ...placeOf(claim), look: verdictLook(claim), target: `${key}c${at}` })),
    ...quantities.map((quantity) => ({ ...placeOf(quantity), look: 'quantity', target: null })),
  ];
}
