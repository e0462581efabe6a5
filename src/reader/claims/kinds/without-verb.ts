import { codeAt, find, has, is, isMark, isOneOf, isThe } from '../reading.ts';
import { endsOwning, namedIn, placesIn, type NamedPlace, type Subject } from '../subject.ts';
import { clauseAt, pastAmount, subjectAt, type Amount, type Sentence } from '../sentence.ts';
import { anyOf, GROUP, SPENT } from '../words/vocabulary.ts';
import type { Clause } from '../clauses.ts';

/** Whose a number is that no verb stands before: "With 2.4 percent of GDP, Greece …", "In Italy, 1.5 percent was spent", "Germany's budget, €46 billion, is …". */
export function subjectWithoutVerb(sentence: Sentence, amount: Amount): Subject | undefined {
  return fronted(sentence, amount) ?? spentIn(sentence, amount) ?? owned(sentence, amount) ?? afterColon(sentence, amount) ?? putBy(sentence, amount) ?? servingIn(sentence, amount);
}

const LIGHT = anyOf([GROUP.spending, GROUP.defence, GROUP.adverb, GROUP.article, GROUP.share, GROUP.economy, GROUP.filler, GROUP.people]);
const FURTHEST = 7;

/** `At 1.3 percent of GDP, Canada`, `With a defence budget of $40 billion, Germany`. */
function fronted(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading, first, next } = sentence;
  let lead = amount.phrase.first - 1;
  while (lead >= first && amount.phrase.first - lead < FURTHEST && !isFronting(reading, lead) && (is(reading, lead, LIGHT) || isThe(reading, lead, 'of'))) lead -= 1;
  if (lead < first || !isFronting(reading, lead) || !(lead === first || isMark(reading, lead - 1) || is(reading, lead - 1, GROUP.conjunction))) return undefined;
  if (codeAt(reading, lead - 1) === 0x2c && reading.mentions.endingAt(lead - 2) !== undefined && amount.quantity.kind === 'money') return undefined;
  const end = pastAmount(amount);
  const direct = placesIn(reading, { first: end, next: Math.min(next, end + 4) }).find(({ first: at, lead: led, isPerson }) => !isPerson && led === 'none' && (at === end || (at === end + 1 && is(reading, end, GROUP.article))));
  if (direct !== undefined && !(amount.quantity.kind === 'percent' && amount.quantity.of !== null)) return direct;
  if (isThe(reading, end, 'it')) return sentence.before.parties.length > 0 ? { ...sentence.before, first: -1, next: end } : undefined;
  const comma = commaAfter(reading, end, next);
  return comma < 0 ? undefined : firstCountry(placesIn(reading, { first: comma + 1, next: Math.min(next, comma + FURTHEST) }), comma);
}

function isFronting(reading: Sentence['reading'], token: number): boolean {
  return isThe(reading, token, 'at') || isThe(reading, token, 'with');
}

function commaAfter(reading: Sentence['reading'], from: number, next: number): number {
  for (let token = from; token < Math.min(next, from + FURTHEST); token += 1) {
    if (codeAt(reading, token) === 0x2c) return token;
    if (isMark(reading, token) || is(reading, token, GROUP.be) || is(reading, token, GROUP.conjunction)) return -1;
  }
  return -1;
}

/** A name that follows the comma at once, or after a light word. */
function firstCountry(places: readonly NamedPlace[], comma: number): Subject | undefined {
  const place = places.find(({ isPerson, lead }) => !isPerson && lead === 'none');
  return place !== undefined && place.first - comma < 4 ? place : undefined;
}

const GOES = ['goes', 'went', 'going', 'flows', 'flowed', 'spent', 'devoted', 'allocated', 'earmarked', 'set', 'was', 'is', 'were', 'are', 'has', 'had'];

/** `In Italy, 1.5 percent of GDP was spent`, `In Slovenia, 1 percent of it went to procurement`. */
function spentIn(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading, clauses } = sentence;
  const end = pastAmount(amount);
  if (!isOneOf(reading, end, GOES) || !isSpent(sentence, end)) return undefined;
  const { first, intro } = clauses[clauseAt(sentence, amount.first)] as Clause;
  const from = intro === 'relative' && isThe(reading, first - 1, 'where') ? Math.max(sentence.first, first - FURTHEST) : first;
  return placesIn(reading, { first: from, next: amount.phrase.first }).findLast(({ lead, isPerson }) => !isPerson && lead === 'owner');
}

/** `was spent on`, `goes to`, not "is the target". */
function isSpent({ reading, next }: Sentence, verb: number): boolean {
  if (is(reading, verb + 1, GROUP.defence) || isThe(reading, verb, 'goes') || isThe(reading, verb, 'went') || isThe(reading, verb, 'spent')) return true;
  return has(reading, { first: verb + 1, next: Math.min(next, verb + 4) }, GROUP.spend) && !has(reading, { first: verb, next: Math.min(next, verb + 4) }, GROUP.modal);
}

const NOUNS = anyOf([GROUP.spending, GROUP.economy, GROUP.people, GROUP.army, GROUP.share]);
const NOT_YET = ['proposed', 'planned', 'future', 'target', 'extra', 'new', 'additional', 'would', 'draft', 'requested', 'gap', 'increase', 'rise', 'cut', 'cuts'];

/** `Germany's defence budget, €46 billion, is`, `London's military budget of $55 billion`, `Germany, with a population of 82 million`. */
function owned(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading, clauses } = sentence;
  const clause = clauses[clauseAt(sentence, amount.first)] as Clause;
  const lead = amount.phrase.first - 1;
  if (!(isThe(reading, lead, 'of') || isArmyWith(reading, lead) || isThe(reading, lead, 'at') || codeAt(reading, lead) === 0x2c || codeAt(reading, lead) === 0x28)) return undefined;
  if (!is(reading, lead - 1, NOUNS) && !isBill(reading, lead - 1) && !isArmyWith(reading, lead) && reading.mentions.endingAt(lead - 1)?.kind !== 'description' && !isCountryOf(reading, lead)) return undefined;
  const from = codeAt(reading, lead) === 0x28 ? sentence.first : clause.first;
  for (let token = lead; token >= from && token > lead - FURTHEST; token -= 1) if (isOneOf(reading, token, NOT_YET)) return undefined;
  const named = namedIn(reading, { first: from, next: lead });
  if (named?.parties[0] === 'nato' && isThe(reading, named.first, 'its')) return undefined;
  if (named === undefined && isThe(reading, clause.first - 1, 'whose')) return subjectAt(sentence, clauseAt(sentence, amount.first), lead);
  if (named?.next === lead && has(reading, named, GROUP.army)) return named;
  return named !== undefined && (isOwner(reading, named, lead) || isApposed(reading, named)) ? named : undefined;
}

/** `its defence bill`. */
function isBill(reading: Sentence['reading'], token: number): boolean {
  return (isThe(reading, token, 'bill') || isThe(reading, token, 'purse')) && is(reading, token - 1, GROUP.defence);
}

/** `Some 180,000 men and women serve in the Bundeswehr`. */
function servingIn({ reading, next }: Sentence, { next: end }: Amount): Subject | undefined {
  if (!is(reading, end, GROUP.serve) || !isThe(reading, end + 1, 'in')) return undefined;
  return placesIn(reading, { first: end + 1, next: Math.min(next, end + 6) }).find(({ isPerson }) => !isPerson);
}

/** `Belgium's army, with 25,000 soldiers`. */
function isArmyWith(reading: Sentence['reading'], lead: number): boolean {
  return isThe(reading, lead, 'with') && codeAt(reading, lead - 1) === 0x2c && is(reading, lead - 2, GROUP.army);
}

/** `a country of 36 million people`. */
function isCountryOf(reading: Sentence['reading'], lead: number): boolean {
  return isThe(reading, lead, 'of') && (isThe(reading, lead - 1, 'country') || isThe(reading, lead - 1, 'nation') || isThe(reading, lead - 1, 'army') || isThe(reading, lead - 1, 'force'));
}

function isOwner(reading: Sentence['reading'], { first, next }: Subject, lead: number): boolean {
  return lead - next < FURTHEST && (endsOwning(reading, next) || reading.mentions.startingAt(first)?.kind === 'demonym' || isThe(reading, first - 1, 'of') || isThe(reading, first - 1, 'the') && isThe(reading, first - 2, 'of'));
}

/** `Canada, a country of`, `Germany, with a population of`. */
function isApposed(reading: Sentence['reading'], { next }: Subject): boolean {
  return codeAt(reading, next) === 0x2c && (isThe(reading, next + 1, 'a') || isThe(reading, next + 1, 'with') || isThe(reading, next + 1, 'population'));
}

/** `America's defence budget dwarfs all others: $730 billion`: whose spending was spoken of before the colon. */
function afterColon({ reading, first, next }: Sentence, { phrase }: Amount): Subject | undefined {
  const colon = phrase.first - 1;
  if (codeAt(reading, colon) !== 0x3a) return undefined;
  const noun = find(reading, { first, next: colon }, SPENT);
  return noun < 0 ? undefined : namedIn(reading, { first, next: Math.min(next, noun + 4) });
}

/** `Spending of 2.4 percent of GDP puts Greece near the top`: of whom that is said. */
function putBy({ reading, first, next }: Sentence, { phrase, next: end }: Amount): Subject | undefined {
  const from = Math.max(end, phrase.next);
  const verb = find(reading, { first: from, next: Math.min(next, from + 4) }, GROUP.puts);
  if (verb < 0 || !isThe(reading, phrase.first - 1, 'of') || !(is(reading, phrase.first - 2, GROUP.spending) || isBill(reading, phrase.first - 2)) || namedIn(reading, { first, next: phrase.first }) !== undefined) return undefined;
  return firstCountry(placesIn(reading, { first: verb + 1, next: Math.min(next, verb + 4) }), verb);
}
