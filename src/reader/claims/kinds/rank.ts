import type { Claim, ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, findPhrase, has, is, isMark, isOneOf, isThe, phraseAt, type Tokens } from '../reading.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isCountry, othersIn, placesIn, type Subject } from '../subject.ts';
import { isForEquipment, isShare as isShareOf } from '../shares.ts';
import type { Clause } from '../clauses.ts';
import { yearsOf } from '../years.ts';
import { orderOf } from './placed.ts';
import { unknownVerb } from './level.ts';
import { holderWithoutVerb, PLAIN } from './rank-holder.ts';
import { isOnly, only } from './rank-only.ts';
import { relativeTo } from './relative.ts';
import { anyOf, GROUP, PHRASE, type WordGroup } from '../words/vocabulary.ts';

/** Places in an order: "NATO's largest economy after the United States", "spends the most", "bottom of the table". */
export function ranks(sentence: Sentence): void {
  for (const amount of unused(sentence, 'rank')) ranked(sentence, amount, toldBy(sentence.reading, amount.at), isOrdinal(amount.quantity.unit) ? 'place' : amount.quantity.unit);
  atEach(sentence, STARTS, superlativeAt);
}

/** `eighth`, `31st`, `number two`: a place, where a superlative would tell by what. */
function isOrdinal(unit: string): boolean {
  return /^number |(?:first|second|third|th|\d(?:st|nd|rd))$/.test(unit);
}

const STARTS = anyOf([PHRASE.spendMost.firsts, PHRASE.bottom.firsts, GROUP.only, GROUP.most, GROUP.more]);

function superlativeAt(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (reading.quantityAt[token] !== 0 || isInDraft(sentence, token, ({ kind }) => kind === 'rank')) return;
  const most = phraseAt(reading, token, 'spendMost', next);
  const bottom = inTable(sentence, token);
  if (bottom > 0) return ranked(sentence, placeAt(token, bottom), isSecond(sentence, token, bottom) ? { ...FIRST, value: 2 } : FIRST, lowerIn(sentence, token, bottom));
  if (most > 0 && isMost(sentence, most)) return ranked(sentence, placeAt(token, most), FIRST, lowerIn(sentence, token, most));
  if (isThe(reading, token, 'only') && isOnly(sentence, token)) return only(sentence, token);
  if (is(reading, token, GROUP.more) && isMoreThanAny(sentence, token)) return ranked(sentence, placeAt(token, token + 2), FIRST, 'highest');
  if (isThe(reading, token, 'bottom') || isThe(reading, token, 'top')) return;
  if (is(reading, token, GROUP.most) && !isThe(reading, token, 'most') && !isThe(reading, token, 'least')) ranked(sentence, placeAt(token, token + 1), FIRST, '');
}

/** `last but one`, `second to last`. */
function isSecond({ reading }: Sentence, first: number, next: number): boolean {
  return isThe(reading, next - 1, 'one') || isThe(reading, first, 'second') || isThe(reading, first, 'next');
}

/** `commands more soldiers than any ally bar the United States`, `has a bigger army than any other`. */
function isMoreThanAny({ reading, next }: Sentence, token: number): boolean {
  const isThing = is(reading, token + 1, GROUP.troops) || is(reading, token + 1, GROUP.army) || is(reading, token + 1, GROUP.economy) || is(reading, token + 1, GROUP.people);
  return isThing && pastAnyOther(reading, token + 2, Math.min(next, token + 6)) > 0;
}

function placeAt(first: number, next: number): Place {
  return { first, next, phrase: { first, next } };
}

/** The end of "tops the table", "brings up the rear", "trails everyone", "leads with 4.1 percent"; -1 where none begins. */
function inTable(sentence: Sentence, token: number): number {
  const past = phraseAt(sentence.reading, token, 'bottom', sentence.next);
  if (past > 0 && isTable(sentence, past)) return past;
  return isLeading(sentence, token) ? token + 1 : -1;
}

/** `Poland leads with 4.12 percent of GDP`. */
function isLeading({ reading, amounts }: Sentence, token: number): boolean {
  if (!isThe(reading, token, 'leads') && !isThe(reading, token, 'led')) return false;
  const lead = codeAt(reading, token + 1) === 0x2c ? token + 2 : token + 1;
  return isOneOf(reading, lead, ['with', 'at', 'on']) && amounts.some(({ phrase, quantity }) => phrase.first === lead + 1 && isShareOf(quantity));
}

const FIRST: Partial<Draft> = { value: 1, unit: 'rank', step: 1 };

type Place = Pick<Amount, 'first' | 'next' | 'phrase'>;

function ranked(sentence: Sentence, place: Place, told: Partial<Draft>, word: string): void {
  const predicate = holderWithoutVerb(sentence, place) ?? predicateOfRank(sentence, place);
  if (isOfElse(sentence, place)) return;
  const measure = word === 'place' ? measureOfPlace(sentence, place) : measureOf(sentence, place);
  if (predicate === undefined || measure === undefined || !predicate.mood.isAsserted || predicate.mood.isFuture) return;
  const subject = rankedSubject(sentence, place, predicate);
  if (subject === undefined) return;
  const isOfSeveral = subject.parties.length > 1 && told === FIRST;
  const against = againstOf(sentence, place, subject.parties);
  const apart = [...new Set(against.flatMap(({ parties }) => parties))];
  const end = Math.max(place.next, place.phrase.next, measure.next, subject.first > place.first ? subject.next : 0, ...against.map(({ next }) => next));
  tell(sentence, {
    kind: 'rank', measure: measure.measure === 'share' && isForEquipment(sentence, place.first) ? 'equipment-share' : measure.measure, parties: subject.parties, ...told, ...(told === FIRST && { value: 1 + apart.length }), unit: 'rank', step: 1, comparator: comparatorOf(told), ...(isOfSeveral && { value: subject.parties.length, comparator: 'up to' }),
    against: apart, group: groupOf(sentence, place, end), direction: directionOf(sentence, place, word),
    years: yearsOf(sentence, predicate.clause, place.first), isNegated: predicate.mood.isNegated, isConditional: predicate.mood.isConditional,
    first: ofRankBefore(sentence, place) === undefined ? startOf(sentence, { ...predicate, subject }, place.first) : place.phrase.first, next: Math.min(sentence.next, end),
  });
}

/** `among the lowest`, `the euro zone's largest`, `the lowest share since the war`: no place among allies. */
function isOfElse({ reading }: Sentence, { phrase, next }: Place): boolean {
  if ([0, 1, 2].some((step) => isThe(reading, next + step, 'in') && isThe(reading, next + step + 1, 'the') && isThe(reading, next + step + 2, 'world'))) return true;
  if ([3, 4, 5].some((step) => isThe(reading, next + step, 'since') && !isMark(reading, next + step - 1))) return true;
  if ([0, 1, 2].some((step) => isOneOf(reading, next + step, ['since', 'ever']) || isThe(reading, next + step, 'in') && [1, 2, 3].some((on) => isOneOf(reading, next + step + on, SPANS)))) return true;
  if ([0, 1, 2].some((step) => isOneOf(reading, next + step, ['donor', 'donors', 'supplier', 'buyer', 'exporter', 'importer', 'backer']))) return true;
  if ([1, 2, 3, 4].some((step) => isOneOf(reading, next + step, ['euro', 'eurozone'])) || isThe(reading, next + 1, 'there')) return true;
  if ([0, 1].some((step) => isOneOf(reading, next + step, ['for', 'in']) && is(reading, next + step + 1, GROUP.aid))) return true;
  return [1, 2, 3].some((back) => is(reading, phrase.first - back, GROUP.elsewhere));
}

/** `the lowest in decades`, `in a generation`: over the years. */
const SPANS = ['years', 'decade', 'decades', 'generation', 'generations', 'century', 'history', 'memory'];

function comparatorOf({ comparator }: Partial<Draft>): Claim['comparator'] {
  return comparator === undefined || comparator === 'only' ? 'exactly' : comparator;
}

/** The verb before the superlative; for "spends the most" and "heads the list" the verb itself. */
function predicateOfRank(sentence: Sentence, place: Place): Predicate | undefined {
  const { reading } = sentence;
  const { first } = place;
  if (is(reading, first, GROUP.head)) return predicateOf(sentence, clauseAt(sentence, first), first);
  return predicateBefore(sentence, is(reading, first, GROUP.spend) || is(reading, first, GROUP.place) || is(reading, first, GROUP.brings) ? first + 1 : first) ?? withUnknownVerb(sentence, place);
}

/** `Berlin presides over the second-largest economy`: a country, and some verb. */
function withUnknownVerb(sentence: Sentence, { phrase }: Place): Predicate | undefined {
  const clause = sentence.clauses[clauseAt(sentence, phrase.first)] as Clause;
  const subject = placesIn(sentence.reading, { first: clause.first, next: phrase.first }).find(({ lead, isPerson }) => lead === 'none' && !isPerson);
  const verb = subject === undefined ? -1 : unknownVerb(sentence.reading, subject.next, phrase.first);
  return subject === undefined || verb < 0 ? undefined : { clause, verb: -1, mood: { ...PLAIN, first: verb }, subject };
}

/** Who holds the place. "Europe's largest economy, Germany" names it after. */
function rankedSubject({ reading }: Sentence, place: Place, { subject, clause }: Predicate): Subject | undefined {
  const beside = placesIn(reading, { first: clause.first, next: place.first }).find(({ next, first: at, isPerson, parties }) => next === place.phrase.first && codeAt(reading, at - 1) === 0x2c && !isPerson && parties.every(isCountry));
  if (beside !== undefined && is(reading, place.first, GROUP.tableLast)) return beside;
  const named = placesIn(reading, { first: clause.first, next: place.first }).filter(({ parties, isPerson, lead }) => !isPerson && lead === 'none' && parties.every(isCountry));
  if (named.length > 0 && subject.parties.some((party) => party.startsWith('nato') || party === 'eu')) return named[0];
  const isPerson = subject.first >= 0 && subject.first < place.first && placesIn(reading, subject).some((each) => each.isPerson);
  return isPerson || subject.parties.length === 0 || !subject.parties.some(isCountry) ? undefined : subject;
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
  const isShare = ofIncome(sentence, place) || relativeTo(sentence, { first: place.first, next: Math.min(next, place.next + 14) }) || relativeFirst(sentence, place) || (findPhrase(reading, sentence, 'inRelation') >= 0 ? place.next : 0);
  const army = has(reading, { first: place.next, next: place.next + 3 }, GROUP.spender) ? undefined : armyIn(sentence, { first: place.next, next: Math.min(clause.next, place.next + 2) }, place);
  const at = (group: 'economy' | 'spender' | 'people' | 'share' | 'laggard'): number => outsideAmounts(sentence, tokens, GROUP[group]);
  if (army !== undefined) return army;
  if (is(reading, place.first, GROUP.spend) && hasPerson(sentence, place)) return { measure: 'spending-per-person', next: place.next };
  if (phraseAt(reading, place.first, 'bottom') > 0 || is(reading, place.first, GROUP.head) || is(reading, place.first, GROUP.spend)) return isAboutDefence(sentence) || sentence.amounts.some(({ quantity }) => isShareOf(quantity)) || has(reading, sentence, GROUP.economy) ? { measure: isShare > 0 || isShareNext(sentence, place) || !is(reading, place.first, GROUP.spend) || has(reading, place, GROUP.proportionally) ? 'share' : 'spending', next: Math.max(isShare, place.next) } : undefined;
  if (hasPerson(sentence, place)) return is(reading, place.next - 1, GROUP.rich) || is(reading, place.first, GROUP.rich) ? undefined : { measure: 'spending-per-person', next: place.next };
  if (at('share') >= 0 && has(reading, clause, GROUP.economy)) return { measure: 'share', next: Math.max(at('share') + 1, isShare) };
  if (at('spender') >= 0 && isOfCommonBudget(reading, tokens)) return { measure: 'common-funding-share', next: at('spender') + 1 };
  if (at('spender') >= 0 && isAboutDefence(sentence)) return { measure: isShare > 0 || isShareBeside(sentence, place) || isOneOf(reading, place.first, BY_MERIT) ? 'share' : 'spending', next: Math.max(at('spender') + 1, isShare) };
  if (isEconomic(sentence, place)) return { measure: 'gdp', next: place.next + 3 };
  if ((at('laggard') > place.first || isFromEnd(reading, place.next)) && isAboutDefence(sentence)) return { measure: 'share', next: Math.max(at('laggard') + 1, place.next) };
  if (isShare > 0 && has(reading, { first: clause.first, next: place.first }, GROUP.spender)) return { measure: 'share', next: isShare };
  if (at('economy') >= 0) return { measure: 'gdp', next: at('economy') + 1 };
  if (is(reading, place.next - 1, GROUP.rich) || is(reading, place.first, GROUP.rich)) return { measure: 'gdp', next: Math.max(place.next, find(reading, tokens, GROUP.ally) + 1) };
  if (find(reading, tokens, GROUP.troops) === place.first + 1) return { measure: 'personnel', next: place.next };
  if (at('people') >= 0 || isThe(reading, place.first, 'populous') || isThe(reading, place.first + 1, 'populous') || isThe(reading, place.first + 2, 'populous')) return { measure: 'population', next: Math.max(at('people') + 1, place.next) };
  return armyIn(sentence, tokens, place) ?? ofIt(sentence, place) ?? ofApposed(sentence, place) ?? ofRankBefore(sentence, place) ?? ofSubject(sentence, { first: clause.first, next: place.first }, place);
}

/** `the worst payer in the class`: judged by its share, whatever the sum. */
const BY_MERIT = ['worst', 'best'];

/** `the third largest share of the common budget`. */
function isOfCommonBudget(reading: Sentence['reading'], { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isOneOf(reading, token, ['common', 'joint', 'shared']) && is(reading, token + 1, GROUP.spender)) return true;
  return false;
}

/** `As a share of output, Latvian spending is the fourth highest`: told where the sentence begins. */
function relativeFirst(sentence: Sentence, place: Place): number {
  const { first } = sentence;
  return relativeTo(sentence, { first, next: Math.min(place.first, first + OPENING) }) > 0 ? place.next : 0;
}

const OPENING = 3;

/** `spends least: 0.5 percent`. */
function isShareNext({ amounts }: Sentence, { next }: Place): boolean {
  return amounts.some(({ phrase, quantity }) => phrase.first >= next && phrase.first < next + REACH && isShareOf(quantity));
}

/** `the lowest spender in the alliance last year, at 1.24 percent of GDP`: ranked by what is told beside it. */
function isShareBeside({ reading, amounts }: Sentence, { next }: Place): boolean {
  return amounts.some(({ phrase, quantity }) => phrase.first > next && isOneOf(reading, phrase.first - 1, ['at', 'with']) && isShareOf(quantity));
}

/** The first word of a group that is no part of a number's unit: not the "GDP" of "1.9 percent of GDP". */
function outsideAmounts({ reading }: Sentence, { first, next }: Tokens, group: WordGroup): number {
  for (let token = first; token < next; token += 1) if (is(reading, token, group) && reading.quantities[(reading.quantityAt[token] as number) - 1]?.kind !== 'percent') return token;
  return -1;
}

const SIZED = anyOf([GROUP.sized, GROUP.more]);

/** `the largest army`, not the best. */
function armyIn(sentence: Sentence, tokens: Tokens, { first, next }: Pick<Place, 'first' | 'next'>): Measured | undefined {
  return has(sentence.reading, { first, next: Math.max(next, first + 1) }, SIZED) ? armyOf(sentence, tokens) : undefined;
}

/** `it was the fourth largest`, after spending was told. */
function ofIt({ reading, told, drafts }: Sentence, { first, next }: Place): Measured | undefined {
  const be = [1, 2, 3].map((step) => first - step).find((token) => is(reading, token, GROUP.be));
  const last = [...told, ...drafts].findLast(({ kind }) => kind === 'level' || kind === 'change');
  return be !== undefined && isThe(reading, be - 1, 'it') && last !== undefined && RANKABLE.has(last.measure) ? { measure: last.measure, next } : undefined;
}

const RANKABLE: ReadonlySet<string> = new Set(['spending', 'gdp', 'personnel']);

/** `216,100 soldiers, the third largest in NATO`, `Turkey's army, the second largest`: of what was told before the comma. */
function ofApposed(sentence: Sentence, place: Place): Measured | undefined {
  const { reading, amounts, next } = sentence;
  const { phrase, next: end } = place;
  const comma = isThe(reading, phrase.first - 1, 'the') ? phrase.first - 2 : phrase.first - 1;
  if (codeAt(reading, comma) !== 0x2c || !(end >= next || isThe(reading, end, 'in') || isThe(reading, end, 'of') || isMark(reading, end))) return undefined;
  const last = amounts.findLast((amount) => amount.next <= comma && comma - amount.next < 5);
  const measure = last === undefined ? ofNoun(sentence, comma - 1) : ofAmount(sentence, last, comma);
  return measure && { measure, next: end };
}

function ofNoun(sentence: Sentence, noun: number): ClaimMeasure | undefined {
  const { reading } = sentence;
  if (is(reading, noun, GROUP.army)) return 'personnel';
  if (is(reading, noun, GROUP.economy)) return 'gdp';
  return is(reading, noun, GROUP.spending) && isAboutDefence(sentence) ? 'spending' : undefined;
}

function ofAmount({ reading, first }: Sentence, { quantity: { kind, unit }, first: at }: Amount, comma: number): ClaimMeasure | undefined {
  if (kind === 'money') return has(reading, { first: Math.max(first, at), next: comma }, GROUP.economy) ? 'gdp' : 'spending';
  if (kind === 'count') return /soldiers|troops|strong|personnel/i.test(unit) ? 'personnel' : undefined;
  return unit === 'percent_of_gdp' ? 'share' : undefined;
}

/** `the smallest in economic terms`, `economically the smallest`. */
function isEconomic({ reading }: Sentence, { next }: Place): boolean {
  return isThe(reading, next, 'in') && isThe(reading, next + 1, 'economic') && isThe(reading, next + 2, 'terms');
}

/** `Germany's economy is the biggest in Europe`. */
function ofSubject(sentence: Sentence, before: Tokens, place: Place): Measured | undefined {
  const { reading } = sentence;
  if (![1, 2, 3].some((step) => is(reading, place.first - step, GROUP.be)) || before.next - before.first < 2) return undefined;
  if (outsideAmounts(sentence, before, GROUP.economy) >= 0) return { measure: 'gdp', next: place.next };
  if (has(reading, before, GROUP.share) && isAboutDefence(sentence)) return { measure: 'share', next: place.next };
  if (has(reading, before, GROUP.spending) && isAboutDefence(sentence)) return { measure: 'spending', next: place.next };
  return armyIn(sentence, before, place) && { measure: 'personnel', next: place.next };
}

/** `the largest economy in Europe and the second largest in the alliance`: of what the place before was. */
function ofRankBefore({ reading, drafts, first }: Sentence, place: Place): Measured | undefined {
  const noun = find(reading, { first: Math.max(first, place.first - 8), next: place.first }, GROUP.economy);
  const last = drafts.findLast(({ kind, next }) => kind === 'rank' && next <= place.first && place.first - next < REACH + 1) ?? (noun < 0 ? undefined : { measure: 'gdp' as const });
  const isJoined = isThe(reading, place.phrase.first - 1, 'and') || isThe(reading, place.phrase.first - 2, 'and');
  return last !== undefined && isJoined && (isThe(reading, place.next, 'in') || isThe(reading, place.next, 'of')) ? { measure: last.measure, next: place.next } : undefined;
}

/** `the most per head`, `per inhabitant it spends more than any other`. */
function hasPerson(sentence: Sentence, place: Place): boolean {
  const { reading, next } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, place.first)] as Clause;
  const from = is(reading, place.first, GROUP.spend) ? clause.first : place.next;
  for (let token = from; token < Math.min(next, place.next + 6); token += 1) if (phraseAt(reading, token, 'perPerson', next) > 0) return true;
  return false;
}

function armyOf({ reading }: Sentence, { first, next }: Tokens): Measured | undefined {
  for (let token = first; token < next; token += 1) if (isOneOf(reading, token, FORCES)) return { measure: 'personnel', next: token + 1 };
  return undefined;
}

const FORCES = ['army', 'military', 'armies', 'forces', 'militaries', 'force'];

const INCOME = ['income', 'wealth', 'cash', 'money', 'earnings'];

/** `spends more of its income on defence than any other`. */
function ofIncome({ reading, next }: Sentence, place: Place): number {
  const end = Math.min(next, place.next + 6);
  return isThe(reading, place.next, 'of') ? [...Array(Math.max(0, end - place.next)).keys()].map((step) => place.next + step).find((token) => is(reading, token, GROUP.economy) || isOneOf(reading, token, INCOME)) ?? 0 : 0;
}

/** `the table`, `the alliance's ranking`, `everyone`. */
function isTable({ reading, next }: Sentence, past: number): boolean {
  return is(reading, past - 1, ENDS) || is(reading, past - 1, GROUP.place) || has(reading, { first: past, next: Math.min(next, past + 5) }, GROUP.place);
}

const ENDS = anyOf([GROUP.alliance, GROUP.tableEnd]);

/** `the most`, or "less than any other". */
function isMost({ reading, next }: Sentence, past: number): boolean {
  if (isThe(reading, past - 1, 'most') || isThe(reading, past - 1, 'least')) return !isThe(reading, past, 'of') && !isThe(reading, past - 2, 'at');
  for (let token = past; token < Math.min(next, past + 9); token += 1) if (phraseAt(reading, token, 'anyOther') > 0) return !isSum(reading, token, next);
  return false;
}

/** `than all the others combined`: no place, but a sum. */
function isSum(reading: Sentence['reading'], token: number, next: number): boolean {
  for (let at = token; at < Math.min(next, token + REACH); at += 1) if (isOneOf(reading, at, ['combined', 'together'])) return true;
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

function lowerIn({ reading }: Sentence, first: number, next: number): string {
  const isLow = has(reading, { first, next }, GROUP.low) || is(reading, next - 1, GROUP.lowEnd);
  return isLow ? 'lowest' : 'highest';
}

function directionOf({ reading }: Sentence, { first, next }: Place, word: string): Claim['direction'] {
  if (isFromEnd(reading, next) || is(reading, next, GROUP.laggard)) return 'lowest';
  if (word === 'lowest' || word === 'last' || ['smallest', 'poorest', 'worst', 'least'].includes(word)) return 'lowest';
  return has(reading, { first, next: Math.max(next, first + 1) }, GROUP.low) ? 'lowest' : 'highest';
}

/** `third from the bottom`, `second to last`. */
function isFromEnd(reading: Sentence['reading'], next: number): boolean {
  if (isThe(reading, next, 'to') || isThe(reading, next, 'but')) return isThe(reading, next + 1, 'last');
  const end = isThe(reading, next + 1, 'the') ? next + 2 : next + 1;
  return isThe(reading, next, 'from') && (isThe(reading, end, 'bottom') || isThe(reading, end, 'last') || isThe(reading, end, 'end'));
}

const LEFT_OUT = ['after', 'behind', 'except', 'excluding', 'besides', 'apart'];

/** Those after whom it comes. */
function againstOf({ reading, next }: Sentence, place: Place, own: readonly string[]): Subject[] {
  const others = pastAnyOther(reading, place.next, next);
  for (let token = place.first; token < Math.min(next, Math.max(place.next + 10, others + 6)); token += 1) {
    const isOnlyTo = isThe(reading, token, 'to') && isThe(reading, token - 1, 'only');
    if (!isOnlyTo && !isOneOf(reading, token, LEFT_OUT) && !(others > 0 && token >= others && is(reading, token, GROUP.but))) continue;
    return othersIn(reading, { first: token + 1, next: Math.min(next, token + 14) }, own);
  }
  return [];
}

const EUROPE = ['europe', 'europe\'s', 'european'];
const UNION = ['eu', 'eu\'s'];

/** Within what: "Europe's", "in the EU", "in the world" is none that is held. */
function groupOf({ reading, clauses, next }: Sentence, place: Place, end: number): string {
  const clause = clauses.findLast(({ first }) => first <= place.first) as Clause;
  const reach = Math.min(next, Math.max(end + 5, pastAnyOther(reading, place.next, next) + 2));
  const and = [1, 2, 3].map((back) => place.first - back).find((token) => isThe(reading, token, 'and'));
  for (let token = Math.max(clause.first, and ?? place.first - 5); token < reach; token += 1) {
    if (isOneOf(reading, token, EUROPE)) return 'nato-europe';
    if (isOneOf(reading, token, UNION)) return 'eu';
  }
  return 'nato';
}
