import type { Mention } from '../names/names.ts';
import { isApostrophe } from '../scan/characters.ts';
import { isVerb, type Clause } from './clauses.ts';
import { overlap } from './parties.ts';
import { codeAt, endsIn, is, isMark, isOneOf, isThe, mentionFrom, type Reading, type Tokens } from './reading.ts';
import { anyOf, EUROPE, GROUP } from './words/vocabulary.ts';

/** Who a clause is about: parties, and where they are named; `first` is -1 where they are only understood. */
export interface Subject {
  readonly parties: readonly string[];
  readonly first: number;
  readonly next: number;
}

export const NOBODY: Subject = { parties: [], first: -1, next: -1 };

/** Whether a party is a country, by its code; the ids of groups are in small letters. */
export function isCountry(party: string): boolean {
  return /^[A-Z]{3}$/.test(party);
}

/** Whether a party bears a burden of its own: a country, or the allies without the United States. */
export function isBearer(party: string): boolean {
  return isCountry(party) || party === 'nato-europe' || party === 'europe-and-canada';
}

/** Whether there are parties, and all of them bear a burden of their own. */
export function areBearers(parties: readonly string[]): boolean {
  return parties.length > 0 && parties.every(isBearer);
}

/** Whether there are parties, and all of them countries. */
export function areCountries(parties: readonly string[]): boolean {
  return parties.length > 0 && parties.every(isCountry);
}

/** The parties that a clause names before its verb, or that it takes over from the clause before. */
export function subjectOf(reading: Reading, clauses: readonly Clause[], number: number, verb: number): Subject {
  const clause = clauses[number] as Clause;
  const named = namedIn(reading, { first: clause.first, next: Math.min(pastShortened(reading, verb), clause.next) });
  if (named !== undefined) return named;
  if (clause.intro === 'relative' || clause.intro === 'aside') return antecedentOf(reading, clauses, number);
  if (clause.intro === 'resumed') return resumedOf(reading, clauses, number);
  return clause.intro === 'and' && number > 0 ? takenOver(subjectOf(reading, clauses, number - 1, (clauses[number - 1] as Clause).next)) : NOBODY;
}

/** The end of where the subject of a verb stands: before the verb, or with it where it is a pronoun and a helping verb in one, `we've`, `they'll`. */
export function pastShortened(reading: Reading, verb: number): number {
  return is(reading, verb, HELPING) && reading.mentions.startingAt(verb)?.kind === 'pronoun' ? verb + 1 : verb;
}

const HELPING = anyOf([GROUP.help, GROUP.modal]);

/** A subject that is not named again. */
function takenOver({ parties, next }: Subject): Subject {
  return { parties, first: -1, next };
}

/** The subject of what stands between the tokens: a name that no preposition leads in, else one of those. */
export function namedIn(reading: Reading, tokens: Tokens): Subject | undefined {
  const found = placesIn(reading, tokens);
  if (found.length === 0) return alliesIn(reading, tokens);
  const free = found.find(({ lead, isPerson }) => lead === 'none' && !isPerson);
  const generic = alliesIn(reading, tokens);
  if (generic !== undefined && free !== undefined && generic.next > free.first && generic.first < free.first) return generic;
  if (generic !== undefined && free !== undefined && isPartOf(reading, free, generic)) return { ...generic, first: free.first };
  const member = free === undefined ? undefined : memberNamed(reading, found, free);
  if (member !== undefined) return { ...member, first: (free as NamedPlace).first };
  if (free !== undefined) return joined(reading, found, free);
  const led = found.findLast(({ lead, isPerson }) => lead === 'owner' && !isPerson);
  if (generic !== undefined && (led === undefined || generic.first < led.first)) return generic;
  if (led !== undefined) return joined(reading, found, led);
  return found.find((place) => place.isPerson && (place.lead === 'none' || isInOffice(reading, place)));
}

/** `Under Merkel`, `during Cameron's years`, `with Trudeau in charge`: the leader for the country. */
function isInOffice(reading: Reading, { first, next }: Tokens): boolean {
  if (isOneOf(reading, first - 1, ['under', 'during'])) return true;
  return isThe(reading, first - 1, 'with') && isOneOf(reading, next, ['in', 'at']) && (isOneOf(reading, next + 1, ['charge', 'power', 'office']) || isThe(reading, next + 2, 'helm'));
}

/** `NATO's newest member, Sweden`: the one that is named. */
function memberNamed(reading: Reading, places: readonly NamedPlace[], free: NamedPlace): NamedPlace | undefined {
  const next = places[places.indexOf(free) + 1];
  if (next === undefined || free.parties[0] !== 'nato' || !next.parties.every(isCountry) || codeAt(reading, next.first - 1) !== 0x2c) return undefined;
  return is(reading, next.first - 2, GROUP.member) && !isThe(reading, next.first - 2, 'members') ? next : undefined;
}

/** `NATO's 27 European members`: of the alliance, the part that is told. */
function isPartOf(reading: Reading, free: Subject, generic: Subject): boolean {
  return free.parties[0] === 'nato' && generic.parties[0] !== 'nato' && endsOwning(reading, free.next) && generic.first - free.next >= 0 && generic.first - free.next < 4;
}

/** A name between two tokens, and how it is led in: by nothing, by "of" and the like, or otherwise. */
export interface NamedPlace extends Subject {
  readonly lead: 'none' | 'owner' | 'other';
  readonly isPerson: boolean;
}

/** Every name with parties between two tokens, and how it is led in. */
export function placesIn(reading: Reading, { first, next }: Tokens): NamedPlace[] {
  let token = mentionFrom(reading, first);
  if (token >= next) return [];
  const places: NamedPlace[] = [];
  while (token < next) {
    const mention = reading.mentions.startingAt(token) as Mention;
    const place = placeOf(reading, mention, first);
    if (place !== undefined) places.push(place);
    token = mentionFrom(reading, Math.max(token + 1, Math.min(mention.next, next)));
  }
  return places;
}

function placeOf(reading: Reading, mention: Mention, first: number): NamedPlace | undefined {
  if (isWe(reading, mention) || isMyCountry(reading, mention)) return ours(reading, mention, first);
  const entity = mention.entity === null ? undefined : reading.names.entities[mention.entity];
  if (entity === undefined || isSummit(reading, mention)) return undefined;
  const parties = reading.parties[mention.entity as number] ?? [];
  if (parties.length === 0 && isEurope(reading, mention)) return europe(reading, mention, first);
  if (parties.length === 0) return isOurs(reading, mention) ? ours(reading, mention, first) : undefined;
  const isPerson = entity.kind === 'person';
  if (parties[0] === 'nato' && isReckoning(reading, mention)) return undefined;
  if (parties[0] === 'nato' && isEuropeans(reading, mention)) return { parties: [isThe(reading, mention.next - 1, 'canada') ? 'europe-and-canada' : 'nato-europe'], first: mention.first, next: mention.next, lead: leadOf(reading, mention, first), isPerson: false };
  if (parties[0] === 'nato' && isThe(reading, mention.next, 'in') && isThe(reading, mention.next + 1, 'europe')) return { parties: ['nato-europe'], first: mention.first, next: mention.next + 2, lead: leadOf(reading, mention, first), isPerson: false };
  if ((entity.kind === 'country' || entity.isPlural) && isNeighbour(reading, mention) || entity.isPlural && MINISTERS.test(entity.name)) return undefined;
  const isLess = parties[0] === 'nato' && (isButAmerica(reading, mention.next) || mention.kind === 'description' && isAllButAmerica(reading, mention.next - 1));
  return { parties: isLess ? ['europe-and-canada'] : parties, first: mention.first, next: mention.next, lead: leadOf(reading, mention, first), isPerson };
}

/** `Defence ministers endorsed it`: of no country of their own. */
const MINISTERS = /^(?:(?:defen[cs]e|foreign|finance|allied) )?ministers$/i;

/** `Its neighbour`: another than the one it is told by. */
function isNeighbour(reading: Reading, { first, next, kind }: Mention): boolean {
  return kind === 'description' && isOneOf(reading, next - 1, NEIGHBOURS) && is(reading, first, GROUP.owning);
}

/** `On NATO's definition`, `by NATO figures`, `on the latest NATO numbers`: how it is reckoned, and no party. */
function isReckoning(reading: Reading, { first, next }: Mention): boolean {
  const at = isApostrophe(codeAt(reading, next)) ? next + 1 : next;
  const isLed = is(reading, first - 1, GROUP.preposition) || [1, 2].some((back) => isThe(reading, first - back, 'the') && is(reading, first - back - 1, GROUP.preposition));
  return isLed && [at, at + 1].some((token) => is(reading, token, GROUP.reckoning) && reading.mentions.around(token) === undefined);
}

/** `Wales`, `the Warsaw summit`: where something was agreed, and nobody's name. */
function isSummit(reading: Reading, { first, next, kind }: Mention): boolean {
  if (next - first > 2 || kind === 'pronoun' || kind === 'possessive') return false;
  return isThe(reading, next - 1, 'wales') || isThe(reading, next - 1, 'hague') || is(reading, next, GROUP.summit);
}

/** `Europe` as who does something: its allies. */
function isEurope(reading: Reading, { first, next }: Mention): boolean {
  return next === first + 1 && is(reading, first, GROUP.europe);
}

function europe(reading: Reading, mention: Mention, first: number): NamedPlace | undefined {
  const lead = leadOf(reading, mention, first);
  const isCanada = isThe(reading, mention.next, 'and') && isThe(reading, mention.next + 1, 'canada');
  const isSpentIn = lead === 'owner' && is(reading, mention.first - 2, GROUP.spending);
  return lead === 'none' || isSpentIn ? { parties: [isCanada ? 'europe-and-canada' : 'nato-europe'], first: mention.first, next: isCanada ? mention.next + 2 : mention.next, lead, isPerson: false } : undefined;
}

/** `the Europeans and Canada`, `the continent's allies`, described as allies. */
function isEuropeans(reading: Reading, { first }: Mention): boolean {
  return is(reading, first, EUROPE) || is(reading, first + 1, EUROPE) || [first, first + 1].some((token) => is(reading, token, GROUP.european) && is(reading, token + 1, ALLIED));
}

/** `we`: the country of who speaks. */
function ours(reading: Reading, mention: Mention, first: number): NamedPlace | undefined {
  const country = reading.speakerAt(mention);
  if (country === null) return undefined;
  const party = country === 'NATO' ? 'nato' : country === 'EU' ? 'eu' : country;
  return { parties: [party], first: mention.first, next: mention.next, lead: leadOf(reading, mention, first), isPerson: false };
}

function isWe(reading: Reading, { first, next, kind }: Mention): boolean {
  return next === first + 1 && (kind === 'pronoun' || kind === 'possessive') && is(reading, first, GROUP.we);
}

/** `My small nation`. */
function isMyCountry(reading: Reading, { first, next }: Mention): boolean {
  return next === first + 1 && isThe(reading, first, 'my') && [1, 2].some((step) => is(reading, first + step, GROUP.ally) && !isThe(reading, first + step, 'allies'));
}

/** `our country`, `our army`. */
function isOurs(reading: Reading, { first, next }: Mention): boolean {
  return next === first + 2 && isThe(reading, first, 'our') && isOneOf(reading, first + 1, ['country', 'nation', 'government', 'army', 'military']);
}

function leadOf(reading: Reading, mention: Mention, first: number): NamedPlace['lead'] {
  let token = mention.first - 1;
  if (is(reading, token, GROUP.leftOut) || isOneOf(reading, mention.next, ['apart', 'aside', 'excepted', 'excluded']) || isNotCounted(reading, token)) return 'other';
  while (token >= first && (is(reading, token, GROUP.article) || is(reading, token, GROUP.adverb)) && !isAndElse(reading, token)) token -= 1;
  if (token < first || !is(reading, token, GROUP.preposition)) return isOwnerOfElse(reading, mention) ? 'other' : 'none';
  return is(reading, token, GROUP.owner) ? 'owner' : 'other';
}

/** `Not counting the Americans`. */
function isNotCounted(reading: Reading, token: number): boolean {
  const verb = isThe(reading, token, 'the') ? token - 1 : token;
  return isOneOf(reading, verb, ['counting', 'including']) && isThe(reading, verb - 1, 'not');
}

const OWNED = anyOf([GROUP.spending, GROUP.defence, GROUP.economy, GROUP.troops, GROUP.people, GROUP.share, GROUP.burden, GROUP.ally, GROUP.target, GROUP.spender, GROUP.leaders, GROUP.equipment, GROUP.up, GROUP.down, GROUP.figure, GROUP.part, GROUP.headcount, GROUP.aid]);
const NEIGHBOURS = ['neighbour', 'neighbor', 'neighbours', 'neighbors', 'rival', 'partner', 'counterpart', 'ally', 'allies', 'colleague', 'colleagues', 'counterparts', 'partners', 'rivals', 'peers', 'friends', 'critics', 'host', 'hosts', 'guest', 'guests'];
const REACH = 5;

/** `on defence and Slovakia`: the preposition leads in no name before "and", and so not the one after it. */
function isAndElse(reading: Reading, token: number): boolean {
  return isThe(reading, token, 'and') && reading.mentions.endingAt(token - 1) === undefined;
}

/** `Germany's neighbour`: what is owned is not what a claim is about. */
function isOwnerOfElse(reading: Reading, { next, kind }: Mention): boolean {
  if (kind === 'possessive' && isOneOf(reading, next, NEIGHBOURS)) return true;
  if (!endsOwning(reading, next) || isVerb(reading, next) || is(reading, next, GROUP.arrears)) return false;
  if (isOneOf(reading, isApostrophe(codeAt(reading, next)) ? next + 1 : next, NEIGHBOURS)) return true;
  const from = isApostrophe(codeAt(reading, next)) ? next + 1 : next;
  if (reading.quantityAt[from] !== 0) return false;
  for (let token = from; token < from + REACH && !isMark(reading, token); token += 1) if (is(reading, token, OWNED)) return false;
  return true;
}

/** `Germany's`, `the Netherlands'`: whether a name that ends before a token is one that owns. */
export function endsOwning(reading: Reading, next: number): boolean {
  const { text, end } = reading.scanned;
  const last = end[next - 1] as number;
  return isApostrophe(text.charCodeAt(last - 1)) || isApostrophe(text.charCodeAt(last - 2)) || isApostrophe(codeAt(reading, next));
}

/** `Estonia, Latvia and Lithuania`: all that a comma or "and" joins. */
export function joined(reading: Reading, places: readonly NamedPlace[], one: NamedPlace): Subject {
  const at = places.indexOf(one);
  let [from, to] = [at, at];
  while (to + 1 < places.length && areJoined(reading, places[to] as NamedPlace, places[to + 1] as NamedPlace)) to += 1;
  while (from > 0 && (places[from - 1] as NamedPlace).lead !== 'other' && areJoined(reading, places[from - 1] as NamedPlace, places[from] as NamedPlace) && !isApart(reading, places[from - 1] as NamedPlace, places[to] as NamedPlace)) from -= 1;
  const run = places.slice(from, to + 1);
  const last = run.at(-1) as NamedPlace;
  if (run.length === 1 && last.parties[0] === 'CAN' && isThe(reading, last.next, 'and') && is(reading, last.next + 1, GROUP.european)) return { parties: ['europe-and-canada'], first: last.first, next: last.next + 2 };
  if (run.length === 1 && last.parties[0] === 'CAN' && isThe(reading, last.first - 1, 'and') && is(reading, last.first - 2, GROUP.european)) return { parties: ['europe-and-canada'], first: last.first - 2, next: last.next };
  return { parties: together([...new Set(run.flatMap(({ parties }) => parties))]), first: (run[0] as NamedPlace).first, next: (run.at(-1) as NamedPlace).next };
}

/** `Together with Poland, Estonia spends`: led in by a preposition, and no list; not "in Poland, Germany and France". */
function isApart(reading: Reading, led: NamedPlace, last: NamedPlace): boolean {
  if (led.lead !== 'owner') return false;
  for (let token = led.next; token < last.first; token += 1) if (isThe(reading, token, 'and') || isThe(reading, token, 'or')) return false;
  return true;
}

/** `European allies and Canada` are one group. */
function together(parties: readonly string[]): readonly string[] {
  return parties.length === 2 && parties.includes('nato-europe') && parties.includes('CAN') ? ['europe-and-canada'] : parties;
}

function areJoined(reading: Reading, left: NamedPlace, right: NamedPlace): boolean {
  if (left.isPerson || right.isPerson || reading.mentions.startingAt(right.first)?.kind === 'pronoun' || left.lead === 'owner' && right.parties[0] === 'nato' || right.first - left.next > 3 || right.first <= left.next || (endsOwning(reading, right.next) && !endsOwning(reading, left.next) && right.parties[0] === 'nato')) return false;
  for (let token = left.next; token < right.first; token += 1) {
    if (codeAt(reading, token) !== 0x2c && codeAt(reading, token) !== 0x26 && !isThe(reading, token, 'and') && !isThe(reading, token, 'the') && !isThe(reading, token, 'or') && !isThe(reading, token, 'nor')) return false;
  }
  return true;
}

/** `allies`, `European members`, `the alliance`, where no name says whose. */
export function alliesIn(reading: Reading, { first, next }: Tokens): Subject | undefined {
  for (let token = first; token < next; token += 1) {
    if (!is(reading, token, ALLIED)) continue;
    if (is(reading, token, GROUP.europeans) && !is(reading, token - 1, GROUP.preposition) && placesIn(reading, { first: token, next: token + 1 }).length === 0) return europeans(reading, token);
    const rest = is(reading, token, GROUP.rest) ? restAt(reading, token) : undefined;
    if (rest !== undefined) return rest;
    if (isEuropeAlone(reading, token)) return europeans(reading, token);
    if (is(reading, token, GROUP.european) && is(reading, token + 1, EUROPEAN) && !is(reading, token - 1, GROUP.preposition)) return { parties: ['nato-europe'], first: token, next: token + 1 };
    if (!is(reading, token, GROUP.alliance) && !(is(reading, token, GROUP.ally) && isMemberWord(reading, token))) continue;
    if (isNamed(reading, token) || is(reading, token - 1, GROUP.preposition)) continue;
    const isEuropean = isThe(reading, token - 1, 'european') || isThe(reading, token - 2, 'european');
    const canada = isThe(reading, token + 1, 'and') ? placesIn(reading, { first: token + 2, next: token + 3 })[0] : undefined;
    if (isEuropean && canada?.parties[0] === 'CAN') return { parties: ['europe-and-canada'], first: token - 1, next: canada.next };
    return { parties: [isEuropean ? 'nato-europe' : isAllButAmerica(reading, token) ? 'europe-and-canada' : 'nato'], first: isEuropean ? token - 1 : token, next: token + 1 };
  }
  return undefined;
}

/** `the other allies` after the United States was named, `the allies without America`: all but that one. */
function isAllButAmerica(reading: Reading, token: number): boolean {
  for (let at = token - 1; at > token - 5; at -= 1) if (isOneOf(reading, at, OTHERS)) return isAmericaLast(reading, at);
  return isButAmerica(reading, token + 1);
}

const OTHERS = ['other', 'remaining', 'rest'];

/** Whether the United States was named last before a token. */
function isAmericaLast(reading: Reading, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - FARTHEST; at -= 1) {
    const entity = reading.mentions.endingAt(at)?.entity ?? null;
    const parties = entity === null ? [] : reading.parties[entity] ?? [];
    if (parties.length > 0 && parties[0] !== 'nato') return parties.length === 1 && parties[0] === 'USA';
  }
  return false;
}

const FARTHEST = 40;

/** `without the United States`, `excluding America`. */
function isButAmerica(reading: Reading, first: number): boolean {
  if (!isOneOf(reading, first, ['without', 'excluding', 'minus', 'except', 'bar', 'other'])) return false;
  return placesIn(reading, { first: first + 1, next: first + 4 })[0]?.parties[0] === 'USA';
}

/** `the rest spend less`, `the others are below it`: who is left of the allies. */
function restAt(reading: Reading, token: number): Subject | undefined {
  if (!isThe(reading, token - 1, 'the') || is(reading, token - 2, GROUP.preposition)) return undefined;
  const of = isThe(reading, token + 1, 'of') ? token + 2 : -1;
  if (of < 0 ? !is(reading, token + 1, GROUP.resting) : ![of, of + 1].some((at) => is(reading, at, GROUP.alliance) || isMemberWord(reading, at))) return undefined;
  return { parties: [isAmericaLast(reading, token) ? 'europe-and-canada' : 'nato'], first: token - 1, next: token + 1 };
}

const ALLIED = anyOf([GROUP.rest, GROUP.europeans, GROUP.europe, GROUP.european, GROUP.alliance, GROUP.ally]);

/** `Europe`, `spending in Europe`, where it is no name of its own. */
function isEuropeAlone(reading: Reading, token: number): boolean {
  if (!is(reading, token, GROUP.europe) || reading.mentions.around(token) !== undefined) return false;
  return !is(reading, token - 1, GROUP.preposition) || is(reading, token - 2, GROUP.spending);
}

/** `European defence spending`, `European countries`. */
const EUROPEAN = anyOf([GROUP.defence, GROUP.spending, GROUP.average, GROUP.leaders]);

/** `the Europeans`, `Europe and Canada`. */
function europeans(reading: Reading, token: number): Subject {
  const and = is(reading, token + 1, GROUP.ally) ? token + 2 : token + 1;
  const canada = isThe(reading, and, 'and') ? placesIn(reading, { first: and + 1, next: and + 2 })[0] : undefined;
  return canada?.parties[0] === 'CAN' ? { parties: ['europe-and-canada'], first: token, next: canada.next } : { parties: ['nato-europe'], first: token, next: token + 1 };
}

/** Whether a word lies in a name that has parties of its own. */
function isNamed({ mentions, parties }: Reading, token: number): boolean {
  const mention = mentions.around(token);
  return mention !== undefined && (mention.kind !== 'description' || mention.entity === null || (parties[mention.entity] ?? []).length > 0);
}

function isMemberWord(reading: Reading, token: number): boolean {
  if (isThe(reading, token, 'members') || isThe(reading, token, 'allies')) return true;
  if (isThe(reading, token, 'member') || isThe(reading, token, 'ally')) return isThe(reading, token - 1, 'each') || isThe(reading, token - 1, 'every');
  return (isThe(reading, token - 1, 'member') || isThe(reading, token - 1, 'allied')) && is(reading, token, GROUP.leaders);
}

/** What "which" and brackets stand for: the name right before, else the subject before; what "whose" stands for may be a person, "Angela Merkel, whose country spends"; a list is taken up whole, "go to Belgium and Italy, which spend". */
function antecedentOf(reading: Reading, clauses: readonly Clause[], number: number): Subject {
  const { first } = clauses[number] as Clause;
  if (isOfUnnamed(reading, first - 2)) return NOBODY;
  const named = placesIn(reading, { first: Math.max((clauses[0] as Clause).first, first - FAR), next: first });
  const places = isThe(reading, first - 1, 'which') ? named.map((place) => (place.lead === 'other' ? { ...place, lead: 'owner' as const } : place)) : named;
  const before = places.findLast(({ isPerson }, at) => !isPerson || at === places.length - 1 && isThe(reading, first - 1, 'whose'));
  return before === undefined ? NOBODY : isOfOne(reading, first) ? before : joined(reading, places, before);
}

/** `…, Slovenia and Spain, which props up the list`: a verb of one. */
function isOfOne(reading: Reading, verb: number): boolean {
  return isOneOf(reading, verb, ['is', 'was', 'has', 'does']) || endsIn(reading, verb, 's') && !endsIn(reading, verb, 'ss') && !is(reading, verb, GROUP.leaders) && !is(reading, verb, GROUP.several);
}

/** `countries that spend`, `those who pay`: nobody who is named. */
export function isOfUnnamed(reading: Reading, noun: number): boolean {
  if (isThe(reading, noun, 'those')) return true;
  return (isThe(reading, noun, 'countries') || isThe(reading, noun, 'nations') || isThe(reading, noun, 'states') || isThe(reading, noun, 'governments')) && !isNamed(reading, noun);
}

const FAR = 16;

/** Those compared with: a run of names, none of them a pronoun or one of the subject's own parties. */
export function othersIn(reading: Reading, tokens: Tokens, own: readonly string[]): NamedPlace[] {
  const places = placesIn(reading, tokens).filter(({ isPerson, first, parties }) => !isPerson && !isPronoun(reading, first) && !overlap(parties, own));
  const end = places.findIndex((place, at) => at > 0 && !areJoined(reading, places[at - 1] as NamedPlace, place));
  return end < 0 ? places : places.slice(0, end);
}

function isPronoun(reading: Reading, token: number): boolean {
  const kind = reading.mentions.startingAt(token)?.kind;
  return kind === 'pronoun' || (kind === 'possessive' && is(reading, token, GROUP.owning));
}

function resumedOf(reading: Reading, clauses: readonly Clause[], number: number): Subject {
  const beside = besideRelative(reading, clauses, number);
  if (beside !== undefined) return beside;
  for (let at = number - 1; at >= 0; at -= 1) {
    const { first, next, intro } = clauses[at] as Clause;
    const found = intro === 'aside' || intro === 'relative' ? undefined : namedIn(reading, { first, next });
    if (found !== undefined) return found;
  }
  return NOBODY;
}

/** `and the Czech Republic, which joined in 1999, now devotes`: the country right before the clause that is told by the way. */
function besideRelative(reading: Reading, clauses: readonly Clause[], number: number): Subject | undefined {
  const aside = clauses[number - 1];
  if (aside?.intro !== 'relative' || !isThe(reading, aside.first - 1, 'which') && !isThe(reading, aside.first - 1, 'whose')) return undefined;
  const places = placesIn(reading, { first: (clauses[0] as Clause).first, next: aside.first });
  const last = places.at(-1);
  return last !== undefined && !last.isPerson && areCountries(last.parties) && aside.first - last.next <= 2 ? joined(reading, places, last) : undefined;
}
