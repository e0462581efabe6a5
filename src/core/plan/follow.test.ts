import { describe, expect, test } from 'vitest';
import { exampleCommitment, exampleLedger, exampleView } from '../../../test/support/example-ledger.ts';
import { commitmentAhead, examplePlan, ledgerAhead, viewAhead } from '../../../test/support/example-outlook.ts';
import { tableOf } from '../../../test/support/table.ts';
import { isMissing, type Figure, type Known, type Status } from '../figure/figure.ts';
import { parseDay } from '../time/day.ts';
import { followPlan } from './follow.ts';
import type { Plan } from './plan.ts';
import { planPath } from './plan-path.ts';
import { lineOf, slippageOf } from './slippage.ts';

const past: Plan = { ...examplePlan, commitment: 'floor-2010', currency: 'USD', asOf: '2020-12-31', base: { year: 2018, share: 1.3 }, targets: [{ year: 2019, share: 1.4 }, { year: 2020, share: 1.6 }] };

describe('a plan is followed edition by edition', () => {
  test('only editions that were out by the day asked for are told', () => {
    const dates = (day: string): string[] => followPlan(exampleLedger, past, exampleCommitment, parseDay(day)).editions.map(({ edition }) => edition.date);
    expect(dates('2020-12-31')).toEqual(['2020-07-01']);
    expect(dates('2021-07-01')).toEqual(['2020-07-01', '2021-07-01']);
    expect(dates('2022-12-31')).toEqual(['2020-07-01', '2021-07-01', '2022-07-01']);
  });

  test('a plan older than every edition starts with the first; before any edition there is nothing', () => {
    const old = { ...past, asOf: '2019-01-01' };
    expect(followPlan(exampleLedger, old, exampleCommitment, exampleView.day).editions[0]?.edition.date).toBe('2020-07-01');
    const none = followPlan(exampleLedger, old, exampleCommitment, parseDay('2019-06-30'));
    expect(none.editions).toEqual([]);
    expect(none.today).toBeUndefined();
  });

  test('an estimate is never outturn, and is in the sum of all only', () => {
    const edition = followPlan(exampleLedger, past, exampleCommitment, exampleView.day).editions[1];
    expect(edition?.years.map(({ isOutturn }) => isOutturn)).toEqual([true, false]);
    expect(valueOf(edition?.total.outturn)).toBe(-1_950_000_000);
    expect(edition?.years[1]?.money).toMatchObject({ missing: 'not held' });
    expect(valueOf(edition?.total.all)).toBe(-1_950_000_000);
  });

  test('a year that the plan leaves out has no variance, is in no sum, and has the straight line', () => {
    const { today } = followPlan(exampleLedger, { ...past, targets: [{ year: 2020, share: 1.6 }] }, exampleCommitment, exampleView.day);
    const [left] = today?.years ?? [];
    expect(left?.share.variance).toMatchObject({ missing: 'not held', because: 'the plan sets nothing for 2019' });
    expect(left?.money).toMatchObject({ missing: 'not held' });
    expect(valueOf(left?.onLine)).toBe(1.45);
    expect(today?.total.leftOut).toEqual([2019]);
  });

  test('a blank cell of the edition stays blank', () => {
    const { today } = followPlan(exampleLedger, { ...past, ally: 'POL' }, exampleCommitment, exampleView.day);
    expect(today?.years.at(-1)?.share).toMatchObject({ known: { missing: 'not available' }, variance: { missing: 'not available' } });
  });

  test('spending and equipment that the plan sets are held against what is printed', () => {
    const plan: Plan = { ...past, targets: [{ year: 2019, spending: 50e9 }, { year: 2020, share: 1.6, equipmentShare: 20 }] };
    const [first, second] = followPlan(exampleLedger, plan, exampleCommitment, exampleView.day).today?.years ?? [];
    expect(valueOf(first?.spending?.variance)).toBe(2_500_000_000);
    expect(first?.equipment).toBeUndefined();
    expect(valueOf(second?.equipment?.variance)).toBe(-2.5);
    expect(second?.spending).toBeUndefined();
  });

  test('the plan’s own shares are computed with the outlook of its day', () => {
    const early: Plan = { ...examplePlan, asOf: '2026-06-30', targets: [{ year: 2027, spending: 116e9 }] };
    const path = followPlan(ledgerAhead, early, commitmentAhead, viewAhead.day).path;
    expect(valueOf(path.years[0]?.share)).toBe(2.5);
  });

  test('an ally that is unknown is refused', () => {
    expect(() => followPlan(exampleLedger, { ...past, ally: 'QQQ' }, exampleCommitment, exampleView.day)).toThrow(/No ally has this code/);
  });
});

describe('slippage is told in years of the plan’s own path', () => {
  for (const { shares, year, known, years } of tableOf<'shares' | 'year' | 'known' | 'years'>(`
    shares           year  known  years
    2, 2.5, 3        2027  2.5    0
    2, 2.5, 3        2028  2.5    1
    2, 2.5, 3        2026  2.5    -1
    2, 2.5, 3        2028  2.75   0.5
    2, 2.5, 3        2028  2.755  0.48
    2, 2.5, 3        2028  3      0
    2, 2.5, 3        2029  3      1
    2, 2.5, 3        2027  1.99   the share lies below all that the plan names
    2, 2.5, 3        2027  3.01   the share lies above all that the plan names
    2, 2, 3          2026  2      0
    2, 2, 3          2028  2      1
    2, 2, 2          2027  2      0
    2, 3, 2.5        2028  2.5    the plan falls on its way, so that one share stands for several times
    2                2027  2      the plan names fewer than two shares, and so no path
  `)) {
    test(`${shares} from 2026 on, ${known} in ${year}: ${years}`, () => {
      const [base, ...targets] = shares.split(', ').map(Number) as [number, ...number[]];
      const plan = { ...examplePlan, base: { year: 2026, share: base }, targets: targets.map((share, index) => ({ year: 2027 + index, share })) };
      const slippage = slippageOf(lineOf(planPath(viewAhead, plan, commitmentAhead)), Number(year), figure(Number(known)));
      expect(isMissing(slippage) ? slippage.because : String(slippage.value)).toBe(years);
    });
  }

  test('it is as firm as the share that it is told of', () => {
    const line = lineOf(planPath(viewAhead, examplePlan, commitmentAhead));
    expect(slippageOf(line, 2027, figure(2.5, 'actual'))).toMatchObject({ status: 'actual', unit: 'years' });
    expect(slippageOf(line, 2027, { missing: 'not held' })).toEqual({ missing: 'not held' });
  });
});

function figure(value: number, status: Status = 'estimate'): Figure {
  return { value, unit: 'percent_of_gdp', status, decimals: 2, origin: { kind: 'assumption', by: 'a test', why: '' } };
}

function valueOf(known: Known<Figure> | undefined): number | undefined {
  return known && !isMissing(known) ? known.value : undefined;
}
