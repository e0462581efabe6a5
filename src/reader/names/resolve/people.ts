import { FIRST_WORD, foldedAt, isColonAt, isMarkAt, lowerAt, traitsAt, writtenEnd, type NameText } from '../name-text.ts';
import { CLOSER, OPENER, STOP } from '../../scan/characters.ts';
import { CAPITALS, LINE, SMALL, WORD } from '../../scan/scan.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import { isSameGiven, type Known, type OfficeRecord } from '../record/office-record.ts';
import { KNOWN_PEOPLE } from '../words/known-people.ts';
import { genderOfGiven } from '../words/given-names.ts';
import { CLOSED_WORD, GIVEN, HONORIFIC, PARTICLE, SAYING_WORD } from '../words/vocabulary.ts';
import type { Described } from './described.ts';
import { personDraft, type Draft } from './draft.ts';

/** A name in the text, with what stands around it. */
export interface Named {
  /** The number of its phrase. */
  readonly phrase: number;
  readonly unit: Unit;
  readonly told: Described;
}

/** The persons of a report, each once, and who is meant by each name. */
export interface People {
  readonly drafts: Draft[];
  /** By the number of the phrase; undefined where the name is nobody's. */
  readonly byPhrase: readonly (Draft | undefined)[];
  /** The phrases that name somebody, in the order in which they were settled. */
  readonly settled: readonly number[];
  /** By the surname: the first told of. */
  readonly surnames: Map<string, Draft>;
  /** The same by the office, by the ruling word of the title, and by both with the country before them. */
  readonly offices: Map<string, Draft>;
  readonly heads: Map<string, Draft>;
  readonly ofCountry: Map<string, Draft>;
}

/** Makes a person findable by what is known; whoever was told of first is found. */
export function indexPerson({ surnames, offices, heads, ofCountry }: People, draft: Draft): void {
  const { country, office, words } = draft;
  addFirst(surnames, words.at(-1) ?? '', draft);
  if (draft.isFormer) return;
  if (office !== null) addFirst(offices, office, draft);
  if (office !== null && country !== null) addFirst(ofCountry, `${country} ${office}`, draft);
  for (const head of draft.heads) {
    addFirst(heads, head, draft);
    if (country !== null) addFirst(ofCountry, `${country} ${head}`, draft);
  }
}

function addFirst(index: Map<string, Draft>, key: string, draft: Draft): void {
  if (!index.has(key)) index.set(key, draft);
}

const NOTHING_TOLD: Parameters<OfficeRecord['named']>[1] = {};

/** Makes the persons out of all names: full names first, then what is short for them, then the record. */
export function peopleOf(text: NameText, phrases: readonly Phrase[], named: readonly Named[], record: OfficeRecord, beside: Int32Array): People {
  const [drafts, byPhrase, settled, bySurname] = [[] as Draft[], phrases.map(() => undefined) as (Draft | undefined)[], [] as number[], new Map<string, Draft[]>()];
  const settle = (one: Named, draft: Draft): void => {
    byPhrase[one.phrase] = draft;
    settled.push(one.phrase);
    learn(draft, one.told);
    if (list(bySurname, draft)) drafts.push(draft);
  };
  const open: { readonly one: Named; readonly words: readonly string[] }[] = [];
  for (const one of named) {
    const words = nameWords(text, one.unit);
    if (isFullName(text, one, words) || isBesideTitle(text, one, words, beside) || (words.length > 1 && !isParticleStart(text, one.unit) && record.named(words, NOTHING_TOLD))) settle(one, fullDraft(text, bySurname, one, words, record));
    else open.push({ one, words });
  }
  for (const { one, words } of open) {
    const draft = shortDraft(text, phrases, bySurname, one, words, record);
    if (draft) settle(one, draft);
  }
  return { drafts, byPhrase, settled, surnames: new Map(), offices: new Map(), heads: new Map(), ofCountry: new Map() };
}

/** The words of a name, folded, without the suffix. */
function nameWords(text: NameText, { first, next }: Unit): string[] {
  const words: string[] = [];
  for (let at = first; at < next; at += 1) if (text.kind[at] === WORD) words.push(foldedAt(text, at));
  const last = words.at(-1);
  if (last === 'jr' || last === 'sr' || last === 'iii') words.pop();
  return words;
}

/** The name as written, in one line and without the possessive ending. */
export function nameText(text: NameText, first: number, next: number): string {
  const written = text.text.slice(text.start[first], text.kind[next - 1] === WORD ? writtenEnd(text, next - 1) : text.end[next - 1]);
  return next > first + 1 && /[^\S ]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written;
}

/** Two words or more of which the first is a given name, or that a title stands before. */
function isFullName(text: NameText, { unit, told }: Named, words: readonly string[]): boolean {
  if (words.length < 2 || isParticleStart(text, unit)) return false;
  return told.office !== '' || told.gender !== null || (traitsAt(text, unit.first) & GIVEN) !== 0 || isInitialed(words);
}

/** `Julianne Smith, the American ambassador`: a name by the title that stands beside it. */
function isBesideTitle(text: NameText, { unit, phrase }: Named, words: readonly string[], beside: Int32Array): boolean {
  return words.length > 1 && (beside[phrase] as number) >= 0 && !isParticleStart(text, unit);
}

function isInitialed(words: readonly string[]): boolean {
  return words.length > 2 && (words[1] as string).length === 1;
}

/** `von der Leyen`, `Le Drian`: a surname that begins with a particle. */
function isParticleStart(text: NameText, { first }: Unit): boolean {
  return text.shape[first] === SMALL || (traitsAt(text, first) & (PARTICLE | GIVEN)) === PARTICLE;
}

/** Lists a person by all words of the name but the given one; false for one that is listed. */
function list(bySurname: Map<string, Draft[]>, draft: Draft): boolean {
  const { words } = draft;
  if (bySurname.get(words.at(-1) as string)?.includes(draft)) return false;
  for (let at = words.length > 1 ? 1 : 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const listed = bySurname.get(word);
    if (listed === undefined) bySurname.set(word, [draft]);
    else if (listed.at(-1) !== draft) listed.push(draft);
  }
  return true;
}

function addHead({ heads }: Draft, head: string): void {
  if (!heads.includes(head)) heads.push(head);
}

/** What a title tells of a person: words of the report win over the record. */
export function learn(draft: Draft, { office, country, gender, head, isFormer, noun }: Described): void {
  if (head !== '') addHead(draft, head);
  if (gender !== null) draft.gender = gender;
  if (isFormer) draft.isFormer = true;
  if (country !== null && (draft.country === null || draft.knownFrom !== 'report')) draft.country = country;
  if (office === null || office === '' || isFormer) return;
  if (draft.office !== null && (draft.knownFrom === 'report' || noun !== '')) return;
  draft.office = office;
  draft.knownFrom = 'report';
}

function fullDraft(text: NameText, bySurname: ReadonlyMap<string, readonly Draft[]>, { unit }: Named, words: readonly string[], record: OfficeRecord): Draft {
  const last = words.at(-1) as string;
  const held = bySurname.get(last)?.find((draft) => isSamePerson(draft.words, words));
  if (held) return held;
  const known = record.named(words, NOTHING_TOLD);
  return draftOfName(canonical(nameText(text, unit.first, unit.next), words, known), words, known);
}

/** First and last name, as the record writes them where they are the same but for accents. */
function canonical(name: string, words: readonly string[], known: Known | undefined): string {
  if (known && (areSame(known.words, words) || known.words[0] !== words[0] || words.length > known.words.length)) return known.short;
  return name.replace(/ [A-Z]\.(?= )/g, '').replace(/,? (?:Jr|Sr)\.?$/, '');
}

function draftOfName(name: string, words: readonly string[], known: Known | undefined): Draft {
  const famous = KNOWN_PEOPLE.get(words.at(-1) as string) ?? KNOWN_PEOPLE.get(words[0] as string);
  const isFamous = famous !== undefined && areSame(famous.words, words);
  return personDraft(name, words, known?.country ?? (isFamous ? famous.country : null), isFamous ? famous.gender : genderOfGiven(words[0] as string), known?.office ?? null);
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return a.at(-1) === b.at(-1);
  return isSameGiven(a[0] as string, b[0] as string);
}

/** Whom a surname, or a given name alone, is short for; a person of the record; or a name that the text itself treats as a person's. */
function shortDraft(text: NameText, phrases: readonly Phrase[], bySurname: ReadonlyMap<string, readonly Draft[]>, one: Named, words: readonly string[], record: OfficeRecord): Draft | undefined {
  const held = heldFor(bySurname, one, words);
  if (held) return held;
  const isTitled = one.told.office !== '' || one.told.gender !== null || phrases[one.phrase]?.units[0]?.kind === 'honorific';
  const known = isTitled || isPlainName(text, one.unit) ? knownFor(one, words, record) : undefined;
  if (known) return draftOfName(known.short, known.words, known);
  const surname = one.told.isFormer ? undefined : KNOWN_PEOPLE.get(words.at(-1) as string);
  const famous = surname !== undefined && isShortFor(words, surname.words) ? surname : undefined;
  if (famous) return personDraft(famous.name, famous.words, famous.country, famous.gender, null);
  if (!isTitled && !isTreatedAsPerson(text, phrases[one.phrase] as Phrase, one.unit)) return undefined;
  return draftOfName(nameText(text, honoured(text, one, words), one.unit.next), words, undefined);
}

/** `Mr. Høglund`: where nothing but a surname is told, it stands with its form of address. */
function honoured(text: NameText, { unit, told }: Named, words: readonly string[]): number {
  if (words.length > 1 || told.gender === null) return unit.first;
  const before = isMarkAt(text, unit.first - 1, STOP) ? unit.first - 2 : unit.first - 1;
  return (traitsAt(text, before) & HONORIFIC) !== 0 ? before : unit.first;
}

function knownFor({ told }: Named, words: readonly string[], record: OfficeRecord): Known | undefined {
  const known = record.named(words, { country: told.country, office: told.office });
  if (known === undefined || words.length > 1 || told.office === '' || told.office === null) return known;
  return known.office === told.office || told.country !== null || told.office === 'general' || RECORDED_LOOSELY.has(told.office) ? known : undefined;
}

const RECORDED_LOOSELY: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government']);

/** The last one told before with this surname, else one told later. */
function heldFor(bySurname: ReadonlyMap<string, readonly Draft[]>, { told }: Named, words: readonly string[]): Draft | undefined {
  const last = words.at(-1) as string;
  const fitting = (bySurname.get(last) ?? []).filter((draft) => isShortFor(words, draft.words) && (told.gender === null || draft.gender === null || draft.gender === told.gender));
  return fitting.find(({ office }) => told.office !== '' && told.office !== null && office === told.office) ?? fitting[0];
}

function isShortFor(words: readonly string[], name: readonly string[]): boolean {
  return words.length <= name.length && words.every((word, at) => word === name[name.length - words.length + at]);
}

/** A word that is written with a capital though it begins no sentence, or begins one before a verb of saying. */
function isPlainName(text: NameText, unit: Unit): boolean {
  if (((text.flags[unit.first] as number) & FIRST_WORD) === 0) return text.shape[unit.first] !== CAPITALS;
  return (traitsAt(text, unit.first) & CLOSED_WORD) === 0;
}

/** A verb of saying beside the name, a possessive behind a full one, "who" behind it. */
function isTreatedAsPerson(text: NameText, phrase: Phrase, { first, next }: Unit): boolean {
  if ((phrase.determiner !== '' && phrase.units[0]?.kind !== 'demonym') || text.shape[first] === CAPITALS) return false;
  if (isSpeechLabel(text, first, next)) return true;
  const isSayingAfter = (traitsAt(text, next) & SAYING_WORD) !== 0;
  const isSayingBefore = (traitsAt(text, first - 1) & SAYING_WORD) !== 0 && text.shape[first - 1] === SMALL;
  return isSayingAfter || (isSayingBefore && next - first > 1) || lowerAt(text, next + 1) === 'who';
}

/** `Angus Robertson: …`: a name and a colon at the beginning of a paragraph, where another paragraph begins so too. */
function isSpeechLabel(text: NameText, first: number, next: number): boolean {
  if (next - first < 2 || (first > 0 && text.kind[first - 1] !== LINE)) return false;
  return isColonAt(text, pastBrackets(text, next)) && (hasLabel(text, next, 1) || hasLabel(text, first - 1, -1));
}

/** Past "(CDU/CSU)". */
function pastBrackets(text: NameText, at: number): number {
  if (!isMarkAt(text, at, OPENER)) return at;
  for (let place = at + 1; place < at + LONGEST_LABEL; place += 1) if (isMarkAt(text, place, CLOSER)) return place + 1;
  return at;
}

/** Whether a paragraph near by begins with a few words and a colon. */
function hasLabel(text: NameText, from: number, step: 1 | -1): boolean {
  for (let place = from; place >= 0 && place < text.count && Math.abs(place - from) < FARTHEST_LABEL; place += step) {
    if (text.kind[place] !== LINE && place !== 0) continue;
    for (let at = place + 1; at < Math.min(text.count, place + LONGEST_LABEL) && text.kind[at] !== LINE; at += 1) if (isColonAt(text, at)) return true;
  }
  return false;
}

const LONGEST_LABEL = 12;
const FARTHEST_LABEL = 300;
