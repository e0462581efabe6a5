import { COMMA, HYPHEN } from '../../scan/characters.ts';
import { NUMBER, WORD } from '../../scan/scan.ts';
import { isMarkAt, lowerAt, traitsAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { PEOPLE } from '../words/roles.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';

/** How phrases belong together, by their numbers. */
export interface Links {
  /** Whose a phrase is: `Germany's` before "top diplomat", `NATO` after "head of"; -1 where nobody's. */
  readonly owner: Int32Array;
  /** The phrase that is a part of the one before it: `NATO` of "head of NATO". */
  readonly complement: Int32Array;
  /** The person or title that stands beside in apposition. */
  readonly beside: Int32Array;
}

/** Finds what belongs to what by the words between. */
export function linksOf(text: NameText, phrases: readonly Phrase[]): Links {
  const links: Links = { owner: new Int32Array(phrases.length).fill(-1), complement: new Int32Array(phrases.length).fill(-1), beside: new Int32Array(phrases.length).fill(-1) };
  const [owned, ending] = [new Uint8Array(phrases.length), new Uint8Array(phrases.length + 2)];
  for (let at = 0; at < phrases.length; at += 1) {
    if (isOwned(phrases, at) && (owned[at - 1] as number) < DEEPEST) [links.owner[at], owned[at]] = [at - 1, (owned[at - 1] as number) + 1];
    const complement = complementOf(text, phrases, at);
    if (complement < 0 || (ending[at] as number) >= DEEPEST) continue;
    links.complement[at] = complement;
    ending[complement] = (ending[at] as number) + 1;
    if (links.owner[at] === -1) links.owner[at] = complement;
  }
  for (let at = 0; at < phrases.length; at += 1) {
    const beside = besideOf(text, phrases, links, at);
    if (beside >= 0) [links.beside[at], links.beside[beside]] = [beside, at];
  }
  return links;
}

/** Chains such as "the spokesman of the minister of …" end here. */
const DEEPEST = 3;

function isOwned(phrases: readonly Phrase[], at: number): boolean {
  const [phrase, before] = [phrases[at] as Phrase, phrases[at - 1]];
  return before !== undefined && before.isPossessive && before.next === phrase.first && phrase.kind !== 'pronoun' && phrase.determiner === '';
}

/** The body or country behind `of`, `for`, `to`. */
function complementOf(text: NameText, phrases: readonly Phrase[], at: number): number {
  const [phrase, next, whose] = [phrases[at] as Phrase, phrases[at + 1], phrases[at + 2]];
  if (next !== undefined && isBodyIn(text, phrase, next)) return at + 1;
  if (next === undefined || phrase.kind !== 'title' || next.first !== phrase.next + 1 || phrase.isPossessive) return -1;
  if (next.isPossessive && whose !== undefined && whose.first === next.next) return lowerAt(text, phrase.next) === 'of' && whose.kind === 'body' ? at + 2 : -1;
  if (next.kind === 'title') return isSourceOf(text, phrase, next) ? at + 1 : -1;
  if (next.kind !== 'nation' && next.kind !== 'body' && next.kind !== 'seat' && next.kind !== 'group') return -1;
  const link = lowerAt(text, phrase.next);
  if (link === 'in' && next.kind === 'seat' && PEOPLE.get(lowerAt(text, phrase.next - 1)) === 'body') return at + 1;
  return link === 'of' || link === 'for' || ((link === 'to' || link === 'in' || link === 'at' || link === 'from') && isOfficeTitle(phrase)) ? at + 1 : -1;
}

/** `the Defence Ministry in Copenhagen`. */
function isBodyIn(text: NameText, { kind, units, next: end, isPossessive }: Phrase, next: Phrase): boolean {
  return kind === 'body' && units.at(-1)?.kind === 'organisation' && !isPossessive && next.kind === 'seat' && next.first === end + 1 && lowerAt(text, end) === 'in';
}

/** `a spokesman for the defence ministry`, `ministers from 11 countries`. */
function isSourceOf(text: NameText, phrase: Phrase, next: Phrase): boolean {
  const link = lowerAt(text, phrase.next);
  const noun = PEOPLE.get(lowerAt(text, next.next - 1)) ?? '';
  if (noun === '' && isSingleTitle(next)) return (link === 'to' || link === 'of' || link === 'for') && isOfficeTitle(phrase);
  if (noun === 'body') return (link === 'for' || link === 'at' || link === 'in' || link === 'from') && isOfficeTitle(phrase);
  return link === 'from' && noun === 'countries';
}

function isOfficeTitle({ units }: Phrase): boolean {
  return units.some(({ kind, meaning }) => kind === 'office' && PLACED_OFFICES.has(meaning?.id ?? ''));
}

/** Offices that a place belongs to: `ambassador to NATO`, `officials in Berlin`. */
const PLACED_OFFICES: ReadonlySet<string> = new Set(['ambassador', 'official', 'diplomat', 'spokesperson', 'analyst']);

/** The end of a phrase with what belongs to it. */
export function endOf(phrases: readonly Phrase[], links: Links, at: number): number {
  const complement = links.complement[at] as number;
  return complement >= 0 ? endOf(phrases, links, complement) : (phrases[at] as Phrase).next;
}

/** The beginning of a phrase with whose it is. */
export function startOf(phrases: readonly Phrase[], links: Links, at: number): number {
  const owner = links.owner[at] as number;
  return owner >= 0 && owner < at ? startOf(phrases, links, owner) : (phrases[at] as Phrase).first;
}

/** The title that stands beside a name, or the name beside a title: `Mark Rutte, the Dutch prime minister,`. */
function besideOf(text: NameText, phrases: readonly Phrase[], links: Links, at: number): number {
  const phrase = phrases[at] as Phrase;
  if (phrase.isPossessive || (links.beside[at] as number) >= 0) return -1;
  if (phrase.kind === 'name' || phrase.kind === 'person') return titleAfter(text, phrases, links, at);
  return phrase.kind === 'title' || (phrase.kind === 'demonym' && phrase.determiner === 'the') ? nameAfter(text, phrases, links, at) : -1;
}

function titleAfter(text: NameText, phrases: readonly Phrase[], links: Links, at: number): number {
  const from = pastLink(text, (phrases[at] as Phrase).next);
  if (from < 0) return -1;
  for (let other = at + 1; other < Math.min(at + 4, phrases.length); other += 1) {
    const title = phrases[other] as Phrase;
    if (title.kind !== 'title' || startOf(phrases, links, other) !== from) continue;
    const end = endOf(phrases, links, other);
    return isSingleTitle(title) && isClosed(text, end) && !(isComma(text, from - 1) && isSubject(text, end)) ? other : -1;
  }
  return -1;
}

/** Past `,`, `, 57,`, `, who is`, `, as`, `(`; -1 where something else follows. */
function pastLink(text: NameText, at: number): number {
  if (lowerAt(text, at) === 'is') return at + 1;
  if (!isComma(text, at)) return -1;
  let place = at + 1;
  if (text.kind[place] === NUMBER && isMarkAt(text, place + 1, COMMA)) place += 2;
  if (ONCE.has(lowerAt(text, place))) place += 1;
  if (lowerAt(text, place) === 'who' && IS.has(lowerAt(text, place + 1))) return lowerAt(text, place + 2) === 'also' ? place + 3 : place + 2;
  return place;
}

/** `, once an adviser to …`, `, now the chief of …`. */
const ONCE: ReadonlySet<string> = new Set(['once', 'now', 'then', 'formerly', 'still', 'long', 'himself', 'herself', 'today']);

const IS: ReadonlySet<string> = new Set(['is', 'serves', 'became', 'remains']);

function isSingleTitle({ units }: Phrase): boolean {
  const last = units.at(-1);
  return last !== undefined && (last.kind === 'people' || (last.kind === 'office' && last.meaning?.isPlural !== true));
}

/** After an apposition the sentence goes on with a mark, a verb or a relative clause. */
function isClosed(text: NameText, at: number): boolean {
  return text.kind[at] !== 1 || !/^(?:and|or)$/.test(lowerAt(text, at));
}

/** "At lunch with Stoltenberg, the American leader said": a title that a verb of saying follows is a subject, and stands beside nobody. */
function isSubject(text: NameText, end: number): boolean {
  return text.kind[end] === WORD && (traitsAt(text, end) & SAYING_WORD) !== 0;
}

function nameAfter(text: NameText, phrases: readonly Phrase[], links: Links, at: number): number {
  const [phrase, name] = [phrases[at] as Phrase, phrases[at + 1]];
  if (name === undefined || (phrase.kind === 'title' && !isSingleTitle(phrase))) return -1;
  const complement = links.complement[at] as number;
  const end = complement >= 0 ? endOf(phrases, links, at) : pastUnknown(text, endOf(phrases, links, at));
  const other = complement >= 0 ? phrases[complement + 1] : (nextFrom(phrases, at + 1, end) ?? name);
  if (other === undefined || (other.kind !== 'name' && other.units[0]?.kind !== 'honorific' && !isSameOffice(phrase, other) && !isNamedBehind(text, phrase, other))) return -1;
  const isJoined = other.first === end && complement >= 0;
  const isSetOff = isComma(text, end) && other.first === end + 1 && text.kind[other.next] !== WORD;
  return isJoined || isSetOff ? phrases.indexOf(other, at) : -1;
}

/** `the host, Foreign Minister …,`, `his partner, Podemos,`: a noun for people without an office, and who is meant between commas. */
function isNamedBehind(text: NameText, phrase: Phrase, other: Phrase): boolean {
  const isNoun = phrase.units.at(-1)?.kind === 'people' || officeIn(phrase) === 'chief';
  return isNoun && (other.kind === 'person' || other.kind === 'body') && !other.isPossessive && text.kind[other.next] !== WORD;
}

/** The first of the next phrases that begins at a place or behind it. */
function nextFrom(phrases: readonly Phrase[], from: number, place: number): Phrase | undefined {
  for (let at = from; at < Math.min(from + 4, phrases.length); at += 1) if ((phrases[at] as Phrase).first >= place) return phrases[at];
  return undefined;
}

/** Past `of the Munich Security Conference`: a body that nothing is known of, up to the comma behind it. */
function pastUnknown(text: NameText, at: number): number {
  if (!HEADING.has(lowerAt(text, at))) return at;
  for (let place = at + 1; place < at + 9 && (text.kind[place] === WORD || text.shape[place] === HYPHEN); place += 1) if (isComma(text, place + 1)) return place + 1;
  return at;
}

const HEADING: ReadonlySet<string> = new Set(['of', 'at', 'for', 'in', 'to']);

/** `NATO's supreme commander, US general …,`, `the Polish chief of staff, General …,`. */
function isSameOffice(title: Phrase, person: Phrase): boolean {
  const office = officeIn(title);
  return office !== undefined && person.kind === 'person' && (officeIn(person) === office || officeIn(person) === 'general');
}

function officeIn({ units }: Phrase): string | undefined {
  return units.findLast(({ kind }) => kind === 'office')?.meaning?.id;
}

/** A comma, and not another mark of its class. */
function isComma(text: NameText, at: number): boolean {
  return isMarkAt(text, at, COMMA) && text.text.charCodeAt(text.start[at] as number) === 0x2c;
}
