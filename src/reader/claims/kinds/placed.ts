import { isPlain } from '../mood.ts';
import type { ClaimMeasure } from '#core';
import type { Draft } from '../draft.ts';
import { codeAt, find, findPhrase, has, is, isMark, isOneOf, isThe, phraseAt } from '../reading.ts';
import { predicateBefore, startOf } from '../predicate.ts';
import type { Clause } from '../clauses.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { areCountries, isCountry, othersIn, placesIn, type NamedPlace } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { ordinalAt } from '../ordinals.ts';

/** Places told by an ordinal alone: "Germany comes second, Britain third", "second only to the United States", "ranks fifth by share", "Italy, eighth by GDP, spends", "Poland first, Estonia second". */
export function placed(sentence: Sentence): void {
  atEach(sentence, GROUP.ordinal, place);
}

function place(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const at = (reading.quantityAt[token] as number) - 1;
  if ((at >= 0 && (reading.quantities[at]?.kind !== 'rank' || sentence.used.has(at))) || !isAlone(sentence, token)) return;
  const measure = isForElse(sentence, token) ? undefined : orderOf(sentence, token);
  const holder = holderOf(sentence, token);
  if (measure === undefined || holder === undefined || isInDraft(sentence, token, ({ kind }) => kind === 'rank')) return;
  const onlyTo = isThe(reading, token + 1, 'only') && isThe(reading, token + 2, 'to');
  const against = onlyTo ? othersIn(reading, { first: token + 3, next: Math.min(next, token + 10) }, holder.parties) : [];
  const value = isThe(reading, token, 'last') ? 1 : ordinalAt(reading, token);
  tell(sentence, {
    kind: 'rank', measure, parties: holder.parties, years: isApart(sentence, token) || holder.first >= 0 && isThe(reading, token - 1, 'it') ? levelBefore(sentence, token)?.years ?? null : null, value, unit: 'rank', step: 1, ...(at >= 0 && { quantities: [at] }), direction: isThe(reading, token, 'last') ? 'lowest' : 'highest',
    against: against.flatMap(({ parties }) => parties), first: holder.first < 0 ? token : holder.first, next: Math.max(token + 1, ...against.map((each) => each.next)),
  });
}

/** `first in Europe for soldiers on missions`. */
function isForElse({ reading }: Sentence, token: number): boolean {
  return [1, 2, 3, 4].some((step) => isThe(reading, token + step, 'for'));
}

/** An ordinal that no noun follows. */
function isAlone(sentence: Sentence, token: number): boolean {
  const { reading, next } = sentence;
  const after = token + 1;
  if (isThe(reading, after, 'place') || isThe(reading, after, 'spot')) return isThe(reading, token - 1, 'in') || isThe(reading, token - 1, 'to');
  if (isThe(reading, token - 1, 'the') || isThe(reading, token - 1, 'a') || isThe(reading, token - 1, 'at') || isThe(reading, after, 'time')) return false;
  if (isThe(reading, token, 'first') || isThe(reading, token, 'last')) return is(reading, token - 1, GROUP.ranking) && !isThe(reading, token - 1, 'came') || isInRow(sentence, token);
  return after >= next || isMark(reading, after) || isThe(reading, after, 'and') || isThe(reading, after, 'only') || is(reading, after, GROUP.preposition);
}

/** The subject of "comes", "ranks", "is"; the name right before where the verb is left out. */
function holderOf(sentence: Sentence, token: number): Pick<NamedPlace, 'parties' | 'first'> | undefined {
  const { reading, first } = sentence;
  const put = putBefore(sentence, token);
  if (put !== undefined) return put;
  const beside = placesIn(reading, { first, next: token }).findLast(({ next, isPerson }) => !isPerson && next === token);
  if (beside !== undefined) return sentence.drafts.some(({ kind }) => kind === 'rank') || isInRow(sentence, token) ? beside : undefined;
  const apposed = apposedTo(sentence, token);
  if (apposed !== undefined) return apposed;
  if (isApart(sentence, token)) return levelBefore(sentence, token) && { parties: levelBefore(sentence, token)?.parties ?? [], first: token };
  const predicate = predicateBefore(sentence, token);
  if (predicate === undefined || !is(reading, predicate.verb, PLACED) && !isPlacedBy(sentence, token, predicate.verb) || is(reading, predicate.verb, GROUP.moved) && !is(reading, predicate.verb - 1, GROUP.going) || token - predicate.verb > 2 || !isPlain(predicate.mood)) return undefined;
  const { subject } = predicate;
  return subject.parties.length === 1 && isCountry(subject.parties[0] as string) ? { parties: subject.parties, first: startOf(sentence, predicate, token) } : undefined;
}

/** `Poland first, Estonia second`: beside another name with its place. */
function isInRow({ reading, next }: Sentence, token: number): boolean {
  const isJoint = (at: number): boolean => codeAt(reading, at) === 0x2c || isThe(reading, at, 'and');
  const after = isJoint(token + 1) ? reading.mentions.startingAt(token + 2) : undefined;
  return after !== undefined && after.next < next && is(reading, after.next, GROUP.ordinal);
}

/** `Italy, eighth in the alliance by GDP, spends`: the name before the comma. */
function apposedTo({ reading, first }: Sentence, token: number): NamedPlace | undefined {
  const isLed = codeAt(reading, token - 1) === 0x2c && isOneOf(reading, token + 1, ['in', 'among', 'by', 'of']);
  return isLed ? placesIn(reading, { first, next: token - 1 }).find(({ next, isPerson, lead, parties }) => next === token - 1 && lead === 'none' && !isPerson && parties.length === 1 && areCountries(parties)) : undefined;
}

/** `In dollars we are sixth`: to be, where the sentence tells by what. */
function isPlacedBy(sentence: Sentence, token: number, verb: number): boolean {
  return is(sentence.reading, verb, GROUP.be) && !isOneOf(sentence.reading, token, ['first', 'last']) && isAbsolute(sentence, token);
}

/** `ranks fifth`, `has fallen to last place`, `moved up to sixth`. */
const PLACED = anyOf([GROUP.ranking, GROUP.up, GROUP.down, GROUP.moved]);

/** `which put it sixth in the alliance`, `placing Canada sixth`, `makes Britain third`: who is put there; "it" is who was told of before. */
function putBefore({ reading, drafts, before }: Sentence, token: number): Pick<NamedPlace, 'parties' | 'first'> | undefined {
  const verb = [2, 3, 4].map((back) => token - back).find((at) => is(reading, at, GROUP.puts) || isOneOf(reading, at, PUTTING));
  if (verb === undefined) return undefined;
  const place = placesIn(reading, { first: verb + 1, next: token }).find(({ isPerson, parties }) => !isPerson && parties.length === 1);
  if (place !== undefined && isCountry(place.parties[0] as string)) return { parties: place.parties, first: verb };
  const last = drafts.findLast(({ parties, next }) => next <= verb && parties.length === 1 && isCountry(parties[0] as string));
  const parties = last?.parties ?? before.parties;
  return isOneOf(reading, verb + 1, ['it', 'them']) && parties.length === 1 && isCountry(parties[0] as string) ? { parties, first: last?.first ?? verb } : undefined;
}

const PUTTING = ['putting', 'placing', 'ranking', 'making', 'leaving', 'ranks', 'ranked', 'keeping'];

/** `…, second only to the United States`, `…, fourth in the alliance`: of what was told before the comma. */
function isApart(sentence: Sentence, token: number): boolean {
  const { reading } = sentence;
  if (!isMark(reading, token - 1)) return false;
  return isThe(reading, token + 1, 'only') || isOneOf(reading, token + 1, ['in', 'among']) && has(reading, { first: token + 2, next: token + 5 }, TABLE) && levelBefore(sentence, token) !== undefined;
}

const TABLE = anyOf([GROUP.place, GROUP.alliance, GROUP.several]);

function levelBefore({ drafts }: Sentence, token: number): Draft | undefined {
  return drafts.findLast(({ kind, next }) => kind === 'level' && next < token && token - next < NEAR);
}

/** In tokens, how far behind a level its place may be told. */
const NEAR = 12;

/** What the sentence orders by; what was ordered before where it does not say. */
export function orderOf(sentence: Sentence, token: number): ClaimMeasure | undefined {
  const { reading, first, next, drafts, told } = sentence;
  const last: Draft | undefined = drafts.findLast(({ kind }) => kind === 'rank') ?? told.findLast(({ kind }) => kind === 'rank');
  if (isApart(sentence, token)) return levelBefore(sentence, token)?.measure;
  if (findPhrase(reading, { first, next }, 'perPerson') >= 0 && isAboutDefence(sentence)) return 'spending-per-person';
  if (isAbsolute(sentence, token) && isAboutDefence(sentence)) return 'spending';
  if ((isRelative(sentence, token) || isSpendingShare(sentence)) && isAboutDefence(sentence)) return 'share';
  if (has(reading, { first, next }, GROUP.spending) && isAboutDefence(sentence)) return 'spending';
  if (isShareTold(sentence) && isAboutDefence(sentence)) return 'share';
  if (has(reading, { first, next }, GROUP.economy)) return drafts.some(({ kind, measure, next: end }) => kind === 'level' && measure === 'share' && end <= token) ? 'share' : 'gdp';
  if (has(reading, { first, next }, GROUP.people)) return 'population';
  if (isOneOf(reading, token - 2, ['army', 'military', 'armies', 'forces']) || [1, 2, 3, 4, 5, 6].some((step) => isOneOf(reading, token + step, ['by', 'in']) && isOneOf(reading, token + step + 1, ['troop', 'troops', 'soldiers', 'personnel']))) return 'personnel';
  return last?.measure ?? levelTold(told) ?? ((has(reading, { first, next }, GROUP.place) || isOneOf(reading, token + 1, ['place', 'spot', 'position'])) && isAboutDefence(sentence) ? 'share' : undefined);
}

/** What the sentence before told of another: "The United States will spend $1 trillion. Germany comes second." */
function levelTold(told: readonly Draft[]): ClaimMeasure | undefined {
  return told.find(({ kind }) => kind === 'level')?.measure ?? told.find(({ kind, measure }) => (kind === 'ratio' || kind === 'change') && (measure === 'spending' || measure === 'share'))?.measure;
}

/** `came in 30th, spending 1.3 percent of GDP`, `ranked 14th with 1.3 percent of GDP`, `down to 1.3 percent of GDP, it has fallen to 15th place`. */
function isSpendingShare({ reading, amounts }: Sentence): boolean {
  return amounts.some(({ phrase, quantity }) => isOneOf(reading, phrase.first - 1, ['spending', 'with', 'at', 'to']) && quantity.unit === 'percent_of_gdp');
}

/** `Slovenia, third from bottom, spends 1.3 percent of GDP`: output is named for the share of it alone. */
function isShareTold({ reading, amounts, first, next }: Sentence): boolean {
  if (!amounts.some(({ quantity }) => quantity.unit === 'percent_of_gdp')) return false;
  for (let token = first; token < next; token += 1) if (is(reading, token, GROUP.economy) && reading.quantityAt[token] === 0) return false;
  return true;
}

/** `sixth in absolute terms`, `In cash terms Poland lies fifth`: told after the place in its clause, or where the sentence begins. */
function isAbsolute(sentence: Sentence, token: number): boolean {
  const { reading, first } = sentence;
  const { next } = sentence.clauses[clauseAt(sentence, token)] as Clause;
  for (let at = token + 1; at < next; at += 1) if (isInMoney(reading, at)) return true;
  return isInMoney(reading, first);
}

function isInMoney(reading: Sentence['reading'], token: number): boolean {
  return isOneOf(reading, token, ['in', 'by']) && isOneOf(reading, token + 1, ['absolute', 'cash', 'money', 'dollar', 'dollars', 'euros', 'pounds', 'nominal']);
}

/** `by share of GDP`, `in spending as a share of GDP`. */
function isRelative({ reading, first, next }: Sentence, token: number): boolean {
  for (let at = first; at < next; at += 1) if (phraseAt(reading, at, 'relative') > 0) return true;
  const share = find(reading, { first: token, next: Math.min(next, token + 8) }, GROUP.share);
  return share >= 0;
}
