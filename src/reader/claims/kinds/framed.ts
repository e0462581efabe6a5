import { isNoun, isVerb } from '../clauses.ts';
import { codeAt, endsIn, find, has, is, isMark, isOneOf, isThe, isWord, type Tokens } from '../reading.ts';
import type { Amount, Sentence } from '../sentence.ts';
import { areCountries, endsOwning, placesIn, type NamedPlace } from '../subject.ts';
import { smallNumber } from '../small-number.ts';
import { anyOf, GROUP, without } from '../words/vocabulary.ts';

/** The words that set a target, and whose it is. */
export interface Told extends Tokens {
  readonly parties: readonly string[];
  /** From where its deadline is looked for, if not from the number. */
  readonly dueFrom?: number;
}

/**
 * A target within words of what was promised or laid down, however long they are: "the decision by which everyone was to move towards 2 percent", "the pledge
 * that he made in Warsaw, 2.5 percent of GDP", "the timetable, which Rome handed in last year, foresees 2 percent", "what they all signed was 2 percent".
 */
export function framed(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, first } = sentence;
  const start = amount.phrase.first;
  const whole = cleft(sentence, start);
  if (whole !== undefined) return { parties: (has(reading, whole, GROUP.ally) ? undefined : ownerIn(sentence, whole)?.parties) ?? ['nato'], first: whole.first, next: amount.next };
  for (let noun = start - 1; noun >= first && noun > start - FAR; noun -= 1) {
    if (codeAt(reading, noun) === 0x3b) return undefined;
    if (!isFrame(sentence, noun)) continue;
    const between = { first: noun + 1, next: start };
    if (isHindered(sentence, between)) return undefined;
    if (isApposed(sentence, between) || isEqualled(sentence, between) || isProvided(sentence, between) || isUndertaken(sentence, between)) return { parties: ownerAround(sentence, { first: noun, next: start })?.parties ?? ['nato'], first: noun, next: amount.next };
  }
  return undefined;
}

const FAR = 26;
const FRAMES = without(anyOf([GROUP.target, GROUP.summit, GROUP.deal, GROUP.strict, GROUP.text, GROUP.framing]), [GROUP.law]);
/** What is thought of or asked for; "would" tells what shall be only of what was agreed. */
const HINDERING = without(anyOf([GROUP.not, GROUP.demanding, GROUP.if, GROUP.prospect]), [GROUP.be, GROUP.modal, GROUP.strict, GROUP.provide]);
/** Nouns by their letters that are verbs as often. */
const VERBAL = ['aim', 'aims', 'pledge', 'pledges', 'promise', 'promises', 'vow'];

/** `the declaration`, `the line drawn in Wales`, `gave its word`; not "the level", "is on course". */
function isFrame({ reading }: Sentence, noun: number): boolean {
  if (!is(reading, noun, FRAMES) || isThe(reading, noun, 'level') || isThe(reading, noun - 1, 'on') && isThe(reading, noun, 'course') || reading.mentions.around(noun)?.kind === 'name') return false;
  if (isThe(reading, noun, 'word')) return is(reading, noun - 1, GROUP.owning) && has(reading, { first: noun - 4, next: noun }, GROUP.giving);
  if (isThe(reading, noun, 'line') || isThe(reading, noun, 'bar')) return is(reading, noun + 1, SETTING);
  return !isOneOf(reading, noun, VERBAL) || is(reading, noun - 1, GROUP.summitPlace) || isNoun(reading, noun) || endsOwning(reading, noun);
}

/** `missed the goal set in Wales`, `no pledge`, `proposed a target`: what is asked for, or has one's own number beside it. */
function isHindered({ reading, first }: Sentence, between: Tokens): boolean {
  if (has(reading, between, HINDERING) || has(reading, { first: Math.max(first, between.first - 3), next: between.next }, GROUP.foreign)) return true;
  if (!is(reading, between.first - 2, MISSING) && [0, 1].some((step) => is(reading, between.first + step, SETTING))) return false;
  for (let token = between.first - 2; token >= first && token > between.first - NEAR; token -= 1) if (is(reading, token, MISSING) || isMark(reading, token)) return is(reading, token, MISSING);
  return false;
}

const NEAR = 9;
const MISSING = anyOf([GROUP.miss, GROUP.fail, GROUP.shortOf, GROUP.meet, GROUP.not, GROUP.wish, GROUP.prospect, GROUP.demanding, GROUP.modal]);
const SETTING = anyOf([GROUP.deciding, GROUP.dating, GROUP.enshrined, GROUP.giving, GROUP.signed, GROUP.framed]);

/** `the line drawn in Wales, at 2 percent`, `the pledge that Rishi Sunak made in Warsaw, 2.5 percent`, `the Hague pledge, 3.5 percent`: right behind a mark, with nothing told before it but who set it, where and when. */
function isApposed({ reading }: Sentence, { first, next }: Tokens): boolean {
  const isAt = isOneOf(reading, next - 1, ['at', 'of', 'namely']);
  const mark = isAt ? next - 2 : next - 1;
  if (!isMark(reading, mark) || mark < first || reading.quantityAt[mark] !== 0) return false;
  let isSet = !isAt && isDefinite(reading, first - 1);
  for (let token = first; token < mark; token += 1) {
    if (is(reading, token, SETTING)) isSet = true;
    else if (isVerb(reading, token) && !isNoun(reading, token) && !is(reading, token, GROUP.help) && !is(reading, token - 1, GROUP.be)) return false;
  }
  return isSet;
}

/** `the target`, `its promise`, `Hague pledge`: one that is known. */
function isDefinite(reading: Sentence['reading'], noun: number): boolean {
  return [1, 2, 3].some((back) => isOneOf(reading, noun - back, ['the', 'this', 'that']) || is(reading, noun - back, GROUP.owning) || is(reading, noun - back, GROUP.summitPlace)) || smallNumber(reading, noun - 1) !== null;
}

/** `The UN's target for aid is 0.7 percent`: by "is" alone. */
function isEqualled({ reading }: Sentence, { first, next }: Tokens): boolean {
  return is(reading, next - 1, GROUP.be) && next - first < NEAR && !has(reading, { first, next: next - 1 }, GROUP.be) && !hasFinite(reading, { first, next: next - 1 }) && !hasMark(reading, { first, next });
}

const PROVIDING = anyOf([GROUP.provide, GROUP.stating, GROUP.asking, GROUP.need, GROUP.compel]);
const REACH = 8;

/** `foresees a rise to 2 percent`, `, which it handed to NATO, foresees 2 percent`, `that each member spend 2 percent`: what the document says itself. */
function isProvided({ reading }: Sentence, { first, next }: Tokens): boolean {
  const from = pastAside(reading, first, next);
  const verb = find(reading, { first: from, next: Math.min(next, from + REACH) }, PROVIDING);
  if (verb >= 0 && next - verb < 2 * REACH && !hasMark(reading, { first: from, next: verb }) && !hasFinite(reading, { first: verb + 1, next })) return true;
  return isThe(reading, first, 'that') && isOneOf(reading, first + 1, EACH) || isOneOf(reading, first, ['on', 'for']) && isThe(reading, first + 2, 'to');
}

const EACH = ['each', 'every', 'all', 'members', 'allies', 'member', 'countries'];

function hasMark(reading: Sentence['reading'], { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isMark(reading, token) && !is(reading, token + 1, GROUP.relative)) return true;
  return false;
}

/** `, which it handed to NATO in 2019,`: past what is told by the way. */
function pastAside(reading: Sentence['reading'], first: number, next: number): number {
  if (codeAt(reading, first) !== 0x2c) return first;
  for (let token = first + 2; token < next; token += 1) if (codeAt(reading, token) === 0x2c) return token + 1;
  return first;
}

/** `by which everyone was to move towards 2 percent`, `of devoting a fifth`, `under which defence gets 2 percent`: nothing but what shall be done. */
function isUndertaken({ reading }: Sentence, { first: from, next }: Tokens): boolean {
  const first = pastAside(reading, from, next);
  const later = [first + 1, first + 2, first + 3, first + 4, first + 5].find((token) => token < next && isOneOf(reading, token, ['which', 'that']));
  const lead = later ?? (isOneOf(reading, first, ['of', 'to', 'that', 'which']) ? first : pastMaking(reading, { first, next }));
  return lead >= 0 && !has(reading, { first, next: lead }, GROUP.be) && !hasFinite(reading, { first, next: lead }) && isDutyIn(reading, { first: lead, next }) && !hasFinite(reading, { first: lead, next });
}

/** `they made in 2014 to stop the cuts`: where what was promised begins behind who promised it; -1 where it does not. */
function pastMaking(reading: Sentence['reading'], { first, next }: Tokens): number {
  const made = find(reading, { first, next: Math.min(next, first + 5) }, SETTING);
  return made < 0 ? -1 : [1, 2, 3, 4, 5].map((step) => made + step).find((token) => token < next && isOneOf(reading, token, ['to', 'of', 'that'])) ?? -1;
}

/** Whether something shall be done there: "should", "would", "was to", "to spend", "devoting". */
function isDutyIn(reading: Sentence['reading'], { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (is(reading, token, GROUP.modal) || isThe(reading, token, 'to') && isDone(reading, token + 1) || isThe(reading, first, 'of') && token === first + 1 && endsIn(reading, token, 'ing')) return true;
  return false;
}

/** `to move`, `to bring`: no noun. */
function isDone(reading: Sentence['reading'], token: number): boolean {
  return isWord(reading, token) && !is(reading, token, GROUP.article) && reading.quantityAt[token] === 0 && reading.mentions.startingAt(token) === undefined;
}

/** Whether something is told there that was done or is so: a verb that neither "to" nor "would" leads in. */
function hasFinite(reading: Sentence['reading'], { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isVerb(reading, token) && !isNoun(reading, token) && !is(reading, token, HELPING) && !endsIn(reading, token, 'ing') && !isLed(reading, token, first) && !is(reading, token, SETTING)) return true;
  return false;
}

const HELPING = anyOf([GROUP.help, GROUP.modal]);

/** `to halt any decline and aim for`, `would be putting`, `those below it were to move`. */
function isLed(reading: Sentence['reading'], verb: number, first: number): boolean {
  for (let token = verb - 1; token >= first; token -= 1) {
    if (is(reading, token, GROUP.modal) || isThe(reading, token, 'to')) return true;
    if (isThe(reading, token, 'and') || codeAt(reading, token) === 0x2c) return isDutyIn(reading, { first, next: token });
    if (!is(reading, token, GROUP.help)) return false;
  }
  return false;
}

/** `Those below 2 percent have undertaken to move towards that figure by 2024`: a mark that those under it are to come up to. */
export function aimedAt(sentence: Sentence, amount: Amount): Told | undefined {
  const { reading, first, next } = sentence;
  const isBelow = amount.quantity.comparator === 'less than' || is(reading, amount.phrase.first - 1, GROUP.shortOf);
  const that = isBelow ? [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((step) => amount.next + step).find((token) => token + 1 < next && isOneOf(reading, token, ['that', 'this']) && isOneOf(reading, token + 1, LEVELS)) : undefined;
  const isAgreed = has(reading, { first, next: that ?? first }, AGREEING) && isDutyIn(reading, { first: amount.next, next: that ?? first });
  return that === undefined || !isAgreed ? undefined : { parties: ['nato'], first: amount.phrase.first, next: that + 2, dueFrom: that };
}

const LEVELS = ['level', 'figure', 'mark', 'share', 'number', 'line', 'target', 'threshold'];
const AGREEING = anyOf([GROUP.deciding, GROUP.summit, GROUP.deal, GROUP.text]);

/** `What every ally put its name to in Newport was 2 percent`: from "what" to the number; nothing where it is told otherwise. */
function cleft({ reading, first }: Sentence, start: number): Tokens | undefined {
  let lead = start - 1;
  while (lead >= first && lead > start - FAR && !isThe(reading, lead, 'what')) lead -= 1;
  const isTold = lead >= first && isThe(reading, lead, 'what') && (is(reading, start - 1, GROUP.be) || codeAt(reading, start - 1) === 0x3a || codeAt(reading, start - 1) === 0x2c);
  return isTold && has(reading, { first: lead + 1, next: start }, SIGNING) && !has(reading, { first: lead, next: start }, HINDERING) ? { first: lead, next: start } : undefined;
}

const SIGNING = anyOf([GROUP.deciding, GROUP.signature]);

/** Whose it is: a country that owns it or made it, by its name or by who leads it. */
function ownerAround(sentence: Sentence, { first: noun, next }: Tokens): NamedPlace | undefined {
  const { reading, first } = sentence;
  return placesIn(reading, { first: Math.max(first, noun - 4), next: noun }).findLast(({ parties }) => areCountries(parties)) ?? ownerIn(sentence, { first: noun, next });
}

function ownerIn({ reading }: Sentence, tokens: Tokens): NamedPlace | undefined {
  return placesIn(reading, tokens).find(({ lead, parties }) => lead === 'none' && areCountries(parties));
}
