import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, has, is, isMark, isOneOf, isThe, phraseAt, type Reading, type Tokens } from '../reading.ts';
import { isTarget, nameRightBefore, predicateBefore, predicateOf, type Predicate } from '../predicate.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { atEach, clauseAt, isInDraft, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { isStated } from '../mood.ts';
import { smallNumber } from '../small-number.ts';
import { areCountries, endsOwning } from '../subject.ts';
import { deadlineOf, yearsOf } from '../years.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { COUNT_WORDS, counted, inWords, isDash, isOfAllies, isOfThoseTold, partiesOf, type Counted } from './counted.ts';
import { endOf, whetherMet, type Met } from './target-met.ts';
import { oneYear, yearOfDay } from '../one-year.ts';

/** How many allies meet a target: "only five of 28 allies", "none of them meets", "all but two miss". */
export function counts(sentence: Sentence): void {
  for (const amount of unused(sentence, 'count', 'ratio', 'percent')) {
    if (!isOfAllies(sentence, amount) || isWholeOfPart(sentence, amount) || isNotOne(sentence, amount) || isOfThoseTold(sentence, amount)) continue;
    if (isNumberOf(sentence, amount) || isAsTold(sentence, amount)) {
      numbered(sentence, amount);
      continue;
    }
    if (isMetBy(sentence, amount)) metBy(sentence, amount);
    else if (isOneOfThose(sentence, amount)) toMeet(sentence, amount);
    else if (isWhole(sentence, amount)) ofWhole(sentence, amount);
    else countFrom(sentence, counted(sentence, amount));
  }
  atEach(sentence, GROUP.do, doSo);
  bareCount(sentence);
  inWordsAlone(sentence);
}

/** `Not one ally`: none. */
function isNotOne({ reading }: Sentence, { phrase, quantity }: Amount): boolean {
  return quantity.value === 1 && isThe(reading, phrase.first - 1, 'not');
}

/** `none of them`, `most allies`: counts without a number that nothing is told of yet. */
function inWordsAlone(sentence: Sentence): void {
  const { reading, presence, first, next } = sentence;
  if (!holds(presence, COUNT_WORDS)) return;
  for (let token = first; token < next; token += 1) {
    if (!is(reading, token, COUNT_WORDS) || isInDraft(sentence, token, ({ kind }) => kind === 'count')) continue;
    const counted = inWords(sentence, token);
    if (counted === undefined) continue;
    countFrom(sentence, counted);
    token = counted.next - 1;
  }
}

/** `The number of allies meeting the target has risen to nine`, `there are 23 now`. */
function isNumberOf(sentence: Sentence, { first: at, quantity }: Amount): boolean {
  const { reading, first } = sentence;
  const number = quantity.kind === 'count' ? find(reading, { first, next: at }, NUMBER) : -1;
  if (number < 0 || !isThe(reading, number + 1, 'of')) return false;
  const tokens = { first: number, next: at };
  return (has(reading, tokens, GROUP.ally) || isThe(reading, number + 2, 'those')) && (has(reading, tokens, GROUP.meet) || MEETING.some((word) => isOfTarget(sentence, tokens) && findWord(reading, tokens, word) >= 0));
}

const NUMBER = anyOf([GROUP.number, GROUP.roll, GROUP.club]);

/** `at the target`, `above 2 percent`. */
function isOfTarget({ reading, amounts }: Sentence, tokens: Tokens): boolean {
  return has(reading, tokens, GROUP.target) || amounts.some(({ first, quantity }) => first >= tokens.first && first < tokens.next && isShare(quantity));
}

const MEETING = ['meeting', 'spending', 'at', 'above', 'over', 'reaching', 'hitting', 'on'];

function findWord(reading: Reading, { first, next }: Tokens, word: string): number {
  for (let token = first; token < next; token += 1) if (isThe(reading, token, word)) return token;
  return -1;
}

/** `Today there are 23`, after allies were counted. */
function isAsTold({ reading, told }: Sentence, { phrase, quantity }: Amount): boolean {
  const isThere = quantity.kind === 'count' && is(reading, phrase.first - 1, GROUP.be) && isThe(reading, phrase.first - 2, 'there');
  return isThere && told.some(({ kind }) => kind === 'count');
}

function numbered(sentence: Sentence, amount: Amount): void {
  const { reading } = sentence;
  const verb = predicateBefore(sentence, amount.phrase.first);
  if (verb === undefined || !verb.mood.isAsserted || verb.mood.isConditional || amount.quantity.change === 'from' || isThe(reading, amount.phrase.first - 1, 'from')) return;
  const number = find(reading, { first: sentence.first, next: amount.first }, NUMBER);
  const years = yearsToldFor(sentence, verb, amount);
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], ...toldBy(reading, amount.at), unit: 'allies', target: number < 0 ? null : targetOf(sentence, number), years: years?.first === years?.last ? years : null, isNegated: verb.mood.isNegated, first: number < 0 ? amount.phrase.first - 2 : number, next: amount.next });
  if (number >= 0) wentFrom(sentence, { first: verb.mood.first, next: amount.phrase.first });
}

/** `The number of allies meeting it has gone from 10 in 2014 to 23`: where it began. */
function wentFrom(sentence: Sentence, tokens: Tokens): void {
  const { reading, dates } = sentence;
  const from = findWord(reading, tokens, 'from');
  const value = from < 0 ? null : smallNumber(reading, from + 1);
  const year = from < 0 ? undefined : dates.find(({ first }) => first > from && first < tokens.next)?.quantity.value;
  if (value !== null) tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], value, unit: 'allies', step: 1, years: year === undefined ? null : { first: Number(year), last: Number(year) }, first: from, next: tokens.next });
}

/** `a third of the 29 members`: the whole of another amount. */
function isWholeOfPart({ reading }: Sentence, { phrase }: Amount): boolean {
  const of = isThe(reading, phrase.first - 1, 'of') ? phrase.first - 1 : phrase.first - 2;
  const kind = isThe(reading, of, 'of') ? reading.quantities[(reading.quantityAt[of - 1] ?? 0) - 1]?.kind : undefined;
  return kind === 'ratio' || kind === 'percent';
}

/** `has gone from three in 2014 to nine`: not the year of where it began. */
function yearsToldFor(sentence: Sentence, { clause }: Predicate, { first }: Amount): Draft['years'] & object | null {
  const from = findWord(sentence.reading, { first: clause.first, next: first }, 'from');
  return yearsOf(sentence, from < 0 ? clause : { first, next: clause.next }, first);
}

/** `Of 30 allies, …`, `Among the 28 members, …`: not those who are counted. */
function isWhole({ reading }: Sentence, { phrase, next }: Amount): boolean {
  let lead = phrase.first - 1;
  while (lead > phrase.first - 4 && (is(reading, lead, GROUP.article) || is(reading, lead, GROUP.alliance))) lead -= 1;
  return (isThe(reading, lead, 'of') || isThe(reading, lead, 'among')) && (codeAt(reading, next) === 0x2c || [next, next + 1, next + 2].some((token) => smallNumber(reading, token) !== null));
}

/** `Of the 29 members, seven clear the bar`, `Among the 28 allies, 23 spend less`: the number that follows. */
function ofWhole(sentence: Sentence, { next: end }: Amount): void {
  const { reading, next } = sentence;
  let token = codeAt(reading, end) === 0x2c ? end + 1 : end;
  while (token < Math.min(next, end + 5) && (is(reading, token, GROUP.adverb) || is(reading, token, GROUP.filler))) token += 1;
  const value = reading.quantityAt[token] === 0 ? smallNumber(reading, token) : null;
  if (value !== null) countFrom(sentence, { first: token, next: token + 1, told: { value, unit: 'allies', step: 1 }, isTurned: false });
}

/** `The target of 2 percent is met by five countries`. */
function isMetBy({ reading }: Sentence, { phrase }: Amount): boolean {
  const lead = is(reading, phrase.first - 1, GROUP.adverb) ? phrase.first - 2 : phrase.first - 1;
  return isThe(reading, lead, 'by') && is(reading, lead - 1, MET) && (is(reading, lead - 2, GROUP.be) || is(reading, lead - 2, GROUP.adverb));
}

const MET = anyOf([GROUP.meet, GROUP.miss]);

function metBy(sentence: Sentence, amount: Amount): void {
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || !predicate.mood.isAsserted || !has(sentence.reading, { first: sentence.first, next: amount.first }, GROUP.target)) return;
  const { isNegated, first } = predicate.mood;
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', isNegated: isNegated !== is(sentence.reading, predicate.verb, GROUP.miss), years: yearsOf(sentence, predicate.clause, amount.first), first, next: amount.next });
}

/** `one of only four allies to meet the guideline`. */
function isOneOfThose({ reading }: Sentence, { phrase, next }: Amount): boolean {
  const lead = is(reading, phrase.first - 1, GROUP.adverb) ? phrase.first - 2 : phrase.first - 1;
  return isThe(reading, lead, 'of') && isThe(reading, lead - 1, 'one') && isThe(reading, next, 'to') && is(reading, pastHave(reading, next + 1), MEETS);
}

/** `to have met`. */
function pastHave(reading: Reading, token: number): number {
  return isThe(reading, token, 'have') ? token + 1 : token;
}

const MEETS = anyOf([GROUP.meet, GROUP.spend]);

function toMeet(sentence: Sentence, amount: Amount): void {
  const met = whetherMet(sentence, pastHave(sentence.reading, amount.next + 1));
  if (met === undefined || met.isMissed) return;
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', target: targetOf(sentence, met.verb), years: yearsOf(sentence, sentence, amount.next - 1), first: amount.phrase.first, next: endOf(sentence, met.verb, met.next) });
}

/** `All 32 met the old target`, `Three – Poland, Lithuania and Latvia – are above 3.5 percent`, `By his count, 23 are there`, `23 of us meet it`, `Nineteen of those at the table do not`: a number that opens the sentence alone, or stands behind what leads it in. */
function bareCount(sentence: Sentence): void {
  const { reading, first, next, told } = sentence;
  const token = pastOpening(sentence, pastLeadIn(sentence, first));
  const isAllBut = phraseAt(reading, token, 'allBut') > 0;
  const number = numberAlone(sentence, isAllBut ? token + 2 : token);
  if (number === undefined || number.value < 2) return;
  const end = isThe(reading, number.next, 'of') && isOneOf(reading, number.next + 1, ['us', 'them']) ? number.next + 2 : number.next;
  const isAlone = end === number.next && isDash(reading, end) || isVerb(reading, pastAdverbs(sentence, end)) && !isNoun(reading, pastAdverbs(sentence, end)) || isThe(reading, end, 'of') && isThe(reading, end + 1, 'those');
  if (!isAlone || !(told.some(({ kind }) => kind === 'count' || kind === 'commitment') || has(reading, { first: token, next }, GROUP.target))) return;
  const isOnly = isOneOf(reading, token - 1, ['only', 'just']);
  countFrom(sentence, { first: token, next: end, told: { value: number.value, unit: 'allies', step: 1, ...(isOnly && { comparator: 'only' as const }) }, isTurned: isAllBut });
}

/** Past articles, adverbs, quotation marks and a time, as far as "all but". */
function pastOpening(sentence: Sentence, first: number): number {
  const { reading, next } = sentence;
  let token = first;
  while (token < Math.min(next, first + 5) && phraseAt(reading, token, 'allBut') < 0 && (is(reading, token, GROUP.article) || is(reading, token, GROUP.adverb) || isMark(reading, token) || isTimeAt(sentence, token))) token += 1;
  return token;
}

/** `By Mr Stoltenberg's count,`: past the comma that ends what a preposition leads in with no verb. */
function pastLeadIn({ reading, next }: Sentence, first: number): number {
  if (!is(reading, first, GROUP.preposition)) return first;
  for (let token = first; token < Math.min(next, first + LONGEST_LEAD); token += 1) {
    if (codeAt(reading, token) === 0x2c) return token + 1;
    if (isVerb(reading, token) && !isNoun(reading, token) && !endsOwning(reading, token)) return first;
  }
  return first;
}

const LONGEST_LEAD = 9;

function pastAdverbs({ reading, next }: Sentence, from: number): number {
  let token = from;
  while (token < next && is(reading, token, GROUP.adverb) && !isVerb(reading, token)) token += 1;
  return token;
}

/** `In 2014`, `A decade ago`, before a number that opens the sentence alone. */
function isTimeAt({ reading }: Sentence, token: number): boolean {
  const kind = reading.quantities[(reading.quantityAt[token] as number) - 1]?.kind;
  return kind === 'date' || isThe(reading, token, 'in') && reading.quantities[(reading.quantityAt[token + 1] as number) - 1]?.kind === 'date';
}

/** `All 32`, `Twenty-three`: a number with no noun. */
function numberAlone({ reading, amounts, used }: Sentence, token: number): { readonly value: number; readonly next: number } | undefined {
  const at = (reading.quantityAt[token] as number) - 1;
  const amount = at < 0 ? undefined : amounts.find((each) => each.at === at);
  if (at >= 0 && (amount?.quantity.kind !== 'count' || used.has(at))) return undefined;
  const value = smallNumber(reading, token);
  const ones = codeAt(reading, token + 1) === 0x2d ? smallNumber(reading, token + 2) : null;
  if (value !== null) return ones === null ? { value, next: token + 1 } : { value: value + ones, next: token + 3 };
  const whole = amount !== undefined && amount.next === amount.phrase.next && amount.quantity.unit === '' ? amount.quantity.value : null;
  return amount !== undefined && typeof whole === 'number' && whole < MOST_ALLIES ? { value: whole, next: amount.next } : undefined;
}

const MOST_ALLIES = 40;

/** `Only five do so now`, `today 31 do`, after a target was told. */
function doSo(sentence: Sentence, token: number): void {
  const { reading, drafts, told } = sentence;
  const { first } = sentence.clauses[clauseAt(sentence, token)] as Tokens;
  const value = isOpening(sentence, first, token - 1) ? smallNumber(reading, token - 1) : null;
  if (value === null || value === 1 || ![...told, ...drafts].some(({ measure, kind }) => kind === 'count' || measure === 'target')) return;
  const isNegated = isThe(reading, token + 1, 'not') || (reading.scanned.end[token] as number) - (reading.scanned.start[token] as number) > 4;
  const isOnly = isThe(reading, token - 2, 'only') || isThe(reading, token - 2, 'just');
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], value, unit: 'allies', step: 1, comparator: isOnly ? 'only' : 'exactly', isNegated, years: isDated(sentence, first, token) ? yearsOf(sentence, { first, next: token }, token) : null, first, next: token + 1 });
}

/** Whether a clause names its year, or opens the sentence that does. */
function isDated({ amounts, first: start }: Sentence, first: number, next: number): boolean {
  return first === start || amounts.some((each) => each.first >= first && each.first < next && each.quantity.kind === 'date' && each.quantity.unit === 'year');
}

/** Whether only a date, an adverb or an article stands before a number that is no quantity. */
function isOpening({ reading }: Sentence, first: number, number: number): boolean {
  if (number < first || reading.quantityAt[number] !== 0) return false;
  for (let token = first; token < number; token += 1) {
    const kind = reading.quantities[(reading.quantityAt[token] as number) - 1]?.kind;
    if (kind !== 'date' && !is(reading, token, GROUP.adverb) && !is(reading, token, GROUP.article) && !isThe(reading, token, 'only') && !isThe(reading, token, 'in')) return false;
  }
  return true;
}

function countFrom(sentence: Sentence, counted: Counted): void {
  const verb = verbAfter(sentence, counted.next);
  if ((verb < 0 || isSayer(sentence, counted, verb)) && isAtTarget(sentence, counted.next)) return atTarget(sentence, counted);
  if (isOneOf(sentence.reading, counted.next, TOGETHER)) return;
  if (sentence.amounts.some((other) => other.phrase.first > counted.next && other.first < verb && other.quantity.kind === 'count' && isOfAllies(sentence, other) && !isWhole(sentence, other) && !isThe(sentence.reading, other.phrase.first - 1, 'of'))) return;
  const met = verb < 0 ? undefined : whetherMet(sentence, verb) ?? (counted.told.value === 0 ? comesClose(sentence, verb) : undefined);
  const predicate = met === undefined ? undefined : predicateOf(sentence, clauseAt(sentence, met.verb), met.verb);
  if (met === undefined || predicate === undefined || !isSaid(predicate) && !isForecast(sentence, predicate, counted)) return;
  const isNone = counted.told.value === 0;
  const isNegated = (predicate.mood.isNegated && !isNone) !== met.isMissed !== counted.isTurned;
  const target = targetOf(sentence, verb);
  tell(sentence, {
    kind: 'count', measure: 'allies-meeting', parties: partiesOf(sentence, counted), ...counted.told, ...due(sentence, predicate, counted), target, isNegated, isConditional: predicate.mood.isConditional, first: Math.max(sentence.first, counted.first), next: endOf(sentence, met.verb, met.next),
  });
}

/** `“We have 22 allies at 2 percent,” said the secretary`: the verb of who says it, behind the comma. */
function isSayer({ reading }: Sentence, { next }: Counted, verb: number): boolean {
  if (!is(reading, verb, GROUP.say)) return false;
  for (let token = next; token < verb; token += 1) if (codeAt(reading, token) === 0x2c) return true;
  return false;
}

/** `no one in the room comes close`: after a mark was told. */
function comesClose({ reading, next, amounts, told }: Sentence, verb: number): Met | undefined {
  const isClose = is(reading, verb, GROUP.came) && isOneOf(reading, verb + 1, ['close', 'near', 'anywhere']) && (verb + 2 >= next || isMark(reading, verb + 2) || isOneOf(reading, verb + 3, ['it', 'that', 'the']));
  return isClose && (amounts.some(({ quantity }) => isShare(quantity)) || told.some(({ unit }) => unit === 'percent_of_gdp')) ? { verb, next: verb + 2, isMissed: false } : undefined;
}

const TOGETHER = ['together', 'combined', 'collectively', 'jointly', 'decreed'];

/** `hailed nine allies at or above the guideline`, `leaves nine short of it`: counted with no verb. */
function isAtTarget({ reading, next, amounts }: Sentence, token: number): boolean {
  const past = Math.max(phraseAt(reading, token, 'atOrAbove', next), phraseAt(reading, token, 'shortBy', next));
  return past > 0 && (has(reading, { first: past, next: Math.min(next, past + 4) }, GROUP.target) || amounts.some(({ first, quantity }) => first >= past && first < past + 3 && isShare(quantity)));
}

function atTarget(sentence: Sentence, counted: Counted): void {
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: partiesOf(sentence, counted), ...counted.told, target: targetOf(sentence, counted.next), isNegated: phraseAt(sentence.reading, counted.next, 'shortBy', sentence.next) > 0, years: yearsOf(sentence, sentence, counted.next), first: counted.first, next: Math.min(sentence.next, counted.next + 4) });
}

/** The years and the deadline; "by the end of this year" is the year of the report, and a deadline that is past that year. What is so already has none. */
function due(sentence: Sentence, { clause, mood }: Predicate, { next }: Counted): Pick<Draft, 'by' | 'years'> {
  const [by, year, years] = [deadlineOf(sentence, clause), sentence.reading.year, yearsOf(sentence, clause, next - 1)];
  const end = by !== null && by.endsWith('-12-31') ? yearOfDay(by) : null;
  const isReached = end !== null && year !== null && (end === year || end < year && !mood.isFuture);
  return isReached ? { by: null, years: oneYear(end) } : { by: isStated(mood) ? null : by, years };
}

function isSaid({ mood }: Predicate): boolean {
  return mood.isAsserted;
}

/** `Eighteen of the 31 allies should hit the target this year`: what is foreseen of a number and a year, not asked of all. */
function isForecast(sentence: Sentence, { mood, clause }: Predicate, { told, next }: Counted): boolean {
  const isOfSome = typeof told.value === 'number' && told.value > 1;
  return isOfSome && mood.isNeeded && isThe(sentence.reading, mood.first, 'should') && yearsOf(sentence, clause, next - 1) !== null;
}

const FURTHEST = 14;

/** The verb that is told of those who are counted, past "of NATO's 28 members", "that", "which". */
function verbAfter({ reading, next }: Sentence, first: number): number {
  const from = pastDashes(reading, first, next);
  for (let token = from; token < Math.min(next, from + FURTHEST); token += 1) {
    if (isThe(reading, token, 'included')) continue;
    if (isThe(reading, token, 'get') || isVerb(reading, token) && !isNoun(reading, token) && !is(reading, token, GROUP.modal) && !isHelpOnly(reading, token)) return token;
    if (isThe(reading, token, 'but') || codeAt(reading, token) === 0x3a || codeAt(reading, token) === 0x3b) return -1;
  }
  return -1;
}

/** `seven — Greece, Britain and Poland — clear the bar`: past what stands between dashes. */
function pastDashes(reading: Reading, first: number, next: number): number {
  if (!isDash(reading, first)) return first;
  for (let token = first + 1; token < Math.min(next, first + MOST_LISTED); token += 1) if (isDash(reading, token)) return token + 1;
  return first;
}

const MOST_LISTED = 60;

function isHelpOnly(reading: Reading, token: number): boolean {
  if (isThe(reading, token, 'have') || isThe(reading, token, 'has') || is(reading, token, GROUP.be)) {
    for (let at = token + 1; at < token + 4; at += 1) if (is(reading, at, GROUP.meet) || is(reading, at, GROUP.miss) || is(reading, at, GROUP.spend) || is(reading, at, GROUP.fail) || is(reading, at, GROUP.expected) || isThe(reading, at, 'fallen') || isThe(reading, at, 'falling') || isThe(reading, at, 'yet')) return true;
    return false;
  }
  return is(reading, token, GROUP.help) && !is(reading, token, GROUP.be) && !(is(reading, token, GROUP.do) && isMark(reading, token + 1));
}

/** The threshold that is told beside the count. */
function targetOf(sentence: Sentence, verb: number): number | null {
  const told = unused(sentence, 'percent').find((amount) => isTargetOf(sentence, amount, verb));
  if (told === undefined) return null;
  sentence.used.add(told.at);
  return told.quantity.value as number;
}

function isTargetOf(sentence: Sentence, amount: Amount, verb: number): boolean {
  const { quantity, first } = amount;
  return isShare(quantity) && first > verb - 12 && typeof quantity.value === 'number' && codeAt(sentence.reading, first - 1) !== 0x28 && !isOfAnother(sentence, amount, verb);
}

/** `Besides America, which spends 4.4 percent, three allies clear the bar`: what another clause tells of a country. */
function isOfAnother(sentence: Sentence, amount: Amount, verb: number): boolean {
  const own = clauseAt(sentence, amount.first);
  if (own === clauseAt(sentence, verb) || isTarget(sentence, amount)) return false;
  if (nameRightBefore(sentence, amount.phrase.first) !== undefined) return true;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  return predicate !== undefined && areCountries(predicate.subject.parties) && (is(sentence.reading, predicate.verb, GROUP.spend) || is(sentence.reading, predicate.verb, GROUP.be));
}
