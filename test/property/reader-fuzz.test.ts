import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, compareVersions, read, type Report, type Span } from '#reader';
import { stepsOf } from '../support/steps.ts';

/** Passages of our own, in the manner of reports. */
const PASSAGES = [
  'BRUSSELS, March 31 (Reuters) - “More money does not mean more security,” Germany’s foreign minister said on Friday, rejecting the plan.',
  'Reaching the target would take an additional $37 billion a year, he said, and was “totally unrealistic.”',
  'Leaders pledged in 2014 to move towards 2 percent of gross domestic product by 2024, but only five of 28 allies spend that much.',
  '“We will do more,” the Canadian prime minister told reporters. “But not at any price,” he added, “and not by 2020.”',
  'NATO diplomats said the talks were cordial. Germany owes nothing, one of them said: “It does not work that way.”',
  'According to Jens Stoltenberg, Britain spent £45.6bn, or 2.1pc of GDP, nearly twice as much as Italy.',
  'A A\n\nBy our staff\n\nPhotograph: John Thys/AFP\n\nThe secretary of state left after less than five hours.',
  'Die Ausgaben stiegen um 8 Prozent auf 37 Milliarden Euro. « Non », dit le ministre.',
];

const PIECES = PASSAGES.flatMap((passage) => passage.split(/(?<=\s)/u));
const ODD = ['“', '”', '"', '‘', '’', '\'', '«', '„', '(', ')', '[', '—', '-', '…', '...', '?!', '\n', '\n\n', '\r\n', '\u2028', '\u00a0', '\u200f', '\u202e', '\ud83d', '\udc4d', '👍', '\u0000', '\ufeff', 'שלום', 'مرحبا', 'e\u0301', '%', '$', '€5', '2017', '٣', 'İ', 'ß', '・'];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...ODD), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom(...PASSAGES), fc.nat(200), fc.nat(200)).map(([passage, from, length]) => passage.slice(from, from + length)),
);

const options = fc.record({ date: fc.constantFrom('2017-03-31', '2024-02-29'), language: fc.constantFrom('en' as const, 'de' as const, 'fr' as const) }, { requiredKeys: [] });

const lies = (text: string, { start, end }: Span): boolean => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
const areOrdered = (spans: readonly Span[]): boolean => spans.every((span, at) => at === 0 || span.start >= (spans[at - 1] as Span).end);

/** The places of a report that do not lie in its text, or lie in the wrong order. */
function faultsOf(text: string, { sentences, furniture, statements, quantities, claims }: Report): string[] {
  const parts = { sentences, furniture, quantities, claims, source: statements.flatMap(({ source }) => source), cue: statements.flatMap(({ cue }) => cue), content: statements.flatMap(({ content }) => content) };
  const outside = Object.entries(parts).flatMap(([name, spans]) => spans.filter((span) => !lies(text, span)).map(({ start, end }) => `${name} ${start}..${end} of ${text.length}`));
  const orders = { sentences, furniture, quantities, ...Object.fromEntries(statements.flatMap(({ source, cue, content }, at) => [[`source ${at}`, source], [`cue ${at}`, cue], [`content ${at}`, content]])) };
  const disordered = Object.entries(orders).flatMap(([name, spans]) => (areOrdered(spans) ? [] : [`${name} out of order`]));
  const lost = [...statements.flatMap(({ within }) => (within === null ? [] : [within])), ...claims.flatMap(({ statement }) => (statement === null ? [] : [statement]))].filter((number) => statements[number] === undefined);
  const uncounted = claims.flatMap((claim) => claim.quantities).filter((number) => quantities[number] === undefined);
  return [...outside, ...disordered, ...lost.map((number) => `no statement ${number}`), ...uncounted.map((number) => `no quantity ${number}`)];
}

describe('read() of any text', () => {
  test('gives places that lie in it, in order, and none that is empty', () => {
    fc.assert(fc.property(anyText, options, (text, given) => {
      expect(faultsOf(text, read(text, given))).toEqual([]);
    }), { numRuns: 600, seed: 31 });
  });

  test('gives the same twice', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(JSON.stringify(read(text, { date: '2017-03-31' }))).toBe(JSON.stringify(read(text, { date: '2017-03-31' })));
    }), { numRuns: 200, seed: 32 });
  });

  test('versions of any two texts can be compared', () => {
    fc.assert(fc.property(anyText, anyText, (early, later) => {
      const [before, after] = [read(early, { date: '2017-03-31' }), read(later, { date: '2017-03-31' })];
      const { links, appeared, vanished, corrections } = compareVersions(before, after, early, later);
      expect(links.flatMap((link) => link.later).sort((a, b) => a - b)).toEqual(after.sentences.map((_, at) => at));
      expect(appeared.quantities.every((at) => after.quantities[at]) && vanished.quantities.every((at) => before.quantities[at])).toBe(true);
      expect(corrections.every(({ sentence, shownBy }) => after.sentences[sentence] !== undefined && lies(later, shownBy))).toBe(true);
    }), { numRuns: 150, seed: 33 });
  });
});

const STORY = PASSAGES.slice(0, 6).join(' ');
const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));

describe('one line without an end is read', () => {
  test.each([
    ['one word', 'a', 1_000_000],
    ['half a pair', '\ud83d', 1_000_000],
    ['dots', '. ', 1_000_000],
    ['a story', `${STORY} `, 100_000],
    ['opening marks', '“', 100_000],
    ['straight marks', '" ', 100_000],
    ['names', 'Angela Merkel and ', 50_000],
    ['sayings', 'he said that ', 20_000],
    ['figures', '2 percent of GDP, ', 20_000],
  ])('%s', (_name, part, length) => {
    const text = filled(part, length);
    expect(faultsOf(text, read(text, { date: '2017-03-31' })).slice(0, 3)).toEqual([]);
  }, 60_000);
});

describe('twice the text takes about twice the steps', () => {
  const SIZE = 4_000;

  test.each([
    ['a story on one line', `${STORY} `],
    ['a story in paragraphs', `${STORY}\n\n`],
    ['lines without stops', 'Allies quarrel over plans\n'],
    ['lines broken for width', 'the ministers met and spoke of the plans\n'],
    ['quotations that never close', '“We will do more, '],
    ['quotations without speakers', '“We will do more.” '],
    ['pronouns', 'He said that she had told him. '],
    ['people', 'Jens Stoltenberg met Angela Merkel. '],
    ['sayings within sayings', 'he said that she said that '],
    ['figures', 'It spent 2 percent of GDP, or $37 billion a year, by 2024. '],
    ['figures alone', 'Of the 28 allies, five do, 12 did and 3 billion will. '],
    ['marks', '— ( “ '],
    ['capitals', 'The Five Eyes '],
    ['items', '1. More money 2. More troops '],
    ['captions', '(AFP/Getty Images)\n'],
  ])('%s', (_name, part) => {
    const steps = [SIZE, 2 * SIZE].map((size) => {
      const text = filled(part, size);
      return stepsOf(() => read(text, { date: '2017-03-31', language: 'en' }), '/src/reader/');
    });
    expect(steps[0]).toBeGreaterThan(1000);
    expect((steps[1] as number) / (steps[0] as number)).toBeLessThan(2.5);
  }, 60_000);

  test('two versions', () => {
    const steps = [200, 400].map((count) => {
      const story = (word: string): string => Array.from({ length: count }, (_, at) => `Ally ${at} will spend ${at * 7} ${word} more, its minister number ${at % 17} said.`).join(' ');
      return stepsOf(() => align(story('ships'), story('tanks')), '/src/reader/');
    });
    expect((steps[1] as number) / (steps[0] as number)).toBeLessThan(3);
  }, 60_000);
});
