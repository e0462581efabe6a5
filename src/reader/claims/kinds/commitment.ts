import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { find, findPhrase, has, is, isThe, phraseAt } from '../reading.ts';
import { isTarget, predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { yearsOf } from '../years.ts';
import { atEach, clauseAt, isAboutDefence, subjectAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isNoun, isVerb, type Clause } from '../clauses.ts';
import { asPercent, isPartOfBudget, isShare } from '../shares.ts';
import { NOBODY, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';

/** What was committed to: the target and its deadline, whether it binds, who signed. */
export function commitments(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent')) if (isShare(amount.quantity)) target(sentence, amount);
  for (const amount of unused(sentence, 'percent', 'ratio')) if (isPartOfBudget(amount.quantity)) target(sentence, amount);
  atEach(sentence, BINDING, bound);
  atEach(sentence, GROUP.nothing, nothingObliges);
  atEach(sentence, SIGNING, optedOut);
  atEach(sentence, GROUP.deadline, deadlines);
}

const BINDING = anyOf([GROUP.rather, GROUP.binding, GROUP.strict, GROUP.loose]);
const SIGNING = anyOf([PHRASE.optOut.firsts, GROUP.signed]);

/** `have pledged to spend 2 percent by 2024`, `the target is 2 percent`, `allies are supposed to spend 2 percent`. */
function target(sentence: Sentence, amount: Amount): void {
  if (!isAboutDefence(sentence) || sentence.used.has(amount.at)) return;
  const whole = wholeOf(sentence, amount);
  if (whole !== undefined) return further(sentence, amount, whole);
  const predicate = pledgedBefore(sentence, amount) ?? obliged(sentence, amount) ?? definition(sentence, amount);
  if (predicate === undefined) return;
  const { isConditional } = predicate.mood;
  const parties = predicate.subject.parties;
  if (parties.length === 0) return;
  const told = isShare(amount.quantity) ? { ...toldBy(sentence.reading, amount.at), unit: 'percent_of_gdp' } : asPercent(toldBy(sentence.reading, amount.at), 'percent_of_defence_spending');
  tell(sentence, {
    kind: 'commitment', measure: 'target', parties, ...told, by: dueFrom(sentence, predicate, told.by ?? deadlineAfter(sentence, amount)), isNegated: predicate.mood.isNegated, isConditional, years: pastYears(sentence, predicate),
    first: startOf(sentence, predicate, amount.phrase.first), next: endWithDeadline(sentence, amount),
  });
}

/** `and up to 1.5 percent for roads`, `with 3.5 percent for core defence`: a part of what was pledged just before. */
function further(sentence: Sentence, amount: Amount, { kind, measure, parties, years = null, by = null }: Draft): void {
  tell(sentence, { kind, measure, parties, ...toldBy(sentence.reading, amount.at), unit: 'percent_of_gdp', years, by, first: amount.phrase.first, next: amount.next });
}

function wholeOf(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading } = sentence;
  const last = sentence.drafts.findLast(({ measure, next }) => measure === 'target' && next <= amount.phrase.first && amount.phrase.first - next < 6);
  const lead = amount.phrase.first - 1;
  const isPart = (isThe(reading, lead, 'and') || isThe(reading, lead, 'with')) && isThe(reading, Math.max(amount.next, amount.phrase.next), 'for');
  return isPart && isShare(amount.quantity) ? last : undefined;
}

/** The year of the pledge, where it is told. */
function pastYears(sentence: Sentence, { clause }: Predicate): Draft['years'] & object | null {
  const years = yearsOf(sentence, clause, clause.first);
  return years !== null && sentence.reading.year !== null && years.first > sentence.reading.year ? null : years;
}

/** `pledged in 2014 to … within a decade`: counted from the year of the pledge. */
function dueFrom(sentence: Sentence, { clause }: Predicate, by: string | null): string | null {
  const made = yearsOf(sentence, clause, clause.first);
  const due = sentence.amounts.find(({ quantity }) => quantity.by === by && by !== null && /\b(?:decade|years)\b/i.test(sentence.reading.scanned.text.slice(quantity.start, quantity.end)));
  if (made === null || due === undefined || made.first === sentence.reading.year) return by;
  const length = /decade/i.test(sentence.reading.scanned.text.slice(due.quantity.start, due.quantity.end)) ? 10 : Number(due.quantity.value);
  return Number.isInteger(length) ? `${made.first + length}-12-31` : by;
}

function deadlineAfter(sentence: Sentence, amount: Amount): string | null {
  return deadline(sentence, amount)?.quantity.by ?? null;
}

function deadline({ reading, amounts }: Sentence, amount: Amount): Amount | undefined {
  return amounts.find(({ quantity, first }) => quantity.kind === 'deadline' && first > amount.first && (first < amount.next + 10 || isForAll(reading, first)));
}

/** `…, all by 2035`: the deadline of every target before it. */
function isForAll(reading: Sentence['reading'], first: number): boolean {
  return [first, first - 1, first - 2].some((token) => isThe(reading, token, 'all') || isThe(reading, token, 'both'));
}

function endWithDeadline(sentence: Sentence, amount: Amount): number {
  const due = amount.quantity.by === null && deadlineAfter(sentence, amount) === null ? undefined : deadline(sentence, amount);
  return due === undefined || isForAll(sentence.reading, due.first) ? amount.next : due.next;
}

const FAR = 18;

/** A pledge in the past or perfect by allies or countries: it says what is on record. */
function pledgedBefore(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading, first } = sentence;
  for (let token = amount.first - 1; token >= first && token > amount.first - FAR; token -= 1) {
    if (!is(reading, token, GROUP.pledge) || isNoun(reading, token) && !isPledgeNoun(sentence, token)) continue;
    const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
    if (isThe(reading, token - 1, 'to')) continue;
    if (!isDone(sentence, token, predicate)) return undefined;
    return ofAllies(sentence, predicate, token);
  }
  return undefined;
}

/** `a pledge by allies to spend`. */
function isPledgeNoun({ reading }: Sentence, token: number): boolean {
  return isThe(reading, token, 'pledge') && isThe(reading, token + 1, 'by');
}

function isDone({ reading }: Sentence, token: number, { mood }: Predicate): boolean {
  if (!mood.isAsserted || mood.isFuture || mood.isConditional || isThe(reading, token - 1, 'to')) return false;
  return !isThe(reading, token, 'vow') && !isThe(reading, token, 'pledge') && !isThe(reading, token, 'promise') && !isThe(reading, token, 'agree') && !isThe(reading, token, 'commit') || mood.first <= token;
}

/** Those who pledged: countries or groups; the alliance where it is its leaders or members. A person alone is no party to it. */
function ofAllies(sentence: Sentence, predicate: Predicate, token: number): Predicate | undefined {
  const { reading } = sentence;
  const { clause, subject, mood } = predicate;
  if (subject.parties.length > 0 && subject.first >= 0 && !isPersonOnly(sentence, subject)) return predicate;
  const leaders = find(reading, { first: clause.first, next: mood.first }, GROUP.leaders);
  if (leaders >= 0 || isThe(reading, mood.first - 1, 'they')) return { ...predicate, subject: { parties: ['nato'], first: Math.max(clause.first, leaders), next: token } };
  if (subject.parties.length > 0 && !isPersonOnly(sentence, subject)) return predicate;
  return isThe(reading, token, 'agreed') || isThe(reading, token, 'set') || isThe(reading, token, 'adopted') ? passive(sentence, predicate) : undefined;
}

function isPersonOnly({ reading }: Sentence, { first, next }: Subject): boolean {
  return first >= 0 && placesIn(reading, { first, next }).some(({ isPerson }) => isPerson);
}

/** `a target agreed in 2014`: by the alliance. */
function passive({ isOnTopic }: Sentence, predicate: Predicate): Predicate | undefined {
  return isOnTopic ? { ...predicate, subject: { ...NOBODY, parties: ['nato'] } } : undefined;
}

/** `allies are supposed to spend`, `NATO requires members to spend`, `members should aim at`. */
function obliged(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  for (let token = amount.first - 1; token >= clause.first && token > amount.first - 9; token -= 1) {
    if (!is(reading, token, GROUP.oblige) || !isToSpend(sentence, token, amount.first)) continue;
    const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
    const isPerson = isPersonOnly(sentence, predicate.subject);
    return isPerson || predicate.mood.isFuture || !predicate.mood.isAsserted || predicate.mood.isConditional || predicate.subject.parties.length === 0 || isWanting(sentence, token) ? undefined : predicate;
  }
  return undefined;
}

/** `expected to reach` by a forecast is none; `asked for` neither. */
function isWanting({ reading }: Sentence, token: number): boolean {
  return isThe(reading, token, 'expected') && !isThe(reading, token - 1, 'are') || isThe(reading, token, 'asked') || isThe(reading, token, 'asks') && !isThe(reading, token + 2, 'to') && !isThe(reading, token + 1, 'for');
}

function isToSpend({ reading }: Sentence, first: number, next: number): boolean {
  for (let token = first + 1; token < next; token += 1) if (isThe(reading, token, 'to') || isThe(reading, token, 'for')) return true;
  return false;
}

/** `NATO's target is 2 percent`, `the guideline of 2 percent`, `the guideline calls for 2 percent`. */
function definition(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading } = sentence;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || !predicate.mood.isAsserted || predicate.mood.isFuture || predicate.mood.isConditional) return undefined;
  const noun = find(reading, { first: predicate.clause.first, next: predicate.mood.first }, GROUP.target);
  if (noun < 0 || !isDefining(sentence, predicate.verb) || isTarget(sentence, amount) && !isThe(reading, amount.phrase.first - 1, 'to')) return undefined;
  const number = clauseAt(sentence, predicate.verb);
  const subject = subjectAt(sentence, number, predicate.verb);
  const parties = subject.parties.length === 0 || isPersonOnly(sentence, subject) ? ['nato'] : subject.parties;
  return { ...predicate, subject: { parties, first: subject.first >= 0 ? subject.first : noun, next: noun + 1 } };
}

const DEFINING = ['is', 'was', 'are', 'stands', 'calls', 'asks', 'requires', 'remains', 'of', 'says', 'set', 'sets', 'call', 'ask', 'require', 'were', 'called', 'obliges', 'commits', 'committed', 'demands'];

function isDefining({ reading }: Sentence, verb: number): boolean {
  return DEFINING.some((word) => isThe(reading, verb, word));
}

/** `are not binding`, `targets rather than requirements`, `is voluntary`, `legally binding`. */
function bound(sentence: Sentence, token: number): void {
  const bound = bindingAt(sentence, token);
  if (bound === undefined || sentence.drafts.some(({ measure, first, next }) => measure === 'binding' && token >= first && token < next + 2)) return;
  const predicate = predicateBefore(sentence, token);
  if (predicate === undefined || !isBe(sentence, predicate) || predicate.mood.isConditional || !predicate.mood.isAsserted || predicate.mood.isFuture) return;
  const noun = aboutTarget(sentence, predicate);
  if (noun === undefined) return;
  tell(sentence, {
    kind: 'commitment', measure: 'binding', parties: noun.parties, isNegated: bound.isLoose !== (predicate.mood.isNegated || bound.isNegated), first: noun.first >= 0 ? Math.min(noun.first, predicate.mood.first) : predicate.mood.first, next: bound.next,
  } satisfies Draft);
}

interface Bound {
  readonly isLoose: boolean;
  readonly isNegated: boolean;
  readonly next: number;
}

function bindingAt({ reading, next }: Sentence, token: number): Bound | undefined {
  if (isThe(reading, token, 'rather') && isThe(reading, token + 1, 'than')) return is(reading, token + 2, GROUP.strict) || is(reading, token + 3, GROUP.strict) || is(reading, token + 2, GROUP.binding) ? { isLoose: true, isNegated: false, next: Math.min(next, token + 3) } : undefined;
  if (is(reading, token, GROUP.binding)) return { isLoose: false, isNegated: isThe(reading, token - 1, 'non') || isThe(reading, token - 2, 'non'), next: token + 1 };
  if (is(reading, token, GROUP.strict) && (isThe(reading, token - 1, 'a') || isThe(reading, token - 1, 'an') || isThe(reading, token - 1, 'not') || isThe(reading, token - 1, 'no') || isThe(reading, token - 1, 'legal'))) return { isLoose: false, isNegated: isThe(reading, token - 1, 'no'), next: token + 1 };
  if (is(reading, token, GROUP.strict) && is(reading, token - 1, GROUP.help)) return { isLoose: false, isNegated: false, next: token + 1 };
  const isOnly = is(reading, token, GROUP.loose) && !(is(reading, token, GROUP.target) && !isComplement({ reading }, token));
  return isOnly ? { isLoose: true, isNegated: false, next: token + 1 } : undefined;
}

/** `is a guideline`, `only guidelines`. */
function isComplement({ reading }: Pick<Sentence, 'reading'>, token: number): boolean {
  return (isThe(reading, token - 1, 'a') && is(reading, token - 2, GROUP.be)) || (isThe(reading, token - 1, 'a') && (isThe(reading, token - 2, 'only') || isThe(reading, token - 2, 'just') || isThe(reading, token - 2, 'merely'))) || is(reading, token - 1, GROUP.be) || ((isThe(reading, token - 1, 'only') || isThe(reading, token - 1, 'just') || isThe(reading, token - 1, 'merely')) && is(reading, token - 2, GROUP.be));
}

function isBe({ reading }: Sentence, { verb }: Predicate): boolean {
  return is(reading, verb, GROUP.be) || isThe(reading, verb, 'remains') || isThe(reading, verb, 'remain') || isThe(reading, verb, 'became');
}

/** The target that "binding" is said of, before the verb or as what "which" and "those" stand for. */
function aboutTarget(sentence: Sentence, predicate: Predicate): Subject | undefined {
  const { reading, first } = sentence;
  const { clause, mood } = predicate;
  const inside = find(reading, { first: clause.first, next: mood.first }, GROUP.target);
  const isBack = clause.intro === 'relative' || clause.intro === 'and' || ['it', 'they', 'those', 'these', 'this', 'that', 'shares'].some((word) => isThe(reading, mood.first - 1, word)) || clause.intro === 'resumed';
  const noun = inside >= 0 ? inside : isBack ? lastTarget(sentence, Math.max(first, clause.first - 20), mood.first) : -1;
  if (noun < 0 && !(isBack && hasTold(sentence))) return undefined;
  return { parties: ['nato'], first: inside >= 0 ? Math.max(clause.first, inside - 2) : -1, next: mood.first };
}

function lastTarget({ reading }: Sentence, first: number, next: number): number {
  for (let token = next - 1; token >= first; token -= 1) if (is(reading, token, GROUP.target)) return token;
  return -1;
}

function hasTold({ drafts }: Sentence): boolean {
  return drafts.some(({ kind }) => kind === 'commitment');
}

/** `Nothing obliges a government to reach it`. */
function nothingObliges(sentence: Sentence, token: number): void {
  const { reading, next, isOnTopic } = sentence;
  const meets = find(reading, { first: token, next: Math.min(next, token + 9) }, GROUP.meet);
  if (!is(reading, token + 1, GROUP.oblige) || meets < 0 || !(isOnTopic || isAboutTarget(sentence))) return;
  tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: true, first: token, next: Math.min(next, endOfTarget(sentence, meets + 1)) });
}

/** `Spain opted out`, `was exempted from the target`. */
function optedOut(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const past = phraseAt(reading, token, 'optOut', next);
  const isSigned = past < 0 && (isThe(reading, token, 'signed') || isThe(reading, token, 'endorsed')) && has(reading, { first: token, next: Math.min(next, token + 8) }, GROUP.target);
  if (past < 0 && !isSigned) return;
  const number = clauseAt(sentence, token);
  const verb = isVerb(reading, token) ? token : predicateBefore(sentence, token)?.verb ?? token;
  const predicate = predicateOf(sentence, number, verb);
  const { mood, subject } = predicate;
  if (!mood.isAsserted || mood.isFuture || mood.isConditional || subject.parties.length === 0 || isPersonOnly(sentence, subject)) return;
  if (!isSigned && !isAboutTarget(sentence)) return;
  const isOut = !isSigned && !isThe(reading, token, 'did');
  tell(sentence, { kind: 'commitment', measure: 'signed' satisfies ClaimMeasure, parties: subject.parties, isNegated: isOut !== mood.isNegated || isThe(reading, token, 'did'), first: startOf(sentence, predicate, token), next: endOfTarget(sentence, isSigned ? token + 1 : past) });
}

function isAboutTarget({ reading, first, next }: Sentence): boolean {
  return has(reading, { first, next }, GROUP.target) || findPhrase(reading, { first, next }, 'nato') >= 0;
}

function endOfTarget({ reading, next }: Sentence, from: number): number {
  const noun = find(reading, { first: from, next: Math.min(next, from + 8) }, GROUP.target);
  return noun < 0 ? from : noun + 1;
}

/** `the deadline is 2035`, `the pledge has no deadline`. */
function deadlines(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  if (!isThe(reading, token, 'deadline') || !has(reading, { first, next }, GROUP.target)) return;
  const isNone = isThe(reading, token - 1, 'no');
  const predicate = isNone ? predicateBefore(sentence, token) : predicateAfter(sentence, token);
  const amount = sentence.amounts.find((each) => each.first > token && each.first < token + 12 && (each.quantity.kind === 'date' || each.quantity.kind === 'deadline'));
  if (predicate === undefined || !predicate.mood.isAsserted || predicate.mood.isFuture || predicate.mood.isConditional || (!isNone && (amount === undefined || !is(reading, predicate.verb, GROUP.be)))) return;
  tell(sentence, {
    kind: 'commitment', measure: 'deadline', parties: predicate.subject.parties.filter((party) => party === 'nato' && predicate.subject.first >= 0), isNegated: isNone || predicate.mood.isNegated,
    ...(amount !== undefined && !isNone && { value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at] }),
    first: Math.min(token, predicate.clause.first), next: isNone ? token + 1 : amount?.next ?? token + 1,
  });
}

function predicateAfter(sentence: Sentence, token: number): Predicate | undefined {
  const { reading, next } = sentence;
  for (let at = token + 1; at < Math.min(next, token + 9); at += 1) if (isVerb(reading, at) && !isNoun(reading, at)) return predicateOf(sentence, clauseAt(sentence, at), at);
  return undefined;
}
