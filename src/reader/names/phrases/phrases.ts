import { NUMBER, SMALL, WORD } from '../../scan/scan.ts';
import { isJointAt, isPossessiveAt, isWordAt, lowerAt, smallAt, traitsAt, type NameText } from '../name-text.ts';
import { CLOSED_WORD, DESCRIBING_WORD, FORMER_WORD, OPENING, PARTICLE, PEOPLE_WORD, PRONOUN, SAYING_WORD } from '../words/vocabulary.ts';
import { PRONOUNS } from '../words/pronouns.ts';
import { AUXILIARY, DETERMINER, DID_SO, OWNING_PRONOUN, SOME_OF_THEM } from '../words/small-words.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';
import { unitAt } from './units.ts';

/** The noun phrases of a text that may mean somebody, in its order; what stands within another comes after it. */
export function phrasesOf(text: NameText): Phrase[] {
  const { count, kind, traits, shape } = text;
  const phrases: Phrase[] = [];
  let free = 0;
  for (let at = 0; at < count; at += 1) {
    if (kind[at] !== WORD || (traits[at] === 0 && shape[at] === SMALL)) continue;
    const phrase = canOpen(text, at) ? phraseAt(text, at, free) : someAt(text, at);
    if (phrase === undefined) continue;
    phrases.push(phrase);
    free = phrase.next;
    at = phrase.next - 1;
  }
  return phrases;
}

/** Whether more than "some" can begin at a word: capitals, and small words of certain kinds. */
function canOpen(text: NameText, at: number): boolean {
  return text.shape[at] !== SMALL || ((text.traits[at] as number) & (OPENING | PEOPLE_WORD | FORMER_WORD | DESCRIBING_WORD | PARTICLE | PRONOUN)) !== 0;
}

/** The phrase that begins at a word; `free` is the end of the one before, beyond which nothing reaches back. */
function phraseAt(text: NameText, at: number, free: number): Phrase | undefined {
  const units = headed(text, unitsFrom(text, at));
  const last = units.at(-1);
  if (last === undefined) return pronounAt(text, at) ?? someAt(text, at);
  const kind = kindOf(units, last);
  const { first, determiner } = reachBack(text, at, free, kind, units);
  const isPossessive = isPossessiveAt(text, last.next - 1);
  const next = isPossessive || kind !== 'title' ? last.next : pastKnowledge(text, last.next);
  return { kind, first, next, units, determiner, isPossessive };
}

/** `familiar with the talks`, `close to the matter`, `briefed on the plan`: what makes somebody a source. */
function pastKnowledge(text: NameText, at: number): number {
  const [adjective, link] = [lowerAt(text, at), lowerAt(text, at + 1)];
  if (KNOWING.get(adjective) !== link) return at;
  let place = at + 2;
  if (ARTICLES.has(lowerAt(text, place))) place += 1;
  for (let words = 0; words < 3 && isWordAt(text, place) && text.shape[place] === SMALL && (traitsAt(text, place) & (CLOSED_WORD | SAYING_WORD)) === 0 && !(words > 0 && lowerAt(text, place).endsWith('ed')); words += 1) place += 1;
  const isCapitalAlone = isWordAt(text, place) && text.shape[place] !== SMALL && (!isWordAt(text, place + 1) || (traitsAt(text, place + 1) & SAYING_WORD) !== 0);
  const end = isCapitalAlone && adjective === 'close' ? place + 1 : place;
  return end > at + 2 && !ARTICLES.has(lowerAt(text, end - 1)) ? end : at;
}

const KNOWING: ReadonlyMap<string, string> = new Map([['familiar', 'with'], ['close', 'to'], ['briefed', 'on'], ['acquainted', 'with'], ['involved', 'in'], ['knowledgeable', 'about'], ['with', 'knowledge']]);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'of', 'such']);

const MOST_UNITS = 10;

function unitsFrom(text: NameText, at: number): Unit[] {
  const units: Unit[] = [];
  for (let place = at; units.length < MOST_UNITS; ) {
    const unit = unitAt(text, place);
    if (unit === undefined || !canFollow(text, units.at(-1), unit)) break;
    units.push(unit);
    if (isPossessiveAt(text, unit.next - 1)) break;
    place = isJointAt(text, unit.next) ? unit.next + 1 : pastAnd(text, unit);
  }
  return units;
}

/** `Chinese and Russian leaders`, `foreign and defence ministers`: past the "and" between two of a kind. */
function pastAnd(text: NameText, unit: Unit): number {
  if (unit.kind !== 'demonym' && unit.kind !== 'describing') return unit.next;
  const word = lowerAt(text, unit.next);
  if (word !== 'and' && word !== 'or') return unit.next;
  const other = unitAt(text, unit.next + 1);
  if (other === undefined || (other.kind !== 'demonym' && other.kind !== 'describing')) return unit.next;
  const head = unitAt(text, other.next);
  return head !== undefined && (head.kind === 'people' || head.kind === 'office' || head.kind === 'group') ? unit.next + 1 : unit.next;
}

/** Whether a block goes on with the phrase. */
function canFollow(text: NameText, before: Unit | undefined, unit: Unit): boolean {
  if (before === undefined) return true;
  const isSmall = text.shape[unit.first] === SMALL;
  switch (before.kind) {
    case 'thing':
      return before.meaning?.id === 'state' && (unit.kind === 'people' || unit.kind === 'office');
    case 'name':
      return isSmall && (unit.kind === 'people' || unit.kind === 'office');
    case 'nation':
      return SHORT_NATIONS.has(lowerAt(text, before.first)) && unit.kind !== 'name';
    case 'seat':
      return isSmall && (unit.kind === 'people' || unit.kind === 'office' || unit.kind === 'describing');
    case 'body':
      return unit.kind !== 'name' && unit.kind !== 'nation' && unit.kind !== 'seat' && unit.kind !== 'demonym';
    case 'organisation':
    case 'group':
      return unit.kind === 'office' || unit.kind === 'people';
    case 'people':
    case 'office':
      return unit.kind !== 'thing' && unit.kind !== 'nation' && unit.kind !== 'seat';
    case 'demonym':
    case 'former':
    case 'honorific':
      return unit.kind !== 'thing';
    case 'describing':
      return unit.kind !== 'thing' && (unit.kind !== 'name' || !isSmall) && !(VERBAL.has(lowerAt(text, before.first)) && PLACES_AND_NAMES.has(unit.kind));
  }
}

/** "She | left | Paris", "is | leading | NATO": words that describe people, and before a place, a body or a name are verbs. */
const VERBAL: ReadonlySet<string> = new Set(['left', 'leading', 'ruling', 'governing', 'serving', 'ranking']);
const PLACES_AND_NAMES: ReadonlySet<Unit['kind']> = new Set(['nation', 'seat', 'name', 'body', 'organisation']);

/** Countries whose names stand as adjectives: `U.S. officials`, `UK defence secretary`. */
const SHORT_NATIONS: ReadonlySet<string> = new Set(['us', 'u.s.', 'usa', 'uk', 'u.k.', 'uae']);

/** The blocks up to the last one that can head a phrase. */
function headed(text: NameText, units: Unit[]): Unit[] {
  let count = units.length;
  while (count > 0 && !canHead(text, units, count - 1)) count -= 1;
  return count === units.length ? units : units.slice(0, count);
}

function canHead(text: NameText, units: readonly Unit[], at: number): boolean {
  const { kind, first, next, meaning } = units[at] as Unit;
  const before = at > 0 ? units[at - 1] : undefined;
  if (kind === 'describing' || kind === 'former' || kind === 'honorific' || kind === 'thing') return false;
  if (kind === 'people') return canPeopleHead(text, units, at);
  if (kind !== 'office' || text.shape[first] !== SMALL || next > first + 1) return true;
  return !WEAK.has(meaning?.id ?? '') || (meaning?.id === 'analyst' && meaning.isPlural) || before !== undefined || isDetermined(text, first) || lowerAt(text, next) === 'of';
}

/** Offices whose word means other things too: "to head", "general elections". */
const WEAK: ReadonlySet<string> = new Set(['chief', 'general', 'president', 'chancellor', 'analyst']);

/** Nouns for bodies and countries stand for somebody only with an article, an owner or a name before them. */
function canPeopleHead(text: NameText, units: readonly Unit[], at: number): boolean {
  const { first, next } = units[at] as Unit;
  if (lowerAt(text, first) === 'green' && GREEN_THINGS.has(lowerAt(text, next))) return false;
  if (!NEEDS_ARTICLE.has(lowerAt(text, first))) return true;
  return units.some(({ kind }, index) => index < at && kind !== 'describing' && kind !== 'former') || isDetermined(text, (units[0] as Unit).first);
}

/** "The green | light". */
const GREEN_THINGS: ReadonlySet<string> = new Set(['light', 'lights', 'paper', 'papers']);
const NEEDS_ARTICLE: ReadonlySet<string> = new Set(
  'report paper study declaration communique communiqué document letter survey poll statement state side party parties team office power command mission family agency military army cabinet department camp neighbor neighbour capital member director chair deputy author presidency delegation ministry embassy administration committee panel nation country bloc government parliament executive veteran hawk liberal conservative source person european host green'.split(' '),
);

function isDetermined(text: NameText, at: number): boolean {
  return (smallAt(text, at - 1) & (DETERMINER | OWNING_PRONOUN)) !== 0 || isPossessiveAt(text, at - 1) || isPossessiveAt(text, at - 2);
}

function kindOf(units: readonly Unit[], last: Unit): Phrase['kind'] {
  if (last.kind === 'name') return units.some(({ kind }) => kind === 'office' || kind === 'people' || kind === 'honorific') ? 'person' : 'name';
  if (last.kind === 'office' || last.kind === 'people') return 'title';
  if (last.kind === 'organisation') return 'body';
  return last.kind as 'nation' | 'demonym' | 'seat' | 'body' | 'group';
}

const MOST_BACK = 5;

/** How far a phrase reaches back over words that describe it, to its article or to whose it is. */
function reachBack(text: NameText, at: number, free: number, kind: Phrase['kind'], units: readonly Unit[]): { readonly first: number; readonly determiner: string } {
  const isTitle = kind === 'title' || kind === 'person' || kind === 'group';
  let first = at;
  for (let steps = 0; steps < MOST_BACK && first > free; steps += 1) {
    const before = first - 1;
    if (text.kind[before] === NUMBER && isTitle) first = before;
    else if (text.kind[before] !== WORD) {
      if (!isJointAt(text, before) || before - 1 < free || !isTitle) break;
      first = before - 1;
    } else {
      const small = smallAt(text, before);
      if ((small & (DETERMINER | OWNING_PRONOUN)) !== 0) {
        const word = lowerAt(text, before);
        if ((small & DETERMINER) !== 0 && (isTitle || (word === 'the' && takesArticle(text, kind, units)))) return isPlain(word) && isTitle ? withArticle(text, before, free, word) : { first: before, determiner: word };
        if (isTitle && (small & OWNING_PRONOUN) !== 0) return { first: before, determiner: word };
      }
      if (!isTitle || !(describes(text, before) || (first === at && isField(text, before, free, units)))) break;
      first = before;
    }
  }
  return { first, determiner: text.kind[first] === NUMBER ? 'many' : '' };
}

/** `the internal market commissioner`: one noun or two that tell of what somebody is in charge, behind an article. */
function isField(text: NameText, at: number, free: number, units: readonly Unit[]): boolean {
  const head = units.at(-1);
  if (head?.kind !== 'office' || head.meaning?.isPlural === true || !IN_CHARGE.has(lowerAt(text, head.next - 1))) return false;
  for (let place = at; place > free && place > at - 3; place -= 1) {
    if (text.kind[place] !== WORD || text.shape[place] !== SMALL || (traitsAt(text, place) & (CLOSED_WORD | SAYING_WORD)) !== 0) return false;
    if ((smallAt(text, place - 1) & DETERMINER) !== 0) return lowerAt(text, place - 1) === 'the';
  }
  return false;
}

const IN_CHARGE: ReadonlySet<string> = new Set(['minister', 'commissioner', 'secretary', 'spokesman', 'spokeswoman', 'coordinator', 'envoy']);

/** `the Pentagon`, `the Dutch`; not "the NATO summit", "the German position". */
function takesArticle(text: NameText, kind: Phrase['kind'], units: readonly Unit[]): boolean {
  const { next, meaning } = units.at(-1) as Unit;
  if (kind === 'demonym') return meaning?.isPlural === true || text.kind[next] !== WORD || (traitsAt(text, next) & (SAYING_WORD | CLOSED_WORD)) !== 0 || SPENDING.has(lowerAt(text, next)) || DID.test(lowerAt(text, next));
  return !BARE.has(meaning?.id ?? '') || lowerAt(text, next - 1) === 'alliance';
}

/** A verb of the past: "the Canadian laughed". */
const DID = /[^e]ed$/;

/** Verbs by which a demonym is seen to be people. */
const SPENDING: ReadonlySet<string> = new Set(['spend', 'pay', 'need', 'fear', 'lag', 'give', 'contribute', 'owe', 'know', 'meet', 'raise', 'want', 'like', 'see', ...DID_SO]);

const BARE: ReadonlySet<string> = new Set(['NATO', 'Congress']);

/** `the two ministers`, `some of the diplomats`: an article before the count. */
function withArticle(text: NameText, at: number, free: number, word: string): { readonly first: number; readonly determiner: string } {
  const before = lowerAt(text, at - 1);
  const isArticle = at - 1 >= free && (before === 'the' || before === 'these' || before === 'those' || before === 'all' || before === 'its' || before === 'their' || before === 'his' || before === 'her');
  return isArticle ? { first: at - 1, determiner: before } : { first: at, determiner: word };
}

function isPlain(word: string): boolean {
  return word !== 'the' && word !== 'a' && word !== 'an' && word !== 'this' && word !== 'that';
}

/** Whether a word describes what follows: a known adjective, or one by its ending. */
function describes(text: NameText, at: number): boolean {
  const traits = traitsAt(text, at);
  if ((traits & (DESCRIBING_WORD | FORMER_WORD)) !== 0) return lowerAt(text, at) !== 'then' || lowerAt(text, at - 1) === 'the';
  if ((traits & CLOSED_WORD) !== 0 || traits !== 0 || (text.shape[at] as number) !== SMALL) return false;
  return /(?:ical|ous|ive|ful|ent|ant|ish|less|ible|able|nal|ral|tal|ary|ier|iest|ual|cal|ial|led|ist)$/.test(lowerAt(text, at));
}

const NO_UNITS: readonly Unit[] = [];

function pronounAt(text: NameText, at: number): Phrase | undefined {
  if ((traitsAt(text, at) & PRONOUN) === 0) return undefined;
  const word = lowerAt(text, at);
  if (text.end[at] as number - (text.start[at] as number) === 2 && word === 'us' && text.shape[at] === 2) return undefined;
  const isPossessive = PRONOUNS.get(word)?.standing === 'possessive';
  return { kind: 'pronoun', first: at, next: at + 1, units: NO_UNITS, determiner: '', isPossessive };
}

/** `some`, `others`, `many`, `both` before a verb: people told of before. */
function someAt(text: NameText, at: number): Phrase | undefined {
  if ((smallAt(text, at) & SOME_OF_THEM) === 0) return undefined;
  const verb = lowerAt(text, at + 1).endsWith('ly') ? at + 2 : at + 1;
  if ((traitsAt(text, verb) & SAYING_WORD) === 0 && (smallAt(text, verb) & AUXILIARY) === 0) return undefined;
  const first = lowerAt(text, at - 1) === 'the' ? at - 1 : at;
  return { kind: 'some', first, next: at + 1, units: NO_UNITS, determiner: '', isPossessive: false };
}
