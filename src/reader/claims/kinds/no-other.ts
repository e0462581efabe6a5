import { endsIn, find, findPhrase, has, is, isMark, isOneOf, isThe } from '../reading.ts';
import { atEach, isAboutDefence, tell, type Sentence } from '../sentence.ts';
import { isCountry, othersIn, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { relativeTo } from './relative.ts';

/** `No other ally spends as much on defence as Britain`, `no ally but America spends less than Luxembourg`: a place told by denying it to all others. */
export function noOther(sentence: Sentence): void {
  atEach(sentence, GROUP.no, denied);
}

function denied(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (isFurther(sentence, token)) return;
  const verb = token < next - 4 ? verbAfter(sentence, token) : 0;
  if (verb > 0 && is(reading, verb, EQUALLING)) return outspent(sentence, token, verb);
  if (verb > 0 && isAboutDefence(sentence)) compared(sentence, token, verb);
}

const EQUALLING = anyOf([GROUP.outspend, GROUP.equal]);
const SPENDING = anyOf([GROUP.spend, GROUP.had, GROUP.do, EQUALLING]);
const ARMED = anyOf([GROUP.army, GROUP.troops]);
const WHO = anyOf([GROUP.ally, GROUP.member, GROUP.europe]);

/** `No member is further from the target than Spain`, `nowhere in the alliance is the defence budget smaller than in Montenegro`: told if so. */
function isFurther(sentence: Sentence, token: number): boolean {
  const { reading, next } = sentence;
  const be = find(reading, { first: token + 1, next: Math.min(next, token + 6) }, GROUP.be);
  const than = be < 0 ? -1 : find(reading, { first: be + 1, next: Math.min(next, be + LENGTH) }, GROUP.than);
  const isOfAllies = isThe(reading, token, 'nobody') || has(reading, { first: token, next: Math.max(token, be) }, ALLIES);
  if (than < 0 || !isOfAllies || !isAboutDefence(sentence)) return false;
  const place = placesIn(reading, { first: than + 1, next: Math.min(next, than + 4) }).find(({ isPerson, parties }) => !isPerson && parties.length === 1 && parties.every(isCountry));
  const words = { first: be + 1, next: than };
  const far = [1, 2].map((step) => be + step).find((at) => isOneOf(reading, at, ['further', 'farther', 'nearer', 'closer']));
  const word = isThe(reading, token, 'nowhere') ? find(reading, words, MEASURED) : -1;
  if (place === undefined || far === undefined && word < 0 || far !== undefined && !has(reading, words, GROUP.target)) return false;
  const isLow = far === undefined ? is(reading, word, GROUP.less) : isOneOf(reading, far, ['further', 'farther']);
  const measure = far !== undefined || has(reading, words, GROUP.share) ? 'share' : has(reading, words, GROUP.army) ? 'personnel' : has(reading, words, GROUP.spending) ? 'spending' : undefined;
  if (measure === undefined) return false;
  tell(sentence, { kind: 'rank', measure, parties: place.parties, value: 1, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', first: token, next: place.next });
  return true;
}

const ALLIES = anyOf([WHO, GROUP.alliance]);
const MEASURED = anyOf([GROUP.less, GROUP.more]);

/** The verb of "no other ally", "no country in Europe", "no one but America", "none of the allies"; 0 where there is none. */
function verbAfter({ reading, next }: Sentence, token: number): number {
  const isAnyone = isThe(reading, token, 'nobody') || isThe(reading, token + 1, 'one') || isThe(reading, token, 'none') && !isThe(reading, token + 1, 'of');
  const noun = isAnyone ? token : find(reading, { first: token + 1, next: Math.min(next, token + 5) }, WHO);
  if (noun < 0) return 0;
  const verb = find(reading, { first: noun + 1, next: Math.min(next, noun + REACH) }, SPENDING);
  return verb < 0 || endsIn(reading, verb, 'ing') || reading.mentions.around(verb) !== undefined ? 0 : verb;
}

const REACH = 9;
const LENGTH = 14;

function compared(sentence: Sentence, token: number, verb: number): void {
  const { reading } = sentence;
  const next = Math.min(sentence.next, verb + LENGTH);
  const word = is(reading, verb + 1, GROUP.article) || isThe(reading, verb + 1, 'out') ? verb + 2 : verb + 1;
  const isLow = is(reading, word, GROUP.less) || isThe(reading, word, 'worse');
  if (!isLow && !is(reading, word, GROUP.more) && !isThe(reading, word, 'better') && !(isThe(reading, verb + 1, 'as') && isOneOf(reading, verb + 2, ['much', 'large', 'big', 'high', 'great']))) return;
  for (let at = verb + 2; at < next; at += 1) {
    if (!isThe(reading, at, 'as') && !isThe(reading, at, 'than')) continue;
    const place = placesIn(reading, { first: at + 1, next: Math.min(sentence.next, at + 5) })[0];
    if (place === undefined || place.isPerson || place.parties.length !== 1 || !isCountry(place.parties[0] as string)) continue;
    const against = leftOut(sentence, token, verb, place.parties);
    const isArmy = has(reading, { first: word, next: at }, ARMED) && !has(reading, { first: word, next: at }, GROUP.spending);
    const measure = isArmy && is(reading, verb, GROUP.had) ? 'personnel' : findPhrase(reading, sentence, 'perPerson') >= 0 ? 'spending-per-person' : is(reading, verb, GROUP.do) || isOfOutput(sentence, sentence.first, sentence.next) ? 'share' : 'spending';
    tell(sentence, { kind: 'rank', measure, parties: place.parties, value: 1 + against.length, against, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', first: token, next: place.next });
    return;
  }
  if (word === verb + 1 && isBare(sentence, word)) ofBefore(sentence, token, word, isLow);
}

/** `spends more`, `spends more in proportion`, `spends less of its income`: with nobody to compare with. */
function isBare({ reading, next }: Sentence, word: number): boolean {
  return !has(reading, { first: word, next }, GROUP.than) && (word + 1 >= next || isMark(reading, word + 1) || is(reading, word + 1, GROUP.preposition));
}

/** `No one in NATO spends more`: than the one that was spoken of before. */
function ofBefore(sentence: Sentence, token: number, word: number, isLow: boolean): void {
  const { reading, before, told, first, next } = sentence;
  const named = placesIn(reading, { first, next: token }).filter(({ parties, isPerson }) => !isPerson && parties.every(isCountry));
  const parties = named.length === 1 ? (named[0] as Subject).parties : before.parties;
  if (parties.length !== 1 || !isCountry(parties[0] as string) || named.length > 1) return;
  const isRelative = isOfOutput(sentence, word, next) || isThe(reading, word + 2, 'proportion') || told.at(-1)?.measure === 'share';
  const end = isThe(reading, word + 2, 'proportion') ? word + 3 : word + 1;
  tell(sentence, { kind: 'rank', measure: isRelative ? 'share' : 'spending', parties, value: 1, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', first: token, next: end });
}

/** `Per capita nobody outspends the Americans`, `no European government matches Vilnius as a share of output`. */
function outspent(sentence: Sentence, token: number, verb: number): void {
  const { reading, first, next } = sentence;
  const place = placesIn(reading, { first: verb + 1, next: Math.min(next, verb + 5) }).find(({ isPerson, parties }) => !isPerson && parties.length === 1);
  if (!isAboutDefence(sentence) && !isOfOutput(sentence, first, next)) return;
  const measure = findPhrase(reading, { first, next }, 'perPerson') >= 0 ? 'spending-per-person' : isOfOutput(sentence, first, next) ? 'share' : 'spending';
  if (place !== undefined) tell(sentence, { kind: 'rank', measure, parties: place.parties, value: 1, unit: 'rank', step: 1, direction: 'highest', first: token, next: place.next });
}

/** `no ally but the United States`, `Behind the Americans, nobody`. */
function leftOut({ reading, first: start }: Sentence, first: number, next: number, own: readonly string[]): readonly string[] {
  const but = find(reading, { first, next }, GROUP.but);
  if (but < 0 && first > start && (isThe(reading, start, 'behind') || isThe(reading, start, 'after') || isThe(reading, start, 'apart') || isThe(reading, start, 'besides'))) return placesIn(reading, { first: start + 1, next: first }).filter(({ isPerson, parties }) => !isPerson && !parties.some((party) => own.includes(party))).flatMap(({ parties }) => parties);
  return but < 0 ? [] : othersIn(reading, { first: but + 1, next }, own).flatMap(({ parties }) => parties);
}

function isOfOutput(sentence: Sentence, first: number, next: number): boolean {
  return has(sentence.reading, { first, next }, GROUP.economy) || has(sentence.reading, { first, next }, GROUP.share) || has(sentence.reading, { first, next }, GROUP.proportionally) || relativeTo(sentence, { first, next }) > 0;
}
