import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeProblem } from '../../scripts/prepare/node-version.mjs';
import { agrees } from '../../scripts/prepare/install.mjs';
import { root, textOf } from './tree.ts';

const manifest = JSON.parse(textOf('package.json'));
const lock = JSON.parse(textOf('package-lock.json'));

describe('package.json', () => {
  test('says the licence that lies beside it', () => {
    expect(manifest.license).toBe('MIT');
    expect(textOf('LICENSE')).toMatch(/^MIT License\n/);
    expect(existsSync(join(root, 'LICENSE-DATA.md'))).toBe(true);
  });

  test('has a runnable command', () => {
    expect(() => accessSync(join(root, manifest.bin.outturn), constants.X_OK)).not.toThrow();
  });

  test('gives every public door its types first', () => {
    const doors = Object.entries(manifest.exports).filter(([, door]) => typeof door === 'object');
    expect(doors.map(([, door]) => Object.keys(door as object))).toEqual(doors.map(() => ['types', 'default']));
  });

  test('gives every room a name that leads to its source first', () => {
    const sources = Object.entries(manifest.imports as Record<string, Record<string, string>>);
    expect(sources.map(([name, door]) => [name, Object.keys(door)[0], door.source])).toEqual(
      sources.map(([name]) => [name, 'source', name === '#api/contract' ? './src/api/contract.ts' : `./src/${name.slice(1)}/index.ts`]),
    );
  });

  test('agrees with the lock file', () => {
    const { dependencies, devDependencies, bin, engines } = lock.packages[''];
    expect({ dependencies, devDependencies, bin, engines }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      bin: manifest.bin,
      engines: manifest.engines,
    });
  });
});

test('the lock file names no host, so that any registry serves it', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
});

describe('prepare', () => {
  test.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('Node %s is new enough: %s', (version, isEnough) => {
    expect(nodeProblem(version) === undefined).toBe(isEnough);
  });

  test('says which Node it needs and the way out', () => {
    expect(nodeProblem('18.20.8')).toBe(
      'Outturn needs Node 20.19 or newer (of 22, 22.12 or newer), and this is Node 18.20.8: install a newer Node and run the same command again',
    );
  });

  // what the lock file wants         what npm says it installed      verdict
  test.each([
    [{ '': {}, a: { version: '1.0.0' } }, undefined, false],
    [{ '': {}, a: { version: '1.0.0' } }, {}, false],
    [{ '': {}, a: { version: '1.0.0' } }, { a: { version: '1.0.1' } }, false],
    [{ '': {}, a: { version: '1.0.0' } }, { a: { version: '1.0.0' } }, true],
    [{ a: { version: '1.0.0', optional: true } }, {}, true],
    [{ a: { version: '1.0.0', optional: true } }, { a: { version: '2.0.0' } }, false],
  ])('agrees(%j, %j) is %s', (wanted, installed, verdict) => {
    expect(agrees(wanted, installed)).toBe(verdict);
  });
});
