import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatedStatement, Facts } from '#core';
import { refuse } from '#kit';
import { statementHeld, type Decision } from './decision.ts';

/** All decisions, oldest first. A last line that was not written to its end is passed over; any other that cannot be read is refused. */
export function decisionsIn(path: string): Decision[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line === '' ? [] : (decisionOf(line) ?? (at === lines.length - 1 ? [] : refuse('damaged-log', `${path} line ${at + 1}`, 'The line is no whole decision', 'Restore the line from a copy, or remove it')))));
}

function decisionOf(line: string): Decision | undefined {
  try {
    const value = JSON.parse(line) as Partial<Decision>;
    return typeof value.id === 'string' && typeof value.report === 'object' ? (value as Decision) : undefined;
  } catch {
    return undefined;
  }
}

/** Adds decisions to the log. The beginning of a line that was never written to its end gives way. */
export function addDecisions(path: string, decisions: readonly Decision[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const whole = before.lastIndexOf('\n') + 1;
  const isWhole = whole === before.length || decisionOf(before.subarray(whole).toString()) !== undefined;
  if (!isWhole) truncateSync(path, whole);
  appendFileSync(path, `${isWhole && whole < before.length ? '\n' : ''}${decisions.map((each) => `${JSON.stringify(each)}\n`).join('')}`);
}

/** What stands of each statement: the last decision about it. */
export function standing(decisions: readonly Decision[]): Decision[] {
  return [...new Map(decisions.map((each) => [each.id, each])).values()];
}

/** Facts with the statements that people took in; the log is read again when it has grown. */
export function withDecisions(facts: Facts, path: string): Facts {
  let [size, held]: [number, readonly DatedStatement[]] = [0, []];
  const statements = (): readonly DatedStatement[] => {
    const now = existsSync(path) ? statSync(path).size : 0;
    if (now !== size) [size, held] = [now, standing(decisionsIn(path)).flatMap((each) => statementHeld(each) ?? [])];
    return held.length === 0 ? facts.statements : [...facts.statements, ...held];
  };
  return withStatements(facts, statements);
}

/** The same facts with other statements, asked for anew each time. */
export function withStatements(facts: Facts, statements: () => Facts['statements']): Facts {
  return Object.defineProperty(Object.create(facts) as Facts, 'statements', { get: statements, enumerable: true });
}
