import { toldBy } from '../draft.ts';
import { codeAt, find, has, is, isMark, isOneOf, isThe, phraseAt } from '../reading.ts';
import { nameRightBefore, predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isInDraft, pastAmount, subjectAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import type { Clause } from '../clauses.ts';
import { areBearers, isCountry, namedIn, placesIn, type Subject } from '../subject.ts';
import { smallNumber } from '../small-number.ts';
import { asPercent } from '../shares.ts';
import { yearsOf } from '../years.ts';
import { holds } from '../words/presence.ts';
import { COMMON, ITS_SPENDING, OUTPUT, OWN_BUDGET, wholeAfter, wholeOfWords, wordsAfter, type Whole } from './burden-whole.ts';
import { weights } from './weight.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';

/** Who carries how much of the whole: "pays 72 percent of alliance spending", "a disproportionate share". */
export function burdens(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent', 'ratio')) if (amount.quantity.change !== 'from') share(sentence, amount);
  atEach(sentence, STARTS, vague);
  atEach(sentence, GROUP.weigh, weighing);
  atEach(sentence, GROUP.every, outOf);
  weights(sentence);
}

/** `The burden falls disproportionately on the United States`. */
function weighing(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const on = isThe(reading, verb + 1, 'on') ? verb + 1 : isThe(reading, verb + 2, 'on') ? verb + 2 : -1;
  if (on < 0 || isInDraft(sentence, on, ({ kind }) => kind === 'burden')) return;
  const number = clauseAt(sentence, verb);
  const predicate = predicateOf(sentence, number, verb);
  const isHeavy = is(reading, verb + 1, GROUP.mostly) || [1, 2].some((step) => is(reading, predicate.mood.first - step, GROUP.mostly));
  const noun = find(reading, { first: predicate.clause.first, next: predicate.mood.first }, GROUP.burden);
  const bearer = placesIn(reading, { first: on + 1, next: Math.min(next, on + 6) }).find(({ isPerson }) => !isPerson);
  if (!isHeavy || noun < 0 || bearer === undefined || !predicate.mood.isAsserted || predicate.mood.isFuture) return;
  const isIndex = !isOneOf(reading, verb + 1, ['mostly', 'largely', 'mainly', 'overwhelmingly']);
  tell(sentence, { kind: 'burden', measure: isIndex ? 'burden-index' : 'burden-share', parties: bearer.parties, comparator: 'more than', isNegated: predicate.mood.isNegated, first: noun, next: bearer.next });
}

/** `Of every $100 that NATO's members spend, about $66 are American`, `70 cents of every dollar the alliance spends`. */
function outOf(sentence: Sentence, token: number): void {
  const { reading, presence, amounts, first, next } = sentence;
  if (isOneOf(reading, token - 1, ['of', 'in', 'out']) && holds(presence, SPENT_WORDS) && isOnTopic(sentence)) ofEvery(sentence, token);
  if (!isThe(reading, token - 1, 'of') || !holds(presence, GROUP.alliance) || !holds(presence, SPENT_WORDS)) return;
  const whole = amounts.find((each) => each.first === token + 1 && each.quantity.kind === 'money');
  const part = amounts.find((each) => each !== whole && each.quantity.kind === 'money' && typeof each.quantity.value === 'number');
  const bearer = placesIn(reading, { first, next }).find(({ isPerson, parties }) => !isPerson && parties.every(isCountry));
  const total = typeof whole?.quantity.value === 'number' ? whole.quantity.value : 1;
  if (part === undefined || bearer === undefined || (part.quantity.value as number) >= total) return;
  const told = toldBy(reading, part.at);
  const value = Math.round((1000 * (part.quantity.value as number)) / total) / 10;
  tell(sentence, { kind: 'burden', measure: 'burden-share', parties: bearer.parties, ...told, value, unit: 'percent', step: 1, first: Math.min(token - 1, part.phrase.first, bearer.first), next: Math.max(part.next, bearer.next), quantities: [part.at, ...(whole === undefined ? [] : [whole.at])] });
}

function isOnTopic({ presence, isOnTopic }: Sentence): boolean {
  return isOnTopic || holds(presence, GROUP.alliance);
}

/** `two of every three dollars the allies spend`, `seven out of every ten euros`. */
function ofEvery(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const at = isThe(reading, token - 2, 'out') ? token - 3 : token - 2;
  const part = at < first ? null : smallNumber(reading, at);
  const whole = smallNumber(reading, token + 1);
  const bearer = predicateBefore(sentence, token - 2)?.subject ?? placesIn(reading, { first, next }).find(({ isPerson, parties }) => !isPerson && parties.every(isCountry));
  if (part === null || whole === null || part >= whole || !isOneOf(reading, token + 2, ['dollars', 'euros', 'pounds', 'cents']) || bearer === undefined || !areBearers(bearer.parties)) return;
  tell(sentence, { kind: 'burden', measure: 'burden-share', parties: bearer.parties, value: Math.round((1000 * part) / whole) / 10, unit: 'percent', step: 1, first: Math.min(bearer.first < 0 ? at : bearer.first, at), next: token + 3, quantities: sentence.amounts.filter((amount) => amount.first >= at && amount.first < token + 2).map(({ at }) => at) });
}

const SPENT_WORDS = anyOf([GROUP.spend, GROUP.spending, GROUP.pay]);

/** The words that may begin a share told without a number. */
const STARTS = anyOf([PHRASE.disproportionate.firsts, PHRASE.bulk.firsts, PHRASE.little.firsts, PHRASE.unfair.firsts]);

function share(sentence: Sentence, amount: Amount): void {
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (apposed(sentence, amount) || isOneOf(sentence.reading, amount.next, ['less', 'more'])) return;
  const whole = wholeAfter(sentence, amount) ?? paidInto(sentence, amount, predicate) ?? wholeBefore(sentence, amount) ?? listed(sentence, amount) ?? shareOf(sentence, amount, predicate) ?? orPart(sentence, amount) ?? fronted(sentence, amount);
  if (whole === undefined || (predicate !== undefined && !isTold(sentence, predicate, amount))) return;
  const subject = bearerOf(sentence, amount, predicate);
  if (subject === undefined) return;
  const told = toldBy(sentence.reading, amount.at);
  tell(sentence, {
    kind: 'burden', ...whole, parties: subject.parties, ...asPercent(told, 'percent'), years: yearsOf(sentence, predicate?.clause ?? sentence, amount.first),
    isNegated: predicate?.mood.isNegated ?? false, isConditional: predicate?.mood.isConditional ?? false, next: pastAmount(amount),
    first: subject.first >= amount.next ? amount.phrase.first : predicate === undefined ? (subject.first < 0 ? amount.phrase.first : subject.first) : startOf(sentence, { ...predicate, subject }, amount.phrase.first),
  });
}

function isTold(sentence: Sentence, predicate: Predicate, amount: Amount): boolean {
  const { mood, clause } = predicate;
  return mood.isAsserted && isBorne(sentence, predicate) && !(mood.isFuture && yearsOf(sentence, clause, amount.first) === null);
}

/** Who bears it: the name beside it in a list, whom one relies on, the subject, or who stands after it. */
function bearerOf(sentence: Sentence, amount: Amount, predicate: Predicate | undefined): Subject | undefined {
  const beside = sentence.drafts.some(({ kind }) => kind === 'burden') ? nameRightBefore(sentence, amount.phrase.first) : undefined;
  return adjectiveAfter(sentence, amount) ?? beside ?? reliedOn(sentence, amount) ?? broughtWith(sentence, amount) ?? (predicate ? countryOf(sentence, predicate, amount.first) : bearerAfter(sentence, amount) ?? lastBearer(sentence, amount));
}

/** `two thirds of it is American, one third (is) European`: whose the part is, in a word after it. */
function adjectiveAfter({ reading, next }: Sentence, amount: Amount): Subject | undefined {
  const past = pastAmount(amount);
  const end = is(reading, past, GROUP.be) ? past + 1 : past;
  if (end >= next || end + 1 < next && !isMark(reading, end + 1) && !isThe(reading, end + 1, 'and')) return undefined;
  if (is(reading, end, GROUP.european)) return { parties: ['nato-europe'], first: end, next: end + 1 };
  return reading.mentions.startingAt(end)?.kind === 'demonym' ? placesIn(reading, { first: end, next: end + 1 }).find(({ parties }) => areBearers(parties)) : undefined;
}

/** `Germany, with 9 percent of NATO's output, provides`, `The United States, home to half of it,`, `The American part: 71 percent`: the name before what is told by the way. */
function broughtWith({ reading, first }: Sentence, { phrase }: Amount): Subject | undefined {
  const colon = phrase.first - 1;
  const owner = codeAt(reading, colon) === 0x3a ? placesIn(reading, { first, next: colon }).findLast(({ next, isPerson, parties }) => colon - next < 3 && !isMark(reading, colon - 1) && !isPerson && areBearers(parties)) : undefined;
  if (owner !== undefined) return owner;
  const comma = [2, 3, 4].map((back) => phrase.first - back).find((token) => codeAt(reading, token) === 0x2c);
  const isLed = comma !== undefined && isOneOf(reading, comma + 1, ['with', 'home', 'producing', 'source']);
  return isLed ? placesIn(reading, { first, next: comma }).find(({ next, isPerson, parties }) => next === comma && !isPerson && areBearers(parties)) : undefined;
}

/** `NATO relies on the United States for two-thirds of its spending`. */
function reliedOn({ reading, first }: Sentence, { phrase }: Amount): Subject | undefined {
  if (!isThe(reading, phrase.first - 1, 'for')) return undefined;
  const verb = find(reading, { first: Math.max(first, phrase.first - 8), next: phrase.first }, GROUP.rely);
  return verb < 0 ? undefined : placesIn(reading, { first: verb + 1, next: phrase.first }).find(({ isPerson }) => !isPerson);
}

/** `Of the $1 trillion that the allies spend, America spends $706 billion, or about 70 percent`. */
function orPart({ reading, drafts, amounts, first, next }: Sentence, amount: Amount): Whole | undefined {
  const last = drafts.findLast((each) => each.next <= amount.phrase.first && amount.phrase.first - each.next < 8);
  const isOr = isThe(reading, amount.phrase.first - 1, 'or') && isBare(amount) && last?.kind === 'level' && last.measure === 'spending';
  const whole = amounts.find(({ quantity }) => isOr && quantity.kind === 'money' && typeof quantity.value === 'number' && quantity.value > Number(last.value));
  return whole !== undefined && has(reading, { first, next }, GROUP.alliance) ? { measure: 'burden-share', group: 'nato' } : undefined;
}

/** `Of NATO's spending, 70 percent is American`, `Of the money that NATO disposes of, Washington pays 22 percent`: the whole where the sentence begins. */
function fronted({ reading, first }: Sentence, amount: Amount): Whole | undefined {
  if (!isThe(reading, first, 'of') || !isBare(amount)) return undefined;
  const comma = commaIn(reading, first, amount.phrase.first);
  if (comma < 0) return undefined;
  const words = reading.scanned.text.slice(reading.scanned.start[first], reading.scanned.end[comma - 1]);
  return OWN_BUDGET.test(words) ? { measure: 'common-funding-share', group: 'nato' } : wholeOfWords(words);
}

/** The first comma between two tokens; -1 where none is. */
function commaIn(reading: Sentence['reading'], first: number, next: number): number {
  for (let token = first; token < next; token += 1) if (codeAt(reading, token) === 0x2c) return token;
  return -1;
}

/** `Its share of the allies' spending, 8.1 percent, is small`: told beside the share. */
function apposed(sentence: Sentence, amount: Amount): boolean {
  const { reading, clauses } = sentence;
  const lead = is(reading, amount.phrase.first - 1, GROUP.adverb) ? amount.phrase.first - 2 : amount.phrase.first - 1;
  const { first } = clauses[clauseAt(sentence, Math.max(sentence.first, lead - 1))] as Clause;
  const share = [0x2c, 0x3a, 0x2013, 0x2014].includes(codeAt(reading, lead)) && isBare(amount) ? find(reading, { first, next: lead }, PARTS) : -1;
  if (share < 0 || !isOneOf(reading, share + 1, ['of', 'in', 'to'])) return false;
  const whole = wholeOfWords(reading.scanned.text.slice(reading.scanned.start[share + 1], reading.scanned.end[lead - 1]));
  const subject = subjectAt(sentence, clauseAt(sentence, share), share);
  if (whole === undefined || subject.parties.length === 0) return false;
  tell(sentence, { kind: 'burden', ...whole, parties: subject.parties, ...asPercent(toldBy(reading, amount.at), 'percent'), years: yearsOf(sentence, { first, next: amount.next }, amount.first), first: Math.max(first, subject.first), next: amount.next });
  return true;
}

/** `contributes 22 percent and Germany 14 percent to the common budget`: the whole is told after all shares, or before them all. */
function paidInto(sentence: Sentence, amount: Amount, predicate: Predicate | undefined): Whole | undefined {
  if (!isBare(amount) || predicate === undefined || !is(sentence.reading, predicate.verb, GROUP.pay)) return undefined;
  return intoAfter(sentence, amount) ?? (isOfCommon(sentence, amount) || isOfThose(sentence, amount) ? { measure: 'common-funding-share', group: 'nato' } : undefined);
}

function intoAfter({ reading, next }: Sentence, amount: Amount): Whole | undefined {
  for (let token = amount.next; token < Math.min(next, amount.next + INTO_FAR); token += 1) {
    if (!isThe(reading, token, 'to') && !isThe(reading, token, 'of') && !isThe(reading, token, 'into')) continue;
    const words = reading.scanned.text.slice(reading.scanned.start[token], reading.scanned.end[Math.min(next, token + 6) - 1]);
    return COMMON.test(words) || OWN_BUDGET.test(words) ? { measure: 'common-funding-share', group: 'nato' } : undefined;
  }
  return undefined;
}

const INTO_FAR = 16;

/** `Of NATO's own budgets it pays 22 percent`, `The cost of the headquarters is shared: America pays 22 percent`. */
function isOfCommon({ reading, first, isOnTopic }: Sentence, { first: at }: Amount): boolean {
  const { text, start, end } = reading.scanned;
  const words = at - first < FAR_BACK ? text.slice(start[first], end[at]) : '';
  return isOnTopic && (/(?:common|civil|running|shared|joint|headquarters).*(?:budgets?|costs?|funds?|shared?)|(?:budgets?|costs?) of (?:nato|the alliance)['’]s (?:common|headquarters|administration)/i.test(words) || (/^of/i.test(words) && OWN_BUDGET.test(words)));
}

const FAR_BACK = 24;

/** `NATO's common budgets are small; America pays 22 percent of those`: of what was told just before. */
function isOfThose({ reading }: Sentence, { first, next }: Amount): boolean {
  const { text, start, end } = reading.scanned;
  const isBack = isThe(reading, next, 'of') && isOneOf(reading, next + 1, ['those', 'these', 'them']);
  return isBack && COMMON_FUNDS.test(text.slice(start[Math.max(0, first - FAR_BACK)], end[first]));
}

const COMMON_FUNDS = /\b(?:common|civil|shared|joint|headquarters)\b[^.]*\b(?:budgets?|costs?|funds?|funding)\b/i;

/** `53 percent, their slice of allied defence spending 69 percent`: a share of another whole, told by its noun right before. */
function wholeBefore({ reading, first }: Sentence, amount: Amount): Whole | undefined {
  const part = isBare(amount) ? find(reading, { first: Math.max(first, amount.phrase.first - 8), next: amount.phrase.first }, PARTS) : -1;
  if (part < 0 || !is(reading, part - 1, GROUP.owning) || !isThe(reading, part + 1, 'of')) return undefined;
  return wholeOfWords(reading.scanned.text.slice(reading.scanned.start[part + 1], reading.scanned.end[amount.phrase.first - 1]));
}

/** A bare percentage after a share of the same whole: "and the United States 22.1 percent"; another whole of the same alliance. */
function listed(sentence: Sentence, amount: Amount): Whole | undefined {
  const last = sentence.drafts.findLast(({ kind }) => kind === 'burden');
  if (last === undefined) return undefined;
  const same = { measure: last.measure, group: last.group ?? 'nato' };
  const isPaid = (): boolean => is(sentence.reading, predicateBefore(sentence, amount.phrase.first)?.verb ?? -1, GROUP.pay);
  if (adjectiveAfter(sentence, amount) !== undefined) return same;
  const words = wordsAfter(sentence, amount);
  if (OF_OUTPUT.test(words)) return { ...same, measure: 'gdp-share' };
  if (isBare(amount)) return nameRightBefore(sentence, amount.phrase.first) !== undefined || isPaid() ? same : undefined;
  if (OUTPUT.test(words)) return { ...same, measure: 'gdp-share' };
  return ITS_SPENDING.test(words) ? { ...same, measure: 'burden-share' } : undefined;
}

/** `7 percent of what they earn`: of another whole, though no noun tells it. */
const OF_OUTPUT = /\bof (?:what they (?:earn|produce)|(?:the|their) (?:income|wealth))\b/i;

/** `two thirds of it comes from America`, `70 percent of allied spending is American`, `is borne by`, `falls on`. */
function bearerAfter({ reading, next }: Sentence, amount: Amount): Subject | undefined {
  const end = pastAmount(amount);
  const verb = find(reading, { first: end - 1, next: Math.min(next, end + 8) }, COMES);
  if (verb < 0) return undefined;
  const isLed = ['from', 'by', 'on', 'to', 'out'].some((word) => [1, 2, 3].some((step) => isThe(reading, verb + step, word)));
  const place = placesIn(reading, { first: verb + 1, next: Math.min(next, verb + 7) }).find(({ isPerson }) => !isPerson);
  const isAdjective = place !== undefined && place.first === verb + 1 && place.next === verb + 2 && is(reading, verb, GROUP.be) && reading.mentions.startingAt(place.first)?.kind === 'demonym';
  return place !== undefined && (isLed || isAdjective) ? { ...place, first: -1 } : undefined;
}

const COMES = anyOf([GROUP.be, GROUP.came, GROUP.down]);

/** `the American share of the alliance's spending is 75 percent`, `Germany's contribution to the common budget`. */
function shareOf({ reading, first }: Sentence, amount: Amount, predicate: Predicate | undefined): Whole | undefined {
  if (predicate === undefined || !isBare(amount)) return undefined;
  const { clause, mood } = predicate;
  const share = find(reading, { first: clause.intro === 'resumed' ? first : clause.first, next: mood.first }, PARTS);
  if (share < 0 || !(isThe(reading, share + 1, 'of') || isThe(reading, share + 1, 'to') || isThe(reading, share + 1, 'in'))) return undefined;
  return wholeOfWords(reading.scanned.text.slice(reading.scanned.start[share + 1], reading.scanned.end[mood.first - 1]));
}

const PARTS = anyOf([GROUP.share, GROUP.part]);

/** `70 percent of spending, though barely half of its wealth`: who was told to bear the share before. */
function lastBearer({ reading, drafts }: Sentence, amount: Amount): Subject | undefined {
  const last = drafts.findLast(({ kind }) => kind === 'burden');
  const isApart = amount.phrase.first - (last?.next ?? 0) < 9;
  return last !== undefined && isApart && reading.mentions.startingAt(amount.phrase.first - 1) === undefined ? { parties: last.parties, first: -1, next: amount.first } : undefined;
}

function isBorne({ reading }: Sentence, { verb }: Predicate): boolean {
  return is(reading, verb, GROUP.pay) || is(reading, verb, GROUP.spend) || is(reading, verb, GROUP.amount) || is(reading, verb, GROUP.up) || is(reading, verb, GROUP.down);
}

/** Who bears it: the subject; a country beside "NATO" where both are named, and the one before "whose part in NATO's spending". */
function countryOf(sentence: Sentence, { subject, clause }: Predicate, next: number): Subject | undefined {
  if (subject.parties.length > 0 && !(subject.parties.length === 1 && subject.parties[0] === 'nato')) return subject;
  const { reading } = sentence;
  const owner = clause.intro === 'relative' && isThe(reading, clause.first - 1, 'whose') ? namedIn(reading, { first: sentence.first, next: clause.first }) : undefined;
  if (owner !== undefined && areBearers(owner.parties)) return owner;
  return placesIn(reading, { first: clause.first, next }).find(({ parties, isPerson }) => !isPerson && !parties.includes('nato'));
}

/** A percentage of nothing that is named beside it; a base taken from elsewhere in the sentence is none. */
function isBare({ quantity: { kind, unit, of, isBaseInferred } }: Amount): boolean {
  if (unit === 'part') return of === null;
  return kind === 'percent' && of === null && (unit === 'percent' || isBaseInferred);
}

/** `a disproportionate share of NATO's spending`, `the lion's share of the burden`, `not its fair share`. */
function vague(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (isInDraft(sentence, token, ({ kind }) => kind === 'burden')) return;
  const heavy = phraseAt(reading, token, 'disproportionate', next);
  const bulk = heavy > 0 ? -1 : phraseAt(reading, token, 'bulk', next);
  const little = phraseAt(reading, token, 'little', next);
  const fair = heavy > 0 || bulk > 0 || little > 0 ? -1 : fairAt(sentence, token);
  const end = Math.max(heavy, bulk, fair, little);
  if (end < 0 || (bulk > 0 && (!isOfBurden(sentence, bulk) || is(reading, bulk, GROUP.owning)))) return;
  const predicate = predicateBefore(sentence, token) ?? fallsOn(sentence, token, end);
  if (predicate === undefined || !(isBorne(sentence, predicate) || isHeldUp(sentence, predicate) || is(reading, predicate.verb, GROUP.weigh)) || !(predicate.mood.isAsserted || isPresupposed(sentence, predicate))) return;
  if (fair > 0 && !predicate.mood.isNegated) return;
  const subject = bearer(sentence, predicate, token);
  if (subject === undefined) return;
  tell(sentence, {
    kind: 'burden', measure: bulk > 0 ? 'burden-share' : 'burden-index', parties: subject.parties, comparator: fair > 0 || little > 0 ? 'less than' : 'more than', years: yearsOf(sentence, predicate.clause, token),
    isNegated: fair > 0 || isPresupposed(sentence, predicate) ? false : predicate.mood.isNegated, isConditional: predicate.mood.isConditional,
    first: startOf(sentence, { ...predicate, subject }, token), next: endOfWhole(sentence, end),
  });
}

/** `a disproportionate share of it falls on America`, `is American`, `is paid by Washington`: who bears it stands after. */
function fallsOn(sentence: Sentence, token: number, end: number): Predicate | undefined {
  const { reading, next } = sentence;
  for (let at = end; at < Math.min(next, end + 8); at += 1) {
    const from = bearerFrom(reading, at);
    if (from < 0) continue;
    const subject = placesIn(reading, { first: from, next: Math.min(next, from + 4) }).find(({ isPerson }) => !isPerson);
    return subject && { ...predicateOf(sentence, clauseAt(sentence, token), at), subject };
  }
  return undefined;
}

/** Where the name begins that "falls on", "comes from", "is paid by" and "is" lead to; -1 where a token begins none of them. */
function bearerFrom(reading: Sentence['reading'], at: number): number {
  if (is(reading, at, GROUP.weigh) && isOneOf(reading, at + 1, ['on', 'to', 'upon', 'with', 'in', 'at']) || is(reading, at, GROUP.came) && isThe(reading, at + 1, 'from')) return at + 2;
  if (!is(reading, at, GROUP.be)) return -1;
  if (reading.mentions.startingAt(at + 1)?.kind === 'demonym') return at + 1;
  return isThe(reading, at + 2, 'by') ? at + 3 : -1;
}

function fairAt({ reading, next }: Sentence, token: number): number {
  const past = phraseAt(reading, token, 'unfair', next);
  return past > 0 && !isThe(reading, token - 1, 'than') && !isThe(reading, token, 'free') ? past : -1;
}

function isOfBurden({ reading, next }: Sentence, from: number): boolean {
  const tokens = { first: from, next: Math.min(next, from + 6) };
  if (is(reading, from, GROUP.economy)) return false;
  const name = isThe(reading, from, 'of') ? from + 1 : from;
  if (phraseAt(reading, name, 'nato') === (isThe(reading, name, 'the') ? name + 2 : name + 1) && (isMark(reading, name + 1) || isMark(reading, name + 2))) return true;
  return has(reading, tokens, GROUP.burden) || has(reading, tokens, GROUP.spending) || has(reading, tokens, GROUP.defence);
}

const HELD = ['maintain', 'maintains', 'maintaining', 'pull', 'pulling', 'pulls', 'do', 'doing', 'does'];

function isHeldUp({ reading }: Sentence, { verb }: Predicate): boolean {
  return isOneOf(reading, verb, HELD);
}

/** `it is no longer sustainable for the U.S. to maintain`: judged, and so taken as a fact. */
function isPresupposed({ reading }: Sentence, { clause, verb, mood }: Predicate): boolean {
  if (mood.isPledged || mood.isNeeded) return false;
  const lead = find(reading, { first: clause.first, next: verb }, GROUP.be);
  return lead >= 0 && isThe(reading, lead - 1, 'it') && JUDGED.some((word) => [1, 2, 3, 4].some((step) => isThe(reading, lead + step, word)));
}

const JUDGED = ['sustainable', 'unsustainable', 'fair', 'unfair', 'right', 'wrong', 'acceptable', 'unacceptable', 'tenable', 'untenable', 'reasonable', 'unreasonable', 'absurd', 'time'];

/** Who bears it: "for the U.S. to maintain", or the subject. */
function bearer(sentence: Sentence, predicate: Predicate, token: number): Subject | undefined {
  const { reading } = sentence;
  if (!isPresupposed(sentence, predicate)) return countryOf(sentence, predicate, token) ?? (predicate.subject.parties.length > 0 ? predicate.subject : undefined);
  return placesIn(reading, { first: predicate.clause.first, next: predicate.verb }).findLast(({ isPerson }) => !isPerson);
}

/** To the end of "of NATO's defence expenditures". */
function endOfWhole({ reading, next }: Sentence, from: number): number {
  let end = from;
  for (let token = from; token < Math.min(next, from + 7); token += 1) {
    if (is(reading, token, GROUP.spending) || is(reading, token, GROUP.burden)) end = token + 1;
    if (is(reading, token, GROUP.be) || isMark(reading, token)) break;
  }
  return end;
}
