import type { Draft } from '../draft.ts';
import { isStated } from '../mood.ts';
import { predicateOf } from '../predicate.ts';
import { codeAt, is, isMark, isOneOf, isThe } from '../reading.ts';
import { atEach, clauseAt, isInDraft, tell, type Sentence } from '../sentence.ts';
import { areCountries, joined, namedIn, placesIn } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** What is told of others in the same words: "as do Poland and Greece", "so does Latvia". */
export function alikes(sentence: Sentence): void {
  atEach(sentence, GROUP.alike, alike);
  atEach(sentence, GROUP.likewise, too);
  atEach(sentence, DOING, doesToo);
  atEach(sentence, GROUP.sameness, theSame);
}

/** `Norway spends 1.8 percent, Denmark the same`, `the same goes for Luxembourg`, `same with Spain`: the word that stands for what was told. */
function theSame(sentence: Sentence, same: number): void {
  const { reading, first, next } = sentence;
  const last = lastTold(sentence, same);
  const begin = isThe(reading, same - 1, 'the') ? same - 1 : same;
  const of = isOneOf(reading, same + 1, GOING) ? Math.min(next, same + 5) : isThe(reading, same + 1, 'with') ? same + 2 : -1;
  const places = placesIn(reading, { first, next });
  const place = of < 0 ? places.findLast((each) => each.next === begin && isEnd(sentence, same + 1)) : places.find((each) => each.first > same && each.first <= of + 1);
  if (last?.kind !== 'level' || place === undefined || place.isPerson || !areCountries(place.parties) || isInDraft(sentence, same)) return;
  const { parties, first: from, next: to } = joined(reading, places, place);
  tell(sentence, { ...last, parties, quantities: [], first: Math.min(begin, from), next: Math.max(same + 1, to) });
}

const GOING = ['goes', 'holds', 'applies', 'is', 'can', 'went'];

const DOING = anyOf([GROUP.do, GROUP.had]);

/** `Romania meets it; Bulgaria does not`, `and Lithuania does too`, `Spain never has`: the verb that ends its clause stands for the one before. */
function doesToo(sentence: Sentence, verb: number): void {
  const { reading } = sentence;
  if (!isEnd(sentence, pastSmall(sentence, verb + 1)) || isInDraft(sentence, verb)) return;
  const { mood, subject } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const last = lastTold(sentence, verb) ?? metByCounted(sentence);
  if (last?.kind !== 'level' || !isStated(mood) || subject.first < sentence.first || subject.next !== mood.first || !areCountries(subject.parties) || is(reading, subject.first - 1, GROUP.preposition) || isThe(reading, subject.first - 1, 'what') || subject.parties.some((party) => last.parties.includes(party))) return;
  const isNearly = isOneOf(reading, verb - 1, ['almost', 'nearly']);
  tell(sentence, { ...last, parties: subject.parties, isNegated: mood.isNegated, comparator: isNearly ? 'less than' : last.comparator ?? 'exactly', years: null, quantities: [], first: subject.first, next: verb + 1 });
}

/** `Of 32 allies, 22 meet the target. Slovenia does not`: what those do who were counted. */
function metByCounted({ drafts, told }: Sentence): Draft | undefined {
  const count = drafts.length === 0 ? told.at(-1) : undefined;
  return count?.kind === 'count' && count.isNegated !== true ? { kind: 'level', measure: 'share', parties: [], value: count.target ?? null, unit: count.target === undefined || count.target === null ? null : 'percent_of_gdp', step: 0.1, comparator: 'at least', first: count.first, next: count.next } : undefined;
}

function pastSmall({ reading, next }: Sentence, from: number): number {
  let token = from;
  while (token < next && isOneOf(reading, token, SMALL)) token += 1;
  return token;
}

const SMALL = ['not', 'too', 'so', 'as', 'well', 'also', 'now', 'already', 'again', 'yet', 'either', 'today'];

function isEnd({ reading, next }: Sentence, token: number): boolean {
  return token >= next || isMark(reading, token) || isOneOf(reading, token, ['and', 'but', 'while']);
}

const REACH = 14;

function alike(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (!isOneOf(reading, token + 1, ['do', 'does', 'did', 'is', 'are', 'has', 'have']) || !isBegun(sentence, token)) return;
  const subject = namedIn(reading, { first: token + 2, next: Math.min(next, token + REACH) });
  const isToldApart = subject !== undefined && sentence.amounts.some(({ first, quantity }) => first >= subject.next && first < subject.next + 4 && quantity.kind === 'percent');
  const last = subject === undefined || isToldApart || subject.first > token + 4 ? undefined : lastTold(sentence, token);
  const isDenied = isOneOf(reading, token, ['nor', 'neither']);
  if (subject !== undefined && last !== undefined && !(isDenied && last.isNegated !== true && last.comparator !== 'less than')) tell(sentence, { ...last, parties: subject.parties, quantities: [], first: token, next: subject.next });
}

/** `the Belgians too`, `Hungary's has too`, `and so has Greece`: the same of another, with no number of its own. */
function too(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  if (token + 1 < next && !isMark(reading, token + 1)) return;
  const end = is(reading, token - 1, GROUP.help) ? token - 1 : token;
  const place = placesIn(reading, { first, next: end }).findLast(({ next: at, isPerson, parties }) => end - at < 2 && !isPerson && areCountries(parties));
  const lead = place === undefined ? -1 : isThe(reading, place.first - 1, 'the') ? place.first - 2 : place.first - 1;
  const last = place === undefined || !isBegun(sentence, lead + 1) ? undefined : lastTold(sentence, lead + 1);
  if (place !== undefined && last?.kind === 'change' && !last.parties.some((party) => place.parties.includes(party))) tell(sentence, { ...last, parties: place.parties, value: null, unit: null, quantities: [], first: place.first, next: token + 1 });
}

/** After a comma, or where the sentence begins. */
function isBegun({ reading, first }: Sentence, token: number): boolean {
  return token === first || codeAt(reading, token - 1) === 0x2c || codeAt(reading, token - 1) === 0x3b || isThe(reading, token - 1, 'and') || is(reading, token - 1, GROUP.adverb);
}

function lastTold({ drafts, told }: Sentence, token: number): Draft | undefined {
  const last = drafts.findLast(({ next }) => next <= token) ?? (drafts.length === 0 ? told.at(-1) : undefined);
  return last !== undefined && ALIKE.has(last.kind) ? last : undefined;
}

const ALIKE: ReadonlySet<string> = new Set(['level', 'change', 'commitment']);
