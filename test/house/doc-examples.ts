import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';
import ts from 'typescript';
import { expect } from 'vitest';

/** One `@example` of a docstring, with the line of the file it starts on. */
export interface Example {
  readonly line: number;
  readonly code: string;
}

/** One line of an example that says what it gives. */
interface Expectation {
  readonly kind: 'gives' | 'nears' | 'throws';
  readonly value: string;
}

const KINDS: Readonly<Record<string, Expectation['kind']>> = { '=>': 'gives', '≈': 'nears', throws: 'throws' };

/**
 * The examples of a file. Lines may say what they give:
 *
 *     expression // => value        equal, the value a literal
 *     expression // ≈ 27.96         equal at the printed decimals
 *     expression // throws words    a caller's mistake, its message holding the words
 */
export function examplesOf(text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((docstring) => {
    const lineFirst = text.slice(0, docstring.index).split('\n').length;
    return examplesOfDocstring(docstring[0]).map(({ line, code }) => ({ line: lineFirst + line, code }));
  });
}

/** Runs an example with `scope` as its names; rejects at the first line that gives something else than it says. */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<void> {
  const body = checked(code);
  const { code: plain } = await transform(`async function example() {\n${body}\n}`, { loader: 'ts', target: 'es2022' });
  const make = runInThisContext(`(({ ${Object.keys(scope).join(', ')} }, $line, $near) => {\n${plain}\nreturn example; })`);
  await make(scope, checkLine, near)();
}

/** How many lines of an example say what they give. */
export function expectationsIn(code: string): number {
  return parse(code).statements.filter((statement) => expectationOf(code, statement) !== undefined).length;
}

function examplesOfDocstring(docstring: string): Example[] {
  const lines = docstring.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '').replace(/\s*\*\/$/, ''));
  return lines.flatMap((line, index) => {
    if (!line.startsWith('@example')) return [];
    const after = lines.slice(index + 1);
    const end = after.findIndex((next) => next.startsWith('@'));
    const code = end < 0 ? after : after.slice(0, end);
    return [{ line: index, code: code.filter((next) => !next.startsWith('```')).join('\n').trim() }];
  });
}

/** The example with each line that says what it gives turned into a check, and without imports: its names are given. */
function checked(code: string): string {
  return parse(code)
    .statements.filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const expectation = expectationOf(code, statement);
      const text = statement.getText();
      if (expectation === undefined) return text;
      if (!ts.isExpressionStatement(statement)) throw new Error(`Not an expression, so it gives nothing: ${text}`);
      const { kind, value } = expectation;
      const expected = kind === 'throws' ? JSON.stringify(value) : kind === 'nears' ? nearLiteral(value) : `(${value})`;
      return `await $line(${JSON.stringify(text)}, ${JSON.stringify(kind)}, async () => (${text.replace(/;$/, '')}), ${expected});`;
    })
    .join('\n');
}

function expectationOf(code: string, statement: ts.Statement): Expectation | undefined {
  const [range] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  const [, sign = '', value = ''] = /^\/\/\s*(=>|≈|throws\b)\s*(.*)$/.exec(range ? code.slice(range.pos, range.end) : '') ?? [];
  const kind = KINDS[sign];
  return kind && { kind, value };
}

async function checkLine(line: string, kind: Expectation['kind'], run: () => Promise<unknown>, expected: unknown): Promise<void> {
  if (kind === 'throws') await expect(run(), line).rejects.toThrow(String(expected));
  else expect(await run(), line).toEqual(expected);
}

/** A literal in which each number stands for all that print like it. */
function nearLiteral(literal: string): string {
  const source = parse(`(${literal})`);
  const numbers: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const isNegative = ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand);
    if (isNegative || (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent))) numbers.push(node);
    else if (ts.isPropertyAssignment(node)) visit(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return numbers.reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}$near(${JSON.stringify(node.getText())})${text.slice(node.end)}`,
    source.text,
  );
}

function near(printed: string): unknown {
  const text = printed.replaceAll('_', '');
  return expect.closeTo(Number(text), text.split('.')[1]?.length ?? 0);
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);
}
