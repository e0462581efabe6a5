import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { SMALL } from '../../scan/scan.ts';
import { codeAt, has, is, isOneOf, isThe, isWord, type Tokens } from '../reading.ts';
import { isTarget, nameRightBefore, predicateBefore, startOf, type Predicate } from '../predicate.ts';
import { clauseAt, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { yearsToldOf } from '../year-told.ts';
import { isNear, yearsOf } from '../years.ts';
import { isNoun, isVerb, type Clause } from '../clauses.ts';
import { caseOf, isAllNeeded, isOfChange, isUndone } from '../holder.ts';
import { endsOwning, isCountry, namedIn, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP, MOVING } from '../words/vocabulary.ts';
import { capitalOf } from './capital.ts';
import { isCosting, levelMeasure } from './level-measure.ts';
import { withUnit } from './level-unit.ts';
import { subjectWithoutVerb } from './without-verb.ts';
import { oneYear, yearOfDay } from '../one-year.ts';

/** How much somebody spends, earns or has: "Germany spends 1.2 percent of GDP", "its budget is $40 billion", "180,000 troops". */
export function levels(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent', 'money', 'count', 'ratio')) {
    const measure = levelMeasure(sentence, amount);
    if (measure !== undefined && (!isTarget(sentence, amount) || isLessThanIt(sentence, amount)) && !isOfAverage(sentence, amount) && !amount.quantity.isAdditional) level(sentence, amount, measure);
  }
}

/** `still spent less than the 2 percent of GDP`: told of what is spent, though it is the target. */
function isLessThanIt({ reading }: Sentence, { quantity, phrase, next }: Amount): boolean {
  const than = [1, 2].map((step) => phrase.first - step).find((token) => isThe(reading, token, 'than'));
  return than !== undefined && quantity.unit === 'percent_of_gdp' && [2, 3, 4].some((step) => is(reading, than - step, GROUP.spend)) && !has(reading, { first: next, next: next + 3 }, GROUP.target);
}

/** What `less than the 2 percent`, `more than the 2 percent` tell. */
function thanIt({ reading }: Sentence, { phrase }: Amount): 'less than' | 'more than' {
  return [3, 4].some((step) => isOneOf(reading, phrase.first - step, ['more', 'higher'])) ? 'more than' : 'less than';
}

/** `below the average of 1.5 percent`: nobody's own. */
function isOfAverage({ reading }: Sentence, { phrase }: Amount): boolean {
  return isThe(reading, phrase.first - 1, 'of') && isThe(reading, phrase.first - 2, 'average') && isThe(reading, phrase.first - 3, 'the');
}

function level(sentence: Sentence, amount: Amount, measure: ClaimMeasure): void {
  if (isCompared(sentence, amount) || isLess(sentence, amount) || isAllNeeded(sentence, amount) || isUndone(sentence, amount) || isOfChange(sentence, amount)) return;
  const predicate = apposed(sentence, amount) ?? predicateBefore(sentence, amount.phrase.first) ?? ellipsis(sentence, amount) ?? withUnknownVerb(sentence, amount);
  if (predicate === undefined || !isTold(sentence, predicate, amount, measure)) return;
  const subject = inCapital(sentence, amount, whoseOrSpeakers(sentence, amount, predicate));
  if (subject.parties.length === 0) return;
  const { isNegated } = predicate.mood;
  const isConditional = predicate.mood.isConditional && !isReported(sentence, predicate, amount);
  tell(sentence, {
    kind: 'level', measure, parties: subject.parties, ...withUnit(toldBy(sentence.reading, amount.at), measure),
    ...whenTold(sentence, predicate, amount, measure), isNegated, isConditional,
    ...(isNegated && isAsMuch(sentence, amount) && { comparator: 'exactly' as const }), ...(isLessThanIt(sentence, amount) && isThe(sentence.reading, amount.phrase.first - 1, 'the') && { comparator: thanIt(sentence, amount) }),
    first: subject.first > amount.first ? amount.phrase.first : startOf(sentence, { ...predicate, subject }, amount.phrase.first), next: Math.max(amount.next, subject.first > amount.first ? subject.next : 0),
  });
}

/** `Paris is far from the level in Berlin, where defence takes 1.2 percent`: of the city's country, where no other country is named as the subject. */
function inCapital(sentence: Sentence, amount: Amount, subject: Subject): Subject {
  const isNamed = subject.first >= (sentence.clauses[clauseAt(sentence, amount.first)] as Clause).first && subject.parties.some(isCountry);
  return isNamed ? subject : capitalOf(sentence, amount) ?? subject;
}

/** Its years; those of `by 2017`, told of what has been, where no other is told in its clause. */
function whenTold(sentence: Sentence, predicate: Predicate, amount: Amount, measure: ClaimMeasure): Pick<Draft, 'years' | 'by'> {
  const due = dueIn(sentence, predicate.clause);
  const told = yearsOfLevel(sentence, predicate, amount);
  if (due !== undefined && told?.last !== due && due < (sentence.reading.year ?? 0) && !predicate.mood.isFuture) return { years: oneYear(due), by: null };
  return { ...(amount.quantity.by !== null && { by: null }), years: told ?? yearsBefore(sentence, predicate, measure) };
}

/** The year of the deadline that a clause tells. */
function dueIn({ amounts }: Sentence, { first, next }: Tokens): number | undefined {
  const due = amounts.find(({ quantity, first: at }) => quantity.kind === 'deadline' && quantity.by !== null && at >= first && at < next);
  return due && yearOfDay(due.quantity.by);
}

/** `does not spend as much as 1.3 percent`: not even so much. */
function isAsMuch({ reading }: Sentence, { phrase, first }: Amount): boolean {
  return isThe(reading, phrase.first, 'as') || isThe(reading, first - 1, 'as');
}

/** Not the years since which it changed: "has doubled to $4.8 billion since 2014"; but "never rose above 1 percent between 2014 and 2020". */
function yearsOfLevel(sentence: Sentence, { clause, mood }: Predicate, { first, quantity }: Amount): Draft['years'] & object | null {
  const years = yearsOf(sentence, clause, first);
  return years !== null && years.first < years.last && quantity.change === 'to' && !mood.isNegated ? null : years;
}

/** `Last year Germany … In Greece, the figure was 2.36`: the year of what was told of another just before. */
function yearsBefore(sentence: Sentence, { verb, clause, mood }: Predicate, measure: ClaimMeasure): Draft['years'] & object | null {
  const { reading, told, drafts } = sentence;
  const later = drafts.find((draft) => draft.measure === measure && draft.kind === 'level' && draft.first > clause.first);
  if (later?.years) return later.years;
  if (isThatWas(sentence, mood.first)) return told.findLast(({ kind }) => kind === 'level')?.years ?? null;
  if (verb >= 0 && !has(reading, { first: clause.first, next: verb }, GROUP.figure)) return null;
  return yearsToldOf(reading, drafts.some((draft) => draft.measure === measure) ? drafts : told, measure);
}

/** `That was 2.2 percent of GDP`: the same, in the year that was told. */
function isThatWas({ reading, drafts }: Sentence, verb: number): boolean {
  return drafts.length === 0 && isOneOf(reading, verb - 1, ['that', 'this']) && isOneOf(reading, verb, ['was', 'amounted', 'equalled', 'equaled', 'represented', 'corresponded', 'came']);
}

/** `This year's budget is 43 billion euros, the German minister said`: where no name is told, the country of who says it; "they" are others. */
function whoseOrSpeakers(sentence: Sentence, amount: Amount, predicate: Predicate): Subject {
  const subject = whose(sentence, amount, predicate);
  const country = subject.parties.length > 0 || isOneOf(sentence.reading, predicate.mood.first - 1, ['they', 'they\'re']) ? null : sentence.reading.speakerAt(amount.quantity);
  return country === null || !isCountry(country) ? subject : { parties: [country], first: -1, next: -1 };
}

/** Whose level it is: the name right before the number in a list, the owner of the output, the name after "for", else the subject. */
function whose(sentence: Sentence, amount: Amount, predicate: Predicate): Subject {
  const { reading, drafts } = sentence;
  const named = drafts.length > 0 || isThe(reading, amount.phrase.first - 1, 'at') || endsOwning(reading, amount.phrase.first) ? nameRightBefore(sentence, amount.phrase.first) : undefined;
  const isObject = named?.parties[0] === 'nato' && predicate.verb >= 0 && predicate.subject.parties.length > 0;
  const both = isBoth(sentence, predicate) ? bothTold(sentence) : formerOf(sentence, amount);
  if (both !== undefined) return both;
  return averageBefore(sentence, amount) ?? caseOf(sentence, amount) ?? (isObject ? undefined : named) ?? ownerOfBase(sentence, amount) ?? nameAfter(sentence, amount, predicate) ?? objectOf(sentence, amount, predicate) ?? costBearer(sentence, predicate) ?? predicate.subject;
}

/** `drag the European average down to 1.47`: of all of them, whoever does it. */
function averageBefore({ reading }: Sentence, { phrase }: Amount): Subject | undefined {
  const noun = [1, 2, 3].map((step) => phrase.first - step).find((token) => isThe(reading, token, 'average'));
  if (noun === undefined || !is(reading, noun - 1, AVERAGED)) return undefined;
  return { parties: [is(reading, noun - 1, GROUP.european) ? 'nato-europe' : 'nato'], first: noun - 1, next: noun + 1 };
}

const AVERAGED = anyOf([GROUP.european, GROUP.alliance]);

/** `Both reach 2 percent`: the two that were told of before. */
function isBoth({ reading }: Sentence, { mood }: Predicate): boolean {
  return isThe(reading, mood.first - 1, 'both') || isThe(reading, mood.first, 'both');
}

const BACK = 7;

/** `The former spends 0.9 percent, the latter 1.3`: of the two that the sentence before was about. */
function formerOf({ reading, before, first }: Sentence, { phrase }: Amount): Subject | undefined {
  if (before.parties.length !== 2) return undefined;
  for (let token = phrase.first - 1; token >= first && token > phrase.first - BACK; token -= 1) {
    if (is(reading, token, GROUP.former)) return { parties: [before.parties[isThe(reading, token, 'former') ? 0 : 1] as string], first: token, next: token + 1 };
    if (reading.quantityAt[token] !== 0) return undefined;
  }
  return undefined;
}

function bothTold({ told }: Sentence): Subject | undefined {
  const parties = [...new Set(told.flatMap((draft) => draft.parties))];
  return parties.length === 2 ? { parties, first: -1, next: -1 } : undefined;
}

/** `the figure is 1.2 percent for Germany`, `from 0.5 percent in Luxembourg to 3.4 in America`: where no country is the subject, or another number than its own. */
function nameAfter(sentence: Sentence, amount: Amount, { subject }: Predicate): Subject | undefined {
  const { reading, next } = sentence;
  if (subject.first >= 0 && subject.parties.some(isCountry) && !isComparedWith(sentence, amount)) return undefined;
  const lead = pastAmount(amount);
  if (!isOneOf(reading, lead, ['for', 'in', 'by'])) return undefined;
  return placesIn(reading, { first: lead, next: Math.min(next, lead + 5) }).find(({ first, isPerson, parties }) => !isPerson && first <= lead + 2 && parties.every(isCountry));
}

/** `compared with 1.24 percent for Germany and 2.1 percent for Britain`: told beside the subject's own. */
function isComparedWith({ reading, amounts, first }: Sentence, { phrase, first: at, quantity }: Amount): boolean {
  const own = amounts.find((each) => each.first < at && each.quantity.kind === quantity.kind);
  if (own === undefined) return false;
  for (let token = phrase.first - 1; token > Math.max(first, own.next) && token > phrase.first - FAR; token -= 1) if (is(reading, token, GROUP.against)) return true;
  return false;
}

const FAR = 14;

/** `NATO puts the American figure at 3.5 percent`: whose figure the alliance tells. */
function objectOf({ reading }: Sentence, { phrase }: Amount, { subject, verb }: Predicate): Subject | undefined {
  if (subject.parties[0] !== 'nato' || subject.first < 0 || verb < 0 || !is(reading, verb, GROUP.puts)) return undefined;
  return placesIn(reading, { first: verb + 1, next: phrase.first }).find(({ isPerson, parties }) => !isPerson && parties.length > 0 && parties[0] !== 'nato');
}

/** `Defence costs the Danes 37 billion kroner`: who pays it, where the subject is nobody's. */
function costBearer(sentence: Sentence, { subject, verb }: Predicate): Subject | undefined {
  if (verb < 0 || subject.first >= 0 || !isCosting(sentence, verb)) return undefined;
  return placesIn(sentence.reading, { first: verb + 1, next: Math.min(sentence.next, verb + 4) }).find(({ isPerson }) => !isPerson);
}

/** `2.3 percent of British GDP`: whose output it is. */
function ownerOfBase({ reading, next }: Sentence, amount: Amount): Subject | undefined {
  if (amount.quantity.kind !== 'percent' && amount.quantity.unit !== 'part') return undefined;
  const [first, end] = [amount.first + 1, Math.min(next, pastAmount(amount))];
  return placesIn(reading, { first, next: end }).find(({ isPerson, first: at, next: past }) => !isPerson && past <= end && !isOneOf(reading, at, ['its', 'their', 'our', 'his', 'her']) && reading.mentions.startingAt(at)?.kind !== 'pronoun');
}

/** `spends 11 billion euros less than the target demands`: no level. */
function isLess({ reading }: Sentence, { quantity, next }: Amount): boolean {
  return quantity.kind === 'money' && isOneOf(reading, next, ['less', 'more', 'short', 'shy', 'below']);
}

/** `up from 1.4 percent`: told for comparison only; not "from 1.4 percent to 1.6", "ranges from 0.5 percent in Luxembourg". */
function isCompared({ reading, amounts }: Sentence, { quantity, phrase, first }: Amount): boolean {
  if ([0, 1, 2].some((step) => isOneOf(reading, phrase.first - step, ['closer', 'nearer']))) return true;
  if (quantity.change !== 'from' && !isThe(reading, phrase.first - 1, 'from')) return false;
  if (amounts.some((other) => other.first > first && other.first < first + FAR && other.quantity.change === 'to' && other.quantity.unit === quantity.unit)) return false;
  return !isOneOf(reading, phrase.first - 2, ['ranges', 'range', 'ranged', 'ranging', 'varies', 'vary', 'varied']);
}

const AT = ['at', 'with', 'on'];
const LONGEST_ASIDE = 8;

/** `the Germans, the paymasters of Europe, at 1.2`: where the aside before a comma begins. */
function pastAside(reading: Sentence['reading'], comma: number, first: number): number {
  for (let token = comma - 1; token > comma - LONGEST_ASIDE && token >= first; token -= 1) {
    if (codeAt(reading, token) === 0x2c) return token;
    if (isVerb(reading, token) && !isNoun(reading, token)) return comma;
  }
  return comma;
}

/** `Neither is Spain, at 1.26 percent`: told of the name, whatever the verb. */
function apposed(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading } = sentence;
  let lead = amount.phrase.first - 1;
  while (lead > amount.phrase.first - 4 && (is(reading, lead, GROUP.filler) || reading.word[lead] === 0 && isWord(reading, lead)) && !isOneOf(reading, lead, AT)) lead -= 1;
  if (codeAt(reading, lead - 1) !== 0x2c || !isOneOf(reading, lead, AT)) return undefined;
  const end = pastAside(reading, lead - 1, sentence.first);
  const subject = placesIn(reading, { first: sentence.first, next: lead - 1 }).findLast(({ next, isPerson, parties }) => (next === lead - 1 || next === end) && !isPerson && parties[0] !== 'nato');
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  return subject && { clause, verb: -1, mood: { ...PLAIN, first: amount.first }, subject };
}

/** A number whose verb stands in an earlier clause, or nowhere: in lists and brackets. */
function ellipsis(sentence: Sentence, amount: Amount): Predicate | undefined {
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const isLed = isThe(sentence.reading, amount.phrase.first - 1, 'at') || isThe(sentence.reading, amount.phrase.first - 1, 'with');
  const subject = averageBefore(sentence, amount) ?? caseOf(sentence, amount) ?? nameRightBefore(sentence, amount.phrase.first) ?? (isLed ? namedIn(sentence.reading, { first: clause.first, next: amount.phrase.first }) : undefined) ?? ownerOfBase(sentence, amount) ?? subjectWithoutVerb(sentence, amount) ?? capitalOf(sentence, amount);
  if (subject === undefined) return undefined;
  return { clause, verb: -1, mood: { ...PLAIN, first: amount.first }, subject };
}

/** `Washington lavishes 3.4 percent`: a verb that the rules do not know, between a country and its share. */
function withUnknownVerb(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading } = sentence;
  if (amount.quantity.unit !== 'percent_of_gdp' && amount.quantity.kind !== 'money') return undefined;
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const place = placesIn(reading, { first: clause.first, next: amount.phrase.first }).find(({ lead, isPerson, parties }) => lead === 'none' && !isPerson && parties.length > 0);
  const verb = place === undefined ? -1 : unknownVerb(reading, place.next, amount.phrase.first);
  if (place === undefined || verb < 0 || has(reading, { first: place.next, next: amount.first }, HINDERING)) return undefined;
  return { clause, verb: -1, mood: { ...PLAIN, first: verb }, subject: place };
}

/** What stands between a country and a share that it only speaks of. */
const HINDERING = anyOf([GROUP.wish, GROUP.pledge, GROUP.need, GROUP.target, GROUP.demanding, GROUP.demanded, GROUP.conditional, GROUP.future, GROUP.not]);

/** The token of a word that looks like a verb and that the rules do not know; -1 where none is. */
export function unknownVerb(reading: Sentence['reading'], first: number, next: number): number {
  const { text, end, shape } = reading.scanned;
  for (let token = first; token < next; token += 1) if ((reading.word[token] === 0 || isThe(reading, token, 'budgets') && reading.quantityAt[token + 1] !== 0) && isWord(reading, token) && shape[token] === SMALL && /[^s]s$|ed$/.test(text.slice((end[token] as number) - 2, end[token]))) return token;
  return -1;
}

const PLAIN = { isAsserted: true, isNegated: false, isConditional: false, isFuture: false, isNeeded: false, isPledged: false };

function isTold(sentence: Sentence, { verb, mood, clause, subject }: Predicate, amount: Amount, measure: ClaimMeasure): boolean {
  const { reading } = sentence;
  if (isMakingDo(sentence, amount)) return !mood.isConditional && !mood.isNegated;
  if (!mood.isAsserted || mood.isConditional && !isFigures(sentence, subject, mood) && !isReported(sentence, { clause, mood, verb }, amount) || is(reading, verb, GROUP.modal) || (amount.quantity.by !== null && !isOver(sentence, amount) && !is(reading, verb, DONE))) return false;
  if (subject.first >= clause.first && hasModal(sentence, subject.next, mood.first)) return false;
  if (hasCan(reading, mood.first, verb) && !is(reading, verb, GROUP.boast) && measure !== 'personnel') return false;
  if (has(reading, { first: Math.max(clause.first, amount.first - PROSPECT), next: amount.first }, GROUP.prospect)) return false;
  if (is(reading, verb, GROUP.be) && isThe(reading, verb + 1, 'to') || subject.first < 0 && isNobodys(reading, mood.first)) return false;
  if (mood.isFuture && (!isForetold(sentence, { clause, mood }, amount) || measure === 'share' && isOwnPledge(sentence, subject, amount))) return false;
  const lead = amount.phrase.first - 1;
  if (verb < 0 || isThe(reading, lead, 'with') || isThe(reading, lead, 'at') || is(reading, verb, TELLING)) return true;
  if (amount.quantity.kind === 'count' && is(reading, verb, MOVING)) return true;
  if (amount.quantity.kind === 'money' && (isCosting(sentence, verb) || is(reading, verb, MOVING) && isThe(reading, lead, 'to'))) return true;
  if (is(reading, verb, GROUP.pledge)) return isApproved(sentence, verb, amount);
  const isShareOfOne = measure === 'share' && amount.quantity.change !== 'by' && subject.parties.length > 0 && !is(reading, verb, UNTOLD);
  return isShareOfOne || (isOneOf(reading, verb, TAKING) && ownerOfBase(sentence, amount) !== undefined);
}

/** `said that Lithuania would put 2.52 percent into defence this year`: "will", as it is retold; what one's own country would reach, or spend in a year to come, is a pledge. */
function isReported(sentence: Sentence, { clause, mood, verb }: Pick<Predicate, 'clause' | 'mood' | 'verb'>, amount: Amount): boolean {
  const { reading, clauses } = sentence;
  if (mood.isNegated || !isThe(reading, mood.first, 'would') || !is(reading, verb, GROUP.spend) || clauses.some(({ intro }) => intro === 'if') || !has(reading, sentence, GROUP.say)) return false;
  const years = yearsOf(sentence, clause, amount.first);
  return isNear(sentence, years) && (reading.year === null || (years?.last ?? 0) <= reading.year);
}

/** `must get by on 0.94 percent`, `have to make do with 1.2`: so much there is, whatever must be done with it. */
function isMakingDo({ reading }: Sentence, { phrase }: Amount): boolean {
  return [1, 2, 3].some((step) => isOneOf(reading, phrase.first - step, ['on', 'with']) && isOneOf(reading, phrase.first - step - 1, ['by', 'do', 'manage', 'cope', 'along', 'live', 'survive', 'subsist', 'operate']));
}

/** `Defence claims 2.4 percent of German output`. */
const TAKING = ['took', 'takes', 'take', 'claims', 'claimed', 'claim'];

/** `The figure would rise to 1.98 percent`: told of a number, not of what somebody would do. */
function isFigures({ reading, clauses }: Sentence, { first }: Subject, mood: Predicate['mood']): boolean {
  if (mood.isNegated) return false;
  const from = Math.max(first, (clauses.findLast((clause) => clause.first <= mood.first) as Tokens).first);
  return has(reading, { first: from, next: mood.first }, FIGURES);
}

const FIGURES = anyOf([GROUP.figure, GROUP.spending]);

/** `would from now on invest`: apart from its verb. */
function hasModal({ reading }: Sentence, first: number, next: number): boolean {
  for (let token = first; token < Math.min(next, first + 6); token += 1) if (is(reading, token, UNREAL)) return true;
  return false;
}

const UNREAL = anyOf([GROUP.conditional, GROUP.demanded]);

/** `went from 1.3 to 2 percent within a year`. */
const DONE = anyOf([GROUP.past, GROUP.went]);

/** How far before a number it may be told to be only thought of. */
const PROSPECT = 9;

const TELLING = anyOf([GROUP.got, GROUP.receiving, GROUP.spend, GROUP.amount, GROUP.pay, GROUP.meet, GROUP.help, GROUP.hold]);
/** `nobody else gets above 2.4`: told of no one. */
function isNobodys(reading: Sentence['reading'], verb: number): boolean {
  return [1, 2, 3].some((step) => is(reading, verb - step, GROUP.no) || isThe(reading, verb - step, 'nothing'));
}

/** `can spend 100 billion`: what could be. */
function hasCan(reading: Sentence['reading'], first: number, verb: number): boolean {
  for (let token = first; token <= verb; token += 1) if (isOneOf(reading, token, ABLE)) return true;
  return false;
}

const ABLE = ['can', 'can\'t', 'cannot', 'may'];

const UNTOLD = anyOf([GROUP.wish, GROUP.need, GROUP.say, GROUP.fail, GROUP.modal]);

/** `approved a budget of 8.5 billion`. */
function isApproved({ reading }: Sentence, verb: number, { first, quantity }: Amount): boolean {
  return quantity.kind === 'money' && isOneOf(reading, verb, ['approved', 'adopted', 'voted', 'set', 'settled']) && has(reading, { first: verb, next: first }, GROUP.spending);
}

/** `will spend 2.03 percent next year`: foretold of others, not pledged by who speaks, and not years away. */
function isForetold(sentence: Sentence, { clause, mood }: Pick<Predicate, 'clause' | 'mood'>, amount: Amount): boolean {
  if (isFirstPerson(sentence.reading, clause, mood.first)) return false;
  const years = yearsOf(sentence, clause, amount.first);
  if (years === null) return amount.quantity.kind === 'money';
  return sentence.reading.year === null || years.first <= sentence.reading.year + 1;
}

/** `Germany will spend 2 percent, the chancellor said`: said of one's own country, it is a pledge. */
function isOwnPledge({ reading }: Sentence, { parties }: Subject, { quantity, quantity: { value }, first, next, phrase }: Amount): boolean {
  if (has(reading, { first: phrase.first - 6, next: first }, GROUP.expected)) return false;
  return parties.length === 1 && parties[0] === reading.speakerAt(quantity) && !(isThe(reading, next, 'this') && typeof value === 'number' && !Number.isInteger(value));
}

/** `had reached 1.8 percent by 2017`: a year that has come. */
function isOver({ reading }: Sentence, { quantity }: Amount): boolean {
  return reading.year !== null && quantity.by !== null && yearOfDay(quantity.by) <= reading.year;
}

/** `we will spend`: a pledge. */
function isFirstPerson(reading: Sentence['reading'], { first }: Tokens, verb: number): boolean {
  for (let token = first; token <= verb; token += 1) if (isThe(reading, token, 'we') || isThe(reading, token, 'i') || isThe(reading, token, 'we\'ll')) return true;
  return false;
}
