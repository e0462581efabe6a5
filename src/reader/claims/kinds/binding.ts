import { isStated } from '../mood.ts';
import type { Draft } from '../draft.ts';
import { find, findPhrase, has, is, isOneOf, isThe } from '../reading.ts';
import { predicateBefore, predicateOf, type Predicate } from '../predicate.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { atEach, clauseAt, isAboutDefence, tell, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { areCountries, type Subject } from '../subject.ts';
import { holds } from '../words/presence.ts';
import { AGREED, anyOf, GROUP } from '../words/vocabulary.ts';

/** Whether a commitment binds: "are not binding", "a guideline, not an obligation", "nothing obliges", "has no legal force". */
export function bindings(sentence: Sentence): void {
  atEach(sentence, NOBODY_OBLIGES, nothingObliges);
  atEach(sentence, BINDING, bound);
  atEach(sentence, GROUP.sanction, unenforced);
  atEach(sentence, GROUP.bind, binds);
  atEach(sentence, GROUP.obligation, underObligation);
  atEach(sentence, GROUP.compel, compels);
}

/** `The treaty does not oblige anyone to spend 2 percent`. */
function compels(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  if (isNoun(reading, verb) || !isAboutDefence(sentence) || isToldNear(sentence, verb) || !isToSpend(sentence, verb + 1, Math.min(next, verb + 9))) return;
  const { mood, subject } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const isCountry = subject.first >= 0 && areCountries(subject.parties);
  if (mood.isAsserted && mood.isNegated && !mood.isFuture && !mood.isConditional && !isCountry) tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: true, first: mood.first, next: Math.min(next, verb + 4) });
}

/** `No ally is under any obligation to spend`, `Germany is under no obligation to reach 2 percent`. */
function underObligation(sentence: Sentence, token: number): void {
  const { reading, next, first } = sentence;
  const under = [2, 3].map((step) => token - step).find((at) => isThe(reading, at, 'under'));
  if (under === undefined || isToldNear(sentence, token) || !isToSpend(sentence, token + 1, Math.min(next, token + 9))) return;
  const { mood } = predicateOf(sentence, clauseAt(sentence, under), under - 1);
  const isNo = isThe(reading, under + 1, 'no') || is(reading, first, GROUP.no) || mood.isNegated;
  if (isStated(mood)) tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: isNo, first: Math.max(first, mood.first - 2), next: token + 1 });
}

/** `The target binds nobody`, `the pledge binds all allies`, `it binds no parliament`. */
function binds(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const predicate = predicateBefore(sentence, verb + 1);
  if (predicate === undefined || predicate.verb !== verb || !isStated(predicate.mood)) return;
  const { clause, mood } = predicate;
  const inside = find(reading, { first: clause.first, next: mood.first }, GROUP.target);
  const isBack = isOneOf(reading, mood.first - 1, BACK) || is(reading, mood.first - 1, GROUP.nothing);
  const noun = inside >= 0 || !isBack || !(hasTold(sentence) || has(reading, { first: sentence.first, next: verb }, GROUP.target) || sentence.isOnTopic && has(reading, { first: verb, next: Math.min(next, verb + 7) }, GROUP.ally)) ? inside : mood.first - 1;
  const isNobody = isThe(reading, verb + 1, 'nobody') || isThe(reading, verb + 1, 'no');
  if (noun >= 0) tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: is(reading, mood.first - 1, GROUP.nothing) || isNobody !== mood.isNegated, first: noun, next: Math.min(next, verb + 2) });
}

const NOBODY_OBLIGES = anyOf([GROUP.nothing, GROUP.no]);
const BINDING = anyOf([GROUP.rather, GROUP.binding, GROUP.strict, GROUP.loose, GROUP.vow]);

function bound(sentence: Sentence, token: number): void {
  const bound = bindingAt(sentence, token);
  if (bound === undefined || isToldNear(sentence, token)) return;
  const predicate = predicateBefore(sentence, token);
  if (predicate === undefined || !isBe(sentence, predicate) || predicate.mood.isConditional || !predicate.mood.isAsserted || predicate.mood.isFuture) return;
  const noun = isThereNone(sentence, predicate, token) ? { parties: ['nato'], first: -1, next: token } : aboutTarget(sentence, predicate, token);
  if (noun === undefined) return;
  tell(sentence, {
    kind: 'commitment', measure: 'binding', parties: noun.parties, isNegated: bound.isLoose !== (predicate.mood.isNegated || bound.isNegated), first: noun.first >= 0 ? Math.min(noun.first, predicate.mood.first) : predicate.mood.first, next: bound.next, years: noun.first < 0 ? yearsTold(sentence) : null,
  } satisfies Draft);
}

/** `It was agreed in Wales in 2014. It is not binding`: of the year of the commitment that was just told of. */
function yearsTold({ drafts, told }: Sentence): Draft['years'] & object | null {
  return [...told, ...drafts].findLast(({ kind, years }) => kind === 'commitment' && years)?.years ?? null;
}

const NEAR = 9;

function isToldNear({ drafts }: Sentence, token: number): boolean {
  return drafts.some(({ measure, first, next }) => measure === 'binding' && token >= first && token < next + NEAR);
}

interface Bound {
  readonly isLoose: boolean;
  readonly isNegated: boolean;
  readonly next: number;
}

function bindingAt(sentence: Sentence, token: number): Bound | undefined {
  const { reading, next } = sentence;
  if (isThe(reading, token, 'rather') && isThe(reading, token + 1, 'than')) return is(reading, token + 2, GROUP.strict) || is(reading, token + 3, GROUP.strict) || is(reading, token + 2, GROUP.binding) ? { isLoose: true, isNegated: false, next: Math.min(next, token + 3) } : undefined;
  if (is(reading, token, GROUP.binding)) return { isLoose: false, isNegated: isThe(reading, token - 1, 'non') || isThe(reading, token - 2, 'non') || isDeniedApart(sentence, token), next: token + 1 };
  if (is(reading, token, GROUP.strict) && isLedIn(sentence, token)) return { isLoose: false, isNegated: isThe(reading, token - 1, 'no') || isThe(reading, token - 2, 'no') || isDeniedApart(sentence, token), next: token + 1 };
  if (is(reading, token, GROUP.vow) && isThe(reading, token - 1, 'a') && (is(reading, token - 2, GROUP.not) || isThe(reading, token - 2, 'than'))) return { isLoose: false, isNegated: isThe(reading, token - 2, 'than') || isDeniedApart(sentence, token), next: token + 1 };
  if (isThe(reading, token, 'political') && is(reading, token + 1, GROUP.target)) return { isLoose: true, isNegated: false, next: token + 2 };
  const isOnly = is(reading, token, GROUP.loose) && !(is(reading, token, GROUP.target) && !isComplement(sentence, token));
  return isOnly ? { isLoose: true, isNegated: false, next: token + 1 } : undefined;
}

/** `a requirement`, `not law`, `no legal obligation`, `is mandatory`. */
function isLedIn({ reading }: Sentence, token: number): boolean {
  if (isThe(reading, token - 1, 'treaty') && isThe(reading, token - 2, 'a')) return true;
  return isOneOf(reading, token - 1, ['a', 'an', 'not', 'no', 'legal']) || is(reading, token - 1, GROUP.help);
}

/** `…, not an obligation`: denied beside what it is. */
function isDeniedApart({ reading }: Sentence, token: number): boolean {
  for (let at = token - 1; at > token - 4; at -= 1) if (isThe(reading, at, 'not')) return !is(reading, at - 1, GROUP.be) && !is(reading, at - 1, GROUP.help);
  return false;
}

/** `is a guideline`, `only guidelines`. */
function isComplement({ reading }: Sentence, token: number): boolean {
  const at = isThe(reading, token - 1, 'a') ? token - 2 : token - 1;
  const isLimited = isThe(reading, at, 'only') || isThe(reading, at, 'just') || isThe(reading, at, 'merely');
  return is(reading, at, GROUP.be) || (isLimited && (at < token - 1 || is(reading, at - 1, GROUP.be)));
}

/** What the target is told to be: `is`, `became`, `amounts to`. */
function isBe({ reading }: Sentence, { verb }: Predicate): boolean {
  return is(reading, verb, GROUP.be) || isOneOf(reading, verb, COMING_TO);
}

const COMING_TO = ['became', 'amounts', 'amounted', 'represents', 'constitutes'];

/** `there is no obligation to spend 2 percent`. */
function isThereNone(sentence: Sentence, { mood }: Predicate, token: number): boolean {
  const { reading, next } = sentence;
  return isThe(reading, mood.first - 1, 'there') && isToSpend(sentence, token + 1, Math.min(next, token + 9));
}

function isToSpend({ reading, amounts }: Sentence, first: number, next: number): boolean {
  return has(reading, { first, next }, GROUP.meet) || has(reading, { first, next }, GROUP.spend) || amounts.some((amount) => amount.first >= first && amount.first < next && isShare(amount.quantity));
}

/** The target that "binding" is said of, before the verb or as what "which", "it" and "those" stand for. */
function aboutTarget(sentence: Sentence, predicate: Predicate, token: number): Subject | undefined {
  const { reading, first } = sentence;
  const { clause, mood } = predicate;
  if (isThe(reading, token, 'bound') && mood.isNegated && predicate.subject.parties.length > 0 && has(reading, { first: token, next: sentence.next }, AGREED)) return { parties: predicate.subject.parties, first: predicate.subject.first, next: mood.first };
  const target = find(reading, { first: clause.first, next: mood.first }, GROUP.target);
  const inside = target >= 0 || !isThe(reading, clause.first, 'what') ? target : find(reading, { first: clause.first, next: mood.first }, GROUP.agreed);
  const isShareOnly = sentence.amounts.some((amount) => amount.first >= clause.first && amount.first < mood.first && isShare(amount.quantity));
  const isBack = clause.intro === 'relative' || clause.intro === 'and' || clause.intro === 'resumed' || isOneOf(reading, mood.first - 1, BACK) || is(reading, mood.first, GROUP.itIs);
  const noun = inside >= 0 ? inside : isBack ? lastTarget(sentence, Math.max(first, clause.first - 20), mood.first) : -1;
  if (noun < 0 && !isShareOnly && !(isBack && (hasTold(sentence) || is(reading, token + 1, GROUP.target)))) return undefined;
  const isOwn = isThe(reading, token, 'bound') && areCountries(predicate.subject.parties);
  return { parties: isOwn ? predicate.subject.parties : ['nato'], first: inside >= 0 ? Math.max(clause.first, inside - 2) : -1, next: mood.first };
}

const BACK = ['it', 'they', 'those', 'these', 'this', 'that', 'shares'];

function lastTarget({ reading }: Sentence, first: number, next: number): number {
  for (let token = next - 1; token >= first; token -= 1) if (is(reading, token, GROUP.target)) return token;
  return -1;
}

/** Whether a commitment was spoken of just before. */
function hasTold({ drafts, told }: Sentence): boolean {
  return [...told, ...drafts].some(({ kind }) => kind === 'commitment');
}

/** `Nothing obliges a government to reach it`, `no treaty compels Germany to spend 2 percent`. */
function nothingObliges(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const verb = find(reading, { first: token + 1, next: Math.min(next, token + 8) }, GROUP.compel);
  if (verb < 0 || isNoun(reading, verb) || !isToSpend(sentence, verb + 1, Math.min(next, verb + 9)) || !isAboutDefence(sentence)) return;
  for (let at = token + 1; at < verb; at += 1) if (isVerb(reading, at) && !isNoun(reading, at) && !is(reading, at, GROUP.help)) return;
  tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: true, first: token, next: Math.min(next, endOfTarget(sentence, verb + 1)) });
}

function endOfTarget({ reading, next }: Sentence, from: number): number {
  const noun = find(reading, { first: from, next: Math.min(next, from + 10) }, GROUP.target);
  return noun < 0 ? Math.min(next, from + 4) : noun + 1;
}

/** `The target has no legal force`, `there are no penalties for missing the goal`. */
function unenforced(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const no = [1, 2].map((step) => token - step).find((at) => isThe(reading, at, 'no') || isThe(reading, at, 'without'));
  if (no === undefined || isToldNear(sentence, token) || !isOfTarget(sentence)) return;
  const predicate = predicateBefore(sentence, no);
  if (predicate === undefined || !(is(reading, predicate.verb, GROUP.be) || is(reading, predicate.verb, GROUP.carry)) || !isStated(predicate.mood)) return;
  const noun = find(reading, { first, next: predicate.mood.first }, GROUP.target);
  tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: true, first: noun >= 0 ? noun : Math.min(predicate.mood.first, no), next: Math.min(next, token + 1) });
}

function isOfTarget({ reading, presence, first, next, told }: Sentence): boolean {
  return holds(presence, GROUP.target) || told.some(({ kind }) => kind === 'commitment') || findPhrase(reading, { first, next }, 'short') >= 0;
}
