import { finiteCuesBefore } from './main-clause.ts';
import { isFinite, isParting, isPluralLook, isThinkTank, phraseEndingAt, type Phrase } from './phrases.ts';
import { isNominal, type Item, type Strand } from './strand.ts';
import { canSpeak, subjectBefore, subjectOf, type Subject } from './subject.ts';
import { finiteBefore, isInfinitive, isPassive, verbGroupAt, type VerbGroup } from './verbs.ts';
import type { CueWords } from './cue-words.ts';
import type { Cue } from './words/cues.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { ADVERB, AND, BE, BUT, COLLECTIVES, COPULA, CUE, DET, DO, DOCUMENT, EAGER_WORDS, HAVE, MODAL, PERSON, PLURAL, POSSESSIVE, PREP, QUANTIFIER, SUBJECT, TO, VERB, WHILE, WHO } from './words/small.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** Verbs that tell a saying only with "not": "did not mince words", "pulled no punches". */
const UNSPARING: ReadonlySet<string> = new Set(['mince', 'hear', 'draw', 'budge', 'countenance']);
/** Verbs of which "not" still leaves a position: "did not rule out", "does not believe". */
const NEGATABLE: ReadonlySet<string> = new Set('rule believe think want support accept expect intend plan agree deny doubt back welcome oppose endorse favor favour recognise recognize consider see share vote'.split(' '));
/** Verbs that tell a saying of the future too: "will tell allies on Friday". */
const FORETOLD: ReadonlySet<string> = new Set('say tell warn urge call announce propose argue ask demand press insist pledge vote back support oppose reject veto resist'.split(' '));
/** Verbs that with "would not" tell that somebody does not say. */
const UNSAID: ReadonlySet<string> = new Set('say tell comment discuss confirm specify predict elaborate speculate reveal disclose explain vouch repeat name identify divulge clarify guarantee promise'.split(' '));
const HELPING = wordSet("would wouldn't will won't");
/** "Would not comment", "would not say whether …". */
export function isUnsaid(items: readonly Item[], { at, modal, isNegated }: VerbGroup, { lemma }: Cue): boolean {
  if (isNeitherNor(items, at)) return isNegated || items[at - 1]?.sense.word === 'neither';
  if (!isNegated || modal < 0 || !UNSAID.has(lemma)) return false;
  return HELPING.has((items[modal] as Item).sense.word) || (ABLE.has((items[modal] as Item).sense.word) && (lemma === 'say' || lemma === 'tell') && ASKING.has(items[at + 1]?.sense.word ?? ''));
}

/** "Could not say | when the money would come". */
const ABLE = wordSet("can could cannot can't couldn't");
/** Words by which a question is retold. */
export const ASKING: ReadonlySet<string> = new Set(['when', 'whether', 'how', 'why', 'if', 'where']);

/** "Would neither confirm | nor deny", "neither confirmed nor denied", "would not confirm or deny". */
export function isNeitherNor(items: readonly Item[], at: number): boolean {
  return NOR.has(items[at + 1]?.sense.word ?? '') && items[at]?.sense.lemma === 'confirm' && items[at + 2]?.sense.lemma === 'deny';
}

const NOR: ReadonlySet<string> = new Set(['nor', 'or']);

/** Verbs that with "would" tell a position: "would like to", "would welcome". */
const WISHED: ReadonlySet<string> = new Set('like prefer welcome support oppose back accept resist reject veto block settle'.split(' '));

/** Verbs before "to" that leave a saying a saying: "went on to say", "used his speech to warn". */
const LEADING: ReadonlySet<string> = new Set('go use take appear seem continue rush move like love come rise fly travel stand write phone visit hurry line queue proceed hasten step jump begin start choose resort unite combine try attempt struggle manage gather join'.split(' '));

/** "Used the summit | to reject it", "took the floor | to back it": verbs with an object by which a position is taken. */
const USING: ReadonlySet<string> = new Set(['use', 'take']);

/** "A | visit", "the | move": a noun that looks like a verb. */
function isLedByArticle(items: readonly Item[], at: number): boolean {
  return ((items[at - 1]?.bits ?? 0) & (DET | POSSESSIVE)) !== 0;
}

/** "Continues | to oppose": verbs that leave a position a position. */
const GOING_ON: ReadonlySet<string> = new Set(['continue', 'begin', 'start', 'appear', 'seem']);

/** Verbs of saying for which anything may be done: "called a press conference to announce". */
const PURPOSES: ReadonlySet<string> = new Set('warn urge announce complain insist declare denounce deny reassure'.split(' '));

/** How far before an infinitive the verb stands that leads to it. */
const FARTHEST_LEAD = 10;

/** Verbs by which a saying is handed on: "is understood to have told". */
const REPORTED: ReadonlySet<string> = new Set('understand report say believe know think rumour allege hear see overhear'.split(' '));

/** "By saying", "in warning": prepositions after which a participle still tells what the main clause's subject said. */
const BEFORE_ING: ReadonlySet<string> = new Set(['by', 'in', 'after', 'before', 'while', 'beyond', 'besides', 'despite', 'for', 'when']);

/** Whether the verb is used as a verb that tells something: finite, or a participle that goes with a clause. */
export function isUsedAsCue(items: readonly Item[], group: VerbGroup, { cue, isIdiom }: CueWords): boolean {
  if (cue.lemma === 'according' || (cue.lemma === 'speak' && (group.form & ING) !== 0) || isThanksTo(items, group.at) || isThinkTank(items, group.at) || isSetBeside(items, group, cue) || isInTerms(items, group.at)) return false;
  if (!isVerb(items, group)) return false;
  if (isNeitherNor(items, group.at - 2)) return false;
  if (isNeitherNor(items, group.at) && !isInfinitive(group)) return isUnsaid(items, group, cue);
  if (isInfinitive(group)) return isLedBySaying(items, group);
  if (cue.lemma === 'judge' && (group.form & ING) !== 0 && items[group.at + 1]?.sense.word === 'by') return false;
  if (isIdiom && cue.lemma === 'stand' && (group.form & ING) !== 0 && (group.helpers & BE) === 0) return false;
  if ((cue.lemma === 'refer' || (cue.lemma === 'plan' && !takesInfinitive(items, group.at))) && (group.form & ING) !== 0 && (group.helpers & BE) === 0) return false;
  if (UNSPARING.has(cue.lemma) && !(cue.lemma === 'draw' && cue.manner === 'speech')) return group.isNegated && (cue.lemma === 'mince' || group.modal >= 0);
  if (isIdiom && cue.lemma === 'have' && items[group.at + 1]?.sense.word === 'it' && isAsHaving(items, group.start)) return true;
  if (isIdiom && cue.lemma === 'have' && LOOSE_HAVE.has(items[group.at + 1]?.sense.word ?? '')) return group.modal >= 0 || ((group.form & ING) !== 0 && (group.helpers & BE) !== 0);
  if (cue.lemma === 'like' && group.modal < 0) return (group.form & (PAST | THIRD)) !== 0 && group.start === group.at && NOTIONS.has(items[group.at + 2]?.sense.word ?? '');
  if (group.isNegated && !isPassive(group) && !(NEGATABLE.has(cue.lemma) || group.modal >= 0)) return false;
  return group.modal < 0 || isToldThough(items, group, cue);
}

function takesInfinitive(items: readonly Item[], at: number): boolean {
  return ((items[at + 1]?.bits ?? 0) & TO) !== 0;
}

/** "Likes | the idea". */
const NOTIONS: ReadonlySet<string> = new Set(['idea', 'plan', 'proposal', 'text', 'deal', 'figure', 'number', 'target', 'notion']);

/** ", compared with 1.15 percent a decade earlier": figures beside each other, and nobody who compares. */
function isSetBeside(items: readonly Item[], { at, form, helpers }: VerbGroup, { lemma }: Cue): boolean {
  return lemma === 'compare' && (form & PARTICIPLE) !== 0 && helpers === 0 && (isParting(items[at - 1]) || ((items[at + 1]?.bits ?? 0) & (PREP | TO)) !== 0);
}

/** "The second-biggest spender in dollar | terms": by what something is counted. */
function isInTerms(items: readonly Item[], at: number): boolean {
  return items[at]?.sense.word === 'terms' && [2, 3].some((back) => items[at - back]?.sense.word === 'in' && items.slice(at - back, at).every(({ mark }) => mark === 0));
}

/** "Thanks to an extra 10 billion": a reason, and nobody who thanks. */
function isThanksTo(items: readonly Item[], at: number): boolean {
  return items[at]?.sense.word === 'thanks' && ((items[at + 1]?.bits ?? 0) & TO) !== 0;
}

/** "Would have it that", "was having none of it": words behind "have" that need a helper before it. */
const LOOSE_HAVE: ReadonlySet<string> = new Set(['it', 'none']);
/** "As the general | has it". */
function isAsHaving(items: readonly Item[], start: number): boolean {
  const phrase = phraseEndingAt(items, start - 1);
  return phrase !== null && items[phrase.start - 1]?.sense.word === 'as';
}

/** Not a noun after an article or an owner, not an adjective before a noun. */
function isVerb(items: readonly Item[], { start, at, form, helpers }: VerbGroup): boolean {
  const before = items[start - 1];
  if (start === at && before !== undefined && (before.bits & (DET | POSSESSIVE)) !== 0 && (before.bits & QUANTIFIER) === 0) return false;
  if ((helpers & (BE | HAVE)) !== 0) return (form & (PARTICIPLE | ING)) !== 0;
  if ((helpers & (DO | MODAL | TO)) !== 0) return (form & BASE) !== 0;
  if ((form & ING) !== 0) return true;
  if (before === undefined) return (form & PAST) !== 0;
  if ((before.bits & PREP) !== 0 || isSecondAdjective(items, at)) return false;
  if ((form & PAST) !== 0 || before.quotation > 0 || isParting(before)) return true;
  if ((form & THIRD) !== 0) return agrees(items, start, false);
  return (form & BASE) !== 0 && agrees(items, start, true);
}

/** "A reliable and | committed | partner": one of two adjectives before one thing, which would have an article of its own behind a verb. */
function isSecondAdjective(items: readonly Item[], at: number): boolean {
  const [article, first, and, next] = [items[at - 3], items[at - 2], items[at - 1], items[at + 1]];
  if (((and?.bits ?? 0) & (AND | BUT)) === 0 || ((article?.bits ?? 0) & DET) === 0 || first === undefined || next === undefined) return false;
  return !isFinite(items, at - 2) && first.mark === 0 && first.mention === undefined && (first.bits & (PERSON | DOCUMENT)) === 0 && isNominal(next) && !next.isCapital && (next.bits & PLURAL) === 0;
}

/** Whether the subject before is plural where the verb is, and singular where it is not. */
function agrees(items: readonly Item[], start: number, isPlural: boolean): boolean {
  const subject = subjectBefore(items, start);
  if (subject === null || items[subject.start - 2]?.sense.word === 'according') return false;
  const head = items[subject.head] as Item;
  if ((head.bits & WHO) !== 0) return true;
  if (!isPlural && isNumberOf(items, subject.head)) return false;
  if ((head.bits & QUANTIFIER) !== 0 || (subject.end - subject.head > 1 && OF_MANY.has(head.sense.word))) return true;
  if ((head.bits & SUBJECT) !== 0) return (isPluralLook(head) || head.sense.word === 'i' || head.sense.word === 'you') === isPlural;
  return (isPluralLook(head) || isJoined(items, subject)) === isPlural;
}

/** "Two promises", "three calls", but not "page four says": a noun behind its number, and no verb of one. */
function isNumberOf(items: readonly Item[], head: number): boolean {
  const before = items[head - 1];
  return MANY.has((items[head] as Item).sense.word) && (before === undefined || !isNominal(before) || isPluralLook(before));
}

const MANY: ReadonlySet<string> = new Set('two three four five six seven eight nine ten dozens both several few many'.split(' '));
/** "A majority of Canadians": one word for many, or for one. */
const OF_MANY: ReadonlySet<string> = new Set(COLLECTIVES.split(' '));

/** "Merkel and Macron". */
function isJoined(items: readonly Item[], { start, end }: Phrase): boolean {
  return items.slice(start, end).some(({ bits }) => (bits & AND) !== 0);
}

function isLedBySaying(items: readonly Item[], { start, at }: VerbGroup): boolean {
  if (fellTo(items, start) !== null || eagerSubject(items, start) !== null) return true;
  const manner = (items[at] as Item).sense.cue?.manner;
  for (let before = start - 1; before >= 0 && before > start - FARTHEST_LEAD; before -= 1) {
    const { sense, mark, quotation } = items[before] as Item;
    if (mark > 0 || quotation > 0) return false;
    if (isLedByArticle(items, before)) continue;
    const lead = sense.lemma === '' && sense.word === 'like' ? 'like' : sense.lemma;
    if (lead !== '' && verbGroupAt(items, before).isNegated) return false;
    if (lead !== '') return REPORTED.has(lead) ? isPassive(verbGroupAt(items, before)) || manner === 'speech' : (LEADING.has(lead) || CAUSING.has(lead) || isPurpose(items, before, at)) && manner === 'speech' || ((GOING_ON.has(lead) || (USING.has(lead) && start - before > 2)) && manner === 'position');
  }
  return false;
}

/** "Called a press conference | to announce": something done so as to say it. */
function isPurpose(items: readonly Item[], lead: number, at: number): boolean {
  const { bits, sense } = items[lead] as Item;
  return PURPOSES.has((items[at] as Item).sense.lemma) && (bits & CUE) === 0 && (sense.form & PAST) !== 0 && isFinite(items, lead);
}

/** "It fell to the minister | to say", "it was left to the Greens | to ask": the one whose turn it was; null for other words. */
function fellTo(items: readonly Item[], to: number): Subject | null {
  const phrase = phraseEndingAt(items, to - 1);
  const verb = phrase === null ? undefined : items[phrase.start - 2];
  if (phrase === null || verb === undefined || !isAfterTo(items, phrase) || !canSpeak(items, phrase, false)) return null;
  const isUpTo = verb.sense.word === 'up' && items[to + 1]?.sense.cue?.manner === 'speech';
  return FALLING.has(verb.sense.lemma) || isUpTo ? { ...phrase, by: 'relative' } : null;
}

const FALLING: ReadonlySet<string> = new Set(['fall', 'leave']);

/** "Was quick | to point out", "was at pains | to stress": who is so, where an adjective leads to a saying. */
function eagerSubject(items: readonly Item[], to: number): Subject | null {
  if (!EAGER.has(items[to - 1]?.sense.word ?? '')) return null;
  let copula = to - 2;
  while (copula > 0 && copula > to - 5 && ((items[copula] as Item).bits & (BE | COPULA)) === 0) copula -= 1;
  return copula > 0 && ((items[copula] as Item).bits & (BE | COPULA)) !== 0 ? subjectBefore(items, verbGroupAt(items, copula).start) : null;
}

const EAGER: ReadonlySet<string> = new Set(EAGER_WORDS.split(' '));

/** "That prompted Mattis to say": the one who was made to say it. */
function causedSubject(items: readonly Item[], to: number): Subject | null {
  const phrase = phraseEndingAt(items, to - 1);
  return phrase === null ? null : subjectOf(phrase, 'relative');
}

const CAUSING: ReadonlySet<string> = new Set(['prompt', 'lead', 'force', 'provoke', 'oblige', 'move']);

/** The subject of the verb that leads to an infinitive: "is understood to have told", "went on to say". */
export function leadingSubject(items: readonly Item[], { start }: VerbGroup): Subject | null {
  const turned = fellTo(items, start) ?? eagerSubject(items, start);
  if (turned !== null) return turned;
  for (let before = start - 1; before >= 0 && before > start - FARTHEST_LEAD; before -= 1) {
    const { lemma, word } = (items[before] as Item).sense;
    if (isLedByArticle(items, before)) continue;
    if (CAUSING.has(lemma)) return causedSubject(items, start);
    if (lemma !== '' || word === 'like') return subjectBefore(items, verbGroupAt(items, before).start);
  }
  return null;
}

/** "Will tell", "would not accept": a modal that leaves a saying or a refusal. */
function isToldThough(items: readonly Item[], group: VerbGroup, cue: Cue): boolean {
  const { at, modal, isNegated } = group;
  const helper = helperOf(items[modal] as Item);
  if (helper === 'would' && cue.lemma === 'say' && (items[0]?.sense.word === 'all' || items[0]?.sense.word === 'what' || items[at + 1]?.sense.word === 'only' || items[at - 1]?.sense.word === 'only')) return true;
  if (isNegated && isUnsaid(items, group, cue)) return true;
  if (helper === 'would' && !isNegated && WISHED.has(cue.lemma)) return true;
  if (helper === 'could' && !isNegated && cue.lemma === 'accept') return true;
  if (isNegated) return (helper !== 'should' && helper !== 'must' && NEGATABLE.has(cue.lemma)) || cue.lemma === 'commit';
  return helper === 'will' && FORETOLD.has(cue.lemma);
}

/** The helping verb that a word is, or that is written as one with its subject: "she'll", "they’d". */
function helperOf({ sense: { word } }: Item): string {
  return /['’]ll$/.test(word) ? 'will' : /['’]d$/.test(word) ? 'would' : word;
}

/** The subject of ", adding that …": that of the main clause; or the noun before: "a letter saying that". */
export function participleSubject(strand: Strand, at: number): Subject | null {
  const { items } = strand;
  const before = items[at - 1];
  if (before !== undefined && UNHELD.has(before.sense.word) && verbGroupAt(items, at - 1).isNegated) return subjectBefore(items, verbGroupAt(items, at - 1).start);
  if (before !== undefined && (before.bits & (CUE | VERB)) !== 0 && isFinite(items, at - 1)) return subjectBefore(items, verbGroupAt(items, at - 1).start);
  if (before === undefined || (!isParting(before) && before.quotation === 0 && (before.bits & (PREP | ADVERB | WHILE)) === 0)) return nounBefore(items, at) ?? spentBefore(items, at) ?? (isToldTo(items, at) ? finiteCuesBefore(strand, at) : doerBefore(items, at));
  if (before.sense.word === 'as') return items[at - 2]?.sense.word === 'record' ? ofMainVerb(items, at - 1) : quotedSpeaker(items, at - 1);
  if (before.sense.word === 'of' && TIRING.has(items[at - 2]?.sense.lemma ?? '')) return subjectBefore(items, verbGroupAt(items, at - 2).start);
  if (before.sense.word === 'of' && WONT.has(items[at - 2]?.sense.word ?? '')) return ofMainVerb(items, at - 1);
  if (before.sense.word === 'on' && items[at - 2]?.sense.lemma === 'insist') return subjectBefore(items, verbGroupAt(items, at - 2).start);
  if ((before.bits & PREP) !== 0 && !BEFORE_ING.has(before.sense.word)) return null;
  const withSomebody = isParting(before) ? behindWith(items, at - 1) : null;
  if (withSomebody !== null) return withSomebody;
  return betweenCommas(items, at) ?? finiteCuesBefore(strand, at);
}

/** "Spent the week | insisting that …", "left the room | muttering": the subject of the verb whose object stands before; none that speaks itself. */
function doerBefore(items: readonly Item[], at: number): Subject | null {
  const object = phraseEndingAt(items, at - 1);
  if (object === null || canSpeak(items, object, true)) return null;
  const isTied = ((items[object.start - 1]?.bits ?? 0) & PREP) !== 0;
  const verb = isTied ? finiteBefore(items, object.start - 1) : object.start - 1;
  if (verb < 0 || verb < object.start - FARTHEST_DOING || !isFinite(items, verb) || isPassive(verbGroupAt(items, verb))) return null;
  const subject = subjectBefore(items, verbGroupAt(items, verb).start);
  return subject !== null && canSpeak(items, subject, false) ? subjectOf(subject, 'shared') : null;
}

/** "Had spent the flight to Brussels | tweeting": who did so, whatever it was spent on; null for other verbs. */
function spentBefore(items: readonly Item[], at: number): Subject | null {
  for (let verb = at - 2; verb > Math.max(0, at - FARTHEST_LEAD) && (items[verb] as Item).mark === 0; verb -= 1) {
    if ((items[verb] as Item).sense.lemma !== 'spend') continue;
    const subject = subjectBefore(items, verbGroupAt(items, verb).start);
    return subject !== null && canSpeak(items, subject, false) ? subjectOf(subject, 'shared') : null;
  }
  return null;
}

/** How far before the object the verb may stand: "began | the day in Oslo". */
const FARTHEST_DOING = 4;

/** "Poland, | saying the sum was too low, | walked out": the one whose verb comes behind the aside. */
function betweenCommas(items: readonly Item[], at: number): Subject | null {
  const phrase = isParting(items[at - 1]) ? phraseEndingAt(items, at - 2) : null;
  return phrase !== null && phrase.start === 0 && canSpeak(items, phrase, false) ? subjectOf(phrase, 'relative') : null;
}

/** "Could not resist | reminding her", "cannot help | noting". */
const UNHELD: ReadonlySet<string> = new Set(['resist', 'help']);

/** "Never tires of pointing out". */
const TIRING: ReadonlySet<string> = new Set(['tire', 'weary']);

/** "Is fond of remarking", "makes a point of saying". */
const WONT: ReadonlySet<string> = new Set(['fond', 'tired', 'point', 'habit', 'way']);

/** The subject of the verb right before a place: of "is" in "is fond of". */
function ofMainVerb(items: readonly Item[], place: number): Subject | null {
  for (let verb = place - 1; verb > Math.max(0, place - 6); verb -= 1) if (isFinite(items, verb)) return subjectBefore(items, verbGroupAt(items, verb).start);
  return null;
}

/** "Quoted Merkel as saying", "Merkel was quoted by the daily as saying", "and Gabriel as having said": whose words they are. */
function quotedSpeaker(items: readonly Item[], as: number): Subject | null {
  const phrase = phraseEndingAt(items, as - 1);
  const verb = quotingVerbBefore(items, as);
  const group = verb < 0 ? null : verbGroupAt(items, verb);
  const subject = group !== null && isPassive(group) ? subjectBefore(items, group.start) : null;
  if (subject !== null) return subjectOf(subject, 'relative');
  return phrase !== null && canSpeak(items, phrase, true) ? subjectOf(phrase, 'relative') : null;
}

/** The verb of quoting before "as saying" with no "and" between; -1 without one. */
function quotingVerbBefore(items: readonly Item[], as: number): number {
  for (let at = as - 1; at >= Math.max(0, as - FARTHEST_QUOTED); at -= 1) {
    const { sense, bits } = items[at] as Item;
    if (QUOTED_VERBS.has(sense.lemma)) return at;
    if ((bits & AND) !== 0) return -1;
  }
  return -1;
}

const FARTHEST_QUOTED = 10;
const QUOTED_VERBS: ReadonlySet<string> = new Set(['quote', 'cite', 'report', 'hear', 'record', 'describe']);

/** "With a spokesman, Andrew Bates, saying": the one between "with" and the aside. */
function behindWith(items: readonly Item[], comma: number): Subject | null {
  for (let at = comma - 1; at > Math.max(0, comma - FARTHEST_QUOTED); at -= 1) {
    if (!isParting(items[at])) continue;
    const phrase = phraseEndingAt(items, at - 1);
    return phrase !== null && items[phrase.start - 1]?.sense.word === 'with' && canSpeak(items, phrase, false) ? subjectOf(phrase, 'relative') : null;
  }
  return null;
}

/** "Madrid has written to the alliance asking to be exempted". */
function isToldTo(items: readonly Item[], at: number): boolean {
  const phrase = phraseEndingAt(items, at - 1);
  return phrase !== null && isAfterTo(items, phrase);
}

function isAfterTo(items: readonly Item[], { start }: Phrase): boolean {
  return ((items[start - 1]?.bits ?? 0) & TO) !== 0;
}

/** Whether an item is a paper: "a letter", and "a statement", which is known as somebody's. */
function isPaper({ bits, mention }: Item): boolean {
  return (bits & (DOCUMENT | PERSON)) === DOCUMENT || mention?.kind === 'description';
}

/** "The White House | issued a statement saying …": who has put out the paper. */
function giver(items: readonly Item[], { start }: Phrase): Subject | null {
  const subject = isFinite(items, start - 1) ? subjectBefore(items, verbGroupAt(items, start - 1).start) : null;
  return subject !== null && canSpeak(items, subject, false) ? subject : null;
}

function nounBefore(items: readonly Item[], at: number): Subject | null {
  const phrase: Phrase | null = phraseEndingAt(items, at - 1);
  if (phrase !== null && items[phrase.start - 1]?.sense.word === 'with' && canSpeak(items, phrase, false)) return subjectOf(phrase, 'relative');
  if (phrase !== null && isPaper(items[phrase.head] as Item) && !(isAfterTo(items, phrase) && ((items[phrase.head] as Item).bits & PERSON) !== 0)) return giver(items, phrase) ?? subjectOf(phrase, 'before');
  if (phrase === null || isAfterTo(items, phrase) || !canSpeak(items, phrase, true) || ((items[phrase.head] as Item).bits & PERSON) === 0) return null;
  return subjectOf(phrase, 'before');
}
