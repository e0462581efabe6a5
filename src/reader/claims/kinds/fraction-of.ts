import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, has, is, isMark, isOneOf, isThe, phraseAt, type Tokens } from '../reading.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isCountry, othersIn, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/**
 * A part or a multiple of what a target asks or another spends, told of the one that the words before are about: "That is less
 * than half of what Greece spends", "which is half of what NATO asks", "more than double NATO's target", "a third below the guideline".
 */
export function fractionsOf(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'ratio')) {
    const draft = isOfOutput(sentence, amount) ? undefined : ofAnother(sentence, amount) ?? ofTarget(sentence, amount) ?? belowTarget(sentence, amount);
    if (draft !== undefined) tell(sentence, draft);
  }
}

function isOfOutput({ reading }: Sentence, amount: Amount): boolean {
  return amount.quantity.change === 'by' || has(reading, { first: amount.next, next: amount.next + 4 }, GROUP.equipment);
}

/** `That is half of what Greece spends`: with a pronoun for what was told just before. */
function ofAnother(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading, next } = sentence;
  const what = whatAfter(sentence, amount);
  if (what < 0 || !isPronounBefore(sentence, amount)) return undefined;
  const [against] = othersIn(reading, { first: what, next: Math.min(next, what + 5) }, []);
  const verb = against === undefined ? -1 : find(reading, { first: against.next, next: Math.min(next, against.next + 3) }, SPENDS);
  if (against === undefined || verb < 0 || against.parties[0] === 'nato') return undefined;
  return ratioOf(sentence, amount, { against: against.parties, next: verb + 1 });
}

/** `half of what NATO asks`, `more than double NATO's 2 percent target`, `a quarter of the guideline`. */
function ofTarget(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const what = whatAfter(sentence, amount);
  const asked = what < 0 ? targetAfter(sentence, isThe(reading, end, 'of') ? end + 1 : end) : find(reading, { first: what, next: Math.min(next, what + 7) }, ASKED);
  return asked < 0 ? undefined : ratioOf(sentence, amount, { next: asked + 1 });
}

const SPENDS = anyOf([GROUP.spend, GROUP.do]);
const ASKED = anyOf([GROUP.pledge, GROUP.target, GROUP.demanding, GROUP.expected, GROUP.need, GROUP.recommend, GROUP.asking]);

/** The token of "what" right after an amount, or after "of"; -1 where none is. */
function whatAfter({ reading }: Sentence, amount: Amount): number {
  const end = amount.next;
  return [end, end + 1].find((token) => isThe(reading, token, 'what')) ?? -1;
}

/** The noun of a target that begins at a token, with no more than its owner and its share before it; -1 where none is. */
function targetAfter({ reading, next }: Sentence, first: number): number {
  for (let token = first; token < Math.min(next, first + 9); token += 1) {
    if (is(reading, token, GROUP.target)) return token;
    const isLight = is(reading, token, GROUP.article) || is(reading, token, GROUP.adverb) || reading.quantityAt[token] !== 0 || reading.mentions.around(token) !== undefined || isMark(reading, token) && codeAt(reading, token) !== 0x2c || isOneOf(reading, token, OF_TARGET);
    if (!isLight) return -1;
  }
  return -1;
}

const OF_TARGET = ['minimum', 'agreed', 'common', 'alliance', 'defence', 'defense', 'spending', 's'];

/** Whether the subject is only "that", "this" or "it", or what was told is taken up after a comma. */
function isPronounBefore({ reading, first, told }: Sentence, { phrase }: Amount): boolean {
  for (let token = phrase.first - 1; token >= first && token > phrase.first - 6; token -= 1) {
    if (is(reading, token, GROUP.be)) return isOneOf(reading, token - 1, POINTING) && told.some(isLevel);
    if (!is(reading, token, GROUP.adverb) && !is(reading, token, GROUP.filler)) return false;
  }
  return false;
}

const POINTING = ['that', 'this', 'it'];

function isLevel({ kind, measure }: Draft): boolean {
  return kind === 'level' && (measure === 'share' || measure === 'spending' || measure === 'spending-per-person' || measure === 'equipment-share');
}

/** Whose it is: of the level told before the amount in this sentence or the last, else the name before it. */
function holderBefore({ reading, first, drafts, told, before }: Sentence, amount: Amount): { readonly holder: Subject; readonly level: Draft | undefined } | undefined {
  const level = drafts.findLast((draft) => isLevel(draft) && draft.next <= amount.first);
  if (level !== undefined) return { holder: { parties: level.parties, first: -1, next: -1 }, level };
  const named = placesIn(reading, { first, next: amount.phrase.first }).findLast(({ isPerson, parties }) => !isPerson && parties.every(isCountry));
  if (named !== undefined) return { holder: named, level: undefined };
  const last = told.findLast(isLevel);
  return last === undefined ? before.parties.length > 0 ? { holder: { ...before, first: -1, next: -1 }, level: undefined } : undefined : { holder: { parties: last.parties, first: -1, next: -1 }, level: last };
}

function ratioOf(sentence: Sentence, amount: Amount, { against = [], next }: { readonly against?: readonly string[]; readonly next: number }): Draft | undefined {
  const found = isUnsaid(sentence, amount) ? undefined : holderBefore(sentence, amount);
  if (found === undefined || found.holder.parties.some((party) => against.includes(party) || party === 'nato')) return undefined;
  const measure: ClaimMeasure = against.length > 0 || found.level?.measure === 'equipment-share' ? found.level?.measure ?? 'share' : 'share';
  return { kind: 'ratio', measure, parties: found.holder.parties, ...toldBy(sentence.reading, amount.at), against, years: found.level?.years ?? null, ...coverOf(amount, found.holder, next) };
}

/** What shall be, could be, or is not. */
function isUnsaid({ reading, first }: Sentence, { phrase }: Amount): boolean {
  return has(reading, { first: Math.max(first, phrase.first - 6), next: phrase.first }, UNSAID);
}

const UNSAID = anyOf([GROUP.future, GROUP.conditional, GROUP.demanded, GROUP.not, GROUP.wish]);

/** `remains about a third below the guideline`: what is lacking, as a part. */
function belowTarget(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading } = sentence;
  const end = pastAmount(amount);
  const past = amount.quantity.unit === 'part' ? phraseAt(reading, end, 'shortBy') : -1;
  const target = past < 0 ? -1 : targetAfter(sentence, past);
  const found = target < 0 || isUnsaid(sentence, amount) ? undefined : holderBefore(sentence, amount);
  return found && { kind: 'gap', measure: 'gap', parties: found.holder.parties, ...toldBy(reading, amount.at), ...coverOf(amount, found.holder, target + 1) };
}

function coverOf({ phrase }: Amount, holder: Subject, next: number): Tokens {
  return { first: holder.first >= 0 && holder.first < phrase.first ? holder.first : phrase.first, next };
}
