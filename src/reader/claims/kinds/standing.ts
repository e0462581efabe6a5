import { isStated } from '../mood.ts';
import { areCountries, type Subject } from '../subject.ts';
import type { Draft } from '../draft.ts';
import { codeAt, endsIn, find, has, is, isMark, isOneOf, isThe, phraseAt, spanOf } from '../reading.ts';
import { isTarget, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare, LARGEST } from '../shares.ts';
import { deadlineOf, isNear, yearsOf } from '../years.ts';
import { isOfAllies } from './counted.ts';
import { isGathering } from './target-met.ts';
import { isItAtEnd, isToElse, judgedAt, markAt, spentAsAsked, stanceAt, type Stance } from './stance.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';

/** How named allies stand to a target: "Belgium falls short of the 2 percent mark", "Britain meets the target", "nowhere near it". */
export function standings(sentence: Sentence): void {
  if (!holds(sentence.presence, ABOUT) && !sentence.amounts.some(({ quantity }) => quantity.kind === 'percent') && !isTargetTold(sentence)) return;
  atEach(sentence, STARTS, standing);
}

/** What a mark is told by. */
const ABOUT = anyOf([GROUP.target, GROUP.asking, GROUP.asked, GROUP.agreed, GROUP.reckoning]);
const PLACED = anyOf([GROUP.be, GROUP.posture]);
const STARTS = anyOf([PHRASE.far.firsts, PHRASE.behind.firsts, PHRASE.short.firsts, PLACED, GROUP.miss, GROUP.meet, GROUP.manage, GROUP.spend, PHRASE.livesUpTo.firsts, PHRASE.makesGrade.firsts, PHRASE.failsTest.firsts, PHRASE.doesPart.firsts]);

function standing(sentence: Sentence, token: number): void {
  const how = howAt(sentence, token);
  if (how === undefined || isInDraft(sentence, token)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, how.verb), how.verb);
  const { mood, subject } = predicate;
  if (isThe(sentence.reading, how.verb - 1, 'can') || isThe(sentence.reading, how.verb - 1, 'may')) return;
  if (!isToldSo(sentence, predicate) || !isCountries(predicate) || isOfCounted(sentence, predicate) || !(isAboutDefence(sentence) || isOfAid(sentence))) return;
  const isNegated = phraseAt(sentence.reading, how.verb + 1, 'none') > 0 || mood.isNegated && !isThe(sentence.reading, token, 'not');
  const comparator = how.isNear === true && !isNegated ? 'less than' : how.comparator;
  const targets = how.amount !== undefined ? [how.amount] : isItAtEnd(sentence, token + 1) ? targetBefore(sentence, token) : targetsAfter(sentence, token);
  for (const target of targets.length > 0 ? targets : [undefined]) {
    tell(sentence, { ...measured(sentence, target), parties: subject.parties, comparator, isNegated, isConditional: mood.isConditional, years: yearsOf(sentence, predicate.clause, token), first: startOf(sentence, predicate, token), next: endOf(sentence, how.next, target) });
  }
}

/** Told to be so, foretold of this year or the next, or what would have been: "would have fallen below the 2% threshold". */
function isToldSo(sentence: Sentence, { mood, verb, clause, subject }: Predicate): boolean {
  const { reading } = sentence;
  if (mood.isFuture) return mood.isAsserted && !mood.isConditional && !isOwn(sentence, subject, verb) && deadlineOf(sentence, clause) === null && isNear(sentence, yearsOf(sentence, clause, verb));
  return isStated(mood) || (mood.isAsserted && mood.isConditional && has(reading, { first: mood.first, next: verb }, GROUP.have));
}

/** `Romania will meet the goal this year, its president said`: of who speaks, a pledge. */
function isOwn({ reading }: Sentence, { parties }: Subject, verb: number): boolean {
  return parties.includes(reading.speakerAt(spanOf(reading, verb, verb + 1)) ?? '');
}

/** `Only Britain, Greece and Estonia meet it`, after a target was told, or who meets it. */
function isTargetTold({ reading, first, told }: Sentence): boolean {
  return told.some(({ kind, measure }) => kind === 'count' || measure === 'target') || isThe(reading, first, 'only') || isThe(reading, first, 'just');
}

interface How {
  readonly verb: number;
  readonly next: number;
  readonly comparator: Stance['comparator'];
  readonly amount?: Amount | undefined;
  readonly isNear?: boolean;
}

/** How a predicate that begins at a token stands to a target; nothing where it speaks of none. */
function howAt(sentence: Sentence, token: number): How | undefined {
  const { reading, next, amounts } = sentence;
  const far = phraseAt(reading, token, 'far', next);
  if (far > 0) return isBefore(reading.scanned.count, far, next) && isOfVerb(reading, token) && (isTargetNear(reading, far, next) || isShareAt(amounts, far)) ? { verb: verbLeft({ reading }, token), next: far, comparator: isOneOf(reading, token, DENIED) ? 'at least' : 'much less' } : undefined;
  if (!isVerb(reading, token) || isNoun(reading, token) || isGerund(reading, token)) return undefined;
  const asked = is(reading, token, GROUP.spend) ? spentAsAsked(sentence, token) : undefined;
  if (asked !== undefined) return { verb: token, ...asked };
  const behind = phraseAt(reading, token, 'behind', next);
  const short = behind > 0 && isThe(reading, behind - 1, 'behind') ? behind : phraseAt(reading, token, 'short', next);
  if (short > 0 && (isTargetNear(reading, short - 1, next) || shareAfterShort({ reading, amounts }, short) !== undefined)) return { verb: token, next: short, comparator: isWell(reading, token, short) ? 'much less' : 'less than' };
  if (is(reading, token, GROUP.miss) && !isThe(reading, token + 1, 'behind') && !isSumAt(sentence, token + 1) && (isTargetNear(reading, token + 1, next) || isItAtEnd(sentence, token + 1) && !isBehindOwn(sentence, token))) return { verb: token, next: token + 1, comparator: 'less than' };
  const judged = judgedAt(sentence, token);
  if (judged !== undefined) return { verb: token, ...judged };
  const lived = phraseAt(reading, token, 'livesUpTo', next);
  if (lived > 0) return isTargetNear(reading, lived, next) ? { verb: token, next: lived, comparator: 'at least' } : markedAt(sentence, token, lived);
  if (isManaged({ reading, amounts }, token)) return { verb: token, next: token + 1, comparator: 'at least' };
  const from = isOneOf(reading, token, ['make', 'makes', 'made']) && isThe(reading, token + 1, 'it') ? token + 2 : token + 1;
  const stance = is(reading, token, PLACED) || from > token + 1 ? stanceAt(sentence, from) : undefined;
  if (stance !== undefined) return { verb: token, ...stance };
  return is(reading, token, GROUP.meet) ? metAt(sentence, token) : undefined;
}

/** `Neither is anywhere near it`: told with a denial alone. */
const DENIED = ['anywhere', 'remotely'];

/** `meets the guideline`, `exceeds the agreed 2 percent`, `clears it`. */
function metAt(sentence: Sentence, token: number): How | undefined {
  const { reading, next } = sentence;
  if (isGathering(reading, token)) return undefined;
  const comparator = isOneOf(reading, token, ['exceed', 'exceeds', 'exceeded']) ? 'more than' : 'at least';
  if (isTargetNear(reading, token + 1, next) || isItAtEnd(sentence, token + 1)) return { verb: token, next: token + 1, comparator };
  return markedAt(sentence, token, token + 1, comparator);
}

function markedAt(sentence: Sentence, verb: number, first: number, comparator: How['comparator'] = 'at least'): How | undefined {
  const mark = markAt(sentence, first);
  return mark && { verb, comparator, ...mark };
}

/** `manages the 2 percent`, `has never managed the agreed 2 percent`. */
function isManaged({ reading, amounts }: Pick<Sentence, 'reading' | 'amounts'>, token: number): boolean {
  return isOneOf(reading, token, ['manage', 'manages', 'managed']) && isThe(reading, token + 1, 'the') && amounts.some(({ first, quantity }) => first > token + 1 && first < token + 5 && isShare(quantity));
}

/** `Poland, at 1.98 percent, misses it`: its own level tells it. */
function isBehindOwn({ reading }: Sentence, verb: number): boolean {
  return codeAt(reading, verb - 1) === 0x2c && reading.quantityAt[verb - 2] !== 0;
}

/** `is missing 400 million euros to the goal`: what is lacking. */
function isSumAt({ amounts }: Sentence, token: number): boolean {
  return amounts.some(({ phrase, quantity }) => (quantity.kind === 'money' || quantity.kind === 'points') && phrase.first >= token && phrase.first < token + 3);
}

/** `is nowhere near`, `remains a long way off`: with no comma between. */
function isOfVerb(reading: Sentence['reading'], token: number): boolean {
  for (let at = token; at > token - 4; at -= 1) {
    if (isMark(reading, at)) return false;
    if (isVerb(reading, at) && !is(reading, at, GROUP.adverb)) return true;
  }
  return false;
}

/** `nowhere near 2 percent`. */
function isShareAt(amounts: readonly Amount[], token: number): boolean {
  return amounts.some(({ first, quantity }) => (first === token || first === token + 1) && isShare(quantity));
}

/** `fell short of 2 percent`: the share that takes the place of a target. */
function shareAfterShort({ reading, amounts }: Pick<Sentence, 'reading' | 'amounts'>, next: number): Amount | undefined {
  if (isOneOf(reading, next - 1, ['below', 'under', 'beneath'])) return amounts.find((each) => each.first === next && isShare(each.quantity));
  const of = isThe(reading, next, 'of') ? next : next - 1;
  return isThe(reading, of - 1, 'short') ? amounts.find((each) => each.first === of + 1 && isShare(each.quantity) && isOfShort({ reading }, each)) : undefined;
}

/** `meeting the target would …`: no predicate. */
function isGerund(reading: Sentence['reading'], token: number): boolean {
  return endsIn(reading, token, 'ing') && !is(reading, token - 1, GROUP.be) && !is(reading, token - 2, GROUP.be) && !is(reading, token - 1, GROUP.adverb);
}

function isBefore(count: number, token: number, next: number): boolean {
  return token < Math.min(count, next);
}

function isWell(reading: Sentence['reading'], first: number, next: number): boolean {
  return ['far', 'well', 'much', 'badly', 'woefully'].some((word) => [1, 2].some((step) => first + step < next && isThe(reading, first + step, word)));
}

function verbLeft({ reading }: Pick<Sentence, 'reading'>, token: number): number {
  for (let at = token - 1; at > token - 4 && at >= 0; at -= 1) if (isVerb(reading, at)) return at;
  return token;
}

/** `the target`, `both targets`, `NATO's 2 percent guideline` right after; not "its pledge to help". */
function isTargetNear(reading: Sentence['reading'], first: number, next: number): boolean {
  const at = find(reading, { first, next: Math.min(next, first + 9) }, GROUP.target);
  if (at < 0 || isThe(reading, at, 'level') || isThe(reading, at, 'line') || isToElse(reading, at)) return false;
  for (let token = first; token < at; token += 1) if (is(reading, token, GROUP.relative) && !isThe(reading, token, 'that') || isMark(reading, token) && codeAt(reading, token) !== 0x201d && reading.quantityAt[token] === 0 && reading.scanned.end[token] !== reading.scanned.start[token + 1]) return false;
  return true;
}

function isCountries({ subject }: Predicate): boolean {
  return areCountries(subject.parties);
}

/** `RIGA, Latvia — Seven of the 26 nations spend what is asked of them`: told of those who are counted. */
function isOfCounted(sentence: Sentence, { subject, verb }: Predicate): boolean {
  return sentence.amounts.some((amount) => amount.first >= subject.next && amount.first < verb && amount.quantity.kind === 'count' && isOfAllies(sentence, amount));
}

/** The shares behind a verb that it is told to come up to or not. */
function targetsAfter(sentence: Sentence, token: number): Amount[] {
  return unused(sentence, 'percent').filter((each) => each.first > token && each.first < token + FURTHEST_TARGET && mayBeTarget(sentence, each) && isAimedAt(sentence, token, each));
}

/** In tokens. */
const FURTHEST_TARGET = 22;

function mayBeTarget(sentence: Sentence, amount: Amount): boolean {
  return isShare(amount.quantity) || amount.quantity.unit === 'percent_of_gni' || isOfKit(sentence, amount);
}

/** `the 2 percent target`, `short of 2 percent`, `below 2 percent`, `far from 2 percent`, `the goal: 2 percent`. */
function isAimedAt(sentence: Sentence, token: number, amount: Amount): boolean {
  const { reading } = sentence;
  if (isTarget(sentence, amount) || isOfShort(sentence, amount) || isOneOf(reading, amount.first - 1, BELOW)) return true;
  return amount.phrase.first < token + 6 && phraseAt(reading, token, 'far') > 0 || hasColon(sentence, token, amount.first);
}

const BELOW = ['below', 'under', 'beneath'];

/** `2 percent; Greece clears it`: the share that "it" stands for. */
function targetBefore({ amounts, reading }: Sentence, token: number): Amount[] {
  return amounts.filter(({ first, phrase, quantity }) => first < token && isShare(quantity) && !isThe(reading, phrase.first - 1, 'at')).slice(-1);
}

/** `short of 2 percent`. */
function isOfShort({ reading }: Pick<Sentence, 'reading'>, { first }: Amount): boolean {
  return isThe(reading, first - 1, 'of') && isThe(reading, first - 2, 'short');
}

/** `both targets: 2 percent … and 0.7 percent`. */
function hasColon({ reading }: Sentence, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (reading.scanned.text.charCodeAt(reading.scanned.start[token] as number) === 0x3a) return true;
  return false;
}

function isOfAid({ presence }: Sentence): boolean {
  return holds(presence, GROUP.aid);
}

/** The share of defence, or that of aid which the United Nations ask for. */
export function measured(sentence: Sentence, target: Amount | undefined): Pick<Draft, 'kind' | 'measure'> & Partial<Draft> {
  const { reading, next, told } = sentence;
  if (target === undefined) {
    const value = told.findLast((draft) => draft.kind === 'count')?.target ?? shareAsked(told);
    return { kind: 'level', measure: 'share', value, unit: value === null ? null : 'percent_of_gdp', step: 0.1 };
  }
  const { unit, value } = target.quantity;
  if (isOfKit(sentence, target)) return { kind: 'level', measure: 'equipment-share', value, unit: 'percent_of_defence_spending', step: 1, quantities: [target.at] };
  const isAid = unit === 'percent_of_gni' || (value === 0.7 && !has(reading, { first: target.first, next: Math.min(next, target.next + 5) }, GROUP.defence));
  return { kind: 'level', measure: isAid ? 'aid-share' : 'share', value, unit: isAid ? 'percent_of_gni' : 'percent_of_gdp', step: 0.1, quantities: [target.at] };
}

/** `the agreed floor of 20 percent`: of what goes on equipment. */
function isOfKit({ presence, told, drafts }: Sentence, { quantity }: Amount): boolean {
  const isLarge = typeof quantity.value === 'number' && quantity.value > LARGEST && quantity.unit !== 'percent_of_gni';
  return isLarge && (holds(presence, GROUP.equipment) || [...told, ...drafts].some(({ measure }) => measure === 'equipment-share'));
}

/** The share of a target that the sentence before told of: as agreed on, or as one that another falls short of. */
function shareAsked(told: readonly Draft[]): number | null {
  const asked = told.findLast(({ kind, measure, unit, comparator = 'exactly' }) => unit === 'percent_of_gdp' && (measure === 'target' || kind === 'level' && measure === 'share' && (comparator === 'less than' || comparator === 'at least')));
  return typeof asked?.value === 'number' ? asked.value : null;
}

function endOf({ reading, next }: Sentence, from: number, target: Amount | undefined): number {
  const noun = find(reading, { first: from, next: Math.min(next, from + 9) }, GROUP.target);
  return Math.max(from, noun + 1, target?.next ?? 0);
}
