import { SMALL } from '../../scan/scan.ts';
import { foldedWords } from '../fold.ts';
import { traitsAt } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { genderOfGiven } from '../words/given-names.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';
import { countryHere } from './country-here.ts';
import type { Described } from './described.ts';
import { personDraft, type Draft } from './draft.ts';
import { endOf, startOf } from './links.ts';
import type { Resolution } from './resolution.ts';
import { standingOf } from './standing.ts';

/** How far on somebody is looked for who is described first and named afterwards. */
const MOST_PHRASES = 12;
const MOST_SENTENCES = 3;

/** `Germany's top diplomat was blunt. “No,” … said.`: the next who speaks by name, where nothing known of that person speaks against it. */
export function namedLater(resolution: Resolution, at: number, told: Described): Draft | undefined {
  const { text, phrases, people } = resolution;
  const here = text.sentence[(phrases[at] as Phrase).first] as number;
  for (let other = at + 1; other < Math.min(phrases.length, at + MOST_PHRASES); other += 1) {
    const phrase = phrases[other] as Phrase;
    const ahead = (text.sentence[phrase.first] as number) - here;
    if (ahead > MOST_SENTENCES) return undefined;
    const draft = people.byPhrase[other];
    if (draft === undefined || ahead < 1) continue;
    return phrase.kind === 'name' && speaks(resolution, other) && canBe(draft, told) && !isTold(resolution, at, draft) ? draft : undefined;
  }
  return undefined;
}

function speaks({ text, phrases, links }: Resolution, at: number): boolean {
  const [first, next] = [startOf(phrases, links, at), endOf(phrases, links, at)];
  const isAnswering = (traitsAt(text, first - 1) & SAYING_WORD) !== 0 && text.shape[first - 1] === SMALL;
  return (traitsAt(text, next) & SAYING_WORD) !== 0 || isAnswering || standingOf(text, first, next, (phrases[at] as Phrase).isPossessive) === 'subject';
}

function canBe({ kind, office, country, isFormer, gender, words }: Draft, told: Described): boolean {
  if (kind !== 'person' || isFormer || words.length < 2 || (told.gender !== null && gender !== null && told.gender !== gender)) return false;
  return (office === null || (told.office === null && office.endsWith('_minister'))) && (country === null || told.country === null || country === told.country);
}

function isTold({ people }: Resolution, at: number, draft: Draft): boolean {
  return people.byPhrase.slice(0, at).includes(draft);
}

/** `the former president`, `the former Dutch premier`: whoever of those who have left that office the report names; of America's presidents the last. */
export function formerHolder(resolution: Resolution, at: number, told: Described): Draft | undefined {
  const { phrases, record, people } = resolution;
  const phrase = phrases[at] as Phrase;
  const office = OFFICES.get(phrase.units.findLast(({ kind }) => kind === 'office')?.meaning?.id ?? '');
  if (office === undefined || phrase.determiner !== 'the') return undefined;
  const country = told.country ?? countryHere(resolution, at, told.head);
  if (country === undefined) return undefined;
  const past = record.past(country, office);
  const named = people.drafts.find(({ words }) => past.some((person) => areOne(foldedWords(person), words)));
  const last = past.at(-1);
  if (named !== undefined || office !== 'head_of_state' || country !== 'USA' || last === undefined) return named;
  return outOfOffice(resolution, last, country);
}

/** Somebody of the record who holds nothing any more: the one whom the report names, or one who is not named there. */
export function outOfOffice({ people }: Resolution, person: string, country: string): Draft {
  const words = foldedWords(person);
  const named = people.drafts.find((draft) => areOne(words, draft.words));
  if (named !== undefined) return named;
  const draft = personDraft(person, words, country, genderOfGiven(words[0] as string), null);
  people.drafts.push(draft);
  return draft;
}

const OFFICES: ReadonlyMap<string, string> = new Map([['president', 'head_of_state'], ['chancellor', 'head_of_government'], ...['head_of_government', 'foreign_minister', 'defence_minister', 'finance_minister', 'secretary_general', 'vice_president'].map((office) => [office, office] as const)]);

function areOne(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) && (a[0] === b[0] || b.length === 1);
}
