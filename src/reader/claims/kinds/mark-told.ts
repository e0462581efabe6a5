import { isNoun } from '../clauses.ts';
import { has, is, isThe } from '../reading.ts';
import { isStated } from '../mood.ts';
import { predicateOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { areCountries, namedIn } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { measured } from './standing.ts';

/** Standings told of the mark, with those who are at it after "by": "The 2 percent target is met by Poland and Greece", "has so far been missed by Spain". */
export function marksTold(sentence: Sentence): void {
  if (isAboutDefence(sentence)) atEach(sentence, MET, metBy);
}

const MET = anyOf([GROUP.meet, GROUP.miss]);
const REACH = 12;

function metBy(sentence: Sentence, verb: number): void {
  const { reading, next, amounts } = sentence;
  const by = is(reading, verb + 1, GROUP.adverb) ? verb + 2 : verb + 1;
  if (!isThe(reading, by, 'by') || isNoun(reading, verb) || isInDraft(sentence, verb)) return;
  const subject = namedIn(reading, { first: by, next: Math.min(next, by + REACH) });
  const { clause, mood } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (subject === undefined || subject.first > by + 3 || !areCountries(subject.parties) || !isStated(mood) || !has(reading, { first: mood.first, next: verb }, GROUP.be)) return;
  const target = amounts.find(({ first, quantity }) => first >= clause.first && first < verb && isShare(quantity));
  if (!has(reading, { first: clause.first, next: verb }, GROUP.target) && !(target !== undefined && isThe(reading, clause.first, 'the'))) return;
  tell(sentence, { ...measured(sentence, target), parties: subject.parties, comparator: is(reading, verb, GROUP.miss) ? 'less than' : 'at least', isNegated: mood.isNegated, years: yearsOf(sentence, clause, verb), first: target?.first ?? clause.first, next: subject.next });
}
