import { CLOSER, OPENER } from '../../scan/characters.ts';
import { LINE } from '../../scan/scan.ts';
import { isColonAt, isMarkAt, lowerAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { ANALYSING } from '../words/bodies.ts';
import { PARTY_NAMES } from '../words/parties.ts';
import type { Meaning } from '../words/vocabulary.ts';
import type { Described } from './described.ts';
import type { Draft } from './draft.ts';
import { nameText, type People } from './people.ts';
import { relativeOffice } from './relative-office.ts';

/** Learns what stands behind names: of what somebody is, what somebody heads, and that whoever is labelled in a debate sits in the house. */
export function learnBehind(text: NameText, phrases: readonly Phrase[], described: readonly Described[], { byPhrase, settled }: People): void {
  const isDebate = SIGNS.some((sign) => text.text.includes(sign));
  for (const at of settled) {
    const draft = byPhrase[at] as Draft;
    const phrase = phrases[at] as Phrase;
    if (draft.knownFrom !== null || draft.isFormer || phrase.isPossessive) continue;
    const done = relativeOffice(text, phrase.next);
    const party = partyInBrackets(text, phrases, at);
    if (done !== undefined) take(draft, done.office, done.country);
    else if (party !== undefined) take(draft, 'lawmaker', party.country);
    else if (isDebate && isLabel(text, phrase)) take(draft, 'lawmaker', null);
    else affiliate(text, phrases, described, at, draft);
  }
}

/** Forms of address in a parliament. */
const SIGNS: readonly string[] = ['hon. Friend', 'hon. Member', 'Hon. Friend', 'Hon. Member', 'hon. Gentleman', 'Madam Speaker', 'Mr Speaker', 'Mr. Speaker', 'Mr President,', 'Madam President,', 'Colleagues,', 'the House ', 'noble Lord'];

function take(draft: Draft, office: string, country: string | null): void {
  if (draft.office === null) [draft.office, draft.knownFrom] = [office, 'report'];
  draft.country ??= country;
}

/** `Henning Otte (CDU/CSU)`: the party in brackets. */
function partyInBrackets(text: NameText, phrases: readonly Phrase[], at: number): Meaning | undefined {
  const { next } = phrases[at] as Phrase;
  const party = phrases[at + 1];
  const meaning = party?.units.at(-1)?.meaning;
  if (party === undefined || !isMarkAt(text, next, OPENER) || party.first !== next + 1 || meaning?.kind !== 'body' || !PARTY_NAMES.has(meaning.id)) return undefined;
  return meaning;
}

/** A name and a colon at the beginning of a paragraph. */
function isLabel(text: NameText, { first, next }: Phrase): boolean {
  if (first > 0 && text.kind[first - 1] !== LINE) return false;
  let end = next;
  if (isMarkAt(text, end, OPENER)) while (end < next + LONGEST && !isMarkAt(text, end - 1, CLOSER)) end += 1;
  return isColonAt(text, end);
}

const LONGEST = 10;

/** `Raimonds Bergmanis of Latvia`, `Las Olsen of Danske Bank`, `Jim Murphy, for Labour,`. */
function affiliate(text: NameText, phrases: readonly Phrase[], described: readonly Described[], at: number, draft: Draft): void {
  const [{ next }, of] = [phrases[at] as Phrase, phrases[at + 1]];
  const isSetOff = text.text.charCodeAt(text.start[next] as number) === 0x2c;
  const link = lowerAt(text, isSetOff ? next + 1 : next);
  if (of === undefined || of.isPossessive || !LINKS.has(link) || of.first !== next + (isSetOff ? 2 : 1)) return;
  const { country } = described[at + 1] as Described;
  if (of.kind === 'nation') draft.country ??= link === 'of' ? country : null;
  if (of.kind !== 'body') return;
  const meaning = of.units.at(-1)?.meaning;
  const name = meaning?.id ?? nameText(text, of.first, of.next);
  if (PARTY_NAMES.has(name)) take(draft, 'lawmaker', country);
  else if (ANALYSING.has(name) || STUDYING.test(name)) take(draft, 'analyst', country);
  else if (!isSetOff && link !== 'for') draft.country ??= country;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'from', 'at', 'for', 'with']);
const STUDYING = /\b(?:Institut\w*|Istituto|Think Tank|Foundation|Forum|Observatory|University|College|Bank|Research|Cent(?:er|re)|Council on)\b/;
