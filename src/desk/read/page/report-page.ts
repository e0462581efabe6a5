import { dateInWords } from '#core';
import { counted } from '#kit';
import { claimType, claimWords, speakerInWords, wordsOfSpans } from '../said-text.ts';
import { quantityInWords } from '../quantity-words.ts';
import type { ClaimAnswer, ReportAnswer, StatementAnswer } from '../read-report.ts';
import { escaped } from './markup.ts';
import { markedText, type Mark } from './marked-text.ts';
import { PAGE_STYLE } from './style.ts';

/** How a page of annotated reports begins and ends; it needs nothing beside itself, and no scripts. */
export const PAGE_BEGIN = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Outturn: reports, read</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
`;

export const PAGE_END = `</main>
</body>
</html>
`;

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
${quantityTable(answer, text)}
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
    ...furniture.map((span) => ({ ...place(span), look: 'furniture', target: null })),
    ...statements.flatMap(({ content, source }, at) => [...content.map((span) => ({ ...place(span), look: 'statement', target: `${key}s${at}` })), ...source.map((span) => ({ ...place(span), look: 'source', target: null }))]),
    ...claims.map((claim, at) => ({ ...place(claim), look: verdictLook(claim), target: `${key}c${at}` })),
    ...quantities.map((quantity) => ({ ...place(quantity), look: 'quantity', target: null })),
  ];
}

function place({ start, end }: Mark | { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}

function verdictLook({ verdict }: ClaimAnswer): string {
  return verdict ? verdict.then.replace(' ', '-') : 'unchecked';
}

function findings(title: string, cards: readonly string[]): string {
  return cards.length === 0 ? '' : `<h2>${title}</h2>\n${cards.join('\n')}`;
}

function claimCard(claim: ClaimAnswer, text: string, id: string, countryName: (id: string) => string): string {
  const { verdict, because, findings: found = [], kind, measure } = claim;
  const told = verdict && because ? (['then', 'now'] as const).map((when) => `<dt>${when}</dt><dd><span class="verdict ${verdict[when].replace(' ', '-')}">${verdict[when]}</span> ${escaped(because[when])}</dd>`).join('\n') : '';
  return `<section class="finding" id="${id}">
<h3>${escaped(claimWords(text, claim))}</h3>
<p class="small">${escaped([claim.speaker ? speakerInWords(claim.speaker, countryName) : 'the report itself', claimType(kind, measure)].join(' · '))}</p>
<dl>${told}</dl>
${found.length > 0 ? `<ul>${found.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>` : ''}
</section>`;
}

function statementCard(statement: StatementAnswer, text: string, id: string, countryName: (id: string) => string): string {
  const { act, topic, side, kind, content, confidence } = statement;
  return `<section class="finding" id="${id}">
<h3>${escaped(speakerInWords(statement.speaker, countryName))}</h3>
<p class="small">${escaped(`${act} · ${topic} · ${side} · ${kind} · confidence ${confidence.toFixed(2)}`)}</p>
<p>${escaped(wordsOfSpans(text, content))}</p>
</section>`;
}

function quantityTable({ quantities }: ReportAnswer, text: string): string {
  if (quantities.length === 0) return '';
  const rows = quantities.map((quantity) => `<tr><td>${escaped(claimPlace(text, quantity.phrase))}</td><td>${escaped(quantityInWords(quantity))}</td></tr>`);
  return `<h2>Quantities</h2>\n<table>${rows.join('\n')}</table>`;
}

function claimPlace(text: string, span: { readonly start: number; readonly end: number }): string {
  return wordsOfSpans(text, [span]);
}
