import { isPlain } from '../mood.ts';
import type { Claim, ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, endsIn, find, has, is, isMark, isOneOf, isThe, isWord, type Tokens } from '../reading.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { endsOwning, placesIn, type Subject } from '../subject.ts';
import { asPercent } from '../shares.ts';
import { yearsOf } from '../years.ts';
import { holds } from '../words/presence.ts';
import { anyOf, ARMED, GROUP } from '../words/vocabulary.ts';

/** What went up or down: "raised spending by 10 percent last year", "has cut its budget", "doubled since 2014". */
export function changes(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent', 'money')) if (!spentMore(sentence, amount)) risen(sentence, amount);
  atEach(sentence, STARTS, (_, token) => {
    const direction = directionAt(sentence, token);
    if (direction !== null) change(sentence, token, direction);
  });
}

/** `a 6 percent rise took Norway's budget to …`, `the increase in Polish spending was 11 percent`: told by a noun. */
function risen(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const { quantity, phrase } = amount;
  if (quantity.unit !== 'percent' || quantity.of !== null || quantity.change === 'to' || quantity.change === 'from' || quantity.by !== null || !isAboutDefence(sentence)) return;
  const end = Math.max(amount.next, phrase.next);
  const noun = nounOf(sentence, amount);
  if (noun < 0 || !has(reading, { first: Math.max(sentence.first, noun - 6), next: Math.min(next, end + 9) }, GROUP.spending)) return;
  const verb = find(reading, { first: Math.min(noun, end), next: Math.min(next, end + 12) }, GROUP.doing);
  const predicate = verb < 0 ? undefined : predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (predicate === undefined || !isPlain(predicate.mood)) return;
  const owner = placesIn(reading, { first: sentence.first, next: Math.min(next, end + 9) }).find(({ isPerson, lead }) => !isPerson && lead !== 'other');
  if (owner === undefined) return;
  const first = Math.min(owner.first, noun, phrase.first);
  tell(sentence, { kind: 'change', measure: 'spending', parties: owner.parties, ...toldBy(reading, amount.at), direction: is(reading, noun, GROUP.down) || isThe(reading, noun, 'reduction') ? 'down' : 'up', years: yearsOf(sentence, predicate.clause, amount.first), first, next: Math.max(amount.next, owner.next, noun + 1) });
}

/** `are spending 4.3 percent more on defence`, `have spent an additional $130 billion since 2016`: told by how much more is spent. */
function spentMore(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const { quantity, phrase } = amount;
  const end = amount.next + 1;
  const isPercent = quantity.kind === 'percent' && quantity.of === null && isOneOf(reading, amount.next, ['more', 'less']) && !isBesideOther(sentence, end);
  const predicate = isPercent || quantity.kind === 'money' && quantity.isAdditional ? grantedBefore(sentence, phrase.first) ?? predicateBefore(sentence, phrase.first) : undefined;
  if (predicate === undefined || !is(reading, predicate.verb, isPercent ? GROUP.spend : GIVING) || !isAboutDefence(sentence)) return false;
  const { mood, subject, clause } = predicate;
  const years = yearsOf(sentence, clause, amount.first);
  if (!isPlain(mood) || subject.parties.length === 0 || (!isPercent && years === null && !isForForces(sentence, amount) && !has(reading, { first: predicate.verb + 1, next: phrase.first }, GROUP.defence)) || (years !== null && reading.year !== null && years.last > reading.year)) return false;
  tell(sentence, { kind: 'change', measure: 'spending', parties: subject.parties, ...toldBy(reading, amount.at), isAdditional: false, direction: isThe(reading, amount.next, 'less') ? 'down' : 'up', years, first: startOf(sentence, predicate, phrase.first), next: isPercent ? end : amount.next });
  return true;
}

/** `found an extra €2 billion`, `handed its forces another billion`. */
const GIVING = anyOf([GROUP.spend, GROUP.granting]);

/** `found its army an extra €2 billion`: the verb that grants, which may be one of saying elsewhere. */
function grantedBefore(sentence: Sentence, token: number): Predicate | undefined {
  const verb = find(sentence.reading, { first: Math.max(sentence.first, token - NEAR - NEAR), next: token }, GROUP.granting);
  return verb < 0 ? undefined : predicateOf(sentence, clauseAt(sentence, verb), verb);
}

/** `an extra €2 billion for its armed forces`. */
function isForForces({ reading, next }: Sentence, { next: end }: Amount): boolean {
  return isOneOf(reading, end, ['for', 'on', 'into', 'to']) && has(reading, { first: end + 1, next: Math.min(next, end + 5) }, GROUP.defence);
}

/** `fifty percent more per head than Denmark`, `more on its forces than in 2016`: more than another, or than before. */
function isBesideOther({ reading, next }: Sentence, from: number): boolean {
  return has(reading, { first: from, next: Math.min(next, from + 7) }, GROUP.than);
}

/** The noun right after a percentage, or before "of 6 percent" and "was 6 percent"; -1 where none is. */
function nounOf({ reading }: Sentence, { next, phrase }: Amount): number {
  const after = [0, 1].map((step) => Math.max(next, phrase.next) + step - 1).find((token) => is(reading, token, GROUP.rise));
  if (after !== undefined && !is(reading, phrase.first - 1, GROUP.preposition)) return after;
  const lead = phrase.first - 1;
  if (isThe(reading, lead, 'of') && is(reading, lead - 1, GROUP.rise)) return lead - 1;
  if (!is(reading, lead, GROUP.be)) return -1;
  for (let token = lead - 1; token > lead - 8; token -= 1) if (is(reading, token, GROUP.rise) && isNoun(reading, token)) return token;
  return -1;
}

const STARTS = anyOf([GROUP.up, GROUP.down, GROUP.changing, GROUP.be, GROUP.went, GROUP.moved]);

function directionAt({ reading }: Sentence, token: number): Claim['direction'] {
  if (isNoun(reading, token) || !isWord(reading, token) || isOneOf(reading, token + 1, ['short', 'behind']) || is(reading, token, GROUP.weigh) && isThe(reading, token + 1, 'on')) return null;
  if (is(reading, token, GROUP.moved)) return isBareMove(reading, token) ? (isThe(reading, token, 'up') ? 'up' : 'down') : null;
  if (is(reading, token, GROUP.be) || is(reading, token, GROUP.went)) return isThe(reading, token + 1, 'up') ? 'up' : isThe(reading, token + 1, 'down') ? 'down' : null;
  if (isThe(reading, token, 'halved') || isThe(reading, token, 'cutting')) return 'down';
  if (isThe(reading, token, 'added')) return 'up';
  return is(reading, token, GROUP.up) ? 'up' : is(reading, token, GROUP.down) ? 'down' : null;
}

/** `Italian military spending down 3 percent`, as a headline has it: no verb, and no level that is reached. */
function isBareMove(reading: Sentence['reading'], token: number): boolean {
  if (!is(reading, token - 1, GROUP.spending) || isVerb(reading, token - 2) || is(reading, token - 2, GROUP.owning)) return false;
  return reading.quantityAt[token + 1] !== 0 || isOneOf(reading, token + 1, ['for', 'by', 'again', 'sharply', 'in', 'since', 'nearly', 'almost', 'about']);
}

function change(sentence: Sentence, verb: number, direction: Claim['direction']): void {
  const number = clauseAt(sentence, verb);
  const predicate = predicateOf(sentence, number, verb);
  if (isGerund(sentence, verb)) return again(sentence, verb, direction);
  if (!predicate.mood.isAsserted || predicate.mood.isConditional || isParticiple(sentence, verb)) return;
  const measure = measureOf(sentence, predicate, verb);
  if (measure === undefined || isDrawn(sentence, verb)) return;
  const told = amountOf(sentence, predicate, verb);
  if (told === undefined && (isInDraft(sentence, verb) || isInfinitive(sentence, verb))) return;
  if (told === 'level' || (told === undefined && predicate.mood.isFuture)) return;
  const subject = whose(sentence, predicate, verb);
  if (subject === undefined || (predicate.mood.isFuture && told?.draft.unit !== 'percent' && isOwnWill(sentence, predicate, verb))) return;
  const same = { kind: 'change', measure, parties: isOfSome(sentence, subject) ? [] : subject.parties, direction, isNegated: predicate.mood.isNegated } as const;
  tell(sentence, {
    ...same, ...told?.draft, years: told?.draft.years ?? yearsOf(sentence, predicate.clause, told?.draft.quantities === undefined ? verb : told.next - 1) ?? (isOwnersAlone(sentence, verb) ? lastChange(sentence)?.years ?? null : null),
    first: startOf(sentence, { ...predicate, subject }, verb), next: Math.max(told?.next ?? 0, endOf(sentence, predicate, verb)),
  });
  if (told?.draft.unit === 'percent') inOthers(sentence, { ...same, ...told.draft, first: verb, next: told.next });
  for (const more of told === undefined ? [] : furtherBy(sentence, told.next)) tell(sentence, { ...same, ...toldBy(sentence.reading, more.at), years: yearsOf(sentence, sentence, more.first), first: more.phrase.first, next: more.next });
}

/** `Some members have cut their budgets`, `21 of the 28 governments`: nobody who is told. */
function isOfSome({ reading, amounts }: Sentence, { parties, first }: Subject): boolean {
  if (parties[0] !== 'nato' || first < 0) return false;
  const [at] = [first, first - 1, first - 2].filter((token) => isOneOf(reading, token, SOME));
  return at !== undefined && reading.quantityAt[at + 1] === 0 || amounts.some(({ phrase, quantity }) => quantity.kind === 'count' && quantity.of !== null && first >= phrase.first && first < phrase.next + NEAR);
}

const SOME = ['some', 'many', 'several', 'few'];
const NEAR = 4;

/** `after falling 3.9 percent in 2014`: another change of the same. */
function isGerund({ reading, drafts }: Sentence, verb: number): boolean {
  return (isThe(reading, verb - 1, 'after') || isThe(reading, verb - 1, 'before') || isThe(reading, verb - 1, 'following')) && drafts.some(({ kind }) => kind === 'change') && endsIn(reading, verb, 'ing');
}

function again(sentence: Sentence, verb: number, direction: Claim['direction']): void {
  const last = lastChange(sentence);
  const amount = unused(sentence, 'percent').find(({ first, quantity }) => first > verb && first < verb + 4 && quantity.unit === 'percent');
  if (last === undefined || amount === undefined) return;
  tell(sentence, { kind: 'change', measure: last.measure, parties: last.parties, direction, ...toldBy(sentence.reading, amount.at), years: yearsOf(sentence, { first: verb, next: sentence.next }, amount.first), first: verb, next: amount.next });
}

/** `Germany will raise its budget`: an intention; "spending will rise" foretells. */
function isOwnWill({ reading }: Sentence, { clause }: Predicate, verb: number): boolean {
  return has(reading, { first: verb + 1, next: Math.min(clause.next, verb + 7) }, GROUP.spending);
}

/** `rose 14 percent in Poland, 12 percent in Latvia and 2 percent in Germany`. */
function inOthers(sentence: Sentence, last: Draft): void {
  const { reading, next } = sentence;
  for (const more of unused(sentence, 'percent')) {
    const lead = pastAmount(more);
    if (more.first <= last.next || more.quantity.of !== null || !(codeAt(reading, more.phrase.first - 1) === 0x2c || isThe(reading, more.phrase.first - 1, 'and')) || !isThe(reading, lead, 'in')) continue;
    const place = placesIn(reading, { first: lead, next: Math.min(next, lead + 4) }).find(({ isPerson, first }) => !isPerson && first <= lead + 2);
    if (place !== undefined) tell(sentence, { ...last, ...toldBy(reading, more.at), unit: 'percent', parties: place.parties, first: more.phrase.first, next: place.next });
  }
}

/** `and by 19 percent last year`: more of the same. */
function furtherBy(sentence: Sentence, after: number): Amount[] {
  const { reading } = sentence;
  return unused(sentence, 'percent').filter(({ first, phrase, quantity }) => first > after && first < after + 9 && quantity.change === 'by' && isThe(reading, phrase.first - 1, 'by') && isThe(reading, phrase.first - 2, 'and'));
}

/** `to raise spending`: nothing is told to have been done. */
function isInfinitive({ reading }: Sentence, verb: number): boolean {
  return isThe(reading, verb - 1, 'to');
}

/** `increased spending` after an article or an adjective: no verb. `to increase` is governed elsewhere. */
function isParticiple({ reading }: Sentence, verb: number): boolean {
  if (isThe(reading, verb - 1, 'than')) return !isThe(reading, verb - 2, 'more') && !isThe(reading, verb - 2, 'less');
  return (is(reading, verb - 1, GROUP.article) && !is(reading, verb - 2, GROUP.had)) || (is(reading, verb - 1, GROUP.preposition) && !isThe(reading, verb - 1, 'to')) || (is(reading, verb - 1, GROUP.spending) && is(reading, verb, GROUP.down) && isThe(reading, verb, 'cuts'));
}

/** `drew a rise`: nouns that look like verbs. */
function isDrawn({ reading }: Sentence, verb: number): boolean {
  if (isThe(reading, verb, 'cut') && reading.mentions.endingAt(verb - 1) !== undefined) return false;
  if (isSeen(reading, verb)) return false;
  return is(reading, verb, GROUP.nominal) && (!isSubjectBefore(reading, verb) || isMade(reading, verb));
}

/** `Romania saw its budget jump`. */
function isSeen(reading: Sentence['reading'], verb: number): boolean {
  return is(reading, verb - 1, GROUP.spending) && [3, 4, 5].some((step) => isThe(reading, verb - step, 'saw') || isThe(reading, verb - step, 'seen'));
}

/** `make members raise`, `let them cut`. */
function isMade(reading: Sentence['reading'], verb: number): boolean {
  for (let token = verb - 1; token > verb - 9 && token >= 0; token -= 1) if (isOneOf(reading, token, LEADING_IN)) return !isThe(reading, token, 'that') && !isThe(reading, token, 'have') || isThe(reading, token - 1, 'to');
  return false;
}

const LEADING_IN = ['make', 'making', 'let', 'help', 'have', 'that'];

/** Whether what stands right before can be a subject, or helps the verb. */
function isSubjectBefore(reading: Sentence['reading'], verb: number): boolean {
  let token = verb - 1;
  while (is(reading, token, GROUP.adverb)) token -= 1;
  const mention = reading.mentions.endingAt(token);
  if (mention !== undefined) return mention.kind !== 'demonym' && mention.kind !== 'possessive';
  return is(reading, token, GROUP.modal) || is(reading, token, GROUP.help) || isThe(reading, token, 'to') || isThe(reading, token, 'and') || is(reading, token, GROUP.ally) || (is(reading, token, GROUP.spending) && /s$/.test(reading.scanned.text.slice(reading.scanned.start[verb], reading.scanned.end[verb])) && !isThe(reading, verb, 'cuts') && !isThe(reading, verb, 'increases'));
}

interface Told {
  readonly draft: Partial<Draft>;
  readonly next: number;
}

const FAR = 16;

/** By how much: a percentage, a factor, points, or from one share to another; `level` where only the share reached is told. */
function amountOf(sentence: Sentence, { clause }: Predicate, verb: number): Told | 'level' | undefined {
  const near = unused(sentence, 'percent', 'points', 'ratio', 'money', 'count').filter(({ first }) => first >= verb && first < Math.min(verb + FAR, clause.next));
  const from = near.find(({ quantity }) => quantity.change === 'from' && quantity.unit !== 'percent');
  const to = near.find(({ quantity }) => quantity.change === 'to');
  if (from !== undefined && to !== undefined) return 'level';
  const by = near.find(isBy) ?? near.find(({ phrase, quantity }) => (quantity.kind === 'count' || quantity.kind === 'money') && isThe(sentence.reading, phrase.first - 1, 'by') || quantity.unit === 'part' && phrase.first === verb + 1) ?? (isThe(sentence.reading, verb, 'added') ? near.find(({ quantity }) => quantity.kind === 'money') : undefined);
  if (near.some(({ phrase, quantity }) => quantity.kind === 'count' && isThe(sentence.reading, phrase.first - 1, 'to'))) return 'level';
  if (by !== undefined) return { draft: withTimes(sentence, by), next: by.next };
  return near.some(({ quantity }) => quantity.unit === 'percent_of_gdp' || quantity.kind === 'money' || (quantity.kind === 'percent' && quantity.change === 'to')) ? 'level' : undefined;
}

function isBy({ quantity }: Amount): boolean {
  if (quantity.kind === 'ratio' && quantity.unit === 'times') return quantity.change === 'by';
  if (quantity.kind === 'ratio' && quantity.unit === 'part') return quantity.change === 'by';
  if (quantity.kind === 'percent') return quantity.unit === 'percent' && quantity.of === null && quantity.change !== 'to' && quantity.change !== 'from';
  return quantity.kind === 'points' || (quantity.kind === 'money' && quantity.change === 'by');
}

function withTimes({ reading }: Sentence, amount: Amount): Partial<Draft> {
  const told = toldBy(reading, amount.at);
  if (amount.quantity.kind === 'count') return { ...told, unit: 'persons' };
  return amount.quantity.unit === 'part' ? asPercent(told, 'percent') : told;
}

/** What changed: the subject or the object of the verb is spending, or a budget. */
function measureOf(sentence: Sentence, { clause, mood }: Predicate, verb: number): ClaimMeasure | undefined {
  const { reading } = sentence;
  const { intro } = clause;
  const before = lastVerb(sentence, clause.first, mood.first);
  const tokens: Tokens = { first: before, next: Math.min(clause.next, verb + 7) };
  if (isOwnShare(sentence, verb) || isBetweenShares(sentence, clause, verb)) return 'share';
  if (isAdded(sentence, verb)) return 'spending';
  const part = find(reading, { first: clause.first, next: mood.first }, PARTS);
  if (part >= 0 && isThe(reading, part + 1, 'of') && has(reading, { first: part, next: mood.first }, GROUP.alliance)) return undefined;
  if (isOwnersAlone(sentence, verb) || isObjectAlone(sentence, verb)) return lastChange(sentence)?.measure;
  if (isFigureTold(sentence, clause.first, mood.first)) return sentence.told.findLast(({ kind }) => kind === 'level')?.measure;
  if (isThe(reading, mood.first - 1, 'it') && sentence.told.some(({ kind, measure }) => kind === 'change' && measure === 'spending')) return 'spending';
  if (intro === 'and' && clause.first > sentence.first && sentence.drafts.some(({ kind, measure, next }) => kind === 'change' && measure === 'spending' && next <= clause.first)) return 'spending';
  if (isArmy(sentence, mood.first - 1, before) || isArmy(sentence, objectAfter(sentence, verb), verb + 1)) return 'personnel';
  if (!has(reading, tokens, GROUP.spending) || !isAboutDefence(sentence) || hasOther(sentence, tokens, verb)) return undefined;
  return isShare(sentence, tokens) ? 'share' : 'spending';
}

const PARTS = anyOf([GROUP.share, GROUP.part]);

/** `The British army has been shrinking`, `the number of Poland's soldiers`, `the armed forces of Latvia`: the noun at a token, or the one before "of". */
function isArmy({ reading, presence }: Sentence, noun: number, first: number): boolean {
  if (noun < first || holds(presence, GROUP.mission) || holds(presence, GROUP.spending)) return false;
  if (is(reading, noun, ARMED)) return !isThe(reading, noun, 'military');
  for (let token = noun - 1; token > Math.max(first, noun - 5); token -= 1) if (isThe(reading, token, 'of')) return is(reading, token - 1, ARMED) && !isThe(reading, token - 1, 'military');
  return false;
}

/** The noun of "its armed forces", "the size of its army" after a verb; -1 where no owner leads it in. */
function objectAfter({ reading }: Sentence, verb: number): number {
  const size = isThe(reading, verb + 1, 'the') && isOneOf(reading, verb + 2, ['size', 'strength', 'number']) ? verb + 3 : verb;
  if (!is(reading, size + 1, GROUP.owning) && reading.mentions.startingAt(size + 1) === undefined) return -1;
  return [size + 2, size + 3].find((token) => is(reading, token, ARMED)) ?? -1;
}

/** `doubled its share`. */
function isOwnShare(sentence: Sentence, verb: number): boolean {
  return isOneOf(sentence.reading, verb + 1, ['its', 'their', 'his', 'our']) && is(sentence.reading, verb + 2, GROUP.share) && (!isThe(sentence.reading, verb + 3, 'of') || has(sentence.reading, { first: verb + 4, next: verb + 7 }, GROUP.economy));
}

/** `The share that Slovakia spends has risen from 1.0 percent to 1.7`: from one share of output to another. */
function isBetweenShares(sentence: Sentence, clause: Tokens, verb: number): boolean {
  const near = unused(sentence, 'percent').filter(({ phrase, first, quantity }) => phrase.first >= verb && first < Math.min(verb + FAR, clause.next) && quantity.unit === 'percent_of_gdp');
  return near.some(({ quantity }) => quantity.change === 'from') && near.some(({ quantity }) => quantity.change === 'to') && isAboutDefence(sentence) && !has(sentence.reading, sentence, GROUP.foreign);
}

/** `The figure has slipped`, `That share had fallen`: of what was told just before, of one. */
function isFigureTold({ reading, told, before }: Sentence, first: number, verb: number): boolean {
  const isFigure = is(reading, verb - 1, GROUP.figure) && isOneOf(reading, verb - 2, ['the', 'that', 'this', 'its']) && verb - first < 5;
  const last = told.findLast(({ kind }) => kind === 'level');
  return isFigure && last !== undefined && before.parties.length > 0 && (last.measure === 'share' || last.measure === 'spending' || last.measure === 'equipment-share');
}

function lastChange({ drafts, told }: Sentence): Draft | undefined {
  return drafts.findLast(({ kind }) => kind === 'change') ?? told.findLast(({ kind }) => kind === 'change');
}

/** `Poland's rose by 6 percent`: what was told of another just before. */
function isOwnersAlone({ reading }: Sentence, verb: number): boolean {
  return reading.mentions.endingAt(verb - 1) !== undefined && endsOwning(reading, verb);
}

/** `Latvia has doubled its own`, `others cut theirs`: what was told of another just before. */
function isObjectAlone({ reading, next }: Sentence, verb: number): boolean {
  const isOwn = is(reading, verb + 1, GROUP.owning) && isThe(reading, verb + 2, 'own');
  const end = isOwn ? verb + 3 : isOneOf(reading, verb + 1, ['theirs', 'ours', 'hers', 'its', 'his']) ? verb + 2 : -1;
  return end > 0 && (end >= next || isMark(reading, end) || is(reading, end, GROUP.preposition));
}

/** `have added $130 billion since 2016`. */
function isAdded(sentence: Sentence, verb: number): boolean {
  return isThe(sentence.reading, verb, 'added') && sentence.amounts.some(({ phrase, quantity }) => phrase.first === verb + 1 && quantity.kind === 'money') && isAboutDefence(sentence);
}

/** The token after the last verb before a place: where the subject begins. */
function lastVerb({ reading }: Sentence, first: number, next: number): number {
  for (let token = next - 1; token >= first; token -= 1) if (isVerb(reading, token) && !isNoun(reading, token) && reading.mentions.around(token) === undefined && !is(reading, token, GROUP.spending)) return token + 1;
  return first;
}

/** `as GDP grows`, `taxes rose`: something else is the subject. */
function hasOther({ reading }: Sentence, { first }: Tokens, verb: number): boolean {
  return (is(reading, verb - 1, GROUP.economy) || is(reading, verb - 1, GROUP.foreign)) && !has(reading, { first, next: verb }, GROUP.spending);
}

function isShare({ reading, amounts }: Sentence, tokens: Tokens): boolean {
  const near = amounts.filter(({ first }) => first >= tokens.first && first < tokens.next + FAR);
  if (near.some(({ quantity }) => quantity.unit === 'percent_of_gdp' && quantity.change !== null)) return !near.some(({ quantity }) => quantity.unit === 'percent' && quantity.change === 'by');
  const share = find(reading, tokens, GROUP.share);
  return share >= 0 && has(reading, { first: share, next: tokens.next }, GROUP.economy);
}

/** Whose spending: the owner before the verb, or after it in "spending in Germany". */
function whose(sentence: Sentence, { subject, clause, mood }: Predicate, verb: number): Subject | undefined {
  const isIt = isThe(sentence.reading, mood.first - 1, 'it');
  const led = isIt ? placesIn(sentence.reading, { first: sentence.first, next: mood.first }).find(({ lead, isPerson }) => lead === 'owner' && !isPerson) : undefined;
  if (led !== undefined) return led;
  if (subject.parties.length > 0 && subject.first >= 0) return subject;
  const after = placesIn(sentence.reading, { first: verb + 1, next: Math.min(clause.next, verb + 10) }).find(({ lead, isPerson }) => !isPerson && lead === 'owner');
  return after ?? (subject.parties.length > 0 ? subject : undefined);
}

/** To the end of what is raised or cut. */
function endOf({ reading }: Sentence, { clause }: Predicate, verb: number): number {
  const noun = find(reading, { first: verb + 1, next: Math.min(clause.next, verb + 8) }, GROUP.spending);
  return noun < 0 ? verb + 1 : noun + 1;
}
