import { toldBy, type Draft } from '../draft.ts';
import { find, has, is, isOneOf, isThe, isWord, type Tokens } from '../reading.ts';
import { asPercent, isOfAid, isPartOfBudget, isShare } from '../shares.ts';
import { isInDraft, isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { areCountries, placesIn } from '../subject.ts';
import { anyOf, GROUP, HINDERING } from '../words/vocabulary.ts';
import { deadlineOf, yearOf, yearToCome } from '../years.ts';
import { oneYear } from '../one-year.ts';
import { aimedAt, framed, type Told } from './framed.ts';

/**
 * Targets told in whatever words: a round share beside what sets it. "The 2 percent goal adopted at Wales runs until 2024", "the Newport pledge foresees a
 * rise to 2 percent", "the 2 percent it promised", "turned 2 percent into a floor", "a fifth of budgets should go on equipment".
 */
export function goals(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent', 'ratio')) {
    const unit = unitOf(sentence, amount);
    if (unit === undefined || isThe(sentence.reading, amount.phrase.first - 1, 'the') && isThe(sentence.reading, amount.phrase.first - 2, 'of') && amount.phrase.first - sentence.first < 4 && !isPromisedAfter(sentence, amount) || isInDraft(sentence, amount.first, ({ kind }) => kind === 'commitment')) continue;
    const place = framed(sentence, amount) ?? aimedAt(sentence, amount) ?? (isOnlyAsked(sentence, amount) ? undefined : setBeside(sentence, amount) ?? fixedAt(sentence, amount) ?? owned(sentence, amount) ?? promised(sentence, amount) ?? made(sentence, amount) ?? dueOn(sentence, amount) ?? alone(sentence, amount));
    if (place !== undefined) goal(sentence, amount, unit, place);
  }
}

const REACH = 9;

/** What a round share is a share of; undefined where it is none that is agreed on. */
function unitOf(sentence: Sentence, amount: Amount): string | undefined {
  const { quantity } = amount;
  if (quantity.unit === 'percent_of_gni' || isOfAid(sentence, amount)) return 'percent_of_gni';
  if (!isAboutDefence(sentence)) return undefined;
  if (isPartOfBudget(quantity) || isOfOutlays(sentence, amount)) return has(sentence.reading, sentence, GROUP.equipment) ? 'percent_of_defence_spending' : undefined;
  const isRound = typeof quantity.value === 'number' && (Number.isInteger(quantity.value * 2) || quantity.by !== null);
  return isShare(quantity) && isRound && quantity.change !== 'from' ? 'percent_of_gdp' : undefined;
}

/** `20 percent of what they spend`, `of the money`. */
function isOfOutlays({ reading }: Sentence, amount: Amount): boolean {
  const of = pastAmount(amount);
  if (!isThe(reading, of, 'of')) return false;
  return isThe(reading, of + 1, 'the') && isOneOf(reading, of + 2, ['money', 'sum', 'total']) || isThe(reading, of + 1, 'what') && [2, 3, 4].some((step) => is(reading, of + step, GROUP.spend));
}

const ASKING = anyOf([GROUP.demanding, GROUP.conditional, GROUP.if, GROUP.prospect]);
const ASKED = ['want', 'wants', 'wanted', 'called', 'calling', 'urging', 'hopes', 'hoped', 'proposal', 'plans', 'planned', 'planning', 'intends', 'considering', 'debated', 'discussed', 'short', 'below', 'beyond'];

/** What is asked for, thought of or missed, and was agreed on by nobody. */
function isOnlyAsked({ reading, first }: Sentence, { phrase }: Amount): boolean {
  for (let token = Math.max(first, phrase.first - REACH); token < phrase.first; token += 1) {
    if (is(reading, token, ASKING) && !isOneOf(reading, token, ASKING_NOTHING) || isOneOf(reading, token, ASKED)) return true;
  }
  return false;
}

const ASKING_NOTHING = ['were', 'should', 'provided', 'requirement'];

const SETTING = anyOf([GROUP.deciding, GROUP.dating, GROUP.enshrined]);

/** `the 2 percent goal adopted at Wales`, `a target of 0.7 percent, set by the UN`: agreed on, in a participle after it. */
function setBeside(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const after = find(reading, { first: end, next: Math.min(next, end + 4) }, GROUP.target);
  const before = find(reading, { first: Math.max(sentence.first, amount.phrase.first - 3), next: amount.phrase.first }, GROUP.target);
  const noun = after >= 0 ? after : before;
  if (noun < 0 && isPromisedAfter(sentence, amount) && isThe(reading, amount.phrase.first - 1, 'the') && !isThe(reading, amount.phrase.first - 2, 'than')) return { parties: ownerOf(sentence, { first: Math.max(sentence.first, amount.phrase.first - 4), next: end }), first: amount.phrase.first, next: end + 1 };
  const from = Math.max(noun + 1, end);
  const verb = noun < 0 ? -1 : find(reading, { first: from, next: Math.min(next, from + 6) }, SETTING);
  if (verb < 0 || !isSetThere(sentence, verb) || has(reading, { first: from, next: verb }, HINDERING)) return undefined;
  return { parties: ownerOf(sentence, { first: Math.max(sentence.first, Math.min(noun, amount.phrase.first) - 4), next: from }), first: Math.min(noun, amount.phrase.first), next: verb + 1 };
}

/** `has fixed the floor for defence spending at 2.5 percent`, `set the bar at 2 percent`. */
function fixedAt(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, first } = sentence;
  const noun = isOneOf(reading, amount.phrase.first - 1, ['at', 'to', 'as']) ? find(reading, { first: Math.max(first, amount.phrase.first - 6), next: amount.phrase.first }, GROUP.target) : -1;
  const verb = noun < 0 ? -1 : find(reading, { first: Math.max(first, noun - 4), next: noun }, SETTING);
  if (verb < 0 || is(reading, verb - 1, HINDERING) || isThe(reading, verb - 1, 'to')) return undefined;
  return { parties: ownerOf(sentence, { first, next: verb }), first: verb, next: amount.next };
}

/** `stood by its promise of 2 percent by 2031`, `Canada's commitment to reach 2 percent by 2032 met with scepticism`, `is on record as aiming for 2 percent`: a country's own. */
function owned(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, first } = sentence;
  const noun = find(reading, { first: Math.max(first, amount.phrase.first - 6), next: amount.phrase.first }, GROUP.promise);
  const isLed = noun >= 0 && (isOneOf(reading, noun + 1, ['of', 'to', 'for']) || isThe(reading, noun + 1, '”'));
  const owner = isLed ? placesIn(reading, { first, next: noun }).findLast(({ isPerson, parties, next: end }) => !isPerson && areCountries(parties) && noun - end < 3) : undefined;
  const isOwn = owner !== undefined || isLed && [1, 2].some((back) => isOneOf(reading, noun - back, ['its', 'their', 'his', 'her', 'our']));
  const parties = owner?.parties ?? (isOwn ? ownerIn(sentence, { first: noun - 1, next: noun }) ?? ownerBefore(sentence, noun) : undefined);
  return parties === undefined ? undefined : { parties, first: owner?.first ?? noun, next: amount.next };
}

/** The country that a sentence named last before a place, else who the sentence before was about. */
function ownerBefore({ reading, first, before }: Sentence, token: number): readonly string[] | undefined {
  return placesIn(reading, { first, next: token }).findLast(({ isPerson, parties }) => !isPerson && areCountries(parties))?.parties ?? (areCountries(before.parties) ? before.parties : undefined);
}

/** `the 5 percent promised for 2035`: agreed on, in a participle right behind it. */
function isPromisedAfter(sentence: Sentence, amount: Amount): boolean {
  const end = pastAmount(amount);
  return is(sentence.reading, end, SETTING) && (isSetThere(sentence, end) || isThe(sentence.reading, end + 1, 'for'));
}

/** `You all signed. Two percent by 2024.`: nothing but the number and its day, after what was promised. */
function alone({ told, first, next }: Sentence, amount: Amount): Told | undefined {
  const parties = told.findLast(({ kind }) => kind === 'commitment')?.parties;
  return parties !== undefined && amount.quantity.by !== null && amount.phrase.first - first < 3 && next - pastAmount(amount) < 5 ? { parties, first: amount.phrase.first, next: pastAmount(amount) } : undefined;
}

/** `agreed in Wales`, `set by the UN`, `adopted last year`: no verb with its object. */
function isSetThere({ reading, next, amounts }: Sentence, verb: number): boolean {
  if (isOneOf(reading, verb, ['goes', 'went', 'wrote', 'written', 'dates', 'dated'])) return isOneOf(reading, verb + 1, ['back', 'from', 'into', 'in']);
  return verb + 1 >= next || !isWord(reading, verb + 1) || isOneOf(reading, verb + 1, ['in', 'at', 'by', 'last', 'this', 'on', 'two', 'three', 'there', 'then', 'under', 'back', 'out', 'down', 'more', 'earlier', 'together']) || amounts.some(({ first, quantity }) => first === verb + 1 && quantity.kind !== 'percent');
}

/** `the 2 percent it promised`, `the 5 percent (that) Rutte and his colleagues signed up to`: a clause with no "that" before its verb. */
function promised(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const past = find(reading, { first: end, next: Math.min(next, end + 2) }, GROUP.target);
  const from = isOneOf(reading, Math.max(end, past + 1), ['that', 'which']) ? Math.max(end, past + 1) + 1 : Math.max(end, past + 1);
  const verb = find(reading, { first: from, next: Math.min(next, from + 7) }, SETTING);
  const who = verb < 0 ? undefined : ownerIn(sentence, { first: from, next: verb });
  const isLed = isThe(reading, amount.phrase.first - 1, 'the') || isThe(reading, amount.phrase.first - 2, 'the') || from > end;
  if (who === undefined || !isLed || isThe(reading, verb, 'set') && isThe(reading, verb - 1, 'was') || has(reading, { first: from, next: verb }, HINDERING)) return undefined;
  return { parties: who, first: amount.phrase.first, next: verb + 1 };
}

/** `it`, `Germany`, `they`, `leaders`: who is named between two places. */
function ownerIn(sentence: Sentence, { first, next }: Tokens): readonly string[] | undefined {
  const { reading, drafts } = sentence;
  const place = placesIn(reading, { first, next }).find(({ isPerson, parties }) => !isPerson && parties.length > 0);
  if (place !== undefined) return place.parties;
  if (has(reading, { first, next }, GROUP.leaders) || isThe(reading, first, 'they')) return ['nato'];
  if (!isOneOf(reading, first, ['it', 'he', 'she'])) return undefined;
  return ownerBefore(sentence, first) ?? drafts.findLast(({ parties }) => areCountries(parties))?.parties;
}

/** A country that the words name right before what was agreed: `Danish law`, `Luxembourg's goal`; else the alliance. */
function ownerOf({ reading }: Sentence, tokens: Tokens): readonly string[] {
  const place = placesIn(reading, tokens).findLast(({ isPerson, parties }) => !isPerson && (areCountries(parties) || parties[0] === 'eu'));
  return place?.parties ?? ['nato'];
}

const DOCUMENTS = anyOf([GROUP.target, GROUP.summit, GROUP.deal, GROUP.strict, GROUP.text]);

const TURNING = ['turned', 'made', 'raised', 'lifted', 'declared', 'elevated', 'converted', 'became', 'becomes', 'redefined', 'replaced', 'upgraded'];

/** `turned the 2 percent ceiling into a floor`, `has been replaced by one of 5 percent`, `are on the hook for 5 percent`. */
function made(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, first, next } = sentence;
  const start = amount.phrase.first;
  const end = pastAmount(amount);
  const verb = [1, 2, 3, 4, 5, 6].map((back) => start - back).find((token) => token >= first && isOneOf(reading, token, TURNING));
  const into = [0, 1, 2, 3].map((step) => end + step).find((token) => isOneOf(reading, token, ['into', 'a', 'the', 'from']));
  const isTurned = verb !== undefined && into !== undefined && has(reading, { first: into, next: Math.min(next, into + 4) }, GROUP.target);
  const isReplaced = isThe(reading, start - 1, 'of') && isThe(reading, start - 2, 'one') && has(reading, { first: Math.max(first, start - 12), next: start }, GROUP.target);
  const isOnHook = isThe(reading, start - 1, 'for') && (isThe(reading, start - 2, 'hook') || isThe(reading, start - 2, 'up') && is(reading, start - 3, GROUP.signed) || isThe(reading, start - 2, 'down') && is(reading, start - 3, GROUP.be));
  if (!(isTurned || isReplaced || isOnHook)) return undefined;
  const who = isOnHook ? ownerIn(sentence, { first: Math.max(first, start - REACH), next: start }) : undefined;
  return { parties: who ?? ['nato'], first: verb ?? Math.max(first, start - 2), next: end };
}

/** `a fifth of defence spending should go on equipment`, `20 percent of budgets is to be invested in new kit`: with what shall be done with it after it. */
function dueOn(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const verb = [0, 1, 2, 3, 4].map((step) => end + step).find((token) => isOneOf(reading, token, ['should', 'must', 'shall']) || isOneOf(reading, token, ['would', 'will']) && isAgreedBefore(sentence, amount) || is(reading, token, GROUP.be) && isThe(reading, token + 1, 'to') || isThe(reading, token, 'goes') && isThe(reading, token + 1, 'to') || isOneOf(reading, token, ['has', 'have']) && isThe(reading, token + 1, 'to'));
  const goes = verb === undefined ? -1 : find(reading, { first: verb, next: Math.min(next, verb + 5) }, GOING);
  const isRuled = isAgreedBefore(sentence, amount) || sentence.told.some(({ measure }) => measure === 'target') || sentence.drafts.some(({ measure }) => measure === 'target') || has(reading, sentence, DOCUMENTS);
  return goes < 0 || !isRuled ? undefined : { parties: ['nato'], first: amount.phrase.first, next: goes + 1 };
}

/** `undertook that`, `have agreed that`: before a number that shall go somewhere. */
function isAgreedBefore({ reading, first }: Sentence, { phrase }: Amount): boolean {
  return has(reading, { first: Math.max(first, phrase.first - 4), next: phrase.first }, GROUP.deciding);
}

const GOING = anyOf([GROUP.assigned, GROUP.spend, GROUP.going]);

/** `agreed in 2006`: the year right after the words. */
function yearSet({ dates, reading }: Sentence, next: number): Draft['years'] & object | null {
  const date = dates.find(({ first, quantity }) => first >= next && first <= next + 2 && quantity.unit === 'year');
  const year = yearOf(date);
  return reading.year !== null && year > reading.year ? null : oneYear(year);
}

function goal(sentence: Sentence, amount: Amount, unit: string, { parties, first, next, dueFrom = amount.next }: Told): void {
  const told: Partial<Draft> = asPercent(toldBy(sentence.reading, amount.at), unit);
  const by = told.by ?? deadlineOf(sentence, { first: dueFrom, next: dueFrom + REACH }) ?? yearToCome(sentence, amount.next);
  tell(sentence, { kind: 'commitment', measure: 'target', parties: unit === 'percent_of_gni' ? parties.filter((party) => party !== 'nato') : parties, ...told, ...(dueFrom !== amount.next && { comparator: 'exactly' }), by, years: yearSet(sentence, next), first, next: Math.max(next, amount.next) });
}
