import type { Quantity } from '#reader';
import { sameValue, sameWords } from './equal.ts';
import { lettersIn, overlapOf, pair } from './pair.ts';
import type { GoldQuantity, Passage, Placed } from './passage.ts';
import type { Scored, Slip } from './tally.ts';

const TASKS = ['quantities', 'quantities with value', 'quantities with value and unit', 'quantities with all fields'] as const;

/** Scores the quantities of one passage. */
export function scoreQuantities({ id, text, quantities }: Passage, found: readonly Quantity[]): Scored {
  if (!quantities) return { tallies: {}, slips: [] };
  const pairs = pair(quantities.length, found.length, (e, f) => {
    const [expected, read] = [quantities[e] as Placed<GoldQuantity>, found[f] as Quantity];
    const overlap = overlapOf(lettersIn(text, [expected.span]), lettersIn(text, [read]));
    return overlap === 0 ? 0 : overlap + rightOf(expected.gold, read);
  });
  const right = quantities.map(({ gold }, e) => (pairs.found[e] === null ? 0 : rightOf(gold, found[pairs.found[e] as number] as Quantity)));
  const tallies = TASKS.map((task, needed) => [task, { hits: right.filter((level) => level > needed).length, found: found.length, expected: quantities.length }] as const);
  const wrong = quantities.flatMap(({ gold }, e): Slip[] => {
    const task = TASKS[right[e] as number];
    const read = pairs.found[e] === null ? undefined : found[pairs.found[e] as number];
    return task === undefined ? [] : [{ task, id, words: gold.words, expected: goldText(gold), found: read ? readText(text, read) : 'missed' }];
  });
  const spare = pairs.spare.map((f): Slip => ({ task: 'quantities', id, words: text.slice((found[f] as Quantity).start, (found[f] as Quantity).end), expected: 'none', found: readText(text, found[f] as Quantity) }));
  return { tallies: Object.fromEntries(tallies), slips: [...wrong, ...spare] };
}

/** How much of a quantity that was found is right: 1 its place, 2 its value too, 3 its unit, 4 all fields. */
function rightOf(gold: GoldQuantity, found: Quantity): number {
  const tolerance = found.kind === 'ratio' ? 0.005 : undefined;
  if (!sameValue(gold.value, found.value, tolerance) || !sameValue(gold.last, found.valueLast, tolerance)) return 1;
  if (!sameUnit(gold, found)) return 2;
  return hasSameFields(gold, found) ? 4 : 3;
}

/** The base of a percentage is asked only where the words tell it, and of what is counted the noun, not what goes before it. */
function sameUnit(gold: GoldQuantity, found: Quantity): boolean {
  const { unit, words } = gold;
  if (unit === undefined || sameWords(unit, found.unit)) return true;
  if (gold.kind === 'percent' && !/ (of|in) /.test(words)) return isPercent(unit) && isPercent(found.unit);
  return gold.kind === 'count' && (endsAlike(unit, found.unit) || endsAlike(found.unit, unit));
}

function isPercent(unit: string): boolean {
  return unit === 'percent' || unit.startsWith('percent_of_');
}

function endsAlike(long: string, short: string): boolean {
  return long.toLowerCase().endsWith(` ${short.toLowerCase()}`);
}

function hasSameFields(gold: GoldQuantity, found: Quantity): boolean {
  return (
    gold.kind === found.kind &&
    (gold.per ?? null) === found.per &&
    (gold.hedge ?? null) === found.hedge &&
    (gold.comparator ?? null) === found.comparator &&
    sameWords(gold.of, found.of) &&
    (gold.by ?? null) === found.by &&
    (gold.additional ?? false) === found.isAdditional
  );
}

function goldText(gold: GoldQuantity): string {
  const range = gold.last === undefined ? String(gold.value) : `${gold.value}..${gold.last}`;
  return [gold.kind, range, gold.unit ?? '', ...details(gold.per, gold.hedge, gold.comparator, gold.of, gold.by, gold.additional)].join(' ');
}

function readText(text: string, found: Quantity): string {
  const range = found.valueLast === null ? String(found.value) : `${found.value}..${found.valueLast}`;
  const extra = details(found.per, found.hedge, found.comparator, found.of, found.by, found.isAdditional);
  return [`"${text.slice(found.start, found.end)}"`, found.kind, range, found.unit, ...extra].join(' ');
}

function details(per?: string | null, hedge?: string | null, comparator?: string | null, of?: string | null, by?: string | null, additional?: boolean): string[] {
  return [per && `per ${per}`, hedge, comparator, of && `of "${of}"`, by && `by ${by}`, additional && 'additional'].filter((word): word is string => Boolean(word));
}
