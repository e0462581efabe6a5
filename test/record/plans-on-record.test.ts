import { describe, expect, test } from 'vitest';
import { followPlan, isMissing, parseDay, plansOnRecord, commitmentOfPlan, type Figure, type FollowedPlan, type Known, type PlanOnRecord } from '#core';
import { readPlan, writePlan } from '#desk';
import { builtInLedger } from '../support/built-in-record.ts';

/** The national targets of the record as plans, held against what the editions since have printed. */
const ledger = builtInLedger();
const today = parseDay('2026-11-21');
const recorded = plansOnRecord(ledger.asOf(today));

describe('Belgium, 19 June 2022: 2 % by 2035', () => {
  const { editions, today: now } = followed('BEL-2022-06-19');

  test('starts from what the alliance had printed by then', () => {
    expect(planOf('BEL-2022-06-19').plan).toMatchObject({ commitment: 'wales-2014', base: { year: 2021, share: 1.07 }, targets: [{ year: 2035, share: 2 }] });
    expect(editions[0]).toMatchObject({ edition: { date: '2022-03-31' }, years: [] });
  });

  test('2023 was an estimate in three editions and is outturn since August 2025, revised each time', () => {
    const told = editions.map(({ edition, years }) => [edition.date, years.find(({ year }) => year === 2023)] as const);
    expect(told.flatMap(([date, year]) => (year && !isMissing(year.share.known) ? [[date, year.share.known.value, year.isOutturn]] : []))).toEqual([
      ['2023-07-07', 1.13, false],
      ['2024-03-14', 1.21, false],
      ['2024-06-17', 1.21, false],
      ['2025-04-24', 1.21, false],
      ['2025-08-28', 1.18, true],
      ['2026-07-10', 1.16, true],
    ]);
  });

  test('on the straight line to 2035 it lagged by less than a year, and in 2025 was ten years ahead', () => {
    // 1.07 % in 2021 to 2 % in 2035 is 0.0664 points a year: 1.16 % is reached after 1.35 years, 1.27 % after 3.01.
    expect(now?.years.map(({ year, slippage }) => [year, valueOf(slippage)])).toEqual([[2022, -0.51], [2023, 0.65], [2024, -0.01], [2025, -10], [2026, -9]]);
    expect(now?.years.map(({ isOutturn }) => isOutturn)).toEqual([true, true, true, false, false]);
  });

  test('nothing is missed or gained in years that were never named', () => {
    expect(now?.total.leftOut).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(now?.years.every(({ share, money }) => isMissing(share.variance) && isMissing(money))).toBe(true);
  });
});

describe('Canada, 9 June 2025: 2 % in the same year', () => {
  const { editions } = followed('CAN-2025-06-09');

  test('the variance in points, and in money by the GDP of the same edition', () => {
    const [, , newest] = editions.map(({ years }) => years[0]);
    expect(valueOf(newest?.share.variance)).toBe(0.03);
    // 0.03 % of 2,319.9 billion dollars.
    expect(valueOf(newest?.money)).toBe(695_970_000);
    expect(newest).toMatchObject({ isOutturn: false, slippage: { missing: 'not available' } });
  });

  test('where our copy holds no GDP, by that of the macro edition of the day, which it says', () => {
    const august = editions[1]?.years[0]?.money as Figure;
    expect(august.origin).toMatchObject({ kind: 'derivation', note: expect.stringMatching(/World Economic Outlook of April 2025/) as string });
  });

  test('it replaced the two of 2024', () => {
    expect(planOf('CAN-2025-06-09').supersedes).toEqual(['CAN-2024-04', 'CAN-2024-07-11']);
  });
});

describe('every announcement', () => {
  test('keeps its source', () => {
    expect(recorded.length).toBeGreaterThan(50);
    for (const { plan } of recorded) expect(plan.sources[0]?.address).toMatch(/^https?:/);
  });

  test('sets no target where the count is another than the alliance’s', () => {
    const wider = ['DEU-2017-03-01', 'GRC-2025-04-02', 'LUX-2025-05', 'POL-2025-08-28', 'EST-2025-04', 'LTU-2025-01-17', 'FRA-2025-05-15', 'DNK-2025-02-19'];
    for (const id of wider) {
      expect(planOf(id).plan.targets, id).toEqual([]);
      expect(planOf(id).plan.notes.some((note) => note.startsWith('No target is set for')), id).toBe(true);
    }
  });

  test('can be followed, and is told only from what was known on the day of each edition', () => {
    for (const { id } of recorded) {
      for (const { day, years } of followed(id).editions) {
        for (const { share } of years) expect(isMissing(share.known) || daysOf(share.known).every((published) => published <= day), id).toBe(true);
      }
    }
  });

  test('with targets is a plan’s document that comes back unharmed', async () => {
    for (const { id, plan } of recorded.filter(({ plan: { targets } }) => targets.length > 0)) {
      const { value, problems } = await readPlan(writePlan(plan, 'yaml'), `${id}.yaml`, ledger.facts);
      expect(problems, id).toEqual([]);
      expect(value, id).toEqual(plan);
    }
  });

  test('none is known before it was told', () => {
    expect(plansOnRecord(ledger.asOf('2017-03-31')).map(({ id }) => id)).toEqual(['DEU-2017-03-01', 'HUN-2017-01-12', 'HUN-2017-03-22', 'LTU-2017-02', 'LVA-2016-02-25', 'ROU-2015-01-13']);
  });
});

function planOf(id: string): PlanOnRecord {
  return recorded.find((each) => each.id === id) as PlanOnRecord;
}

function followed(id: string): FollowedPlan {
  const { plan } = planOf(id);
  return followPlan(ledger, plan, commitmentOfPlan(ledger.facts, plan), today);
}

function daysOf({ origin }: Figure): readonly string[] {
  if (origin.kind === 'derivation') return origin.inputs.flatMap(({ figure }) => daysOf(figure));
  return origin.kind === 'cell' || origin.kind === 'quotation' ? [ledger.editions.find(({ publication, date }) => publication === origin.edition.publication && date === origin.edition.edition)?.published.knownFrom ?? ''] : [];
}

function valueOf(known: Known<Figure> | undefined): number | undefined {
  return known && !isMissing(known) ? known.value : undefined;
}
