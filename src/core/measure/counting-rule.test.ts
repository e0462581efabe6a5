import { describe, expect, test } from 'vitest';
import { exampleCommitment, exampleFacts, observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { exampleCoreAndAid, exampleRecordBeforeAid, exampleRecordView } from '../../../test/support/example-record.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { CommitmentMeasure } from '../ledger/facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { parseDay } from '../time/day.ts';
import { aidShareOfGdp, impliedGni } from './aid.ts';
import { assertRuleFits, countedShare, doesRuleFit, NATO_CORE } from './counting-rule.ts';
import { restsOnHindsight } from './hindsight.ts';
import { rankByShare } from './rank.ts';
import { allianceStanding } from './standing.ts';

const RELATED = { id: 'core-and-related', name: 'Core and related', components: ['core', 'related'] } as const;

/** The measures of a figure's steps, from itself down. */
function stepsOf(known: Known<Figure>): string[] {
  if (isMissing(known) || known.origin.kind !== 'derivation') return [];
  return [known.origin.measure, ...known.origin.inputs.flatMap(({ figure }) => stepsOf(figure))];
}

describe('core and aid', () => {
  test('adds the aid to the printed share, each step a figure of its own', () => {
    const share = countedShare(exampleRecordView, exampleCommitment, exampleCoreAndAid, 'DEU', 2020);
    expect(stepsOf(share)).toEqual(['share-with-aid', 'aid-share-of-gdp', 'gni-to-gdp', 'implied-gni', 'gdp-at-prices-of-one-year']);
    expect(share).toMatchObject({ value: 2.24, unit: 'percent_of_gdp', decimals: 2, status: 'forecast' });
  });

  test('says so where the aid was published only after the day asked for', () => {
    const share = countedShare(exampleRecordBeforeAid, exampleCommitment, exampleCoreAndAid, 'DEU', 2020) as Figure;
    expect(stepsOf(share)).toContain('hindsight');
    expect(restsOnHindsight(share)).toBe(true);
    expect(allianceStanding(exampleRecordBeforeAid, exampleCommitment, 2020, 'nato', exampleCoreAndAid).standings.map(({ ally, hindsight }) => [ally.id, hindsight])).toEqual([['DEU', true], ['ISL', false], ['NOR', false], ['POL', false]]);
  });

  test('gives no share, no verdict and no rank to an ally whose aid is not held', () => {
    const { standings, counts } = allianceStanding(exampleRecordView, exampleCommitment, 2020, 'nato', exampleCoreAndAid);
    expect(counts).toEqual({ met: 1, notMet: 0, notHeld: 2, standIn: 0 });
    expect(rankByShare(standings, 'DEU')).toMatchObject({ rank: 1, of: 1, notHeld: 2 });
    expect(rankByShare(standings, 'POL')).toMatchObject({ missing: 'not held' });
    expect(standings.find(({ ally }) => ally.id === 'POL')?.met).toBeNull();
  });

  test('implies no income from an aid of zero', () => {
    const view = ledgerOf([segmentOf(observationsOf(`
      edition     indicator         ally  year  unit            base           value  status
      2022-04-12  aid               DEU   2020  USD             constant-2021  0      actual
      2022-04-12  aid-share-of-gni  DEU   2020  percent_of_gni  -              0      actual
    `, 'oecd-aid', { aid: 6 }))], exampleFacts).asOf(parseDay('2022-12-31'));
    expect(impliedGni(view, 'DEU', 2020)).toEqual({ missing: 'not available', because: 'no income can be implied from a share of zero' });
    expect(aidShareOfGdp(view, 'DEU', 2020)).toMatchObject({ missing: 'not available' });
  });

  test('is not held where no edition with aid is', () => {
    expect(aidShareOfGdp(ledgerOf([], exampleFacts).asOf(parseDay('2022-12-31')), 'DEU', 2020)).toEqual({ missing: 'not held', because: 'no edition with aid is held' });
  });
});

describe('what may not be combined is refused, with the reason', () => {
  test.each<[CommitmentMeasure, typeof RELATED | typeof exampleCoreAndAid, string]>([
    ['equipment-share', exampleCoreAndAid, 'The target is a part of defence expenditure, and aid is no part of it'],
    ['related-share-of-gdp', exampleCoreAndAid, 'aid is not among it'],
    ['defence-and-related-share-of-gdp', exampleCoreAndAid, 'aid would count some of it twice'],
    ['aid-share-of-gni', exampleCoreAndAid, 'The target is for aid alone'],
    ['defence-share-of-gdp', RELATED, 'Related spending counts only towards the 5 % of The Hague'],
    ['equipment-share', RELATED, 'Related spending counts only towards the 5 % of The Hague'],
    ['aid-share-of-gni', RELATED, 'Related spending counts only towards the 5 % of The Hague'],
  ])('%s with %o', (measure, rule, why) => {
    expect(() => assertRuleFits({ ...exampleCommitment, measure }, rule)).toThrow(why);
    expect(doesRuleFit(measure, rule)).toBe(false);
  });

  test.each<[CommitmentMeasure, typeof RELATED | typeof exampleCoreAndAid | typeof NATO_CORE]>([
    ['defence-share-of-gdp', exampleCoreAndAid],
    ['defence-and-related-share-of-gdp', RELATED],
    ['equipment-share', NATO_CORE],
    ['aid-share-of-gni', NATO_CORE],
  ])('%s goes with %o', (measure, rule) => {
    expect(doesRuleFit(measure, rule)).toBe(true);
  });
});
