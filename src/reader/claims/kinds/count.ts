import { DASH } from '../../scan/characters.ts';
import { MARK } from '../../scan/scan.ts';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, has, is, isThe, phraseAt, type Reading, type Tokens } from '../reading.ts';
import { predicateBefore, predicateOf, type Predicate } from '../predicate.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { atEach, clauseAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { placesIn } from '../subject.ts';
import { isShare } from '../shares.ts';
import { deadlineOf, yearsOf } from '../years.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';

/** How many allies meet a target: "only five of 28 allies", "none of them meets", "all but two miss". */
export function counts(sentence: Sentence): void {
  for (const amount of unused(sentence, 'count', 'ratio', 'percent')) {
    if (!isOfAllies(sentence, amount)) continue;
    if (isNumberOf(sentence, amount) || isAsTold(sentence, amount)) {
      numbered(sentence, amount);
      continue;
    }
    if (isMetBy(sentence, amount)) metBy(sentence, amount);
    else if (isOneOf(sentence, amount)) toMeet(sentence, amount);
    else if (isWhole(sentence, amount)) ofWhole(sentence, amount);
    else countFrom(sentence, counted(sentence, amount));
  }
  atEach(sentence, GROUP.do, doSo);
  bareCount(sentence);
  for (let token = sentence.first; token < sentence.next; token += 1) {
    const isTold = sentence.drafts.some(({ kind, first, next }) => kind === 'count' && token >= first && token < next);
    const counted = !isTold && is(sentence.reading, token, STARTS) ? inWords(sentence, token) : undefined;
    if (counted === undefined) continue;
    countFrom(sentence, counted);
    token = counted.next - 1;
  }
}

/** `The number of allies meeting the target has risen to nine`, `there are 23 now`. */
function isNumberOf(sentence: Sentence, { first: at, quantity }: Amount): boolean {
  const { reading, first } = sentence;
  const number = quantity.kind === 'count' ? find(reading, { first, next: at }, GROUP.number) : -1;
  if (number < 0 || !isThe(reading, number + 1, 'of')) return false;
  const tokens = { first: number, next: at };
  return has(reading, tokens, GROUP.ally) && (has(reading, tokens, GROUP.meet) || MEETING.some((word) => isOfTarget(sentence, tokens) && findWord(reading, tokens, word) >= 0));
}

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
  const number = find(reading, { first: sentence.first, next: amount.first }, GROUP.number);
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], ...toldBy(reading, amount.at), unit: 'allies', target: number < 0 ? null : targetOf(sentence, number), years: yearsOf(sentence, verb.clause, amount.first), isNegated: verb.mood.isNegated, first: number < 0 ? amount.phrase.first - 2 : number, next: amount.next });
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
function isOneOf({ reading }: Sentence, { phrase, next }: Amount): boolean {
  const lead = is(reading, phrase.first - 1, GROUP.adverb) ? phrase.first - 2 : phrase.first - 1;
  return isThe(reading, lead, 'of') && isThe(reading, lead - 1, 'one') && isThe(reading, next, 'to') && is(reading, next + 1, MEETS);
}

const MEETS = anyOf([GROUP.meet, GROUP.spend]);

function toMeet(sentence: Sentence, amount: Amount): void {
  const met = whetherMet(sentence, amount.next + 1);
  if (met === undefined || met.isMissed) return;
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', target: targetOf(sentence, met.verb), years: yearsOf(sentence, sentence, amount.next - 1), first: amount.phrase.first, next: endOf(sentence, met.verb, met.next) });
}

/** `All 32 met the old target`, `Three – Poland, Lithuania and Latvia – are above 3.5 percent`: a number that opens the sentence alone. */
function bareCount(sentence: Sentence): void {
  const { reading, first, next, told } = sentence;
  let token = first;
  while (token < Math.min(next, first + 4) && (is(reading, token, GROUP.article) || is(reading, token, GROUP.adverb) || reading.scanned.kind[token] === MARK)) token += 1;
  const at = (reading.quantityAt[token] as number) - 1;
  const value = at < 0 || reading.quantities[at]?.kind === 'count' && !sentence.used.has(at) ? smallNumber(reading, token) : null;
  const isAlone = isDash(reading, token + 1) || (isVerb(reading, token + 1) && !isNoun(reading, token + 1));
  if (value === null || value < 2 || !isAlone || !(told.some(({ kind, measure }) => kind === 'count' || measure === 'target') || has(reading, { first: token, next }, GROUP.target))) return;
  countFrom(sentence, { first, next: token + 1, told: { value, unit: 'allies', step: 1 }, isTurned: false });
}

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

const NUMBERS = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

/** The number that a token is, in digits or as a word; null where it is none. */
function smallNumber({ scanned }: Reading, token: number): number | null {
  const written = scanned.text.slice(scanned.start[token], scanned.end[token]).toLowerCase();
  if (/^\d{1,2}$/.test(written)) return Number(written);
  const at = NUMBERS.indexOf(written);
  return at < 0 ? null : at;
}

/** Those who are counted, as told. */
interface Counted {
  readonly first: number;
  readonly next: number;
  readonly told: Partial<Draft>;
  /** `all but two`, `none of`: turns what is told of them around, or denies it. */
  readonly isTurned: boolean;
}

const MOST_ALLIES = 40;
const ALLIES = /\b(?:allies|ally|members|member|countries|nations|states|governments|capitals|partners|armies|of them)$/i;

function isOfAllies({ reading, first, next: last }: Sentence, { quantity, next }: Amount): boolean {
  const { kind, unit, of } = quantity;
  if (kind === 'count' && unit === '' && of !== null && typeof quantity.value === 'number' && quantity.value < MOST_ALLIES) return has(reading, { first, next: last }, GROUP.ally);
  if (kind === 'count') return ALLIES.test(unit) || (of !== null && ALLIES.test(of));
  return of !== null && ALLIES.test(of) && !/^(?:all )?(?:that|what)\b/i.test(of) && !/spending|budget|bill|cost|output|gdp/i.test(of) || (kind === 'ratio' && is(reading, next, GROUP.ally));
}

function counted({ reading }: Sentence, amount: Amount): Counted {
  const isAllBut = phraseAt(reading, amount.phrase.first - 2, 'allBut') > 0 || phraseAt(reading, amount.phrase.first, 'allBut') > 0;
  const told = toldBy(reading, amount.at);
  const unit = amount.quantity.kind === 'count' ? 'allies' : amount.quantity.unit;
  const first = isAllBut ? Math.min(amount.phrase.first, amount.phrase.first - 2) : amount.phrase.first;
  return { first, next: Math.max(amount.next, amount.phrase.next), told: { ...told, unit }, isTurned: isAllBut };
}

const QUANTIFIERS = ['none', 'half', 'few', 'majority', 'every'] as const;

/** Counts without a number: `none of the allies`, `a handful of members`, `most allies`. */
function inWords(sentence: Sentence, token: number): Counted | undefined {
  const { reading, next } = sentence;
  if (reading.quantityAt[token] !== 0) return undefined;
  for (const name of QUANTIFIERS) {
    const past = phraseAt(reading, token, name, next);
    if (past < 0 || isThe(reading, token - 1, 'of')) continue;
    const end = pastAllies(reading, past, next, name);
    if (end > 0 && !(name === 'every' && ['but', 'except', 'bar', 'save'].some((word) => isThe(reading, end, word)))) return { first: token, next: end, told: VALUES[name], isTurned: false };
  }
  return undefined;
}

const STARTS = anyOf(QUANTIFIERS.map((name) => PHRASE[name].firsts));

const VALUES: Readonly<Record<(typeof QUANTIFIERS)[number], Partial<Draft>>> = {
  none: { value: 0, unit: 'allies', step: 1 },
  half: { value: 0.5, unit: 'part', step: 0.01 },
  few: { comparator: 'only', hedge: 'order', unit: 'allies' },
  majority: { comparator: 'more than' },
  every: {},
};

/** The end of "… NATO's European members"; 0 where no allies are named. */
function pastAllies(reading: Reading, first: number, next: number, name: string): number {
  if ((name === 'none' || name === 'every') && is(reading, first - 1, GROUP.ally)) return first;
  for (let token = first; token < Math.min(next, first + 5); token += 1) {
    if (is(reading, token, GROUP.ally)) return token + 1;
    if (isVerb(reading, token) && !isNoun(reading, token)) return name === 'none' && isThe(reading, first - 1, 'none') && token === first ? first : 0;
  }
  return 0;
}

function countFrom(sentence: Sentence, counted: Counted): void {
  const verb = verbAfter(sentence, counted.next);
  const met = verb < 0 ? undefined : whetherMet(sentence, verb);
  const predicate = met === undefined ? undefined : predicateOf(sentence, clauseAt(sentence, met.verb), met.verb);
  if (met === undefined || predicate === undefined || !isSaid(predicate)) return;
  const isNone = counted.told.value === 0;
  const isNegated = (predicate.mood.isNegated && !isNone) !== met.isMissed !== counted.isTurned;
  const target = targetOf(sentence, verb);
  tell(sentence, {
    kind: 'count', measure: 'allies-meeting', parties: partiesOf(sentence, counted), ...counted.told, ...due(sentence, predicate, counted), target, isNegated, isConditional: predicate.mood.isConditional, first: Math.max(sentence.first, counted.first), next: endOf(sentence, met.verb, met.next),
  });
}

/** The years and the deadline; "by the end of this year" is the year of the report. */
function due(sentence: Sentence, { clause }: Predicate, { next }: Counted): Pick<Draft, 'by' | 'years'> {
  const [by, year, years] = [deadlineOf(sentence, clause), sentence.reading.year, yearsOf(sentence, clause, next - 1)];
  return by !== null && year !== null && by === `${year}-12-31` ? { by: null, years: { first: year, last: year } } : { by, years };
}

function isSaid({ mood }: Predicate): boolean {
  return mood.isAsserted;
}

const FURTHEST = 14;

/** The verb that is told of those who are counted, past "of NATO's 28 members", "that", "which". */
function verbAfter({ reading, next }: Sentence, first: number): number {
  const from = pastDashes(reading, first, next);
  for (let token = from; token < Math.min(next, from + FURTHEST); token += 1) {
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

function isDash({ scanned }: Reading, token: number): boolean {
  return scanned.kind[token] === MARK && scanned.shape[token] === DASH;
}

function isHelpOnly(reading: Reading, token: number): boolean {
  if (isThe(reading, token, 'have') || isThe(reading, token, 'has') || is(reading, token, GROUP.be)) {
    for (let at = token + 1; at < token + 4; at += 1) if (is(reading, at, GROUP.meet) || is(reading, at, GROUP.miss) || is(reading, at, GROUP.spend) || is(reading, at, GROUP.fail) || is(reading, at, GROUP.expected) || isThe(reading, at, 'fallen') || isThe(reading, at, 'falling') || isThe(reading, at, 'yet')) return true;
    return false;
  }
  return is(reading, token, GROUP.help) && !is(reading, token, GROUP.be) && !(is(reading, token, GROUP.do) && reading.scanned.kind[token + 1] === MARK);
}

interface Met {
  readonly verb: number;
  readonly next: number;
  readonly isMissed: boolean;
}

/** Whether what the verb tells is that a target is met, or missed. */
function whetherMet(sentence: Sentence, verb: number): Met | undefined {
  const { reading, next } = sentence;
  const end = Math.min(next, verb + 16);
  const short = phraseAt(reading, verb, 'short', next);
  if (short > 0 || is(reading, verb, GROUP.miss)) return { verb, next: end, isMissed: true };
  if (is(reading, verb, GROUP.fail) || is(reading, verb, GROUP.expected) || is(reading, verb, GROUP.manage)) return infinitive(sentence, verb);
  if (is(reading, verb, GROUP.meet) && hasTarget(sentence, verb)) return { verb, next: end, isMissed: false };
  const paid = asAgreed(sentence, verb);
  if (paid > 0) return { verb: paid, next: end, isMissed: false };
  if (isGrade(reading, verb) || (is(reading, verb, GROUP.do) && isBackAtEnd(sentence, verb))) return { verb, next: end, isMissed: false };
  if (is(reading, verb, GROUP.spend) || isToShare(sentence, verb)) return spent(sentence, verb);
  const at = is(reading, verb, GROUP.be) ? find(reading, { first: verb + 1, next: Math.min(next, verb + 4) }, GROUP.spend) : -1;
  if (at > 0) return spent(sentence, at);
  return is(reading, verb, GROUP.be) && [1, 2, 3].some((step) => phraseAt(reading, verb + step, 'atOrAbove') > 0) && hasTarget(sentence, verb) ? { verb, next: end, isMissed: false } : undefined;
}

/** `make the grade`, `make the cut`, `pass muster`. */
function isGrade(reading: Reading, verb: number): boolean {
  if (is(reading, verb, GROUP.be) && isThe(reading, verb + 1, 'there') || isThe(reading, verb, 'made') && isThe(reading, verb + 1, 'it')) return true;
  if (isThe(reading, verb, 'pass') || isThe(reading, verb, 'passed')) return isThe(reading, verb + 1, 'muster') || isThe(reading, verb + 2, 'test');
  return (isThe(reading, verb, 'make') || isThe(reading, verb, 'made') || isThe(reading, verb, 'makes')) && isThe(reading, verb + 1, 'the') && (isThe(reading, verb + 2, 'grade') || isThe(reading, verb + 2, 'cut') || isThe(reading, verb + 2, 'mark'));
}

/** `Of 29 members, only eight do`: what was told before. */
function isBackAtEnd({ reading, next, told, drafts }: Sentence, verb: number): boolean {
  const after = isThe(reading, verb + 1, 'not') || isThe(reading, verb + 1, 'so') ? verb + 2 : verb + 1;
  return (after >= next || reading.scanned.kind[after] === MARK) && [...told, ...drafts].some(({ measure, kind }) => kind === 'count' || measure === 'target' || measure === 'share');
}

/** `get at least 2 percent of GDP`, `are at 2 percent`: a share right after the verb. */
function isToShare({ reading, amounts }: Sentence, verb: number): boolean {
  return amounts.some(({ phrase, quantity }) => phrase.first > verb && phrase.first < verb + 3 && isShare(quantity) && !isThe(reading, phrase.first - 1, 'from'));
}

function infinitive(sentence: Sentence, verb: number): Met | undefined {
  const { reading, next } = sentence;
  for (let token = verb + 1; token < Math.min(next, verb + 5); token += 1) if (is(reading, token, GROUP.meet) || is(reading, token, GROUP.spend)) return whetherMet(sentence, token);
  return undefined;
}

function spent(sentence: Sentence, verb: number): Met | undefined {
  const { reading, amounts, next } = sentence;
  const share = amounts.find(({ first, quantity }) => first > verb && first < verb + 12 && isShare(quantity));
  if (share !== undefined && isPledged(sentence, share)) return undefined;
  const isMissed = share?.quantity.comparator === 'less than';
  if (share !== undefined) return { verb, next: share.next, isMissed };
  if (isLessThanPledged(sentence, verb)) return { verb, next: Math.min(next, verb + 6), isMissed: true };
  return has(reading, { first: verb, next: Math.min(next, verb + 9) }, GROUP.target) ? { verb, next: Math.min(next, verb + 9), isMissed: false } : undefined;
}

/** `put their names to a pledge of 5 percent by 2035`: what shall be. */
function isPledged({ reading }: Sentence, { quantity, phrase }: Amount): boolean {
  const isLater = quantity.by !== null && (reading.year === null || Number(quantity.by.slice(0, 4)) > reading.year);
  return isLater || (isThe(reading, phrase.first - 1, 'of') && is(reading, phrase.first - 2, GROUP.promise));
}

/** The verb of `pay what they agreed to pay`, `are not paying what they should`; -1 where there is none. */
function asAgreed({ reading, next }: Sentence, verb: number): number {
  let pay = verb;
  while (pay < verb + 4 && !isThe(reading, pay + 1, 'what') && (is(reading, pay, GROUP.be) || is(reading, pay, GROUP.not) || is(reading, pay, GROUP.adverb))) pay += 1;
  const tokens = { first: pay + 2, next: Math.min(next, pay + 6) };
  const isDue = has(reading, tokens, GROUP.pledge) || (is(reading, pay, GROUP.pay) && isThe(reading, pay + 2, 'they') && ['should', 'ought', 'owe'].some((word) => isThe(reading, pay + 3, word)));
  return isThe(reading, pay + 1, 'what') && isDue ? pay : -1;
}

/** `spend less than they promised`, `less than that`. */
function isLessThanPledged({ reading, next }: Sentence, verb: number): boolean {
  if (!isThe(reading, verb + 1, 'less') || !isThe(reading, verb + 2, 'than')) return false;
  return isThe(reading, verb + 3, 'that') || has(reading, { first: verb + 3, next: Math.min(next, verb + 6) }, GROUP.pledge);
}

function hasTarget(sentence: Sentence, verb: number): boolean {
  const { reading, next, amounts } = sentence;
  const tokens = { first: verb, next: Math.min(next, verb + 14) };
  return has(reading, tokens, GROUP.target) || amounts.some(({ first, quantity }) => first > verb && first < verb + 12 && isShare(quantity)) || isBack(sentence, verb);
}

/** `reached it`, `met or exceeded that`. */
function isBack({ reading, next }: Sentence, verb: number): boolean {
  const at = (isThe(reading, verb + 1, 'or') || isThe(reading, verb + 1, 'and')) && is(reading, verb + 2, GROUP.meet) ? verb + 3 : verb + 1;
  return at < next && (isThe(reading, at, 'it') || isThe(reading, at, 'that'));
}

/** The threshold that is told beside the count. */
function targetOf(sentence: Sentence, verb: number): number | null {
  const told = unused(sentence, 'percent').find(({ quantity, first }) => isShare(quantity) && first > verb - 12 && typeof quantity.value === 'number' && codeAt(sentence.reading, first - 1) !== 0x28);
  if (told === undefined) return null;
  sentence.used.add(told.at);
  return told.quantity.value as number;
}

/** The end of the target that a verb is told of: "the 2 percent guideline", "short". */
function endOf({ reading, next }: Sentence, verb: number, end: number): number {
  for (let token = verb; token < Math.min(next, end); token += 1) {
    if (is(reading, token, GROUP.target) || (token > verb && isThe(reading, token, 'short'))) return token + 1;
    if (reading.quantityAt[token] === 0 || reading.quantityAt[token] === reading.quantityAt[token + 1]) continue;
    const noun = find(reading, { first: token + 1, next: Math.min(next, token + 4) }, GROUP.target);
    return noun < 0 ? token + 1 : noun + 1;
  }
  return Math.min(next, verb + 1);
}

/** Whose members are counted: a group that the words name, else the alliance. */
function partiesOf({ reading, first: start }: Sentence, { first, next }: Counted): readonly string[] {
  const dash = [0, 1, 2].find((step) => isDash(reading, next + step));
  const named = placesIn(reading, { first: Math.max(start, first), next: next + (dash ?? 3) }).find(({ parties, isPerson }) => !isPerson && parties.length > 0 && parties.every((party) => party !== 'nato'));
  if (named !== undefined) return named.parties;
  for (let token = Math.max(start, first); token < next; token += 1) if (isThe(reading, token, 'european')) return ['nato-europe'];
  return ['nato'];
}
