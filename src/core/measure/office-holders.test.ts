import { describe, expect, test } from 'vitest';
import { parseDay } from '../time/index.ts';
import type { OfficeTerm } from '../ledger/dated-facts.ts';
import { officeHolderOn } from './office-holders.ts';

/** Invented terms of one office. */
const TERMS = `
person  start       end         kind      asOf
A       2010-03-01  2012-06-30  term      -
B       2012-06-30  2014-05     term      -
C       2014-05     2015        term      -
D       2016        2016        snapshot  -
E       2016-09-01  -           open      2017-02-28
F       2019-01-15  -           open      -
`;

const offices: OfficeTerm[] = TERMS.trim().split('\n').slice(1).map((line) => {
  const [person = '', start, end, kind, asOf] = line.trim().split(/\s+/).map((field) => (field === '-' ? null : field));
  return { person: person ?? '', aliases: [], country: 'XYZ', office: 'minister', title: null, party: null, start: start ?? null, end: end ?? null, kind: kind as OfficeTerm['kind'], asOf: asOf ?? null, source: 'example' };
});

describe('officeHolderOn()', () => {
  test.each`
    day             | holders  | certainty      | why
    ${'2010-02-28'} | ${''}    | ${'not held'}  | ${'before the first'}
    ${'2010-03-01'} | ${'A'}   | ${'certain'}   | ${'the first day counts'}
    ${'2012-06-30'} | ${'A B'} | ${'certain'}   | ${'both hold it on the day of handing over'}
    ${'2012-07-01'} | ${'B'}   | ${'certain'}   | ${'the day after'}
    ${'2014-05-01'} | ${'B'}   | ${'certain'}   | ${'an end in a month is certain up to its first day'}
    ${'2014-05-15'} | ${'B C'} | ${'possible'}  | ${'within the month either may hold it'}
    ${'2014-05-31'} | ${'C'}   | ${'certain'}   | ${'a start in a month is certain from its last day'}
    ${'2015-01-01'} | ${'C'}   | ${'certain'}   | ${'an end in a year is certain up to its first day'}
    ${'2015-12-31'} | ${'C'}   | ${'possible'}  | ${'and possible to its last'}
    ${'2016-01-01'} | ${'D'}   | ${'possible'}  | ${'a snapshot makes possible only'}
    ${'2016-09-01'} | ${'E'}   | ${'open'}   | ${'whoever is open silences the snapshot'}
    ${'2017-02-28'} | ${'E'}   | ${'open'}   | ${'an open term is open while seen'}
    ${'2017-03-01'} | ${'E'}   | ${'possible'}  | ${'and possible later'}
    ${'2018-02-28'} | ${'E'}   | ${'possible'}  | ${'for a year'}
    ${'2018-03-01'} | ${''}    | ${'not held'}  | ${'and no longer'}
    ${'2019-01-15'} | ${'F'}   | ${'open'}   | ${'an open term never seen is open on its first day'}
    ${'2019-01-16'} | ${'F'}   | ${'possible'}  | ${'and possible after it'}
  `('$day: $holders, $certainty, $why', ({ day, holders, certainty }) => {
    const answer = officeHolderOn(offices, 'XYZ', 'minister', parseDay(day));
    expect([answer.holders.map(({ person }) => person).join(' '), answer.certainty]).toEqual([holders, certainty]);
  });

  test('a successor known to have begun ends an open term', () => {
    const [seen] = offices.filter(({ person }) => person === 'E');
    const successor: OfficeTerm = { ...(seen as OfficeTerm), person: 'G', start: '2017-05', asOf: null };
    const on = (day: string): string[] => officeHolderOn([seen as OfficeTerm, successor], 'XYZ', 'minister', parseDay(day)).holders.map(({ person }) => person);
    expect([on('2017-05-15'), on('2017-05-31')]).toEqual([['E', 'G'], ['G']]);
  });

  test('a term without a start is possible in the year of its end', () => {
    const term: OfficeTerm = { ...(offices[0] as OfficeTerm), start: null, end: '2014-09-30' };
    const how = (day: string): string => officeHolderOn([term], 'XYZ', 'minister', parseDay(day)).certainty;
    expect(['2013-12-31', '2014-01-01', '2014-09-30', '2014-10-01'].map(how)).toEqual(['not held', 'possible', 'possible', 'not held']);
  });
});
