import type { OfficeTerm } from '#core';
import type { Language } from '../quantities/quantity.ts';
import type { Scan, Span } from '../scan/scan.ts';
import { lowerAt, nameTextOf, type NameText } from './name-text.ts';
import type { Names } from './names.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { officeRecord } from './record/office-record.ts';
import { describedBy, type Described, type Whose } from './resolve/described.ts';
import type { Draft } from './resolve/draft.ts';
import { Entities } from './resolve/entities.ts';
import { resolveFirstPerson } from './resolve/first-person.ts';
import { linksOf, type Links } from './resolve/links.ts';
import { mentionsOf } from './resolve/mentions.ts';
import { indexPerson, learn, peopleOf, type Named } from './resolve/people.ts';
import { resolveAll } from './resolve/resolve-all.ts';
import { Salience } from './resolve/salience.ts';
import { learnBehind } from './resolve/told-behind.ts';
import { nameVocabulary } from './words/vocabulary.ts';

export interface NameOptions {
  /** The day of the report: without it only its own words tell who holds an office. */
  readonly date?: string;
  readonly language?: Language;
  /** Terms of office beside those of the built-in record. */
  readonly offices?: readonly OfficeTerm[];
}

/** Everyone and everything that a report names or describes, each as one entity, and where it is meant. */
export function namesOf(scanned: Scan, sentences: readonly Span[], { date, offices }: NameOptions): Names {
  const text = nameTextOf(scanned, sentences, nameVocabulary());
  const phrases = phrasesOf(text);
  const links = linksOf(text, phrases);
  const described = describeAll(text, phrases, links);
  const record = officeRecord(date, offices);
  const people = peopleOf(text, phrases, namedIn(phrases, described), record, links.beside);
  for (const at of people.settled) if ((links.beside[at] as number) >= 0) learn(people.byPhrase[at] as Draft, described[links.beside[at] as number] as Described);
  learnBehind(text, phrases, described, people);
  for (const draft of people.drafts) indexPerson(people, draft);
  const resolution = { text, phrases, links, described, people, record, entities: new Entities(), salience: new Salience(), countries: [], pairs: new Set<Draft>(), isOnUnion: isOnUnion(phrases), meant: [] };
  resolveAll(resolution);
  resolveFirstPerson(resolution);
  return mentionsOf(resolution);
}

function isOnUnion(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ units }) => units.some(({ meaning }) => meaning?.country === 'EU' && meaning.kind !== 'office'));
}

/** Reads all phrases, each with the country of whom it belongs to. */
function describeAll(text: NameText, phrases: readonly Phrase[], { owner, complement }: Links): Described[] {
  const described: Described[] = [];
  const ofOwner = (at: number, isRemote: boolean): Whose => {
    if (at < 0) return NOBODYS;
    const whose = phrases[at] as Phrase;
    const meaning = whose.units.at(-1)?.meaning;
    if (meaning && whose.kind !== 'title') return { country: meaning.country, body: whose.kind === 'body' ? meaning.id : null, isRemote };
    return { country: (described[at] ?? describedBy(text, whose, NOBODYS)).country, body: null, isRemote };
  };
  phrases.forEach((phrase, at) => described.push(describedBy(text, phrase, ofOwner(owner[at] as number, (complement[at] as number) >= 0 && lowerAt(text, phrase.next) !== 'of'))));
  return described;
}

const NOBODYS: Whose = { country: null, body: null, isRemote: false };

function namedIn(phrases: readonly Phrase[], described: readonly Described[]): Named[] {
  const named: Named[] = [];
  phrases.forEach(({ kind }, phrase) => {
    const told = described[phrase] as Described;
    if (told.name !== undefined && (kind === 'person' || kind === 'name')) named.push({ phrase, unit: told.name, told });
  });
  return named;
}
