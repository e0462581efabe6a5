import { find, has, is, isOneOf, isThe } from '../reading.ts';
import { isStated } from '../mood.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import type { Draft } from '../draft.ts';
import { areCountries, isCountry, placesIn } from '../subject.ts';
import { AGREED, anyOf, GROUP, HINDERING, without } from '../words/vocabulary.ts';

/** That a commitment has no date or does not bind, and who signed it, in whatever words: "nobody set a date", "the text mentions no year", "has no legal force", "not a word says that they must", "signed in The Hague". */
export function leftoverNothings(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, DATES, undated);
  atEach(sentence, FORCE, unbound);
  atEach(sentence, GROUP.signed, signed);
}

const DATES = anyOf([GROUP.deadline, GROUP.dateWords]);
const FORCE = anyOf([GROUP.sanction, GROUP.obligation, GROUP.binding, GROUP.bindingVerb]);
const NONE = anyOf([GROUP.no, GROUP.nothing, GROUP.not]);
const SIGNED = without(AGREED, [GROUP.strict]);

function isOfCommitment({ reading, told, drafts, first, next }: Sentence): boolean {
  return [...told, ...drafts].some(({ kind }) => kind === 'commitment') || has(reading, { first, next }, AGREED);
}

function denied(sentence: Sentence, measure: 'deadline' | 'binding', first: number, next: number): void {
  if ([...sentence.drafts].some((draft: Draft) => draft.measure === measure)) return;
  tell(sentence, { kind: 'commitment', measure, parties: ['nato'], isNegated: true, first, next: Math.min(sentence.next, next) });
}

/** `No deadline was set`, `nobody set a date`, `the text mentions no year`. */
function undated(sentence: Sentence, noun: number): void {
  const { reading } = sentence;
  const { first, next } = sentence.clauses[clauseAt(sentence, noun)] as { first: number; next: number };
  const no = find(reading, { first: Math.max(first, noun - 5), next: noun }, NONE);
  if (no < 0 || !isOfCommitment(sentence) || isInDraft(sentence, noun) || !has(reading, { first, next }, SETTING) || isInsistedOn(sentence, first, no)) return;
  denied(sentence, 'deadline', no, noun + 2);
}

/** `insisted that the text contain no timetable`: a bare verb tells what is asked for. */
function isInsistedOn({ reading, first: start }: Sentence, first: number, no: number): boolean {
  return isOneOf(reading, no - 1, ['contain', 'include', 'have', 'set', 'name', 'mention', 'carry']) && [1, 2, 3].some((back) => first - back >= start && isOneOf(reading, first - back, ['insisted', 'insists', 'insist', 'demanded', 'demands', 'asked', 'requested', 'proposed']));
}

const SETTING = anyOf([GROUP.agreed, GROUP.be, GROUP.carry, GROUP.stating]);

/** `The declaration has no legal force`, `no treaty obliges anybody`, `is under no obligation`. */
function unbound(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const { first } = sentence.clauses[clauseAt(sentence, token)] as { first: number; next: number };
  const no = find(reading, { first: Math.max(first, token - 5), next: token }, NONE);
  if (no < 0 || !isOfCommitment(sentence) || isInDraft(sentence, token)) return;
  const isVerb = is(reading, token, GROUP.bindingVerb) && !isThe(reading, token, 'force') && !isThe(reading, token - 1, 'longer');
  if (isVerb ? !is(reading, no, GROUP.no) && !is(reading, no, GROUP.nothing) : !(isOneOf(reading, token - 1, ['legal', 'no', 'any', 'legally', 'not', 'under', 'a']))) return;
  denied(sentence, 'binding', Math.min(no, first), token + 1);
}

const TREATY = ['treaty', 'pact', 'accord', 'agreement', 'protocol', 'north', 'contract', 'deal'];

/** `Pedro Sánchez signed in The Hague`, `Merkel's government signed the declaration`. */
function signed(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  if (isInDraft(sentence, verb) || sentence.drafts.some(({ kind }) => kind === 'commitment')) return;
  if (isThe(reading, verb + 1, 'by')) return signedBy(sentence, verb);
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood, subject } = predicate;
  const isText = find(reading, { first: verb + 1, next: Math.min(next, verb + 6) }, SIGNED) >= 0 && !TREATY.some((word) => [2, 3, 4].some((step) => isThe(reading, verb + step, word))) || isThe(reading, verb + 1, 'in') && isOfCommitment(sentence);
  if (!isText || !isStated(mood) || isThe(reading, verb - 1, 'to') || subject.parties.length === 0 || !subject.parties.every((party) => isCountry(party) || party === 'nato')) return;
  tell(sentence, { kind: 'commitment', measure: 'signed', parties: subject.parties, isNegated: mood.isNegated, first: startOf(sentence, predicate, verb), next: Math.min(next, verb + 3) });
}

/** `The pledge was signed by Merkel herself`: the country of who signed it. */
function signedBy(sentence: Sentence, verb: number): void {
  const { reading, next, first } = sentence;
  const noun = find(reading, { first: Math.max(first, verb - 6), next: verb }, AGREED);
  const who = noun < 0 || has(reading, { first: noun, next: verb }, HINDERING) ? undefined : placesIn(reading, { first: verb + 2, next: Math.min(next, verb + 7) })[0];
  if (who !== undefined && areCountries(who.parties)) tell(sentence, { kind: 'commitment', measure: 'signed', parties: who.parties, first: noun, next: who.next });
}

