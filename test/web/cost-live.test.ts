import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { allyCost, costGround, openOutturn } from '#desk';
import { livePath } from '../../src/web/load/cost-live.ts';
import { pathOf, type PathView } from '../../src/web/load/cost-path.ts';
import type { CostTerms } from '../../src/web/place.ts';

const { ledger } = openOutturn('no-such-folder');
const TODAY = parseDay('2026-11-21');

const TERMS: readonly (readonly [name: string, terms: CostTerms])[] = [
  ['as the commitment has it', {}],
  ['another target and deadline', { target: '2.75', by: '2032' }],
  ['far ahead, by growth', { by: '2050', shape: 'constant-growth' }],
  ['front-loaded above real spending', { shape: 'front-loaded', baseline: 'constant-real' }],
  ['back-loaded above the money of today', { shape: 'back-loaded', baseline: 'constant-nominal', currency: 'USD' }],
  ['at once, borrowed', { shape: 'at-once', interest: '2.5', currency: 'eur' }],
  ['by hand', { points: '2028=2.5,2030=4' }],
  ['with growth and prices of one’s own', { growth: '0,3 %', deflator: '4', currency: 'GBP' }],
  ['with growth of some years', { growth: '2029=-1,2031=2.25', baseline: 'constant-real' }],
];

describe('a path computed in the browser is that of the server, to the last digit', () => {
  const allies = ['DEU', 'CAN', 'USA', 'POL', 'BGR', 'ALB', 'TUR', 'ISL'];

  test.each(TERMS)('%s', (_name, terms) => {
    const different = allies.filter((ally) => JSON.stringify(live(ally, terms)) !== JSON.stringify(served(ally, terms)));
    expect(different).toEqual([]);
    expect(live('DEU', terms)?.rows.length).toBeGreaterThan(5);
  });

  test('for aid as a share of national income', () => {
    const asked = { commitment: 'un-1970-aid', by: '2030' };
    const ground = costGround(ledger, 'DEU', asked, TODAY);
    expect(ground && livePath(ground, { by: '2030' })).toEqual(pathOf(allyCost(ledger, 'DEU', asked, TODAY)));
  });
});

test('another base year than that of the numbers at hand is left to the server', () => {
  const ground = costGround(ledger, 'DEU', {}, TODAY);
  expect(ground && livePath(ground, { from: '2024' })).toBeUndefined();
  expect(ground && livePath(ground, { currency: 'JPY' })).toBeUndefined();
});

/** With the numbers that are at hand before the terms are changed: only the currency is asked for anew. */
function live(ally: string, terms: CostTerms): PathView | undefined {
  const ground = costGround(ledger, ally, { ...(terms.currency && { currency: terms.currency }) }, TODAY);
  return (ground && livePath(ground, terms)) ?? undefined;
}

function served(ally: string, terms: CostTerms): PathView | undefined {
  return pathOf(allyCost(ledger, ally, { commitment: 'hague-2025-core', ...terms }, TODAY));
}
