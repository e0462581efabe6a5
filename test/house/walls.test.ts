import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './tree.ts';

const DOORS = ['kit', 'core', 'reader', 'chart', 'sources', 'record', 'store', 'desk', 'api', 'cli', 'web'];

// file                        imports                                          broken rules
const CASES: readonly (readonly [file: string, code: string, ...rules: string[]])[] = [
  ['src/kit/up.ts', 'import "#core";', 'arrows-of-kit'],
  ['src/core/down.ts', 'import "#kit";'],
  ['src/core/up.ts', 'import "#desk";', 'arrows-of-core'],
  ['src/core/up-types.ts', 'import type { door } from "#store";', 'arrows-of-core'],
  ['src/reader/down.ts', 'import "#core"; import "#kit";'],
  ['src/reader/aside.ts', 'import "#record";', 'arrows-of-reader'],
  ['src/chart/aside.ts', 'import "#store";', 'arrows-of-chart'],
  ['src/sources/aside.ts', 'import "#record";', 'arrows-of-sources'],
  ['src/record/aside.ts', 'import "#sources";', 'arrows-of-record'],
  ['src/store/aside.ts', 'import "#record";', 'arrows-of-store'],
  ['src/desk/down.ts', DOORS.slice(0, 7).map((room) => `import "#${room}";`).join('')],
  ['src/desk/up.ts', 'import "#api";', 'arrows-of-desk'],
  ['src/api/down.ts', 'import "#desk"; import "#chart"; import "#core"; import "#kit";'],
  ['src/api/past-desk.ts', 'import "#store";', 'arrows-of-api'],
  ['src/cli/down.ts', 'import "#desk"; import "#api"; import "#chart"; import "#core"; import "#kit";'],
  ['src/cli/past-desk.ts', 'import "#record";', 'arrows-of-cli'],
  ['src/web/down.ts', 'import "#core"; import "#reader"; import "#chart"; import "#kit";'],
  ['src/web/past-http.ts', 'import "#desk";', 'arrows-of-web'],
  ['src/web/server-code.ts', 'import "#api";', 'arrows-of-web'],
  ['src/web/contract-types.ts', 'import type { Contract } from "#api/contract";'],
  ['src/web/contract-values.ts', 'import { contract } from "#api/contract";', 'contract-types-only'],
  ['src/core/window.ts', 'import "../kit/inner.ts";', 'only-through-the-door', 'written-as-a-room'],
  ['src/core/by-path.ts', 'import "../kit/index.ts";', 'written-as-a-room'],
  ['src/core/own-door.ts', 'import "#core";', 'no-own-door-from-inside'],
  ['src/core/circle-a.ts', 'import { b } from "./circle-b.ts"; export const a = b;', 'no-circle'],
  ['src/core/circle-b.ts', 'import { a } from "./circle-a.ts"; export const b = a;'],
  ['src/core/types-a.ts', 'import type { B } from "./types-b.ts"; export type A = B | 1;'],
  ['src/core/types-b.ts', 'import type { A } from "./types-a.ts"; export type B = A[];'],
  ['src/core/node.ts', 'import "node:fs";', 'pure-rooms-without-node'],
  ['src/core/node.test.ts', 'import "node:fs"; import "vitest";'],
  ['src/desk/database.ts', 'import "pg";', 'databases-in-store'],
  ['src/store/database.ts', 'import "pg"; import "@electric-sql/pglite";'],
  ['src/desk/test-tool.ts', 'import "vitest";', 'no-test-tools-shipped'],
  ['src/desk/nowhere.ts', 'import "./nowhere-at-all.ts";', 'everything-resolves'],
  ['src/index.ts', 'export * from "#core"; export * from "#desk"; import "#store";', 'library-door'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const house = mkdtempSync(join(realpathSync(tmpdir()), 'outturn-walls-'));
let violations: readonly Violation[] = [];

beforeAll(async () => {
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  for (const room of DOORS) write(`src/${room}/index.ts`, 'export const door = 1;');
  write('src/kit/inner.ts', 'export const inner = 1;');
  write('src/api/contract.ts', 'export interface Contract {} export const contract = 1;');
  for (const [file, code] of CASES) write(file, code);
  violations = await cruise();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(CASES.map(([file, code, ...rules]) => ({ file, code, rules })))('$file: $code', ({ file, rules }) => {
  const broken = violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
  expect([...new Set(broken)].sort()).toEqual([...rules].sort());
});

async function cruise(): Promise<readonly Violation[]> {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [command, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: house, maxBuffer: 64 << 20 });
  return JSON.parse(stdout).summary.violations;
}

function write(file: string, code: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), `${code}\n`);
}
