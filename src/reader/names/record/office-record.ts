import { officeHolderOn, parseDay, yearOf, type Day, type OfficeTerm } from '#core';
import { foldedWords } from '../fold.ts';
import { isAlliance } from '../words/bodies.ts';
import { NICKNAMES } from '../words/nicknames.ts';
import { builtInOffices } from './built-in-offices.ts';

/** A person whom the record knows, with the office held on the day of the report, if any. */
export interface Known {
  /** The name as it is shown. */
  readonly short: string;
  /** The words of the whole name, folded. */
  readonly words: readonly string[];
  /** Null for somebody who held no office up to the day. */
  readonly country: string | null;
  /** Null where the person held none of the record's offices on the day. */
  readonly office: string | null;
}

/** The office-holders as the reader asks for them: by name, and by country and office, on one day. */
export interface OfficeRecord {
  /** Who is meant by folded words of a name: a full name, or a surname of somebody in office on the day. */
  readonly named: (words: readonly string[], told: { readonly country?: string | null; readonly office?: string | null }) => Known | undefined;
  /** Who held an office on the day; undefined where nobody or more than one may have. */
  readonly holder: (country: string, office: string) => string | undefined;
  /** Those who had left an office by the day, in the order in which they left. */
  readonly past: (country: string, office: string) => readonly string[];
}

/** Terms by the folded words of their persons' names, and by country. */
interface OfficeIndex {
  readonly byWord: ReadonlyMap<string, readonly Row[]>;
  readonly byCountry: ReadonlyMap<string, readonly OfficeTerm[]>;
}

interface Row {
  readonly term: OfficeTerm;
  readonly words: readonly string[];
}

const indexes = new WeakMap<readonly OfficeTerm[], OfficeIndex>();

interface Opened {
  readonly date: string | undefined;
  readonly own: readonly OfficeTerm[] | undefined;
  readonly record: OfficeRecord;
}

let opened: Opened | undefined;

/** The record on a day; without a day nobody is known to hold anything. Terms of the user's own stand beside the built-in ones. */
export function officeRecord(date: string | undefined, own: readonly OfficeTerm[] | undefined): OfficeRecord {
  if (opened === undefined || opened.date !== date || opened.own !== own) opened = { date, own, record: openRecord(date, own) };
  return opened.record;
}

function openRecord(date: string | undefined, own: readonly OfficeTerm[] | undefined): OfficeRecord {
  const offices = own === undefined || own.length === 0 ? [builtInOffices()] : [own, builtInOffices()];
  const day = date === undefined ? undefined : parseDay(date);
  const held = new Map<string, readonly OfficeTerm[]>();
  const holders = (country: string, office: string): readonly OfficeTerm[] => {
    const key = `${country} ${office}`;
    let found = held.get(key);
    if (found === undefined) held.set(key, (found = day === undefined ? [] : offices.flatMap((terms) => holdersOn(indexOf(terms).byCountry.get(country) ?? [], country, office, day))));
    return found;
  };
  const answers = new Map<string, Known | undefined>();
  const isHolding = ({ country, office, person }: OfficeTerm): boolean => holders(country, office).some((holder) => holder.person === person);
  const isListed = (last: string | undefined): boolean => last !== undefined && offices.some((terms) => indexOf(terms).byWord.has(last));
  const named: OfficeRecord['named'] = (words, told) => {
    if (!isListed(words.at(-1))) return undefined;
    const key = `${words.join(' ')}|${told.country ?? ''}|${told.office ?? ''}`;
    if (answers.size > MOST_ANSWERS) answers.clear();
    if (!answers.has(key)) answers.set(key, namedIn(offices.map(indexOf), words, { ...told, date }, isHolding));
    return answers.get(key);
  };
  return {
    named,
    holder: (country, office) => onlyPerson(holders(country, office)),
    past: (country, office) => (day === undefined ? [] : leftBy(offices.flatMap((terms) => indexOf(terms).byCountry.get(country) ?? []), country, office, day)),
  };
}

/** Who held an office by the record; where it has nobody, whoever held it later from a day that it does not tell. */
function holdersOn(terms: readonly OfficeTerm[], country: string, office: string, day: Day): readonly OfficeTerm[] {
  const { holders } = officeHolderOn(terms, country, office, day);
  return holders.length > 0 ? holders : terms.filter((term) => term.country === country && term.office === office && isBegunBy(term, terms, day));
}

/** Of a term whose beginning is not told: it began after the year in which the person left the office held before. */
function isBegunBy({ person, start, end }: OfficeTerm, terms: readonly OfficeTerm[], day: Day): boolean {
  if (start !== null || end === null || end < day) return false;
  const left = terms.filter((term) => term.person === person && term.end !== null && term.end < end).map((term) => (term.end as string).slice(0, 4)).sort().at(-1);
  return left !== undefined && Number(left) < yearOf(day);
}

function leftBy(terms: readonly OfficeTerm[], country: string, office: string, day: Day): readonly string[] {
  const left = terms.filter((term) => term.country === country && term.office === office && term.end !== null && term.end < day);
  return left.sort((a, b) => ((a.end as string) < (b.end as string) ? -1 : 1)).map(({ person }) => person);
}

/** Answers are kept while reports of one day are read. */
const MOST_ANSWERS = 4096;

/** The one person of several terms: an incoming and an outgoing holder on one day are two. */
function onlyPerson(terms: readonly OfficeTerm[]): string | undefined {
  const persons = new Set(terms.map(({ person }) => person));
  return persons.size === 1 ? terms[0]?.person : undefined;
}

/** What the text tells of a name, and the day of the report. */
interface Asked {
  readonly country?: string | null;
  readonly office?: string | null;
  readonly date: string | undefined;
}

function namedIn(indexes: readonly OfficeIndex[], words: readonly string[], told: Asked, isHolding: (term: OfficeTerm) => boolean): Known | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const rows = indexes.flatMap(({ byWord }) => byWord.get(last) ?? []).filter(({ words: name, term }) => isNameOf(words, name) && isAsTold(term, told));
  const holding = rows.filter(({ term }) => isHolding(term));
  const best = preferred(holding, told.office);
  if (best) return knownAs(best.term, best.term.country, best.term.office);
  return outOfOffice(rows, words, told.date);
}

function knownAs({ person, country: held }: OfficeTerm, country: string | null, office: string | null): Known {
  return { short: shortened(person, held), words: foldedWords(person), country, office };
}

/** American and British names without the middle one. */
function shortened(person: string, country: string | null): string {
  const words = person.replace(/,? (?:Jr\.?|Sr\.?)$/, '').split(' ');
  return (country === 'USA' || country === 'GBR') && words.length === 3 && words[0] !== 'Lord' && words[2] !== 'Bush' ? `${words[0]} ${words[2]}` : words.join(' ');
}

/** Somebody who holds nothing on the day: the country is told where an office was held before. */
function outOfOffice(rows: readonly Row[], words: readonly string[], date: string | undefined): Known | undefined {
  const [row] = rows;
  if (row === undefined || new Set(rows.map(({ term }) => foldedWords(term.person).at(-1) + term.country)).size > 1) return undefined;
  if (words.length < 2 && new Set(rows.map(({ term }) => term.person)).size > 1) return undefined;
  const wasThere = date !== undefined && rows.some(({ term }) => term.start !== null && term.start <= date);
  if (words.length < 2 && (wasThere ? isLongAgo(rows, date) : !isSoon(rows, date))) return undefined;
  return knownAs(row.term, wasThere ? row.term.country : (homeOf(rows) ?? null), null);
}

/** Whether the last term ended so long ago that a surname alone is hardly that person's: "Oral answers", and no minister Oral. */
function isLongAgo(rows: readonly Row[], date: string | undefined): boolean {
  return date !== undefined && rows.every(({ term: { end } }) => end !== null && Number(date.slice(0, 4)) - Number(end.slice(0, 4)) > LONG);
}

const LONG = 12;

/** Whether the record's first term begins within a few years: those of which it has single years only may have begun before. */
function isSoon(rows: readonly Row[], date: string | undefined): boolean {
  return date !== undefined && rows.some(({ term: { kind, start } }) => kind === 'snapshot' && start !== null && Number(start.slice(0, 4)) - Number(date.slice(0, 4)) <= SOON);
}

const SOON = 3;

/** The country whose office somebody will hold; those of alliances come from elsewhere. */
function homeOf(rows: readonly Row[]): string | undefined {
  return rows.find(({ term }) => !isAlliance(term.country))?.term.country;
}

/** Of several offices of one person the one that was told, else the first by rank; of several persons none. */
function preferred(rows: readonly Row[], office: string | null | undefined): Row | undefined {
  if (new Set(rows.map(({ term }) => term.person)).size > 1) return undefined;
  return rows.find(({ term }) => term.office === office) ?? [...rows].sort((a, b) => rankOf(a) - rankOf(b))[0];
}

const RANKS: readonly string[] = ['secretary_general', 'european_commission_president', 'european_council_president', 'high_representative', 'head_of_state', 'head_of_government', 'vice_president', 'foreign_minister', 'defence_minister', 'finance_minister'];

function rankOf({ term }: Row): number {
  return RANKS.indexOf(term.office) + (term.kind === 'snapshot' ? 100 : 0);
}

function isAsTold(term: OfficeTerm, { country }: Asked): boolean {
  return country === null || country === undefined || term.country === country;
}

/** Whether words name somebody: the surname alone, or given name and surname, by nickname or initial too. */
function isNameOf(words: readonly string[], name: readonly string[]): boolean {
  const first = words[0] as string;
  if (words.length === 1) return name.length === 1 || name.indexOf(first) > 0;
  if (words.slice(1).every((word) => name.includes(word) || isInitialOf(word, name)) && isSameGiven(first, name[0] as string)) return true;
  if (words.length > 2 && words.length > name.length && words.at(-1) === name.at(-1) && isSameGiven(first, name[0] as string)) return true;
  return words.length <= name.length && words.every((word, at) => word === name[name.length - words.length + at]);
}

/** `M` in "Robert M. Gates". */
function isInitialOf(word: string, name: readonly string[]): boolean {
  return word.length === 1 && name.slice(1, -1).some((middle) => middle.startsWith(word));
}

/** Whether two given names are of one person: `Jim` and `James`, `J` and `John`. */
export function isSameGiven(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b);
}

function indexOf(terms: readonly OfficeTerm[]): OfficeIndex {
  let index = indexes.get(terms);
  if (index === undefined) indexes.set(terms, (index = buildIndex(terms)));
  return index;
}

function buildIndex(terms: readonly OfficeTerm[]): OfficeIndex {
  const byWord = new Map<string, Row[]>();
  const byCountry = new Map<string, OfficeTerm[]>();
  const countries = new Map<string, Set<string>>();
  for (const term of terms) {
    for (const words of wordsOf(term)) addRow(byWord, { term, words });
    const own = countries.get(term.person);
    if (own === undefined) countries.set(term.person, new Set([term.country]));
    else own.add(term.country);
  }
  for (const term of terms) for (const country of countries.get(term.person) ?? []) listIn(byCountry, country).push(term);
  return { byWord, byCountry };
}

/** Lists a person by all words of the name but the given one. */
function addRow(byWord: Map<string, Row[]>, row: Row): void {
  const { words } = row;
  for (let at = words.length > 1 ? 1 : 0; at < words.length; at += 1) {
    const rows = listIn(byWord, words[at] as string);
    if (rows.at(-1) !== row) rows.push(row);
  }
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}

/** The names of a person as folded words; suffixes and realms left out. */
function wordsOf({ person, aliases }: OfficeTerm): string[][] {
  return [person, ...aliases].map((name) => foldedWords(name.replace(/,? (?:Jr\.?|Sr\.?)$| of .*$/, ''))).filter((words) => words.length > 0);
}
