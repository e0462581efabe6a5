import type { Draft } from './draft.ts';
import { has, type Reading, type Tokens } from './reading.ts';
import { GROUP } from './words/vocabulary.ts';

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
const MEASURES: ReadonlySet<Draft['measure']> = new Set(['share', 'allies-meeting', 'spending', 'equipment-share', 'burden-share', 'gdp-share', 'spending-per-person']);

/**
 * Gives claims without a year the year of the figures told before them: `Thirty members are at 2 percent in 2026; the odd one
 * out is Slovenia, with 1.61`. What is in another tense, or in a sentence that names a year of its own, is left.
 *
 * @returns the claims, and the year that holds for what follows
 */
export function withYearTold(reading: Reading, drafts: readonly Draft[], dates: readonly Tokens[], sentence: number, before: YearTold | null): { readonly drafts: readonly Draft[]; readonly told: YearTold | null } {
  let told = before !== null && sentence - before.sentence <= LASTING ? before : null;
  const dated = drafts.map((draft) => {
    const own = draft.years;
    const isOfTable = KINDS.has(draft.kind) && MEASURES.has(draft.measure);
    if (!own && isOfTable && told !== null && draft.measure !== 'allies-meeting' && isOfYear(reading, draft, told, dates, sentence)) return { ...draft, years: { first: told.year, last: told.year } };
    if (own && own.first === own.last && isOfTable && !draft.isConditional) told = { year: own.first, sentence, next: draft.next };
    return draft;
  });
  return { drafts: dated, told };
}

/** Whether no other year is named since, and the tense is that of the year. */
function isOfYear(reading: Reading, draft: Draft, { year, sentence, next }: YearTold, dates: readonly Tokens[], at: number): boolean {
  const from = sentence === at ? next : 0;
  if (dates.some(({ first }) => first >= from)) return false;
  const isPresent = has(reading, draft, GROUP.present);
  const isPast = has(reading, draft, GROUP.past);
  if (!isPresent && !isPast) return true;
  return reading.year !== null && (isPresent ? year >= reading.year : year < reading.year);
}
