import { isStated } from '../mood.ts';
import { codeAt, is, isMark, isOneOf, isThe, phraseAt } from '../reading.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { areCountries, endsOwning, isCountry, namedIn, placesIn, type Subject } from '../subject.ts';
import { atEach, clauseAt, isInDraft, tell, type Amount, type Sentence } from '../sentence.ts';
import { yearsAgo } from '../years.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { entrants } from './entrants.ts';
import { members } from './members.ts';
import { yearOfDay } from '../one-year.ts';

/** Who is a member, and since when: "joined in 2017", "a member since 2004"; and how many there are. */
export function memberships(sentence: Sentence): void {
  members(sentence);
  atEach(sentence, GROUP.join, joined);
  atEach(sentence, GROUP.taking, admits);
  atEach(sentence, GROUP.member, member);
  if (sentence.dates.length > 0) atEach(sentence, GROUP.ally, allies);
  atEach(sentence, GROUP.came, cameAboard);
  atEach(sentence, GROUP.entering, entered);
  atEach(sentence, GROUP.seat, seated);
  entrants(sentence);
  if (holds(sentence.presence, GROUP.alliance)) atEach(sentence, STAYING, inside);
  if (holds(sentence.presence, GROUP.alliance)) atEach(sentence, GROUP.but, butNot);
  if (sentence.drafts.some(({ measure }) => measure === 'accession') || sentence.told.some(({ measure }) => measure === 'accession')) followers(sentence);
}

/** `is in the EU but not in the alliance`, `is a partner but not part of NATO`. */
function butNot(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const at = isThe(reading, token + 1, 'not') ? token + 2 : -1;
  const past = isOneOf(reading, at, ['in', 'inside', 'of']) ? phraseAt(reading, at + 1, 'nato', next) : isThe(reading, at, 'part') ? phraseAt(reading, at + 2, 'nato', next) : -1;
  const predicate = past < 0 ? undefined : predicateBefore(sentence, token);
  if (predicate === undefined || !(is(reading, predicate.verb, STAYING) || is(reading, predicate.verb, GROUP.join)) || !isStated(predicate.mood) || !isCountries(predicate)) return;
  accession(sentence, { ...predicate, mood: { ...predicate.mood, isNegated: true } }, undefined, past);
}

const STAYING = anyOf([GROUP.be, GROUP.staying]);

/** `is not in NATO`, `has been in the alliance since 1952`, `remains outside NATO`. */
function inside(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  let token = verb + 1;
  while (token < Math.min(next, verb + 4) && (is(reading, token, GROUP.adverb) || is(reading, token, GROUP.not))) token += 1;
  const isOutside = isThe(reading, token, 'outside');
  const isPart = isThe(reading, token, 'part') && isThe(reading, token + 1, 'of');
  const past = isOutside || isPart || isThe(reading, token, 'in') || isThe(reading, token, 'inside') ? phraseAt(reading, token + (isPart ? 2 : 1), 'nato', next) : -1;
  if (past < 0 || is(reading, past, GROUP.member) || endsOwning(reading, past)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood } = predicate;
  if (!isStated(mood) || !isCountries(predicate)) return;
  const since = sentence.amounts.find(({ first, quantity, phrase }) => first >= past && first < past + 4 && quantity.kind === 'date' && (isThe(reading, first - 1, 'since') || isThe(reading, phrase.first, 'since')));
  accession(sentence, { ...predicate, mood: { ...mood, isNegated: mood.isNegated !== isOutside } }, since, past);
}

/** `joined NATO in 2017`. */
function joined(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  const object = alliance(sentence, verb + 1, verb + 6);
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const amount = dateAfter(sentence, verb);
  if (isThe(reading, verb, 'accession')) return accessionOf(sentence, verb);
  if (admits(sentence, verb)) return;
  if (isThe(reading, verb, 'join') && isThe(reading, verb - 1, 'to') && is(reading, verb - 2, GROUP.ally)) return becameOne(sentence, verb, Math.max(object, verb + 1));
  if (isThe(reading, verb, 'welcomed') && !isThe(reading, verb + 1, 'into')) return;
  if (isNotYet(sentence, verb, predicate) && areCountries(predicate.subject.parties) && isStated(predicate.mood)) return accession(sentence, predicate, undefined, verb + 1);
  if (isThe(reading, verb, 'joining') || isThe(reading, verb, 'acceding') || isThe(reading, verb, 'join') && !predicate.mood.isNegated && !predicate.mood.isAsserted) return;
  if (object >= 0 || (amount !== undefined && (isThe(reading, verb, 'acceded') || isAfterAlliance(sentence) || isPlainDate(sentence, verb, amount)))) return join(sentence, verb, Math.max(object, verb + 1));
  const years = sentence.isOnTopic ? yearsAgo(reading, { first: verb, next: Math.min(sentence.next, verb + NEAR) }, sentence.drafts.findLast((draft) => draft.years)?.years?.first ?? null) : null;
  if (years !== null && isJoined(predicate)) tell(sentence, { kind: 'membership', measure: 'accession', parties: predicate.subject.parties, value: String(years.first), unit: 'year', first: startOf(sentence, predicate, verb), next: Math.min(sentence.next, verb + NEAR) });
}

/** `Sweden has not joined yet`, `had still not joined`: no object, where the alliance is spoken of. */
function isNotYet({ reading, isOnTopic, next }: Sentence, verb: number, { mood }: Predicate): boolean {
  const isYet = [-3, -2, -1, 1].some((step) => isOneOf(reading, verb + step, ['yet', 'still']));
  return isOnTopic && mood.isNegated && isYet && isThe(reading, verb, 'joined') && (verb + 2 >= next || isMark(reading, verb + 1) || isMark(reading, verb + 2));
}

/** `The alliance admitted Albania and Croatia on April 1`, `NATO took in seven`: those who are named after the verb. */
function admits(sentence: Sentence, verb: number): boolean {
  const { reading, next } = sentence;
  const isIn = isThe(reading, verb + 1, 'in');
  if (!isThe(reading, verb, 'admitted') && !(isIn && isOneOf(reading, verb, ['took', 'taken']))) return false;
  const { mood, subject } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const object = namedIn(reading, { first: isIn ? verb + 2 : verb + 1, next: Math.min(next, verb + 14) });
  const date = dateAfter(sentence, verb);
  if (subject.parties[0] !== 'nato' || object === undefined || object.first > verb + 4 || !areCountries(object.parties) || !isStated(mood) || mood.isNegated || date === undefined || !isRightAfter(sentence, object.next, date) || isLater(sentence, date)) return false;
  tell(sentence, { kind: 'membership', measure: 'accession', parties: object.parties, value: date.quantity.value, unit: date.quantity.unit, quantities: [date.at], first: subject.first < 0 ? verb : subject.first, next: Math.max(date.next, object.next) });
  return true;
}

/** `in 1999`, `on April 1`: with at most two words and no mark between. */
function isRightAfter({ reading }: Sentence, token: number, { first }: Amount): boolean {
  return first >= token && first - token < 3 && !isMark(reading, token) && !isMark(reading, token + 1);
}

/** `became the 32nd country to join NATO`. */
function becameOne(sentence: Sentence, verb: number, end: number): void {
  const predicate = predicateBefore(sentence, verb - 1);
  if (predicate !== undefined && isMemberVerb(sentence, predicate.verb, verb - 2) && isJoined(predicate)) accession(sentence, predicate, dateAfter(sentence, verb), end);
}

const NEAR = 5;

/** `Poland joined in 1999`, `which joined on Wednesday`, with no object, where the alliance or defence is the topic. */
function isPlainDate({ isOnTopic }: Sentence, verb: number, { phrase, quantity }: Amount): boolean {
  return isOnTopic && ACCESSION_DATES.has(quantity.unit) && phrase.first > verb && phrase.first - verb < 4;
}

/** `Croatia's accession in 2009`, `the accession of Albania and Croatia in 2009`. */
function accessionOf(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const amount = sentence.amounts.find(({ phrase, quantity }) => quantity.kind === 'date' && ACCESSION_DATES.has(quantity.unit) && phrase.first > token && phrase.first < token + 9);
  if (amount === undefined || isLater(sentence, amount) || !(isAfterAlliance(sentence) || sentence.isOnTopic)) return;
  const owner = placesIn(reading, { first, next: token }).findLast(({ next: end, isPerson }) => !isPerson && end >= token - 1);
  const owned = placesIn(reading, { first: token + 1, next: Math.min(next, amount.phrase.first) }).filter(({ isPerson, parties }) => !isPerson && !parties.includes('nato'));
  const parties = owner !== undefined ? owner.parties : isThe(reading, token + 1, 'of') ? [...new Set(owned.flatMap((place) => place.parties))] : [];
  if (!areCountries(parties)) return;
  tell(sentence, { kind: 'membership', measure: 'accession', parties, value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at], first: owner?.first ?? token, next: amount.next });
}

const ACCESSION_DATES: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/** `Sweden's entry on Thursday`, `the arrival of North Macedonia on 27 March`: with its day, and not into something else. */
function entered(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const into = isThe(reading, token + 1, 'into') || isThe(reading, token + 1, 'to');
  if (into && phraseAt(reading, token + 2, 'nato', next) < 0) return;
  const owner = placesIn(reading, { first, next: token }).findLast(({ next: end, isPerson, parties }) => !isPerson && (end === token || end === token - 1) && !parties.includes('nato'));
  const owned = isThe(reading, token + 1, 'of') ? placesIn(reading, { first: token + 2, next: Math.min(next, token + 8) }).find(({ isPerson, first: at, next: end }) => !isPerson && at <= token + 3 && (is(reading, end, GROUP.preposition) || isMark(reading, end) || isThe(reading, end, 'and'))) : undefined;
  if (owner !== undefined || owned !== undefined) accessionOf(sentence, token);
}

/** `have no seat in the alliance`. */
function seated(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const past = isThe(reading, token + 1, 'in') || isThe(reading, token + 1, 'at') ? phraseAt(reading, token + 2, 'nato', next) : -1;
  const predicate = past < 0 ? undefined : predicateBefore(sentence, token);
  if (predicate === undefined || !is(reading, predicate.verb, GROUP.had) || !isJoined(predicate)) return;
  accession(sentence, predicate, undefined, past);
}

function isLater({ reading }: Sentence, { quantity }: Amount): boolean {
  return reading.year !== null && yearOfDay(quantity.value) > reading.year;
}

/** `came aboard on Monday`, `came into NATO in 2023`, where the alliance is spoken of. */
function cameAboard(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const past = isThe(reading, verb + 1, 'into') || isThe(reading, verb + 1, 'to') ? phraseAt(reading, verb + 2, 'nato', next) : -1;
  if (past > 0 && isThe(reading, verb + 1, 'into')) return join(sentence, verb, past);
  if (isThe(reading, verb + 1, 'in') && !isSomebody(sentence, verb - 1) && isThen(sentence, verb + 2) && (isAfterAlliance(sentence) || sentence.isOnTopic)) return join(sentence, verb, verb + 2);
  const isAboard = isThe(reading, verb + 1, 'aboard') || (isThe(reading, verb + 1, 'on') && isThe(reading, verb + 2, 'board'));
  if (isAboard && (isAfterAlliance(sentence) || sentence.isOnTopic)) join(sentence, verb, verb + 2);
}

/** `When I came in`, `after Trump came in`: who came into office. */
function isSomebody({ reading }: Sentence, token: number): boolean {
  const entity = reading.mentions.endingAt(token)?.entity ?? null;
  return isOneOf(reading, token, ['i', 'he', 'she']) || entity !== null && reading.names.entities[entity]?.kind === 'person';
}

/** `came in 1982`, `when Croatia came in`: a date that follows, or one before "when". */
function isThen({ reading, amounts, next }: Sentence, token: number): boolean {
  if (token < next && !isMark(reading, token)) return amounts.some(({ first, phrase, quantity }) => quantity.kind === 'date' && (first === token || phrase.first === token || first === token + 1 && isThe(reading, token, 'on')));
  return [2, 3, 4, 5, 6, 7, 8].some((back) => isThe(reading, token - back, 'when'));
}

function isJoined({ mood, subject }: Predicate): boolean {
  return mood.isAsserted && !mood.isPledged && !mood.isFuture && !mood.isConditional && areCountries(subject.parties);
}

function join(sentence: Sentence, verb: number, end: number): void {
  const { reading } = sentence;
  const predicate = withCompany(sentence, verb, predicateOf(sentence, clauseAt(sentence, verb), verb));
  const date = dateAfter(sentence, verb);
  const isNotUntil = date !== undefined && predicate.mood.isNegated && [date.first, date.phrase.first, date.phrase.first - 1].some((token) => isThe(reading, token, 'until') || isThe(reading, token, 'before'));
  if (isJoined(predicate)) accession(sentence, isNotUntil ? { ...predicate, mood: { ...predicate.mood, isNegated: false } } : predicate, date, end);
}

/** `Hungary joined along with Poland and the Czech Republic`. */
function withCompany({ reading, next }: Sentence, verb: number, predicate: Predicate): Predicate {
  const end = Math.min(next, verb + BEFORE);
  for (let token = verb + 1; token < end; token += 1) {
    if (!isThe(reading, token, 'alongside') && !(isThe(reading, token, 'with') && (isThe(reading, token - 1, 'along') || isThe(reading, token - 1, 'together')))) continue;
    const company = namedIn(reading, { first: token + 1, next: Math.min(next, token + 12) });
    const { subject } = predicate;
    if (company !== undefined && areCountries(company.parties)) return { ...predicate, subject: { ...subject, parties: [...new Set([...subject.parties, ...company.parties])] } };
  }
  return predicate;
}

function isCountries({ subject }: Predicate): boolean {
  return areCountries(subject.parties);
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

/** `Canada and Norway have been allies since 1949`. */
function allies(sentence: Sentence, token: number): void {
  if (isThe(sentence.reading, token, 'allies')) member(sentence, token);
}

/** `is a member of NATO`, `a member since 2004`, `is not a NATO member`, `became NATO's 32nd member`. */
function member(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  if (reading.quantityAt[token] !== 0 && reading.quantities[(reading.quantityAt[token] as number) - 1]?.kind !== 'rank' && !is(reading, token - 1, GROUP.founding)) return;
  if (apposed(sentence, token) || [1, 2].some((back) => is(reading, token - back, GROUP.most))) return;
  const predicate = predicateBefore(sentence, token);
  if (predicate === undefined || !isMemberVerb(sentence, predicate.verb, token) || !predicate.mood.isAsserted || predicate.mood.isFuture || !isCountries(predicate) || predicate.mood.isConditional) return;
  const named = alliance(sentence, token, token + 5) > 0 || alliance(sentence, predicate.verb, token) > 0 || sentence.isOnTopic && (is(reading, token - 1, GROUP.founding) || isPlainMember(sentence, token));
  const amount = sentence.amounts.find(({ first, quantity }) => first > token && first < token + 9 && quantity.kind === 'date') ?? sentence.amounts.findLast(({ first, next, phrase, quantity }) => quantity.kind === 'date' && next <= predicate.mood.first && (predicate.mood.first - next < 2 || isThe(reading, first - 1, 'since') || isThe(reading, phrase.first, 'since')));
  const isSince = amount !== undefined && (isThe(reading, amount.first - 1, 'since') || isThe(reading, amount.phrase.first, 'since') || isThe(reading, predicate.verb, 'became') || isThe(reading, predicate.verb, 'become'));
  if (!named && !(isSince && sentence.isOnTopic)) return;
  const isNone = isThe(reading, token - 1, 'no');
  const ago = amount === undefined && isOneOf(reading, predicate.verb, ['became', 'become']) && !predicate.mood.isNegated ? yearsAgo(reading, { first: sentence.first, next: predicate.mood.first }, null) : null;
  if (ago !== null) return tell(sentence, { kind: 'membership', measure: 'accession', parties: predicate.subject.parties, value: String(ago.first), unit: 'year', first: startOf(sentence, predicate, token), next: token + 1 });
  accession(sentence, isNone ? { ...predicate, mood: { ...predicate.mood, isNegated: true } } : predicate, isSince ? amount : undefined, Math.max(token + 1, alliance(sentence, token, token + 5)));
}

/** `Austria is not a member.`, `Ukraine and Georgia are not members.`, `Kyiv is no ally`. */
function isPlainMember({ reading, next }: Sentence, token: number): boolean {
  if (isThe(reading, token - 1, 'no')) return true;
  return (isThe(reading, token - 1, 'a') || isThe(reading, token - 1, 'not') || isThe(reading, token - 1, 'yet')) && (token + 1 >= next || isMark(reading, token + 1));
}

/** `Sweden, a member since March,`: told without a verb. */
function apposed(sentence: Sentence, token: number): boolean {
  const { reading } = sentence;
  let comma = token - 1;
  while (comma > token - 5 && codeAt(reading, comma) !== 0x2c && (is(reading, comma, GROUP.founding) || is(reading, comma, GROUP.article) || is(reading, comma, GROUP.alliance) || is(reading, comma, GROUP.adverb) || reading.word[comma] === 0)) comma -= 1;
  const amount = sentence.amounts.find(({ quantity, phrase, first: at }) => quantity.kind === 'date' && phrase.first > token && at < token + 6);
  const subject = codeAt(reading, comma) === 0x2c ? namedRight(sentence, comma) : undefined;
  if (subject !== undefined && amount === undefined && is(reading, token - 1, GROUP.founding) && sentence.isOnTopic && isMark(reading, token + 1)) {
    tell(sentence, { kind: 'membership', measure: 'member', parties: subject.parties, first: subject.first, next: token + 1 });
    return true;
  }
  if (subject === undefined || amount === undefined || !(isThe(reading, amount.first - 1, 'since') || isThe(reading, amount.phrase.first, 'since'))) return false;
  tell(sentence, { kind: 'membership', measure: 'accession', parties: subject.parties, value: amount.quantity.value, unit: amount.quantity.unit, quantities: [amount.at], first: subject.first, next: amount.next });
  return true;
}

/** `Finland acceded in 2023 and Sweden in 2024`, `North Macedonia followed in 2020`, after an accession was told. */
function followers(sentence: Sentence): void {
  const { reading, first, next } = sentence;
  for (const place of placesIn(reading, { first, next })) {
    if (place.isPerson || place.lead !== 'none' || !place.parties.every(isCountry) || isInDraft(sentence, place.first)) continue;
    let token = place.next;
    while (token < Math.min(next, place.next + NEAR) && (is(reading, token, GROUP.following) || codeAt(reading, token) === 0x2c && token > place.next)) token += 1;
    const date = isThe(reading, token, 'in') || isThe(reading, token, 'on') ? sentence.amounts.find(({ first: at, quantity }) => at === token + 1 && quantity.kind === 'date' && ACCESSION_DATES.has(quantity.unit)) : undefined;
    if (date !== undefined && !isLater(sentence, date)) tell(sentence, { kind: 'membership', measure: 'accession', parties: place.parties, value: date.quantity.value, unit: date.quantity.unit, quantities: [date.at], first: place.first, next: date.next });
  }
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
