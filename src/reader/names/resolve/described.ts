import { keeping } from '../keeping.ts';
import { lowerAt, traitsAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import { isAlliance } from '../words/bodies.ts';
import { HONORIFICS } from '../words/closed.ts';
import { PEOPLE } from '../words/roles.ts';
import { FORMER_WORD } from '../words/vocabulary.ts';

/** What the words of a phrase tell of whom they mean. */
export interface Described {
  /** An id of the record or of the guide; null where the title has none, `''` where there is no title. */
  readonly office: string | null;
  readonly country: string | null;
  /** The body that an office is of: `White House`. */
  readonly body: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly isPlural: boolean;
  readonly isFormer: boolean;
  /** The ruling word of the title in small letters: `minister`; empty where there is none. */
  readonly head: string;
  /** `person`, `persons`, `body`, `country`, `countries` for nouns without an office; else empty. */
  readonly noun: string;
  readonly name: Unit | undefined;
}

/** To whom or to what a phrase belongs. */
export interface Whose {
  readonly country: string | null;
  readonly body: string | null;
  /** Linked by "to", "in", "at": `U.S. ambassador to NATO` is of the United States. */
  readonly isRemote: boolean;
}

/** Reads a phrase by its units, with the country of whom it belongs to. */
export function describedBy(text: NameText, phrase: Phrase, owner: Whose): Described {
  const { units } = phrase;
  if (units.length < 2 && !MEANT.has(phrase.kind)) return plainly(units[0]?.meaning?.country ?? owner.country, owner.body);
  const title = titleOf(units);
  const name = units.at(-1)?.kind === 'name' ? units.at(-1) : undefined;
  const body = owner.body ?? bodyOf(text, units);
  const word = title === undefined ? '' : wordOf(text, title);
  const own = countryOf(text, units);
  const ruling = title === undefined ? NO_TITLE : titleWords(word);
  const country = (owner.isRemote ? own : null) ?? owner.country ?? own ?? (title ? (ruling.country ?? impliedByParty(text, units)) : null);
  const isFormer = (firstOfKind(units, 'former') !== undefined && title?.meaning?.id !== 'vice_president') || ((traitsAt(text, phrase.first) & FORMER_WORD) !== 0 && OUT.has(lowerAt(text, phrase.first)));
  const noun = title?.kind === 'people' ? (PEOPLE.get(lowerAt(text, title.first)) ?? '') : '';
  const isPlural = title !== undefined && name === undefined && (title.meaning?.isPlural === true || noun === 'persons' || noun === 'countries');
  const office = title === undefined ? '' : name === undefined && PARTISANS.has(word) ? 'lawmaker' : officeOf(text, title, country, body, units, isFormer);
  return { office, country: country ?? (office === 'secretary_general' && body === null ? 'NATO' : null), body, gender: genderOf(text, units, ruling), isPlural, isFormer, head: ruling.head, noun, name };
}

/** People by their party: who speaks for one sits in a parliament. */
const PARTISANS: ReadonlySet<string> = new Set('republican republicans democrat democrats conservative conservatives socialist socialists liberal liberals green greens deputies backbenchers'.split(' '));

/** Phrases whose units tell of people. */
const MEANT: ReadonlySet<Phrase['kind']> = new Set(['person', 'title', 'name', 'body', 'group'] as const);

function plainly(country: string | null, body: string | null): Described {
  return { office: '', country, body, gender: null, isPlural: false, isFormer: false, head: '', noun: '', name: undefined };
}

const OUT: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'shadow']);

/** The office or noun of people nearest to the name, or at the end. */
function titleOf(units: readonly Unit[]): Unit | undefined {
  for (let at = units.length - 1; at >= 0; at -= 1) if (units[at]?.kind === 'office' || units[at]?.kind === 'people') return units[at];
  return undefined;
}

function wordOf(text: NameText, { first, next }: Unit): string {
  let words = '';
  for (let at = first; at < next; at += 1) words += words === '' ? lowerAt(text, at) : ` ${lowerAt(text, at)}`;
  return words.trim();
}

/** What the words of a title tell by themselves. */
interface TitleWords {
  readonly head: string;
  readonly gender: 'f' | 'm' | null;
  readonly country: string | null;
}

const NO_TITLE: TitleWords = { head: '', gender: null, country: null };

/** The same few titles come again and again. */
const titleWords = keeping(1024, (words): TitleWords => ({ head: headOf(words), gender: genderOfTitle(words), country: impliedCountry(words) }));

function firstOfKind(units: readonly Unit[], kind: Unit['kind']): Unit | undefined {
  for (let at = 0; at < units.length; at += 1) if ((units[at] as Unit).kind === kind) return units[at];
  return undefined;
}

/** `secretary` of "secretary of state", `minister` of "foreign minister". */
function headOf(words: string): string {
  if (words === 'vice president' || words === 'vice chancellor') return words;
  const phrase = words.replace(/ (?:of|for|general)(?: .*)?$/, '').trim();
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

function bodyOf(text: NameText, units: readonly Unit[]): string | null {
  const body = firstOfKind(units, 'body')?.meaning?.id;
  if (body !== undefined) return body;
  const organisation = firstOfKind(units, 'organisation');
  return organisation === undefined ? null : wordOf(text, organisation);
}

/** The country or alliance of a title; none where two are told. */
function countryOf(text: NameText, units: readonly Unit[]): string | null {
  let [nation, body, isOpen] = [null as string | null, null as string | null, false];
  for (const { kind, first, meaning } of units) {
    const code = kind === 'office' ? null : (meaning?.country ?? (kind === 'describing' && lowerAt(text, first) === 'allied' ? 'NATO' : null));
    if (code === null) continue;
    if (isAlliance(code)) [body, isOpen] = [code, isOpen || (body !== null && body !== code)];
    else if (nation !== null && nation !== code) return null;
    else nation = code;
  }
  return nation ?? (isOpen ? null : body);
}

const IMPLIED: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'], ['defense secretary', 'USA'], ['secretary of defense', 'USA'], ['treasury secretary', 'USA'], ['secretary of the treasury', 'USA'], ['war secretary', 'USA'], ['secretary of war', 'USA'],
  ['senator', 'USA'], ['senators', 'USA'], ['congressmen', 'USA'], ['member of congress', 'USA'], ['members of congress', 'USA'], ['member of the bundestag', 'DEU'], ['members of the bundestag', 'DEU'], ['sen', 'USA'], ['congressman', 'USA'], ['congresswoman', 'USA'], ['rep', 'USA'], ['attorney general', 'USA'], ['house speaker', 'USA'], ['majority leader', 'USA'], ['commerce secretary', 'USA'],
  ['foreign secretary', 'GBR'], ['chancellor of the exchequer', 'GBR'], ['home secretary', 'GBR'], ['defence secretary', 'GBR'], ['taoiseach', 'IRL'], ['tánaiste', 'IRL'], ['tanaiste', 'IRL'], ['td', 'IRL'], ['tds', 'IRL'], ['secretary of state for defence', 'GBR'], ['secretary of state for foreign affairs', 'GBR'], ['chief whip', 'GBR'], ['bundestag member', 'DEU'], ['bundestag members', 'DEU'], ['bundestag deputy', 'DEU'], ['bundestag deputies', 'DEU'], ['member of the european parliament', 'EU'], ['members of the european parliament', 'EU'], ['mep', 'EU'], ['commissioner', 'EU'], ['commissioners', 'EU'], ['meps', 'EU'], ['saceur', 'NATO'],
  ['commission president', 'EU'], ['commission chief', 'EU'], ['president of the european commission', 'EU'], ['president of the european council', 'EU'], ['council president', 'EU'], ['high representative', 'EU'],
]);

function impliedCountry(words: string): string | null {
  return IMPLIED.get(words.replace(/ \.$/, '')) ?? null;
}

/** `Republican senators`, `a senior administration official`, `Tory backbenchers`: words that one country's politics are told by. */
function impliedByParty(text: NameText, units: readonly Unit[]): string | null {
  for (const { kind, first, next } of units) {
    if (kind === 'name') return null;
    for (let at = first; at < next; at += 1) if (!OTHER_DEMOCRATS.has(lowerAt(text, at - 1)) && PARTY_COUNTRIES.has(lowerAt(text, at))) return PARTY_COUNTRIES.get(lowerAt(text, at)) as string;
  }
  return null;
}

/** "Social Democrats", "Christian Democrats": parties of Europe. */
const OTHER_DEMOCRATS: ReadonlySet<string> = new Set(['social', 'christian', 'free', 'liberal', 'centre', 'center', 'sweden', 'national']);

const PARTY_COUNTRIES: ReadonlyMap<string, string> = new Map([['republican', 'USA'], ['republicans', 'USA'], ['democratic', 'USA'], ['democrats', 'USA'], ['administration', 'USA'], ['gaullist', 'FRA'], ['gaullists', 'FRA'], ['bundestag', 'DEU'], ['congressional', 'USA'], ['tory', 'GBR'], ['tories', 'GBR'], ['whitehall', 'GBR']]);

/** The id of an office, by what it is of. */
function officeOf(text: NameText, { kind, meaning }: Unit, country: string | null, body: string | null, units: readonly Unit[], isFormer: boolean): string | null {
  if (kind === 'people' || meaning === null) return null;
  const { id } = meaning;
  if (isFormer && RECORDED.has(id) && units.some((unit) => unit.kind === 'former')) return null;
  switch (id) {
    case '-':
      return null;
    case 'chancellor':
      return country === 'GBR' ? 'finance_minister' : 'head_of_government';
    case 'president':
      return presidentOf(country, body);
    case 'chief':
      return isOfField(text, units) ? 'official' : (CHIEFS.get(body ?? '') ?? null);
    case 'top diplomat':
      return country === 'EU' ? 'high_representative' : 'foreign_minister';
    case 'secretary_general':
      return body === null || body === 'NATO' ? 'secretary_general' : null;
    case 'high_representative':
      return country === 'EU' || country === null ? id : null;
    default:
      return id;
  }
}

/** `the Pentagon's budget boss`, `NATO's policy chief`: a field of work stands before the word of rank. */
function isOfField(text: NameText, units: readonly Unit[]): boolean {
  return units.some(({ kind, first }) => kind === 'describing' && FIELDS.has(lowerAt(text, first)));
}

const FIELDS: ReadonlySet<string> = new Set(['policy', 'budget', 'intelligence', 'security', 'trade', 'energy', 'arms', 'nuclear', 'military', 'regional', 'deputy']);

/** Offices of the record: whoever has left one no longer holds it. */
export const RECORDED: ReadonlySet<string> = new Set(['head_of_government', 'chancellor', 'finance_minister', 'president', 'head_of_state', 'vice_president', 'foreign_minister', 'top diplomat', 'defence_minister', 'secretary_general', 'chief', 'high_representative', 'european_commission_president', 'european_council_president']);

function presidentOf(country: string | null, body: string | null): string | null {
  if (body === 'European Commission') return 'european_commission_president';
  if (body === 'European Council') return 'european_council_president';
  return body === null || body === 'White House' || body === 'Kremlin' ? (isAlliance(country) ? null : 'head_of_state') : null;
}

const CHIEFS: ReadonlyMap<string, string> = new Map([['NATO', 'secretary_general'], ['European Commission', 'european_commission_president'], ['European Council', 'european_council_president'], ['Pentagon', 'defence_minister'], ['Defense Department', 'defence_minister'], ['State Department', 'foreign_minister'], ['Foreign Office', 'foreign_minister'], ['Treasury Department', 'finance_minister']]);

function genderOf(text: NameText, units: readonly Unit[], { gender }: TitleWords): 'f' | 'm' | null {
  const honorific = firstOfKind(units, 'honorific');
  return honorific === undefined ? gender : (HONORIFICS.get(lowerAt(text, honorific.first)) ?? null);
}

/** `spokeswoman`, `king`: the gender that a title tells. */
function genderOfTitle(word: string): 'f' | 'm' | null {
  if (/woman$|^queen$|^baroness$/.test(word)) return 'f';
  return /(?:[^o]|^)man$|^king$/.test(word) && !word.endsWith('woman') ? 'm' : null;
}
