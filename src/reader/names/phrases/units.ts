import { STOP } from '../../scan/characters.ts';
import { CAPITALS, NUMBER, SMALL, WORD } from '../../scan/scan.ts';
import { isCapital, isJointAt, isMarkAt, lowerAt, traitsAt, type NameText } from '../name-text.ts';
import { OFFICE_WORDS, SHORT_TITLES } from '../words/offices.ts';
import { CALENDAR_WORD, CLOSED_WORD, DESCRIBING_WORD, FORMER_WORD, GIVEN, HONORIFIC, OPENING, PEOPLE_WORD, SHORT_TITLE, type Meaning } from '../words/vocabulary.ts';
import { nameRunAt } from './name-run.ts';
import { organisationAt } from './organisation.ts';
import { tablePhraseAt } from './table-phrase.ts';
import type { Unit } from './unit.ts';

/** The building block that begins at a word. */
export function unitAt(text: NameText, at: number): Unit | undefined {
  if (text.kind[at] !== WORD) return undefined;
  const traits = text.traits[at] as number;
  if ((traits & CLOSED_WORD) !== 0 && text.shape[at] !== SMALL) {
    const house = numberTen(text, at);
    if (house) return house;
  }
  if (traits === 0) return text.shape[at] === SMALL ? undefined : (organisationAt(text, at) ?? nameRunAt(text, at));
  return (traits & OPENING) !== 0 ? (openingAt(text, at) ?? plainAt(text, at, traits)) : plainAt(text, at, traits);
}

/** `No 10`, `No. 10`: the prime minister's house in Downing Street. */
function numberTen(text: NameText, at: number): Unit | undefined {
  const number = afterDot(text, at);
  if (text.kind[number] !== NUMBER || lowerAt(text, at) !== 'no' || text.text.slice(text.start[number], text.end[number]) !== '10') return undefined;
  return { kind: 'body', first: at, next: number + 1, meaning: TEN };
}

const TEN: Meaning = { kind: 'body', id: 'No 10', country: 'GBR', isPlural: false };

/** A phrase of the tables, unless a longer name of an organisation or a person begins here. */
function openingAt(text: NameText, at: number): Unit | undefined {
  const phrase = tablePhraseAt(text, at);
  if (phrase === undefined) return undefined;
  const { meaning } = phrase;
  if (meaning.kind === 'nation' || meaning.kind === 'seat' || meaning.kind === 'demonym') {
    const organisation = organisationAt(text, at);
    if (organisation && organisation.next > phrase.next) return meaning.kind === 'demonym' ? withoutDemonym(organisation, phrase) : organisation;
    if (traitsAt(text, at) & GIVEN && isCapital(text, at + 1) && traitsAt(text, at + 1) === 0) return undefined;
  }
  return phrase;
}

/** `German Defence Ministry` is the ministry and its country: the demonym is a block of its own. */
function withoutDemonym(organisation: Unit, phrase: Unit): Unit {
  return organisation.next - phrase.next > 2 ? organisation : phrase;
}

/** What a word is by itself. */
function plainAt(text: NameText, at: number, traits: number): Unit | undefined {
  if (traits & HONORIFIC && text.shape[at] !== SMALL && addressedAt(text, afterDot(text, at))) return plain('honorific', at, afterDot(text, at));
  if (traits & SHORT_TITLE && text.shape[at] !== SMALL && isCapital(text, afterDot(text, at))) return shortTitle(text, at);
  if (text.shape[at] !== SMALL) {
    const organisation = organisationAt(text, at);
    if (organisation) return organisation;
  }
  if (traits & FORMER_WORD) return isThen(text, at) ? undefined : plain('former', at, afterHyphen(text, at));
  if (traits & PEOPLE_WORD) return plain('people', at, at + 1);
  const name = isAddressed(text, at) ? addressedAt(text, at) : nameRunAt(text, at);
  if (name) return name;
  if (traits & DESCRIBING_WORD) return plain('describing', at, afterHyphens(text, at));
  return undefined;
}

/** A surname behind a form of address, though other names begin with the same word: "Dr Fox". */
function addressedAt(text: NameText, at: number): Unit | undefined {
  const name = nameRunAt(text, at);
  if (name !== undefined || !isCapital(text, at) || text.shape[at] === CAPITALS || ((traitsAt(text, at) & CLOSED_WORD) !== 0 && (traitsAt(text, at) & CALENDAR_WORD) === 0)) return name;
  return tablePhraseAt(text, at) === undefined ? plain('name', at, at + 1) : undefined;
}

function isAddressed(text: NameText, at: number): boolean {
  const before = isMarkAt(text, at - 1, STOP) ? at - 2 : at - 1;
  return isCapital(text, before) && (traitsAt(text, before) & HONORIFIC) !== 0;
}

function plain(kind: Unit['kind'], first: number, next: number): Unit {
  return { kind, first, next, meaning: null };
}

/** "Then" that tells only when: "then-President" and "the then minister" put somebody out of office. */
function isThen(text: NameText, at: number): boolean {
  return lowerAt(text, at) === 'then' && !isJointAt(text, at + 1) && lowerAt(text, at - 1) !== 'the';
}

function afterDot(text: NameText, at: number): number {
  return isMarkAt(text, at + 1, STOP) ? at + 2 : at + 1;
}

function afterHyphen(text: NameText, at: number): number {
  return isJointAt(text, at + 1) ? at + 2 : at + 1;
}

/** Past all words that hyphens join: `high-ranking`, `center-right`. */
function afterHyphens(text: NameText, at: number): number {
  let next = at + 1;
  while (isJointAt(text, next)) next += 2;
  return next;
}

function shortTitle(text: NameText, at: number): Unit {
  const office = SHORT_TITLES.get(text.vocabulary.words[text.word[at] as number] as string) as string;
  const meaning = MEANINGS.get(office) ?? { kind: 'office', id: office, country: null, isPlural: false };
  return { kind: 'office', first: at, next: afterDot(text, at), meaning };
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(OFFICE_WORDS.map(({ office }) => [office, { kind: 'office', id: office, country: null, isPlural: false }]));
