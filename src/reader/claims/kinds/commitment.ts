import { isStated } from '../mood.ts';
import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, findPhrase, has, is, isOneOf, isThe, phraseAt } from '../reading.ts';
import { goals } from './goals.ts';
import { bindings } from './binding.ts';
import { ofThat } from './part-pledged.ts';
import { namesPerson, obliged, required } from './obliged.ts';
import { isTarget, predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { yearsOf, yearToCome } from '../years.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, subjectAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { asPercent, isMeasured, isOfIncome, isPartOfBudget, isShare } from '../shares.ts';
import { isCountry, NOBODY, placesIn } from '../subject.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';

/** What was committed to: the target and its deadline, whether it binds, who signed. */
export function commitments(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent')) if ((isShare(amount.quantity) && (!isMeasured(amount.quantity) || yearToCome(sentence, amount.next) !== null)) || isOfIncome(sentence, amount) || amount.quantity.unit === 'percent_of_gni') target(sentence, amount);
  for (const amount of unused(sentence, 'percent', 'ratio')) if (isPartOfBudget(amount.quantity)) target(sentence, amount);
  for (const amount of unused(sentence, 'percent')) forEquipment(sentence, amount);
  bindings(sentence);
  goals(sentence);
  for (const amount of unused(sentence, 'percent', 'ratio')) if (isOfThat(sentence, amount)) ofThat(sentence, amount);
  atEach(sentence, SIGNING, optedOut);
  atEach(sentence, DUE, deadlines);
  atEach(sentence, GROUP.had, untilThen);
}

/** `and a fifth of that for new kit`, after what was pledged. */
function isOfThat({ reading }: Sentence, { next }: Amount): boolean {
  return isThe(reading, next, 'of') && isOneOf(reading, next + 1, ['that', 'it', 'this', 'them']);
}

const DUE = anyOf([GROUP.deadline, GROUP.target]);
const SIGNING = anyOf([PHRASE.optOut.firsts, GROUP.signed, GROUP.agreed]);

/** `have pledged to spend 2 percent by 2024`, `the target is 2 percent`, `allies are supposed to spend 2 percent`. */
function target(sentence: Sentence, amount: Amount): void {
  const isOfGni = amount.quantity.unit === 'percent_of_gni' && !isOfIncome(sentence, amount);
  if (!isOfGni && !isAboutDefence(sentence) || sentence.used.has(amount.at)) return;
  const whole = wholeOf(sentence, amount) ?? wholeTold(sentence, amount);
  if (whole !== undefined) return further(sentence, amount, whole);
  const predicate = pledgedBefore(sentence, amount) ?? required(sentence, amount) ?? obliged(sentence, amount) ?? definition(sentence, amount) ?? agreedAfter(sentence, amount) ?? given(sentence, amount);
  if (predicate === undefined) return;
  const { isConditional } = predicate.mood;
  const parties = predicate.subject.parties;
  if (parties.length === 0) return;
  if (is(sentence.reading, predicate.verb, GROUP.bindingVerb) && (predicate.mood.isNegated || has(sentence.reading, { first: predicate.verb - 3, next: predicate.verb }, GROUP.not))) return notBound(sentence, predicate, amount);
  const told = isShare(amount.quantity) || isOfIncome(sentence, amount) ? { ...toldBy(sentence.reading, amount.at), unit: 'percent_of_gdp' } : asPercent(toldBy(sentence.reading, amount.at), isOfGni ? 'percent_of_gni' : 'percent_of_defence_spending');
  tell(sentence, {
    kind: 'commitment', measure: 'target', parties: isOfGni ? parties.filter((party) => party !== 'nato') : parties, ...told, by: dueFrom(sentence, predicate, told.by ?? deadlineAfter(sentence, amount) ?? timeGiven(sentence, amount) ?? yearToCome(sentence, amount.next) ?? dueFirst(sentence)), isNegated: predicate.mood.isNegated, isConditional, years: pastYears(sentence, predicate),
    first: startOf(sentence, predicate, amount.phrase.first), next: endWithDeadline(sentence, amount),
  });
}

/** `We are not legally obliged to spend 2 percent`: denied is that it binds. */
function notBound(sentence: Sentence, predicate: Predicate, amount: Amount): void {
  tell(sentence, { kind: 'commitment', measure: 'binding', parties: predicate.subject.parties, isNegated: true, quantities: [amount.at], target: amount.quantity.value as number, first: startOf(sentence, predicate, amount.phrase.first), next: amount.next });
}

/** `well under the 20 percent that was agreed in Wales`: the part of the budget that shall go to equipment. */
function forEquipment(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const { value, of } = amount.quantity;
  const end = pastAmount(amount);
  if (value !== EQUIPMENT || of !== null || !isThe(reading, amount.phrase.first - 1, 'the') || !(isThe(reading, end, 'that') || isThe(reading, end, 'which') || is(reading, end, GROUP.agreed))) return;
  if (!has(reading, { first: end, next: Math.min(next, end + 5) }, GROUP.agreed) || !(has(reading, sentence, GROUP.equipment) || sentence.told.some(({ measure }) => measure === 'equipment-share'))) return;
  tell(sentence, { kind: 'commitment', measure: 'target', parties: ['nato'], ...toldBy(reading, amount.at), unit: 'percent_of_defence_spending', first: amount.phrase.first - 1, next: Math.min(next, end + 3) });
}

const EQUIPMENT = 20;

/** `and up to 1.5 percent for roads`, `with 3.5 percent for core defence`: a part of what was pledged just before. */
function further(sentence: Sentence, amount: Amount, { kind, measure, parties, years = null, by = null }: Draft): void {
  tell(sentence, { kind, measure, parties, ...toldBy(sentence.reading, amount.at), unit: 'percent_of_gdp', years, by, first: amount.phrase.first, next: amount.next });
}

function wholeOf(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading } = sentence;
  const last = sentence.drafts.findLast(({ measure, next }) => measure === 'target' && next <= amount.phrase.first && amount.phrase.first - next < 9);
  const lead = amount.phrase.first - 1;
  const isLed = isThe(reading, lead, 'and') || isThe(reading, lead, 'with') || codeAt(reading, lead) === 0x3a || codeAt(reading, lead) === 0x2c || codeAt(reading, lead) === 0x2d || codeAt(reading, lead) === 0x2013 || codeAt(reading, lead) === 0x2014;
  const isPart = isLed && isThe(reading, pastAmount(amount), 'for');
  return isPart && isShare(amount.quantity) ? last : undefined;
}

/** `At least 3.5 percent is for the armed forces`, `of which 3.5 percent must go to defence`: a part of what was pledged. */
function wholeTold({ reading, amounts, drafts, told, first }: Sentence, amount: Amount): Draft | undefined {
  const end = pastAmount(amount);
  const isGoing = [0, 1, 2].some((step) => is(reading, end + step, GROUP.assigned)) && [1, 2, 3, 4, 5].some((step) => isOneOf(reading, end + step, ['for', 'to', 'on', 'into']));
  const isApart = amount.phrase.first - first < 2 || isThe(reading, first, 'of') && codeAt(reading, amount.phrase.first - 1) === 0x2c || isThe(reading, amount.phrase.first - 1, 'which') || isThe(reading, amount.phrase.first - 1, 'and') || isThe(reading, amount.phrase.first - 1, 'while');
  if (!isGoing || !isApart || !isShare(amount.quantity)) return undefined;
  const own = drafts.findLast(({ measure }) => measure === 'target');
  const before = told.findLast(({ measure }) => measure === 'target');
  const isOfWhole = isThe(reading, first, 'of') && amounts.some((each) => each.first < amount.first && isShare(each.quantity));
  return own ?? (before && { ...before, by: null, years: null }) ?? (isOfWhole ? { kind: 'commitment', measure: 'target', parties: ['nato'], first, next: amount.next } : undefined);
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
  if (made === null || due === undefined || made.first === sentence.reading.year) return due === undefined || by === null ? by : `${by.slice(0, 4)}-12-31`;
  const length = /decade/i.test(sentence.reading.scanned.text.slice(due.quantity.start, due.quantity.end)) ? 10 : Number(due.quantity.value);
  return Number.isInteger(length) ? `${made.first + length}-12-31` : by;
}

/** `By 2035, core defence is to take 3.5 percent`: a deadline that opens the sentence. */
function dueFirst({ amounts, first }: Sentence): string | null {
  return amounts.find((each) => each.first - first < 3 && each.quantity.kind === 'deadline')?.quantity.by ?? null;
}

function deadlineAfter(sentence: Sentence, amount: Amount): string | null {
  return deadline(sentence, amount)?.quantity.by ?? null;
}

/** `have ten years`, `set themselves ten years`: the token before the time; -1 where none is given. */
function timeBegins(reading: Sentence['reading'], token: number): number {
  if (is(reading, token, GROUP.had)) return token;
  return isOneOf(reading, token, ['gave', 'give', 'given', 'set']) && isThe(reading, token + 1, 'themselves') ? token + 1 : -1;
}

/** `have ten years to reach 5 percent`: how many. */
function yearsGiven({ amounts }: Sentence, token: number): number | null {
  const time = amounts.find(({ first, quantity }) => first === token + 1 && quantity.kind === 'duration' && (quantity.unit === 'years' || quantity.unit === 'decades'));
  return typeof time?.quantity.value === 'number' ? time.quantity.value * (time.quantity.unit === 'decades' ? 10 : 1) : null;
}

/** `have until 2024 to reach 2 percent`. */
function timeGiven(sentence: Sentence, { first }: Amount): string | null {
  const { reading, amounts } = sentence;
  for (let token = first - 1; token > first - FAR && token >= sentence.first; token -= 1) {
    const given = timeBegins(reading, token);
    const years = given >= 0 ? yearsGiven(sentence, given) : null;
    if (years !== null && reading.year !== null) return `${reading.year + years}-12-31`;
  }
  const due = amounts.find(({ first: at, quantity }) => at < first && quantity.unit === 'year' && (isThe(reading, at - 1, 'until') || isThe(reading, at - 1, 'till')));
  return due === undefined ? null : due.quantity.by ?? `${String(due.quantity.value)}-12-31`;
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
    if (!is(reading, token, GROUP.pledge) || isThe(reading, token + 1, 'aside') || [1, 2].some((step) => isOneOf(reading, token + step, DATES)) || isNoun(reading, token) && !isPledgeNoun(sentence, token)) continue;
    const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
    if (isThe(reading, token - 1, 'to')) continue;
    if (isSignedUp(sentence, token, amount) || isOfBudget(sentence, token, amount) || isOughtTo(sentence, token, amount)) return undefined;
    if (!isDone(sentence, token, predicate)) return undefined;
    return ofAllies(sentence, predicate, token);
  }
  return undefined;
}

/** `has never set a date by which`: no number is set. */
const DATES = ['date', 'dates', 'deadline', 'timetable'];

/** `signed the Wales declaration`: by the place where it was made. */
function isDeclaration({ reading }: Sentence, token: number): boolean {
  return [2, 3, 4].some((step) => isOneOf(reading, token + step, ['declaration', 'communique', 'communiqué']) && is(reading, token + step - 1, GROUP.summitPlace));
}

/** `approved a budget that takes defence to 1.37 percent`, `less than was agreed on: last year it was 1.38 percent`: no pledge. */
function isOfBudget({ reading }: Sentence, token: number, { first }: Amount): boolean {
  return [1, 2].some((step) => codeAt(reading, token + step) === 0x3a) && [2, 1].some((step) => isThe(reading, first - step, 'was')) || has(reading, { first: token + 1, next: Math.min(first, token + 4) }, GROUP.spending) && isOneOf(reading, token, ['approved', 'adopted', 'accepted', 'set']);
}

/** `signed up to the 2 percent goal`: who signed, rather than what for. */
function isSignedUp(sentence: Sentence, token: number, amount: Amount): boolean {
  return is(sentence.reading, token, GROUP.signed) && amount.first - token < 6 && isTarget(sentence, amount) && has(sentence.reading, { first: amount.next, next: Math.min(sentence.next, amount.next + 3) }, GROUP.target);
}

/** `what they committed themselves to ought to be 4`: asked for, with no "that" before it; `which signed the declaration, would like to spend`, `…, is short of 2 percent`. */
function isOughtTo({ reading }: Sentence, token: number, { phrase }: Amount): boolean {
  for (let at = token + 1; at < phrase.first; at += 1) if (isOneOf(reading, at, ['like', 'wants', 'wanted', 'hopes', 'hoped']) || phraseAt(reading, at, 'short') > 0) return true;
  const ought = find(reading, { first: token + 1, next: phrase.first }, GROUP.demanded);
  for (let at = token + 1; at < ought; at += 1) if (isThe(reading, at, 'that') || is(reading, at, GROUP.leaders)) return false;
  return ought >= 0;
}

/** `a pledge by allies to spend`. */
function isPledgeNoun({ reading }: Sentence, token: number): boolean {
  return isThe(reading, token, 'pledge') && isThe(reading, token + 1, 'by');
}

function isDone({ reading }: Sentence, token: number, { mood }: Predicate): boolean {
  if (!isStated(mood) || isThe(reading, token - 1, 'to')) return false;
  return !isThe(reading, token, 'vow') && !isThe(reading, token, 'pledge') && !isThe(reading, token, 'promise') && !isThe(reading, token, 'agree') && !isThe(reading, token, 'commit') || mood.first <= token;
}

/** Those who pledged: countries or groups; the alliance where it is its leaders or members. A person alone is no party to it. */
function ofAllies(sentence: Sentence, predicate: Predicate, token: number): Predicate | undefined {
  const { reading } = sentence;
  const { clause, subject, mood } = predicate;
  if (is(reading, token - 1, GROUP.target) && mood.first === token) return passive(sentence, predicate);
  if ((subject.first < 0 || subject.parties.length === 0) && isCommitting(sentence, token)) return { ...predicate, subject: { parties: ['nato'], first: token, next: token + 1 } };
  if (namesPerson(sentence, subject) && (isForCountry(sentence, token) || isOnRecord(reading, token))) return predicate;
  if (subject.parties.length === 0 && has(reading, { first: clause.first, next: mood.first }, GROUP.no)) return { ...predicate, subject: { parties: ['nato'], first: clause.first, next: mood.first } };
  const country = namesPerson(sentence, subject) ? placesIn(reading, { first: token + 1, next: Math.min(sentence.next, token + 4) }).find(({ isPerson, first, parties }) => !isPerson && first === token + 1 && parties.every(isCountry)) : undefined;
  if (country !== undefined) return { ...predicate, subject: country };
  if (subject.parties.length > 0 && subject.first >= 0 && !namesPerson(sentence, subject)) return predicate;
  const leaders = find(reading, { first: clause.first, next: mood.first }, GROUP.leaders);
  if (leaders >= 0 || isThe(reading, mood.first - 1, 'they')) return { ...predicate, subject: { parties: ['nato'], first: Math.max(clause.first, leaders), next: token } };
  if (subject.parties.length > 0 && !namesPerson(sentence, subject)) return predicate;
  if (has(reading, { first: clause.first, next: mood.first }, DOCUMENT)) return { ...predicate, subject: { parties: ['nato'], first: clause.first, next: token } };
  return isThe(reading, token, 'agreed') || isThe(reading, token, 'set') || isThe(reading, token, 'adopted') ? passive(sentence, predicate) : undefined;
}

/** `the chancellor had pledged`, `Angela Merkel has assured`: what is on record; a pledge that is made in the report is a saying. */
function isOnRecord(reading: Sentence['reading'], token: number): boolean {
  return [1, 2].some((step) => is(reading, token - step, GROUP.had));
}

/** `a text that commits them to`, `the communique commits allies to`. */
function isCommitting({ reading }: Sentence, token: number): boolean {
  return isOneOf(reading, token, ['commits', 'committed', 'committing', 'binds']) && (isOneOf(reading, token + 1, ['them', 'themselves', 'all', 'every', 'each']) || [1, 2].some((step) => is(reading, token + step, GROUP.leaders)));
}

/** `Justin Trudeau committed his country to 2 percent`. */
function isForCountry({ reading, next }: Sentence, token: number): boolean {
  const noun = find(reading, { first: token + 1, next: Math.min(next, token + 4) }, GROUP.ally);
  return noun > 0 && is(reading, token + 1, GROUP.owning) && !isThe(reading, noun, 'allies');
}

/** `The Wales declaration commits allies`: what the alliance agreed. */
const DOCUMENT = anyOf([GROUP.target, GROUP.summit]);

/** `a target agreed in 2014`: by the alliance. */
function passive({ isOnTopic }: Sentence, predicate: Predicate): Predicate | undefined {
  return isOnTopic ? { ...predicate, subject: { ...NOBODY, parties: ['nato'] } } : undefined;
}

/** `the 2 percent target, which allies agreed to meet by 2024`, `2 percent, a goal they set themselves in 2014`: agreed in a clause after it. */
function agreedAfter(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading, next } = sentence;
  const { value } = amount.quantity;
  if (!isTarget(sentence, amount) && !(typeof value === 'number' && Number.isInteger(value * 2))) return undefined;
  for (let token = amount.next; token < Math.min(next, amount.next + FAR_AFTER); token += 1) {
    if (!is(reading, token, GROUP.agreed) || isNoun(reading, token)) continue;
    const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
    const { mood } = predicate;
    const isFinite = isStated(mood) && mood.first <= token;
    const leaders = find(reading, { first: amount.next, next: token }, WHO);
    return isFinite && leaders >= 0 && !isVerb(reading, leaders) ? { ...predicate, subject: { parties: ['nato'], first: amount.phrase.first, next: amount.next } } : undefined;
  }
  return undefined;
}

const FAR_AFTER = 11;
const WHO = anyOf([GROUP.leaders, GROUP.alliance, GROUP.they]);

/** `Members have until 2024 to reach 2 percent`, `made a commitment to spend 2 percent`. */
function given(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading, first } = sentence;
  for (let token = amount.first - 1; token >= first && token > amount.first - FAR; token -= 1) {
    const given = timeBegins(reading, token);
    const isTime = given >= 0 && (isThe(reading, given + 1, 'until') || isThe(reading, given + 1, 'till') || yearsGiven(sentence, given) !== null);
    const isMade = is(reading, token, GROUP.made) && find(reading, { first: token + 1, next: Math.min(token + 9, amount.first) }, GROUP.promise) >= 0;
    if (!isTime && !isMade) continue;
    const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
    const { isAsserted, isFuture, isConditional, isNegated } = predicate.mood;
    if (!isAsserted || isFuture || isConditional || isNegated) return undefined;
    return isTime || isMade ? ofAllies(sentence, predicate, token) ?? (isMade ? passive(sentence, predicate) : undefined) : undefined;
  }
  return undefined;
}

/** `NATO's target is 2 percent`, `the guideline of 2 percent`, `the guideline calls for 2 percent`. */
function definition(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading } = sentence;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || !isStated(predicate.mood)) return undefined;
  const noun = find(reading, { first: predicate.clause.first, next: predicate.mood.first }, NAMED);
  if (noun < 0 || !isDefining(sentence, predicate.verb) || isTarget(sentence, amount) && !isThe(reading, amount.phrase.first - 1, 'to')) return undefined;
  const number = clauseAt(sentence, predicate.verb);
  const subject = subjectAt(sentence, number, predicate.verb);
  const parties = subject.parties.length === 0 || namesPerson(sentence, subject) ? ['nato'] : subject.parties;
  if (subject.first < 0) return { ...predicate, subject: { parties: ['nato'], first: noun, next: noun + 1 } };
  return { ...predicate, subject: { parties, first: subject.first >= 0 ? subject.first : noun, next: noun + 1 } };
}

const NAMED = anyOf([GROUP.target, GROUP.deal, GROUP.strict]);
const DEFINING = ['is', 'was', 'are', 'stands', 'calls', 'asks', 'requires', 'remains', 'of', 'says', 'set', 'sets', 'call', 'ask', 'require', 'were', 'called', 'obliges', 'commits', 'committed', 'demands', 'made', 'consists', 'comprises', 'foresees', 'stipulates', 'envisages', 'totals'];

function isDefining({ reading }: Sentence, verb: number): boolean {
  return isOneOf(reading, verb, DEFINING);
}

/** `Spain opted out`, `was exempted from the target`. */
function optedOut(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const past = phraseAt(reading, token, 'optOut', next);
  const isSigned = past < 0 && (is(reading, token, GROUP.signed) || isAgreedTo(sentence, token)) && (has(reading, { first: token, next: Math.min(next, token + 8) }, GROUP.target) || isDeclaration(sentence, token));
  if (past < 0 && !isSigned || isInDraft(sentence, token, ({ measure }) => measure === 'target')) return;
  const number = clauseAt(sentence, token);
  const verb = isVerb(reading, token) ? token : predicateBefore(sentence, token)?.verb ?? token;
  const predicate = predicateOf(sentence, number, verb);
  const { mood } = predicate;
  const subject = isSigned && predicate.subject.parties.length === 0 ? ofAllies(sentence, predicate, token)?.subject ?? NOBODY : predicate.subject;
  if (!isStated(mood) || subject.parties.length === 0 || namesPerson(sentence, subject)) return;
  if (!isSigned && (!isAboutTarget(sentence) || subject.parties[0] === 'nato')) return;
  const isOut = !isSigned && !isThe(reading, token, 'did');
  tell(sentence, { kind: 'commitment', measure: 'signed' satisfies ClaimMeasure, parties: subject.parties, isNegated: isOut !== mood.isNegated || isThe(reading, token, 'did'), years: isSigned ? pastYears(sentence, predicate) : null, first: startOf(sentence, predicate, token), next: endOfTarget(sentence, isSigned ? token + 1 : past) });
}

/** `agreed to the target`, `adopted the guideline`, with no number. */
function isAgreedTo({ reading, next, amounts }: Sentence, token: number): boolean {
  const isTo = isThe(reading, token, 'agreed') && (isThe(reading, token + 1, 'to') || isThe(reading, token + 1, 'on')) && is(reading, token + 2, GROUP.article);
  const isTaken = (isThe(reading, token, 'adopted') || isThe(reading, token, 'accepted')) && is(reading, token + 1, GROUP.article);
  return (isTo || isTaken) && has(reading, { first: token + 2, next: Math.min(next, token + 6) }, GROUP.target) && !amounts.some(({ first, quantity }) => first > token && first < token + 12 && quantity.kind === 'percent');
}

function isAboutTarget({ reading, first, next, told }: Sentence): boolean {
  return told.some(({ kind }) => kind === 'commitment') || has(reading, { first, next }, MARKS) || findPhrase(reading, { first, next }, 'nato') >= 0;
}

const MARKS = anyOf([GROUP.target, GROUP.strict]);

function endOfTarget({ reading, next }: Sentence, from: number): number {
  const noun = find(reading, { first: from, next: Math.min(next, from + 8) }, GROUP.target);
  return noun < 0 ? from : noun + 1;
}

/** `the deadline is 2035`, `the pledge has no deadline`, `the commitment runs until 2024`. */
function deadlines(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const isDeadline = isThe(reading, token, 'deadline');
  if (!isDeadline && !is(reading, token, GROUP.target) || isDeadline && !has(reading, { first, next }, GROUP.target) && !sentence.isOnTopic) return;
  const isNone = isThe(reading, token - 1, 'no');
  const isOf = isDeadline && isThe(reading, token + 1, 'of');
  const predicate = isNone || isOf ? predicateBefore(sentence, token) : predicateAfter(sentence, token);
  const amount = sentence.amounts.find((each) => each.first > token && each.first < token + 12 && (each.quantity.kind === 'date' || each.quantity.kind === 'deadline'));
  if (predicate === undefined || !isStated(predicate.mood)) return;
  if (isNone ? !isDeadline : amount === undefined || !(is(reading, predicate.verb, GROUP.runOut) && amount.first - predicate.verb < 5 || isDeadline && (isOf ? amount.first - token < 4 : is(reading, predicate.verb, GROUP.be)))) return;
  tell(sentence, {
    kind: 'commitment', measure: 'deadline', parties: predicate.subject.parties.filter((party) => (party === 'nato' || isOf) && predicate.subject.first >= 0), isNegated: isNone || predicate.mood.isNegated,
    ...(amount !== undefined && !isNone && { value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at] }),
    first: Math.min(token, predicate.clause.first), next: isNone ? token + 1 : amount?.next ?? token + 1,
  });
}

/** `Allies have until 2024 to get there`: with no figure. */
function untilThen(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  if (!isThe(reading, token + 1, 'until') && !isThe(reading, token + 1, 'till') || !isAboutDefence(sentence) || isInDraft(sentence, token)) return;
  const amount = sentence.amounts.find(({ first, quantity }) => first > token && first < token + 4 && (quantity.kind === 'date' || quantity.kind === 'deadline') && quantity.unit === 'year');
  const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
  const { isAsserted, isConditional, isFuture } = predicate.mood;
  const isOfAllies = amount !== undefined && isAsserted && !isConditional && !isFuture && ofAllies(sentence, predicate, token) !== undefined;
  if (isOfAllies) tell(sentence, { kind: 'commitment', measure: 'deadline', parties: predicate.subject.parties.filter((party) => party !== 'nato'), value: amount.quantity.value, unit: 'year', quantities: [amount.at], first: startOf(sentence, predicate, token), next: amount.next });
}

function predicateAfter(sentence: Sentence, token: number): Predicate | undefined {
  const { reading, next } = sentence;
  for (let at = token + 1; at < Math.min(next, token + 9); at += 1) if (isVerb(reading, at) && !isNoun(reading, at)) return predicateOf(sentence, clauseAt(sentence, at), at);
  return undefined;
}
