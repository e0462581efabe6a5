import { describe, expect, test } from 'vitest';
import { checkClaim, groundsOf, isMissing, type Check } from '#core';
import { builtInLedger } from '../support/built-in-record.ts';
import { claimWritten } from '../support/claim-text.ts';
import { tableOf } from '../support/table.ts';

/** Nothing that was published after the day of a report is behind what a check says of that day. */
const ledger = builtInLedger();
const now = ledger.asOf('2026-11-21');

/** The editions behind all figures of a check, as known on the day of the report. */
function editionsThen({ readings }: Check): string[] {
  const figures = readings.flatMap(({ then: { figure } }) => (isMissing(figure) ? [] : [figure]));
  const grounds = figures.flatMap((figure) => groundsOf(figure));
  return grounds.flatMap((ground) => ('edition' in ground ? [ground.edition.edition] : []));
}

describe('evidence of the day', () => {
  for (const { day, claim } of tableOf<'day' | 'claim'>(`
    day         claim
    2016-07-10  count allies-meeting nato 5 allies
    2017-03-31  gap gap DEU 37bn USD add
    2017-03-31  gap gap nato-europe 100bn USD add
    2017-03-31  level spending nato 920bn USD
    2017-03-31  burden burden-share USA 72 percent
    2017-03-31  rank share GRC 2 rank highest
    2018-07-12  level share LVA 2 %
    2019-07-01  change spending BGR 100 percent up more than year=2019
    2019-12-10  ratio spending USA more than against=nato
    2022-07-10  membership accession FIN on=2022
    2023-08-01  commitment target nato 2 % by=2024-12-31
    2024-07-10  change share DEU 1.2-2.1 % up year=2016-2024
    2024-07-10  level spending-per-person USA 2000 USD about
    2025-07-31  gap gap ESP 20bn EUR add target=3.5
  `)) {
    test(`${claim} on ${day}`, () => {
      const late = editionsThen(checkClaim(claimWritten(claim), { then: ledger.asOf(day), now })).filter((edition) => edition > day);
      expect(late).toEqual([]);
    });
  }
});

test('a promise made after the report is no answer to it, now either', () => {
  const { verdict } = checkClaim(claimWritten('commitment target nato 5 % by=2035-12-31'), { then: ledger.asOf('2017-03-31'), now });
  expect(verdict).toEqual({ then: 'mismatch', now: 'mismatch' });
});

test('a gap to a target that tells itself what counts has no reading with aid', () => {
  const { readings } = checkClaim(claimWritten('gap gap ESP 20bn EUR add target=5'), { then: now, now });
  expect(readings.map(({ id }) => id)).not.toContain('core-and-aid');
});
