import type { Claim, ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, has, is, isMark, isOneOf, isThe, phraseAt, type Tokens } from '../reading.ts';
import { predicateBefore, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { namedIn, othersIn, placesIn, type Subject } from '../subject.ts';
import { isShare as isShareOf } from '../shares.ts';
import type { Clause } from '../clauses.ts';
import { yearsOf } from '../years.ts';
import { orderOf } from './placed.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';

/** Places in an order: "NATO's largest economy after the United States", "spends the most", "bottom of the table". */
export function ranks(sentence: Sentence): void {
  for (const amount of unused(sentence, 'rank')) ranked(sentence, amount, toldBy(sentence.reading, amount.at), amount.quantity.unit);
  atEach(sentence, STARTS, superlativeAt);
}

const STARTS = anyOf([PHRASE.spendMost.firsts, PHRASE.bottom.firsts, GROUP.only, GROUP.most]);

function superlativeAt(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (reading.quantityAt[token] !== 0 || sentence.drafts.some(({ kind, first, next: end }) => kind === 'rank' && token >= first && token < end)) return;
  const most = phraseAt(reading, token, 'spendMost', next);
  const bottom = phraseAt(reading, token, 'bottom', next);
  if (bottom > 0 && isTable(sentence, bottom)) return ranked(sentence, { first: token, next: bottom, phrase: { first: token, next: bottom } }, isThe(reading, bottom - 1, 'one') ? { ...FIRST, value: 2 } : FIRST, lowerIn(sentence, token, bottom));
  if (most > 0 && isMost(sentence, most)) return ranked(sentence, { first: token, next: most, phrase: { first: token, next: most } }, FIRST, lowerIn(sentence, token, most));
  if (isThe(reading, token, 'only') && isOnly(sentence, token)) return only(sentence, token);
  if (isThe(reading, token, 'bottom') || isThe(reading, token, 'top')) return;
  if (is(reading, token, GROUP.most) && !isThe(reading, token, 'most') && !isThe(reading, token, 'least')) ranked(sentence, { first: token, next: token + 1, phrase: { first: token, next: token + 1 } }, FIRST, '');
}

/** `only Luxembourg spends less`, `only America has a larger economy`. */
function isOnly({ reading, next }: Sentence, token: number): boolean {
  const mention = reading.mentions.startingAt(token + 1);
  return mention !== undefined && is(reading, mention.next, GROUP.spend) && lessOrMore({ reading, next }, mention.next) > 0;
}

/** The end of "less", "more", "a smaller share". */
function lessOrMore({ reading, next }: Pick<Sentence, 'reading' | 'next'>, verb: number): number {
  for (let token = verb + 1; token < Math.min(next, verb + 4); token += 1) if (isOneOf(reading, token, ['less', 'more', 'smaller', 'larger', 'lower', 'higher', 'bigger', 'greater'])) return token + 1;
  return 0;
}

function only(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const subject = placesIn(reading, { first: token + 1, next: Math.min(next, token + 4) })[0];
  const past = subject === undefined ? 0 : lessOrMore(sentence, subject.next);
  if (subject === undefined || past === 0 || subject.parties.length !== 1) return;
  const isLow = isOneOf(reading, past - 1, ['less', 'smaller', 'lower']);
  const isShare = is(reading, past, GROUP.share) || relativeTo(sentence, { first: past, next: Math.min(next, past + 8) }) > 0;
  const measure = isShare ? 'share' : 'spending';
  const other = isOverOther(sentence, past);
  if (other !== undefined) return tell(sentence, { kind: 'rank', measure, parties: other.parties, ...FIRST, value: 2, against: subject.parties, direction: isLow ? 'lowest' : 'highest', first: token, next: other.next });
  const isOfAll = find(reading, { first: Math.max(sentence.first, token - 5), next: token }, GROUP.ally) >= 0;
  const before = isOfAll ? namedIn(reading, { first: sentence.first, next: token }) : undefined;
  if (before !== undefined && before.parties.length === 1 && /^[A-Z]{3}$/.test(before.parties[0] as string) && before.parties[0] !== subject.parties[0]) return tell(sentence, { kind: 'rank', measure: isShare || sentence.amounts.some(({ quantity }) => isShareOf(quantity)) ? 'share' : measure, parties: before.parties, ...FIRST, value: 2, against: subject.parties, direction: isLow ? 'lowest' : 'highest', first: token, next: past });
  tell(sentence, { kind: 'rank', measure, parties: subject.parties, ...FIRST, direction: isLow ? 'lowest' : 'highest', first: token, next: is(reading, past, GROUP.share) ? past + 1 : past });
}

/** `only the United States spends more on defence than Britain`: it is Britain that comes second. */
function isOverOther({ reading, next }: Sentence, past: number): Subject | undefined {
  const than = [...Array(8).keys()].map((step) => past + step).find((token) => token < next && isThe(reading, token, 'than'));
  return than === undefined ? undefined : placesIn(reading, { first: than + 1, next: Math.min(next, than + 4) }).find(({ isPerson, parties }) => !isPerson && parties.length === 1 && /^[A-Z]{3}$/.test(parties[0] as string));
}

const FIRST: Partial<Draft> = { value: 1, unit: 'rank', step: 1 };

type Place = Pick<Amount, 'first' | 'next' | 'phrase'>;

function ranked(sentence: Sentence, place: Place, told: Partial<Draft>, word: string): void {
  const predicate = predicateOfRank(sentence, place);
  const measure = word === 'place' ? measureOfPlace(sentence, place) : measureOf(sentence, place);
  if (predicate === undefined || measure === undefined || !predicate.mood.isAsserted || predicate.mood.isFuture) return;
  const subject = rankedSubject(sentence, place, predicate);
  if (subject === undefined) return;
  const against = againstOf(sentence, place, subject.parties);
  const end = Math.max(place.next, place.phrase.next, measure.next, ...against.map(({ next }) => next));
  tell(sentence, {
    kind: 'rank', measure: measure.measure, parties: subject.parties, ...told, unit: 'rank', step: 1, comparator: comparatorOf(told),
    against: [...new Set(against.flatMap(({ parties }) => parties))], group: groupOf(sentence, place, end), direction: directionOf(sentence, place, word),
    years: yearsOf(sentence, predicate.clause, place.first), isNegated: predicate.mood.isNegated, isConditional: predicate.mood.isConditional,
    first: ofRankBefore(sentence, place) === undefined ? startOf(sentence, { ...predicate, subject }, place.first) : place.phrase.first, next: Math.min(sentence.next, end),
  });
}

function comparatorOf({ comparator }: Partial<Draft>): Claim['comparator'] {
  return comparator === undefined || comparator === 'only' ? 'exactly' : comparator;
}

/** The verb before the superlative; for "spends the most" the verb itself. */
function predicateOfRank(sentence: Sentence, place: Place): Predicate | undefined {
  const { reading } = sentence;
  return predicateBefore(sentence, is(reading, place.first, GROUP.spend) || is(reading, place.first, GROUP.place) || is(reading, place.first, GROUP.brings) || isThe(reading, place.first, 'tops') || isThe(reading, place.first, 'leads') ? place.first + 1 : place.first);
}

/** Who holds the place. "Europe's largest economy, Germany" names it after. */
function rankedSubject({ reading }: Sentence, place: Place, { subject, clause }: Predicate): Subject | undefined {
  const named = placesIn(reading, { first: clause.first, next: place.first }).filter(({ parties, isPerson, lead }) => !isPerson && lead === 'none' && parties.every((party) => /^[A-Z]{3}$/.test(party)));
  if (named.length > 0 && subject.parties.some((party) => party.startsWith('nato') || party === 'eu')) return named[0];
  return subject.parties.length === 0 || subject.parties.every((party) => !/^[A-Z]{3}$/.test(party)) ? undefined : subject;
}

interface Measured {
  readonly measure: ClaimMeasure;
  readonly next: number;
}

const REACH = 7;

/** `27th of 29 in defence spending`, `by share of GDP, it is 22nd of 28`: by the words of the whole sentence. */
function measureOfPlace(sentence: Sentence, place: Place): Measured | undefined {
  const told = measureOf(sentence, place);
  const measure = orderOf(sentence, place.first);
  return measure === undefined || told?.measure === measure ? told : { measure, next: place.next };
}

/** What is ranked, by the words after the superlative. */
function measureOf(sentence: Sentence, place: Place): Measured | undefined {
  const { reading, next } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, place.first)] as Clause;
  const tokens = { first: place.first, next: Math.min(clause.next, place.next + REACH) };
  const isShare = ofIncome(sentence, place) || relativeTo(sentence, { first: place.first, next: Math.min(next, place.next + 14) });
  const at = (group: 'economy' | 'spender' | 'people' | 'share'): number => find(reading, tokens, GROUP[group]);
  if (is(reading, place.first, GROUP.spend) && hasPerson(sentence, place)) return { measure: 'spending-per-person', next: place.next };
  if (phraseAt(reading, place.first, 'bottom') > 0 || is(reading, place.first, GROUP.spend)) return isAboutDefence(sentence) || sentence.amounts.some(({ quantity }) => isShareOf(quantity)) || has(reading, sentence, GROUP.economy) ? { measure: isShare > 0 || phraseAt(reading, place.first, 'bottom') > 0 ? 'share' : 'spending', next: Math.max(isShare, place.next) } : undefined;
  if (hasPerson(sentence, place)) return { measure: 'spending-per-person', next: place.next };
  if (at('share') >= 0 && has(reading, clause, GROUP.economy)) return { measure: 'share', next: Math.max(at('share') + 1, isShare) };
  if (at('spender') >= 0 && isAboutDefence(sentence)) return { measure: isShare > 0 ? 'share' : 'spending', next: Math.max(at('spender') + 1, isShare) };
  if (isEconomic(sentence, place)) return { measure: 'gdp', next: place.next + 3 };
  if (at('economy') >= 0) return { measure: 'gdp', next: at('economy') + 1 };
  if (at('people') >= 0 || isThe(reading, place.first, 'populous') || isThe(reading, place.first + 1, 'populous') || isThe(reading, place.first + 2, 'populous')) return { measure: 'population', next: Math.max(at('people') + 1, place.next) };
  return armyIn(sentence, tokens, place) ?? ofIt(sentence, place) ?? ofApposed(sentence, place) ?? ofRankBefore(sentence, place) ?? ofSubject(sentence, { first: clause.first, next: place.first }, place);
}

/** `the largest army`, not the best. */
function armyIn(sentence: Sentence, tokens: Tokens, { first, next }: Pick<Place, 'first' | 'next'>): Measured | undefined {
  return has(sentence.reading, { first, next: Math.max(next, first + 1) }, GROUP.sized) ? armyOf(sentence, tokens) : undefined;
}

/** `it was the fourth largest`, after spending was told. */
function ofIt({ reading, told, drafts }: Sentence, { first, next }: Place): Measured | undefined {
  const be = [1, 2, 3].map((step) => first - step).find((token) => is(reading, token, GROUP.be));
  const last = [...told, ...drafts].findLast(({ kind }) => kind === 'level' || kind === 'change');
  return be !== undefined && isThe(reading, be - 1, 'it') && last !== undefined && RANKABLE.has(last.measure) ? { measure: last.measure, next } : undefined;
}

const RANKABLE: ReadonlySet<string> = new Set(['spending', 'gdp', 'personnel']);

/** `216,100 soldiers, the third largest in NATO`: of what was told before the comma. */
function ofApposed({ reading, amounts, first, next }: Sentence, { phrase, next: end }: Place): Measured | undefined {
  const comma = isThe(reading, phrase.first - 1, 'the') ? phrase.first - 2 : phrase.first - 1;
  const last = codeAt(reading, comma) === 0x2c ? amounts.findLast((amount) => amount.next <= comma && comma - amount.next < 5) : undefined;
  if (last === undefined || !(end >= next || isThe(reading, end, 'in') || isThe(reading, end, 'of') || isMark(reading, end))) return undefined;
  if (last.quantity.kind === 'money') return { measure: has(reading, { first: Math.max(first, last.first), next: comma }, GROUP.economy) ? 'gdp' : 'spending', next: end };
  if (last.quantity.kind === 'count') return /soldiers|troops|strong|personnel/i.test(last.quantity.unit) ? { measure: 'personnel', next: end } : undefined;
  return last.quantity.unit === 'percent_of_gdp' ? { measure: 'share', next: end } : undefined;
}

/** `the smallest in economic terms`, `economically the smallest`. */
function isEconomic({ reading }: Sentence, { next }: Place): boolean {
  return isThe(reading, next, 'in') && isThe(reading, next + 1, 'economic') && isThe(reading, next + 2, 'terms');
}

/** `Germany's economy is the biggest in Europe`. */
function ofSubject(sentence: Sentence, before: Tokens, place: Place): Measured | undefined {
  const { reading } = sentence;
  if (![1, 2, 3].some((step) => is(reading, place.first - step, GROUP.be)) || before.next - before.first < 2) return undefined;
  if (has(reading, before, GROUP.economy)) return { measure: 'gdp', next: place.next };
  if (has(reading, before, GROUP.spending) && isAboutDefence(sentence)) return { measure: 'spending', next: place.next };
  return armyIn(sentence, before, place) && { measure: 'personnel', next: place.next };
}

/** `the largest economy in Europe and the second largest in the alliance`: of what the place before was. */
function ofRankBefore({ reading, drafts, first }: Sentence, place: Place): Measured | undefined {
  const noun = find(reading, { first: Math.max(first, place.first - 8), next: place.first }, GROUP.economy);
  const last = drafts.findLast(({ kind, next }) => kind === 'rank' && next <= place.first && place.first - next < 6) ?? (noun < 0 ? undefined : { measure: 'gdp' as const });
  const isJoined = isThe(reading, place.phrase.first - 1, 'and') || isThe(reading, place.phrase.first - 2, 'and');
  return last !== undefined && isJoined && (isThe(reading, place.next, 'in') || isThe(reading, place.next, 'of')) ? { measure: last.measure, next: place.next } : undefined;
}

function hasPerson({ reading, next }: Sentence, place: Place): boolean {
  for (let token = place.next; token < Math.min(next, place.next + 6); token += 1) if (phraseAt(reading, token, 'perPerson', next) > 0) return true;
  return false;
}

function armyOf({ reading }: Sentence, { first, next }: Tokens): Measured | undefined {
  for (let token = first; token < next; token += 1) if (isOneOf(reading, token, ['army', 'military', 'armies', 'forces', 'militaries', 'force'])) return { measure: 'personnel', next: token + 1 };
  return undefined;
}

/** The end of "relative to its GDP", "as a share of output"; 0 where nothing is. */
function relativeTo({ reading }: Sentence, { first, next }: Tokens): number {
  for (let token = first; token < next; token += 1) {
    const past = phraseAt(reading, token, 'relative');
    if (past > 0) return Math.max(past, find(reading, { first: past, next: Math.min(next, past + 5) }, GROUP.economy) + 1);
  }
  return 0;
}

/** `spends more of its income on defence than any other`. */
function ofIncome({ reading, next }: Sentence, place: Place): number {
  const end = Math.min(next, place.next + 6);
  return isThe(reading, place.next, 'of') ? [...Array(Math.max(0, end - place.next)).keys()].map((step) => place.next + step).find((token) => is(reading, token, GROUP.economy) || isThe(reading, token, 'income') || isThe(reading, token, 'wealth')) ?? 0 : 0;
}

/** `the table`, `the alliance's ranking`. */
function isTable({ reading, next }: Sentence, past: number): boolean {
  if (isThe(reading, past - 1, 'alliance') || isThe(reading, past - 1, 'one') || isThe(reading, past - 1, 'rear')) return true;
  return is(reading, past - 1, GROUP.place) || has(reading, { first: past, next: Math.min(next, past + 5) }, GROUP.place);
}

/** `the most`, or "less than any other". */
function isMost({ reading, next }: Sentence, past: number): boolean {
  if (isThe(reading, past - 1, 'most') || isThe(reading, past - 1, 'least')) return !isThe(reading, past, 'of') && !isThe(reading, past - 2, 'at');
  for (let token = past; token < Math.min(next, past + 9); token += 1) if (phraseAt(reading, token, 'anyOther') > 0) return !hasBut(reading, token, next);
  return false;
}

/** The end of "than any other" beside a superlative, before "European ally"; 0 without one. */
function pastAnyOther(reading: Sentence['reading'], past: number, next: number): number {
  for (let token = past; token < Math.min(next, past + 9); token += 1) {
    const end = phraseAt(reading, token, 'anyOther');
    if (end > 0) return end;
  }
  return 0;
}

/** `than any ally but Luxembourg`. */
function hasBut(reading: Sentence['reading'], first: number, next: number): boolean {
  for (let token = first; token < Math.min(next, first + 6); token += 1) if (isOneOf(reading, token, ['but', 'except', 'bar'])) return true;
  return false;
}

function lowerIn({ reading }: Sentence, first: number, next: number): string {
  const isLow = has(reading, { first, next }, GROUP.low) || isThe(reading, next - 1, 'rear') || isThe(reading, next - 1, 'one') || isThe(reading, next - 1, 'less');
  return isLow ? 'lowest' : 'highest';
}

function directionOf({ reading }: Sentence, { first, next }: Place, word: string): Claim['direction'] {
  if (word === 'lowest' || ['smallest', 'poorest', 'worst', 'least'].includes(word)) return 'lowest';
  return has(reading, { first, next: Math.max(next, first + 1) }, GROUP.low) ? 'lowest' : 'highest';
}

const LEFT_OUT = ['after', 'behind', 'except', 'excluding', 'besides', 'apart'];

/** Those after whom it comes. */
function againstOf({ reading, next }: Sentence, place: Place, own: readonly string[]): Subject[] {
  for (let token = place.first; token < Math.min(next, place.next + 10); token += 1) {
    if (!isOneOf(reading, token, LEFT_OUT)) continue;
    return othersIn(reading, { first: token + 1, next: Math.min(next, token + 14) }, own);
  }
  return [];
}

/** Within what: "Europe's", "in the EU", "in the world" is none that is held. */
function groupOf({ reading, clauses, next }: Sentence, place: Place, end: number): string {
  const clause = clauses.findLast(({ first }) => first <= place.first) as Clause;
  const reach = Math.min(next, Math.max(end + 5, pastAnyOther(reading, place.next, next) + 2));
  for (let token = Math.max(clause.first, place.first - 5); token < reach; token += 1) {
    if (isThe(reading, token, 'europe') || isThe(reading, token, 'europe\'s') || isThe(reading, token, 'europe’s') || isThe(reading, token, 'european')) return 'nato-europe';
    if (isThe(reading, token, 'eu') || isThe(reading, token, 'eu\'s') || isThe(reading, token, 'eu’s')) return 'eu';
  }
  return 'nato';
}
