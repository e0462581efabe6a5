import { isPlain } from '../mood.ts';
import type { Draft } from '../draft.ts';
import { codeAt, find, has, is, isOneOf, isThe } from '../reading.ts';
import { caseOf } from '../holder.ts';
import { isTarget, predicateBefore, type Predicate } from '../predicate.ts';
import { isInDraft, tell, type Amount, type Sentence } from '../sentence.ts';
import { endsOwning, placesIn, type NamedPlace, type Subject } from '../subject.ts';
import { isShare, LARGEST } from '../shares.ts';
import { stepOf } from '../step.ts';
import { yearsOf } from '../years.ts';
import { GROUP } from '../words/vocabulary.ts';

/** What is told again of another with the verb or the unit left out: "Poland 2.0", "in Estonia, 2.18", "France, 5 billion", "the figure was 2.36". */
export function ellipses(sentence: Sentence): void {
  if (sentence.drafts.length === 0 && sentence.told.length === 0) return;
  for (const told of numbersOf(sentence)) if (!isInDraft(sentence, told.first)) again(sentence, told);
}

/** A number with or without a unit. */
interface Told {
  readonly first: number;
  readonly next: number;
  readonly phrase: number;
  readonly value: number;
  /** Null for a bare number. */
  readonly amount: Amount | null;
  readonly step: number | null;
}

function numbersOf(sentence: Sentence): Told[] {
  const { reading, first, amounts, numbers, used } = sentence;
  const told: Told[] = [];
  for (const amount of amounts) {
    const { quantity, at, phrase } = amount;
    const isFit = (quantity.kind === 'money' || quantity.kind === 'points' || quantity.kind === 'percent' && !isTarget(sentence, amount)) && !used.has(at);
    if (isFit && typeof quantity.value === 'number') told.push({ first: amount.first, next: amount.next, phrase: phrase.first, value: quantity.value, amount, step: stepOf(reading.scanned.text, quantity) });
  }
  for (const token of numbers) if (token > first) told.push(...bareAt(sentence, token));
  return told.sort((a, b) => a.first - b.first);
}

function bareAt({ reading: { scanned } }: Sentence, token: number): Told[] {
  const [, decimals] = /^\d{1,2}(?:\.(\d+))?$/.exec(scanned.text.slice(scanned.start[token], scanned.end[token])) ?? [];
  const value = Number(scanned.text.slice(scanned.start[token], scanned.end[token]));
  return Number.isNaN(value) ? [] : [{ first: token, next: token + 1, phrase: token, value, amount: null, step: 10 ** -(decimals?.length ?? 0) }];
}

function again(sentence: Sentence, told: Told): void {
  const last = lastLike(sentence, told);
  if (last === undefined || isOneOf(sentence.reading, told.next, ['more', 'fewer', 'less']) && isThe(sentence.reading, told.next + 1, 'than')) return;
  const named = (told.amount === null ? undefined : caseOf(sentence, told.amount)) ?? nameLeft(sentence, told.phrase) ?? nameRight(sentence, told);
  const subject = named ?? figureOf(sentence, told);
  const own = yearsOf(sentence, { first: told.first, next: Math.min(sentence.next, told.next + 4) }, told.first);
  if (subject === undefined || subject.parties.length === 0) return;
  const { kind, measure, unit = null, per = null, isAdditional = false, isConditional = false, target = null } = last;
  const { hedge = null, comparator = null } = told.amount?.quantity ?? {};
  tell(sentence, {
    kind, measure, parties: subject.parties, value: told.value, unit, per, isAdditional, isConditional, target, direction: turned(sentence, last, told) ?? last.direction ?? null, hedge, comparator: comparator ?? 'exactly', step: told.step, ...(told.amount && { quantities: [told.amount.at] }),
    years: own ?? (named !== undefined || sentence.drafts.length === 0 ? last.years ?? null : null), first: Math.min(subject.first, told.first), next: Math.max(told.next, subject.first > told.first ? subject.next : 0),
  });
}

/** `fell by 2 percent in Belgium and rose by 5 percent in the Netherlands`: with a verb of its own between the two. */
function turned({ reading }: Sentence, { kind, next }: Draft, told: Told): Draft['direction'] {
  const between = { first: Math.max(next, told.first - 5), next: told.first };
  if (kind !== 'change') return null;
  return has(reading, between, GROUP.up) ? 'up' : has(reading, between, GROUP.down) ? 'down' : null;
}

const KINDS: ReadonlySet<string> = new Set(['level', 'gap', 'burden', 'change']);

/** The claim before whose kind of number this is; of the sentence before where this one has made none. */
function lastLike({ drafts, told: before }: Sentence, told: Told): Draft | undefined {
  const from = drafts.length > 0 ? drafts.filter(({ next }) => next <= told.first) : before;
  return from.findLast((draft) => KINDS.has(draft.kind) && typeof draft.value === 'number' && isLike(draft, told));
}

function isLike({ kind, unit = null, measure, value }: Draft, told: Told): boolean {
  const isPercent = unit !== null && /^percent/.test(unit);
  const isSmall = measure !== 'share' || told.value <= LARGEST;
  if (told.amount === null) return (isPercent && isSmall && isNearIn(told.value, value as number)) || unit === 'percentage_points';
  const { quantity } = told.amount;
  if (quantity.change === 'by' && kind !== 'change') return false;
  if (quantity.kind === 'percent') return isPercent && isSmall && (measure === 'share' ? isShare(quantity) : quantity.of === null);
  return quantity.unit === unit && quantity.change !== 'by';
}

/** No tenfold apart: "1.2 percent … and 34 tanks" tells two things. */
function isNearIn(one: number, other: number): boolean {
  return one > 0 && other > 0 && Math.max(one, other) / Math.min(one, other) < FAR_APART;
}

const FAR_APART = 10;

const FURTHEST = 7;

/** The name that stands right before a number, with no more than small words between. */
function nameLeft({ reading, first }: Sentence, token: number): Subject | undefined {
  let at = isThe(reading, token - 1, 'manages') || isThe(reading, token - 1, 'managed') ? token - 2 : token - 1;
  while (at >= first && at > token - FURTHEST && reading.mentions.endingAt(at) === undefined && isFiller({ reading }, at)) at -= 1;
  const mention = at < first ? undefined : reading.mentions.endingAt(at);
  if (mention === undefined || is(reading, mention.first, GROUP.relative)) return undefined;
  const places = placesIn(reading, { first, next: mention.next });
  const place = places.findLast((each) => each.next === mention.next);
  const isFree = place !== undefined && !place.isPerson && (place.lead === 'none' || endsOwning(reading, place.next) || (place.lead === 'owner' && isLedAlone({ reading }, place.first)));
  return isFree ? withPartner({ reading }, places, place) : undefined;
}

/** `1.3 for Canada`, `0.9 in Spain`. */
function nameRight({ reading, next }: Sentence, told: Told): Subject | undefined {
  const lead = Math.max(told.next, told.amount?.phrase.next ?? 0);
  const isLed = isOneOf(reading, lead, ['for', 'in']) && (isThe(reading, told.phrase - 1, 'and') || isThe(reading, told.phrase - 1, 'of') || isThe(reading, told.phrase - 1, 'against') || isThe(reading, told.phrase - 1, 'to') || codeAt(reading, told.phrase - 1) === 0x2c || is(reading, told.phrase - 1, GROUP.filler));
  return isLed ? placesIn(reading, { first: lead, next: Math.min(next, lead + 4) }).find(({ isPerson, first }) => !isPerson && first <= lead + 2) : undefined;
}

/** `Slovenia and Luxembourg 1.29 each`. */
function withPartner({ reading }: Pick<Sentence, 'reading'>, places: readonly NamedPlace[], place: NamedPlace): Subject {
  const before = places[places.indexOf(place) - 1];
  const isJoined = before !== undefined && before.next === place.first - 1 && isThe(reading, before.next, 'and') && !before.isPerson;
  return isJoined ? { parties: [...before.parties, ...place.parties], first: before.first, next: place.next } : place;
}

function isFiller({ reading }: Pick<Sentence, 'reading'>, token: number): boolean {
  const code = codeAt(reading, token);
  return code === 0x2c || code === 0x28 || is(reading, token, GROUP.filler) || ((isThe(reading, token, 'by') || isThe(reading, token, 'to')) && endsOwning(reading, token));
}

/** `; in Estonia, 2.18`, `and for Italy 1.1`: the preposition begins something new. */
function isLedAlone({ reading }: Pick<Sentence, 'reading'>, first: number): boolean {
  const code = codeAt(reading, first - 2);
  return code === 0x2c || code === 0x3b || isThe(reading, first - 2, 'and') || isThe(reading, first - 2, 'while');
}

/** `In Greece, the figure was 2.36`, `the French share has hovered around 1.9`. */
function figureOf(sentence: Sentence, told: Told): Subject | undefined {
  const predicate = predicateBefore(sentence, told.phrase);
  if (predicate === undefined || !isPlain(predicate.mood) || !isFigure(sentence, predicate, told)) return undefined;
  const named = predicate.subject.first >= 0 ? predicate.subject : placesIn(sentence.reading, { first: sentence.first, next: predicate.mood.first }).findLast(({ isPerson }) => !isPerson);
  return named === undefined || named.first < 0 ? undefined : named;
}

function isFigure({ reading }: Sentence, { clause, mood, verb }: Predicate, told: Told): boolean {
  const noun = find(reading, { first: clause.first, next: mood.first }, GROUP.figure);
  const isLevel = is(reading, verb, GROUP.amount) || is(reading, verb, GROUP.be);
  return noun >= 0 && isLevel && !has(reading, { first: verb, next: told.first }, GROUP.up) && !has(reading, { first: verb, next: told.first }, GROUP.down);
}
