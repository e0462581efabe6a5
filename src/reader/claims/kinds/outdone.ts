import type { ClaimMeasure } from '#core';
import { codeAt, find, findPhrase, has, is, isOneOf, isThe, type Tokens } from '../reading.ts';
import { predicateBefore, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { smallNumber } from '../small-number.ts';
import { overlap } from '../parties.ts';
import { areCountries, isCountry, namedIn, othersIn, placesIn, type Subject } from '../subject.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, ARMED, GROUP } from '../words/vocabulary.ts';
import { relativeTo } from './relative.ts';

/** Places told by those who alone are ahead or behind: "trails only America and Greece", "outspends only Luxembourg", "is outspent by all but five allies", "behind only the United States". */
export function outdone(sentence: Sentence): void {
  if (isAboutDefence(sentence)) atEach(sentence, LEADING, outdoneAt);
}

const LEADING = anyOf([GROUP.trailing, GROUP.beaten, GROUP.outspend, GROUP.equal]);

function outdoneAt(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const isLow = !is(reading, token, GROUP.trailing) && !isPassive(sentence, token);
  if (isLow && is(reading, token, GROUP.beaten) && !is(reading, token, GROUP.outspend) && !is(reading, token, GROUP.equal)) return;
  const others = onlyAfter(sentence, token) ?? allBut(sentence, token);
  const holder = others && holderOf(sentence, token, others);
  if (others === undefined || holder === undefined || isInDraft(sentence, token, ({ kind }) => kind === 'rank')) return;
  const mood = predicateBefore(sentence, token + 1)?.mood;
  if (mood !== undefined && (!mood.isAsserted || mood.isNegated || mood.isFuture)) return;
  tell(sentence, {
    kind: 'rank', measure: measureOf(sentence, token, others.next), parties: holder.parties, value: others.count + 1, against: others.parties, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', isConditional: mood?.isConditional ?? false,
    first: Math.min(holder.first < 0 ? token : holder.first, token), next: Math.max(others.next, holder.next),
  });
}

interface Others extends Tokens {
  readonly parties: readonly string[];
  readonly count: number;
}

/** `is outspent by`, `was beaten by`. */
function isPassive({ reading }: Sentence, token: number): boolean {
  return is(reading, token, GROUP.beaten) && [1, 2, 3, 4].some((step) => isThe(reading, token + step, 'by'));
}

/** `trails only America, Greece and Croatia`, `beaten by the American alone`: those after "only", or before "alone". */
function onlyAfter({ reading, first, next }: Sentence, token: number): Others | undefined {
  const end = Math.min(next, token + REACH);
  const comma = token === first ? commaIn(reading, { first: token, next: end }) : -1;
  const named = othersIn(reading, { first: token + 1, next: comma < 0 ? end : comma }, []);
  const [one, last] = [named[0], named.at(-1)];
  const parties = [...new Set(named.flatMap((each) => each.parties))];
  if (one === undefined || last === undefined || one.first > token + 6 || !areCountries(parties)) return undefined;
  let isOnly = isThe(reading, last.next, 'alone');
  for (let at = token - 1; at < one.first; at += 1) isOnly ||= isOneOf(reading, at, ONLY) || at >= token && isThe(reading, at, 'just');
  return isOnly ? { first: one.first, next: last.next, parties, count: parties.length } : undefined;
}

const ONLY = ['only', 'solely', 'merely'];

const REACH = 14;

function commaIn(reading: Sentence['reading'], { first, next }: Tokens): number {
  for (let token = first; token < next; token += 1) if (codeAt(reading, token) === 0x2c) return token;
  return -1;
}

/** `outspent by all but five allies`, `behind all but Luxembourg`: counted from the other end. */
function allBut({ reading, next }: Sentence, token: number): Others | undefined {
  const all = [1, 2].map((step) => token + step).find((at) => isThe(reading, at, 'all') && isThe(reading, at + 1, 'but'));
  const value = all === undefined ? null : smallNumber(reading, all + 2);
  return all === undefined || value === null ? undefined : { first: all, next: Math.min(next, all + 4), parties: [], count: value };
}

/** The subject; `Behind only the United States, Britain …`: the name after the comma. */
function holderOf(sentence: Sentence, token: number, others: Others): Subject | undefined {
  const { reading, next } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, token)] as Clause;
  const after = codeAt(reading, others.next) === 0x2c ? placesIn(reading, { first: others.next, next: Math.min(next, others.next + 4) })[0] : undefined;
  const fronted = token - sentence.first < 2 && after !== undefined && !after.isPerson ? after : undefined;
  const predicate = predicateBefore(sentence, token + 1);
  const subject = fronted ?? namedIn(reading, { first: clause.first, next: token }) ?? predicate?.subject;
  if (subject === undefined || subject.parties.length !== 1 || !isCountry(subject.parties[0] as string)) return undefined;
  return overlap(subject.parties, others.parties) ? undefined : { ...subject, first: predicate === undefined || subject === fronted ? subject.first : startOf(sentence, { ...predicate, subject }, token) };
}

/** What the sentence orders by; the share of output where it does not say. */
function measureOf(sentence: Sentence, token: number, end: number): ClaimMeasure {
  const { reading, first, next, amounts, told, drafts } = sentence;
  const near = { first: token + 1, next: Math.min(next, end + 8) };
  if (findPhrase(reading, sentence, 'perPerson') >= 0) return 'spending-per-person';
  if (relativeTo(sentence, { first, next }) > 0 || has(reading, sentence, GROUP.share) || amounts.some(({ quantity }) => isShare(quantity))) return 'share';
  if (has(reading, { first, next: near.next }, ARMED) && !has(reading, { first, next: near.next }, MONEY)) return 'personnel';
  if (has(reading, near, GROUP.people)) return 'population';
  if (has(reading, near, GROUP.economy)) return 'gdp';
  const last = drafts.at(-1) ?? told.at(-1);
  if (last !== undefined && last.kind !== 'count' && RANKABLE.has(last.measure)) return last.measure;
  const isInMoney = is(reading, token, GROUP.outspend) || find(reading, { first, next }, GROUP.spending) >= 0 || is(reading, near.next, GROUP.spender) || has(reading, { first, next }, GROUP.spender);
  return isInMoney ? 'spending' : 'share';
}

const MONEY = anyOf([GROUP.spending, GROUP.spender, GROUP.spend]);
const RANKABLE: ReadonlySet<string> = new Set(['share', 'spending', 'gdp', 'population', 'personnel', 'spending-per-person', 'equipment-share']);
