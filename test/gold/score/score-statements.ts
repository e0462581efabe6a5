import type { Span, Statement } from '#reader';
import { sameWords } from './equal.ts';
import { lettersIn, overlapOf, pair } from './pair.ts';
import type { Passage, PlacedStatement } from './passage.ts';
import { shareRight, type Scored, type Slip } from './tally.ts';

const LIKE_ENOUGH = 0.5;

/** A statement that was expected, and the one that was found for it. */
interface Met {
  readonly expected: PlacedStatement;
  readonly found: Statement;
}

/** Scores the statements of one passage. */
export function scoreStatements({ id, text, statements }: Passage, found: readonly Statement[]): Scored {
  if (!statements) return { tallies: {}, slips: [] };
  const [gold, read] = [statements.map(({ content }) => lettersIn(text, content)), found.map(({ content }) => lettersIn(text, content))];
  const pairs = pair(gold.length, read.length, (e, f) => {
    const overlap = overlapOf(gold[e] as Set<number>, read[f] as Set<number>);
    return overlap < LIKE_ENOUGH ? 0 : overlap;
  });
  const met = pairs.found.flatMap((f, e) => (f === null ? [] : [{ expected: statements[e] as PlacedStatement, found: found[f] as Statement }]));
  const missed = statements.filter((_, e) => pairs.found[e] === null).map((expected) => slip('statements', id, told(text, expected.content), `${expected.gold.who ?? 'nobody'}`, 'missed'));
  const spare = pairs.spare.map((f) => slip('statements', id, told(text, (found[f] as Statement).content), 'none', (found[f] as Statement).speaker?.name ?? 'nobody'));
  return { tallies: talliesOf(text, met, found.length, statements.length), slips: [...missed, ...spare, ...met.flatMap((each) => slipsOf(id, text, each))] };
}

function talliesOf(text: string, met: readonly Met[], found: number, expected: number): Scored['tallies'] {
  const attributes = met.map((each) => attributesOf(text, each));
  const right = Object.fromEntries(ATTRIBUTES.map((name) => [name, shareRight(attributes.map((each) => each[name]))]));
  const speakers = attributes.filter((each) => each.speaker).length;
  return { statements: { hits: met.length, found, expected }, 'statements with speaker': { hits: speakers, found, expected }, ...right };
}

const ATTRIBUTES = ['exact content', 'speaker', 'office', 'country', 'source', 'cue', 'kind', 'act', 'topic', 'side'] as const;

type Attributes = Readonly<Record<(typeof ATTRIBUTES)[number], boolean | null>>;

/** Which attributes of a statement that was found are right; null where they are not annotated. */
function attributesOf(text: string, { expected, found }: Met): Attributes {
  const { gold } = expected;
  return {
    'exact content': overlapOf(lettersIn(text, withoutLink(text, expected.content)), lettersIn(text, withoutLink(text, found.content))) === 1,
    speaker: sameWords(gold.who, found.speaker?.name),
    office: gold.office === undefined ? null : gold.office === found.speaker?.office,
    country: gold.country === undefined ? null : gold.country === found.speaker?.country,
    source: touches(text, gold.source, expected.source, found.source),
    cue: touches(text, gold.cue, expected.cue, found.cue),
    kind: asked(gold.kind, found.kind),
    act: asked(gold.act, found.act),
    topic: asked(gold.topic, found.topic),
    side: asked(gold.side, found.side),
  };
}

/** The content without a *that* or *to* at its beginning, which may be seen as part of the cue. */
function withoutLink(text: string, [first, ...rest]: readonly Span[]): readonly Span[] {
  if (!first) return rest;
  const link = /^\W*(that|to)\s+/i.exec(text.slice(first.start, first.end));
  return [{ start: first.start + (link?.[0].length ?? 0), end: first.end }, ...rest];
}

function asked(gold: string | undefined, found: string): boolean | null {
  return gold === undefined ? null : gold === found;
}

function touches(text: string, words: unknown, expected: readonly Span[], found: readonly Span[]): boolean | null {
  return words === undefined ? null : overlapOf(lettersIn(text, expected), lettersIn(text, found)) > 0;
}

function slipsOf(id: string, text: string, met: Met): Slip[] {
  const right = attributesOf(text, met);
  const { gold } = met.expected;
  const { speaker } = met.found;
  const both: Readonly<Record<keyof Attributes, readonly [expected: string, found: string]>> = {
    'exact content': [told(text, met.expected.content), told(text, met.found.content)],
    speaker: [String(gold.who), speaker?.name ?? 'nobody'],
    office: [String(gold.office), String(speaker?.office)],
    country: [String(gold.country), String(speaker?.country)],
    source: [told(text, met.expected.source), told(text, met.found.source)],
    cue: [told(text, met.expected.cue), told(text, met.found.cue)],
    kind: [String(gold.kind), met.found.kind],
    act: [String(gold.act), met.found.act],
    topic: [String(gold.topic), met.found.topic],
    side: [String(gold.side), met.found.side],
  };
  return ATTRIBUTES.filter((name) => right[name] === false).map((name) => slip(name, id, told(text, met.expected.content), ...both[name]));
}

function told(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function slip(task: string, id: string, words: string, expected: string, found: string): Slip {
  return { task, id, words, expected, found };
}
