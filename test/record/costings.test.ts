import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseDay } from '#core';
import { costings, type CostingAnswer, type CostingResultAnswer } from '#desk';
import { root } from '../house/tree.ts';
import { builtInLedger } from '../support/built-in-record.ts';

const { costings: all } = costings(builtInLedger(), {}, parseDay('2026-11-21'));
const named = (id: string): CostingAnswer => all.find((each) => each.id === id) as CostingAnswer;
const resultsOf = ({ paths }: CostingAnswer): CostingResultAnswer[] => paths.flatMap(({ results }) => results);

/** A table of 96 figures has a test of its own. */
const LONG = 'gbr-2018-hc-387';

describe('published costings', () => {
  test('reproduce as docs/method/costings.md says, to the digit', () => {
    const written = readFileSync(join(root, 'docs', 'method', 'costings.md'), 'utf8').split('\n').filter((line) => /^\| [a-z]{2,4}-\d{4}-/.test(line) && line.split('|').length === 11);
    expect(written).toEqual(all.filter(({ id }) => id !== LONG).flatMap(rowsOf));
  });

  test('have the verdicts that are told', () => {
    expect(all.map(({ id, reproduces, reproducesFromLedger }) => [id, reproduces, reproducesFromLedger])).toEqual([
      ['deu-2017-deutsche-bank', 'in full', 'in part'],
      ['gbr-2018-hc-387', 'in full', 'no'],
      ['can-2022-pbo', 'no', 'no'],
      ['gbr-2024-osr', 'in part', 'in part'],
      ['can-2024-pbo', 'in full', 'in full'],
      ['eu-2025-nef', 'no', 'no'],
      ['ita-2025-milex-june', 'in full', 'in full'],
      ['nato-2025-icaew', 'in part', 'in part'],
      ['gbr-2025-cebr', 'in full', 'in full'],
      ['ita-2025-milex-october', 'in full', 'in full'],
      ['can-2026-pbo', 'no', 'no'],
    ]);
  });

  test('tell why, where one does not reproduce in full, and only there', () => {
    expect(all.filter(({ reproduces, reason }) => (reproduces === 'in full') !== (reason === null))).toEqual([]);
  });

  test('have one main result each, and name an earlier path as the baseline', () => {
    for (const costing of all) {
      expect(resultsOf(costing).filter(({ theirs }) => theirs.main), costing.id).toHaveLength(1);
      costing.paths.forEach((path, at) => {
        if (path.kind === 'path' && path.against !== undefined) expect(costing.paths.slice(0, at).map(({ id }) => id), costing.id).toContain(path.against);
      });
    }
  });

  test('are computed from nothing that was published later', () => {
    for (const costing of all) {
      const editions = JSON.stringify(costing.paths).matchAll(/"edition":"([\d-]+)"/g);
      for (const [, edition = ''] of editions) expect(edition <= costing.ledgerOf, `${costing.id} ${edition}`).toBe(true);
    }
  });
});

describe('the table of the Defence Committee of 2018', () => {
  const results = resultsOf(named(LONG));
  const amounts = results.filter(({ theirs }) => theirs.measure === 'spending' || theirs.measure === 'baseline');
  const tenths = (value: number): number => value / 1e8;

  test('differs by a tenth of a billion at most in 72 amounts, 70 of which are ours when cut', () => {
    expect(amounts).toHaveLength(72);
    expect(Math.max(...amounts.map(({ difference }) => Math.abs(difference ?? Number.NaN)))).toBeCloseTo(0.0914e9, -5);
    expect(amounts.filter(({ ours, theirs }) => !('missing' in ours) && Math.floor(tenths(ours.value) + 1e-6) === Math.round(tenths(theirs.value)))).toHaveLength(70);
  });

  test('differs by a billion at most in 24 figures of GDP', () => {
    const gdp = results.filter(({ theirs }) => theirs.measure === 'gdp');
    expect(gdp).toHaveLength(24);
    expect(Math.max(...gdp.map(({ difference }) => Math.abs(difference ?? Number.NaN)))).toBeCloseTo(0.727e9, -6);
  });

  test('rests on a round GDP and a low growth: the outlook of the day has more', () => {
    const [first, last] = [amounts.find(({ theirs }) => theirs.year === 2018), amounts.find(({ theirs }) => theirs.main)];
    expect(first?.fromLedger?.percent).toBeCloseTo(4.22, 2);
    expect(last?.fromLedger?.percent).toBeCloseTo(16.63, 2);
  });
});

/** The rows of a costing in the table of the method page. */
function rowsOf(costing: CostingAnswer): string[] {
  return costing.paths.flatMap(({ id, results }) => results.map((result) => {
    const { theirs, fromLedger, reproduces } = result;
    const isMoney = /^[A-Z]{3}$/.test(theirs.unit);
    const decimals = theirs.decimals + (isMoney ? 9 : 0);
    const number = (value: number, digits: number): string => formatNumber(isMoney ? value / 1e9 : value, digits);
    const ours = (side: Pick<CostingResultAnswer, 'ours' | 'percent'>): string => ('missing' in side.ours ? side.ours.missing : `${number(side.ours.value, decimals + 1)} | ${formatNumber(side.percent ?? Number.NaN, 1)}`);
    return `| ${costing.id} | ${id} | ${theirs.measure}${theirs.year === undefined ? '' : ` ${theirs.year}`} | ${number(theirs.value, decimals)} | ${ours(result)} | ${reproduces ? 'yes' : 'no'} | ${fromLedger ? ours(fromLedger) : '– | –'} |`;
  }));
}
