import { isAttribution } from './clauses.ts';
import { isFinite, isParting, isPluralLook, phraseEndingAt, phraseStartingAt, simplePhraseAt, type Phrase } from './phrases.ts';
import { isName, isNominal, type Item } from './strand.ts';
import { finiteBefore, tenseOf, verbGroupAt } from './verbs.ts';
import { FRAME, takes } from './words/cues.ts';
import { ADVERB, AND, BE, BUT, CUE, DET, DOCUMENT, ED, HAVE, MODAL, NOBODIES, NOT, OBJECT, PERSON, PLURAL, POSSESSIVE, PREP, QUANTIFIER, SAYING, SUBJECT, THAT, THING, TIME, VENUE, VERB, WHICH, WHILE, WHO } from './words/small.ts';
import { BASE, ING, PARTICIPLE } from './words/inflect.ts';
import { HYPHEN } from '../scan/characters.ts';
import { skipAdverbs } from './settings.ts';

/** Who does what a verb tells, and how it was found. */
export interface Subject extends Phrase {
  readonly by: Found;
}

type Found = 'before' | 'after' | 'relative' | 'apposition' | 'shared' | 'fronted';

/** A phrase as a subject. */
export function subjectOf({ start, end, head }: Phrase, by: Found): Subject {
  return { start, end, head, by };
}

/** How often a subject is handed on: "X, who did this and did that". */
const DEEPEST = 4;
const FARTHEST_COMMA = 40;
/** How many verbs before are tried for the one that shares its subject. */
const MOST_VERBS = 6;

/** The subject of the verb whose group begins at a place, sought before it. */
export function subjectBefore(items: readonly Item[], groupStart: number, depth = 0): Subject | null {
  if (isSubjectInShort(items[groupStart])) return { start: groupStart, end: groupStart + 1, head: groupStart, by: 'before' };
  const last = skipAdverbials(items, groupStart - 1);
  const item = items[last];
  if (!item || depth > DEEPEST) return null;
  if (item.quotation > 0) return afterQuoting(items, last);
  if ((item.bits & (WHO | WHICH)) !== 0 || ((item.bits & THAT) !== 0 && last > 0 && isNominal(items[last - 1] as Item))) return relative(items, last);
  if ((item.bits & (AND | BUT)) !== 0) return shared(items, last, groupStart, depth);
  if (isParting(item)) return beforeAside(items, last) ?? (last < groupStart - 1 ? shared(items, last, groupStart, depth) : null);
  return withRelative(items, last) ?? publishedBefore(items, last) ?? plain(items, last);
}

/** "They've", "she'll": a pronoun written as one with its helper. */
function isSubjectInShort(item: Item | undefined): boolean {
  return item !== undefined && item.quotation === 0 && (item.bits & SUBJECT) !== 0 && (item.bits & (BE | HAVE | MODAL)) !== 0;
}

/** "Ms Meloni, who had told voters that “Italy keeps its word,” | conceded": behind a relative clause that ends in a quotation with a comma of its own. */
function afterQuoting(items: readonly Item[], last: number): Subject | null {
  for (let at = last - 1; at > Math.max(0, last - FARTHEST_WHO); at -= 1) {
    if (isParting(items[at])) return ((items[at + 1] as Item).bits & WHO) !== 0 ? beforeAside(items, last + 1) : null;
  }
  return null;
}

/** "Three people who were in the room | said", "a country that spends 1.2 percent | told its partners": whoever a relative clause between tells of. */
function withRelative(items: readonly Item[], last: number): Subject | null {
  for (let at = last - 1; at > Math.max(0, last - FARTHEST_WHO); at -= 1) {
    const item = items[at] as Item;
    if ((item.mark > 0 && item.mark !== HYPHEN) || item.quotation > 0) return null;
    if ((item.bits & (WHO | WHICH | THAT)) === 0 || isParting(items[at - 1]) || !isRelativeAt(items, at)) continue;
    const phrase = withTies(items, phraseEndingAt(items, at - 1));
    return phrase !== null && canSpeak(items, phrase, true) && !hasVerbBefore(items, phrase.start) ? { start: phrase.start, end: last - at > LONGEST_DESCRIPTION ? at : last + 1, head: phrase.head, by: 'before' } : null;
  }
  return null;
}

/** "Who were", "that spends", "whose department oversees": a relative clause that begins with its verb, or with what is owned; none that tells a saying of its own. */
function isRelativeAt(items: readonly Item[], at: number): boolean {
  const { word } = (items[at] as Item).sense;
  const verb = skipAdverbs(items, word === 'whose' ? (simplePhraseAt(items, at + 1)?.end ?? at) : at + 1);
  const cue = items[verb]?.sense.cue ?? null;
  const isVerb = isFinite(items, verb) || (((items[verb]?.sense.form ?? 0) & BASE) !== 0 && isPluralLook(items[at - 1]));
  return RELATIVES.has(word) && isVerb && (cue === null || !takes(cue.frames, FRAME.c));
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whose']);
/** How long a relative clause may be to count among the words that name the source. */
const LONGEST_DESCRIPTION = 8;

/** "New figures published today | show": the paper or the people before a participle that nothing but a time follows. */
function publishedBefore(items: readonly Item[], last: number): Subject | null {
  const item = items[last] as Item;
  if ((item.sense.form & PARTICIPLE) === 0 && (item.bits & ED) === 0) return null;
  const phrase = briefed(items, last);
  return phrase === null || ((items[phrase.head] as Item).bits & DOCUMENT) === 0 ? null : subjectOf(phrase, 'before');
}

const FARTHEST_WHO = 22;

/** The subject that follows its verb, without the paper or the occasion of the saying: "said Gabriel", "said the minister | in a study". */
export function subjectAfter(items: readonly Item[], verb: number): Subject | null {
  const phrase = phraseStartingAt(items, verb + 1);
  if (phrase === null) return null;
  const isPlaced = (items[phrase.end - 1]?.bits ?? 0) & (VENUE | DOCUMENT);
  return subjectOf(isPlaced ? (simplePhraseAt(items, verb + 1) ?? phrase) : phrase, 'after');
}

/** Whether a phrase can be somebody who speaks; documents only where they are let. */
export function canSpeak(items: readonly Item[], { start, head }: Phrase, letDocuments: boolean): boolean {
  const item = items[head] as Item;
  if (isAddress(items, start)) return true;
  if (NOBODIES.has((items[start] as Item).sense.word)) return false;
  if ((item.bits & TIME) !== 0) return false;
  if ((item.bits & SUBJECT) !== 0) return isSpeakingPronoun(item);
  if (isName(item)) return true;
  if ((item.bits & DOCUMENT) !== 0 && (item.bits & PERSON) === 0) return letDocuments;
  if ((item.bits & (PERSON | WHO)) !== 0) return true;
  if ((item.bits & QUANTIFIER) !== 0 || (ORDINALS.has(item.sense.word) && head > start) || isOpposite(items, head)) return true;
  return item.isCapital && (item.bits & (THING | VERB | CUE | DET)) === 0 && (head > 0);
}

/** "No 10": the number of a house. */
function isAddress(items: readonly Item[], start: number): boolean {
  const [no, number] = [items[start] as Item, items[start + 1]];
  return (no.sense.word === 'no' || no.sense.word === 'number') && no.isCapital && number?.isNumber === true;
}

/** "A third", "the second": one more of those told of. */
const ORDINALS: ReadonlySet<string> = new Set(['second', 'third', 'first', 'former', 'latter']);

/** "His German opposite number". */
function isOpposite(items: readonly Item[], head: number): boolean {
  return (items[head] as Item).sense.word === 'number' && items[head - 1]?.sense.word === 'opposite';
}

/** Whether a phrase can be somebody though its noun is none of those known: "one retired sergeant". */
export function canBeHuman(items: readonly Item[], { start, head }: Phrase): boolean {
  const item = items[head] as Item;
  if (NOBODIES.has((items[start] as Item).sense.word) || item.isNumber) return false;
  return isNominal(item) && (item.bits & (THING | TIME | DOCUMENT | PREP | VENUE)) === 0;
}

/** Whether a phrase can be somebody who speaks, or an owner of words: "Mattis's message". */
export function canTell(items: readonly Item[], phrase: Phrase): boolean {
  return ((items[phrase.head] as Item).bits & POSSESSIVE) !== 0 || canSpeak(items, phrase, true);
}

const THINGS_IN_SHORT = /^(?:it|that|there)['’]/;

/** "It" speaks where it is known to be a country or a body; what no word bears out, does not. */
function isSpeakingPronoun(item: Item): boolean {
  const isAboutThings = (item.bits & OBJECT) !== 0 || THINGS_IN_SHORT.test(item.sense.word);
  return !isAboutThings || (item.mention?.entity ?? null) !== null;
}

/** The items before that only tell when, where or how: "on Friday", "in Brussels", "also". */
function skipAdverbials(items: readonly Item[], last: number): number {
  let at = last;
  for (;;) {
    const item = items[at];
    if (!item || item.mark > 0 || item.quotation > 0) return at;
    if (isTimes(items, at)) at -= 2;
    else if ((item.bits & (ADVERB | NOT)) !== 0 || isFloating(items, at) || REFLEXIVES.has(item.sense.word) || isThere(items, at)) at -= 1;
    else if ((item.bits & TIME) !== 0 && !isName(item)) at = beforeTime(items, at);
    else if (item.isNumber && ((items[at - 1]?.bits ?? 0) & PREP) !== 0) at -= 2;
    else return at;
  }
}

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "Three times", "several times". */
function isTimes(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (items[at] as Item).sense.word === 'times' && before !== undefined && (before.isNumber || (before.bits & QUANTIFIER) !== 0);
}

/** "Officials there". */
function isThere(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).sense.word === 'there' && ((items[at - 1]?.bits ?? 0) & PERSON) !== 0;
}

/** "All" and "both" behind those whom they count: "Norway and Sweden both plan". */
function isFloating(items: readonly Item[], at: number): boolean {
  const { word } = (items[at] as Item).sense;
  return (word === 'all' || word === 'both' || word === 'each') && at > 0 && isName(items[at - 1] as Item);
}

/** The item before "on Friday", "late on Tuesday", "last week". */
function beforeTime(items: readonly Item[], time: number): number {
  let at = time - 1;
  while (at >= 0 && isPartOfTime(items[at] as Item)) at -= 1;
  return at >= 0 && ((items[at] as Item).bits & PREP) !== 0 ? at - 1 : at;
}

function isPartOfTime({ bits, mark, quotation, mention, isCapital }: Item): boolean {
  if (mark > 0 || quotation > 0 || mention !== undefined) return false;
  return (bits & (TIME | DET | ADVERB)) !== 0 || (bits === 0 && !isCapital);
}

/** The one of whom "who" tells. */
function relative(items: readonly Item[], who: number): Subject | null {
  const last = isParting(items[who - 1]) ? who - 2 : who - 1;
  const phrase = phraseEndingAt(items, last);
  const tied = withTies(items, phrase);
  if (phrase === null || tied === null) return null;
  const head = items[tied.head] as Item;
  return subjectOf((head.bits & PERSON) !== 0 || isName(head) ? tied : phrase, 'relative');
}

/** The subject of the verb before, where two verbs are joined: "rejected this and said that". */
export function shared(items: readonly Item[], joint: number, groupStart: number, depth = 0): Subject | null {
  const wanted = tenseAt(items, groupStart);
  let nearest: Subject | null = null;
  let plainVerb: Subject | null = null;
  let tried = 0;
  for (let verb = finiteBefore(items, joint); verb >= 0 && tried < (depth > 0 ? 1 : MOST_VERBS); verb = finiteBefore(items, verb)) {
    tried += 1;
    const group = verbGroupAt(items, verb);
    const found = subjectBefore(items, group.start, depth + 1);
    if (found && canSpeak(items, found, true) && !ASIDE.has(items[found.start - 1]?.sense.word ?? '')) {
      const isSame = tenseOf(items, group) === wanted;
      if (isSame && ((items[verb] as Item).bits & CUE) !== 0) return subjectOf(found, 'shared');
      if (isSame) plainVerb ??= subjectOf(found, 'shared');
      nearest ??= subjectOf(found, 'shared');
    }
    if (depth > 0 && nearest) break;
  }
  return plainVerb ?? nearest;
}

/** Words that begin a clause whose subject is not that of the sentence: "asked if he …". */
const ASIDE: ReadonlySet<string> = new Set(['if', 'whether', 'unless']);

function tenseAt(items: readonly Item[], start: number): string {
  let at = start;
  while (at < items.length - 1 && ((items[at] as Item).bits & (VERB | CUE)) === 0) at += 1;
  return tenseOf(items, verbGroupAt(items, at));
}

/** The phrase before an aside between commas: "Gabriel, the foreign minister, said". */
function beforeAside(items: readonly Item[], comma: number): Subject | null {
  const farthest = Math.max(0, comma - FARTHEST_COMMA);
  for (let at = comma - 1; at > farthest; at -= 1) {
    if (!isParting(items[at])) continue;
    const phrase = withTies(items, phraseEndingAt(items, skipAdverbials(items, at - 1)));
    if (phrase && !hasVerbBefore(items, phrase.start) && (isAside(items, at + 1, comma) || isAttribution(items, at + 1))) return subjectOf(joined(items, named(items, phrase)), 'apposition');
  }
  return null;
}

/** "Rishi Sunak, | the prime minister, | who …, said": the name before a description that is itself set between commas. */
function named(items: readonly Item[], phrase: Phrase): Phrase {
  const first = items[phrase.start] as Item;
  const name = isParting(items[phrase.start - 1]) && (first.isLed || (first.bits & (DET | POSSESSIVE)) !== 0) ? phraseEndingAt(items, phrase.start - 2) : null;
  const before = name === null ? undefined : items[name.start - 1];
  const isSubject = name !== null && isName(items[name.head] as Item) && (before === undefined || before.quotation > 0 || isParting(before) || (before.bits & THAT) !== 0);
  return isSubject ? name : phrase;
}

/** Whether a finite verb of the same clause stands before: then a phrase there is its object, and no subject. */
function hasVerbBefore(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  if (before !== undefined && opensClause(items, start - 1)) return false;
  if (!before || isParting(before) || isBehindSetting(items, start) || (before.bits & ADVERB) !== 0 && isParting(items[start - 2] ?? before) || (start === 1 && (before.bits & ADVERB) !== 0) || (before.bits & (WHILE | WHICH | THAT | AND | BUT)) !== 0 || before.quotation > 0) return false;
  return true;
}

/** "On Wednesday | the president, a former general, said": whether nothing but a time or a place stands before in its clause. */
function isBehindSetting(items: readonly Item[], start: number): boolean {
  let first = start - 1;
  while (first > 0 && first > start - 6 && !isParting(items[first - 1])) first -= 1;
  const lead = items[first] as Item;
  if ((lead.bits & PREP) === 0 || (lead.bits & WHILE) !== 0 || (first > 0 && !isParting(items[first - 1]))) return false;
  return (first + 2 === start && ((items[first + 1] as Item).bits & TIME) !== 0) || simplePhraseAt(items, first + 1)?.end === start;
}

/** "A diplomat said | the secretary general, X, had complained": a verb of saying behind which a clause begins without "that". */
function opensClause(items: readonly Item[], verb: number): boolean {
  const cue = (items[verb] as Item).sense.cue;
  const subject = items[verb - 1];
  return cue !== null && takes(cue.frames, FRAME.c) && !takes(cue.frames, FRAME.r) && subject !== undefined && subject.quotation === 0 && !isParting(subject) && isFinite(items, verb);
}

/** Whether what stands between two commas only describes: it holds no finite verb but in "who" and "which". */
function isAside(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first !== undefined && (first.bits & BUT) !== 0 && ((items[from + 1]?.bits ?? 0) & NOT) !== 0) return true;
  if (!first || (first.bits & (SUBJECT | AND | BUT)) !== 0) return false;
  if ((first.bits & (WHO | WHICH | WHILE | PREP)) !== 0 || ((items[from + 1]?.bits ?? 0) & (WHO | WHICH)) !== 0 || isParticipial(items, from)) return true;
  for (let at = from; at < to; at += 1) {
    if (((items[at] as Item).bits & (WHO | WHICH)) !== 0) return true;
    if (isFinite(items, at) && ((items[at] as Item).sense.form & ING) === 0) return false;
  }
  return true;
}

/** "Often cast as a dove", "speaking on condition of anonymity because the talks were private": what clauses follow are part of it. */
function isParticipial(items: readonly Item[], from: number): boolean {
  let at = from;
  while (((items[at]?.bits ?? 0) & ADVERB) !== 0) at += 1;
  const item = items[at];
  return item !== undefined && item.mark === 0 && !isName(item) && ((item.sense.form & (PARTICIPLE | ING)) !== 0 || (item.bits & ED) !== 0);
}

/** The noun phrase that ends here with what it is tied to, without the place and time of the telling. */
function plain(items: readonly Item[], last: number): Subject | null {
  const phrase = phraseEndingAt(items, last) ?? countedOf(items, last);
  if (phrase === null) return null;
  const tied = withTies(items, phrase);
  return tied === null ? null : subjectOf(joined(items, ledByPeople(items, tied)), 'before');
}

/** "Officials at NATO | headquarters", "analysts at the IISS | think-tank": people, and behind them where they are. */
function ledByPeople(items: readonly Item[], phrase: Phrase): Phrase {
  const [first, head] = [items[phrase.start] as Item, items[phrase.head] as Item];
  if (phrase.end - phrase.start < 2 || first.mention?.kind !== 'description') return phrase;
  const isPlace = (head.bits & VENUE) !== 0 && !canSpeak(items, phrase, true);
  return isPlace || ((first.bits & PLURAL) !== 0 && (head.bits & PLURAL) === 0) ? { ...phrase, head: phrase.start } : phrase;
}

/** "Several of them", "one of us". */
function countedOf(items: readonly Item[], last: number): Phrase | null {
  const isOf = ((items[last]?.bits ?? 0) & OBJECT) !== 0 && items[last - 1]?.sense.word === 'of' && ((items[last - 2]?.bits ?? 0) & QUANTIFIER) !== 0;
  return isOf ? { start: last - 2, end: last + 1, head: last - 2 } : null;
}

/** "Officials in Berlin", "the head of the alliance", "Tillerson in Brussels": which of two phrases leads. */
function withTies(items: readonly Item[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const before = items[phrase.start - 1];
  if (!before || (before.bits & PREP) === 0 || (before.bits & WHILE) !== 0) return phrase;
  const tied = items[phrase.start - 2];
  const isKnown = tied !== undefined && (KNOWING.has(tied.sense.word) || ((tied.sense.form & ING) !== 0 && (tied.bits & SAYING) === 0));
  const lead = (isKnown ? null : (participant(items, phrase.start - 2) ?? phraseEndingAt(items, phrase.start - 2))) ?? briefed(items, phrase.start - 2);
  if (lead === null) return phrase;
  const whole = withTies(items, lead) as Phrase;
  if (!before.sense.isTie && !isName(items[whole.head] as Item) && whole.end === phrase.start - 1) return isLeadOfClause(items, whole) ? { start: whole.start, end: phrase.end, head: whole.head } : phrase;
  const isAdverbial = isNamed(items[whole.head] as Item, before) || ((items[whole.head] as Item).bits & SUBJECT) !== 0;
  return isAdverbial ? whole : { start: whole.start, end: phrase.end, head: whole.head };
}

/** "A brief | by the institute", "a man | on the square": somebody or a paper with which a clause begins. */
function isLeadOfClause(items: readonly Item[], { start, end, head }: Phrase): boolean {
  const before = items[start - 1];
  return end === head + 1 && ((items[head] as Item).bits & (PERSON | DOCUMENT)) !== 0 && (before === undefined || isParting(before) || before.quotation > 0);
}

/** Whether an item is a name, and no description such as "officials" or "the head" of something. */
function isNamed(item: Item, { sense }: Item): boolean {
  return isName(item) && !(item.mention?.kind === 'description' && (item.mention.next - item.mention.first === 1 || sense.word !== 'in'));
}

/** "Documents | obtained by the newspaper": an unknown word in -ed that is no noun. */
function participant(items: readonly Item[], at: number): Phrase | null {
  return ((items[at]?.bits ?? 0) & ED) !== 0 ? briefed(items, at) : null;
}

/** The person before a participle or an adjective: "two people briefed on the talks", "officials familiar with them". */
function briefed(items: readonly Item[], at: number): Phrase | null {
  const item = items[at];
  if (!item || item.mark > 0 || item.quotation > 0 || !((item.sense.form & (PARTICIPLE | ING)) !== 0 || (item.bits & ED) !== 0 || KNOWING.has(item.sense.word))) return null;
  if (MOVING.has(item.sense.lemma) && (item.sense.form & ING) === 0) return null;
  const phrase = withTies(items, phraseEndingAt(items, at - 1));
  return phrase !== null && isSomebody(items[phrase.head] as Item) && (phrase.start === 0 || isParting(items[phrase.start - 1])) ? phrase : null;
}

function isSomebody({ bits, mention }: Item): boolean {
  return (bits & (PERSON | DOCUMENT)) !== 0 || mention?.kind === 'description';
}

/** Verbs that are done to nobody: "leaders arrived" tells nothing more of the leaders. */
const MOVING: ReadonlySet<string> = new Set('arrive come go leave travel fly meet gather fall rise appear emerge happen remain return walk stand sit sleep'.split(' '));
const KNOWING: ReadonlySet<string> = new Set(['familiar', 'close', 'privy', 'aware']);

/** "Merkel and Macron": both, where the phrase before stands at the beginning of its clause. */
function joined(items: readonly Item[], phrase: Phrase): Phrase {
  const and = items[phrase.start - 1];
  if (!and || (and.bits & AND) === 0) return phrase;
  const other = withTies(items, phraseEndingAt(items, phrase.start - 2));
  if (other === null || hasVerbBefore(items, other.start) || !canSpeak(items, other, false)) return phrase;
  return { start: startOfList(items, other.start), end: phrase.end, head: other.head };
}

/** "Britain, France and Germany": where a list of names begins, at the beginning of its sentence. */
function startOfList(items: readonly Item[], start: number): number {
  let first = start;
  while (first >= 2 && isParting(items[first - 1]) && isName(items[first - 2] as Item)) first -= 2;
  return first === 0 ? 0 : start;
}
