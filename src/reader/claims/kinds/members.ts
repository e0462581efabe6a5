import { isStated } from '../mood.ts';
import { toldBy } from '../draft.ts';
import { find, has, is, isOneOf, isThe, phraseAt, type Reading } from '../reading.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { predicateBefore, startOf, type Predicate } from '../predicate.ts';
import { placesIn } from '../subject.ts';
import { atEach, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { smallNumber } from '../small-number.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { ordinalAt } from '../ordinals.ts';

/** How many members there are: "NATO has 32 members", "brought the number of allies to 32", "was founded by twelve countries". */
export function members(sentence: Sentence): void {
  for (const amount of unused(sentence, 'count')) if (isOfMembers(amount)) counted(sentence, amount);
  atEach(sentence, NUMBER_OF, numberOf);
  atEach(sentence, NTH, nth);
  for (const amount of unused(sentence, 'count')) if (isOfMembers(amount)) founders(sentence, amount);
}

const NTH = anyOf([GROUP.member, GROUP.ally]);

/** `became the 31st member`, `joined as its 30th ally`, `making it the thirty-second nation to join`: so many members as there are with it. */
function nth(sentence: Sentence, noun: number): void {
  const { reading } = sentence;
  const nation = [1, 2, 3].map((back) => noun - back).find((token) => is(reading, token, GROUP.nth));
  const number = nation === undefined ? null : ordinal(reading, nation);
  const predicate = nation === undefined ? undefined : predicateBefore(sentence, nation);
  if (nation === undefined || number === null || number < LEAST_MEMBERS || number > MOST_MEMBERS || !has(reading, { first: Math.max(sentence.first, nation - 12), next: nation }, BECOMING)) return;
  const isSo = predicate === undefined ? !has(reading, { first: sentence.first, next: nation }, TO_COME) : isStated(predicate.mood) && !is(reading, predicate.verb, GROUP.wish);
  if (!isSo || isToDo(sentence, noun) || !(has(reading, sentence, GROUP.alliance) || sentence.isOnTopic)) return;
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], value: number, unit: 'allies', step: 1, first: Math.max(sentence.first, nation - 2), next: noun + 1 });
}

/** `the twentieth ally to meet the target`, `the fifth member of NATO that spends`: one of those who do something else than join. */
function isToDo({ reading, next }: Sentence, noun: number): boolean {
  const to = [1, 2, 3].map((step) => noun + step).find((token) => token < next && isOneOf(reading, token, ['to', 'that', 'which']));
  if (to === undefined || is(reading, to + 1, GROUP.article) || reading.mentions.startingAt(to + 1) !== undefined) return false;
  return !has(reading, { first: to, next: Math.min(next, to + 3) }, GROUP.join);
}

const TO_COME = anyOf([GROUP.modal, GROUP.wish, GROUP.expected, GROUP.not]);
const BECOMING = anyOf([GROUP.join, GROUP.becoming, GROUP.giving]);

/** `31st`, `thirty-first`, `thirtieth`: null for other words. */
function ordinal(reading: Reading, token: number): number | null {
  const number = ordinalAt(reading, token);
  if (number === 0) return smallNumber(reading, token - 1);
  const tens = smallNumber(reading, token - 2) ?? 0;
  return number < 10 && tens >= 20 && tens % 10 === 0 ? tens + number : number;
}

/** `Twelve countries founded NATO in 1949`: told before the verb. */
function founders(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const verb = [0, 1, 2].map((step) => amount.next + step).find((token) => is(reading, token, FOUNDING));
  if (verb === undefined || sentence.drafts.some(({ measure }) => measure === 'members') || phraseAt(reading, verb + 1, 'nato', next) < 0 && !(is(reading, verb + 1, GROUP.article) && has(reading, { first: verb + 1, next: Math.min(next, verb + 5) }, GROUP.treaty))) return;
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(reading, amount.at), unit: 'allies', years: yearsOf(sentence, sentence, amount.first), first: amount.phrase.first, next: verb + 2 });
}

const FOUNDING = anyOf([GROUP.founded, GROUP.signed]);

const MEMBERS = /^(?:(?:founding |founder )?members?|allies|member (?:states|countries|nations|governments)|members? states|nations|countries|states|governments)$/i;

function isOfMembers({ quantity: { unit, of, value } }: Amount): boolean {
  return MEMBERS.test(unit) && of === null && Number(value) >= LEAST_MEMBERS;
}

function counted(sentence: Sentence, amount: Amount): void {
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || isCounted(sentence, amount) || !isStated(predicate.mood)) return;
  if (isNumberOf(sentence, amount, predicate)) return numbered(sentence, amount, predicate);
  if (!isHad(sentence, predicate, amount) || !isAlliance(sentence, amount, predicate)) return;
  tell(sentence, {
    kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', isNegated: predicate.mood.isNegated,
    years: null, first: startOf(sentence, predicate, amount.phrase.first), next: amount.next,
  });
}

/** The alliance, or an "it" that has members. */
function isAlliance({ reading }: Sentence, { quantity }: Amount, { subject, mood }: Predicate): boolean {
  if (subject.parties.includes('nato')) return subject.parties.length === 1;
  return isThe(reading, mood.first - 1, 'it') && /^members?$/i.test(quantity.unit) && typeof quantity.value === 'number' && quantity.value >= LEAST_MEMBERS;
}

/** `There are 29 countries in NATO`, `brought the alliance to 32 members`, `was founded by 12 countries`. */
function isNumberOf(sentence: Sentence, { phrase, next: end }: Amount, predicate: Predicate): boolean {
  const { reading, next } = sentence;
  const { verb, subject, mood } = predicate;
  if (isThe(reading, mood.first - 1, 'there')) return isOneOf(reading, end, ['in', 'of']) && phraseAt(reading, end + 1, 'nato', next) > 0 || isOneOf(reading, end, ['around', 'round', 'at']) && isThe(reading, end + 2, 'table');
  const lead = phrase.first - 1;
  if (has(reading, { first: verb, next: lead }, GROUP.target) || is(reading, verb, GROUP.meet)) return false;
  if (is(reading, verb, GIVING)) return is(reading, lead, GROUP.alliance);
  if (isFounded(sentence, phrase.first)) return subject.parties.includes('nato') || has(reading, { first: sentence.first, next: phrase.first }, GROUP.alliance);
  if (isThe(reading, lead, 'to') && is(reading, verb, GROUP.grown)) return subject.parties.includes('nato');
  return isThe(reading, lead, 'to') && is(reading, verb, GROUP.brings) && (has(reading, { first: verb + 1, next: lead }, GROUP.alliance) || isThe(reading, verb + 1, 'it'));
}

const GIVING = GROUP.giving;

/** `founded in 1949 by 12 countries`, `began with 12 members`. */
function isFounded({ reading, first }: Sentence, number: number): boolean {
  if (!isThe(reading, number - 1, 'by') && !isThe(reading, number - 1, 'with')) return false;
  return find(reading, { first: Math.max(first, number - 7), next: number }, GROUP.founded) >= 0;
}

function numbered(sentence: Sentence, amount: Amount, predicate: Predicate): void {
  const years = isFounded(sentence, amount.phrase.first) ? yearsOf(sentence, predicate.clause, amount.first) : null;
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', years, first: predicate.mood.first, next: amount.next });
}

function isHad({ reading }: Sentence, { verb }: Predicate, { phrase }: Amount): boolean {
  if (is(reading, verb, GROUP.hold) || isThe(reading, verb, 'grew')) return true;
  return isThe(reading, phrase.first - 1, 'of') && is(reading, verb, GROUP.consist) || isThe(reading, verb, 'made') && isThe(reading, verb + 1, 'up');
}

/** `has five members that spend`: a count of those that do. */
function isCounted({ reading, next }: Sentence, { next: end }: Amount): boolean {
  return end < next && isOneOf(reading, end, ['that', 'who', 'which', 'spending', 'meeting', 'at', 'above', 'below', 'reaching', 'to', 'with', 'on']);
}

const NUMBER_OF = anyOf([GROUP.membership, GROUP.number, GROUP.alliance, GROUP.roll]);
const LEADS = ['to', 'of', 'at', 'is', 'was', 'now'];

/** `bringing its membership to 26`, `brought the number of allies to 32`. */
function numberOf(sentence: Sentence, token: number): void {
  const { reading, next, drafts } = sentence;
  const lead = leadOf(sentence, token);
  const number = is(reading, lead + 1, GROUP.filler) ? lead + 2 : lead + 1;
  const value = lead > 0 && number < next ? smallNumber(reading, number) : null;
  if (value === null || value > MOST_MEMBERS || value < LEAST_MEMBERS || !(has(reading, sentence, GROUP.alliance) || sentence.isOnTopic)) return;
  if (drafts.some((draft) => number >= draft.first && number < draft.next && draft.measure === 'members')) return;
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], value, unit: 'allies', step: 1, first: token, next: number + 1 });
}

/** The word that leads in the number: right after "membership" and "number of allies", or past a verb: "has grown to". */
function leadOf(sentence: Sentence, token: number): number {
  const { reading, next } = sentence;
  let from = token + 1;
  if (is(reading, token, ALL)) return isThe(reading, from, 'to') && has(reading, { first: Math.max(sentence.first, token - 4), next: token }, GROUP.brings) ? from : -1;
  if (is(reading, token, GROUP.number)) {
    const who = isThe(reading, from, 'of') ? find(reading, { first: from, next: Math.min(next, from + 4) }, GROUP.ally) : -1;
    if (who < 0 && !(isThe(reading, from, 'to') && sentence.drafts.some(({ kind }) => kind === 'membership'))) return -1;
    if (who >= 0 && isOneOf(reading, who + 1, ['meeting', 'spending', 'that', 'which', 'at', 'above', 'reaching'])) return -1;
    from = Math.max(from, who + 1);
  }
  while (from < Math.min(next, token + FURTHEST) && (isVerb(reading, from) || is(reading, from, GROUP.adverb)) && !isNoun(reading, from) && !isOneOf(reading, from, LEADS)) from += 1;
  return isOneOf(reading, from, LEADS) && placesIn(reading, { first: token, next: from }).length === 0 ? from : -1;
}

const ALL = anyOf([GROUP.alliance, GROUP.roll]);
const FURTHEST = 9;
const MOST_MEMBERS = 60;
const LEAST_MEMBERS = 12;
