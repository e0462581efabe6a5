import type { Language, Quantity } from '../quantities/quantity.ts';
import type { Names } from '../names/names.ts';
import type { Furniture, ReportClaim, Statement } from '../report/report.ts';
import type { Scan, Span } from '../scan/scan.ts';
import { claimOf, type Draft } from './draft.ts';
import { findClaims, kindsIn } from './kinds/kinds.ts';
import { has, readingOf, type Reading, type Tokens } from './reading.ts';
import { sentenceOf, type Sentence } from './sentence.ts';
import { makers } from './makers.ts';
import { namedIn, NOBODY, type Subject } from './subject.ts';
import { yearsOfSummit } from './summits.ts';
import { GROUP } from './words/vocabulary.ts';

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
 * indicative or conditional. Demands, wishes, pledges, questions, headings and captions are none.
 */
export function claimsOf(scanned: Scan, sentences: readonly Span[], names: Names, quantities: readonly Quantity[], statements: readonly Statement[], options: ClaimOptions): ReportClaim[] {
  if (options.language !== undefined && options.language !== 'en') return [];
  const reading = readingOf(scanned, names, quantities, statements, options);
  const made = makers(statements);
  return draftsOf(reading, sentences, options.furniture).map((draft) => {
    const claim = claimOf(reading, draft);
    return { ...claim, statement: made(claim) };
  });
}

function draftsOf(reading: Reading, sentences: readonly Span[], furniture: readonly Furniture[]): Draft[] {
  const drafts: Draft[] = [];
  const places = placesOf(reading, sentences);
  let [before, topic] = [NOBODY, 0];
  let told: readonly Draft[] = [];
  const isFurniture = furnitureAt(furniture);
  places.forEach(({ tokens, amounts }, at) => {
    if (has(reading, tokens, GROUP.defence) || has(reading, tokens, GROUP.alliance) || amounts.some((amount) => reading.quantities[amount]?.unit === 'percent_of_gdp')) topic = at;
    const span = sentences[at] as Span;
    if (isFurniture(span)) return;
    for (const stretch of stretchesOf(reading, tokens, amounts)) {
      told = claimsIn(reading, stretch, { before, told, isOnTopic: at - topic <= FAR });
      drafts.push(...told);
    }
    before = aboutOf(reading, tokens) ?? before;
  });
  return drafts;
}

/** How many sentences a topic lasts. */
const FAR = 8;

/** Who a sentence is about, for an "it" in the next. */
function aboutOf(reading: Reading, tokens: Tokens): Subject | undefined {
  const found = namedIn(reading, tokens);
  return found === undefined || found.parties.length === 0 ? undefined : found;
}

function claimsIn(reading: Reading, { tokens, amounts }: Place, around: Pick<Sentence, 'before' | 'told' | 'isOnTopic'>): readonly Draft[] {
  const kinds = kindsIn(reading, tokens, amounts.some((at) => isCountable(reading, at)));
  const isTold = kinds !== 0 || (around.told.length > 0 && has(reading, tokens, GROUP.figure));
  if (!isTold || tokens.next - tokens.first < 3 || isQuestion(reading, tokens)) return [];
  const sentence = sentenceOf(reading, tokens, amounts, around);
  findClaims(sentence, kinds);
  return withSummit(reading, tokens, sentence.drafts).toSorted((a, b) => a.first - b.first || a.next - b.next);
}

/** A commitment without a year is of the year of the summit that the sentence names. */
function withSummit({ scanned }: Reading, { first, next }: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isUndated)) return drafts;
  const years = yearsOfSummit(scanned.text.slice(scanned.start[first], scanned.end[next - 1]));
  return years === null ? drafts : drafts.map((draft) => (isUndated(draft) ? { ...draft, years } : draft));
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

interface Place {
  readonly tokens: Tokens;
  readonly amounts: readonly number[];
}

/** The tokens and the quantities of each sentence, in one pass. */
function placesOf({ scanned, quantities }: Reading, sentences: readonly Span[]): Place[] {
  let [token, amount] = [0, 0];
  return sentences.map(({ start, end }) => {
    while (token < scanned.count && (scanned.start[token] as number) < start) token += 1;
    const first = token;
    while (token < scanned.count && (scanned.start[token] as number) < end) token += 1;
    while (amount < quantities.length && (quantities[amount] as Quantity).start < start) amount += 1;
    const amounts: number[] = [];
    for (; amount < quantities.length && (quantities[amount] as Quantity).start < end; amount += 1) amounts.push(amount);
    return { tokens: { first, next: token }, amounts };
  });
}

/** A sentence is read as a whole; what is longer than any sentence is, as a list or a table run together, in stretches. */
function stretchesOf({ scanned, quantities }: Reading, tokens: Tokens, amounts: readonly number[]): readonly Place[] {
  if (tokens.next - tokens.first <= LONGEST) return [{ tokens, amounts }];
  const stretches: Place[] = [];
  for (let [first, amount] = [tokens.first, 0]; first < tokens.next; first += LONGEST) {
    const next = Math.min(tokens.next, first + LONGEST);
    const from = amount;
    while (amount < amounts.length && (quantities[amounts[amount] as number] as Quantity).start < (scanned.end[next - 1] as number)) amount += 1;
    stretches.push({ tokens: { first, next }, amounts: amounts.slice(from, amount) });
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
