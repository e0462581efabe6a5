import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, places, projectFiles, root, sourceFiles, textOf } from './tree.ts';

const LINES_MAX = 400;

/** Files that were longer when the rule came, with their length then: they may shrink. */
const LONG_BEFORE: Readonly<Record<string, number>> = {};

const ROOMS = ['kit', 'core', 'reader', 'chart', 'sources', 'record', 'store', 'desk', 'api', 'cli', 'web'];

const CODE = projectFiles().filter((path) => /^(src|test|scripts|bin|bench)\/.*\.(ts|tsx|js|mjs|cjs)$/.test(path));

describe('rooms', () => {
  const found = new Set(projectFiles().flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []));

  test.each([...found])('src/%s is a known room and has a door', (name) => {
    expect(ROOMS).toContain(name);
    expect(existsSync(join(root, 'src', name, 'index.ts')), `src/${name}/index.ts exists`).toBe(true);
  });
});

test('a file in src is short enough to be told in one breath', () => {
  const long = sourceFiles(/^src\/.*\.(ts|tsx|css)$/)
    .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > (LONG_BEFORE[path] ?? LINES_MAX));
  expect(long).toEqual([]);
});

describe('leftovers', () => {
  // Written in two halves, so that this file does not find itself.
  const words = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);
  const silencers = new RegExp(`@ts-(${['ign' + 'ore', 'no' + 'check'].join('|')})`);
  const focus = /\b(describe|it|test|bench)(\.\w+)*\.only\b/;
  const looseType = /\bas an[y]\b|<an[y]>|:\s*an[y]\s*([;,)=\]|&>{]|$)/;

  test('no work is left as a note in the code', () => {
    expect(places(CODE, words)).toEqual([]);
  });

  test('no check of types is silenced', () => {
    expect(places(CODE, silencers)).toEqual([]);
  });

  test('no test is run alone', () => {
    expect(places(CODE, focus, codeOf)).toEqual([]);
  });

  test('no value is of any type', () => {
    expect(places(CODE.filter((path) => /\.tsx?$/.test(path)), looseType, codeOf)).toEqual([]);
  });
});

test('core and kit read no clock and draw no lots', () => {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|\bMath\.random\b|\bperformance\.now\b/;
  expect(places(sourceFiles(/^src\/(core|kit)\/.*(?<!\.test)\.tsx?$/), clock, codeOf)).toEqual([]);
});

test('no file names a place on somebody’s machine', () => {
  const place = /(?<![\w.)\]}*/-])(\/(work|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\Users\\)/;
  const text = projectFiles().filter((path) => !textOf(path).includes('\0') && path !== 'test/house/tree.test.ts');
  expect(places(text, place)).toEqual([]);
});
