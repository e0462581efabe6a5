import { compareText, decimalsOf } from '#kit';
import { isMissing } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import { figureInWords } from '../figure/words.ts';
import type { NationalTarget } from '../ledger/dated-facts.ts';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { commitmentsMadeBy, floorOn } from '../measure/commitments.ts';
import { NATO_CORE } from '../measure/counting-rule.ts';
import { nationalCurrency } from '../measure/gdp-ahead.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { latestYear } from '../measure/latest-year.ts';
import { NATO } from '../measure/indicators.ts';
import { shareFor } from '../measure/standing.ts';
import { earlierDay, yearOf, type Day } from '../time/day.ts';
import { isKnownBy, publishedDate } from '../time/published-date.ts';
import { dateInWords } from '../time/words.ts';
import { PLAN_FORMAT, type Plan, type PlanBase, type PlanSource, type PlanTarget } from './plan.ts';

/** What a government announced, as a plan that says what is known and no more. */
export interface PlanOnRecord {
  /** `BEL-2025-02`; with a number where the ally announced more than one on that date. */
  readonly id: string;
  /** As known: a day, a month or a year. */
  readonly announced: string;
  /** Whoever announced it, where that is known. */
  readonly by: string | undefined;
  /** Without targets where nothing of it counts as the alliance counts, or no year is named: then the notes tell it. */
  readonly plan: Plan;
  /** Earlier announcements of the ally that this one replaced, by id. */
  readonly supersedes: readonly string[];
  /** Later ones that replaced it; none where it still stands. */
  readonly supersededBy: readonly string[];
}

/**
 * The national targets that were on record by the view's day as plans: one for each ally and announcement, by ally, the newest
 * last. A target is set only for years that were named, and only where one figure was told that counts as the alliance counts, or
 * where what counts was not said, which a note tells; all else is told in notes. The base is what the ledger knew on that day.
 *
 * A later announcement supersedes an earlier one where each target of the earlier is met by one of the later that is for the same
 * year, as high and sooner, or no higher and later.
 *
 * Source: the national targets on record (`data/facts/national-targets.json`), each with the address of its page.
 * Absences: a base share that was not known is left out.
 *
 * @example
 * const told = { ally: 'DEU', certainty: 'day', target: { value: 2 }, unit: 'percent_of_gdp', comparator: 'exactly', definition: 'nato-core', strength: 'planned', source: 'https://example.org/told' };
 * const targets = [{ ...told, announced: '2021-08-01', known: '2021-08-01', years: { first: 2024, last: 2024 } }, { ...told, announced: '2022-08-01', known: '2022-08-01', years: { first: 2023, last: 2023 } }];
 * const ledger = { ...exampleLedger, facts: { ...exampleFacts, nationalTargets: targets } };
 * const plans = plansOnRecord({ ...exampleView, ledger });
 * plans.map(({ id, supersedes }) => [id, supersedes]) // => [['DEU-2021-08-01', []], ['DEU-2022-08-01', ['DEU-2021-08-01']]]
 * plans[1].plan.base // => { year: 2020, share: 2 }
 * plans[1].plan.targets // => [{ year: 2023, share: 2 }]
 */
export function plansOnRecord(view: View): readonly PlanOnRecord[] {
  const known = view.ledger.facts.nationalTargets.filter((target) => isKnownBy(target.known, view.day));
  const drafts = announcementsOf(known).map((targets) => draftOf(view, targets)).sort(byAllyAndDay);
  const named = drafts.map((draft, index) => ({ ...draft, id: idOf(drafts, index) }));
  return named.map((draft) => ({
    ...draft,
    supersedes: named.filter((other) => doesSupersede(draft, other)).map(({ id }) => id),
    supersededBy: named.filter((other) => doesSupersede(other, draft)).map(({ id }) => id),
  }));
}

type Targets = readonly [NationalTarget, ...NationalTarget[]];

/** What one speaker of an ally announced on one date. */
function announcementsOf(targets: readonly NationalTarget[]): readonly Targets[] {
  const found = new Map<string, [NationalTarget, ...NationalTarget[]]>();
  for (const target of targets) {
    const key = JSON.stringify([target.ally, target.announced, target.by]);
    const same = found.get(key);
    if (same) same.push(target);
    else found.set(key, [target]);
  }
  return [...found.values()];
}

type Draft = Pick<PlanOnRecord, 'announced' | 'by' | 'plan'>;

function draftOf(view: View, targets: Targets): Draft {
  const [{ ally, announced, by }] = targets;
  const asOf = earlierDay(publishedDate(announced).knownFrom, publishedDate(targets[0].known).knownFrom);
  const commitment = commitmentFor(view, targets, asOf);
  const counting = targets.filter((target) => isTarget(target, commitment));
  const set = targetsOf(counting);
  const then = view.ledger.asOf(asOf);
  const base = baseOf(then, ally, set[0]?.year);
  const plan: Plan = {
    format: PLAN_FORMAT,
    ally,
    commitment: commitment.id,
    rule: commitment.measure === 'defence-and-related-share-of-gdp' ? 'core-and-related' : NATO_CORE.id,
    title: `Announced ${publishedDate(announced).certainty === 'day' ? 'on' : 'in'} ${dateInWords(announced)}`,
    ...(by && { author: by }),
    asOf,
    status: 'on record',
    currency: nationalCurrency(view, ally),
    scale: 'millions',
    base: commitment.measure === 'defence-share-of-gdp' ? base.base : { year: base.base.year },
    targets: set,
    assumptions: {},
    measures: [],
    sources: sourcesOf(targets),
    notes: [
      ...(isKnownBy(commitment.made, asOf) ? [] : [`${commitment.name} was only made on ${dateInWords(commitment.made)}`]),
      ...targets.flatMap((target) => notesOf(target, counting.includes(target))),
      ...(commitment.measure === 'defence-share-of-gdp' ? base.notes : []),
    ],
  };
  return { announced, by: by ?? undefined, plan };
}

/**
 * The commitment that fits what was announced: of those that count alike and were made by the view's day the one of the same
 * target, rather made by the announcement than later; else the one in force when it was announced.
 */
function commitmentFor(view: View, targets: Targets, asOf: Day): Commitment {
  const known = commitmentsMadeBy(view.ledger.facts.commitments, view.day);
  const isWide = targets.every(({ definition }) => definition === 'core-and-related');
  const fitting = known.filter(({ measure }) => measure === (isWide ? 'defence-and-related-share-of-gdp' : 'defence-share-of-gdp'));
  const same = fitting.filter(({ target }) => targets.some(({ target: { value } }) => value === target)).sort((a, b) => compareText(a.made, b.made));
  return commitmentsMadeBy(same, asOf).at(-1) ?? same[0] ?? (isWide ? fitting[0] : undefined) ?? floorOn(known, asOf);
}

const WORDS_OF_SPREADING = /\bon average\b|\bin sum\b/i;

/** Whether one figure was told for years that were named, and it counts as the commitment does. */
function isTarget({ target, unit, comparator, definition, years, note }: NationalTarget, commitment: Commitment): boolean {
  if (!years || target.last !== undefined || comparator === 'more-than' || unit !== commitment.targetUnit) return false;
  if (years.first !== years.last && WORDS_OF_SPREADING.test(note ?? '')) return false;
  if (commitment.measure === 'defence-and-related-share-of-gdp') return definition === 'core-and-related';
  return definition === 'nato-core' || definition === 'not stated';
}

function targetsOf(targets: readonly NationalTarget[]): readonly PlanTarget[] {
  const byYear = new Map<number, PlanTarget>();
  for (const { target, years } of targets) {
    for (let year = years?.first ?? 1; year <= (years?.last ?? 0); year += 1) byYear.set(year, { year, share: target.value });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** How many years back a base is looked for. */
const YEARS_BACK = 3;

/** The last share that the ledger knew on the day, of a year before the first target. */
function baseOf(view: View, id: string, firstTarget: number | undefined): { readonly base: PlanBase; readonly notes: readonly string[] } {
  const ally = view.ledger.facts.allies.find((each) => each.id === id);
  const newest = latestYear(view, NATO, 'defence-share-of-gdp') ?? yearOf(view.day) - 1;
  const last = Math.min(newest, (firstTarget ?? Number.POSITIVE_INFINITY) - 1);
  for (let year = last; ally && year > last - YEARS_BACK; year -= 1) {
    const share = shareFor(view, floorOn(view.ledger.facts.commitments, view.day), NATO_CORE, ally, year);
    if (!isMissing(share)) return { base: { year, share: atPrintedDecimals(share) }, notes: [baseNote(ally, year, editionOf(share)?.edition)] };
  }
  return { base: { year: last }, notes: [] };
}

function baseNote({ name }: Ally, year: number, edition: string | undefined): string {
  return `The share of ${name} in ${year} is that of the alliance's edition of ${dateInWords(edition ?? '')} and no part of the announcement`;
}

function sourcesOf(targets: Targets): readonly PlanSource[] {
  const addresses = new Set(targets.flatMap(({ source, alsoIn = [] }) => [source, ...alsoIn]));
  return [...addresses].map((address) => ({ title: titleOf(address), address }));
}

/** The site of a page: its own title is not on record. */
function titleOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;
}

function notesOf(target: NationalTarget, counts: boolean): readonly string[] {
  const { definition, comparator, strength, note, notes = [] } = target;
  const told = [strength === 'decided' ? '' : `, ${strength}`, definition === 'nato-core' ? '' : `, ${DEFINITIONS[definition]}`].join('');
  const head = counts ? amountInWords(target) : `No target is set for ${amountInWords(target)}`;
  return [
    ...(counts && told === '' && comparator === 'exactly' ? [] : [`${head}${told}`]),
    ...(note ? [`${amountInWords(target)}: ${note}`] : []),
    ...notes.map(({ text }) => text),
  ];
}

const DEFINITIONS: Readonly<Record<NationalTarget['definition'], string>> = {
  'nato-core': 'as the alliance counts',
  'core-and-related': 'related spending counted beside defence',
  'national budget': 'by the national budget, which does not count as the alliance does',
  'wider, as told in the note': 'by a wider count than that of the alliance',
  'not stated': 'what counts is not said',
};

const COMPARATORS: Readonly<Record<NationalTarget['comparator'], string>> = { 'exactly': '', 'at-least': 'at least ', 'more-than': 'more than ' };

function amountInWords({ target, unit, comparator, years }: NationalTarget): string {
  const decimals = Math.max(decimalsOf(target.value), decimalsOf(target.last ?? target.value));
  const range = target.last === undefined ? '' : `${figureInWords({ value: target.value, unit, decimals })} to `;
  const whole = unit === 'percent_of_gdp' ? ' of GDP' : unit === 'percent_of_gni' ? ' of national income' : '';
  const when = !years ? 'no year named' : years.first === years.last ? `in ${years.first}` : `${years.first} to ${years.last}`;
  return `${COMPARATORS[comparator]}${range}${figureInWords({ value: target.last ?? target.value, unit, decimals })}${whole}, ${when}`;
}

function byAllyAndDay(a: Draft, b: Draft): number {
  return compareText(a.plan.ally, b.plan.ally) || compareText(a.plan.asOf, b.plan.asOf) || compareText(a.announced, b.announced) || compareText(a.by ?? '', b.by ?? '');
}

function idOf(drafts: readonly Draft[], index: number): string {
  const { plan, announced } = drafts[index] as Draft;
  const before = drafts.slice(0, index).filter((each) => each.plan.ally === plan.ally && each.announced === announced).length;
  return `${plan.ally}-${announced}${before === 0 ? '' : `-${before + 1}`}`;
}

function doesSupersede({ plan: later }: Draft, { plan: earlier }: Draft): boolean {
  if (later.ally !== earlier.ally || later.rule !== earlier.rule || later.asOf <= earlier.asOf || earlier.targets.length === 0) return false;
  return earlier.targets.every((target) => later.targets.some((other) => doesReplace(other, target)));
}

/** The same year; sooner and as high; or later and no higher. */
function doesReplace(later: PlanTarget, earlier: PlanTarget): boolean {
  const [now, then] = [later.share ?? 0, earlier.share ?? 0];
  return later.year === earlier.year || (later.year < earlier.year ? now >= then : now <= then);
}
