import { find, has, is, isMark, isOneOf, isThe } from '../reading.ts';
import { predicateBefore, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { areBearers, namedIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { GROUP } from '../words/vocabulary.ts';

/** Who carries more or less than its size, told without a share: "carries more than its weight", "punches below its weight", "less than its wealth would warrant", "Germany carries less". */
export function weights(sentence: Sentence): void {
  if (!isAboutDefence(sentence) && !sentence.told.some(({ kind }) => kind === 'burden')) return;
  atEach(sentence, GROUP.size, besideSize);
  atEach(sentence, GROUP.carrying, carriesLess);
}

/** `more than its weight`, `below its weight`, `less than its economy would warrant`. */
function besideSize(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const owner = [token - 1, token - 2].find((at) => is(reading, at, GROUP.owning));
  if (owner === undefined) return;
  const isThan = isThe(reading, owner - 1, 'than');
  const word = isThan ? find(reading, { first: owner - 6, next: owner - 1 }, GROUP.moreLess) : owner - 1;
  const isLess = isOneOf(reading, word, ['less', 'smaller', 'lower', 'below', 'under', 'beneath']);
  const isMore = isOneOf(reading, word, ['more', 'larger', 'bigger', 'greater', 'higher', 'above']);
  if (!isLess && !isMore || isThan && !isThe(reading, token, 'weight') && !isWarranted(sentence, token + 1)) return;
  if (!isThan && !isThe(reading, token, 'weight')) return;
  index(sentence, word, token + 1, isLess);
}

/** `would justify`, `suggests`. */
function isWarranted({ reading }: Sentence, token: number): boolean {
  return is(reading, token, GROUP.modal) || isOneOf(reading, token, ['suggests', 'suggest', 'warrants', 'justifies', 'allows', 'implies', 'requires', 'permits']);
}

/** `Germany carries less.`, after it was told who carries how much. */
function carriesLess(sentence: Sentence, verb: number): void {
  const { reading, next, told, drafts } = sentence;
  const isLess = isThe(reading, verb + 1, 'less');
  const isEnd = verb + 2 >= next || isMark(reading, verb + 2);
  if ((isLess || isThe(reading, verb + 1, 'more')) && isEnd && [...told, ...drafts].some(({ kind }) => kind === 'burden')) index(sentence, verb, verb + 2, isLess);
}

function index(sentence: Sentence, word: number, next: number, isLess: boolean): void {
  const { reading } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, word)] as Clause;
  const predicate = predicateBefore(sentence, word + 1);
  const mood = predicate?.mood;
  if (isInDraft(sentence, word, ({ kind }) => kind === 'burden') || mood !== undefined && (!mood.isAsserted || mood.isFuture)) return;
  const subject: Subject | undefined = namedIn(reading, { first: clause.first, next: word }) ?? predicate?.subject;
  if (subject === undefined || !areBearers(subject.parties)) return;
  const isNegated = mood?.isNegated ?? has(reading, { first: clause.first, next: word }, GROUP.not);
  const first = subject.first >= 0 ? subject.first : predicate === undefined ? word : startOf(sentence, predicate, word);
  tell(sentence, { kind: 'burden', measure: 'burden-index', parties: subject.parties, comparator: isLess ? 'less than' : 'more than', isNegated, isConditional: mood?.isConditional ?? false, years: yearsOf(sentence, clause, word), first, next });
}
