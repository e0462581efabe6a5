import type { Mention } from '../names/names.ts';
import { isNoun, isVerb, type Clause } from './clauses.ts';
import { makerBefore, moodOf, type Mood } from './mood.ts';
import { codeAt, find, has, is, isOneOf, isThe, isWord, type Reading, type Tokens } from './reading.ts';
import { clauseAt, subjectAt, type Amount, type Sentence } from './sentence.ts';
import { endsOwning, isCountry, namedIn, placesIn, type NamedPlace, type Subject } from './subject.ts';
import { anyOf, EUROPE, GROUP } from './words/vocabulary.ts';

/** What is told of whom: the verb with its mood and its subject. */
export interface Predicate {
  readonly clause: Clause;
  /** The token of the verb; -1 where it is left out. */
  readonly verb: number;
  readonly mood: Mood;
  readonly subject: Subject;
}

/** The nearest verb of its clause before a token, with its mood and subject. */
export function predicateBefore(sentence: Sentence, token: number): Predicate | undefined {
  const number = clauseAt(sentence, token);
  const verb = verbBefore(sentence, sentence.clauses[number] as Clause, token);
  return verb < 0 ? undefined : predicateOf(sentence, number, verb);
}

/** The predicate of a verb in a clause; worked out once for all the kinds that ask. */
export function predicateOf(sentence: Sentence, number: number, verb: number): Predicate {
  const key = number * MOST_TOKENS + verb - sentence.first;
  const known = sentence.predicates.get(key);
  if (known !== undefined) return known;
  const found = readPredicate(sentence, number, verb);
  sentence.predicates.set(key, found);
  return found;
}

/** More than a sentence ever has. */
const MOST_TOKENS = 4096;

function readPredicate(sentence: Sentence, number: number, verb: number): Predicate {
  const clause = sentence.clauses[number] as Clause;
  const mood = moodOf(sentence.reading, clause, verb);
  return { clause, verb, mood: underSaying(sentence, number, underIf(sentence, number, underAnd(sentence, number, mood))), subject: madeTo(sentence, clause, mood.first) ?? subjectAt(sentence, number, mood.first) };
}

/** `helped Poland raise its budget`, `have made European countries increase theirs`: who is brought to do it. */
function madeTo({ reading }: Sentence, clause: Clause, verb: number): Subject | undefined {
  const maker = makerBefore(reading, clause, verb);
  return maker < 0 ? undefined : namedIn(reading, { first: maker + 1, next: verb });
}

/** `will set up a fund and invest 2 percent`, `would keep a navy and honour`: what "will" and "would" go on to. */
function underAnd({ reading, clauses }: Sentence, number: number, mood: Mood): Mood {
  const before = clauses[number - 1];
  if (before === undefined || (clauses[number] as Clause).intro !== 'and' || mood.isFuture || mood.isConditional || mood.first < 0) return mood;
  if (is(reading, mood.first, GROUP.be) || is(reading, mood.first, GROUP.had) || !isBare(reading, mood.first)) return mood;
  const modal = find(reading, before, GROUP.modal);
  if (modal < 0 || has(reading, { first: modal + 1, next: before.next }, GROUP.have)) return mood;
  return { ...mood, isFuture: is(reading, modal, GROUP.future), isConditional: is(reading, modal, GROUP.conditional), isAsserted: mood.isAsserted && !is(reading, modal, GROUP.demanded) };
}

/** Whether a verb may be a bare form, by its letters: `spend`, not `spends`, `spent` or `spending`. */
export function isBare({ scanned: { text, start, end } }: Reading, verb: number): boolean {
  return !FINITE.test(text.slice(start[verb], end[verb]));
}

const FINITE = /(?:s|ed|ent|ing|met|ell|ose|ave|ade|ept|aid|ook|ew|came)$/i;

/** What stands under "if" is no assertion: "If Italy, which spends 1.1 percent, reached 2 percent". */
function underIf({ clauses }: Sentence, number: number, mood: Mood): Mood {
  let at = number;
  while (at > 0 && ((clauses[at] as Clause).intro === 'resumed' || at < number && (clauses[at] as Clause).intro === 'relative')) at -= 1;
  return (clauses[at] as Clause).intro === 'if' ? { ...mood, isAsserted: false } : mood;
}

/** "Demanded that allies raise" is no assertion; "denied that" and "it is not true that" deny. */
function underSaying({ reading, clauses }: Sentence, number: number, mood: Mood): Mood {
  const before = clauses[number - 1];
  if (before === undefined || (clauses[number] as Clause).intro !== 'said') return mood;
  for (let token = before.next; token > before.next - 13 && token >= before.first; token -= 1) {
    if (isThe(reading, token, 'note') || isThe(reading, token, 'notice')) return mood;
    if (is(reading, token, GROUP.deny)) return { ...mood, isNegated: !mood.isNegated };
    if (is(reading, token, GROUP.demanding) && !isThe(reading, token - 1, 'the')) return { ...mood, isAsserted: false };
    if (isThe(reading, token, 'true') && isThe(reading, token - 1, 'not')) return { ...mood, isNegated: !mood.isNegated };
    if (is(reading, token, GROUP.say)) return mood;
  }
  return mood;
}

function verbBefore({ reading }: Sentence, { first }: Tokens, token: number): number {
  for (let at = token - 1; at >= first; at -= 1) {
    if (!isMainVerb(reading, at) || isThe(reading, at, 'up') && is(reading, at - 1, GROUP.came)) continue;
    if (!isNoun(reading, at) && !(is(reading, at, GROUP.help) && isMainVerb(reading, at + 1) && at + 1 < token && !isNoun(reading, at + 1))) return at;
  }
  return -1;
}

/** `is now a member`: the adverbs among the helping words are none. */
function isMainVerb(reading: Sentence['reading'], token: number): boolean {
  return isVerb(reading, token) && !(is(reading, token, GROUP.adverb) && is(reading, token, GROUP.help));
}

/** `Poland 2.0 percent`, `Greece at 2.4`, `Estonia (2.2 percent)`: a name right before a number whose verb is left out. */
export function nameRightBefore({ reading, first }: Sentence, token: number): Subject | undefined {
  let at = isThe(reading, token - 1, 'to') && (endsOwning(reading, token - 1) || reading.mentions.endingAt(token - 2)?.kind === 'demonym' || isListed(reading, token - 2)) ? token - 2 : token - 1;
  while (at >= first && at > token - 4 && reading.mentions.endingAt(at) === undefined && !isWordOfName(sentenceWord(reading, at))) at -= 1;
  const behind = codeAt(reading, token - 1) === 0x2c ? behindAside({ reading, first }, token - 1) : undefined;
  if (behind !== undefined) return behind;
  const mention = reading.mentions.endingAt(at);
  if (at >= first && is(reading, at, EUROPE) && (endsOwning(reading, at + 1) || !is(reading, at - 1, GROUP.preposition)) && (mention === undefined || mention.next - mention.first < 3)) return { parties: ['nato-europe'], first: at, next: at + 1 };
  if (mention === undefined) return undefined;
  const owner = ownerTold({ reading, first }, mention) ?? withIts({ reading, first }, mention);
  if (owner !== undefined) return owner;
  return listedWith(reading, placesIn(reading, { first, next: mention.next }).filter(({ isPerson }) => !isPerson), mention.first, isBeside(reading, mention.next, token));
}

/** `, Latvia to 3.2 and Estonia to 3.4`: a name that begins something new in a list. */
function isListed(reading: Sentence['reading'], last: number): boolean {
  const mention = reading.mentions.endingAt(last);
  return mention !== undefined && (codeAt(reading, mention.first - 1) === 0x2c || codeAt(reading, mention.first - 1) === 0x3b || isThe(reading, mention.first - 1, 'and'));
}

const ASIDE = ['with', 'which', 'its', 'a', 'an', 'the', 'whose', 'home', 'despite', 'long', 'once', 'by', 'another', 'also', 'hardly', 'not', 'where'];
const LONGEST = 16;

/** `Sweden spends 1.5 percent, Finland, with 280,000 reservists to call up, 1.96`: the name before what is told by the way. */
function behindAside({ reading, first }: Pick<Sentence, 'reading' | 'first'>, comma: number): Subject | undefined {
  let at = comma - 1;
  while (at > first && at > comma - LONGEST && codeAt(reading, at) !== 0x2c) at -= 1;
  const mention = codeAt(reading, at) === 0x2c && isOneOf(reading, at + 1, ASIDE) ? reading.mentions.endingAt(at - 1) : undefined;
  const before = mention === undefined ? -1 : mention.first - 1;
  if (mention === undefined || !(codeAt(reading, before) === 0x2c || codeAt(reading, before) === 0x3b || isThe(reading, before, 'and') || isThe(reading, before, 'while'))) return undefined;
  return placesIn(reading, { first, next: mention.next }).find(({ next, isPerson, parties }) => next === mention.next && !isPerson && parties.every(isCountry));
}

/** `better than Spain with its 0.9`: of the name right before. */
function withIts({ reading, first }: Pick<Sentence, 'reading' | 'first'>, { first: its, kind }: Mention): Subject | undefined {
  if (kind !== 'possessive' || !is(reading, its, GROUP.owning) || !isThe(reading, its - 1, 'with')) return undefined;
  return placesIn(reading, { first, next: its - 1 }).findLast(({ isPerson, next }) => !isPerson && next === its - 1);
}

/** `As for Turkey, its 1.5 percent`: "its", taken for the alliance's, is of the country that the sentence names before. */
function ownerTold({ reading, first }: Pick<Sentence, 'reading' | 'first'>, mention: Mention): Subject | undefined {
  const isIts = mention.kind === 'possessive' && is(reading, mention.first, GROUP.owning) && !isThe(reading, mention.first, 'our');
  if (!isIts || reading.parties[mention.entity ?? -1]?.[0] !== 'nato') return undefined;
  const place = placesIn(reading, { first, next: mention.first }).findLast(({ isPerson, parties }) => !isPerson && parties.length === 1 && parties.every(isCountry));
  return place && { ...place, first: mention.first, next: mention.next };
}

/** A name and those that stand right before it with "and"; none that a preposition leads in. */
function listedWith(reading: Sentence['reading'], places: readonly NamedPlace[], first: number, isBesideIt: boolean): Subject | undefined {
  const last = places.findLast((each) => each.first >= first);
  if (last === undefined || (last.lead !== 'none' && !isBesideIt)) return undefined;
  const before = places[places.indexOf(last) - 1];
  return before !== undefined && last.first - before.next === 1 && isThe(reading, before.next, 'and') ? { parties: [...before.parties, ...last.parties], first: before.first, next: last.next } : last;
}

/** `France, at 1.81`, `Greece with 3.01`, `for Italy 1.11`: the number is the name's, whatever leads the name in. */
function isBeside(reading: Sentence['reading'], next: number, token: number): boolean {
  if (isThe(reading, token - 1, 'at') || (isThe(reading, token - 1, 'to') && endsOwning(reading, next)) || isLedAlone(reading, reading.mentions.endingAt(next - 1)?.first ?? 0)) return true;
  if (next === token && endsOwning(reading, next)) return true;
  return (isThe(reading, next, 'with') && next === token - 1) || (next === token && isThe(reading, (reading.mentions.endingAt(next - 1)?.first ?? 0) - 1, 'for'));
}

/** `, in Italy 1.22`, `and for Spain`: the preposition begins something new. */
function isLedAlone(reading: Sentence['reading'], first: number): boolean {
  if (!is(reading, first - 1, GROUP.owner)) return false;
  const code = codeAt(reading, first - 2);
  return code === 0x2c || code === 0x3b || isThe(reading, first - 2, 'and') || isThe(reading, first - 2, 'while');
}

type Between = { readonly isOpener: boolean; readonly isWord: boolean; readonly isLight: boolean };

function sentenceWord(reading: Sentence['reading'], token: number): Between {
  const code = codeAt(reading, token);
  return { isOpener: code === 0x28 || code === 0x2c, isWord: isWord(reading, token), isLight: is(reading, token, GROUP.adverb) || is(reading, token, GROUP.filler) || isThe(reading, token, 'at') || isThe(reading, token, 'with') || isThe(reading, token, 'on') || isThe(reading, token, 'one') };
}

function isWordOfName({ isOpener, isWord: isAny, isLight }: Between): boolean {
  return !isOpener && !(isAny && isLight);
}

/** Whether an amount is a target, not what is spent: "the 2 percent target", "a guideline of 2 percent", "the 2 percent". */
export function isTarget({ reading, next }: Sentence, amount: Amount): boolean {
  for (let token = amount.next, words = 0; token < next && words < 4; token += 1) {
    if (codeAt(reading, token) === 0x2d) continue;
    if (is(reading, token, GROUP.target)) return true;
    if (!isWord(reading, token) || is(reading, token, GROUP.preposition) && !isThe(reading, token, 'of') || is(reading, token, GROUP.be) || is(reading, token, GROUP.help)) break;
    words += 1;
  }
  return isThe(reading, amount.phrase.first - 1, 'the') || targetBefore(reading, amount.phrase.first);
}

/** `target of`, `guideline to spend`, `goal: `. */
function targetBefore(reading: Sentence['reading'], first: number): boolean {
  for (let token = first - 1; token > first - 6 && token >= 0; token -= 1) {
    if (is(reading, token, GROUP.target) && !isThe(reading, token, 'level')) return true;
    if (isThe(reading, token, 'at')) return false;
    if (!is(reading, token, BETWEEN) && !isThe(reading, token, 'of') && !isThe(reading, token, 'to')) return false;
  }
  return false;
}

const BETWEEN = anyOf([GROUP.adverb, GROUP.spend, GROUP.spending, GROUP.defence]);

/** The first token of what carries a claim: its subject where it is named in the same sentence, else its verb. */
export function startOf({ first }: Tokens, { subject, verb, mood }: Predicate, least: number): number {
  if (subject.first >= first && subject.first < least) return subject.first;
  return verb >= 0 ? Math.min(mood.first, least) : least;
}
