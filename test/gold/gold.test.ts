import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtInLedger } from '../support/built-in-record.ts';
import { brokenSeals, loadGold, type SetName } from './score/load.ts';
import { scoreSet } from './score/score.ts';
import { hasFallen, percent, scoresOnPage } from './score/table.ts';

const PAGE = fileURLToPath(new URL('../../docs/reader-score.md', import.meta.url));
const SETS: readonly SetName[] = ['open', 'locked'];

test.each(SETS)('the passages of the %s half are well-formed, and what is annotated stands in them', (name) => {
  expect(loadGold(name).faults).toEqual([]);
});

test('the locked half is what was sealed', () => {
  expect(brokenSeals()).toEqual([]);
});

test('the set holds at least 400 passages, and at least a third as many are locked', () => {
  const [open, locked] = SETS.map((name) => loadGold(name).passages.length) as [number, number];
  expect(open + locked).toBeGreaterThanOrEqual(400);
  expect(locked).toBeGreaterThanOrEqual(400 / 3);
});

describe('the reader reads no worse than the page of the documentation tells', () => {
  const told = existsSync(PAGE) ? scoresOnPage(readFileSync(PAGE, 'utf8')) : {};
  const ledger = builtInLedger();

  test.each(Object.keys(told) as SetName[])('on the %s half', (name) => {
    const { scores } = scoreSet(loadGold(name).passages, ledger);
    const fallen = scores.flatMap((score) => {
      const before = told[name]?.[score.task];
      return before && hasFallen(score, before) ? [`${score.task}: ${percent(score.f1)}, before ${before.f1}`] : [];
    });
    expect(fallen).toEqual([]);
  });

  test('both halves are told', () => {
    expect(Object.keys(told).sort()).toEqual(['locked', 'open']);
  });
});
