import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { clauseOf, countriesIn, coverOf, holderOf, isHindered } from '../holder.ts';
import { find, has, is, isThe, type Tokens } from '../reading.ts';
import { predicateBefore } from '../predicate.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { asPercent } from '../shares.ts';
import { areBearers, type Subject } from '../subject.ts';
import { anyOf, GROUP, MOVING, without } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';

/**
 * Parts of a whole that no other rule has taken, by what its clause speaks of: new kit, the common budget, the load that is
 * shared, what went up or down.
 */
export function leftoverParts(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'percent', 'ratio')) {
    if (!isPart(amount) || isHindered(sentence, amount)) continue;
    const told = ofEquipment(sentence, amount) ?? ofCommon(sentence, amount) ?? ofLoad(sentence, amount) ?? ofSame(sentence, amount) ?? ofMost(sentence, amount) ?? ofChange(sentence, amount);
    if (told !== undefined) tell(sentence, { ...asPercent(toldBy(sentence.reading, amount.at), told.unit), years: yearsOf(sentence, clauseOf(sentence, amount), amount.first), ...told });
  }
}

type Told = Omit<Draft, 'unit'> & { readonly unit: string };

function isPart({ quantity: { kind, unit, change } }: Amount): boolean {
  return change !== 'from' && (kind === 'percent' ? unit === 'percent' || unit === 'percent_of_defence_spending' : unit === 'part');
}

/** The words around an amount up to the next of its kind, within its clause. */
function around(sentence: Sentence, amount: Amount): Tokens {
  const { first, next } = clauseOf(sentence, amount);
  const after = sentence.amounts.find((other) => other.first > amount.first && (other.quantity.kind === 'percent' || other.quantity.unit === 'part'));
  return { first, next: Math.min(next, after === undefined ? next : after.phrase.first) };
}

function told(measure: ClaimMeasure, unit: string, amount: Amount, holder: Subject): Told {
  return { kind: measure === 'equipment-share' ? 'level' : 'burden', measure, unit, parties: holder.parties, ...(measure !== 'equipment-share' && { group: 'nato' }), ...coverOf(amount, holder) };
}

/** `a third went on new equipment`, `put a quarter into kit`, `the share of equipment stood at 13.7 percent`. */
function ofEquipment(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, drafts } = sentence;
  const words = around(sentence, amount);
  const after = { first: pastAmount(amount), next: words.next };
  const isOn = has(reading, after, GROUP.equipment) && !has(reading, after, GROUP.wages);
  if (!isOn && !(has(reading, words, GROUP.equipment) && has(reading, words, SPENT_ON))) return undefined;
  if (has(reading, words, CHANGING) || amount.quantity.change === 'by') return undefined;
  const subject = predicateBefore(sentence, amount.phrase.first)?.subject;
  const holder = subject !== undefined && subject.parties.length > 0 ? subject : holderOf(sentence, amount) ?? lastHolder(drafts);
  return holder && told('equipment-share', 'percent_of_defence_spending', amount, holder);
}

/** Who the claim before was about, named there. */
function lastHolder(drafts: readonly Draft[]): Subject | undefined {
  const last = drafts.at(-1);
  return last && { parties: last.parties, first: -1, next: -1 };
}

const SPENT = anyOf([GROUP.spending, GROUP.spend, GROUP.pay, GROUP.assigned]);
const SPENT_ON = anyOf([SPENT, GROUP.share]);
const CHANGING = anyOf([GROUP.rise, GROUP.changing]);

/** `Of the money that NATO as such disposes of, Washington pays 22 percent`. */
function ofCommon(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, first, next } = sentence;
  const common = find(reading, { first, next }, anyCommon);
  const isCommon = common >= 0 && has(reading, { first: common + 1, next: Math.min(next, common + 4) }, POT) && (!isThe(reading, common, 'own') || is(reading, common - 1, GROUP.alliance));
  const holder = isCommon ? bearerOf(sentence, amount) : undefined;
  return holder && told('common-funding-share', 'percent', amount, holder);
}

const anyCommon = anyOf([GROUP.common, GROUP.own]);
const POT = anyOf([GROUP.spending, GROUP.burden, GROUP.pot]);

/** `carries about a third of the load`, `$730 billion, about 70 percent of the alliance's total`. */
function ofLoad(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading } = sentence;
  const words = around(sentence, amount);
  if (amount.quantity.change === 'by' || has(reading, words, CHANGING) || has(reading, words, GROUP.wages) || (!isOfAll(sentence, { first: pastAmount(amount) - 3, next: words.next }) && !isShareOfAll(sentence, { first: words.first, next: amount.phrase.first }))) return undefined;
  const holder = bearerOf(sentence, amount);
  return holder && told('burden-share', 'percent', amount, holder);
}

/** `carries more than its weight: two-thirds of the spending on half of the income`: parts of the whole that was spoken of. */
function ofSame(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, drafts } = sentence;
  const last = drafts.findLast(({ kind }) => kind === 'burden');
  const end = pastAmount(amount);
  const of = isThe(reading, end, 'of') ? end : isThe(reading, end - 2, 'of') || isThe(reading, end - 3, 'of') ? end - 3 : -1;
  const whole = { first: of, next: Math.max(end, of + 4) };
  const measure = of < 0 ? undefined : has(reading, whole, INCOME) ? 'gdp-share' as const : has(reading, whole, GROUP.spending) || has(reading, whole, GROUP.burden) ? 'burden-share' as const : undefined;
  const isLoad = last !== undefined || has(reading, sentence, GROUP.pay) && sentence.isOnTopic && amount.quantity.kind === 'ratio';
  const holder = measure === undefined || !isLoad ? undefined : last === undefined ? bearerOf(sentence, amount) : { parties: last.parties, first: -1, next: -1 };
  return holder && measure && { ...told(measure, 'percent', amount, holder), first: amount.phrase.first };
}

/** `“is paying close to 70 percent of the total”`, `covers 90 percent`: so large a part of what is paid for is the whole alliance's. */
function ofMost(sentence: Sentence, amount: Amount): Told | undefined {
  const { value, change } = amount.quantity;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  const part = typeof value !== 'number' ? 0 : amount.quantity.unit === 'part' ? value * 100 : value;
  if (part < LARGE || change !== null || predicate === undefined || !is(sentence.reading, predicate.verb, BEARING) || predicate.subject.parties.join() !== 'USA') return undefined;
  return told('burden-share', 'percent', amount, predicate.subject);
}

const LARGE = 40;
const BEARING = without(anyOf([GROUP.bear, GROUP.pay]), [GROUP.be, GROUP.have, GROUP.do]);

const INCOME = anyOf([GROUP.economy, GROUP.income]);

/** `of the load`, `of all that the allies spend`, `of its military spending`. */
function isOfAll({ reading }: Sentence, tokens: Tokens): boolean {
  const of = find(reading, tokens, GROUP.owner);
  if (of < 0 || of > tokens.first + 4) return false;
  const whole = { first: of, next: Math.min(tokens.next, of + 8) };
  return has(reading, whole, GROUP.burden) || (has(reading, whole, GROUP.alliance) && has(reading, whole, WHOLES));
}

/** `The American share has crept up to`, `the Americans' part of the bill,`. */
function isShareOfAll({ reading, isOnTopic }: Sentence, tokens: Tokens): boolean {
  const share = find(reading, tokens, GROUP.part);
  if (share >= 0) return has(reading, { first: share, next: tokens.next }, GROUP.burden);
  const part = find(reading, tokens, GROUP.share);
  return part >= 0 && isOnTopic && !has(reading, { first: part, next: tokens.next }, GROUP.economy) && has(reading, { first: part, next: tokens.next }, anyOf([GROUP.alliance, GROUP.burden]));
}

const WHOLES = anyOf([GROUP.spending, GROUP.spend, GROUP.burden, GROUP.defence]);

/** The country, or Europe, that bears a part: the subject, else who is named nearest. */
function bearerOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const subject = predicateBefore(sentence, amount.phrase.first)?.subject;
  if (areBearers(subject?.parties ?? [])) return subject;
  const holder = holderOf(sentence, amount) ?? countriesIn(sentence, sentence)[0];
  return areBearers(holder?.parties ?? []) ? holder : undefined;
}

/** `only for it to fall by almost half`, `over five years Lithuania cut its own by a third`. */
function ofChange(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, told: before, drafts } = sentence;
  const clause = clauseOf(sentence, amount);
  const isBy = isThe(reading, amount.phrase.first - 1, 'by') || amount.quantity.change === 'by';
  const verb = find(reading, { first: Math.max(clause.first, amount.phrase.first - 9), next: amount.phrase.first }, MOVING);
  const isSpent = has(reading, sentence, GROUP.spending) || [...before, ...drafts].some(({ measure }) => measure === 'spending' || measure === 'share');
  if (!isBy || verb < 0 || !isSpent || amount.quantity.of !== null) return undefined;
  const holder = holderOf(sentence, amount);
  return holder && { kind: 'change', measure: 'spending', unit: 'percent', parties: holder.parties, direction: is(reading, verb, GROUP.down) ? 'down' : 'up', ...coverOf(amount, holder) };
}

