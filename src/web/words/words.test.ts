import { describe, expect, test } from 'vitest';
import { copyAddress, hostOf, printedAddress } from './addresses.ts';
import { dateInShort, dateInWords, dayAfter, dayFromTyped, daysBetween } from './days.ts';
import { editionsInWords, newestOn, wholeFrom } from './editions.ts';
import { gapInWords, metInWords, readingOf } from './readings.ts';
import { targetAsWorded } from './targets.ts';
import { typeset } from './typeset.ts';

/** Plain spaces, so that a test can be read. */
const plain = (text: string): string => text.replace(/\u00a0/g, '~').replace(/\u202f/g, '^');

describe('days', () => {
  test.each([
    ['2017-03-13', '13~March~2017', '13~Mar~2017'],
    ['2016-10', 'October~2016', 'Oct~2016'],
    ['2006', '2006', '2006'],
    ['soon', 'soon', 'soon'],
  ])('%s is written %s and, in short, %s', (date, words, short) => {
    expect([plain(dateInWords(date)), plain(dateInShort(date))]).toEqual([words, short]);
  });

  // typed               read as
  test.each([
    ['2017-03-31', '2017-03-31'],
    ['31 March 2017', '2017-03-31'],
    ['31\u00a0March\u00a02017', '2017-03-31'],
    [' 1. apr 2020 ', '2020-04-01'],
    ['March 31, 2017', '2017-03-31'],
    ['February 2016', '2016-02-29'],
    ['31 Foo 2017', '31 Foo 2017'],
    ['3/4/2017', '3/4/2017'],
  ])('%j is read as %j', (typed, read) => {
    expect(dayFromTyped(typed)).toBe(read);
  });

  test('lie apart by whole days, over leap years and changes of the clock', () => {
    expect([daysBetween('2016-02-28', '2016-03-01'), dayAfter('2016-02-28', 2), dayAfter('2017-03-25', 2)]).toEqual([2, '2016-03-01', '2017-03-27']);
  });
});

describe('typeset()', () => {
  test.each([
    ["Today's edition says four: Poland's 2.01 has become 1.99.", 'Today’s edition says four: Poland’s 2.01 has become 1.99.'],
    ['19 shares stand in the edition of 2017-03-13', '19~shares stand in the edition of 13~March~2017'],
    ['the edition of 13 March 2017', 'the edition of 13~March~2017'],
    ['Defence Expenditure of NATO Countries (2009-2016)', 'Defence Expenditure of NATO Countries (2009–2016)'],
    ['"Within a decade" of September 2014, 2 % by then', '“Within a decade” of September~2014, 2^% by then'],
  ])('%j becomes %j', (text, set) => {
    expect(plain(typeset(text))).toBe(set);
  });
});

describe('readings', () => {
  const points = { unit: 'percentage_points_of_gdp', decimals: 2, status: 'estimate' } as const;
  const money = { unit: 'USD', decimals: 0, status: 'estimate' } as const;

  test.each([
    [{ ...points, value: 0.8 }, '0.80 below'],
    [{ ...points, value: -0.17 }, '0.17 above'],
    [{ ...points, value: 0 }, 'at the target'],
    [{ ...money, value: 27_959_184_000 }, '$28.0~bn below'],
    [{ ...money, value: -4_504_818_100 }, '$4.5~bn above'],
    [{ absent: 'not held' }, 'not held'],
  ])('gap %j is %s', (reading, words) => {
    expect(plain(gapInWords(reading))).toBe(words);
  });

  test('keep of an answer what is shown', () => {
    expect(readingOf({ missing: 'not available', because: 'no forces' })).toEqual({ absent: 'no forces' });
    expect(readingOf({ value: 1.2, unit: 'percent_of_gdp', status: 'estimate', decimals: 2, from: { kind: 'assumption', by: 'test', why: 'test' } })).toEqual({
      value: 1.2,
      unit: 'percent_of_gdp',
      status: 'estimate',
      decimals: 2,
    });
  });

  test('say what cannot be judged', () => {
    expect([true, false, null].map(metInWords)).toEqual(['met', 'not met', 'not judged']);
  });
});

test.each([
  ['at-least', { value: 3.5, unit: 'percent_of_gdp' }, 'at least 3.5^%'],
  ['move-towards', { value: 2, unit: 'percent_of_gdp' }, 'towards 2^%'],
  ['up-to', { value: 1.5, unit: 'percent_of_gdp' }, 'up to 1.5^%'],
])('a target %s is worded as its commitment words it', (comparator, target, words) => {
  expect(plain(targetAsWorded(comparator, target))).toBe(words);
});

describe('addresses', () => {
  const printed = { publication: 'nato-defexp', edition: '2017-03-13', title: 'Title', row: 'DEU', column: '2016', copy: { name: 'copy.csv', hash: 'abc' } } as const;

  test.each([
    [{ ...printed, kind: 'quotation', page: 'http://www.example.org/a/b', address: 'line 69, column 9' }, 'NATO · 13~Mar~2017 · quoted by example.org'],
    [{ ...printed, kind: 'quotation', page: 'http://www.example.org/a/b', address: 'http://www.example.org/a/b', copy: { name: '', hash: '' } }, 'NATO · 13~Mar~2017 · told by example.org'],
    [{ ...printed, kind: 'cell', table: 'TABLE3', address: 'TABLE3!F21' }, 'NATO · 13~Mar~2017 · TABLE3!F21'],
    [{ ...printed, kind: 'cell', table: 'Table 3: Shares', address: 'line 2, column 9' }, 'NATO · 13~Mar~2017 · Table 3 · DEU 2016'],
    [{ ...printed, publication: 'imf-weo', edition: '2016-10', kind: 'cell', table: 'World Economic Outlook 2016-10, NGDPD', address: 'line 3' }, 'IMF WEO · Oct~2016 · NGDPD · DEU 2016'],
  ] as const)('of %j is %s', (origin, address) => {
    expect(plain(printedAddress(origin))).toBe(address);
  });

  test('name the copy that is held, and the site of a page', () => {
    expect(copyAddress({ ...printed, kind: 'cell', table: 'T', address: 'line 2' })).toBe('copy.csv, line 2');
    expect([hostOf('https://www.example.org:8080/x'), hostOf('no page')]).toEqual(['example.org', 'no page']);
  });
});

describe('editions', () => {
  const editions = [
    { edition: '2015-06', knownFrom: '2015-06-30', title: 'A', sharesHeld: 1 },
    { edition: '2016-07-04', knownFrom: '2016-07-04', title: 'B', sharesHeld: 27 },
    { edition: '2018-03-15', knownFrom: '2018-03-15', title: 'C', sharesHeld: 7 },
  ];

  test('count from the day on which they can be known', () => {
    expect(['2015-06-29', '2015-06-30', '2020-01-01'].map((day) => newestOn(editions, day)?.edition)).toEqual([undefined, '2015-06', '2018-03-15']);
  });

  test('make the ledger whole from the first that holds most allies', () => {
    expect([wholeFrom(editions), wholeFrom([])]).toEqual(['2016-07-04', undefined]);
  });

  test('are told oldest first', () => {
    expect(plain(editionsInWords(['2017-03-13', '2016-07-04']))).toBe('editions of 4~July~2016 and 13~March~2017');
  });
});
