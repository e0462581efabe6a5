import { isFinite, isParting, phraseStartingAt, simplePhraseAt, type Phrase } from './phrases.ts';
import { AND, BE, CUE, DET, ED, HAVE, MODAL, NOT, OWNER, PERSON, POSSESSIVE, PREP, QUANTIFIER, SAYING, THAT, TO, WHICH, WHO } from './words/small.ts';
import { hasClauseBefore, hasCue, isColon, type Range } from './clauses.ts';
import { endOfContent, trimmed } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isName, isNominal, type Item, type Strand } from './strand.ts';
import { BASE, PARTICIPLE } from './words/inflect.ts';
import { canSpeak, canTell, subjectBefore } from './subject.ts';
import { skipAdverbs } from './settings.ts';
import { finiteBefore, verbGroupAt } from './verbs.ts';

/** "Her demand that …", "the German position that …", "the warning by X that …", "X's message: …". */
export function nounDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const owner = ownerBefore(items, at);
  const agent = owner === null ? agentAfter(items, at + 1) : null;
  const coming = comingFrom(strand, at);
  const told = owner ?? agent ?? coming ?? withColon(strand, at);
  if (told !== null && told !== coming && !canTell(items, told)) return null;
  const source = told ?? givenBy(items, at);
  if (source === null) return null;
  const after = agent === null ? at + 1 : agent.end;
  if (isColon(items[after]) && owner !== null && !isFirst(items, Math.min(source.start, at))) return null;
  const content = contentAfter(strand, at, after) ?? (agent === null ? null : metWith(items, at));
  return content === null || content.to <= content.from ? null : drafted(strand, { from: at, to: at + 1 }, source, content);
}

/** "The plan | drew criticism from Paris", "met with resistance from Oslo", "won the backing of eleven allies": what was judged so; null for other verbs. */
function metWith(items: readonly Item[], at: number): Range | null {
  const verb = REACTIONS.has((items[at] as Item).sense.word) ? finiteBefore(items, at) : -1;
  const last = verb < 0 ? verb : verbAt(items, verb);
  if (verb < Math.max(0, at - 6) || !(MEETING.has(items[last]?.sense.lemma ?? '') || MEETING.has(items[verb]?.sense.lemma ?? ''))) return null;
  const group = verbGroupAt(items, MEETING.has(items[last]?.sense.lemma ?? '') ? last : verb);
  const subject = group.isNegated || ((group.helpers & BE) !== 0 && items[group.at]?.sense.lemma !== 'meet') ? null : subjectBefore(items, group.start);
  return subject === null || subject.by === 'relative' || canSpeak(items, subject, false) ? null : { from: startOfSubject(items, subject.start), to: trimmed(items, subject.start, subject.end) };
}

/** "The proposal to pay | out of a common purse": where the whole of it begins. */
export function startOfSubject(items: readonly Item[], start: number): number {
  let from = start;
  while (from > 0 && !isParting(items[from - 1]) && !isFinite(items, from - 1) && ((items[from - 1] as Item).bits & (WHO | WHICH | THAT | AND)) === 0) from -= 1;
  return ((items[from] as Item).bits & PREP) === 0 ? from : start;
}

/** The verb behind its helpers: "has | met". */
function verbAt(items: readonly Item[], first: number): number {
  let at = first;
  while (((items[at]?.bits ?? 0) & (HAVE | MODAL)) !== 0 || skipAdverbs(items, at) > at) at += 1;
  return at;
}

const REACTIONS: ReadonlySet<string> = new Set('praise criticism scorn resistance opposition support backing approval applause condemnation ridicule derision anger protest protests scepticism skepticism objections pushback rebuke rebukes complaints concern outrage mockery thanks favour favor outcry uproar backlash consent assent'.split(' '));
const MEETING: ReadonlySet<string> = new Set('draw earn win meet attract provoke prompt run encounter face receive get find trigger spark gain have enjoy command'.split(' '));

/** "X gave a different reason: …", "X's visit began with an assurance: …": the subject of the clause before the colon, or whose it is. */
function withColon(strand: Strand, at: number): Phrase | null {
  const { items } = strand;
  if (!isColon(items[at + 1]) || items[at + 2] === undefined || hasCue(items, at + 2) || (items[at] as Item).sense.word === 'point') return null;
  const verb = finiteBefore(items, at);
  const subject = verb < 0 ? null : subjectBefore(items, verbGroupAt(items, verb).start);
  if (subject === null) return null;
  const isWhole = !items.slice(0, subject.start).some((item) => isParting(item));
  for (let owner = isWhole ? 0 : subject.start; owner < subject.end - 1; owner += 1) if (((items[owner] as Item).bits & OWNER) !== 0) return { start: owner, end: owner + 1, head: owner };
  return canSpeak(items, subject, false) ? subject : null;
}

/** "X issued a warning that …", "X made a ~ plea for …": the subject of a verb by which words are given. */
function givenBy(items: readonly Item[], at: number): Phrase | null {
  const verb = finiteBefore(items, at);
  if (verb < 0) return null;
  const { lemma } = (items[verb] as Item).sense;
  if ((OPENING.has(lemma) || isWithThe(items, at)) && opensWith(items, verb, at)) return speakerOfVerb(items, verb);
  if (verb < at - 6 || !GIVING.has(lemma) || items.slice(verb, at).some(({ mark, quotation, bits }) => mark > 0 || quotation > 0 || (bits & (PREP | AND)) !== 0)) return null;
  return speakerOfVerb(items, verb);
}

function speakerOfVerb(items: readonly Item[], verb: number): Phrase | null {
  const group = verbGroupAt(items, verb);
  const subject = (group.helpers & BE) !== 0 ? null : subjectBefore(items, group.start);
  return subject !== null && (canSpeak(items, subject, true) || isMeeting(items, subject)) ? subject : null;
}

/** "The summit | ended with a pledge", "the talks | opened with a warning": those who met. */
function isMeeting(items: readonly Item[], { head }: Phrase): boolean {
  return MEETINGS.has((items[head] as Item).sense.word);
}

const MEETINGS: ReadonlySet<string> = new Set('summit meeting talks conference session gathering debate dinner'.split(' '));

/** "Left the room | with the remark | that …": words given whatever else was done. */
function isWithThe(items: readonly Item[], at: number): boolean {
  return ((items[at + 1]?.bits ?? 0) & THAT) !== 0 && ((items[at - 1]?.bits ?? 0) & DET) !== 0;
}

/** "Opened the session | with a | warning", "reacted with a call". */
function opensWith(items: readonly Item[], verb: number, at: number): boolean {
  for (let place = at - 1; place > Math.max(verb, at - 4); place -= 1) if (items[place]?.sense.word === 'with') return place - verb < 7;
  return false;
}

const OPENING: ReadonlySet<string> = new Set('open close begin start end finish conclude break wind arrive come leave return respond react reply answer counter draw raise earn provoke greet meet'.split(' '));

const GIVING: ReadonlySet<string> = new Set('issue give make deliver send voice repeat renew reiterate offer sound launch extend utter lodge file add restate withdraw get bring table raise express publish post release'.split(' '));

/** "From the left came the objection that …": from whom it comes. */
function comingFrom(strand: Strand, at: number): Phrase | null {
  const { items } = strand;
  if (items[0]?.sense.word !== 'from') return null;
  const phrase = phraseStartingAt(items, 1);
  const verb = phrase === null ? undefined : items[phrase.end];
  if (phrase === null || verb === undefined || !COMING.has(verb.sense.lemma) || at - phrase.end >= 5) return null;
  return isColon(items[at + 1]) && hasCue(items, at + 2) ? null : phrase;
}

/** Whether nothing but an article stands before: the noun is what the sentence speaks of. */
function isFirst(items: readonly Item[], start: number): boolean {
  return items.slice(0, start).every(({ bits }) => (bits & DET) !== 0);
}

/** `“Very sad,” was X's verdict`, `“…” was the verdict of X`, `Half-hearted, is how X summed up the text`. */
export function verdictDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const start = ((items[at - 1]?.bits ?? 0) & HAVE) !== 0 ? at - 1 : at;
  const last = isParting(items[start - 1]) ? start - 2 : start - 1;
  const before = items[last];
  if (last === start - 2 && before?.quotation === 0 && RUNNING.has(items[at]?.sense.word ?? '')) return jokeDraft(strand, at, last);
  if (before === undefined || (before.quotation === 0 && (last === start - 1 || last > 3))) return null;
  const content: Range = { from: before.quotation > 0 ? last : 0, to: last + 1 };
  const isHow = HOWS.has(items[at + 1]?.sense.word ?? '');
  if (!isHow && before.quotation === 0) return null;
  return isHow ? howDraft(strand, at + 2, content) : verdictOf(strand, at + 1, content);
}

/** "They have raised the ceiling, runs the joke among delegates". */
function jokeDraft(strand: Strand, at: number, last: number): Draft | null {
  const isSaid = ((strand.items[at + 1]?.bits ?? 0) & DET) !== 0 && hasClauseBefore(strand.items, 0, last + 1);
  return isSaid ? verdictOf(strand, at + 1, { from: 0, to: last + 1 }) : null;
}

const RUNNING: ReadonlySet<string> = new Set(['ran', 'went', 'runs', 'goes']);

const HOWS: ReadonlySet<string> = new Set(['how', 'all', 'what']);

/** "How one diplomat summed up the wording". */
function howDraft(strand: Strand, from: number, content: Range): Draft | null {
  const { items } = strand;
  const source = phraseStartingAt(items, from);
  if (source === null || !canTell(items, source)) return null;
  let verb = skipAdverbs(items, source.end);
  while (((items[verb]?.bits ?? 0) & (MODAL | HAVE | TO)) !== 0) verb += 1;
  const cue = items[verb];
  if (cue === undefined || (cue.bits & CUE) === 0) return null;
  return drafted(strand, { from: verb, to: verb + 1 }, source, content);
}

/** "X's verdict", "the verdict of X". */
function verdictOf(strand: Strand, from: number, content: Range): Draft | null {
  const { items } = strand;
  const noun = items.findIndex((item, index) => index >= from && index < from + 6 && (item.bits & SAYING) !== 0);
  if (noun < 0) return null;
  const source = ownerBefore(items, noun) ?? agentAfter(items, noun + 1);
  return source === null || !canTell(items, source) ? null : drafted(strand, { from: noun, to: noun + 1 }, source, content);
}

/** What the noun tells, from the place after it and its agent: "that …", "to …", "is that …", "was blunt: …", ": …". */
function contentAfter(strand: Strand, at: number, behind: number): Range | null {
  const { items } = strand;
  if (items[behind] === undefined) return null;
  const whom = afterWhom(items, behind);
  const after = ((items[whom]?.bits ?? 0) & THAT) !== 0 ? whom : behind;
  const next = items[after] as Item;
  const said = saidAfter(strand, whom);
  if (said > 0) return { from: said, to: endOfContent(strand, said, at, true) };
  if (isParting(next)) return setApart(items, after) ?? saidBehindAside(strand, at, after);
  if (!isOpener(items, at, after)) return null;
  const isClause = ((items[after] as Item).bits & THAT) !== 0;
  const isOf = items[after]?.sense.word === 'of';
  const from = isClause || isOf || AGAINST.has((items[at] as Item).sense.word) || THANKS.has((items[at] as Item).sense.word) ? after + 1 : after;
  const to = beforeOuterVerb(items, from, endOfContent(strand, from, at, false), isClause);
  return to > from + 1 ? { from, to } : null;
}

/** "Trump's complaint, | stripped of its adjectives, | is that …": what follows "is that" behind an aside; null for other words. */
function saidBehindAside(strand: Strand, at: number, parting: number): Range | null {
  const { items } = strand;
  const end = items.findIndex((item, place) => place > parting + 1 && isParting(item));
  if (end < 0 || end > parting + LONGEST_ASIDE || ((items[end + 1]?.bits ?? 0) & BE) === 0 || ((items[end + 2]?.bits ?? 0) & THAT) === 0) return null;
  return { from: end + 3, to: endOfContent(strand, end + 3, at, true) };
}

const LONGEST_ASIDE = 10;

/** "Germany's position – that aid should be counted – found few friends": a clause between dashes or commas. */
function setApart(items: readonly Item[], parting: number): Range | null {
  if (((items[parting + 1]?.bits ?? 0) & THAT) === 0) return null;
  const { mark } = items[parting] as Item;
  const end = items.findIndex((item, at) => at > parting && item.mark === mark);
  return end < 0 || !items.slice(parting + 2, end).some((_, at) => isFinite(items, parting + 2 + at)) ? null : { from: parting + 2, to: end };
}

/** "Warsaw's message | to the laggards | is simple": the place after those to whom it goes, or where and when. */
function afterWhom(items: readonly Item[], after: number): number {
  const { bits, sense } = items[after] as Item;
  if ((bits & PREP) === 0 || ((bits & TO) !== 0 && ((items[after + 1]?.sense.form ?? 0) & BASE) !== 0)) return after;
  const end = sense.word === 'of' ? undefined : simplePhraseAt(items, after + 1)?.end;
  if (end !== undefined && sense.word === 'in' && ((items[end]?.bits ?? 0) & BE) === 0) return after;
  return end !== undefined && (((items[end]?.bits ?? 0) & (BE | HAVE | THAT)) !== 0 || isColon(items[end])) ? end : after;
}

/** The place of what was said behind a colon, or behind "is that": 0 for none. */
function saidAfter(strand: Strand, after: number): number {
  const { items } = strand;
  const next = items[after] as Item;
  if (isColon(next)) return items[after + 1] === undefined ? 0 : after + 1;
  if (COMING.has(next.sense.lemma)) return saidBehindColon(strand, after + 1);
  const be = (next.bits & (HAVE | MODAL)) !== 0 ? skipNot(items, after + 1) : after;
  if (((items[be]?.bits ?? 0) & BE) === 0) return 0;
  if (((items[be + 1]?.bits ?? 0) & THAT) !== 0) return be + 2;
  for (let at = after + 1; at < Math.min(items.length, after + 5); at += 1) {
    if (isColon(items[at])) return items[at + 1] === undefined ? 0 : at + 1;
    if ((items[at] as Item).quotation > 0) return at === after + 1 ? at : 0;
  }
  return 0;
}

/** "X's answer came within the hour: …". */
function saidBehindColon(strand: Strand, from: number): number {
  const { items } = strand;
  for (let at = from; at < Math.min(items.length - 1, from + 6); at += 1) if (isColon(items[at])) return at + 1;
  return 0;
}

/** The place after "not", "hardly" and other adverbs. */
function skipNot(items: readonly Item[], from: number): number {
  let at = skipAdverbs(items, from);
  while (((items[at]?.bits ?? 0) & NOT) !== 0) at = skipAdverbs(items, at + 1);
  return at;
}

const COMING: ReadonlySet<string> = new Set(['come', 'follow', 'arrive']);

/** Whether a noun goes on with what was said: "that", "to" and a verb, "for" after a call, "over" after pushback. */
function isOpener(items: readonly Item[], at: number, after: number): boolean {
  const { bits, sense } = items[after] as Item;
  const { word } = (items[at] as Item).sense;
  if (AGAINST.has(word)) return ABOUT.has(sense.word);
  if ((bits & TO) !== 0) return !isNounPhraseAfterTo(items, after) || isWhomTo(items, after);
  return (bits & THAT) !== 0 || (sense.word === 'for' && CALLS.has(word)) || (sense.word === 'of' && PROMISES.has(word)) || (sense.word === 'for' && THANKS.has(word));
}

/** "An appeal | to leaders to | lift it": those to whom it goes, and behind them what they shall do. */
function isWhomTo(items: readonly Item[], to: number): boolean {
  const whom = simplePhraseAt(items, to + 1);
  return whom !== null && ((items[whom.end]?.bits ?? 0) & TO) !== 0 && ((items[whom.end + 1]?.sense.form ?? 0) & BASE) !== 0;
}

/** "His claim to the post": "to" before a noun. */
function isNounPhraseAfterTo(items: readonly Item[], to: number): boolean {
  const next = items[to + 1];
  return next !== undefined && ((next.bits & (DET | POSSESSIVE)) !== 0 || next.isCapital || isName(next) || ((next.bits & PERSON) !== 0 && (next.sense.form & BASE) === 0));
}

/** Where the verb begins of which the noun is the subject: "Norway's refusal to buy the jets | angered Washington". */
export function beforeOuterVerb(items: readonly Item[], from: number, to: number, isClause: boolean): number {
  let verbs = isClause ? 1 : 0;
  for (let at = from + 1; at < to; at += 1) {
    const { bits, isCapital, quotation } = items[at] as Item;
    if (quotation > 0 && isClause && verbs === 1) verbs = 0;
    if ((bits & (WHO | WHICH)) !== 0) return to;
    const isVerb = (bits & ED) !== 0 && !isCapital && (items[at - 1] as Item).mark === 0 ? !isClause || (verbs === 0 && (isNominal(items[at - 1] as Item) || ((items[at - 1] as Item).sense.form & PARTICIPLE) !== 0)) : isFinite(items, at) && !isFinite(items, at - 1) && !isParting(items[at - 1]) && !isNounBefore(items, at);
    if (isVerb && verbs === 0) return at;
    if (isVerb) verbs -= 1;
  }
  return to;
}

/** "Create spending | plans", "should also | be": no verb of its own. */
function isNounBefore(items: readonly Item[], at: number): boolean {
  const before = skipBack(items, at - 1);
  return isFinite(items, before) || ((items[at - 1] as Item).bits & (BE | HAVE)) !== 0 || ((items[at - 1]?.sense.form ?? 0) !== 0 && isFinite(items, at - 2));
}

function skipBack(items: readonly Item[], from: number): number {
  let at = from;
  while (at > 0 && ((items[at] as Item).bits & NOT) !== 0) at -= 1;
  while (at > 0 && skipAdverbs(items, at) > at) at -= 1;
  return at;
}

const CALLS: ReadonlySet<string> = new Set(['call', 'calls', 'demand', 'demands', 'appeal', 'appeals', 'request', 'requests', 'plea', 'pleas']);
/** "Praise from Rutte | for the Danes". */
const THANKS: ReadonlySet<string> = new Set(['praise', 'thanks', 'sympathy', 'applause', 'apology', 'apologies']);
/** "X's promise of more ships". */
const PROMISES: ReadonlySet<string> = new Set(['promise', 'promises', 'pledge', 'pledges', 'offer', 'threat', 'warning', 'warnings', 'assurance', 'assurances', 'announcement', 'announcements', 'proposal', 'proposals', 'rejection', 'criticism', 'denunciation', 'endorsement', 'condemnation', 'dismissal']);
const AGAINST: ReadonlySet<string> = new Set(['pushback', 'resistance', 'criticism', 'opposition', 'objections', 'objection']);
const ABOUT: ReadonlySet<string> = new Set(['over', 'against', 'about', 'to', 'of']);

function ownerBefore(items: readonly Item[], at: number): Phrase | null {
  for (let owner = at - 1; owner >= 0 && owner > at - 4; owner -= 1) {
    const item = items[owner] as Item;
    if ((item.bits & POSSESSIVE) !== 0 || (isName(item) && (item.mention?.kind === 'demonym' || (owner === at - 1 && item.mention?.kind === 'name')))) return { start: owner, end: owner + 1, head: owner };
    if (item.mark > 0 || item.quotation > 0 || (item.bits & (DET | QUANTIFIER | PREP)) !== 0) return null;
  }
  return null;
}

/** The one from whom it comes: "a warning by the ministry", "word came from the palace", "pushback from Germany's top diplomat". */
function agentAfter(items: readonly Item[], after: number): Phrase | null {
  const word = items[after]?.sense.word ?? '';
  if (COMING.has(items[after]?.sense.lemma ?? '') && items[after + 1]?.sense.word === 'from') return agentAfter(items, after + 1);
  if (word === 'in') return capitalAfter(items, after + 1);
  if (word !== 'by' && word !== 'from' && word !== 'of' && word !== 'among' && word !== 'within') return null;
  const phrase = simplePhraseAt(items, after + 1);
  if (phrase === null) return null;
  const isOwned = ((items[phrase.head] as Item).bits & POSSESSIVE) !== 0;
  return isOwned ? simplePhraseAt(items, phrase.end) : phrase;
}

/** "The view in Paris | is that …". */
function capitalAfter(items: readonly Item[], at: number): Phrase | null {
  const isOne = items[at] !== undefined && isName(items[at]) && ((items[((items[at + 1]?.bits ?? 0) & BE) !== 0 ? at + 2 : at + 1]?.bits ?? 0) & THAT) !== 0;
  return isOne ? { start: at, end: at + 1, head: at } : null;
}

function drafted(strand: Strand, cue: Range, source: Phrase, content: Range): Draft {
  const { items } = strand;
  return {
    sieve: 'noun',
    cue: null,
    isNegated: false,
    isModal: false,
    source: stretchOf(items, { from: source.start, to: source.end }),
    head: (items[source.head] as Item).first,
    cueWords: [stretchOf(items, cue)],
    content: [stretchOf(items, { from: content.from, to: trimmed(items, content.from, content.to) })],
    inside: strand.inside,
  };
}
