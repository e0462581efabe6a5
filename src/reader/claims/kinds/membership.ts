import { toldBy } from '../draft.ts';
import { codeAt, has, is, isNumber, isOneOf, isThe, phraseAt } from '../reading.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { namedIn, placesIn, type Subject } from '../subject.ts';
import { atEach, clauseAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { holds } from '../words/presence.ts';
import { GROUP } from '../words/vocabulary.ts';

/** Who is a member, since when, and how many there are: "joined in 2017", "a member since 2004", "NATO has 32 members". */
export function memberships(sentence: Sentence): void {
  for (const amount of unused(sentence, 'count')) members(sentence, amount);
  atEach(sentence, GROUP.join, joined);
  atEach(sentence, GROUP.member, member);
  atEach(sentence, GROUP.came, cameAboard);
  if (holds(sentence.presence, GROUP.alliance)) atEach(sentence, GROUP.be, inside);
  atEach(sentence, GROUP.membership, membershipOf);
}

/** `is not in NATO`, `has been in the alliance since 1952`, `remains outside NATO`. */
function inside(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  let token = verb + 1;
  while (token < Math.min(next, verb + 4) && (is(reading, token, GROUP.adverb) || is(reading, token, GROUP.not))) token += 1;
  const isOutside = isThe(reading, token, 'outside');
  const past = isOutside || isThe(reading, token, 'in') || isThe(reading, token, 'inside') ? phraseAt(reading, token + 1, 'nato', next) : -1;
  if (past < 0 || is(reading, past, GROUP.member)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood } = predicate;
  if (!mood.isAsserted || mood.isFuture || mood.isConditional || !isCountries(predicate)) return;
  const since = sentence.amounts.find(({ first, quantity, phrase }) => first >= past && first < past + 4 && quantity.kind === 'date' && (isThe(reading, first - 1, 'since') || isThe(reading, phrase.first, 'since')));
  accession(sentence, { ...predicate, mood: { ...mood, isNegated: mood.isNegated !== isOutside } }, since, past);
}

/** `NATO has 32 members`, `the alliance, which counts 29 members`. */
function members(sentence: Sentence, amount: Amount): void {
  if (!/^(?:member|members|allies|member (?:states|countries|nations)|members? states|nations|countries|member governments)$/i.test(amount.quantity.unit) || amount.quantity.of !== null) return;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined) return;
  if (isNumberOf(sentence, amount, predicate)) return numbered(sentence, amount, predicate);
  if (!predicate.mood.isAsserted || !isHad(sentence, predicate.verb) || !isAlliance(sentence, amount, predicate)) return;
  if (isCounted(sentence, amount)) return;
  tell(sentence, {
    kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', isNegated: predicate.mood.isNegated, isConditional: predicate.mood.isConditional,
    years: null, first: startOf(sentence, predicate, amount.phrase.first), next: amount.next,
  });
}

/** The alliance, or an "it" that has members. */
function isAlliance({ reading }: Sentence, { quantity }: Amount, { subject, mood }: Predicate): boolean {
  if (subject.parties.includes('nato')) return subject.parties.length === 1;
  return isThe(reading, mood.first - 1, 'it') && /^members?$/i.test(quantity.unit) && typeof quantity.value === 'number' && quantity.value >= 12;
}

/** `There are 29 countries in NATO`, `brought the alliance to 32 members`, `was founded by 12 countries`. */
function isNumberOf({ reading, next }: Sentence, { phrase, next: end }: Amount, predicate: Predicate): boolean {
  if (!predicate.mood.isAsserted || predicate.mood.isFuture || predicate.mood.isConditional) return false;
  if (isThe(reading, predicate.mood.first - 1, 'there')) return isOneOf(reading, end, ['in', 'of']) && phraseAt(reading, end + 1, 'nato', next) > 0;
  const lead = phrase.first - 1;
  if (has(reading, { first: predicate.verb, next: lead }, GROUP.target) || has(reading, { first: predicate.verb, next: lead }, GROUP.meet)) return false;
  if (isThe(reading, predicate.verb, 'giving') || isThe(reading, predicate.verb, 'gives') || isThe(reading, predicate.verb, 'gave')) return is(reading, lead, GROUP.alliance);
  if (isThe(reading, lead, 'by')) return (isThe(reading, lead - 1, 'founded') || isThe(reading, predicate.verb, 'founded')) && predicate.subject.parties.includes('nato');
  if (isThe(reading, lead, 'to') && isOneOf(reading, predicate.verb, GROWN)) return predicate.subject.parties.includes('nato');
  return isThe(reading, lead, 'to') && is(reading, predicate.verb, GROUP.brings) && has(reading, { first: predicate.verb + 1, next: lead }, GROUP.alliance);
}

/** `NATO expanded to 30 members`. */
const GROWN = ['expanded', 'grew', 'grown', 'enlarged'];

/** `bringing its membership to 26`. */
function membershipOf(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const { text, start, end } = reading.scanned;
  const lead = isOneOf(reading, token + 1, ['to', 'of', 'at']) ? token + 1 : token + 2;
  const value = isOneOf(reading, lead, ['to', 'of', 'at', 'is', 'was']) && isNumber(reading, lead + 1) ? Number(text.slice(start[lead + 1], end[lead + 1])) : NaN;
  const isOfAlliance = isAfterAlliance(sentence) || sentence.isOnTopic;
  if (Number.isInteger(value) && value <= MOST_MEMBERS && value >= 12 && isOfAlliance) tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], value, unit: 'allies', step: 1, first: token, next: lead + 2 });
}

const MOST_MEMBERS = 60;

function numbered(sentence: Sentence, amount: Amount, predicate: Predicate): void {
  tell(sentence, { kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', first: predicate.mood.first, next: amount.next });
}

function isHad({ reading }: Sentence, verb: number): boolean {
  return is(reading, verb, GROUP.hold) || isThe(reading, verb, 'grew');
}

/** `has five members that spend`: a count of those that do. */
function isCounted({ reading, next }: Sentence, { next: end }: Amount): boolean {
  return end < next && isOneOf(reading, end, ['that', 'who', 'which', 'spending', 'meeting', 'at', 'above', 'below', 'reaching']);
}

/** `joined NATO in 2017`. */
function joined(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  const object = alliance(sentence, verb + 1, verb + 6);
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const amount = dateAfter(sentence, verb);
  if (isThe(reading, verb, 'accession')) return accessionOf(sentence, verb);
  if (isThe(reading, verb, 'joining') || isThe(reading, verb, 'acceding') || isThe(reading, verb, 'join') && !predicate.mood.isNegated && !predicate.mood.isAsserted) return;
  if (object >= 0 || (amount !== undefined && (isAfterAlliance(sentence) || isPlainYear(sentence, verb, amount)))) join(sentence, verb, Math.max(object, verb + 1));
}

/** `Poland joined in 1999`, with no object, where the alliance or defence is the topic. */
function isPlainYear({ reading, isOnTopic }: Sentence, verb: number, { phrase, quantity }: Amount): boolean {
  return isOnTopic && (quantity.unit === 'year' || quantity.unit === 'month') && isThe(reading, verb + 1, 'in') && phrase.first - verb < 3;
}

/** `Croatia's accession in 2009`, `the accession of Albania and Croatia in 2009`. */
function accessionOf(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const amount = sentence.amounts.find(({ phrase, quantity }) => quantity.kind === 'date' && ACCESSION_DATES.has(quantity.unit) && phrase.first > token && phrase.first < token + 9);
  if (amount === undefined || isLater(sentence, amount) || !(isAfterAlliance(sentence) || sentence.isOnTopic)) return;
  const owner = placesIn(reading, { first, next: token }).findLast(({ next: end, isPerson }) => !isPerson && end >= token - 1);
  const owned = placesIn(reading, { first: token + 1, next: Math.min(next, amount.phrase.first) }).filter(({ isPerson, parties }) => !isPerson && !parties.includes('nato'));
  const parties = owner !== undefined ? owner.parties : isThe(reading, token + 1, 'of') ? [...new Set(owned.flatMap((place) => place.parties))] : [];
  if (parties.length === 0 || !parties.every((party) => /^[A-Z]{3}$/.test(party))) return;
  tell(sentence, { kind: 'membership', measure: 'accession', parties, value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at], first: owner?.first ?? token, next: amount.next });
}

const ACCESSION_DATES: ReadonlySet<string> = new Set(['year', 'month', 'day']);

function isLater({ reading }: Sentence, { quantity }: Amount): boolean {
  return reading.year !== null && Number(String(quantity.value).slice(0, 4)) > reading.year;
}

/** `came aboard on Monday`, `came into NATO in 2023`, where the alliance is spoken of. */
function cameAboard(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const past = isThe(reading, verb + 1, 'into') || isThe(reading, verb + 1, 'to') ? phraseAt(reading, verb + 2, 'nato', next) : -1;
  if (past > 0 && isThe(reading, verb + 1, 'into')) return join(sentence, verb, past);
  if (isThe(reading, verb + 1, 'in') && (dateAfter(sentence, verb)?.first ?? 0) > verb && (isAfterAlliance(sentence) || sentence.isOnTopic)) return join(sentence, verb, verb + 2);
  const isAboard = isThe(reading, verb + 1, 'aboard') || (isThe(reading, verb + 1, 'on') && isThe(reading, verb + 2, 'board'));
  if (isAboard && (isAfterAlliance(sentence) || sentence.isOnTopic)) join(sentence, verb, verb + 2);
}

function join(sentence: Sentence, verb: number, end: number): void {
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood } = predicate;
  if (mood.isAsserted && !mood.isPledged && !mood.isFuture && !mood.isConditional && isCountries(predicate)) accession(sentence, predicate, dateAfter(sentence, verb), end);
}

function isCountries({ subject }: Predicate): boolean {
  return subject.parties.length > 0 && subject.parties.every((party) => /^[A-Z]{3}$/.test(party));
}

/** The end of "NATO", "the alliance" between two places; -1 where it is not named. */
function alliance({ reading, next }: Sentence, from: number, to: number): number {
  for (let token = from; token < Math.min(next, to); token += 1) {
    const past = phraseAt(reading, token, 'nato', next);
    if (past > 0) return past;
    if (is(reading, token, GROUP.preposition) && !isThe(reading, token, 'to') && !isThe(reading, token, 'of')) return -1;
  }
  return -1;
}

function isAfterAlliance({ presence, before, isOnTopic }: Sentence): boolean {
  return holds(presence, GROUP.alliance) || (isOnTopic && before.parties.includes('nato'));
}

function dateAfter(sentence: Sentence, verb: number): Amount | undefined {
  return sentence.amounts.find(({ first, quantity }) => first > verb && first < verb + 12 && quantity.kind === 'date') ?? sentence.amounts.findLast(({ first, quantity }) => first < verb && quantity.kind === 'date' && (quantity.unit === 'year' || verb - first < BEFORE));
}

const BEFORE = 6;

function accession(sentence: Sentence, predicate: Predicate, amount: Amount | undefined, end: number): void {
  const value = amount?.quantity.value ?? null;
  tell(sentence, {
    kind: 'membership', measure: amount === undefined ? 'member' : 'accession', parties: predicate.subject.parties, value, valueLast: amount?.quantity.valueLast ?? null,
    ...(amount && { unit: amount.quantity.unit, quantities: [amount.at] }), isNegated: predicate.mood.isNegated,
    first: startOf(sentence, predicate, end), next: Math.max(end, amount?.next ?? 0),
  });
}

/** `is a member of NATO`, `a member since 2004`, `is not a NATO member`, `became NATO's 32nd member`. */
function member(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  if (reading.quantityAt[token] !== 0) return;
  if (apposed(sentence, token)) return;
  const predicate = predicateBefore(sentence, token);
  if (predicate === undefined || !isMemberVerb(sentence, predicate.verb, token) || !predicate.mood.isAsserted || predicate.mood.isFuture || !isCountries(predicate) || predicate.mood.isConditional) return;
  const named = alliance(sentence, token, token + 5) > 0 || alliance(sentence, predicate.verb, token) > 0;
  const amount = sentence.amounts.find(({ first, quantity }) => first > token && first < token + 9 && quantity.kind === 'date') ?? undefined;
  const isSince = amount !== undefined && (isThe(reading, amount.first - 1, 'since') || isThe(reading, amount.phrase.first, 'since') || isThe(reading, predicate.verb, 'became') || isThe(reading, predicate.verb, 'become'));
  if (!named && !(isSince && sentence.isOnTopic)) return;
  accession(sentence, predicate, isSince ? amount : undefined, Math.max(token + 1, alliance(sentence, token, token + 5)));
}

/** `Sweden, a member since March,`: told without a verb. */
function apposed(sentence: Sentence, token: number): boolean {
  const { reading } = sentence;
  const comma = codeAt(reading, token - 1) === 0x2c ? token - 1 : isThe(reading, token - 1, 'a') || isThe(reading, token - 1, 'an') ? token - 2 : isThe(reading, token - 2, 'a') ? token - 3 : -1;
  const amount = sentence.amounts.find(({ quantity, phrase, first: at }) => quantity.kind === 'date' && phrase.first > token && at < token + 6);
  const subject = codeAt(reading, comma) === 0x2c ? namedRight(sentence, comma) : undefined;
  if (subject === undefined || amount === undefined || !(isThe(reading, amount.first - 1, 'since') || isThe(reading, amount.phrase.first, 'since'))) return false;
  tell(sentence, { kind: 'membership', measure: 'accession', parties: subject.parties, value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at], first: subject.first, next: amount.next });
  return true;
}

/** The name, or the names joined by "and", that end at a place. */
function namedRight({ reading, first }: Sentence, end: number): Subject | undefined {
  const place = placesIn(reading, { first, next: end }).findLast(({ next, isPerson }) => next === end && !isPerson);
  const all = place && namedIn(reading, { first, next: end });
  return all !== undefined && all.next === end ? all : place;
}

function isMemberVerb({ reading }: Sentence, verb: number, token: number): boolean {
  if (token - verb > 8) return false;
  return is(reading, verb, GROUP.be) || isThe(reading, verb, 'became') || isThe(reading, verb, 'become') || isThe(reading, verb, 'has') || isThe(reading, verb, 'have');
}
