import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, has, is, isMark, isOneOf, isThe, type Tokens } from '../reading.ts';
import { predicateBefore, predicateOf } from '../predicate.ts';
import { isStated } from '../mood.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { isCountry, placesIn, type NamedPlace } from '../subject.ts';
import { AGREED, anyOf, GROUP, HINDERING } from '../words/vocabulary.ts';
import { ofThat } from '../kinds/part-pledged.ts';
import type { Clause } from '../clauses.ts';

/** What was agreed, where no other rule has taken it: what a document says, what somebody promised, what binds nobody, until when there is time. */
export function leftoverCommitments(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, DOCUMENTS, says);
  for (const amount of unused(sentence, 'percent')) if (isShare(amount.quantity)) promised(sentence, amount);
  for (const amount of unused(sentence, 'percent', 'ratio')) ofThat(sentence, amount);
  atEach(sentence, GROUP.endorsing, figureOnly);
  atEach(sentence, GROUP.bindingVerb, bindsNobody);
  atEach(sentence, TIMED, timeGiven);
}

const DOCUMENTS = anyOf([GROUP.summit, GROUP.text]);
const FAR = 7;

/** `The communiqué says 2 percent by 2024`, `the text speaks of 2 percent`: a number right after the verb, that nobody is told to spend. */
function says(sentence: Sentence, noun: number): void {
  const { reading, next } = sentence;
  const verb = find(reading, { first: noun + 1, next: Math.min(next, noun + FAR) }, GROUP.stating);
  const amount = verb < 0 ? undefined : unused(sentence, 'percent').find((each) => isShare(each.quantity) && each.phrase.first > verb && each.phrase.first < verb + FAR);
  if (amount === undefined || has(reading, { first: noun, next: verb }, GROUP.not)) return;
  target(sentence, amount, ['nato'], noun);
}

/** `the 1.5 percent by 2024 that Angela Merkel promised`, `2 percent, as the allies had agreed`. */
function promised(sentence: Sentence, amount: Amount): void {
  const { reading, next, amounts } = sentence;
  const due = amounts.find(({ first, quantity }) => first >= amount.next && first < amount.next + 4 && quantity.kind === 'deadline');
  const end = Math.max(pastAmount(amount), due?.next ?? 0);
  const lead = isOneOf(reading, end, ['that', 'which']) ? end + 1 : -1;
  const place = lead < 0 ? undefined : placesIn(reading, { first: lead, next: Math.min(next, lead + 5) })[0];
  const verb = place === undefined ? -1 : find(reading, { first: place.next, next: Math.min(next, place.next + 4) }, GROUP.agreed);
  if (place === undefined || verb < 0 || isThe(reading, verb, 'set') || has(reading, { first: place.next, next: verb + 1 }, HINDERING)) return;
  target(sentence, amount, place.parties, amount.phrase.first, verb + 1);
}

function target(sentence: Sentence, amount: Amount, parties: readonly string[], first: number, next = 0): void {
  const told = toldBy(sentence.reading, amount.at);
  const due = sentence.amounts.find(({ first: at, quantity }) => at >= amount.next && at < amount.next + 4 && quantity.by !== null);
  tell(sentence, { kind: 'commitment', measure: 'target', parties, ...told, unit: 'percent_of_gdp', by: told.by ?? due?.quantity.by ?? null, first, next: Math.max(amount.next, due?.next ?? 0, next) });
}

/** `signed off on the figure anyway`, `endorsed the number`: the one that was told. */
function figureOnly(sentence: Sentence, verb: number): void {
  const { reading, next, amounts, told } = sentence;
  const noun = find(reading, { first: verb + 1, next: Math.min(next, verb + 5) }, GROUP.number);
  const figure = noun >= 0 ? noun : [2, 3, 4].map((step) => verb + step).find((at) => isOneOf(reading, at, ['figure', 'mark'])) ?? -1;
  const share = amounts.findLast(({ first, quantity }) => first < verb && isShare(quantity))?.quantity.value ?? told.findLast(({ unit }) => unit === 'percent_of_gdp')?.value;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const leaders = find(reading, { first: sentence.first, next: verb }, GROUP.leaders);
  if (figure < 0 || figure >= next || typeof share !== 'number' || leaders < 0 || !isStated(predicate.mood) || isInDraft(sentence, verb)) return;
  tell(sentence, { kind: 'commitment', measure: 'target', parties: ['nato'], value: share, unit: 'percent_of_gdp', step: 0.1, isNegated: predicate.mood.isNegated, first: leaders, next: figure + 1 });
}

/** `bound nobody to anything`, `does not bind anyone`, `obliges no government`. */
function bindsNobody(sentence: Sentence, verb: number): void {
  const { reading, next, drafts } = sentence;
  const object = isOneOf(reading, verb + 1, ['nobody', 'no', 'none', 'nothing']) ? 1 : isOneOf(reading, verb + 1, ['anyone', 'anybody', 'any', 'them', 'us', 'anything']) || is(reading, verb + 1, GROUP.leaders) ? 0 : -1;
  if (object < 0 || drafts.some(({ measure }) => measure === 'binding' || measure === 'target')) return;
  const clause = sentence.clauses[clauseAt(sentence, verb)] as Clause;
  const from = isThe(reading, sentence.first, 'what') || clause.intro === 'relative' ? sentence.first : clause.first;
  const isDenied = object === 1 || has(reading, { first: from, next: verb + 1 }, GROUP.not);
  const isOfTarget = has(reading, sentence, AGREED) || [...sentence.told, ...drafts].some(({ kind }) => kind === 'commitment');
  if (!isDenied || !isOfTarget || has(reading, { first: clause.first, next: verb }, GROUP.modal)) return;
  tell(sentence, { kind: 'commitment', measure: 'binding', parties: ['nato'], isNegated: true, first: from, next: Math.min(next, verb + 3) });
}

const TIMED = anyOf([GROUP.had, GROUP.they, GROUP.target]);

/** `Allies have until 2035`, `have given themselves until 2024`, `the target is to be met by 2024`: a deadline beside no number. */
function timeGiven(sentence: Sentence, token: number): void {
  const { reading, next, amounts, drafts } = sentence;
  const until = [1, 2, 3].map((step) => token + step).find((at) => isOneOf(reading, at, ['until', 'till']));
  const isMet = is(reading, token, GROUP.target) && is(reading, token + 1, GROUP.be) && isThe(reading, token + 2, 'to') && isThe(reading, token + 3, 'be');
  const from = isMet ? token + 4 : until;
  if (from === undefined || drafts.some(({ measure }) => measure === 'deadline')) return;
  const date = amounts.find(({ first, quantity }) => first >= from && first < from + 4 && quantity.unit === 'year' && (quantity.kind === 'deadline' || quantity.kind === 'date'));
  const who = leadersBefore(sentence, token);
  const predicate = predicateBefore(sentence, token + 1);
  if (date === undefined || (!isMet && who === undefined) || isThe(reading, date.next, 'to') && !isMet || predicate?.mood.isNegated || predicate?.mood.isConditional) return;
  const draft: Draft = { kind: 'commitment', measure: 'deadline', parties: who?.parties ?? ['nato'], value: date.quantity.value, unit: 'year', by: date.quantity.by ?? `${String(date.quantity.value)}-12-31`, quantities: [date.at], first: who?.first ?? token, next: Math.min(next, date.next) };
  tell(sentence, draft);
}

/** Whom the time is given: a country, or the alliance's members. */
function leadersBefore({ reading, first }: Sentence, token: number): Pick<NamedPlace, 'parties' | 'first'> | undefined {
  const tokens: Tokens = { first: Math.max(first, token - FAR), next: token };
  const place = placesIn(reading, tokens).find(({ isPerson, parties }) => !isPerson && (parties.every(isCountry) || parties[0] === 'nato'));
  if (place !== undefined) return place;
  const noun = find(reading, tokens, GROUP.leaders);
  return noun < 0 || isMark(reading, noun + 1) && codeAt(reading, noun + 1) === 0x2c ? undefined : { parties: ['nato'], first: noun };
}
