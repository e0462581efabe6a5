import type { Language, Quantity } from '../quantities/quantity.ts';
import type { Names } from '../names/names.ts';
import type { Furniture, ReportClaim, Statement } from '../report/report.ts';
import { DASH } from '../scan/characters.ts';
import { isVerb } from './clauses.ts';
import { NUMBER, type Scan, type Span } from '../scan/scan.ts';
import { columnsAt, withColumns, type Columns } from './columns.ts';
import { claimOf, type Draft } from './draft.ts';
import { findClaims, mayClaim } from './kinds/kinds.ts';
import { codeAt, is, isOneOf, readingOf, type Reading, type Tokens } from './reading.ts';
import { withOwnersBeside } from './owners-beside.ts';
import { sentenceOf, type Around, type Sentence, type Stretch } from './sentence.ts';
import { makers, speakersOf } from './makers.ts';
import { isCountry, namedIn, NOBODY, placesIn, type Subject } from './subject.ts';
import { yearsOfSummit } from './summits.ts';
import { withYearTold, type YearTold } from './year-told.ts';
import { withYearsLeft } from './years-left.ts';
import { holds, presenceIn } from './words/presence.ts';
import { anyOf, GROUP } from './words/vocabulary.ts';
import { oneYear, yearOfDay } from './one-year.ts';

export interface ClaimOptions {
  readonly date?: string;
  /** Only English has rules for claims; others have none. */
  readonly language?: Language;
  readonly furniture: readonly Furniture[];
  /** Whom "we" means where the words name no speaker, as in a speech. */
  readonly country?: string;
}

/**
 * What a report asserts that the ledger could know, in the order of the text: by a speaker or by the reporter, in the
 * indicative or conditional, a headline too. Demands, wishes, pledges, questions and captions are none.
 */
export function claimsOf(scanned: Scan, sentences: readonly Span[], names: Names, quantities: readonly Quantity[], statements: readonly Statement[], options: ClaimOptions): ReportClaim[] {
  if (options.language !== undefined && options.language !== 'en') return [];
  const made = makers(statements);
  const reading = readingOf(scanned, names, quantities.map((quantity) => inOutput(scanned.text, quantity)), { ...options, speakerAt: speakersOf(statements, made, options.country ?? null) });
  return draftsOf(reading, sentences, options.furniture).map((draft) => claimOf(reading, draft, made));
}

/** `4 percent of GNP`: of output, for defence; of income, for aid. */
function inOutput(text: string, quantity: Quantity): Quantity {
  if (quantity.unit !== 'percent_of_gnp') return quantity;
  const isOfAid = /\b(?:aid|development|assistance)\b/i.test(text.slice(Math.max(0, quantity.start - NEARBY), quantity.end + NEARBY));
  return { ...quantity, unit: isOfAid ? 'percent_of_gni' : 'percent_of_gdp' };
}

/** In letters. */
const NEARBY = 80;

function draftsOf(reading: Reading, sentences: readonly Span[], furniture: readonly Furniture[]): Draft[] {
  const drafts: Draft[] = [];
  const places = placesOf(reading, sentences);
  let [before, topic] = [NOBODY, 0];
  let told: readonly Draft[] = [];
  let year: YearTold | null = null;
  let columns: Columns = [];
  const isFurniture = furnitureAt(furniture.filter(({ kind }) => kind !== 'heading'));
  places.forEach((place, at) => {
    if (isOfTopic(reading, place)) topic = at;
    const span = sentences[at] as Span;
    if (isFurniture(span)) return;
    for (const stretch of stretchesOf(reading, place)) {
      const found = claimsIn(reading, stretch, { before, told, isOnTopic: at - topic <= FAR });
      columns = columnsAt(reading, stretch, columns);
      ({ drafts: told, told: year } = withYearTold(reading, withColumns(stretch, found.drafts, columns), found.dates, at, year));
      for (const draft of told) drafts.push(draft);
    }
    before = aboutOf(reading, place) ?? before;
  });
  return drafts;
}

function isOfTopic({ quantities }: Reading, { presence, quantities: own }: Stretch): boolean {
  return holds(presence, GROUP.defence) || holds(presence, GROUP.alliance) || own.some((at) => quantities[at]?.unit === 'percent_of_gdp');
}

/** How many sentences a topic lasts. */
const FAR = 8;

/** Who a sentence is about, for an "it" in the next. */
function aboutOf(reading: Reading, tokens: Tokens): Subject | undefined {
  const place = pastDateline(reading, tokens);
  const named = namedIn(reading, place);
  const found = named?.parties[0] === 'nato' ? personIn(reading, place, named) ?? named : named;
  return found === undefined || isMakeOf(reading, found) || found.parties.length === 0 || found.parties.every((party) => OUTSIDE.has(party)) ? undefined : found;
}

/** `Mateusz Morawiecki spoke of the highest share in all of NATO`: whoever speaks, before the alliance that is only spoken of. */
function personIn(reading: Reading, place: Tokens, { first }: Subject): Subject | undefined {
  return placesIn(reading, { first: place.first, next: Math.max(place.first, first) }).find(({ isPerson, lead, parties }) => isPerson && lead === 'none' && parties.every(isCountry));
}

/** `eight American fighters`: of what make something is, and nobody who is spoken of. */
function isMakeOf(reading: Reading, { first, next }: Subject): boolean {
  return first >= 0 && next === first + 1 && reading.mentions.startingAt(first)?.kind === 'demonym' && is(reading, next, GROUP.hardware);
}

/** Those that figures of the alliance are told of only beside an ally. */
const OUTSIDE: ReadonlySet<string> = new Set(['RUS', 'CHN', 'UKR', 'IRN', 'PRK', 'AFG', 'IRQ', 'SYR', 'LBY']);

/** `Washington — Germany spends`: where a report is from tells nothing of whom it is about. */
function pastDateline(reading: Reading, { first, next }: Tokens): Tokens {
  for (let token = first; token < Math.min(next, first + DATELINE); token += 1) if (reading.scanned.shape[token] === DASH && reading.mentions.startingAt(first) !== undefined && !hasVerb(reading, first, token)) return { first: token + 1, next };
  return { first, next };
}

/** In tokens: a place, a day and an agency. */
const DATELINE = 10;

function hasVerb(reading: Reading, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (isVerb(reading, token) && reading.mentions.around(token) === undefined) return true;
  return false;
}

/** What a sentence claims, and the years that it names. */
function claimsIn(reading: Reading, stretch: Stretch, around: Around): Found {
  const { first, next, presence, quantities, numbers } = stretch;
  const hasAmounts = quantities.some((at) => isCountable(reading, at));
  const isTold = mayClaim(presence, hasAmounts || numbers.length > 0) || (around.told.length > 0 && holds(presence, TAKING_UP));
  if (!isTold || next - first < 3 || isQuestion(reading, stretch)) return NONE;
  const sentence = sentenceOf(reading, stretch, around);
  findClaims(sentence, hasAmounts);
  if (sentence.drafts.length === 0) return NONE;
  const asserted = sentence.drafts.filter((draft) => !isSupposed(reading, draft));
  return { drafts: withYearsLeft(sentence, withSummit(reading, stretch, withOwnersBeside(sentence, asserted))).toSorted((a, b) => a.first - b.first || a.next - b.next), dates: sentence.dates };
}

/** `the figure`, `got there`: of what was told just before. */
const TAKING_UP = anyOf([GROUP.figure, GROUP.got]);

/** `would not protect it if | it was delinquent`, `asked whether | Germany pays enough`: nothing that is said to be so. */
function isSupposed(reading: Reading, { first, next, isConditional }: Draft): boolean {
  return isConditional !== true && isOneOf(reading, first - 1, SUPPOSING) && !isByTheWay(reading, { first, next });
}

/** `If Germany, which spends 1.36 percent, met it`: told between commas, whatever is supposed. */
function isByTheWay(reading: Reading, { first, next }: Tokens): boolean {
  let comma = first + 1;
  while (comma < Math.min(next, first + 4) && codeAt(reading, comma) !== 0x2c) comma += 1;
  if (codeAt(reading, comma) !== 0x2c || !(is(reading, comma + 1, GROUP.relative) || isOneOf(reading, comma + 1, ['at', 'with', 'on']))) return false;
  for (let token = comma + 1; token < next; token += 1) if (codeAt(reading, token) === 0x2c) return false;
  return true;
}

const SUPPOSING = ['if', 'whether', 'unless'];

type Found = Pick<Sentence, 'drafts' | 'dates'>;

const NONE: Found = { drafts: [], dates: [] };

/** A commitment without a year is of the year of the summit that the sentence names, and its "within a decade" counts from there. */
function withSummit(reading: Reading, { first, next }: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const { scanned, year } = reading;
  if (!drafts.some(isUndated)) return drafts;
  const words = scanned.text.slice(scanned.start[first], scanned.end[next - 1]);
  const years = yearsOfSummit(words) ?? yearsOfDay(reading, { first, next });
  return years === null || year !== null && years.first > year ? drafts : drafts.map((draft) => (isUndated(draft) ? { ...draft, years, ...(isDecade(words, draft, year) && { by: `${years.first + DECADE}-12-31` }) } : draft));
}

/** `Leaders agreed on Wednesday to …`, `committed themselves last June`: of the year of a day or a month that has been. */
function yearsOfDay({ quantities, quantityAt }: Reading, { first, next }: Tokens): { first: number; last: number } | null {
  for (let token = first; token < next; token += 1) {
    const date = quantities[(quantityAt[token] as number) - 1];
    const isPast = date !== undefined && date.kind === 'date' && (date.unit === 'day' || date.unit === 'month') && date.date?.tense !== 'future';
    if (isPast) return oneYear(yearOfDay(date.value));
  }
  return null;
}

const DECADE = 10;

/** `within a decade`, read as from the day of the report. */
function isDecade(words: string, { by }: Draft, year: number | null): boolean {
  return !!by && year !== null && by.startsWith(String(year + DECADE)) && /\b(?:a decade|ten years|10 years)\b/i.test(words);
}

function isUndated({ kind, years }: Draft): boolean {
  return kind === 'commitment' && !years;
}

function isQuestion({ scanned }: Reading, { next }: Tokens): boolean {
  for (let token = next - 1; token > next - 4 && token >= 0; token -= 1) if (scanned.text.charCodeAt(scanned.start[token] as number) === 0x3f) return true;
  return false;
}

/** Dates and durations alone claim nothing. */
function isCountable({ quantities }: Reading, at: number): boolean {
  const kind = quantities[at]?.kind;
  return kind !== 'date' && kind !== 'deadline' && kind !== 'duration';
}

/** The tokens and the quantities of each sentence, in one pass. */
function placesOf(reading: Reading, sentences: readonly Span[]): Stretch[] {
  const { scanned, quantities } = reading;
  let [token, amount] = [0, 0];
  return sentences.map(({ start, end }) => {
    while (token < scanned.count && (scanned.start[token] as number) < start) token += 1;
    const first = token;
    while (token < scanned.count && (scanned.start[token] as number) < end) token += 1;
    while (amount < quantities.length && (quantities[amount] as Quantity).start < start) amount += 1;
    const own: number[] = [];
    for (; amount < quantities.length && (quantities[amount] as Quantity).start < end; amount += 1) own.push(amount);
    return stretchOf(reading, first, token, own);
  });
}

function stretchOf({ word, scanned: { kind }, quantityAt }: Reading, first: number, next: number, quantities: readonly number[]): Stretch {
  const numbers: number[] = [];
  for (let token = first; token < next; token += 1) if (kind[token] === NUMBER && quantityAt[token] === 0) numbers.push(token);
  return { first, next, presence: presenceIn(word, first, next), quantities, numbers };
}

/** A sentence is read as a whole; what is longer than any sentence is, as a list or a table run together, in stretches. */
function stretchesOf(reading: Reading, place: Stretch): readonly Stretch[] {
  if (place.next - place.first <= LONGEST) return [place];
  const { scanned, quantities } = reading;
  const stretches: Stretch[] = [];
  for (let [first, amount] = [place.first, 0]; first < place.next; first += LONGEST) {
    const next = Math.min(place.next, first + LONGEST);
    const from = amount;
    while (amount < place.quantities.length && (quantities[place.quantities[amount] as number] as Quantity).start < (scanned.end[next - 1] as number)) amount += 1;
    stretches.push(stretchOf(reading, first, next, place.quantities.slice(from, amount)));
  }
  return stretches;
}

/** In tokens. */
const LONGEST = 300;

/** Tells whether furniture covers the middle of a sentence; asked in the order of the text. */
function furnitureAt(furniture: readonly Furniture[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    const middle = (start + end) >> 1;
    while (at < furniture.length && (furniture[at] as Furniture).end <= middle) at += 1;
    const next = furniture[at];
    return next !== undefined && next.start <= middle;
  };
}
