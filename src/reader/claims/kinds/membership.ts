import { toldBy } from '../draft.ts';
import { codeAt, has, is, isThe, phraseAt } from '../reading.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { placesIn } from '../subject.ts';
import { atEach, clauseAt, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { GROUP } from '../words/vocabulary.ts';

/** Who is a member, since when, and how many there are: "joined in 2017", "a member since 2004", "NATO has 32 members". */
export function memberships(sentence: Sentence): void {
  for (const amount of unused(sentence, 'count')) members(sentence, amount);
  atEach(sentence, GROUP.join, joined);
  atEach(sentence, GROUP.member, member);
  atEach(sentence, GROUP.came, cameAboard);
}

/** `NATO has 32 members`, `the alliance, which counts 29 members`. */
function members(sentence: Sentence, amount: Amount): void {
  if (!/^(?:member|members|allies|member (?:states|countries|nations)|members? states|nations|countries|member governments)$/i.test(amount.quantity.unit) || amount.quantity.of !== null) return;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || !predicate.mood.isAsserted || !isHad(sentence, predicate.verb) || !predicate.subject.parties.includes('nato') || predicate.subject.parties.length > 1) return;
  if (isCounted(sentence, amount)) return;
  tell(sentence, {
    kind: 'membership', measure: 'members', parties: ['nato'], ...toldBy(sentence.reading, amount.at), unit: 'allies', isNegated: predicate.mood.isNegated, isConditional: predicate.mood.isConditional,
    years: null, first: startOf(sentence, predicate, amount.phrase.first), next: amount.next,
  });
}

function isHad({ reading }: Sentence, verb: number): boolean {
  return is(reading, verb, GROUP.hold) || isThe(reading, verb, 'grew');
}

/** `has five members that spend`: a count of those that do. */
function isCounted({ reading, next }: Sentence, { next: end }: Amount): boolean {
  return end < next && ['that', 'who', 'which', 'spending', 'meeting', 'at', 'above', 'below', 'reaching'].some((word) => isThe(reading, end, word));
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
  return isOnTopic && quantity.unit === 'year' && isThe(reading, verb + 1, 'in') && phrase.first - verb < 3;
}

/** `Croatia's accession in 2009`, `the accession of Albania and Croatia in 2009`. */
function accessionOf(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const amount = sentence.amounts.find(({ phrase, quantity }) => quantity.kind === 'date' && quantity.unit === 'year' && phrase.first > token && phrase.first < token + 9);
  if (amount === undefined || isLater(sentence, amount) || !(isAfterAlliance(sentence) || sentence.isOnTopic)) return;
  const owner = placesIn(reading, { first, next: token }).findLast(({ next: end, isPerson }) => !isPerson && end >= token - 1);
  const owned = placesIn(reading, { first: token + 1, next: Math.min(next, amount.phrase.first) }).filter(({ isPerson, parties }) => !isPerson && !parties.includes('nato'));
  const parties = owner !== undefined ? owner.parties : isThe(reading, token + 1, 'of') ? [...new Set(owned.flatMap((place) => place.parties))] : [];
  if (parties.length === 0 || !parties.every((party) => /^[A-Z]{3}$/.test(party))) return;
  tell(sentence, { kind: 'membership', measure: 'accession', parties, value: amount.quantity.value, unit: 'year', quantities: [amount.at], first: owner?.first ?? token, next: amount.next });
}

function isLater({ reading }: Sentence, { quantity }: Amount): boolean {
  return reading.year !== null && Number(quantity.value) > reading.year;
}

/** `came aboard on Monday`, `came in last year`, where the alliance is spoken of. */
function cameAboard(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
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

function isAfterAlliance({ reading, first, next, before, isOnTopic }: Sentence): boolean {
  return has(reading, { first, next }, GROUP.alliance) || (isOnTopic && before.parties.includes('nato'));
}

function dateAfter(sentence: Sentence, verb: number): Amount | undefined {
  return sentence.amounts.find(({ first, quantity }) => first > verb && first < verb + 12 && quantity.kind === 'date') ?? sentence.amounts.find(({ first, quantity }) => first < verb && quantity.kind === 'date' && quantity.unit === 'year');
}

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
  const { reading, first } = sentence;
  const comma = isThe(reading, token - 1, 'a') || isThe(reading, token - 1, 'an') ? token - 2 : isThe(reading, token - 2, 'a') ? token - 3 : -1;
  const amount = sentence.amounts.find(({ quantity, phrase, first: at }) => quantity.kind === 'date' && phrase.first > token && at < token + 6);
  const subject = codeAt(reading, comma) === 0x2c ? placesIn(reading, { first, next: comma }).findLast(({ next, isPerson }) => next === comma && !isPerson) : undefined;
  if (subject === undefined || amount === undefined || !(isThe(reading, amount.first - 1, 'since') || isThe(reading, amount.phrase.first, 'since'))) return false;
  tell(sentence, { kind: 'membership', measure: 'accession', parties: subject.parties, value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at], first: subject.first, next: amount.next });
  return true;
}

function isMemberVerb({ reading }: Sentence, verb: number, token: number): boolean {
  if (token - verb > 8) return false;
  return is(reading, verb, GROUP.be) || isThe(reading, verb, 'became') || isThe(reading, verb, 'become') || isThe(reading, verb, 'has') || isThe(reading, verb, 'have');
}
