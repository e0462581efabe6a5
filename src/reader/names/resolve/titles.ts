import type { Phrase } from '../phrases/phrase.ts';
import { SMALL } from '../../scan/scan.ts';
import type { Described } from './described.ts';
import { countryHere, ownerCountry } from './country-here.ts';
import { countryAgain } from './country-again.ts';
import { newDraft, personDraft, type Draft } from './draft.ts';
import { namedAgain } from './epithets.ts';
import { FOREIGN, PRESIDENTIAL } from './home.ts';
import { formerHolder, namedLater, outOfOffice } from './named-later.ts';
import { indexPerson, learn } from './people.ts';
import type { Resolution } from './resolution.ts';
import { wordsOf } from './words-of.ts';
import { isAlliance } from '../words/bodies.ts';
import { genderOfGiven } from '../words/given-names.ts';
import { foldedWords } from '../fold.ts';
import { foldedAt, lowerAt } from '../name-text.ts';

/** Whom a title without a name means: the holder told of in the report or known to the record, else somebody not named. */
export function whoHolds(resolution: Resolution, at: number): Draft | undefined {
  const { phrases, links, people } = resolution;
  const phrase = phrases[at] as Phrase;
  const told = withOwner(resolution, at, resolution.described[at] as Described);
  const beside = links.beside[at] as number;
  if (beside >= 0) return people.byPhrase[beside] ?? unnamed(resolution, at, told);
  if (told.noun !== '') return (told.isPlural ? pairHere(resolution, phrase) : undefined) ?? ofNoun(resolution, at, told);
  if (told.isPlural) return pairHere(resolution, phrase) ?? unnamed(resolution, at, told);
  if (told.head === 'number') return counterpart(resolution, at, told);
  if (told.isFormer && told.office === null) return namedAgain(resolution, at, told) ?? formerHolder(resolution, at, told) ?? unnamed(resolution, at, told);
  if (!isDefinite(resolution, at, phrase)) return (phrase.determiner === '' && told.head === 'minister' ? namedLater(resolution, at, told) : undefined) ?? unnamed(resolution, at, told);
  return holderOf(resolution, told) ?? holderHere(resolution, at, told) ?? named(namedAgain(resolution, at, told) ?? laterHolder(resolution, at, told), told) ?? unnamed(resolution, at, told);
}

function laterHolder(resolution: Resolution, at: number, told: Described): Draft | undefined {
  return told.isFormer || !NAMED_OFFICES.has(told.office ?? '') ? undefined : namedLater(resolution, at, told);
}

/** Whoever was named before holds the office that a later word tells, where nothing else is known. */
function named(draft: Draft | undefined, told: Described): Draft | undefined {
  if (draft !== undefined && draft.office === null && !draft.isFormer) learn(draft, told);
  return draft;
}

/** `the president` where one country alone has been told of: the one who holds it there; `the chancellor` where none has is Germany's. */
function holderHere(resolution: Resolution, at: number, told: Described): Draft | undefined {
  const isChancellor = told.head === 'chancellor';
  const here = told.country === null ? countryHere(resolution, at, isChancellor || told.head === 'president' ? told.head : (told.office ?? '')) : undefined;
  const country = isChancellor && told.country === null ? (here ?? 'DEU') : here;
  return country === undefined ? undefined : holderOf(resolution, { ...told, country });
}

/** `its foreign minister`: the country of whoever the pronoun means. */
function withOwner(resolution: Resolution, at: number, told: Described): Described {
  if (told.country !== null || told.office === '') return told;
  const country = ownerCountry(resolution, at);
  if (country === null || told.head === 'counterpart') return told;
  return told.head === 'diplomat' && told.office === 'foreign_minister' && country === 'EU' ? { ...told, country, office: 'high_representative' } : { ...told, country };
}

/** `the minister`, `Germany's top diplomat`, `NATO chief`: one who is known; not `a minister`. */
function isDefinite({ text, links, described }: Resolution, at: number, phrase: Phrase): boolean {
  if (phrase.determiner === 'a' || phrase.determiner === 'an' || phrase.determiner === 'one' || phrase.determiner === 'another') return false;
  if (phrase.determiner === 'the' || phrase.determiner === 'this' || phrase.determiner === 'that') return true;
  return (links.owner[at] as number) >= 0 || text.shape[phrase.first] !== SMALL || (described[at] as Described).country !== null;
}

/** The person of the report with this office and country, else the record's; without a country the one told of last with such a title. */
function holderOf(resolution: Resolution, told: Described): Draft | undefined {
  const { people, salience } = resolution;
  const { office, country, head } = told;
  const body = BODY_OFFICES.get(office ?? '');
  if (country === null && body !== undefined) return holderOf(resolution, { ...told, country: body });
  if (country === null) return salience.last(({ draft }) => draft.heads.includes(head) && isTitled(draft, office, head)) ?? salience.last(({ draft }) => isTitled(draft, office, head)) ?? fitting(people.heads.get(head), office, head) ?? people.offices.get(office ?? '');
  if (office === null || office === '') return people.ofCountry.get(`${country} ${head}`);
  return people.ofCountry.get(`${country} ${office}`) ?? recorded(resolution, country, office);
}

/** Who bears a title, where his office is none that the title excludes. */
function fitting(draft: Draft | undefined, office: string | null, head: string): Draft | undefined {
  return draft !== undefined && isOfAnother(draft.office, office, head) ? undefined : draft;
}

/** Offices of which there is one in the news on the alliance. */
const BODY_OFFICES: ReadonlyMap<string, string> = new Map([['secretary_general', 'NATO'], ['high_representative', 'EU'], ['european_commission_president', 'EU'], ['european_council_president', 'EU']]);

function isTitled({ kind, office, heads, isFormer }: Draft, wanted: string | null, head: string): boolean {
  if (kind !== 'person' || isFormer || isOfAnother(office, wanted, head)) return false;
  return heads.includes(head) || (wanted !== null && wanted !== '' && office === wanted) || (office !== null && (HEADS.get(head)?.includes(office) ?? false));
}

/** "The prime minister" is no defence minister, though both are ministers. */
function isOfAnother(office: string | null, wanted: string | null, head: string): boolean {
  return head === 'minister' && office !== null && wanted !== null && wanted !== '' && office !== wanted && NAMED_OFFICES.has(office) && NAMED_OFFICES.has(wanted);
}

/** The offices that the ruling word of a title may be of. */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['minister', ['foreign_minister', 'defence_minister', 'finance_minister']],
  ['secretary', ['foreign_minister', 'defence_minister', 'secretary_general']],
  ['chancellor', ['head_of_government', 'finance_minister']],
  ['president', ['head_of_state', 'european_commission_president', 'european_council_president']],
  ['premier', ['head_of_government']],
  ['diplomat', ['foreign_minister']],
]);

/** The holder by the record: the person of the report of that name, or one who is not named there. */
function recorded({ record, people }: Resolution, country: string, office: string): Draft | undefined {
  const person = record.holder(country, office);
  if (person === undefined) return undefined;
  const words = foldedWords(person);
  const held = people.surnames.get(words.at(-1) ?? '');
  if (held && (held.country === null || held.country === country)) return held;
  const draft = personDraft(person, words, country, genderOfGiven(words[0] as string), office);
  people.drafts.push(draft);
  indexPerson(people, draft);
  return draft;
}

/** Nouns for people, bodies and countries: counterparts are of an office, the rest is what its words say. */
function ofNoun(resolution: Resolution, at: number, told: Described): Draft | undefined {
  const { entities, phrases } = resolution;
  const phrase = phrases[at] as Phrase;
  if (told.head === 'counterpart' || (told.head === 'colleague' && told.country !== null)) return counterpart(resolution, at, told);
  if (told.head === 'predecessor') return predecessor(resolution, at) ?? unnamed(resolution, at, told);
  if (told.head === 'government') return governmentOf(resolution, at, told) ?? bodyOf(resolution, at, told);
  if (told.noun === 'country' && told.country !== null) return entities.country(told.country);
  if (told.noun === 'country' && phrase.determiner === 'the' && told.country === null) return countryAgain(resolution, at);
  if (told.head === 'bloc') return resolution.salience.last(({ draft }) => draft.name === 'EU' || draft.name === 'NATO');
  if (told.head === 'leader' && told.country !== null && told.body === null) return leaderOf(resolution, told.country) ?? unnamed(resolution, at, told);
  if (told.noun === 'document') return entities.document(wordsOf(resolution, at), told.country ?? (DECLARED.has(told.head) && !resolution.isOnUnion ? 'NATO' : null));
  if (told.noun === 'body' || told.noun === 'country') return bodyOf(resolution, at, told);
  return namedAgain(resolution, at, told) ?? unnamed(resolution, at, told);
}

/** `his predecessor`: whoever held the office last before. */
function predecessor(resolution: Resolution, at: number): Draft | undefined {
  const owner = resolution.meant[resolution.links.owner[at] as number];
  if (owner === undefined || owner.office === null || owner.country === null) return undefined;
  const last = resolution.record.past(owner.country, owner.office).at(-1);
  return last === undefined ? undefined : outOfOffice(resolution, last, owner.country);
}

/** Papers that the alliance agrees on. */
const DECLARED: ReadonlySet<string> = new Set(['communique', 'communiqué', 'declaration']);

function bodyOf(resolution: Resolution, at: number, told: Described): Draft {
  const { entities, phrases } = resolution;
  const phrase = phrases[at] as Phrase;
  const here = told.noun === 'body' && phrase.determiner === 'the' ? countryHere(resolution, at, '') : undefined;
  return bodyTold(resolution, phrase, told) ?? entities.body(wordsOf(resolution, at), told.country ?? ownerCountry(resolution, at) ?? countryOfNamed(resolution, phrase) ?? here ?? null);
}

/** `the government`, `Italy's new government`: the country that it governs. */
function governmentOf(resolution: Resolution, at: number, told: Described): Draft | undefined {
  const phrase = resolution.phrases[at] as Phrase;
  const country = told.country ?? ownerCountry(resolution, at) ?? countryOfNamed(resolution, phrase) ?? (phrase.determiner === 'the' ? countryHere(resolution, at, '') : undefined);
  return country === undefined || country === null || isAlliance(country) || phrase.determiner === 'a' ? undefined : resolution.entities.country(country);
}

/** `the ministry`, told of before with its country. */
function bodyTold({ salience }: Resolution, { determiner }: Phrase, { country, head }: Described): Draft | undefined {
  if (determiner !== 'the' || country !== null) return undefined;
  return salience.last(({ draft }) => draft.kind === 'body' && draft.country !== null && draft.name.toLowerCase().endsWith(head) && draft.country !== 'NATO');
}

/** `the two leaders`, `both ministers`: the two told of last by name. */
function pairHere({ text, salience, pairs }: Resolution, { first }: Phrase): Draft | undefined {
  const isTwo = lowerAt(text, first) === 'both' || (lowerAt(text, first) === 'the' && lowerAt(text, first + 1) === 'two');
  return isTwo ? salience.last(({ draft }) => pairs.has(draft)) : undefined;
}

/** `Germany's leader`, `the Chinese leader`: who governs there. */
function leaderOf(resolution: Resolution, country: string): Draft | undefined {
  const office = PRESIDENTIAL.has(country) ? 'head_of_state' : 'head_of_government';
  const { ofCountry } = resolution.people;
  return ofCountry.get(`${country} ${office}`) ?? ofCountry.get(`${country} head_of_state`) ?? recorded(resolution, country, office);
}

/** The country of the person whose name a body bears: "the Trump administration". */
function countryOfNamed({ people, record, text }: Resolution, { units }: Phrase): string | null {
  const name = units.find(({ kind }) => kind === 'name');
  if (name === undefined) return null;
  const last = foldedAt(text, name.next - 1);
  return people.surnames.get(last)?.country ?? record.named([last], {})?.country ?? null;
}

/** `his Turkish counterpart`: the same office in another country. */
function counterpart(resolution: Resolution, at: number, told: Described): Draft | undefined {
  const owner = resolution.links.owner[at] as number;
  const office = owner >= 0 ? resolution.meant[owner]?.office : undefined;
  if (told.country === null || office === null || office === undefined) return unnamed(resolution, at, told);
  return holderOf(resolution, { ...told, office }) ?? unnamed(resolution, at, { ...told, office });
}

/** A source without a name: its words, with the article where it is one person. */
function unnamed(resolution: Resolution, at: number, told: Described): Draft {
  const { entities, phrases } = resolution;
  const own = told.country ?? countryOfOwner(resolution, at, told) ?? countryOfNamed(resolution, phrases[at] as Phrase);
  const office = told.office === '' ? null : told.office;
  const name = wordsOf(resolution, at);
  if (own === null && (phrases[at] as Phrase).determiner !== 'its' && isOfAlliance(resolution, at, told)) return entities.group(name, 'NATO', office, told.noun !== 'countries');
  const country = own ?? countryAbout(resolution, at, told);
  if (told.noun === 'countries') return entities.group(name, country);
  if (told.isPlural) return entities.group(name, country, office, true);
  return entities.unnamed(name, country, () => sourceOf(name, country, office, told));
}

function sourceOf(name: string, country: string | null, office: string | null, { gender, head }: Described): Draft {
  const draft = newDraft('person', name, country);
  [draft.office, draft.gender, draft.knownFrom] = [office, gender, office === null ? null : 'report'];
  draft.heads.push(head);
  draft.isAnonymous = office === null || !NAMED_OFFICES.has(office) || /^an? /i.test(name);
  return draft;
}

/** "The leaders agreed", "members have promised", "officials at headquarters": those of the alliance, where no other is told of. */
function isOfAlliance({ isOnUnion, text, phrases }: Resolution, at: number, { head, office, isPlural }: Described): boolean {
  const { next, units } = phrases[at] as Phrase;
  if (isOnUnion || !isPlural || office === 'lawmaker' || units.some(({ kind }) => kind === 'demonym' || kind === 'nation')) return false;
  return COLLECTIVE.has(head) || (lowerAt(text, next) === 'at' && lowerAt(text, next + 1) === 'headquarters');
}

const COLLECTIVE: ReadonlySet<string> = new Set(['leaders', 'members', 'governments', 'heads']);

/** `his spokesman` is of his country; `her colleague from Lisbon` is not. */
function countryOfOwner(resolution: Resolution, at: number, told: Described): string | null {
  return FOREIGN.has(told.head) ? null : (ownerCountry(resolution, at) ?? countryOfComplement(resolution, at));
}

/** `an adviser to the chancellor`, `an aide to Merkel`: the country of whoever stands behind "to" or "for". */
function countryOfComplement(resolution: Resolution, at: number): string | null {
  const { links, phrases, people, described } = resolution;
  const other = links.complement[at] as number;
  const phrase = other < 0 ? undefined : phrases[other];
  if (phrase === undefined || phrase.kind === 'body' || phrase.kind === 'group') return null;
  const held = people.byPhrase[other] ?? (phrase.kind === 'title' && (described[other] as Described).noun === '' ? whoHolds(resolution, other) : undefined);
  return held?.country ?? null;
}

/** `the service chiefs`, `opposition lawmakers`, `soldiers`: people of a country's own institutions, where one country alone is told of. */
function countryAbout(resolution: Resolution, at: number, { office, head }: Described): string | null {
  if (!DOMESTIC.has(office ?? '') && !DOMESTIC_PEOPLE.has(head)) return null;
  return isOfMany(resolution, at) ? null : (countryHere(resolution, at, office === 'official' ? 'official' : 'domestic') ?? null);
}

const DOMESTIC: ReadonlySet<string> = new Set(['lawmaker', 'general', 'official', 'spokesperson']);

const DOMESTIC_PEOPLE: ReadonlySet<string> = new Set(
  (
    'minister ministers secretary mayor mayors governor governors soldier soldiers marine sailor pilot source sources insider insiders critics campaigners ' +
    'activists protesters citizens voters veterans veteran union unions trade unionist socialist socialists conservatives liberals liberal greens democrats ' +
    'populists nationalists politicians politician tories tory candidate coalition cabinet opposition authorities chairman chairwoman chair'
  ).split(' '),
);

/** `a European official`, `Baltic generals`, `a NATO source`: people of whom more than a country is told. */
function isOfMany({ text, phrases }: Resolution, at: number): boolean {
  const { first, next } = phrases[at] as Phrase;
  for (let place = first; place < next; place += 1) if (REGIONS.has(lowerAt(text, place))) return true;
  return false;
}

const REGIONS: ReadonlySet<string> = new Set('european allied western eastern northern southern nordic baltic arab asian african balkan foreign alliance nato eu un atlantic transatlantic international other another diplomatic'.split(' '));

const NAMED_OFFICES: ReadonlySet<string> = new Set('head_of_state head_of_government foreign_minister defence_minister finance_minister vice_president secretary_general european_commission_president european_council_president high_representative'.split(' '));
