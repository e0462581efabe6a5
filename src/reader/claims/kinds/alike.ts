import type { Draft } from '../draft.ts';
import { codeAt, is, isOneOf, isThe } from '../reading.ts';
import { atEach, tell, type Sentence } from '../sentence.ts';
import { namedIn } from '../subject.ts';
import { GROUP } from '../words/vocabulary.ts';

/** What is told of others in the same words: "as do Poland and Greece", "so does Latvia". */
export function alikes(sentence: Sentence): void {
  atEach(sentence, GROUP.alike, alike);
}

const REACH = 14;

function alike(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (!isOneOf(reading, token + 1, ['do', 'does', 'did', 'is', 'are', 'has', 'have']) || !isBegun(sentence, token)) return;
  const subject = namedIn(reading, { first: token + 2, next: Math.min(next, token + REACH) });
  const isToldApart = subject !== undefined && sentence.amounts.some(({ first, quantity }) => first >= subject.next && first < subject.next + 4 && quantity.kind === 'percent');
  const last = subject === undefined || isToldApart || subject.first > token + 4 ? undefined : lastTold(sentence, token);
  if (subject !== undefined && last !== undefined) tell(sentence, { ...last, parties: subject.parties, quantities: [], first: token, next: subject.next });
}

/** After a comma, or where the sentence begins. */
function isBegun({ reading, first }: Sentence, token: number): boolean {
  return token === first || codeAt(reading, token - 1) === 0x2c || codeAt(reading, token - 1) === 0x3b || isThe(reading, token - 1, 'and') || is(reading, token - 1, GROUP.adverb);
}

function lastTold({ drafts, told }: Sentence, token: number): Draft | undefined {
  const last = drafts.findLast(({ next }) => next <= token) ?? (drafts.length === 0 ? told.at(-1) : undefined);
  return last !== undefined && ALIKE.has(last.kind) ? last : undefined;
}

const ALIKE: ReadonlySet<string> = new Set(['level', 'change', 'commitment']);
