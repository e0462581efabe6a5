import type { Ledger } from '#core';
import { read, type Report } from '#reader';
import type { Passage } from './passage.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreQuantities } from './score-quantities.ts';
import { scoreStatements } from './score-statements.ts';
import { intervalOf, scoreOf, sumOf, type Score, type Scored, type Slip, type Tally } from './tally.ts';

/** The day as of which "now" is asked; fixed, so that the score of the same rules stays the same. */
const NOW = '2026-11-21';

/**
 * The tasks in the order of the table, with the marks to reach, in percent of F1 or of those asked about; and how well two people
 * agreed on the locked half, the second scored against the first as the reader is, before a third decided where they differed.
 */
export const TASKS: Readonly<Record<string, { readonly mark: number | null; readonly people?: number; readonly isAttribute?: true }>> = {
  sentences: { mark: null },
  statements: { mark: 90, people: 93.9 },
  'statements with speaker': { mark: null },
  speaker: { mark: 92, people: 95.5, isAttribute: true },
  'exact content': { mark: null, isAttribute: true },
  office: { mark: null, people: 98.6, isAttribute: true },
  country: { mark: null, people: 98.8, isAttribute: true },
  source: { mark: null, isAttribute: true },
  cue: { mark: null, isAttribute: true },
  kind: { mark: null, isAttribute: true },
  act: { mark: null, people: 88.4, isAttribute: true },
  topic: { mark: null, people: 80.4, isAttribute: true },
  side: { mark: null, people: 88.1, isAttribute: true },
  quantities: { mark: null, people: 98.4 },
  'quantities with value': { mark: null },
  'quantities with value and unit': { mark: 92, people: 97.8 },
  'quantities with all fields': { mark: null },
  claims: { mark: null, people: 93.4 },
  'claims typed': { mark: 90, people: 88.8 },
  'verdict then': { mark: 95, isAttribute: true },
  'verdict now': { mark: 95, isAttribute: true },
};

/** The score of one task over a set of passages. */
export interface TaskScore extends Score, Tally {
  readonly task: string;
  readonly low: number;
  readonly high: number;
}

export interface SetScore {
  readonly passages: number;
  readonly scores: readonly TaskScore[];
  readonly slips: readonly Slip[];
}

/** Reads all passages and compares what is found with what is annotated. */
export function scoreSet(passages: readonly Passage[], ledger: Ledger): SetScore {
  const scored = passages.map((passage) => scorePassage(passage, ledger));
  const scores = Object.keys(TASKS).map((task) => {
    const tallies = scored.flatMap(({ tallies }) => tallies[task] ?? []);
    const sum = sumOf(tallies);
    const [low, high] = intervalOf(tallies);
    return { task, ...sum, ...scoreOf(sum), low, high };
  });
  return { passages: passages.length, scores, slips: scored.flatMap(({ slips }) => slips) };
}

function scorePassage(passage: Passage, ledger: Ledger): Scored {
  const { report, slips } = reportOf(passage);
  const views = { then: ledger.asOf(passage.date), now: ledger.asOf(NOW) };
  const parts = [
    scoreSentences(passage, report),
    scoreStatements(passage, report.statements),
    scoreQuantities(passage, report.quantities),
    scoreClaims(passage, report.claims, views),
  ];
  return { tallies: Object.assign({}, ...parts.map(({ tallies }) => tallies)) as Scored['tallies'], slips: [...slips, ...parts.flatMap((part) => part.slips)] };
}

type Found = Pick<Report, 'sentences' | 'statements' | 'quantities' | 'claims'>;

/** The report; where reading fails, one in which nothing was found, and why. */
function reportOf({ id, text, date }: Passage): { report: Found; slips: readonly Slip[] } {
  try {
    return { report: read(text, { date }), slips: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { report: { sentences: [], statements: [], quantities: [], claims: [] }, slips: [{ task: 'reading', id, words: text, expected: 'a report', found }] };
  }
}

function scoreSentences({ id, text, sentences }: Passage, report: Found): Scored {
  const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  const [expected, found] = [new Set(sentences.map(key)), new Set(report.sentences.map(key))];
  const missed = sentences.filter((span) => !found.has(key(span)));
  const spare = report.sentences.filter((span) => !expected.has(key(span)));
  const slips = [
    ...missed.map(({ start, end }) => ({ task: 'sentences', id, words: text.slice(start, end), expected: 'one', found: 'missed' })),
    ...spare.map(({ start, end }) => ({ task: 'sentences', id, words: text.slice(start, end), expected: 'none', found: 'one' })),
  ];
  return { tallies: { sentences: { hits: sentences.length - missed.length, found: report.sentences.length, expected: sentences.length } }, slips };
}
