import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

/** Written with | where a sentence ends. */
const written = (text: string): string[] => text.split('|').map((each) => each.trim());

describe('a stop ends a sentence', () => {
  test.each([
    ['The ministers met in Riga. | They agreed on little.'],
    ['Who will pay? | Nobody said.'],
    ['It was over! | The plans lay on the table.'],
    ['Spending rose to 1.9 percent of GDP. | In 2014 it had been 1.2.'],
    ['“We will do more,” she said. | “You have my word.”'],
    ['“We will do more.” | She left the room.'],
    ['He asked for “fairness.” | Others asked for time.'],
    ['The aim was met (so the report says). | Not all believe it.'],
    ['They spend €52bn. | That is 1.5% of GDP.'],
    ['The talks ended at 6 p.m. | Reporters were still waiting.'],
    ['He lives in the U.S. | She lives in the U.K. | They meet in the E.U.'],
    ['The figure came from the ministry.[3] | It was later revised.'],
    ['He waited.... | Then he spoke.'],
    ['“No, thank you,” she wrote on X. | Many agreed.'],
    ['He lives at 10 Downing St. | It is small. | I thank the hon. Member. | He is right.'],
    ['The paper says so.|The minister does not.'],
  ])('%s', (text) => {
    expect(split(text.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(written(text));
  });
});

describe('a dot within a sentence ends none', () => {
  test.each([
    ['Gen. Maria K. Olsen met Sen. Ruiz and Dr. Weber at 9 a.m. Tuesday.'],
    ['Spending of the U.S. Army grew by 3.5 percent.'],
    ['See p. 12 and No. 4 of the annex, vol. 2.'],
    ['The firm Hart & Co. of Leeds delivers them, e.g. to Norway.'],
    ['It rose from approx. 1.4 to approx. 1.6 percent.'],
    ['The visit of Jan. 5 was put off to Feb. 12.'],
    ['The site example.org and the address press.office@example.org are new.'],
    ['“Is that enough?” Olsen asked.'],
    ['“Enough!” he shouted at the end of the day.'],
    ['They will … well, they will see.'],
    ['I can tell my hon. Friend and my right hon. and gallant Friend that it is late.'],
    ['They met at 9.30 p.m. Brussels time and left at 10 a.m. local time.'],
    ['He spoke (as he likes to do.) for an hour.'],
    ['John F. Kennedy said so in 1963.'],
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('lines', () => {
  test('of one paragraph belong together where they are broken for width', () => {
    expect(split('The ministers met on Friday and spoke\nof the plans that were due.\n\nNobody signed.')).toEqual(['The ministers met on Friday and spoke\nof the plans that were due.', 'Nobody signed.']);
  });

  test('without a stop stand alone: headlines, captions, lists', () => {
    expect(split('Allies quarrel over plans\n\nBRUSSELS — Ministers met.\nby our own staff')).toEqual(['Allies quarrel over plans', 'BRUSSELS — Ministers met.', 'by our own staff']);
    expect(split('tanks\naircraft\nships\n')).toEqual(['tanks', 'aircraft', 'ships']);
  });

  test('of a list begin with their numbers', () => {
    expect(split('1. More money. 2. More troops. 3. More ships.')).toEqual(['1. More money.', '2. More troops.', '3. More ships.']);
    expect(split('a) money b) troops c) ships')).toEqual(['a) money', 'b) troops', 'c) ships']);
    expect(split('• First this • then that')).toEqual(['• First this', '• then that']);
  });
});

describe('any text', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('.', ' ', '\n', '"', '”', '…', '?', 'U.S.', 'Mr.', 'No.', '1', 'a', 'A', '(', ')', '[', ']'), fc.string({ unit: 'binary', maxLength: 3 })) });

  test('gives stretches that lie in it, in order, without blanks at their ends, and leave out nothing but blanks', () => {
    fc.assert(fc.property(text, (given) => {
      let end = 0;
      for (const span of sentences(given)) {
        expect(given.slice(end, span.start).replace(/[\s\u0085\u00ad]/g, '')).toBe('');
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(given.slice(end).replace(/[\s\u0085]/g, '')).toBe('');
    }), { numRuns: 500 });
  });

  test('of one long line is read in one pass', () => {
    expect(sentences('.'.repeat(300_000))).toHaveLength(1);
    expect(sentences('a. '.repeat(100_000)).length).toBeGreaterThan(0);
    expect(sentences('. . '.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
