import { toldBy, type Draft } from '../draft.ts';
import { codeAt, find, has, is, isOneOf, isThe } from '../reading.ts';
import { isStated } from '../mood.ts';
import { predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { isCountry, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** What a country pledged without its number, or in other words: "promised to reach the target by 2032", "has told NATO that it will reach 1.5 percent", "a guideline: 2 percent", "the pledge it signed". */
export function leftoverPledges(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, GROUP.pledge, pledged);
  atEach(sentence, GROUP.say, informed);
  atEach(sentence, GROUP.target, named);
  atEach(sentence, SIGNED, signed);
  parted(sentence);
}

const FAR = 12;

/** `Canada promised to reach the spending target by 2032`, `they promise to be by 2008`. */
function pledged(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const to = [1, 2, 3, 4].map((step) => verb + step).find((at) => isThe(reading, at, 'to'));
  const due = dueAfter(sentence, verb);
  if (to === undefined || to + 1 >= next || due === undefined || isInDraft(sentence, verb, ({ kind }) => kind === 'commitment')) return;
  const told = ofTarget(sentence, to + 1, due) ?? ofContext(sentence, to + 1, due);
  const predicate = told === undefined ? undefined : madeBy(sentence, verb);
  if (told === undefined || predicate === undefined) return;
  tell(sentence, { kind: 'commitment', measure: 'target', parties: predicate.subject.parties, ...told, by: due.quantity.by ?? null, first: startOf(sentence, predicate, verb), next: due.next });
}

/** The deadline after a verb. */
function dueAfter({ amounts }: Sentence, verb: number): Amount | undefined {
  return amounts.find(({ first, quantity }) => first > verb && first < verb + FAR && quantity.kind === 'deadline' && quantity.by !== null);
}

/** Whose pledge it is: a country, or that of the office that a person holds; stated, not denied. */
function madeBy(sentence: Sentence, verb: number): Predicate | undefined {
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood, subject } = predicate;
  return isStated(mood) && !mood.isNegated && subject.parties.length > 0 && subject.parties.every(isCountry) ? predicate : undefined;
}

/** `to reach the spending target`: no number is told beside it. */
function ofTarget(sentence: Sentence, verb: number, due: Amount): Partial<Draft> | undefined {
  const { reading, amounts } = sentence;
  const isMet = is(reading, verb, GROUP.meet) && has(reading, { first: verb + 1, next: Math.min(due.first, verb + 7) }, GROUP.target);
  return isMet && !amounts.some(({ first, quantity }) => first > verb && first < due.first && quantity.kind !== 'date') ? { value: null, unit: null } : undefined;
}

/** `to be by 2008`, `to get there by 2030`, `to do so`: to come up to what was told. */
function ofContext(sentence: Sentence, verb: number, due: Amount): Partial<Draft> | undefined {
  const { reading, told, drafts } = sentence;
  const isThere = isThe(reading, verb, 'be') && due.first - verb < 4 || isOneOf(reading, verb, ['get', 'be']) && isThe(reading, verb + 1, 'there') || isThe(reading, verb, 'do') && isOneOf(reading, verb + 1, ['so', 'it', 'that']);
  const last = [...told, ...drafts].findLast(({ kind, unit, target }) => target !== null && target !== undefined || unit === 'percent_of_gdp' && kind === 'commitment' || kind === 'level');
  const value = last?.target ?? (last?.comparator === 'at least' || last?.kind === 'commitment' ? last.value : null) ?? null;
  if (!isThere) return undefined;
  return typeof value === 'number' ? { value, unit: 'percent_of_gdp', step: 0.1 } : { value: null, unit: null };
}

/** `The government has told NATO that it will reach 1.5 percent by 2024`. */
function informed(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  if (!isOneOf(reading, verb, ['told', 'informed', 'assured', 'notified'])) return;
  const that = [1, 2, 3, 4].map((step) => verb + step).find((at) => isThe(reading, at, 'that') || isThe(reading, at + 1, 'it'));
  const to = that === undefined ? undefined : placesIn(reading, { first: verb + 1, next: that + 1 }).find(({ parties }) => parties[0] === 'nato');
  const will = that === undefined || to === undefined ? -1 : find(reading, { first: that + 1, next: Math.min(next, that + 6) }, GROUP.modal);
  const amount = unused(sentence, 'percent').find(({ phrase, quantity }) => will > 0 && phrase.first > will && phrase.first < will + 8 && isShare(quantity));
  const due = amount === undefined ? undefined : dueAfter(sentence, amount.first - 1);
  const by = amount?.quantity.by ?? due?.quantity.by ?? null;
  const predicate = by === null ? undefined : madeBy(sentence, verb);
  if (amount === undefined || predicate === undefined || !isOneOf(reading, will, ['will', 'would', 'shall']) || has(reading, { first: will, next: amount.first }, GROUP.not)) return;
  tell(sentence, { kind: 'commitment', measure: 'target', parties: predicate.subject.parties, ...toldBy(reading, amount.at), unit: 'percent_of_gdp', by, first: startOf(sentence, predicate, verb), next: due?.next ?? amount.next });
}

/** `What they have is a guideline: 2 percent of output, to be reached by 2024`, `the target – 5 percent by 2035 –`. */
function named(sentence: Sentence, noun: number): void {
  const { reading } = sentence;
  const code = codeAt(reading, noun + 1);
  const amount = code === 0x3a || code === 0x2013 || code === 0x2014 ? unused(sentence, 'percent').find(({ phrase, quantity }) => phrase.first >= noun + 2 && phrase.first < noun + 4 && isShare(quantity)) : undefined;
  const verb = amount === undefined ? -1 : find(reading, { first: Math.max(sentence.first, noun - 4), next: noun }, HAVING);
  if (amount === undefined || verb < 0 || has(reading, { first: verb, next: noun }, GROUP.not) || is(reading, verb - 1, GROUP.modal)) return;
  const due = sentence.amounts.find(({ first, quantity }) => first > amount.first && quantity.kind === 'deadline' && quantity.by !== null);
  const isMember = placesIn(reading, { first: sentence.first, next: noun }).find(({ parties, isPerson }) => !isPerson && parties.every(isCountry));
  tell(sentence, { kind: 'commitment', measure: 'target', parties: isMember?.parties ?? ['nato'], ...toldBy(reading, amount.at), unit: 'percent_of_gdp', by: amount.quantity.by ?? due?.quantity.by ?? null, first: sentence.first, next: due?.next ?? amount.next });
}

const HAVING = anyOf([GROUP.be, GROUP.had]);

const SIGNED = anyOf([GROUP.promise, GROUP.target]);

/** `comply with the pledge it signed in Wales`, `short of the goal Spain signed up to`, `the promise that Belgium made in 2014`. */
function signed(sentence: Sentence, noun: number): void {
  const { reading, next, drafts } = sentence;
  const from = isOneOf(reading, noun + 1, ['that', 'which']) ? noun + 2 : noun + 1;
  const who = ownerAt(sentence, from);
  const verb = who === undefined ? -1 : find(reading, { first: who.next, next: Math.min(next, who.next + 3) }, GROUP.signed);
  if (who === undefined || verb < 0 || drafts.some(({ measure }) => measure === 'signed')) return;
  tell(sentence, { kind: 'commitment', measure: 'signed', parties: who.parties, first: isThe(reading, noun - 1, 'the') ? noun - 1 : noun, next: Math.min(next, verb + 3) });
}

/** A country at a token, or the one that "it" is. */
function ownerAt({ reading, before, drafts }: Sentence, token: number): Subject | undefined {
  const place = placesIn(reading, { first: token, next: token + 3 }).find(({ first, isPerson, parties }) => first <= token + 1 && !isPerson && parties.every(isCountry));
  if (place !== undefined || !isOneOf(reading, token, ['it', 'they'])) return place;
  const parties = drafts.at(-1)?.parties ?? before.parties;
  return parties.length === 1 && parties.every(isCountry) ? { parties, first: token, next: token + 1 } : undefined;
}

const WHOLE = anyOf([GROUP.target, GROUP.figure, GROUP.roll]);
const DIVIDED = ['comprises', 'includes', 'comprised', 'contains', 'combines', 'covers', 'splits', 'divides', 'breaks', 'consists', 'made', 'falls', 'adds'];

/** `The total comprises at least 3.5 percent for core needs and up to 1.5 percent for roads`: the parts of what was told before. */
function parted(sentence: Sentence): void {
  const { reading, first, next, told } = sentence;
  const whole = told.findLast(({ measure }) => measure === 'target');
  const noun = whole === undefined ? -1 : find(reading, { first, next: Math.min(next, first + 3) }, WHOLE);
  const verb = [1, 2, 3].map((step) => noun + step).find((at) => isOneOf(reading, at, DIVIDED));
  if (whole === undefined || noun < 0 && !isThe(reading, first, 'it') && !isThe(reading, first, 'that') || verb === undefined) return;
  for (const amount of unused(sentence, 'percent')) {
    if (!isShare(amount.quantity) || amount.phrase.first < verb || amount.quantity.value === whole.value) continue;
    const isFirst = !sentence.drafts.some(({ measure }) => measure === 'target');
    tell(sentence, { kind: 'commitment', measure: 'target', parties: whole.parties, ...toldBy(reading, amount.at), unit: 'percent_of_gdp', first: isFirst ? first : amount.phrase.first, next: amount.next });
  }
}
