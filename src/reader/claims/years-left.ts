import { builtInOffices } from '../names/record/built-in-offices.ts';
import type { Draft } from './draft.ts';
import { codeAt, has, is, isOneOf, isThe, type Reading, type Tokens } from './reading.ts';
import { clauseAt, pastAmount, type Sentence } from './sentence.ts';
import { GROUP } from './words/vocabulary.ts';
import { yearOf, yearsAgo, yearsOf } from './years.ts';
import { oneYear } from './one-year.ts';

/** What has no years of its own to be looked for: a debt, and what tells its year as its value. */
const WITHOUT: ReadonlySet<Draft['measure']> = new Set(['gap', 'debt', 'accession', 'deadline', 'binding']);

/** Gives claims whose kind has found no year the one that their clause tells all the same: "two years earlier, Italy spent", "when he took office". */
export function withYearsLeft(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const occasion = sentence.dates.length > 0 ? undefined : occasionIn(sentence);
  return drafts.map((told) => {
    const draft = withYearsBehind(sentence, told);
    const atEvent = occasion === undefined ? null : yearsOnOccasion(sentence, draft, occasion);
    if (atEvent !== null && !WITHOUT.has(draft.measure)) return { ...draft, years: atEvent };
    if (draft.years || draft.by || WITHOUT.has(draft.measure) || isFromThen(sentence, draft)) return draft;
    const years = yearRightBehind(sentence, draft) ?? yearsInClause(sentence, draft) ?? yearsCounted(sentence, draft) ?? yearsLasting(sentence, draft);
    return years === null || isOfNow(sentence, draft, years.last) ? draft : { ...draft, years };
  });
}

/** `Five years on, it spends`, `by 2024 … eleven are there`: told in the present of the day, whatever year is named. */
function isOfNow({ reading }: Sentence, draft: Draft, year: number): boolean {
  return draft.kind !== 'change' && reading.year !== null && year >= reading.year && has(reading, draft, GROUP.present) && !has(reading, draft, GROUP.future);
}

/** `has risen to 4.8 billion since 2014`: not the years since which it changed. */
function isFromThen({ reading }: Sentence, { quantities = [] }: Draft): boolean {
  return quantities.some((at) => reading.quantities[at]?.change === 'to');
}

/** `from 0.78 percent of GDP in 2013`: whatever it is told beside. */
function yearRightBehind({ amounts, dates }: Sentence, { quantities = [] }: Draft): Draft['years'] & object | null {
  const own = amounts.find(({ at }) => quantities.includes(at));
  const date = own && dates.find(({ first, quantity }) => first >= own.next && first <= pastAmount(own) + 1 && quantity.unit === 'year');
  return oneYear(yearOf(date));
}

function clauseOfDraft({ clauses }: Sentence, at: number, { first, next }: Draft): Tokens {
  const clause = clauses[at];
  return { first: Math.min(first, clause?.first ?? first), next: Math.max(next, clause?.next ?? next) };
}

function yearsInClause(sentence: Sentence, draft: Draft): Draft['years'] & object | null {
  if (sentence.dates.length === 0) return null;
  const own = sentence.amounts.find(({ at }) => draft.quantities?.includes(at));
  return yearsOf(sentence, clauseOfDraft(sentence, clauseAt(sentence, draft.first), draft), own?.first ?? draft.first);
}

/** `Two years earlier, it was`, `Ten years ago the alliance had`: before the claim, or right behind it. */
function yearsCounted(sentence: Sentence, draft: Draft): Draft['years'] & object | null {
  const { reading, first, next, told, drafts } = sentence;
  const before = [...told, ...drafts].findLast(({ years, first: at }) => years && at !== draft.first)?.years?.first ?? null;
  const clause = clauseOfDraft(sentence, clauseAt(sentence, draft.first), draft);
  const start = pastSemicolon(sentence, first, draft.first);
  const opening = { first: Math.max(start, clause.first), next: Math.min(draft.first, clause.first + OPENING) };
  return yearsAgo(reading, opening, before) ?? yearsAgo(reading, { first: start, next: Math.min(draft.first, start + OPENING) }, before) ?? yearsAgo(reading, { first: draft.next - 1, next: Math.min(next, draft.next + BEHIND) }, before);
}

/** `Ten years ago it was three; now it is 23`: what stands before the mark is told of something else. */
function pastSemicolon({ reading }: Sentence, first: number, next: number): number {
  for (let token = next - 1; token > first; token -= 1) if (codeAt(reading, token) === 0x3b) return token + 1;
  return first;
}

/** `against 1.2 percent a decade earlier`: counted from the year of the number before, which the rules for lists have given it. */
function withYearsBehind({ reading, next, drafts }: Sentence, draft: Draft): Draft {
  const before = draft.years?.first ?? null;
  if (before === null || !drafts.some(({ years, next: end }) => years?.first === before && end < draft.next)) return draft;
  const years = yearsAgo(reading, { first: draft.next - 1, next: Math.min(next, draft.next + BEHIND) }, before);
  return years === null ? draft : { ...draft, years };
}

/** `has fallen by a fifth in the past five years`, `has doubled in three years`: the years up to that of the report. */
function yearsLasting({ reading, amounts, clauses }: Sentence, draft: Draft): Draft['years'] & object | null {
  if (draft.kind !== 'change' || reading.year === null) return null;
  const clause = clauses.find(({ first, next }) => draft.first >= first && draft.first < next);
  const lasting = amounts.find(({ first, phrase, quantity }) => quantity.kind === 'duration' && quantity.unit === 'years' && clause !== undefined && first >= clause.first && first < clause.next && (isOneOf(reading, phrase.first - 1, PAST) || isOneOf(reading, phrase.first - 1, IN) && quantity.value !== 1 && isDone(reading, { first: clause.first, next: draft.next })));
  const count = lasting?.quantity.value;
  return typeof count === 'number' ? { first: reading.year - count, last: reading.year } : null;
}

/** `has doubled`, `have meanwhile fallen`: told in the perfect tense. */
function isDone(reading: Reading, { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isOneOf(reading, token, HAS)) return true;
  return false;
}

const PAST = ['past', 'last', 'previous'];
const IN = ['in', 'over', 'within'];
const HAS = ['has', 'have'];

/** In tokens, how far a count of years may reach that opens a sentence, and how far one behind a claim. */
const OPENING = 6;
const BEHIND = 3;

/** `when he took office`: the words of an occasion, and its year. */
interface Occasion extends Tokens {
  readonly year: number;
  readonly isSince: boolean;
}

const LEADS = ['when', 'since', 'year', 'time'];

/** The first occasion in a sentence whose year is known. */
function occasionIn({ reading, first, next }: Sentence): Occasion | undefined {
  for (let lead = first; lead < next; lead += 1) {
    if (!isOneOf(reading, lead, LEADS) || isOneOf(reading, lead, OF_EVENT) && !isThe(reading, lead + 1, 'of')) continue;
    for (let token = lead + 1; token < Math.min(next, lead + LONGEST); token += 1) {
      const year = yearOfEvent(reading, lead, token);
      if (year !== null && reading.year !== null && year <= reading.year) return { first: lead, next: token + 1, year, isSince: isThe(reading, lead, 'since') };
    }
  }
  return undefined;
}

const OF_EVENT = ['year', 'time'];

const OFFICE = ['office', 'power'];
const TOOK = ['took', 'entered', 'assumed', 'takes', 'to', 'taken'];
const AGREED = ['set', 'agreed', 'made', 'adopted', 'signed', 'given', 'struck', 'fixed'];

/** `he took office`, `Russia seized Crimea`, `the year of the Wales summit`, `the pledge was made`: the year of what a word closes. */
function yearOfEvent(reading: Reading, lead: number, token: number): number | null {
  if (isOneOf(reading, token, OFFICE)) return isOneOf(reading, token - 1, TOOK) ? yearOfOffice(reading, { first: lead + 1, next: token }) : null;
  if (isThe(reading, token, 'crimea') || isThe(reading, token, 'wales')) return CRIMEA;
  if (isThe(reading, token, 'ukraine') && (reading.year ?? 0) >= INVASION && [1, 2].some((step) => isOneOf(reading, token - step, ['invaded', 'invasion', 'attacked']))) return INVASION;
  const isSet = isOneOf(reading, token, AGREED) && isThe(reading, token - 1, 'was') && is(reading, token - 2, GROUP.target);
  return isSet && reading.year !== null && reading.year < HAGUE ? CRIMEA : null;
}

/** The year of the annexation, and of the summit in Wales; and that of the summit in The Hague. */
const CRIMEA = 2014;
const HAGUE = 2025;
/** Of all of Ukraine. */
const INVASION = 2022;

const LONGEST = 8;

/** The year in which the person named last entered the office of a head of state or of government. */
function yearOfOffice({ mentions, names, year }: Reading, { first, next }: Tokens): number | null {
  for (let token = first; token < next && year !== null; token += 1) {
    const entity = mentions.startingAt(token)?.entity ?? null;
    const name = entity === null ? undefined : names.entities[entity]?.name;
    const starts = name === undefined ? [] : builtInOffices().filter(({ person, office, start }) => person === name && start !== null && HEADS.has(office)).map(({ start }) => Number((start as string).slice(0, 4)));
    const last = Math.max(0, ...starts.filter((start) => start <= year));
    if (last > 0) return last;
  }
  return null;
}

const HEADS: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government']);

/** The occasion stands right behind the claim, or opens its sentence. */
function yearsOnOccasion(sentence: Sentence, draft: Draft, { first, next, year, isSince }: Occasion): Draft['years'] & object | null {
  const isBehind = first >= draft.next - 1 && first - draft.next <= BEHIND;
  const isBefore = next <= draft.first && draft.first - next <= BEHIND;
  if (!isBehind && !isBefore) return null;
  return { first: year, last: isSince && sentence.reading.year !== null ? sentence.reading.year : year };
}
