import { dateInWords, type Facts } from '#core';
import { countryName } from '../country-name.ts';
import type { DiffAnswer, OnlyThereAnswer, VersionAnswer, VerdictChange } from '../diff-reports.ts';
import { sentencesInWords } from '../diff-words.ts';
import { speakerInWords } from '../said-text.ts';
import { claimCard, findings, quantityTable, statementCard, verdictLook, verdictWord } from './cards.ts';
import { pageBegin, PAGE_END } from './frame.ts';
import { placeOf, type Mark } from './marked-text.ts';
import { escaped } from './markup.ts';
import { rowId, versionRows, type VersionTexts } from './version-rows.ts';
import { VERSIONS_STYLE } from './versions-style.ts';

/** Two versions of a report as one page that needs nothing beside itself: side by side, and what changed beside them. */
export function versionsPage(answer: DiffAnswer, texts: VersionTexts, facts: Facts): string {
  const { early, later } = answer;
  const title = later.title ?? early.title ?? `${early.file} → ${later.file}`;
  return `${pageBegin(`Outturn: ${title}, two versions`, VERSIONS_STYLE)}<article class="versions">
<header><h1>${escaped(title)}</h1>
<p class="about">${escaped(sentencesInWords(answer))}</p>
<p class="about"><del>Struck out</del>: words of the earlier version alone; <ins>underlined</ins>: of the later alone. Coloured: claims that one version lacks, or of which the ledger says something else.</p></header>
<table class="pairs">
<thead><tr><td></td>${headOf('Earlier', early)}${headOf('Later', later)}</tr></thead>
<tbody>
${versionRows(answer, texts, { early: marksOf(answer, 'early'), later: marksOf(answer, 'later') })}
</tbody>
</table>
<aside>
${changesOf(answer, texts, (id) => countryName(facts, id)) || '<p class="about">Nobody and nothing appeared or vanished, and no verdict differs</p>'}
</aside>
</article>
${PAGE_END}`;
}

function headOf(name: string, { file, date }: VersionAnswer): string {
  return `<th scope="col">${name}${date === null ? '' : `, ${escaped(dateInWords(date))}`}<b>${escaped(file)}</b></th>`;
}

function changesOf(answer: DiffAnswer, texts: VersionTexts, countryName: (id: string) => string): string {
  const { appeared, vanished } = answer;
  return [
    findings('Corrections', answer.corrections.map(({ words, corrected, sentence }) => correctionCard(words, corrected.later ?? corrected.early, linkOf(answer, sentence)))),
    findings('Verdicts that differ', answer.verdicts.map((change, at) => verdictCard(change, `v${at}`))),
    onlyThere({ speakers: 'Speak only in the later version', statements: 'Statements that appeared', claims: 'Claims that appeared', quantities: 'Quantities that appeared' }, appeared, texts.later, 'later', countryName),
    onlyThere({ speakers: 'No longer speak', statements: 'Statements that vanished', claims: 'Claims that vanished', quantities: 'Quantities that vanished' }, vanished, texts.early, 'early', countryName),
    editTable(answer),
  ].filter(Boolean).join('\n');
}

function onlyThere(titles: Readonly<Record<keyof OnlyThereAnswer, string>>, only: OnlyThereAnswer, text: string, side: keyof VersionTexts, countryName: (id: string) => string): string {
  return [
    findings(titles.speakers, only.speakers.map((speaker) => `<p class="named">${escaped(speakerInWords(speaker, countryName))}</p>`)),
    findings(titles.claims, only.claims.map((claim, at) => claimCard(claim, text, `${side}-c${at}`, countryName))),
    findings(titles.statements, only.statements.map((statement, at) => statementCard(statement, text, `${side}-s${at}`, countryName))),
    quantityTable(titles.quantities, only.quantities),
  ].filter(Boolean).join('\n');
}

function correctionCard(words: string, corrected: string | null, link: number): string {
  const of = corrected === null ? '' : `<p class="small">of: ${escaped(corrected)}</p>`;
  return `<section class="finding"><h3><a href="#${rowId(link)}">${escaped(words)}</a></h3>${of}</section>`;
}

function verdictCard({ early, later }: VerdictChange, id: string): string {
  const lines = [['earlier', early], ['later', later]] as const;
  const told = lines.map(([name, { words, verdict }]) => `<dt>${name}</dt><dd>${escaped(words)}: ${verdictWord(verdict.then)}${verdict.now === verdict.then ? '' : `, now ${verdictWord(verdict.now)}`}</dd>`);
  return `<section class="finding" id="${id}"><dl>${told.join('\n')}</dl></section>`;
}

/** What changed within sentences that belong together, by its sort. */
function editTable({ changes }: DiffAnswer): string {
  if (changes.length === 0) return '';
  const rows = changes.map(({ kind, link, early, later }) => `<tr><td><a href="#${rowId(link)}">${kind}</a></td><td>${early ? `<del>${escaped(early.words)}</del>` : 'nothing'} → ${later ? `<ins>${escaped(later.words)}</ins>` : 'nothing'}</td></tr>`);
  return `<h2>Words that changed</h2>\n<table class="edits">${rows.join('\n')}</table>`;
}

function linkOf({ links }: DiffAnswer, sentence: number): number {
  return links.findIndex(({ later }) => later.includes(sentence));
}

/** What only one version has, and the claims of which the ledger says something else. */
function marksOf({ appeared, vanished, verdicts }: DiffAnswer, side: keyof VersionTexts): Mark[] {
  const { statements, claims } = side === 'later' ? appeared : vanished;
  return [
    ...statements.flatMap(({ content }, at) => content.map((span) => ({ ...placeOf(span), look: 'statement', target: `${side}-s${at}` }))),
    ...claims.map((claim, at) => ({ ...placeOf(claim), look: verdictLook(claim), target: `${side}-c${at}` })),
    ...verdicts.map((change, at) => ({ ...placeOf(change[side]), look: verdictLook(change[side]), target: `v${at}` })),
  ];
}
