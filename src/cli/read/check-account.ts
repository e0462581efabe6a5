import { capitalise, counted } from '#kit';
import { dateInWords, type Ledger, type Verdict } from '#core';
import { claimType, countryName as nameOf, shortened, speakerInWords, type CheckWordsAnswer, type ClaimCheck, type RowCheck } from '#desk';
import { shown } from '../show.ts';
import { renderTable, type TableCell } from '../table.ts';
import { painted, verdictLines, type Paint } from './account.ts';

/** What was found about some words, as an account for people: each claim with its verdicts, readings and policy. */
export function checkAccount({ claims, date }: CheckWordsAnswer, { facts }: Ledger, paint: Paint): string {
  return claims.map((claim) => claimAccount(claim, date, paint, (id) => nameOf(facts, id))).join('\n');
}

function claimAccount(check: ClaimCheck, date: string, paint: Paint, countryName: (id: string) => string): string {
  const { words, speaker, claim, readings, policy, consistent, earlier } = check;
  const about = [speaker && speakerInWords(speaker, countryName), dateInWords(date), claimType(claim.kind, claim.measure), claim.parties.map(countryName).join(', ')].filter(Boolean).join(' · ');
  return [
    `${paint.bold(words.replace(/\s+/g, ' '))}\n`,
    `${paint.dim(about)}\n\n`,
    verdictLines(check, date, paint, '  '),
    readings.length > 0 ? `\n${renderTable([{ head: 'Reading' }, { head: 'Then', align: 'right' }, { head: 'Now', align: 'right' }, { head: 'Fits then' }, { head: 'Fits now' }], readings.map(({ question, then, now, fits, isPlain }) => [isPlain ? { text: question, paint: paint.bold } : question, shown(then), shown(now), verdictCell(fits.then, paint), verdictCell(fits.now, paint)]))}` : '',
    consistent.map(({ speaker: who, date: day, said }) => `\nOn record: ${who}, ${dateInWords(day)}: ${said}\n`).join(''),
    `\n${policyInWords(policy)}`,
    earlier ? `Checked before, on ${dateInWords(earlier.checked.slice(0, 10))}: then ${earlier.verdict.then}, now ${earlier.verdict.now}; said on ${dateInWords(earlier.date)}${earlier.speaker ? ` by ${earlier.speaker}` : ''}\n` : '',
  ].join('');
}

function policyInWords({ plain, because, tried, byChance }: ClaimCheck['policy']): string {
  const chance = byChance === null ? '' : `; one of them would fit by chance in ${Math.round(byChance * 100)}\u202f% of cases`;
  return [plain && `Plain reading: ${plain}\n`, because && `Bounds: ${because}\n`, tried > 0 ? `${capitalise(counted(tried, 'other reading was', 'other readings were'))} tried${chance}\n` : ''].join('');
}

/** The claims of a table, a line to each. */
export function tableAccount(rows: readonly RowCheck[], paint: Paint): string {
  const lines = rows.map(({ line, words, answer, problem, sameAs }) => [
    String(line),
    shortened(words, 70),
    verdictCell(answer?.verdict.then, paint),
    verdictCell(answer?.verdict.now, paint),
    [sameAs === null ? '' : `as on line ${sameAs}`, answer?.earlier ? `checked before, on ${dateInWords(answer.earlier.checked.slice(0, 10))}` : '', problem?.what ?? (answer && answer.claims.length > 1 ? `first of ${answer.claims.length} claims` : '')].filter(Boolean).join('; '),
  ]);
  return rows.length === 0 ? 'There are no claims in the table\n' : renderTable([{ head: 'Line', align: 'right' }, { head: 'Claim' }, { head: 'Then' }, { head: 'Now' }, { head: 'Remarks' }], lines);
}

function verdictCell(verdict: Verdict | undefined, paint: Paint): TableCell {
  return verdict ? { text: verdict, paint: () => painted(verdict, paint) } : '–';
}
