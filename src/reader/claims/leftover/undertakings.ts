import { find, has, is, isMark, isOneOf, isThe, type Tokens } from '../reading.ts';
import { isStated } from '../mood.ts';
import { isNoun } from '../clauses.ts';
import type { Draft } from '../draft.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { isCountry, placesIn } from '../subject.ts';
import { anyOf, GROUP, HINDERING } from '../words/vocabulary.ts';
import { deadlineOf } from '../years.ts';

/** Commitments told without their number: "allies had agreed to raise their spending", "as it had promised", "what it had undertaken to reach by 2024", "the goal that the leaders declared". */
export function leftoverUndertakings(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, GROUP.deciding, toRaise);
  atEach(sentence, GROUP.deciding, asPromised);
  atEach(sentence, GROUP.target, turned);
  atEach(sentence, GROUP.deadline, dateSet);
  atEach(sentence, GROUP.dateWords, dateSet);
}

const REACH = 9;
const RAISING = anyOf([GROUP.up, GROUP.brings, GROUP.spend, GROUP.meet]);
const MORE = anyOf([GROUP.spending, GROUP.more, GROUP.target]);

function isOurs(parties: readonly string[]): boolean {
  return parties.length > 0 && parties.every((party) => isCountry(party) || /^(?:nato|europe)/.test(party));
}

function isTold({ drafts }: Sentence, token: number): boolean {
  return drafts.some(({ kind, first, next }) => kind === 'commitment' && token >= first - 3 && token < next + 3);
}

/** `agreed to raise their spending`, `promised to spend more`, `pledged to stop cutting their budgets`. */
function toRaise(sentence: Sentence, verb: number): void {
  const { reading, next, amounts } = sentence;
  const to = [1, 2, 3, 4, 5].map((step) => verb + step).find((at) => isThe(reading, at, 'to'));
  if (to === undefined || isNoun(reading, verb) || isTold(sentence, verb) || isThe(reading, verb - 1, 'to')) return;
  const object = { first: to + 1, next: Math.min(next, to + REACH) };
  const isRaised = is(reading, to + 1, RAISING) || isOneOf(reading, to + 1, ['stop', 'halt', 'reverse', 'do', 'end']);
  const isSo = isThe(reading, to + 1, 'do') && isThe(reading, to + 2, 'so') && has(reading, { first: sentence.first, next: verb }, GROUP.target);
  if (!isRaised || !isSo && !has(reading, object, MORE) || amounts.some(({ first, quantity }) => first > to && first < object.next && isShare(quantity))) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood, subject } = predicate;
  const isPerson = subject.first >= 0 && placesIn(reading, subject).some((place) => place.isPerson);
  if (!isStated(mood) || isPerson || !isOurs(subject.parties)) return;
  promised(sentence, subject.parties, deadlineOf(sentence, { first: to + 1, next: to + REACH + 3 }), mood.isNegated, { first: startOf(sentence, predicate, verb), next: isSo ? to + 3 : find(reading, object, MORE) + 1 });
}

function promised(sentence: Sentence, parties: readonly string[], by: string | null, isNegated: boolean, cover: Tokens, value: Partial<Draft> = {}): void {
  tell(sentence, { kind: 'commitment', measure: 'target', parties, value: null, ...value, by, isNegated, ...cover });
}

const LEADS = ['as', 'what', 'which', 'that'];
const TARGETS = anyOf([GROUP.target, GROUP.share, GROUP.deciding]);

/** `as it had promised`, `what Italy had undertaken to reach by 2024`, `3.5 percent, which The Hague has agreed to do`, `the goal that the leaders declared`. */
function asPromised(sentence: Sentence, verb: number): void {
  const { reading, first, next, amounts, before } = sentence;
  const lead = [2, 3, 4, 5].map((back) => verb - back).find((at) => at >= first && isOneOf(reading, at, LEADS));
  if (lead === undefined || isInDraft(sentence, verb, ({ kind }) => kind === 'commitment') || isTold(sentence, verb) || has(reading, { first: lead, next: verb }, HINDERING)) return;
  const share = amounts.findLast(({ next: end, quantity }) => isShare(quantity) && end <= lead && lead - end < NEAR);
  const isToMeet = isThe(reading, verb + 1, 'to') && has(reading, { first: verb, next: verb + 4 }, GROUP.meet);
  const isAtSummit = isOneOf(reading, verb + 1, ['in', 'at']) && isSummitAt(reading, verb + 2);
  const isOfTarget = is(reading, lead - 1, TARGETS) || isOneOf(reading, lead, OPEN) && has(reading, { first, next }, GROUP.target);
  if (!isOfTarget && !isAtSummit && share === undefined && !isToMeet) return;
  const who = placesIn(reading, { first: lead + 1, next: verb }).find(({ isPerson, parties }) => !isPerson && isOurs(parties));
  const isAll = has(reading, { first: lead + 1, next: verb }, ALL);
  const isIt = isOneOf(reading, lead + 1, ['it', 'he', 'she', 'they']) && isOurs(before.parties);
  const parties = who?.parties ?? (isAll ? ['nato'] : isIt ? before.parties : undefined);
  const clause = sentence.clauses[clauseAt(sentence, share?.first ?? lead)] as Tokens;
  if (parties === undefined) return;
  const dated = amounts.findLast(({ first: at, quantity }) => at >= clause.first && at < lead && quantity.by !== null);
  const by = deadlineOf(sentence, { first: verb + 1, next: verb + REACH + 3 }) ?? dated?.quantity.by ?? null;
  const told: Partial<Draft> = typeof share?.quantity.value === 'number' ? { value: share.quantity.value, unit: 'percent_of_gdp', step: 0.1 } : {};
  promised(sentence, parties, by, false, { first: share?.phrase.first ?? Math.max(first, lead - 1), next: Math.min(next, verb + 2) }, told);
}

/** With these no noun tells what was promised. */
const OPEN = ['as', 'what'];
const NEAR = 4;

/** `Vilnius`, `the Wales summit`: where something was agreed. */
function isSummitAt(reading: Sentence['reading'], token: number): boolean {
  const place = isThe(reading, token, 'the') ? token + 1 : token;
  return is(reading, place, GROUP.summitPlace) || is(reading, place, GROUP.summit);
}

const ALL = anyOf([GROUP.leaders, GROUP.alliance]);

const TURNING = ['turned', 'made', 'declared', 'converted', 'upgraded', 'hardened'];
const FLOORS = ['floor', 'minimum', 'baseline'];

/** `turned the target into a minimum`, `declared the goal a floor`: with no number. */
function turned(sentence: Sentence, noun: number): void {
  const { reading, amounts, next } = sentence;
  const verb = [1, 2, 3].map((back) => noun - back).find((token) => isOneOf(reading, token, TURNING));
  const floor = [2, 3, 4, 5].map((step) => noun + step).find((token) => token < next && isOneOf(reading, token, FLOORS));
  if (verb === undefined || floor === undefined || isTold(sentence, noun) || amounts.some(({ first, quantity }) => first > verb && first < floor && quantity.kind === 'percent')) return;
  const { mood, subject } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (isStated(mood)) promised(sentence, isOurs(subject.parties) ? subject.parties : ['nato'], null, mood.isNegated, { first: verb, next: floor + 1 }, { comparator: 'at least' });
}

/** `its parties set 2033 as the date`, `the due date is 2024`. */
function dateSet(sentence: Sentence, noun: number): void {
  const { reading, amounts } = sentence;
  const date = amounts.find(({ first, quantity }) => Math.abs(first - noun) < 6 && quantity.unit === 'year' && (quantity.kind === 'date' || quantity.kind === 'deadline'));
  const isSet = date !== undefined && (isThe(reading, noun - 2, 'as') || isOneOf(reading, noun + 1, ['is', 'of', 'in', 'was']) || isOneOf(reading, noun + 4, ['is', 'was'])) && !isMark(reading, noun + 1);
  if (!isSet || isThe(reading, noun, 'year') || reading.quantityAt[noun] !== 0 || isTold(sentence, noun) || sentence.drafts.some(({ measure }) => measure === 'deadline')) return;
  const year = String(date.quantity.value).slice(0, 4);
  const own = placesIn(reading, { first: sentence.first, next: noun }).findLast(({ isPerson, parties }) => !isPerson && parties.every(isCountry) && parties.length > 0);
  const parties = own?.parties ?? (sentence.before.parties.length > 0 && sentence.before.parties.every(isCountry) && isThe(reading, noun - 2, 'as') ? sentence.before.parties : ['nato']);
  tell(sentence, { kind: 'commitment', measure: 'deadline', parties, ...(isThe(reading, noun - 2, 'as') && { value: Number(year), unit: 'year' }), by: `${year}-12-31`, first: Math.min(noun, date.first), next: Math.max(noun + 1, date.next) });
}
