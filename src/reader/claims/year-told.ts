import type { Draft } from './draft.ts';
import { has, isOneOf, isThe, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';
import { GROUP } from './words/vocabulary.ts';
import { oneYear } from './one-year.ts';

/** The year of which figures are being told, and where it was told. */
export interface YearTold {
  readonly year: number;
  readonly sentence: number;
  readonly next: number;
}

/** How many sentences a year that was told holds for those after it. */
const LASTING = 4;

/** What figures of a year are told by; a commitment or a gap has a horizon of its own. */
const KINDS: ReadonlySet<Draft['kind']> = new Set(['level', 'rank', 'count', 'ratio', 'change', 'burden']);
const MEASURES: ReadonlySet<Draft['measure']> = new Set(['share', 'allies-meeting', 'spending', 'equipment-share', 'burden-share', 'gdp-share', 'spending-per-person', 'aid-share', 'gdp', 'common-funding-share', 'burden-index']);

/**
 * Gives claims without a year the year of the figures told before them: `Thirty members are at 2 percent in 2026; the odd one
 * out is Slovenia, with 1.61`. What is in another tense, or in a sentence that names a year of its own, is left.
 *
 * @returns the claims, and the year that holds for what follows
 */
export function withYearTold(reading: Reading, drafts: readonly Draft[], dates: readonly Amount[], sentence: number, before: YearTold | null): { readonly drafts: readonly Draft[]; readonly told: YearTold | null } {
  let told = before !== null && sentence - before.sentence <= LASTING ? before : null;
  const dated = drafts.map((draft) => {
    const own = draft.years;
    const isOfTable = KINDS.has(draft.kind) && MEASURES.has(draft.measure);
    if (!own && isOfTable && told !== null && draft.measure !== 'allies-meeting' && isOfYear(reading, draft, told, dates, sentence)) return { ...draft, years: oneYear(told.year) };
    if (own && own.first === own.last && isOfTable && !draft.isConditional && !isBesidePresent(reading, drafts, draft) && !isBack(reading, draft, own.first, told)) told = { year: own.first, sentence, next: draft.next };
    return draft;
  });
  return { drafts: backwards(reading, dated, dates), told };
}

/** The years of what was last told of a measure, but for where it came from. */
export function yearsToldOf({ quantities }: Reading, drafts: readonly Draft[], measure: Draft['measure']): Draft['years'] & object | null {
  return drafts.findLast((draft) => draft.measure === measure && !(draft.quantities ?? []).some((at) => quantities[at]?.change === 'from'))?.years ?? null;
}

/** `from 1.7 percent last year`, `a decade ago it was 1.19`: told beside a later year, which stays the one that figures are told of. */
function isBack({ quantities }: Reading, draft: Draft, year: number, told: YearTold | null): boolean {
  return (told !== null && year < told.year) || (draft.quantities ?? []).some((at) => quantities[at]?.change === 'from');
}

/** `23 now meet it, up from three in 2014`: a year told beside what is now, which figures go on to be told of. */
function isBesidePresent(reading: Reading, drafts: readonly Draft[], { kind, measure, years }: Draft): boolean {
  return years?.first !== reading.year && drafts.some((other) => !other.years && other.kind === kind && other.measure === measure && has(reading, other, GROUP.present));
}

/** `Germany spent 1.2 percent and France 1.8 percent in 2016`: the year at the end of a row is of all; not "up from 1.8 percent in 2014". */
function backwards(reading: Reading, drafts: readonly Draft[], dates: readonly Amount[]): readonly Draft[] {
  const [date] = dates;
  const last = drafts.findLast(({ years, measure }) => years && MEASURES.has(measure));
  if (date === undefined || dates.length > 1 || last === undefined || date.first < last.first || isOneOf(reading, last.first, LEADS)) return drafts;
  return drafts.map((draft) => (!draft.years && draft.first < last.first && draft.kind === last.kind && draft.measure === last.measure && !has(reading, draft, GROUP.present) && !draft.isConditional ? { ...draft, years: last.years ?? null } : draft));
}

const LEADS = ['from', 'with', 'after', 'against', 'compared', 'to'];

/** How many sentences a year of the present holds: further on "spends" is told of the newest figures. */
const NEAR = 1;

/** Whether no other year is named since, and the tense is that of the year. */
function isOfYear(reading: Reading, draft: Draft, { year, sentence, next }: YearTold, dates: readonly Amount[], at: number): boolean {
  const from = sentence === at ? next : 0;
  if (dates.some(({ first, quantity }) => first >= from && !String(quantity.value).startsWith(String(year)))) return false;
  if (isSince(reading, draft)) return false;
  const isPresent = has(reading, draft, GROUP.present);
  const isPast = has(reading, draft, GROUP.past);
  if (!isPresent && !isPast) return true;
  return reading.year !== null && (isPresent ? year >= reading.year && at - sentence <= NEAR : year < reading.year);
}

/** `It has since climbed to 72 percent`: later than the year that was told. */
function isSince(reading: Reading, { first, next }: Draft): boolean {
  for (let token = first; token < next; token += 1) if (isThe(reading, token, 'since')) return true;
  return false;
}
