import { firstOf, isMarkAt, isPossessiveAt, lowerAt, type NameText } from '../name-text.ts';
import { CAPITALS, WORD } from '../../scan/scan.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import type { Described } from './described.ts';
import type { Draft } from './draft.ts';
import { compatriot } from './epithets.ts';
import { endOf, startOf } from './links.ts';
import { nameText } from './people.ts';
import { notePair, someOf } from './pairs.ts';
import { whoIsMeant } from './pronouns.ts';
import type { Resolution } from './resolution.ts';
import { frontedUntil } from './salience.ts';
import { standingOf } from './standing.ts';
import { countryHere, ownerCountry } from './country-here.ts';
import { homeFor } from './home.ts';
import { whoHolds } from './titles.ts';
import { wordsOf } from './words-of.ts';
import { isAlliance } from '../words/bodies.ts';
import { PARTY_NAMES } from '../words/parties.ts';
import type { Meaning } from '../words/vocabulary.ts';

/** Goes through the phrases in their order and finds whom each means; what was told of is remembered for what comes after. */
export function resolveAll(resolution: Resolution): void {
  let [sentence, fronted] = [-1, -1];
  resolution.phrases.forEach((phrase, at) => {
    const here = resolution.text.sentence[phrase.first] as number;
    if (here !== sentence) [sentence, fronted] = [here, frontedUntil(resolution.text, firstOf(resolution.text, phrase.first))];
    const draft = meantBy(resolution, phrase, at);
    resolution.meant[at] = draft;
    if (draft?.kind === 'person') settleCountry(resolution, at, draft);
    noteCountry(resolution, here, draft);
    if (draft !== undefined && phrase.kind !== 'demonym' && draft.kind !== 'place' && !isVenue(resolution.text, phrase)) remember(resolution, at, draft, phrase.first < fronted);
  });
  settleNamed(resolution);
}

/** People who are named and of whom no country is told, in a report on one country. */
function settleNamed(resolution: Resolution): void {
  const home = homeFor(resolution, 'domestic');
  if (home === undefined) return;
  for (const draft of resolution.meant) if (draft?.kind === 'person' && !draft.isAnonymous && draft.country === null && draft.words.length > 1 && !ABROAD.has(draft.office ?? '')) draft.country = home;
}

/** Offices that are held anywhere. */
const ABROAD: ReadonlySet<string> = new Set('analyst diplomat ambassador general secretary_general high_representative european_commission_president european_council_president'.split(' '));

/** The country of a person whose title tells none: of whoever it belongs to, else the one told of there. */
function settleCountry(resolution: Resolution, at: number, draft: Draft): void {
  const { office } = resolution.described[at] as Described;
  if (draft.country !== null || draft.office === null || office === '' || !OF_COUNTRIES.has(draft.office)) return;
  draft.country = ownerCountry(resolution, at) ?? countryHere(resolution, at, draft.office) ?? null;
}

/** Offices that somebody holds for a country. */
const OF_COUNTRIES: ReadonlySet<string> = new Set('head_of_state head_of_government foreign_minister defence_minister finance_minister vice_president ambassador spokesperson lawmaker official general'.split(' '));

function noteCountry({ countries }: Resolution, sentence: number, draft: Draft | undefined): void {
  const code = draft?.country ?? null;
  if (code !== null && !isAlliance(code) && (draft?.kind === 'country' || draft?.kind === 'person' || draft?.kind === 'place' || draft?.kind === 'group')) countries.push({ sentence, code });
}

/** `the Washington summit`: where something was held, and nobody whom a later word means. */
function isVenue(text: NameText, { kind, next }: Phrase): boolean {
  return kind === 'seat' && VENUES.has(lowerAt(text, next));
}

const VENUES: ReadonlySet<string> = new Set(['summit', 'meeting', 'declaration', 'conference', 'pledge', 'talks', 'agreement', 'communique', 'communiqué']);

function remember(resolution: Resolution, at: number, draft: Draft, isFronted: boolean): void {
  const { text, phrases, links } = resolution;
  const phrase = phrases[at] as Phrase;
  const standing = standingOf(text, startOf(phrases, links, at), endOf(phrases, links, at), phrase.isPossessive);
  const told = { draft, at: phrase.first, sentence: text.sentence[phrase.first] as number, standing, isFronted };
  resolution.salience.add(told);
  notePair(resolution, at, told);
}

function meantBy(resolution: Resolution, phrase: Phrase, at: number): Draft | undefined {
  const { entities, people, text } = resolution;
  const last = phrase.units.at(-1);
  switch (phrase.kind) {
    case 'person':
    case 'name':
      return people.byPhrase[at] ?? bodyByName(resolution, phrase);
    case 'title':
      return whoHolds(resolution, at);
    case 'pronoun':
      return whoIsMeant(resolution, at);
    case 'some':
      return someOf(resolution, at);
    case 'seat':
      return isPlace(text, phrase) ? entities.place(nameText(text, phrase.first, phrase.next), last?.meaning?.country ?? null) : entities.country(last?.meaning?.id ?? '');
    case 'group':
      return entities.group(wordsOf(resolution, at), (resolution.described[at] as Described).country);
    case 'body':
      return last?.meaning ? bodyHere(resolution, at, last.meaning) : organisation(resolution, phrase, at);
    case 'nation':
      return last?.meaning ? asWritten(text, phrase, entities.country(last.meaning.id)) : undefined;
    case 'demonym':
      return last?.meaning ? (people.byPhrase[resolution.links.beside[at] ?? -1] ?? compatriot(resolution, phrase, last.meaning.id) ?? entities.meant(last.meaning)) : undefined;
  }
}

/** A body that the tables do not know: an institute analyses, and a ministry is of the one country told of. */
function organisation(resolution: Resolution, phrase: Phrase, at: number): Draft {
  const { text, phrases, links, entities, described } = resolution;
  const name = bodyName(text, phrase, endOf(phrases, links, at));
  const country = (described[at] as Described).country ?? (DOMESTIC.test(name) ? (countryHere(resolution, at, '') ?? null) : null);
  return entities.body(name, country, INSTITUTE.test(name) ? 'analyst' : null);
}

const DOMESTIC = /\b(?:Ministry|Department|Committee|Parliament|Chamber|Assembly|Treasury|Court|Government|Budget Office)\b/;
const INSTITUTE = /\b(?:Institut\w*|Istituto|Think Tank|Foundation|Forum|Observatory|Cent(?:er|re) (?:for|on)|Council on)\b/;

/** A body of the tables; a house or a treasury is of the country told of. */
function bodyHere(resolution: Resolution, at: number, meaning: Meaning): Draft {
  if (PARTY_NAMES.has(meaning.id)) return partyHere(resolution, at, meaning);
  if (meaning.id !== 'House' && meaning.id !== 'Treasury') return resolution.entities.meant(meaning);
  return resolution.entities.body(meaning.id, countryHere(resolution, at, 'domestic') ?? null, meaning.id === 'House' ? 'lawmaker' : null);
}

/** A party, for which lawmakers speak; "Labour", which several countries have, is Britain's where no other country alone is told of. */
function partyHere(resolution: Resolution, at: number, { id, country }: Meaning): Draft {
  return resolution.entities.body(id, country ?? countryHere(resolution, at, '') ?? 'GBR', 'lawmaker');
}

/** Names that a country has asked for, or had before, where the report writes them. */
function asWritten(text: NameText, { units, next }: Phrase, draft: Draft): Draft {
  const written = nameText(text, (units.at(-1) as Unit).first, next);
  if (OTHER_NAMES.has(written)) draft.name = written;
  return draft;
}

const OTHER_NAMES: ReadonlySet<string> = new Set(['Türkiye', 'Czech Republic', 'Macedonia']);

/** An acronym that no person bears. */
function bodyByName({ text, entities }: Resolution, phrase: Phrase): Draft | undefined {
  const unit = phrase.units.at(-1);
  if (unit === undefined || unit.next !== unit.first + 1 || text.shape[unit.first] !== CAPITALS) return undefined;
  if (text.shape[unit.first - 1] === CAPITALS && text.kind[unit.first - 1] === WORD && text.end[unit.first - 1] as number - (text.start[unit.first - 1] as number) > 1) return undefined;
  return entities.body(nameText(text, unit.first, unit.next), null);
}

function bodyName(text: NameText, { units, first }: Phrase, next: number): string {
  const named = units.find(({ kind }) => kind !== 'describing' && kind !== 'former');
  return nameText(text, named?.first ?? first, next);
}

/** A city is a place behind a preposition of place or in a dateline; else its government is meant. */
function isPlace(text: NameText, { first, next }: Phrase): boolean {
  if (text.shape[first] === CAPITALS || isPossessiveAt(text, next - 1)) return text.shape[first] === CAPITALS;
  const before = lowerAt(text, first - 1);
  if (before === 'from') return !PUSHES.has(lowerAt(text, first - 2));
  return PLACING.has(before) || (isMarkAt(text, next, 11) && PLACING.has(lowerAt(text, first - 2)));
}

const PLACING: ReadonlySet<string> = new Set('in at to near outside around via through visited visiting visit left leaving into across inside over toward towards central downtown'.split(' '));

/** What comes from a government: "the push from Washington". */
const PUSHES: ReadonlySet<string> = new Set('push pressure demand demands call calls criticism reaction response resistance opposition signal signals message support warning warnings refusal insistence plea pleas complaint complaints word reassurance pledge promise request offer proposal proposals pushback help money funding assurances commitment promises threat threats request requests'.split(' '));
