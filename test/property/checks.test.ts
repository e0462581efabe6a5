import { describe, expect, test } from 'vitest';
import { buildSegment, checkClaim, ledgerOf, parseDay, publishedDate, type Claim, type Ledger, type Verdict } from '#core';
import { boundsOf, verdictOf, type Told } from '../../src/core/claim/policy.ts';
import { builtInFacts, builtInLedger, observationsOfLedger } from '../support/built-in-record.ts';
import { claimWritten } from '../support/claim-text.ts';

const ledger = builtInLedger();
const now = ledger.asOf('2026-11-21');

const CLAIMS: readonly string[] = [
  'level share DEU 1.2 %', 'level share EST 2 % more than', 'level spending FRA 40bn EUR', 'level gdp ITA 1.9tn USD', 'gap gap DEU 37bn USD add', 'gap gap ITA 0.9 percentage_points',
  'burden burden-share USA 72 percent', 'rank gdp DEU 2 rank highest against=USA', 'change spending POL up', 'ratio spending GBR 2 times against=ITA', 'commitment target nato 2 % by=2024-12-31',
  'commitment binding nato', 'membership member MNE', 'membership members nato 28 allies', 'debt debt DEU',
];
const DAYS: readonly string[] = ['2016-08-01', '2017-03-31', '2019-07-01', '2024-07-10'];

/** A generator of numbers that is the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FLIPPED: Readonly<Record<Verdict, Verdict>> = { 'match': 'mismatch', 'close': 'mismatch', 'mismatch': 'match', 'cannot check': 'cannot check' };

describe('a denial turns the verdict round', () => {
  test.each(CLAIMS.flatMap((claim) => DAYS.map((day) => [claim, day] as const)))('%s on %s', (text, day) => {
    const views = { then: ledger.asOf(day), now };
    const claim: Claim = claimWritten(text);
    const [said, denied] = [checkClaim(asDenied(claim), views), checkClaim({ ...claim, isNegated: true }, views)];
    expect(denied.verdict).toEqual({ then: FLIPPED[said.verdict.then], now: FLIPPED[said.verdict.now] });
  });
});

/** What a denial denies: who "does not spend 2 percent" spends less, so that of a plain level it is "at least" that is denied. */
function asDenied(claim: Claim): Claim {
  return claim.kind === 'level' && claim.comparator === 'exactly' && claim.hedge === null ? { ...claim, comparator: 'at least' } : claim;
}

test('a hedge that widens never turns a match into something else, nor a near match into a mismatch', () => {
  const next = numbers(7);
  for (let round = 0; round < 4000; round += 1) {
    const value = 10 ** (next() * 12 - 1);
    const told: Told = { value, last: null, half: value * next() * 0.05, comparator: 'exactly', hedge: null, isExact: next() < 0.2 };
    const figure = value * (0.8 + next() * 0.4);
    const [plain, about] = [verdictOf(boundsOf(told), figure), verdictOf(boundsOf({ ...told, hedge: 'about' }), figure)];
    if (plain === 'match') expect(about).toBe('match');
    if (plain === 'close') expect(['match', 'close']).toContain(about);
  }
});

test('a match always lies within what is close', () => {
  const next = numbers(11);
  const comparators = ['exactly', 'at least', 'more than', 'less than', 'up to', 'only', 'much less', 'much more'] as const;
  const hedges = [null, 'about', 'nearly', 'just', 'order'] as const;
  for (const comparator of comparators) {
    for (const hedge of hedges) {
      const value = 1 + next() * 100;
      const { match, close } = boundsOf({ value, last: null, half: next(), comparator, hedge, isExact: false });
      expect(close[0] ?? -Infinity).toBeLessThanOrEqual(match[0] ?? -Infinity);
      expect(close[1] ?? Infinity).toBeGreaterThanOrEqual(match[1] ?? Infinity);
    }
  }
});

describe('the verdict of a day rests on nothing that was published later', () => {
  const observations = observationsOfLedger(ledger);
  for (const day of ['2017-03-31', '2019-07-01']) {
    const cut = cutAt(day, observations);
    test.each(CLAIMS)(`%s on ${day}`, (text) => {
      const claim = claimWritten(text);
      const [whole, only] = [ledger, cut].map((each) => checkClaim(claim, { then: each.asOf(day), now: each.asOf(day) }));
      expect(only?.verdict).toEqual(whole?.verdict);
      expect(only?.readings.map(({ then }) => then)).toEqual(whole?.readings.map(({ then }) => then));
    });
  }
});

test('whatever a claim says, an answer comes: every kind and measure with every sort of number, party and year', () => {
  const next = numbers(3);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  for (let round = 0; round < 600; round += 1) {
    const claim: Claim = {
      ...claimWritten('level share -'),
      kind: pick(KINDS), measure: pick(MEASURES), parties: pick([[], ['DEU'], ['nato'], ['FRA', 'USA'], ['RUS'], ['ISL'], ['nato-europe', 'CAN']]), against: pick([[], ['USA'], ['nato'], ['CHE']]),
      group: pick(['nato', 'eu', 'g7']), comparator: pick(['exactly', 'more than', 'only', 'much less']), hedge: pick([null, 'about', 'nearly', 'just', 'order']), value: pick([null, 0, 2, -3, 5e9, '2024', '2024-12-31', 'soon']),
      valueLast: pick([null, 3]), unit: pick([null, 'percent', 'percent_of_gdp', 'USD', 'EUR', 'XAU', 'times', 'part', 'allies', 'rank', 'persons', 'percentage_points']), step: pick([null, 1, 0.1, 1e9]),
      years: pick([null, { first: 2016, last: 2016 }, { first: 2014, last: 2030 }, { first: 1800, last: 1800 }]), by: pick([null, '2024-12-31', '2150-12-31']), target: pick([null, 2, 20, 7]),
      direction: pick([null, 'up', 'down', 'highest', 'lowest']), isNegated: next() < 0.2,
    };
    const check = checkClaim(claim, { then: ledger.asOf(pick(['1998-01-01', '2005-01-01', ...DAYS])), now });
    expect(VERDICTS).toContain(check.verdict.then);
    expect(`${check.because.then} ${check.because.now} ${check.findings.join(' ')} ${check.policy.because}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
});

const KINDS: readonly Claim['kind'][] = ['level', 'gap', 'count', 'burden', 'rank', 'change', 'ratio', 'commitment', 'membership', 'debt'];
const VERDICTS: readonly Verdict[] = ['match', 'close', 'mismatch', 'cannot check'];
const MEASURES: readonly Claim['measure'][] = [
  'share', 'spending', 'equipment-share', 'aid-share', 'gdp', 'population', 'personnel', 'spending-per-person', 'gap', 'allies-meeting', 'burden-share', 'burden-index', 'gdp-share', 'common-funding-share',
  'target', 'deadline', 'binding', 'signed', 'member', 'accession', 'members', 'debt',
];

/** The ledger without any edition, commitment or statement that was not known at the end of a day. */
function cutAt(day: string, all: ReturnType<typeof observationsOfLedger>): Ledger {
  const last = parseDay(day);
  const isKnown = (date: string): boolean => publishedDate(date).knownFrom <= last;
  const facts = builtInFacts();
  const segment = buildSegment({
    loaded: '2026-11-21T00:00:00.000Z',
    observations: all.filter(({ edition }) => isKnown(edition)),
    copies: ledger.segments.flatMap(({ copies }) => copies),
    editions: ledger.editions.filter(({ date }) => isKnown(date)),
  });
  return ledgerOf([segment], {
    ...facts,
    commitments: facts.commitments.filter(({ made }) => isKnown(made)),
    statements: facts.statements.filter(({ known }) => isKnown(known)),
    nationalTargets: facts.nationalTargets.filter(({ known }) => isKnown(known)),
    nationalBudgets: facts.nationalBudgets.filter(({ known }) => isKnown(known)),
    commonFunding: facts.commonFunding.filter(({ known }) => isKnown(known)),
  }, () => ledger.rates());
}
