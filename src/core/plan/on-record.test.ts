import { describe, expect, test } from 'vitest';
import { exampleCommitment, exampleFacts, exampleLedger } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import type { NationalTarget } from '../ledger/dated-facts.ts';
import type { Commitment, Facts } from '../ledger/facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { plansOnRecord, type PlanOnRecord } from './on-record.ts';

const wide: Commitment = { ...exampleCommitment, id: 'wide', made: '2021-01-01', measure: 'defence-and-related-share-of-gdp', target: 5, deadlineYear: 2030, floor: false };
const higher: Commitment = { ...exampleCommitment, id: 'higher', made: '2022-09-01', target: 3.5, deadlineYear: 2030, floor: false };

const told: NationalTarget = { ally: 'DEU', announced: '2021-08-01', certainty: 'day', known: '2021-08-01', target: { value: 2 }, unit: 'percent_of_gdp', comparator: 'exactly', definition: 'nato-core', years: { first: 2024, last: 2024 }, strength: 'decided', source: 'https://www.example.org/told' };

describe('an announcement becomes a plan with what is known and no more', () => {
  test('terms, base, source and title', () => {
    const [found] = plansOf([{ ...told, alsoIn: ['https://example.net/again'], by: 'the government' }]);
    expect(found).toMatchObject({ id: 'DEU-2021-08-01', by: 'the government', supersedes: [], supersededBy: [] });
    expect(found?.plan).toMatchObject({
      ally: 'DEU',
      commitment: 'floor-2010',
      rule: 'nato-core',
      title: 'Announced on 1 August 2021',
      author: 'the government',
      asOf: '2021-08-01',
      status: 'on record',
      base: { year: 2020, share: 1.55 },
      targets: [{ year: 2024, share: 2 }],
      measures: [],
      assumptions: {},
      sources: [{ title: 'example.org', address: 'https://www.example.org/told' }, { title: 'example.net', address: 'https://example.net/again' }],
    });
  });

  for (const { what, change, targets } of tableOf<'what' | 'change' | 'targets'>(`
    what                             change                                                                           targets
    a year                           {}                                                                               2024: 2
    several years, each the same     {"years": {"first": 2024, "last": 2026}}                                         2024: 2, 2025: 2, 2026: 2
    at least                         {"comparator": "at-least"}                                                       2024: 2
    what counts is not said          {"definition": "not stated"}                                                     2024: 2
    more than                        {"comparator": "more-than"}                                                      none
    a range                          {"target": {"value": 2, "last": 3}}                                              none
    no year                          {"years": null}                                                                  none
    the national budget              {"definition": "national budget"}                                                none
    a wider count                    {"definition": "wider, as told in the note"}                                     none
    money                            {"unit": "EUR", "target": {"value": 3e10}}                                       none
    national income                  {"unit": "percent_of_gni"}                                                       none
    an average                       {"years": {"first": 2024, "last": 2026}, "note": "On average over the years"}    none
    related spending with it         {"definition": "core-and-related", "target": {"value": 5}}                       2024: 5
  `)) {
    test(`${what}: ${targets}`, () => {
      const [found] = plansOf([{ ...told, ...(JSON.parse(change) as object) }]);
      const set = found?.plan.targets.map(({ year, share }) => `${year}: ${share}`).join(', ');
      expect(set === '' ? 'none' : set).toBe(targets);
      if (targets === 'none') expect(found?.plan.notes[0]).toMatch(/^No target is set for /);
    });
  }

  test('with related spending, the commitment and the rule that count it', () => {
    const [found] = plansOf([{ ...told, definition: 'core-and-related', target: { value: 5 } }]);
    expect(found?.plan).toMatchObject({ commitment: 'wide', rule: 'core-and-related', base: { year: 2020 } });
  });

  test('of the same target a commitment made later, which a note says; else the one in force', () => {
    const commitments = plansOf([{ ...told, target: { value: 3.5 } }, { ...told, announced: '2021-09-01', known: '2021-09-01', target: { value: 3 } }]).map(({ plan }) => plan);
    expect(commitments.map(({ commitment }) => commitment)).toEqual(['higher', 'floor-2010']);
    expect(commitments[0]?.notes[0]).toMatch(/was only made on 1 September 2022/);
  });

  test('before the later commitment was made, nobody could know it', () => {
    const [found] = plansOf([{ ...told, target: { value: 3.5 } }], '2021-12-31');
    expect(found?.plan.commitment).toBe('floor-2010');
  });

  test('two figures of one announcement are one plan, those of two speakers are two', () => {
    const later = { ...told, target: { value: 2.5 }, years: { first: 2026, last: 2026 } };
    expect(plansOf([told, later]).map(({ plan }) => plan.targets.length)).toEqual([2]);
    expect(plansOf([told, { ...later, by: 'another' }]).map(({ id }) => id)).toEqual(['DEU-2021-08-01', 'DEU-2021-08-01-2']);
  });

  test('what was not known by the day is left out', () => {
    expect(plansOf([{ ...told, known: '2022-03' }], '2022-03-30')).toEqual([]);
    expect(plansOf([{ ...told, known: '2022-03' }], '2022-03-31')).toHaveLength(1);
  });

  test('an ally of which nothing was known has a base year and no share', () => {
    const [found] = plansOf([{ ...told, ally: 'SWE' }]);
    expect(found?.plan.base).toEqual({ year: 2020 });
  });
});

describe('a later announcement supersedes an earlier one', () => {
  for (const { earlier, later, isSuperseded } of tableOf<'earlier' | 'later' | 'isSuperseded'>(`
    earlier  later     isSuperseded
    2024: 2  2024: 3   yes
    2024: 2  2024: 1   yes
    2024: 2  2023: 2   yes
    2024: 2  2023: 3   yes
    2024: 2  2026: 2   yes
    2024: 2  2026: 1   yes
    2024: 2  2023: 1   no
    2024: 2  2026: 3   no
  `)) {
    test(`${earlier} and then ${later}: ${isSuperseded}`, () => {
      const [first, second] = plansOf([setting(earlier, '2021-08-01'), setting(later, '2022-08-01')]) as [PlanOnRecord, PlanOnRecord];
      expect(first.supersededBy).toEqual(isSuperseded === 'yes' ? [second.id] : []);
      expect(second.supersedes).toEqual(isSuperseded === 'yes' ? [first.id] : []);
    });
  }

  test('not of another ally, and not of another count', () => {
    const wider: NationalTarget = { ...setting('2024: 5', '2022-08-01'), definition: 'core-and-related' };
    for (const other of [{ ...setting('2024: 3', '2022-08-01'), ally: 'POL' }, wider]) {
      expect(plansOf([told, other]).flatMap(({ supersedes }) => supersedes)).toEqual([]);
    }
  });
});

function setting(text: string, day: string): NationalTarget {
  const [year, value] = text.split(': ').map(Number) as [number, number];
  return { ...told, announced: day, known: day, target: { value }, years: { first: year, last: year } };
}

function plansOf(nationalTargets: readonly NationalTarget[], day = '2022-12-31'): readonly PlanOnRecord[] {
  const facts: Facts = { ...exampleFacts, commitments: [exampleCommitment, wide, higher], nationalTargets };
  return plansOnRecord(ledgerOf(exampleLedger.segments, facts).asOf(day));
}
