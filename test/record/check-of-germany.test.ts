import { expect, test } from 'vitest';
import { checkClaim, groundsOf, isMissing, type Check, type Figure, type Reading } from '#core';
import { builtInLedger } from '../support/built-in-record.ts';
import { claimWritten } from '../support/claim-text.ts';

/** The claim that started it: 37 billion dollars a year more, on 31 March 2017. */
const ledger = builtInLedger();
const views = { then: ledger.asOf('2017-03-31'), now: ledger.asOf('2026-11-21') };
const check: Check = checkClaim(claimWritten('gap gap DEU 37bn USD add would'), views);

function readingOf(id: string): Reading {
  return check.readings.find((reading) => reading.id === id) as Reading;
}

function billions(id: string): number {
  const { figure } = readingOf(id).then;
  return isMissing(figure) ? Number.NaN : Math.round(figure.value / 1e8) / 10;
}

test('the plain reading is 2 % of GDP in 2017 above current spending, and the claim is too much for it', () => {
  expect(check.readings[0]).toMatchObject({ id: 'plain', isPlain: true, then: { fits: 'mismatch' }, now: { fits: 'mismatch' } });
  expect(billions('plain')).toBe(28.5);
  expect(check.findings[0]?.replaceAll('\u00a0', ' ')).toBe("Too much for what 2 % of Germany's GDP in 2017 asks above current spending: $28.5 billion");
});

test('it fits the GDP then forecast for 2021, and is too little for that of 2024', () => {
  expect([readingOf('gdp-2021').then.fits, billions('gdp-2021')]).toEqual(['match', 36.6]);
  expect([readingOf('gdp-2024').then.fits, billions('gdp-2024')]).toEqual(['mismatch', 43.3]);
  const findings = check.findings.join('\n').replaceAll('\u00a0', ' ');
  expect(findings).toContain('Fits if it means what 2 % of Germany\'s GDP as forecast for 2021 asks above current spending: $36.6 billion');
  expect(findings).toContain('Too little for what 2 % of Germany\'s GDP as forecast for 2024 asks above current spending: $43.3 billion');
});

test('it is consistent with a conversion of the 35 billion euro on record', () => {
  expect(check.consistent.map(({ statement }) => statement)).toEqual(['gabriel-2017-03-31-increase']);
  expect(check.findings.at(-1)).toContain('€35\u00a0billion × 1.0691 = $37.4\u00a0billion');
});

test('the figure goes down to cells: share, GDP of two years and the rate of the day, none published later', () => {
  const { figure } = readingOf('gdp-2021').then;
  const grounds = groundsOf(figure as Figure).flatMap((ground) => (ground.kind === 'cell' || ground.kind === 'quotation' ? [ground.edition.edition] : []));
  expect([...new Set(grounds)].sort()).toEqual(['2016-10', '2017-03-13', '2017-03-31']);
});

test('the policy tells the rule, the bounds, how many readings were tried and how often one would fit by chance', () => {
  expect(check.policy).toMatchObject({ match: [36.5e9, 37.5e9], close: [35.15e9, 38.85e9], unit: 'USD', tried: 15 });
  expect(check.policy.byChance).toBeGreaterThan(0.05);
  expect(check.policy.byChance).toBeLessThan(0.3);
});

test('the same machinery serves another ally, target, currency and day', () => {
  const other = checkClaim(claimWritten('gap gap FRA 39bn EUR add target=3.5'), { then: views.now, now: views.now });
  expect(other.verdict.then).toBe('match');
  expect(other.readings.map(({ id }) => id)).toContain('gdp-2035');
});
