import type { ClaimMeasure } from '#core';
import type { Draft } from '../draft.ts';
import { codeAt, find, findPhrase, has, is, isOneOf, isThe } from '../reading.ts';
import { tell, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { isCountry, namedIn, placesIn, type Subject } from '../subject.ts';
import { anyOf, ARMED, GROUP } from '../words/vocabulary.ts';
import { relativeTo } from './relative.ts';

/** `only Luxembourg spends less`, `only America and Poland have larger budgets`: whether that begins at a token. */
export function isOnly(sentence: Sentence, token: number): boolean {
  const subject = onlyThose(sentence, token);
  const verb = subject === undefined ? -1 : pastAside(sentence, subject.next);
  return is(sentence.reading, verb, VERBS) && lessOrMore(sentence, verb) > 0;
}

const VERBS = anyOf([GROUP.spend, GROUP.do, GROUP.had, GROUP.be, GROUP.ranking]);

/** `Only Luxembourg, at 0.55, gives less`: past what stands between two commas. */
function pastAside({ reading, next }: Sentence, token: number): number {
  if (codeAt(reading, token) !== 0x2c) return token;
  for (let at = token + 1; at < Math.min(next, token + REACH); at += 1) if (codeAt(reading, at) === 0x2c) return at + 1;
  return token;
}

/** Tells the place of whoever is outdone by only those: of who stands after "than", else of who was spoken of before; else those are the first themselves. */
export function only(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const subject = onlyThose(sentence, token) as Subject;
  const past = lessOrMore(sentence, pastAside(sentence, subject.next));
  const isLow = isOneOf(reading, past - 1, LESS);
  const isOfShare = is(reading, past, GROUP.share) || is(reading, past, GROUP.part) || isThe(reading, past, 'of') || relativeTo(sentence, { first: past, next: Math.min(next, past + 8) }) > 0;
  const other = isOverOther(sentence, past);
  const before = other ?? spokenOf(sentence, token, subject);
  const measure = ofNoun(sentence, past) ?? (findPhrase(reading, sentence, 'perPerson') >= 0 ? 'spending-per-person' : isOfShare || is(reading, pastAside(sentence, subject.next), GROUP.do) || relativeTo(sentence, { first: sentence.first, next: token }) > 0 || has(reading, { first: sentence.first, next: token }, GROUP.share) || other === undefined && isOfShares(sentence) ? 'share' : 'spending');
  const same = { kind: 'rank', measure, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', first: token } as const;
  const end = is(reading, past, GROUP.share) ? past + 1 : past;
  if (before !== undefined) return tell(sentence, { ...same, parties: before.parties, value: 1 + subject.parties.length, against: subject.parties, next: Math.max(end, other?.next ?? 0) });
  if (subject.parties.length === 1) tell(sentence, { ...same, parties: subject.parties, value: 1, next: end });
}

/** `have bigger armies`, `has a smaller economy`, `are more populous`. */
function ofNoun({ reading, next }: Sentence, past: number): ClaimMeasure | undefined {
  const tokens = { first: past, next: Math.min(next, past + 3) };
  if (has(reading, tokens, GROUP.spending)) return undefined;
  if (has(reading, tokens, ARMED)) return 'personnel';
  if (has(reading, tokens, GROUP.economy)) return is(reading, past, GROUP.share) || isThe(reading, past, 'of') ? undefined : 'gdp';
  return has(reading, tokens, GROUP.people) || isThe(reading, past, 'populous') ? 'population' : undefined;
}

/** The countries after "only". */
function onlyThose({ reading, next }: Sentence, token: number): Subject | undefined {
  const at = [1, 2, 3].map((step) => token + step).find((each) => reading.mentions.startingAt(each) !== undefined);
  const found = at === undefined ? undefined : namedIn(reading, { first: at, next: Math.min(next, token + REACH) });
  return found !== undefined && found.first === at && found.parties.every(isCountry) ? found : undefined;
}

const REACH = 12;
const LESS = ['less', 'smaller', 'lower', 'worse', 'fewer', 'weaker', 'poorer'];
const MORE = ['more', 'larger', 'higher', 'bigger', 'greater', 'better', 'stronger', 'richer', 'heavier'];

/** The end of "less", "more", "a smaller share". */
function lessOrMore({ reading, next }: Sentence, verb: number): number {
  for (let token = verb + 1; token < Math.min(next, verb + 4); token += 1) if (isOneOf(reading, token, LESS) || isOneOf(reading, token, MORE)) return token + 1;
  return 0;
}

/** `only the United States spends more on defence than Britain`: it is Britain that comes second. */
function isOverOther({ reading, next }: Sentence, past: number): Subject | undefined {
  const than = find(reading, { first: past, next: Math.min(next, past + REACH) }, GROUP.than);
  return than < 0 ? undefined : placesIn(reading, { first: than + 1, next: Math.min(next, than + 4) }).find(({ isPerson, parties }) => !isPerson && parties.length === 1 && parties.every(isCountry));
}

/** The one country that was spoken of: in the same sentence, else in the one before. */
function spokenOf({ reading, first, before, told }: Sentence, token: number, { parties }: Subject): Subject | undefined {
  const named = namedIn(reading, { first, next: token });
  const isOfMany = named === undefined && new Set(told.filter(({ kind }) => kind === 'level').map((each) => each.parties.join())).size > 1;
  const one = named === undefined || !named.parties.every(isCountry) ? before : named;
  if (isOfMany) return undefined;
  return one.parties.length === 1 && one.parties.every(isCountry) && !parties.includes(one.parties[0] as string) ? one : undefined;
}

/** Whether it is shares that were told. */
function isOfShares({ amounts, told, drafts, reading, first, next }: Sentence): boolean {
  const last: Draft | undefined = drafts.at(-1) ?? told.at(-1);
  return amounts.some(({ quantity }) => isShare(quantity)) || last?.measure === 'share' || has(reading, { first, next }, GROUP.share);
}
