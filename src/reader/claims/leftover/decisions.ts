import { toldBy } from '../draft.ts';
import { find, has, is, isThe } from '../reading.ts';
import { isStated } from '../mood.ts';
import { isNoun } from '../clauses.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Sentence } from '../sentence.ts';
import { isOfAid, isShare } from '../shares.ts';
import { areCountries, isCountry, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { deadlineOf, yearToCome } from '../years.ts';

/** What a country or the allies bound themselves to, in whatever words: "has been pledging 2 percent since Newport", "decided to give between 5 and 6 percent", "aims at 2 percent by 2030", "signed up to 0.7". */
export function leftoverDecisions(sentence: Sentence): void {
  if (isAboutDefence(sentence) || sentence.amounts.some(({ quantity }) => quantity.unit === 'percent_of_gni')) atEach(sentence, GROUP.deciding, decided);
}

const REACH = 14;

function decided(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  if (isNoun(reading, verb) || isInDraft(sentence, verb, ({ kind }) => kind === 'commitment') || is(reading, verb - 1, GROUP.article)) return;
  const amount = unused(sentence, 'percent').find((each) => each.first > verb && each.first < verb + REACH && each.quantity.change !== 'from' && (isShare(each.quantity) || each.quantity.unit === 'percent_of_gni'));
  if (amount === undefined || has(reading, { first: verb + 1, next: amount.first }, STOPPING)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood } = predicate;
  const subject = ofLaw(sentence, predicate.subject, verb);
  const isOfRich = amount.quantity.unit === 'percent_of_gni' && subject.first < 0 && has(reading, { first: sentence.first, next: verb }, GROUP.ally);
  const isParties = isOfRich || subject.parties.length > 0 && subject.parties.every((party) => isCountry(party) || party === 'nato');
  const isPerson = subject.first >= 0 && placesIn(reading, subject).some((place) => place.isPerson);
  if (!isStated(mood) || !isParties || isPerson || isThe(reading, verb - 1, 'to')) return;
  const told = toldBy(reading, amount.at);
  tell(sentence, { kind: 'commitment', measure: 'target', parties: subject.parties, ...told, unit: amount.quantity.unit === 'percent_of_gni' || isOfAid(sentence, amount) ? 'percent_of_gni' : 'percent_of_gdp', by: told.by ?? deadlineOf(sentence, { first: amount.next, next: amount.next + 8 }) ?? yearToCome(sentence, amount.next), isNegated: mood.isNegated, first: startOf(sentence, predicate, verb), next: pastAmount(amount) });
}

/** `France's new planning law aims at 2 percent`: of whose law it is. */
function ofLaw({ reading, first }: Sentence, subject: Subject, verb: number): Subject {
  const law = subject.parties.length > 0 ? -1 : find(reading, { first, next: verb }, GROUP.law);
  const owner = law < 0 ? undefined : placesIn(reading, { first, next: law }).findLast(({ next, isPerson, parties }) => law - next < 4 && !isPerson && areCountries(parties));
  return owner ?? subject;
}

/** What begins something else between the verb and the number. */
const STOPPING = anyOf([GROUP.say, GROUP.wish, GROUP.demanded]);
