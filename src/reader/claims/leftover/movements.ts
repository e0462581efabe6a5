import { toldBy, type Draft } from '../draft.ts';
import { endsIn, find, has, is, isMark, isOneOf, isThe, isWord, type Tokens } from '../reading.ts';
import { isNoun } from '../clauses.ts';
import { predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { asPercent, isShare, LEAST_BUDGET } from '../shares.ts';
import { countriesIn, isHindered } from '../holder.ts';
import { isBearer, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** What went up or down, in whatever words: "European spending is going up", "both are now cutting", "our bill went up", "lost a tenth of its budget", "the budget keeps falling". */
export function leftoverMovements(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'count', 'ratio', 'percent')) if (isOfPosts(amount)) posts(sentence, amount);
  for (const amount of unused(sentence, 'money')) addedTo(sentence, amount);
  atEach(sentence, MOVING, moved);
  atEach(sentence, GROUP.halting, halted);
}

/** `have stopped the decline in defence spending`, `reversed the cuts of a decade`: what no longer goes on. */
function halted(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const noun = find(reading, { first: verb + 1, next: Math.min(next, verb + 6) }, HALTED);
  const predicate = noun < 0 || isInDraft(sentence, verb) ? undefined : predicateOf(sentence, clauseAt(sentence, verb), verb);
  const isOfSpent = has(reading, { first: verb + 1, next: Math.min(next, noun + REACH) }, SPENT) || sentence.told.some(({ measure }) => measure === 'spending');
  if (predicate === undefined || !isOfSpent || !isToldSo(sentence, predicate, verb) || predicate.mood.isNegated || predicate.subject.parties.length === 0) return;
  const end = find(reading, { first: noun, next: Math.min(next, noun + REACH) }, SPENT);
  tell(sentence, { kind: 'change', measure: 'spending', parties: predicate.subject.parties, direction: is(reading, noun, GROUP.down) ? 'down' : 'up', isNegated: true, years: yearsOf(sentence, predicate.clause, verb), first: startOf(sentence, predicate, verb), next: Math.max(noun, end) + 1 });
}

const HALTED = anyOf([GROUP.rise, GROUP.rises]);

const MOVING = anyOf([GROUP.up, GROUP.down, GROUP.shifting, GROUP.moved, GROUP.stirring]);
const SPENT = anyOf([GROUP.spending, GROUP.dues]);
const REACH = 9;

function moved(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const direction = directionAt(sentence, token);
  if (direction === undefined || isInDraft(sentence, token) || isInDraft(sentence, token - 1) || isOfWhole(sentence, token)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
  const { mood, clause } = predicate;
  if (!isToldSo(sentence, predicate, token) || isOfAnother(sentence, mood.first) || clause.intro === 'if' || has(reading, { first: clause.first, next: clause.next }, OTHER)) return;
  const amount = amountAfter(sentence, clause, token);
  if (amount === 'level') return;
  const holder = holderOf(sentence, predicate, token);
  if (holder === undefined || !isOfSpending(sentence, predicate, token)) return;
  const told: Partial<Draft> = amount === undefined ? {} : asPercent(toldBy(reading, amount.at), amount.quantity.unit === 'part' ? 'percent' : amount.quantity.unit);
  const end = Math.max(token + 1, amount?.next ?? 0, find(reading, { first: token, next: Math.min(clause.next, token + REACH) }, SPENT) + 1);
  tell(sentence, { kind: 'change', measure: 'spending', parties: holder.parties, direction, ...told, isNegated: mood.isNegated !== is(reading, token, GROUP.unmoved) || is(reading, token, GROUP.stirring), years: yearsOf(sentence, clause, token), first: startOf(sentence, { ...predicate, subject: holder }, token), next: end });
}

/** `The threats have grown`: a thing of its own that is no spending. */
function isOfAnother({ reading }: Sentence, verb: number): boolean {
  let noun = verb - 1;
  while (is(reading, noun, GROUP.adverb)) noun -= 1;
  if (!isWord(reading, noun) || !is(reading, noun - 1, GROUP.article) || reading.mentions.around(noun) !== undefined) return false;
  return !is(reading, noun, SPENT) && !is(reading, noun, GROUP.ally) && !is(reading, noun, GROUP.several);
}

const OTHER = anyOf([GROUP.foreign, GROUP.aid, GROUP.economy, GROUP.troops, GROUP.hardware]);

/** `adding $130 billion to their budgets since 2016`, `an additional $100 billion in European defence spending`, `46 billion dollars more since`. */
function addedTo(sentence: Sentence, amount: Amount): void {
  const { reading, told, drafts } = sentence;
  const { value, isAdditional } = amount.quantity;
  const { first, next } = sentence.clauses.findLast((clause) => clause.first <= amount.first) as Tokens;
  const isMore = isAdditional || isThe(reading, amount.next, 'more') || isOneOf(reading, amount.phrase.first - 1, ['adding', 'add', 'added']);
  const isSpent = has(reading, { first: amount.next, next }, GROUP.spending) || [...told, ...drafts].some(({ kind, measure }) => kind === 'change' && measure === 'spending');
  if (!isMore || !isSpent || typeof value !== 'number' || value < LEAST_BUDGET || has(reading, { first, next }, NEEDED) || isHindered(sentence, amount)) return;
  const named = countriesIn(sentence, { first, next }).find(({ parties }) => parties.every(isBearer));
  const parties = named?.parties ?? [...told, ...drafts].findLast(({ kind }) => kind === 'change')?.parties ?? (has(reading, { first, next }, GROUP.european) ? ['nato-europe'] : has(reading, sentence, GROUP.several) ? ['europe-and-canada'] : undefined);
  if (parties !== undefined) tell(sentence, { kind: 'change', measure: 'spending', parties, ...toldBy(reading, amount.at), direction: 'up', years: yearsOf(sentence, { first, next }, amount.first), first: Math.max(first, amount.phrase.first - 1), next: amount.next });
}

const NEEDED = anyOf([GROUP.need, GROUP.target, GROUP.hole, GROUP.aid, GROUP.fund, GROUP.future, GROUP.conditional]);

/** `30,000 posts`, `17,000 troops`. */
function isOfPosts({ quantity: { unit, value, of } }: Amount): boolean {
  if (unit === 'part' || unit === 'percent') return of !== null && SOLDIERS.test(of);
  return typeof value === 'number' && value >= LEAST_POSTS && /(?:posts|jobs|positions|troops|soldiers|personnel|servicemen|places)$/i.test(unit);
}

/** `lost a third of its troops`, `shed 20 percent of her soldiers`. */
const SOLDIERS = /^(?:its|their|the|his|her|our) (?:active |regular )?(?:troops|soldiers|personnel|servicemen|army|armed forces)\b/i;

const LEAST_POSTS = 500;
const SHEDDING = ['lose', 'loses', 'lost', 'shed', 'sheds', 'cut', 'cuts', 'cutting', 'axe', 'axes', 'scrap', 'scraps', 'shedding', 'losing', 'eliminate', 'go', 'abolish', 'add', 'adds', 'added', 'recruit', 'hire', 'gain'];
/** `can lose 10,000 posts`: nothing that is said to happen. */
const POSSIBLE = ['can', 'could', 'may', 'might', 'should', 'must'];
const ADDING = ['add', 'adds', 'added', 'recruit', 'hire', 'gain'];

/** `Britain's armed forces will lose about 30,000 posts by 2020`, `24,000 jobs are to go`: soldiers that an army gives up or takes on. */
function posts(sentence: Sentence, amount: Amount): void {
  const { reading } = sentence;
  const { first, next } = sentence.clauses.findLast((clause) => clause.first <= amount.first) as Tokens;
  const near = { first: Math.max(first, amount.phrase.first - 5), next: Math.min(next, amount.next + 5) };
  let verb = near.first;
  while (verb < near.next && !isOneOf(reading, verb, SHEDDING)) verb += 1;
  const holder = placesIn(reading, { first: sentence.first, next: amount.first }).findLast(({ isPerson, parties }) => !isPerson && parties.every(isBearer)) ?? sentence.before;
  if (verb >= near.next || isOneOf(reading, verb - 1, POSSIBLE) || holder.parties.length === 0 || amount.quantity.kind === 'count' && has(reading, near, GROUP.mission)) return;
  tell(sentence, { kind: 'change', measure: 'personnel', parties: holder.parties, ...inPosts(toldBy(reading, amount.at), amount), direction: isOneOf(reading, verb, ADDING) ? 'up' : 'down', years: yearsOf(sentence, { first, next }, amount.first), first: Math.min(verb, amount.phrase.first), next: Math.max(amount.next, verb + 1) });
}

/** Soldiers, or a part of them in percent. */
function inPosts(told: Partial<Draft>, { quantity: { kind } }: Amount): Partial<Draft> {
  return kind === 'count' ? { ...told, unit: 'persons' } : asPercent(told, 'percent');
}

/** `the American share of allied spending has risen`: no spending of its own. */
function isOfWhole({ reading, clauses }: Sentence, token: number): boolean {
  const { first } = clauses.findLast((clause) => clause.first <= token) as Tokens;
  return has(reading, { first, next: token }, SHARES) || is(reading, token + 1, GROUP.more) || is(reading, token + 1, GROUP.less);
}

const SHARES = anyOf([GROUP.share, GROUP.wish]);

/** Up or down; nothing where a word is a noun, or belongs to another verb. */
function directionAt({ reading }: Sentence, token: number): 'up' | 'down' | undefined {
  if (!isWord(reading, token) || reading.quantityAt[token] !== 0 || reading.mentions.around(token) !== undefined) return undefined;
  if (is(reading, token, GROUP.stirring)) return isOneOf(reading, token - 1, HARDLY) ? 'up' : undefined;
  if (is(reading, token, GROUP.moved)) return is(reading, token - 1, GROUP.going) ? (isThe(reading, token, 'up') ? 'up' : 'down') : undefined;
  if (isOneOf(reading, token, ['added', 'adds', 'adding', 'ran', 'run', 'runs']) && !isObjectAfter({ reading }, token)) return undefined;
  if (isThe(reading, token, 'lower') && is(reading, token - 1, GROUP.help)) return undefined;
  if (isNoun(reading, token) || is(reading, token - 1, GROUP.article) || is(reading, token - 1, GROUP.preposition) || isOneOf(reading, token + 1, ['short', 'behind'])) return undefined;
  if (is(reading, token, GROUP.nominal) && !isVerbHere({ reading }, token)) return undefined;
  return is(reading, token, GROUP.up) || is(reading, token, GROUP.shifting) && !is(reading, token, GROUP.lessening) ? 'up' : 'down';
}

/** `hardly budged`, `has not changed`. */
const HARDLY = ['hardly', 'barely', 'scarcely', 'not', 'never'];

/** `added 40 percent`, `adds to its budget`: not what somebody added to say. */
function isObjectAfter({ reading }: Pick<Sentence, 'reading'>, token: number): boolean {
  return reading.quantityAt[token + 1] !== 0 || isOneOf(reading, token + 1, ['an', 'another', 'about', 'some', 'nearly', 'more']) && reading.quantityAt[token + 2] !== 0;
}

/** `they cut us`, `each raise`: a word that may be a noun, behind a pronoun, a name, an adverb or a helping word. */
function isVerbHere({ reading }: Pick<Sentence, 'reading'>, token: number): boolean {
  const before = reading.mentions.endingAt(token - 1);
  if (before !== undefined) return before.kind !== 'demonym' && before.kind !== 'possessive';
  return is(reading, token - 1, GROUP.help) || is(reading, token - 1, GROUP.adverb) || is(reading, token - 1, GROUP.ally) || is(reading, token - 1, GROUP.going) || is(reading, token - 1, GROUP.we) || isOneOf(reading, token - 1, ['they', 'it', 'both', 'each', 'all']);
}

/** Told to have been or to be so; "to cut", "will rise" and "cutting" with no helping verb are not. */
function isToldSo({ reading }: Sentence, { mood }: Predicate, token: number): boolean {
  if (!mood.isAsserted || mood.isConditional || mood.isFuture || isThe(reading, token - 1, 'to') || is(reading, token - 1, GROUP.modal)) return false;
  return !endsIn(reading, token, 'ing') || mood.first < token || is(reading, token - 1, GROUP.going) || is(reading, token - 1, GROUP.be);
}

/** By how much; `level` where it is what was reached. */
function amountAfter(sentence: Sentence, { next }: Tokens, token: number): Amount | 'level' | undefined {
  const near = unused(sentence, 'percent', 'ratio', 'money', 'points').filter(({ first, phrase }) => phrase.first > token && first < Math.min(next, token + REACH));
  if (near.some(({ quantity }) => quantity.change === 'to' || quantity.change === 'from' || quantity.kind === 'percent' && quantity.unit === 'percent_of_gdp')) return 'level';
  const by = near.find(({ quantity }) => quantity.kind !== 'money' || quantity.change === 'by' || quantity.isAdditional);
  return by === undefined && near.length > 0 ? 'level' : by;
}

/** What it is that moved: spending, in the clause, or what the sentence before told of, with nothing else behind the verb. */
function isOfSpending(sentence: Sentence, { clause, mood }: Predicate, token: number): boolean {
  const { reading, told, drafts } = sentence;
  if (has(reading, { first: clause.first, next: Math.min(clause.next, token + REACH) }, SPENT)) return true;
  if (find(reading, { first: token + 1, next: Math.min(clause.next, token + 5) }, GROUP.defence) >= 0 && !sentence.amounts.some(({ first, quantity }) => first > token && first < token + REACH && quantity.kind === 'count')) return true;
  const isBare = token + 1 >= sentence.next || isMark(reading, token + 1) || isOneOf(reading, token + 1, ['us', 'too', 'sharply', 'slightly', 'steadily', 'since', 'again', 'in', 'back', 'by', 'deep', 'deeper']);
  const isTold = [...told, ...drafts].some(({ measure }) => measure === 'spending' || measure === 'share') || has(reading, { first: sentence.first, next: mood.first }, SPENT);
  return isBare && isTold && !sentence.amounts.some(({ first, quantity }) => first > token && isShare(quantity));
}

/** Whose: the subject, else the name that "in", "of" or "by" leads in beside the verb. */
function holderOf(sentence: Sentence, { subject, clause }: Predicate, token: number): Subject | undefined {
  if (subject.parties.length > 0 && subject.parties.every((party) => isBearer(party) || party === 'nato')) return subject;
  return placesIn(sentence.reading, { first: token + 1, next: Math.min(clause.next, token + REACH) }).find(({ lead, isPerson }) => !isPerson && lead === 'owner');
}
