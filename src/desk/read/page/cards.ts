import type { Verdict } from '#core';
import type { Quantity } from '#reader';
import { quantityInWords } from '../quantity-words.ts';
import type { ClaimAnswer, StatementAnswer } from '../read-report.ts';
import { claimType, claimWords, speakerInWords, wordsOfSpans } from '../said-text.ts';
import { escaped } from './markup.ts';

/** Findings of one sort under a heading; nothing where there are none. */
export function findings(title: string, cards: readonly string[]): string {
  return cards.length === 0 ? '' : `<h2>${title}</h2>\n${cards.join('\n')}`;
}

/** A claim with its verdicts and what else was found. */
export function claimCard(claim: ClaimAnswer, text: string, id: string, countryName: (id: string) => string): string {
  const { findings: found = [], kind, measure } = claim;
  return `<section class="finding" id="${id}">
<h3>${escaped(claimWords(text, claim))}</h3>
<p class="small">${escaped([claim.speaker ? speakerInWords(claim.speaker, countryName) : 'the report itself', claimType(kind, measure)].join(' · '))}</p>
<dl>${verdictLines(claim)}</dl>
${found.length > 0 ? `<ul>${found.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>` : ''}
</section>`;
}

/** What the ledger says, as known then and now; once where it is the same. */
function verdictLines({ verdict, because }: ClaimAnswer): string {
  if (!verdict || !because) return '';
  const isSame = verdict.then === verdict.now && because.then === because.now;
  const lines = isSame ? ([['then and now', 'now']] as const) : ([['then', 'then'], ['now', 'now']] as const);
  return lines.map(([name, when]) => `<dt>${name}</dt><dd>${verdictWord(verdict[when])} ${escaped(because[when])}</dd>`).join('\n');
}

/** A statement with who makes it. */
export function statementCard(statement: StatementAnswer, text: string, id: string, countryName: (id: string) => string): string {
  const { act, topic, side, kind, content, confidence } = statement;
  return `<section class="finding" id="${id}">
<h3>${escaped(speakerInWords(statement.speaker, countryName))}</h3>
<p class="small">${escaped(`${act} · ${topic} · ${side} · ${kind} · confidence ${confidence.toFixed(2)}`)}</p>
<p>${escaped(wordsOfSpans(text, content))}</p>
</section>`;
}

/** Quantities as they are written, and as they are understood. */
export function quantityTable(title: string, quantities: readonly (Quantity & { readonly words: string })[]): string {
  if (quantities.length === 0) return '';
  const rows = quantities.map((quantity) => `<tr><td>${escaped(quantity.words)}</td><td>${escaped(quantityInWords(quantity))}</td></tr>`);
  return `<h2>${title}</h2>\n<table>${rows.join('\n')}</table>`;
}

/** The look of a claim in the text, by what was known then. */
export function verdictLook({ verdict }: Pick<ClaimAnswer, 'verdict'>): string {
  return verdict ? lookOf(verdict.then) : 'unchecked';
}

/** A verdict in its colour. */
export function verdictWord(verdict: Verdict): string {
  return `<span class="verdict ${lookOf(verdict)}">${verdict}</span>`;
}

function lookOf(verdict: Verdict): string {
  return verdict.replace(' ', '-');
}
