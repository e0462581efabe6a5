import { describe, expect, test } from 'vitest';
import { ratesWritten } from '../../../test/support/example-rates.ts';
import { currenciesIn, inSpeakingOrder, isMissing, ledgerOf, parseDay, printedRate, quotedDays, type RateTable } from '../index.ts';
import { exampleFacts } from '../../../test/support/example-ledger.ts';

const OLD = ratesWritten(`
  day         USD   PLN
  2017-03-29  1.07  4.20
  2017-03-30  1.08  4.21
  2017-03-31  1.09  N/A
`, 'old', '2022-01-01T00:00:00.000Z');

const NEW = ratesWritten(`
  day         USD   NOK
  2017-03-30  1.05  9.10
  2017-03-31  -     9.20
  2017-04-03  1.06  9.30
`, 'new', '2023-01-01T00:00:00.000Z');

const said = (tables: readonly RateTable[], currency: string, day: string): string => {
  const rate = printedRate(inSpeakingOrder(tables), currency, parseDay(day));
  if (isMissing(rate)) return rate.missing;
  const { origin } = rate;
  return origin.kind === 'cell' ? [rate.value, 'from', origin.copy.name, origin.address, ...(origin.disagreements ?? [])].join(' ') : '';
};

describe('tables of rates', () => {
  test.each([
    ['JPY', '2017-03-30', 'not held'],
    ['USD', '2017-04-02', 'not held'],
    ['PLN', '2017-03-31', 'not available'],
    ['USD', '2017-03-29', '1.07 from old.csv line 2, column 2'],
    ['USD', '2017-03-30', '1.05 from new.csv line 2, column 2 old.csv has 1.08'],
    ['USD', '2017-03-31', '1.09 from old.csv line 4, column 2'],
    ['NOK', '2017-04-03', '9.3 from new.csv line 4, column 3'],
  ])('of two copies the one that goes on longest speaks, and the other fills what it lacks: %s on %s', (currency, day, expected) => {
    expect([said([OLD, NEW], currency, day), said([NEW, OLD], currency, day)]).toEqual([expected, expected]);
  });

  test('quotedDays() gives the days on which all are quoted, in any copy', () => {
    const days = (...currencies: readonly string[]): string[] => quotedDays([OLD, NEW], currencies, parseDay('2017-03-29'), parseDay('2017-04-03'));
    expect([days('USD'), days('USD', 'NOK'), days('PLN', 'NOK'), days('JPY'), days()]).toEqual([
      ['2017-03-29', '2017-03-30', '2017-03-31', '2017-04-03'],
      ['2017-03-30', '2017-03-31', '2017-04-03'],
      ['2017-03-30'],
      [],
      ['2017-03-29', '2017-03-30', '2017-03-31', '2017-04-03'],
    ]);
  });

  test('currenciesIn() counts the euro', () => {
    expect([currenciesIn([]), currenciesIn([OLD, NEW])]).toEqual([['EUR'], ['EUR', 'NOK', 'PLN', 'USD']]);
  });

  test('are asked of the ledger once, and only when a rate is', () => {
    let asked = 0;
    const ledger = ledgerOf([], exampleFacts, () => {
      asked += 1;
      return [OLD, NEW];
    });
    ledger.asOf('2017-03-31');
    const before = asked;
    expect([before, ledger.rates()[0]?.copy.hash, ledger.rates().length, asked]).toEqual([0, 'new', 2, 1]);
  });

  test('a ledger of what was known by an instant has no rates that it learned later', () => {
    const ledger = ledgerOf([], exampleFacts, () => [OLD, NEW]).loadedBy('2022-06-01T00:00:00.000Z');
    expect(ledger.rates().map(({ copy }) => copy.hash)).toEqual(['old']);
  });
});
