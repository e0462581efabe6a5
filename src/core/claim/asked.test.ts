import { describe, expect, test } from 'vitest';
import { claimWritten } from '../../../test/support/claim-text.ts';
import { tableOf } from '../../../test/support/table.ts';
import { ledgerWritten } from '../../../test/support/written-ledger.ts';
import { parseDay } from '../time/day.ts';
import { newestYear, spanOfYears } from './asked.ts';
import { inquireChange } from './inquire/change.ts';

// The editions of 2011 to 2015 are not held.
const LEDGER = ledgerWritten(`
  edition     figure  ally  year  value  status
  2010-03-10  share   DEU   2009  1.40   estimate
  2016-07-04  share   DEU   2015  1.18   actual
  2016-07-04  share   DEU   2016  1.19   estimate
`);

describe('the rule of a change names the year that it ends in', () => {
  for (const { day, claim, rule } of tableOf<'day' | 'claim' | 'rule'>(`
    day         claim                                      rule
    2016-08-01  change spending DEU up year=2009-2017      from 2009 to 2016, the last year printed
    2014-02-01  change spending DEU up year=2009-2014      from 2009 to 2013, the year before the report
    2016-08-01  change spending DEU up year=2016-2018      from 2016 to 2017, the year after it
    2016-08-01  change spending DEU up year=2009-2015      for the years that the words name
    2016-08-01  change share DEU 1.2-2.1 % up              ending in the last year printed
    2014-02-01  change share DEU 1.2-2.1 % up              ending in the year before the report
  `)) {
    test(`${claim} on ${day}`, () => {
      const found = inquireChange(claimWritten(claim), LEDGER.asOf(parseDay(day)));
      expect('rule' in found ? found.rule : found.reason).toContain(rule);
    });
  }
});

test('spanOfYears() goes on to the newest year, and never ends where it begins', () => {
  const newest = newestYear(LEDGER.asOf(parseDay('2016-08-01')));
  expect([[2009, 2017], [2009, 2012], [2016, 2019]].map(([first = 0, last = 0]) => spanOfYears({ first, last }, newest).to)).toEqual([2016, 2012, 2017]);
});
