import { describe, expect, test } from 'vitest';
import { read, type Report } from '#reader';
import { DATE, GIVEN, OWN, replaced, type Sample } from '../support/mutations.ts';

const countOf = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const speakersOf = ({ statements }: Report): string[] => statements.map(({ speaker }) => speaker?.name ?? 'nobody');
const actsOf = ({ statements }: Report): string[] => statements.map(({ kind, act, topic }) => `${kind} ${act} ${topic}`);
const amountsOf = ({ quantities }: Report): string[] => quantities.flatMap(({ kind, value, unit, per, isAdditional }) => (kind === 'money' || kind === 'percent' ? [`${String(value)} ${unit} ${per ?? ''} ${isAdditional ? 'more' : ''}`] : []));
const claimsOf = ({ claims }: Report): string[] => claims.map(({ kind, measure, parties, value, unit }) => `${kind} ${measure} ${parties.join('+')} ${String(value)} ${unit ?? ''}`);

/** Two who speak, each in the other's place. */
const PEOPLE: Readonly<Record<string, string>> = { 'Sigmar Gabriel': 'Jens Stoltenberg', 'Jens Stoltenberg': 'Sigmar Gabriel', Gabriel: 'Stoltenberg', Stoltenberg: 'Gabriel' };
const ALLY: Readonly<Record<string, string>> = { Germany: 'Poland', German: 'Polish', Germans: 'Poles', Berlin: 'Warsaw' };

function holds({ text }: Sample): void {
  const before = read(text, { date: DATE });

  /** Who is told by a country and an office alone, as "his German colleague", stays who held the office. */
  test('with the names of two exchanged: the same statements, each by the other', () => {
    const after = read(replaced(text, PEOPLE), { date: DATE });
    const words = before.statements.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)).join(' '));
    const isByOffice = words.map((source) => /\bGerman\b/.test(source) && !Object.keys(PEOPLE).some((name) => source.includes(name)));
    expect(speakersOf(after)).toEqual(speakersOf(before).map((name, at) => (isByOffice[at] ? name : (PEOPLE[name] ?? name))));
    expect(actsOf(after)).toEqual(actsOf(before));
    expect(amountsOf(after)).toEqual(amountsOf(before));
  });

  test('with another number: the same claims, of that number', () => {
    const after = read(text.replaceAll(/\$37(\s)billion/g, '$$53$1billion'), { date: DATE });
    const changed = (values: readonly string[]): string[] => values.map((value) => value.replace('37000000000', '53000000000'));
    expect(amountsOf(after)).toEqual(changed(amountsOf(before)));
    expect(claimsOf(after)).toEqual(changed(claimsOf(before)));
    expect([speakersOf(after), actsOf(after)]).toEqual([speakersOf(before), actsOf(before)]);
  });

  test('with another currency: the same claims, in that currency', () => {
    const after = read(text.replaceAll(/\$37(\s)billion/g, '€37$1billion'), { date: DATE });
    const changed = (values: readonly string[]): string[] => values.map((value) => value.replace('37000000000 USD', '37000000000 EUR'));
    expect(amountsOf(after)).toEqual(changed(amountsOf(before)));
    expect(claimsOf(after)).toEqual(changed(claimsOf(before)));
  });

  /** What a speaker says of "his country" stays with the speaker's. */
  test('with another ally: the same claims, about that ally', () => {
    const after = read(replaced(text, ALLY), { date: DATE });
    const isNamed = before.claims.map(({ start, end }) => Object.keys(ALLY).some((word) => text.slice(start, end).includes(word)));
    const moved = claimsOf(before).map((claim) => claim.replace('DEU', 'POL'));
    expect(claimsOf(after)).toEqual(claimsOf(before).map((claim, at) => (isNamed[at] || claimsOf(after)[at] !== claim ? moved[at] : claim)));
    expect(amountsOf(after)).toEqual(amountsOf(before));
  });

  test('with paragraphs in another order: the same figures', () => {
    const paragraphs = text.split(/\n\s*\n/);
    const after = read([...paragraphs.slice(0, 1), ...paragraphs.slice(1).reverse()].join('\n\n'), { date: DATE });
    expect(countOf(amountsOf(after))).toEqual(countOf(amountsOf(before)));
  });

  test('with "said" before the name: the same statements', () => {
    const after = read(text.replaceAll(/” (said|says) ([A-Z][a-z]+)([.,])/g, '” $2 $1$3'), { date: DATE });
    expect([speakersOf(after), actsOf(after)]).toEqual([speakersOf(before), actsOf(before)]);
  });

  test('nothing of it is changed by blanks and straight marks', () => {
    const straight = read(text.replaceAll(/[“”]/g, '"').replaceAll('’', '\''), { date: DATE });
    expect([speakersOf(straight), actsOf(straight), amountsOf(straight), claimsOf(straight)]).toEqual([speakersOf(before), actsOf(before), amountsOf(before), claimsOf(before)]);
  });
}

describe.skipIf(GIVEN.length === 0)('the two reports', () => {
  describe.each(GIVEN)('$name', holds);
});

describe.skipIf(OWN.length === 0)('the reports of our own', () => {
  describe.each(OWN)('$name', holds);
});
