import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { readingOf, readReport, type ClaimAnswer } from '#desk';
import { builtInLedger } from '../support/built-in-record.ts';
import { DATE, GIVEN, OWN, replaced, type Sample } from '../support/mutations.ts';

const reading = readingOf(builtInLedger(), parseDay('2026-11-21'));

/** The claims of a text with what the ledger says to them. */
function claimsIn(text: string): readonly ClaimAnswer[] {
  const source = { where: 'report', id: null, title: null, text, isExtracted: false, date: null, dateFrom: null, weakDate: null, problems: [] };
  return readReport(reading, source, { date: DATE }).claims;
}

/** A claim with its verdicts in a line. */
function lineOf({ kind, measure, parties, value, unit, by, verdict }: ClaimAnswer): string {
  return [kind, measure, parties.join('+'), value, unit, by, `${verdict?.then}, now ${verdict?.now}`].join(' ');
}

/** With plain blanks in the place of narrow ones and of those that do not break. */
function withBlanks(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

const isGap = ({ kind }: ClaimAnswer): boolean => kind === 'gap';
const isTarget = ({ kind, measure }: ClaimAnswer): boolean => kind === 'commitment' && measure === 'target';
const isBinding = ({ measure }: ClaimAnswer): boolean => measure === 'binding';
/** What the report asks of Germany in money, which all four tell: the words as they stand there. */
const AMOUNT = /\$37(\s)billion(\s)a(\s)year/g;

/** What the ledger says once the amount is another, in another currency, or due in another year. */
const AMOUNTS: readonly { readonly written: string; readonly value: number; readonly unit: string; readonly then: string; readonly now: string; readonly finding: string }[] = [
  { written: '$28.5 billion a year', value: 28.5e9, unit: 'USD', then: 'match', now: 'mismatch', finding: 'Fits what 2 % of Germany\'s GDP in 2017 asks above current spending: $28.5 billion' },
  { written: '$43 billion a year', value: 43e9, unit: 'USD', then: 'mismatch', now: 'mismatch', finding: 'Fits if it means what 2 % of Germany\'s GDP as forecast for 2024 asks above current spending: $43.3 billion' },
  { written: '$53 billion a year', value: 53e9, unit: 'USD', then: 'mismatch', now: 'mismatch', finding: 'Too much for what 2 % of Germany\'s GDP as forecast for 2024 asks above current spending: $43.3 billion' },
  { written: '$12 billion a year', value: 12e9, unit: 'USD', then: 'mismatch', now: 'mismatch', finding: 'Too little for what 2 % of Germany\'s GDP in 2017 asks above current spending: $28.5 billion' },
  { written: '€34 billion a year', value: 34e9, unit: 'EUR', then: 'mismatch', now: 'mismatch', finding: 'Fits if it means what 2 % of Germany\'s GDP as forecast for 2021 asks above current spending: €34.2 billion' },
  { written: '€37 billion a year', value: 37e9, unit: 'EUR', then: 'mismatch', now: 'mismatch', finding: 'Too much for what 2 % of Germany\'s GDP in 2017 asks above current spending: €26.6 billion' },
  { written: '£37 billion a year', value: 37e9, unit: 'GBP', then: 'mismatch', now: 'mismatch', finding: 'Too much for what 2 % of Germany\'s GDP as forecast for 2024 asks above current spending: £34.7 billion' },
  { written: '$37 billion a year by 2021', value: 37e9, unit: 'USD', then: 'match', now: 'close', finding: 'Fits what 2 % of Germany\'s GDP as forecast for 2021 asks above current spending: $36.6 billion' },
  { written: '$37 billion a year by 2024', value: 37e9, unit: 'USD', then: 'mismatch', now: 'mismatch', finding: 'Too little for what 2 % of Germany\'s GDP as forecast for 2024 asks above current spending: $43.3 billion' },
  { written: '$43 billion a year by 2024', value: 43e9, unit: 'USD', then: 'match', now: 'mismatch', finding: 'Fits what 2 % of Germany\'s GDP as forecast for 2024 asks above current spending: $43.3 billion' },
];

/** What the ledger says, as known then, where a claim about Germany is made of another ally. */
const ALLIES: readonly { readonly ally: string; readonly words: Readonly<Record<string, string>>; readonly then: Readonly<Record<string, string>> }[] = [
  { ally: 'POL', words: { Germany: 'Poland', German: 'Polish', Germans: 'Poles', Berlin: 'Warsaw' }, then: { rank: 'mismatch', ratio: 'mismatch', gap: 'mismatch', level: 'mismatch', change: 'mismatch', debt: 'mismatch' } },
  { ally: 'CAN', words: { Germany: 'Canada', German: 'Canadian', Germans: 'Canadians', Berlin: 'Ottawa' }, then: { rank: 'mismatch', ratio: 'match', gap: 'mismatch', level: 'mismatch', change: 'match', debt: 'mismatch' } },
];

/** Two who speak, each in the other's place. */
const PEOPLE: Readonly<Record<string, string>> = { 'Sigmar Gabriel': 'Jens Stoltenberg', 'Jens Stoltenberg': 'Sigmar Gabriel', Gabriel: 'Stoltenberg', Stoltenberg: 'Gabriel' };

/** Whether a claim is about Germany only because a German makes it: another who speaks for the alliance makes it of the alliance. */
function isOfSpeaker(text: string, { start, end, parties, speaker }: ClaimAnswer): boolean {
  return parties.includes('DEU') && speaker?.name === 'Sigmar Gabriel' && !text.slice(start, end).includes('German');
}

function holds({ text }: Sample): void {
  const before = claimsIn(text);
  const others = before.filter((claim) => !isGap(claim)).map(lineOf);

  test('with the names of two exchanged: the same claims and verdicts, each by the other', () => {
    const after = claimsIn(replaced(text, PEOPLE));
    const expected = before.map((claim, at) => (isOfSpeaker(text, claim) ? { ...claim, parties: ['nato'], verdict: after[at]?.verdict } : claim));
    expect(after.map(lineOf)).toEqual(expected.map(lineOf));
    expect(after.map(({ speaker }) => speaker?.name)).toEqual(before.map(({ speaker }) => (speaker ? (PEOPLE[speaker.name] ?? speaker.name) : undefined)));
  });

  test.each(AMOUNTS)('with $written: $then then, $now now', ({ written, value, unit, then, now, finding }) => {
    const after = claimsIn(text.replace(AMOUNT, () => written));
    expect(after.filter(isGap)).toMatchObject([{ parties: ['DEU'], value, unit, speaker: { name: 'Sigmar Gabriel' }, verdict: { then, now } }]);
    expect(after.find(isGap)?.findings?.map(withBlanks)).toContain(finding);
    expect(after.filter((claim) => !isGap(claim)).map(lineOf)).toEqual(others);
  });

  test.each(ALLIES)('made of $ally: judged by the figures of that ally', ({ ally, words, then }) => {
    const after = claimsIn(replaced(text, words));
    expect(after.map(({ kind, measure }) => `${kind} ${measure}`)).toEqual(before.map(({ kind, measure }) => `${kind} ${measure}`));
    const moved = after.filter(({ parties }) => parties.includes(ally));
    expect(moved.map(({ kind, verdict }) => `${kind} ${verdict?.then}`)).toEqual(moved.map(({ kind }) => `${kind} ${then[kind]}`));
    for (const { parties, because } of moved.filter(({ kind }) => kind !== 'debt')) expect([parties, because?.then]).toEqual([[ally], expect.stringContaining(words['Germany'] as string)]);
    expect(moved.length).toBeGreaterThanOrEqual(4);
  });

  test.each(['2020', '2025'])('with a promise by %s: none on record', (year) => {
    const after = claimsIn(text.replaceAll('by 2024', `by ${year}`));
    expect(after.filter(isTarget)).toMatchObject([{ parties: ['nato'], value: 2, by: `${year}-12-31`, verdict: { then: 'mismatch', now: 'mismatch' } }]);
    expect(before.filter(isTarget)).toMatchObject([{ value: 2, by: '2024-12-31', verdict: { then: 'match', now: 'match' } }]);
  });

  test('with a promise of 3 percent: none on record', () => {
    const after = claimsIn(text.replace(/(?<!\.)\b(?:two|2)(\spercent[^.]*by 2024)/, '3$1'));
    expect(after.filter(isTarget)).toMatchObject([{ value: 3, by: '2024-12-31', verdict: { then: 'mismatch', now: 'mismatch' } }]);
  });

  if (before.some(isBinding)) test('with targets that bind: not so', () => {
    const bound = text.replaceAll(/\b(are|were) not (\w+)/g, '$1 $2').replaceAll(/\b(\w+) rather than (\w+)\./g, '$2 rather than $1.');
    expect(before.filter(isBinding).map(({ verdict }) => verdict?.then)).toEqual(['match', 'match']);
    expect(claimsIn(bound).filter(isBinding).map(({ verdict }) => verdict?.then)).toEqual(['mismatch', 'mismatch']);
  });

  test('with "he said" behind what he said: the same claims and verdicts', () => {
    const after = claimsIn(text.replaceAll(/\bHe said that ([a-z])([^.,“”]*),/g, (_, first: string, rest: string) => `${first.toUpperCase()}${rest}, he said,`));
    expect(after.map(lineOf)).toEqual(before.map(lineOf));
    expect(after.map(({ speaker }) => speaker?.name)).toEqual(before.map(({ speaker }) => speaker?.name));
  });

  test('with the year of the promise before its share: the same claims and verdicts', () => {
    const after = claimsIn(text.replace(/((?:to|towards) (?:2|two)\spercent[^.,;]*?) (by 2024)/, '$2 $1'));
    const undated = (claims: readonly ClaimAnswer[]): string[] => claims.map((claim) => lineOf({ ...claim, by: null }));
    expect(undated(after)).toEqual(undated(before));
  });

  test('with paragraphs in another order: the same verdict for what the words alone tell', () => {
    const [head = '', ...paragraphs] = text.split(/\n\s*\n/);
    const after = claimsIn([head, ...paragraphs.reverse()].join('\n\n')).map(lineOf);
    const told = before.filter(({ kind }) => kind !== 'ratio' && kind !== 'rank').map(lineOf);
    expect(told.filter((line) => !after.includes(line))).toEqual([]);
  });
}

describe.skipIf(GIVEN.length === 0)('the claims of the two reports', () => {
  describe.each(GIVEN)('$name', holds);
});

describe.skipIf(OWN.length === 0)('the claims of the reports of our own', () => {
  describe.each(OWN)('$name', holds);
});
