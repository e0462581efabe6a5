import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeHolderOn, parseDay, publishedDate, type Certainty } from '#core';
import { readFacts } from '#record';
import { root } from '../house/tree.ts';

const FOLDER = join(root, 'data', 'facts');
const facts = readFacts(FOLDER);

const ALLIES = new Set(facts.allies.map(({ id }) => id));
/** Partners who give to missions beside the allies. */
const PARTNERS = ['ARM', 'AUS', 'AUT', 'CHE', 'GEO', 'IRL', 'MDA', 'UKR'];

const SOURCED: Readonly<Record<string, readonly { readonly source: string | null }[]>> = {
  milestones: facts.milestones,
  missions: facts.missions,
  contributions: facts.contributions,
  missionTotals: facts.missionTotals,
  nationalTargets: facts.nationalTargets,
  statements: facts.statements,
  commonFunding: facts.commonFunding,
  commonBudgets: facts.commonBudgets,
  fiscalRules: facts.fiscalRules,
  nationalBudgets: facts.nationalBudgets,
  countingRules: facts.countingRules,
  costings: facts.costings,
};

describe.each(Object.entries(SOURCED))('%s', (_name, entries) => {
  test('are there, each with a page', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ source }) => !/^https?:\/\/\S+\.\S+$/.test(source ?? ''))).toEqual([]);
  });

  test('have further pages and notes whose sources are pages or remarks of ours', () => {
    const told = entries as readonly { alsoIn?: readonly string[]; notes?: readonly { source: string | null }[] }[];
    const pages = told.flatMap(({ alsoIn = [], notes = [] }) => [...alsoIn, ...notes.map(({ source }) => source).filter((source) => source !== null)]);
    expect(pages.filter((page) => !/^https?:\/\//.test(page))).toEqual([]);
  });
});

describe('dates', () => {
  const known = [facts.milestones, facts.contributions, facts.missionTotals, facts.nationalTargets, facts.statements, facts.commonFunding, facts.commonBudgets, facts.nationalBudgets].flat();

  test('from which a fact could be known are dates', () => {
    for (const fact of known) expect(() => publishedDate(fact.known), JSON.stringify(fact)).not.toThrow();
  });

  test('are as exact as they say', () => {
    const dated: { readonly date: string; readonly certainty: Certainty | null }[] = [
      ...facts.milestones,
      ...facts.statements,
      ...facts.nationalTargets.map(({ announced, certainty }) => ({ date: announced, certainty })),
      ...facts.nationalBudgets.map(({ known: date, certainty }) => ({ date, certainty })),
      ...facts.costings.map(({ published: date, certainty }) => ({ date, certainty })),
      ...facts.fiscalRules.flatMap(({ date, certainty }) => (date === null ? [] : [{ date, certainty }])),
    ];
    expect(dated.filter(({ date, certainty }) => publishedDate(date).certainty !== certainty)).toEqual([]);
  });

  test('of what was said come no later than the day it could be known', () => {
    expect(facts.statements.filter(({ date, known: from }) => publishedDate(from).knownFrom < publishedDate(date).knownFrom)).toEqual([]);
  });
});

describe('names', () => {
  const ids = [facts.commitments, facts.milestones, facts.missions, facts.statements, facts.fiscalRules, facts.licences, facts.costings].map((each) => each.map(({ id }) => id));

  test.each(ids.map((each, at) => [at, each] as const))('of list %d are given once', (_at, each) => {
    expect(new Set(each).size).toBe(each.length);
  });

  test('of parties are codes that are known', () => {
    const parties = [...facts.contributions.flatMap(({ party }) => party ?? []), ...facts.nationalTargets.map(({ ally }) => ally), ...facts.nationalBudgets.map(({ ally }) => ally), ...facts.commonFunding.map(({ ally }) => ally), ...facts.fiscalRules.map(({ area }) => area), ...facts.statements.flatMap(({ country }) => country ?? [])];
    expect(parties.filter((party) => !ALLIES.has(party) && ![...PARTNERS, 'NATO', 'EU'].includes(party))).toEqual([]);
  });

  test('of commitments and missions are those of facts', () => {
    const commitments = new Set(facts.commitments.map(({ id }) => id));
    const missions = new Set(facts.missions.map(({ id }) => id));
    expect([...facts.milestones, ...facts.statements].filter(({ commitment }) => commitment && !commitments.has(commitment))).toEqual([]);
    expect([...facts.contributions, ...facts.missionTotals].filter(({ mission }) => !missions.has(mission))).toEqual([]);
  });
});

describe('order', () => {
  const keys: Readonly<Record<string, readonly string[]>> = {
    milestones: facts.milestones.map(({ date, id }) => `${date}\t${id}`),
    statements: facts.statements.map(({ date, id }) => `${date}\t${id}`),
    missions: facts.missions.map(({ id }) => id),
    contributions: facts.contributions.map(({ mission, at, place }) => `${mission}\t${at}\t${place ?? ''}`),
    missionTotals: facts.missionTotals.map(({ mission, at }) => `${mission}\t${at}`),
    nationalTargets: facts.nationalTargets.map(({ ally, announced }) => `${ally}\t${announced}`),
    nationalBudgets: facts.nationalBudgets.map(({ ally, year }) => `${ally}\t${year}`),
    commonFunding: facts.commonFunding.map(({ yearFirst }) => String(yearFirst)),
    commonBudgets: facts.commonBudgets.map(({ year, budget }) => `${year}\t${budget}`),
    commitments: facts.commitments.map(({ made }) => made),
    costings: facts.costings.map(({ published, id }) => `${published}\t${id}`),
  };

  test.each(Object.entries(keys))('of %s is by name or date', (_name, written) => {
    expect(written).toEqual([...written].sort());
  });
});

describe('contributions', () => {
  const rows = facts.contributions.filter(({ mission, at }) => mission === 'kfor' && at === '2017-02');

  test('to KFOR of February 2017 add up to the printed total, four of them without a name', () => {
    const total = facts.missionTotals.find(({ mission, at }) => mission === 'kfor' && at === '2017-02');
    expect(rows).toHaveLength(30);
    expect(rows.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0)).toBe(total?.quantity.value);
    expect(rows.filter(({ party, printed, note }) => party === null && printed === null && note)).toHaveLength(4);
  });

  test('never add up to more than the total of the same time', () => {
    for (const { mission, at, quantity } of facts.missionTotals) {
      const sum = facts.contributions.filter((row) => row.mission === mission && row.at === at).reduce((all, row) => all + (row.quantity?.value ?? 0), 0);
      expect(sum, `${mission} ${at}`).toBeLessThanOrEqual(quantity.value);
    }
  });
});

describe('the second programme', () => {
  test('is the aid target of 1970: 0.7 % of gross national income, an aim, which the United States did not accept', () => {
    const aid = facts.commitments.find(({ id }) => id === 'un-1970-aid');
    expect(aid).toMatchObject({ programme: 'un-aid', made: '1970-10-24', measure: 'aid-share-of-gni', comparator: 'at-least', target: 0.7, targetUnit: 'percent_of_gni', strength: 'aim', deadlineYear: 1975, exemptions: [] });
    expect(aid?.floor).toBeUndefined();
    expect(aid?.disputes.map(({ who }) => who)).toEqual(['The United States']);
  });
});

describe('the escape clause', () => {
  test('was asked for by sixteen and activated for all of them, for Germany later', () => {
    const areas = (kind: string): string[] => facts.fiscalRules.filter((rule) => rule.kind === kind).map(({ area }) => area).sort();
    expect(areas('escape clause requested')).toHaveLength(16);
    expect(areas('escape clause activated')).toEqual(areas('escape clause requested'));
    expect(facts.fiscalRules.find(({ kind, area }) => kind === 'escape clause activated' && area === 'DEU')?.date).toBe('2025-10-10');
  });
});

describe('statements', () => {
  test('are made by those who held the office on the day, where that is held', () => {
    const wrong = facts.statements.filter(({ office, country, date, certainty, speaker }) => {
      if (!office || !country || certainty !== 'day') return false;
      const { holders, certainty: how } = officeHolderOn(facts.offices, country, office, parseDay(date));
      return (how === 'certain' || how === 'open') && !holders.some(({ person }) => person === speaker);
    });
    expect(wrong).toEqual([]);
  });

  test('quote briefly', () => {
    expect(facts.statements.filter(({ quoted }) => (quoted ?? '').split(' ').length > 15)).toEqual([]);
  });
});

describe('terms', () => {
  test('are told for every publication, as with the publication', () => {
    for (const { id, licence, ships = true } of facts.publications) {
      expect(facts.licences.find((entry) => entry.id === id), id).toMatchObject({ licence, ships });
    }
  });

  test('say how to cite whatever ships, and nothing else', () => {
    expect(facts.licences.filter(({ ships, attribution }) => ships !== (attribution !== null))).toEqual([]);
  });
});

test('every file is JSON of two spaces, or one row a line, and ends its last line', () => {
  for (const name of ['milestones', 'contributions', 'national-targets', 'national-budgets', 'statements', 'common-funding', 'fiscal-rules', 'commitments', 'licences', 'costings']) {
    const text = readFileSync(join(FOLDER, `${name}.json`), 'utf8');
    expect(text, name).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  }
});
