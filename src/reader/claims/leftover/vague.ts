import { find, has, is, isOneOf, isThe } from '../reading.ts';
import { predicateBefore, startOf } from '../predicate.ts';
import { atEach, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { isCountry } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP, without } from '../words/vocabulary.ts';

/** That too little or too much is paid, with no number: "pays far too little", "are not paying enough", "pay peanuts", "are shortchanging the United States". */
export function leftoverVague(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, GROUP.pittance, paid);
  atEach(sentence, GROUP.freeRiding, rides);
  atEach(sentence, GROUP.wholes, wholly);
}

const PAYING = without(anyOf([GROUP.pay, GROUP.spend]), [GROUP.do, GROUP.have, GROUP.be]);

function paid(sentence: Sentence, token: number): void {
  const { reading, first } = sentence;
  const isMuch = isThe(reading, token, 'much');
  if (isOneOf(reading, token, ['little', 'much']) && !isThe(reading, token - 1, 'too') || isInDraft(sentence, token) || is(reading, token + 1, GROUP.preposition) && !isOneOf(reading, token + 1, ['on', 'for', 'into', 'to'])) return;
  const predicate = predicateBefore(sentence, token);
  const verb = find(reading, { first: Math.max(first, token - 5), next: token }, PAYING);
  if (predicate === undefined || verb < 0 || predicate.verb !== verb || !predicate.mood.isAsserted || predicate.mood.isConditional || is(reading, verb, GROUP.be)) return;
  const { subject, mood } = predicate;
  if (isThe(reading, token, 'enough') !== mood.isNegated || !subject.parties.every((party) => isCountry(party) || /^(?:nato|europe)/.test(party)) || subject.parties.length === 0) return;
  tell(sentence, { kind: isMuch ? 'burden' : 'level', measure: isMuch ? 'burden-share' : 'share', parties: subject.parties, comparator: isMuch ? 'more than' : 'less than', years: yearsOf(sentence, predicate.clause, token), first: startOf(sentence, predicate, verb), next: token + 1 });
}

/** `are shortchanging the United States`, `has been freeloading`, `rides free`. */
function rides(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const predicate = predicateBefore(sentence, token + 1);
  const isTaken = !isThe(reading, token, 'advantage') || [1, 2].some((back) => isOneOf(reading, token - back, ['taking', 'take', 'taken', 'takes', 'took']));
  if (predicate === undefined || !isTaken || isInDraft(sentence, token) || !predicate.mood.isAsserted || predicate.mood.isNegated || predicate.mood.isConditional) return;
  const { subject, verb } = predicate;
  const isSaid = is(reading, token - 1, GROUP.be) || isThe(reading, token, 'advantage') || verb === token || has(reading, { first: Math.max(sentence.first, token - 3), next: token }, GROUP.be);
  if (!isSaid || subject.parties.length === 0 || subject.parties.includes('USA')) return;
  tell(sentence, { kind: 'burden', measure: 'burden-share', parties: subject.parties, comparator: 'less than', years: yearsOf(sentence, predicate.clause, token), first: startOf(sentence, predicate, token), next: Math.min(sentence.next, token + 2) });
}

/** `pays for almost the whole of NATO`, `bears virtually all of the cost`: who pays it all. */
function wholly(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const predicate = predicateBefore(sentence, token);
  const isAll = isThe(reading, token + 1, 'of') && has(reading, { first: token + 2, next: Math.min(next, token + 6) }, BILL) || isThe(reading, token, 'everything');
  if (predicate === undefined || !isAll || !is(reading, predicate.verb, GROUP.pay) || is(reading, predicate.verb, GROUP.be) || !predicate.mood.isAsserted || predicate.mood.isNegated || isInDraft(sentence, token)) return;
  if (token - predicate.verb > 4 || predicate.subject.parties.length !== 1 || !isCountry(predicate.subject.parties[0] as string)) return;
  tell(sentence, { kind: 'burden', measure: 'burden-share', parties: predicate.subject.parties, value: 100, unit: 'percent', step: 1, hedge: is(reading, token - 1, GROUP.adverb) || is(reading, token - 2, GROUP.adverb) ? 'nearly' : null, first: startOf(sentence, predicate, token), next: Math.min(next, token + 3) });
}

const BILL = anyOf([GROUP.alliance, GROUP.burden, GROUP.spending]);
