import type { ClaimMeasure } from '#core';
import type { Draft } from '../draft.ts';
import { countriesIn } from '../holder.ts';
import { codeAt, findPhrase, has, is, isMark, isOneOf, isThe, type Tokens } from '../reading.ts';
import { predicateBefore } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { areCountries, isCountry, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, ARMED, GROUP, without } from '../words/vocabulary.ts';
import { relativeTo } from '../kinds/relative.ts';

/** Places in an order that no other rule has taken: what is ranked by the noun beside the superlative, who holds the place by the country named nearest. */
export function leftoverRanks(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, SUPERLATIVES, superlative);
  atEach(sentence, GROUP.runnerUp, second);
  inverted(sentence);
}

const SUPERLATIVES = without(GROUP.most, [GROUP.laggard]);

function superlative(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const at = (reading.quantityAt[token] as number) - 1;
  const quantity = at < 0 ? undefined : reading.quantities[at];
  if ((quantity !== undefined && (quantity.kind !== 'rank' || sentence.used.has(at))) || isRanked(sentence, token) || isOfElse(sentence, token)) return;
  const last = levelBefore(sentence, token);
  const measure = last?.measure ?? measureOf(sentence, token);
  const value = typeof quantity?.value === 'number' ? quantity.value : 1;
  if (measure !== undefined) ranked(sentence, token, { measure, value, direction: is(reading, token, GROUP.low) ? 'lowest' : 'highest', ...(at >= 0 && { quantities: [at] }) });
}

/** `€34 billion, the second largest in the alliance`: of the level told before the comma. */
function levelBefore({ reading, drafts }: Sentence, token: number): Draft | undefined {
  const comma = [1, 2, 3].map((step) => token - step).find((at) => codeAt(reading, at) === 0x2c);
  const isBare = isMark(reading, token + 1) || isOneOf(reading, token + 1, ['in', 'of', 'among']);
  return comma === undefined || !isBare ? undefined : drafts.findLast(({ kind, next }) => kind === 'level' && next <= comma && comma - next < 3);
}

/** `At the foot of the table stands Luxembourg`, `last of all comes Spain`, `first comes Poland`. */
function inverted(sentence: Sentence): void {
  const { reading, first, next } = sentence;
  const end = !isThe(reading, first, 'at') ? first : isThe(reading, first + 2, 'other') ? first + 3 : first + 2;
  if (!is(reading, end, ENDS) && !isOtherEnd(reading, end)) return;
  const verb = [1, 2, 3, 4, 5, 6].map((step) => end + step).find((at) => is(reading, at, BEING));
  const place = verb === undefined ? undefined : holdersIn(sentence, { first: verb + 1, next: Math.min(next, verb + 4) })[0];
  const isTable = isOfShares(sentence) || sentence.told.some(({ kind }) => kind === 'rank') || has(reading, { first, next: verb ?? first }, GROUP.place);
  if (place === undefined || !isTable || isOtherEnd(reading, end) && isThe(reading, verb ?? first, 'come') || isInDraft(sentence, place.first, ({ kind }) => kind === 'rank')) return;
  const measure = sentence.told.findLast(({ kind }) => kind === 'rank')?.measure ?? 'share';
  tell(sentence, { kind: 'rank', measure, parties: place.parties, value: isThe(reading, end, 'next') || isThe(reading, end, 'second') ? 2 : 1, unit: 'rank', step: 1, direction: is(reading, end, LOWEST) || isOtherEnd(reading, end) ? 'lowest' : 'highest', first, next: place.next });
}

/** `At the other end (of the table)`. */
function isOtherEnd(reading: Sentence['reading'], token: number): boolean {
  return isThe(reading, token, 'end') && isThe(reading, token - 1, 'other');
}

const LOWEST = anyOf([GROUP.low, GROUP.tableLast]);
const ENDS = anyOf([LOWEST, GROUP.tableFirst]);

/** Whether the clause has told a place. */
function isRanked({ drafts }: Sentence, token: number): boolean {
  return drafts.some(({ kind, first, next }) => kind === 'rank' && token >= first && token < next + NEAR);
}

const NEAR = 9;

/** `Greece is the runner-up`, `next in line come the Norwegians`. */
function second(sentence: Sentence, token: number): void {
  const last = [...sentence.told, ...sentence.drafts].findLast(({ kind, measure }) => kind === 'rank' || kind === 'level' && (measure === 'share' || measure === 'spending'));
  const measure = isRelative(sentence) ? 'share' : last?.measure;
  if (measure !== undefined && !isInDraft(sentence, token)) ranked(sentence, token, { measure, value: 2, direction: 'highest' });
}

type Told = Pick<Draft, 'measure' | 'value' | 'direction' | 'quantities'>;

function ranked(sentence: Sentence, token: number, told: Told): void {
  const { reading, first, next } = sentence;
  const mood = predicateBefore(sentence, token)?.mood;
  if (mood !== undefined && (!mood.isAsserted || mood.isNegated || mood.isFuture)) return;
  const clause = sentence.clauses[clauseAt(sentence, token)] as Clause;
  const holder = levelBefore(sentence, token) ?? holderOf(sentence, token, clause);
  if (holder === undefined || clause.intro === 'if') return;
  const from = holder.first < 0 ? token : Math.min(holder.first, token);
  tell(sentence, { kind: 'rank', parties: holder.parties, unit: 'rank', step: 1, ...told, group: isEuropean(sentence, { first, next }) ? 'nato-europe' : 'nato', years: yearsOf(sentence, clause, token), isConditional: mood?.isConditional ?? false, first: from, next: Math.min(next, Math.max(holder.next, token + (isMark(reading, token + 1) ? 1 : 2))) });
}

/** `since the war`, `in the world`, `the largest increase`, `among the top spenders`: no place among allies. */
function isOfElse({ reading, next }: Sentence, token: number): boolean {
  for (let at = token + 1; at < Math.min(next, token + NEAR); at += 1) if (isOneOf(reading, at, ELSEWHERE) || is(reading, at, GROUP.rise)) return true;
  if ([1, 2, 3].some((back) => is(reading, token - back, GROUP.elsewhere) || isThe(reading, token - back, 'at'))) return true;
  const isNounNear = is(reading, token + 1, NOUNS) || is(reading, token + 2, NOUNS);
  if (isThe(reading, token, 'most') || isThe(reading, token, 'least')) return is(reading, token + 1, NOUNS) || is(reading, token + 1, GROUP.preposition) || !isNounNear;
  if (is(reading, token, GROUP.rear)) return !is(reading, token + 1, GROUP.spender) && !is(reading, token + 2, GROUP.spender);
  return is(reading, token, GROUP.leading) && !isNounNear;
}

const ELSEWHERE = ['world', 'since', 'ever', 'history', 'globe', 'years', 'decades'];

const NOUNS = anyOf([GROUP.economy, GROUP.spender, GROUP.spending, GROUP.army, GROUP.troops, GROUP.share, GROUP.people, GROUP.defence, GROUP.alliance]);

/** The words before the superlative: "the biggest defence budget" up to its noun, or "his army is the second largest". */
function measureOf(sentence: Sentence, token: number): ClaimMeasure | undefined {
  const { reading, first } = sentence;
  const noun = nounAfter(sentence, token);
  if (is(reading, token, GROUP.nearest)) return noun === undefined && isOfShares(sentence) ? 'share' : undefined;
  if (isThe(reading, token, 'populous') || isThe(reading, token + 1, 'populous')) return 'population';
  if (is(reading, token, GROUP.rich) && findPhrase(reading, sentence, 'perPerson') < 0) return 'gdp';
  if (noun !== undefined) return ofNoun(sentence, token, noun);
  const isBare = token + 1 >= sentence.next || isMark(reading, token + 1) || isOneOf(reading, token + 1, ['in', 'of', 'among', 'by']);
  const be = [1, 2, 3, 4].map((step) => token - step).find((at) => is(reading, at, BEING));
  if (!isBare || be === undefined) return undefined;
  const clause = sentence.clauses[clauseAt(sentence, be)] as Clause;
  const before: Tokens = { first: Math.max(first, clause.first), next: be };
  if (sentence.amounts.some(({ next, quantity }) => isShare(quantity) && next <= be && be - next < 3)) return 'share';
  for (let at = before.next - 1; at >= before.first; at -= 1) if (is(reading, at, NOUNS) && reading.quantityAt[at] === 0) return ofNoun(sentence, token, at);
  return undefined;
}

const BEING = anyOf([GROUP.be, GROUP.ranking]);

/** The noun right after a superlative, past "defence", "European", "military". */
function nounAfter({ reading, next }: Sentence, token: number): number | undefined {
  for (let at = token + 1; at < Math.min(next, token + 4) && !isMark(reading, at) && !is(reading, at, GROUP.preposition); at += 1) {
    if (is(reading, at, NOUNS) && !(is(reading, at, GROUP.defence) && is(reading, at + 1, NOUNS)) && !is(reading, at, GROUP.alliance)) return at;
  }
  return undefined;
}

function ofNoun(sentence: Sentence, token: number, noun: number): ClaimMeasure | undefined {
  const { reading } = sentence;
  if (is(reading, noun, GROUP.share)) return 'share';
  if (is(reading, noun, MONEY)) return findPhrase(reading, sentence, 'perPerson') >= 0 ? 'spending-per-person' : isRelative(sentence) ? 'share' : 'spending';
  if (is(reading, noun, GROUP.economy)) return 'gdp';
  if (is(reading, noun, ARMED)) return is(reading, token, GROUP.weighty) ? 'personnel' : undefined;
  return is(reading, noun, GROUP.people) ? 'population' : undefined;
}

const MONEY = anyOf([GROUP.spender, GROUP.spending]);

/** `relative to GDP`, `in relative terms`, `measured by its economy`, beside a share of output. */
function isRelative(sentence: Sentence): boolean {
  const { reading, first, next } = sentence;
  return relativeTo(sentence, { first, next }) > 0 || findPhrase(reading, sentence, 'inRelation') >= 0 || has(reading, sentence, GROUP.proportionally) || isOfShares(sentence) && has(reading, sentence, GROUP.share);
}

function isOfShares({ amounts, drafts, told }: Sentence): boolean {
  return amounts.some(({ quantity }) => isShare(quantity)) || [...told, ...drafts].some(({ kind, measure }) => kind === 'level' && measure === 'share');
}

/** The country of the clause that stands nearest before the superlative, or after it with "is"; else the only one of the sentence, or of the one before. */
function holderOf(sentence: Sentence, token: number, clause: Clause): Subject | undefined {
  const { reading, first, next, before } = sentence;
  const named = holdersIn(sentence, { first: clause.first, next: token })[0] ?? (isBeAfter(sentence, token) ? holdersIn(sentence, { first: token, next: clause.next })[0] : undefined);
  if (named !== undefined || !isComplement(sentence, token)) return named;
  const all = holdersIn(sentence, { first, next });
  if (all.length > 0) return all.length === 1 ? all[0] : undefined;
  const isBack = placesIn(reading, { first, next }).length === 0 || has(reading, { first, next: token }, GROUP.owning) || isThe(reading, first, 'it');
  return isBack && before.parties.length === 1 && isCountry(before.parties[0] as string) ? { ...before, first: -1, next: token } : undefined;
}

function holdersIn(sentence: Sentence, tokens: Tokens): Subject[] {
  return countriesIn(sentence, tokens).filter(({ parties, first: at }) => areCountries(parties) && ![1, 2].some((back) => isOneOf(sentence.reading, at - back, ['behind', 'after'])));
}

/** `The heaviest payer is Poland`. */
function isBeAfter({ reading, next }: Sentence, token: number): boolean {
  return has(reading, { first: token + 1, next: Math.min(next, token + NEAR) }, GROUP.be);
}

/** `is the second largest`, `has the smallest army`, `, the second largest`: not "unacceptable for the largest economy". */
function isComplement({ reading, first }: Sentence, token: number): boolean {
  for (let at = token - 1; at > token - 6 && at >= first; at -= 1) {
    if (is(reading, at, HAVING) || codeAt(reading, at) === 0x2c) return true;
    if (is(reading, at, GROUP.preposition)) return false;
  }
  return false;
}

const HAVING = anyOf([GROUP.be, GROUP.had, GROUP.ranking, GROUP.hold]);

/** `in Europe`, `the European allies`. */
function isEuropean({ reading }: Sentence, tokens: Tokens): boolean {
  for (let token = tokens.first; token < tokens.next; token += 1) if ((is(reading, token, GROUP.europe) && isThe(reading, token - 1, 'in')) || (isThe(reading, token, 'european') && codeAt(reading, token + 1) !== 0x2c)) return true;
  return false;
}
