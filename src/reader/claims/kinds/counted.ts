import { pastAmount } from '../sentence.ts';
import { toldBy, type Draft } from '../draft.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { is, isOneOf, isThe, phraseAt, type Reading } from '../reading.ts';
import { DASH } from '../../scan/characters.ts';
import { MARK } from '../../scan/scan.ts';
import type { Amount, Sentence } from '../sentence.ts';
import { smallNumber } from '../small-number.ts';
import { isCountry, placesIn } from '../subject.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';
import { verbOfDuty } from './obliged.ts';
import { isBare } from '../predicate.ts';

/** Those who are counted, as told. */
export interface Counted {
  readonly first: number;
  readonly next: number;
  readonly told: Partial<Draft>;
  /** `all but two`, `none of`: turns what is told of them around, or denies it. */
  readonly isTurned: boolean;
}

/** Whether it is allies that are counted, or a part of them. */
export function isOfAllies({ reading, presence, isOnTopic }: Sentence, { quantity, next }: Amount): boolean {
  const { kind, unit, of } = quantity;
  if (kind === 'count' && unit === '' && of !== null && typeof quantity.value === 'number' && quantity.value < MOST_ALLIES) return holds(presence, GROUP.ally) || holds(presence, GROUP.target) || isOnTopic;
  if (kind === 'count') return ALLIES.test(unit) || (of !== null && ALLIES.test(of));
  return of !== null && ALLIES.test(of) && !/^(?:all )?(?:that|what)\b/i.test(of) && !/spending|budget|bill|cost|output|gdp/i.test(of) || (kind === 'ratio' && is(reading, next, GROUP.ally));
}

const MOST_ALLIES = 40;
const ALLIES = /\b(?:their number|laggards|stragglers|others|offenders|slackers|signatories|peers|freeloaders|underspenders|holdouts|defaulters|parties|parliaments|allies|ally|members|member|countries|nations|states|governments|capitals|partners|europeans|armies|alliance|bloc|membership|of them)$/i;

/** Those who are counted with a number: "five allies", "all but eight or nine of the allies". */
export function counted({ reading }: Sentence, amount: Amount): Counted {
  const low = isThe(reading, amount.phrase.first - 1, 'or') ? smallNumber(reading, amount.phrase.first - 2) : null;
  const start = low === null ? amount.phrase.first : amount.phrase.first - 2;
  const isAllBut = phraseAt(reading, start - 2, 'allBut') > 0 || phraseAt(reading, start, 'allBut') > 0;
  const told = toldBy(reading, amount.at);
  const unit = amount.quantity.kind === 'count' ? 'allies' : amount.quantity.unit;
  const range = low === null ? {} : { value: low, valueLast: amount.quantity.value };
  return { first: isAllBut ? Math.min(start, start - 2) : start, next: pastAmount(amount), told: { ...told, ...range, unit }, isTurned: isAllBut };
}

/** Counts without a number: `none of the allies`, `a handful of members`, `most allies`. */
export function inWords(sentence: Sentence, token: number): Counted | undefined {
  const { reading, next } = sentence;
  if (reading.quantityAt[token] !== 0) return undefined;
  for (const name of QUANTIFIERS) {
    const past = phraseAt(reading, token, name, next);
    if (past < 0 || isThe(reading, token - 1, 'of') || name === 'few' && isThe(reading, token - 1, 'the') && isOneOf(reading, token - 2, OUT_OF)) continue;
    const end = isNobody(reading, token) ? past : pastAllies(reading, past, next, name);
    const isNotAll = name === 'every' && (isOfRule(reading, token, end) || is(reading, end, GROUP.but));
    if (end > 0 && !isNotAll) return { first: token, next: end, told: VALUES[name], isTurned: false };
  }
  return undefined;
}

const OUT_OF = ['among', 'of'];

/** `the requirement that each member spend`: what shall be, told in the bare form of the verb. */
function isOfRule(reading: Reading, token: number, end: number): boolean {
  return is(reading, token, GROUP.every) && verbOfDuty(reading, token - 1, end + 1) === end && isBare(reading, end);
}

/** `nobody`, `no one`. */
function isNobody(reading: Reading, token: number): boolean {
  return isThe(reading, token, 'nobody') || isThe(reading, token, 'no') && isThe(reading, token + 1, 'one');
}

const QUANTIFIERS = ['none', 'half', 'few', 'majority', 'every'] as const;

/** The words that may begin a count without a number. */
export const COUNT_WORDS = anyOf(QUANTIFIERS.map((name) => PHRASE[name].firsts));

const VALUES: Readonly<Record<(typeof QUANTIFIERS)[number], Partial<Draft>>> = {
  none: { value: 0, unit: 'allies', step: 1 },
  half: { value: 0.5, unit: 'part', step: 0.01 },
  few: { comparator: 'only', hedge: 'order', unit: 'allies' },
  majority: { comparator: 'more than' },
  every: {},
};

/** The end of "… NATO's European members"; 0 where no allies are named. */
function pastAllies(reading: Reading, first: number, next: number, name: string): number {
  if ((name === 'none' || name === 'every') && is(reading, first - 1, GROUP.ally)) return first;
  for (let token = first; token < Math.min(next, first + 5); token += 1) {
    if (is(reading, token, GROUP.ally)) return token + 1;
    if (isVerb(reading, token) && !isNoun(reading, token)) return name === 'none' && isThe(reading, first - 1, 'none') && token === first ? first : 0;
  }
  return 0;
}

/** Whose members are counted: a group that the words name, else the alliance. */
export function partiesOf({ reading, first: start }: Sentence, { first, next }: Counted): readonly string[] {
  const dash = [0, 1, 2].find((step) => isDash(reading, next + step));
  const named = placesIn(reading, { first: Math.max(start, first), next: next + (dash ?? 3) }).find(({ parties, isPerson, lead }) => !isPerson && parties.length > 0 && parties.every((party) => party !== 'nato') && !(lead === 'other' && parties.every(isCountry)));
  if (named !== undefined && !(named.parties.length === 1 && named.parties.every(isCountry))) return named.parties;
  for (let token = Math.max(start, first); token < next; token += 1) if (isOneOf(reading, token, ['european', 'europeans'])) return ['nato-europe'];
  return ['nato'];
}

/** Whether a token is a dash. */
export function isDash({ scanned }: Reading, token: number): boolean {
  return scanned.kind[token] === MARK && scanned.shape[token] === DASH;
}

/** Whether a number counts those who were told of, or what they spend as one, and no allies that meet something. */
export function isOfThoseTold(sentence: Sentence, amount: Amount): boolean {
  return isTheTwo(sentence, amount) || isTogether(sentence, amount) || isWholeGroup(sentence, amount);
}

/** `All three Baltic states spend 2 percent`: a group that is named, with as many members. */
function isWholeGroup({ reading }: Sentence, { first, next, quantity }: Amount): boolean {
  return quantity.kind === 'count' && quantity.of === null && placesIn(reading, { first: first - 2, next: next + 1 }).some(({ parties }) => parties.length > 1 && parties.length === quantity.value);
}

/** `The two countries will spend 2 percent`: those who were named before, and no number of allies. */
function isTheTwo({ reading, before, told, drafts }: Sentence, { phrase, quantity }: Amount): boolean {
  if (quantity.kind !== 'count' || !isOneOf(reading, phrase.first - 1, ['the', 'both', 'these', 'all']) || quantity.of !== null) return false;
  const parties = new Set([...told, ...drafts].flatMap((draft) => draft.parties));
  return before.parties.length === quantity.value || parties.size === quantity.value;
}

/** `The 27 European members spend 1.5 percent on average`: what they spend as one. */
function isTogether({ reading, clauses }: Sentence, amount: Amount): boolean {
  const { quantity, first, next } = amount;
  if (quantity.kind !== 'count') return false;
  const clause = clauses.find((each) => first >= each.first && first < each.next);
  for (let token = clause === undefined ? next : clause.first; token < (clause?.next ?? next); token += 1) if (isOneOf(reading, token, AS_ONE) || isThe(reading, token, 'average') && isThe(reading, token - 1, 'on') || isThe(reading, token, 'between') && isThe(reading, token + 1, 'them')) return true;
  return false;
}

const AS_ONE = ['together', 'combined', 'collectively', 'jointly', 'aggregate'];
