import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { examplesOf, expectationsIn, runExample } from './doc-examples.ts';
import { root, sourceFiles, textOf } from './tree.ts';

/** Rooms whose examples are run, each with the doors below it. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  kit: ['kit'],
  core: ['kit', 'core'],
  chart: ['kit', 'core', 'chart'],
  reader: ['kit', 'core', 'reader'],
};

/** Invented figures that examples above the kit may use. */
const EXAMPLE_LEDGERS = ['test/support/example-ledger.ts', 'test/support/example-record.ts', 'test/support/example-rates.ts', 'test/support/example-outlook.ts'];

describe('examples in docstrings give what they say', () => {
  for (const room of Object.keys(ROOMS)) {
    for (const path of sourceFiles(new RegExp(`^src/${room}/.*(?<!\\.test)\\.ts$`))) {
      const examples = examplesOf(textOf(path));
      test.each(examples)(`${path}:$line`, async ({ code }) => {
        expect(expectationsIn(code), 'lines that say what they give').toBeGreaterThan(0);
        await runExample(code, await scopeOf(room, path));
      });
    }
  }
});

describe('measures', () => {
  const files = sourceFiles(/^src\/core\/measure\/(?!index\.ts)[^/]+(?<!\.test)\.ts$/);
  const functions = files.flatMap((path) => exportedFunctions(path).map((found) => ({ path, ...found })));

  test.each(functions)('$name in $path has an example', ({ docstring }) => {
    expect(docstring).toMatch(/^@example/m);
  });

  test.each([...new Set(functions.map(({ path }) => path))])('%s tells the source of its formula', (path) => {
    expect(functions.filter((each) => each.path === path).map(({ docstring }) => docstring).join('\n')).toMatch(/^Source: ./m);
  });
});

describe('the runner of examples', () => {
  const scope = { half: (x: number) => x / 2, fail: () => { throw new Error('Unknown ally: XYZ'); } };

  test.each([
    ['half(4) // => 2'],
    ['const four: number = 4;\nhalf(four) // => 2'],
    ['half(\n  4,\n); // => 2'],
    ['[half(1), "// => 3"] // => [0.5, "// => 3"]'],
    ['half(5.592) // ≈ 2.80'],
    ['({ x: half(-5.592), y: "a 1" }) // ≈ { x: -2.8, y: "a 1" }'],
    ['fail() // throws Unknown ally'],
    ['import { half } from "outturn";\nhalf(4) // => 2'],
  ])('accepts %j', async (code) => {
    await expect(runExample(code, scope)).resolves.toBeUndefined();
  });

  test.each([
    ['half(4) // => 3', 'half(4)'],
    ['half(5.592) // ≈ 2.81', 'half(5.592)'],
    ['half(4) // throws Unknown', 'instead of rejecting'],
    ['const x = half(4) // => 2', 'Not an expression'],
    ['double(4) // => 8', 'double is not defined'],
  ])('refuses %j', async (code, words) => {
    await expect(runExample(code, scope)).rejects.toThrow(words);
  });

  test('finds each example of a docstring, at its line', () => {
    const text = '\n/**\n * Half.\n * @example\n * half(4) // => 2\n * @returns x\n */\n/** Other. */';
    expect(examplesOf(text)).toEqual([{ line: 4, code: 'half(4) // => 2' }]);
  });
});

/** The names an example may use: the doors of its room and of those below, and what its own file exports. */
async function scopeOf(room: string, path: string): Promise<Record<string, unknown>> {
  const doors = (ROOMS[room] ?? []).map((name) => `src/${name}/index.ts`).filter((door) => existsSync(join(root, door)));
  const files = [...doors, path, ...(room === 'kit' ? [] : EXAMPLE_LEDGERS)];
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ join(root, file)) as Promise<object>));
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

interface ExportedFunction {
  readonly name: string;
  readonly docstring: string;
}

function exportedFunctions(path: string): ExportedFunction[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2023, true);
  return source.statements.filter(isExported).flatMap((statement) => {
    const docstring = docstringOf(statement);
    return functionNames(statement).map((name) => ({ name, docstring }));
  });
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function functionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
    .map(({ name }) => name.getText());
}

function docstringOf(statement: ts.Statement): string {
  const comments = ts.getJSDocCommentsAndTags(statement).filter((node) => ts.isJSDoc(node));
  return comments.map((node) => node.getText().replace(/^\s*(\/\*\*|\*\/|\*) ?/gm, '')).join('\n');
}
