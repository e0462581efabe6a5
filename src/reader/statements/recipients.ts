import { isColon } from './clauses.ts';
import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { skipAdverbs, skipSetting } from './settings.ts';
import { isName, type Item, type Strand } from './strand.ts';
import type { Cue } from './words/cues.ts';
import { BASE, THIRD } from './words/inflect.ts';
import { AND, CUE, DOCUMENT, NOT, OBJECT, PERSON, POSSESSIVE, PREP, QUANTIFIER, SUBJECT, THAT, TO, VENUE, VERB, WHICH } from './words/small.ts';

/** The item after the one who is told: "told the ministers that", "warned allies against". */
export function afterRecipient(strand: Strand, cue: Cue, from: number): number {
  const { items } = strand;
  if (!beginsPhrase(items[from]) && ((items[from]?.bits ?? 0) & OBJECT) === 0 && (items[from] === undefined || simplePhraseAt(items, from) === null)) return from;
  const told = simplePhraseAt(items, from);
  if (told !== null && items[told.end]?.sense.word === 'of' && ((items[told.head] as Item).bits & QUANTIFIER) === 0 && (OF_IT.has(cue.lemma) || (cue.lemma === 'tell' && beginsWithOwner(items[told.end + 1])))) return told.end + 1;
  const first = afterEachOther(items, from) ?? phraseStartingAt(items, from)?.end;
  if (first === undefined) return from;
  const isBare = BARE.has(cue.lemma);
  const end = isBare && isSubjectSwallowed(items, from, first) ? afterListener(items, from) : afterJoined(items, first);
  const at = isBare && isClauseBehind(items, end) ? end : skipSetting(items, end);
  const next = items[at];
  if (isParting(next)) {
    const that = thatBehindAside(items, at) || behindList(items, at);
    if (that > 0) return that;
  }
  if (next === undefined) return isBare ? at : from;
  const isTold = next.quotation > 0 || (next.bits & (THAT | WHICH)) !== 0 || (isParting(next) && leadsToQuotation(items, at)) || isColon(next);
  if (isTold) return at;
  return isBare && (next.bits & TO) === 0 && !isNotTo(items, at) && !next.mark ? at : from;
}

/** Verbs behind whose listener a clause may begin without "that". */
const BARE: ReadonlySet<string> = new Set(['tell', 'remind', 'assure', 'inform', 'reassure', 'notify']);

/** "Told reporters tanks | cost money": the finite verb right behind shows that the phrase holds the subject of a clause too. */
function isSubjectSwallowed(items: readonly Item[], from: number, end: number): boolean {
  const verb = skipAdverbs(items, end);
  const isVerb = isFinite(items, verb) || (((items[verb]?.sense.form ?? 0) & (BASE | THIRD)) !== 0 && ((items[verb]?.bits ?? 0) & (CUE | VERB)) !== 0);
  return isVerb && afterListener(items, from) < end;
}

/** The place behind a pronoun, a name or the first noun for people: "reporters | tanks cost money"; of a whole phrase where none stands first. */
function afterListener(items: readonly Item[], from: number): number {
  const end = simplePhraseAt(items, from)?.end ?? from + 1;
  for (let at = from; at < end; at += 1) {
    const item = items[at] as Item;
    if ((item.bits & (OBJECT | SUBJECT)) !== 0 || (isName(item) && item.mention?.kind !== 'demonym') || ((item.bits & (PERSON | VENUE | DOCUMENT)) !== 0 && (item.bits & POSSESSIVE) === 0)) return at + 1;
  }
  return end;
}

/** "Told reporters | none of them paid", "| there was no plan", "| last year was good": words with which a clause begins, and no time of the telling. */
function isClauseBehind(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.mark > 0 || item.quotation > 0 || (item.bits & (TO | PREP)) !== 0) return false;
  if ((item.bits & NOT) !== 0) return !isNotTo(items, at);
  const phrase = phraseStartingAt(items, at);
  return phrase !== null && items[phrase.end] !== undefined && isFinite(items, skipAdverbs(items, phrase.end));
}

/** "Told them | not to | count on it". */
function isNotTo(items: readonly Item[], at: number): boolean {
  return ((items[at] as Item).bits & NOT) !== 0 && ((items[at + 1]?.bits ?? 0) & TO) !== 0;
}

/** "Told deputies, | to jeers from the benches, | that …": the place of "that" behind an aside; 0 without it. */
function thatBehindAside(items: readonly Item[], comma: number): number {
  for (let at = comma + 1; at < Math.min(items.length - 1, comma + 12); at += 1) if (isParting(items[at])) return ((items[at + 1] as Item).bits & THAT) !== 0 ? at + 1 : 0;
  return 0;
}

/** "Told the leaders of Norway, | Germany and Canada | that …": the place of "that" behind others who are told; 0 without it. */
function behindList(items: readonly Item[], comma: number): number {
  for (let at = comma + 1; at < Math.min(items.length - 1, comma + LONGEST_LIST); at += 1) {
    const item = items[at] as Item;
    if ((item.bits & THAT) !== 0) return ((items[at - 1] as Item).bits & AND) === 0 ? at : 0;
    if (!isParting(item) && (item.bits & (AND | PREP)) === 0 && !beginsPhrase(item)) return 0;
  }
  return 0;
}

const LONGEST_LIST = 16;

/** "Assured the allies of 1.5 percent". */
const OF_IT: ReadonlySet<string> = new Set(['assure', 'remind', 'inform', 'notify', 'warn', 'reassure']);

/** "Ministers from Poland | and Italy | that …": the place behind one more who is told, where "that" follows. */
function afterJoined(items: readonly Item[], from: number): number {
  const end = ((items[from]?.bits ?? 0) & AND) === 0 ? undefined : phraseStartingAt(items, from + 1)?.end;
  return end !== undefined && ((items[skipSetting(items, end)]?.bits ?? 0) & THAT) !== 0 ? end : from;
}

/** "One another", "each other". */
function afterEachOther(items: readonly Item[], from: number): number | undefined {
  const other = EACH_OTHER.get(items[from]?.sense.word ?? '');
  return other !== undefined && items[from + 1]?.sense.word === other ? from + 2 : undefined;
}

const EACH_OTHER: ReadonlyMap<string, string> = new Map([['one', 'another'], ['each', 'other']]);

/** "Told this paper of | his | alarm", "of | NATO's | plans". */
function beginsWithOwner(item: Item | undefined): boolean {
  return item !== undefined && (item.bits & POSSESSIVE) !== 0 && item.mention?.kind !== 'name';
}

/** A comma behind which words in quotation marks follow. */
export function leadsToQuotation(items: readonly Item[], comma: number): boolean {
  return (items[comma + 1]?.quotation ?? 0) > 0;
}
