/**
 * One shape of problem for the terminal, the HTTP API and the screen: what happened, where, and the way out.
 */
export interface Problem {
  /** A stable word for programs, such as `unknown-ally`. */
  readonly code: string;
  /** The place: a file, a sheet and cell, an option of a command. */
  readonly where: string;
  /** One sentence for people: capital first, no full stop. */
  readonly what: string;
  /** What to do about it, one sentence. */
  readonly wayOut: string;
}

/** What reading data from the world gives: what could be read, and everything that could not. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A caller's mistake, or input that had to be refused whole. It carries the problem to show. */
export class OutturnError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problemSentence(problem));
    this.name = 'OutturnError';
    this.problem = problem;
  }

  /** By what it carries: the command line is several files, and each has this class for itself. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'OutturnError' && 'problem' in value;
  }
}

/**
 * A problem as one readable sentence: place, what happened, way out.
 *
 * @example
 * problemSentence({ code: 'unknown-ally', where: 'ally "DUE"', what: 'No ally has this name', wayOut: 'Did you mean DEU?' }) // => 'ally "DUE": No ally has this name. Did you mean DEU?'
 */
export function problemSentence(problem: Problem): string {
  const ending = /[.?!]$/.test(problem.wayOut) ? '' : '.';
  return `${problem.where}: ${problem.what}. ${problem.wayOut}${ending}`;
}

/** Throws an `OutturnError`; written as a call so that it can stand in an expression. */
export function refuse(code: string, where: string, what: string, wayOut: string): never {
  throw new OutturnError({ code, where, what, wayOut });
}
