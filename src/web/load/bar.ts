import { NATO_CORE, type Commitment } from '#core';
import type { Ask } from '../ask.ts';
import type { Controls } from '../place.ts';
import { newestOn, wholeFrom, type EditionView } from '../words/editions.ts';
import type { Counted } from '../words/measured.ts';
import { typeset } from '../words/typeset.ts';
import { askCommitments, askCountingRules, askEditions } from './questions.ts';

/** What the control bar shows, on every screen. */
export interface BarView {
  readonly today: string;
  /** The day that is shown: as asked for, else today. */
  readonly day: string;
  readonly editions: readonly EditionView[];
  readonly wholeFrom?: string;
  readonly commitments: readonly CommitmentOption[];
  /** The commitment that is in force where none is chosen. */
  readonly commitment?: string;
  readonly rules: readonly RuleOption[];
  readonly years: readonly number[];
  /** The year that is shown where none is chosen. */
  readonly year?: number;
}

export interface CommitmentOption {
  readonly id: string;
  readonly name: string;
  readonly measure: Commitment['measure'];
  readonly comparator: string;
}

/** A counting rule, and the measures that it may be used with. */
export interface RuleOption {
  readonly id: string;
  readonly name: string;
  readonly measures: readonly string[];
}

/** What a page's answer has resolved: shown as the automatic choice. */
export interface Resolved {
  readonly asOf?: string;
  readonly commitment?: string;
  readonly year?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export async function loadBar(ask: Ask, controls: Controls): Promise<BarView> {
  const [{ asOf: today, firstYear, editions }, { commitments }, { rules }] = await Promise.all([askEditions(ask), askCommitments(ask), askCountingRules(ask)]);
  const asked = controls.asOf ?? today;
  const day = DAY.test(asked) && asked <= today ? asked : today;
  return {
    today,
    day,
    editions: editions.map(({ edition, knownFrom, title, sharesHeld }) => ({ edition, knownFrom, title: typeset(title), sharesHeld })),
    wholeFrom: wholeFrom(editions),
    commitments: commitments.map(({ id, name, measure, comparator }) => ({ id, name: typeset(name), measure, comparator })),
    rules: rules.map(({ id, shortName, measures }) => ({ id, name: typeset(shortName), measures })),
    years: yearsOffered(firstYear, newestOn(editions, day)?.lastYear),
  };
}

/** The bar with what the page's answer has resolved. */
export function resolved(bar: BarView, { asOf, commitment, year }: Resolved): BarView {
  return { ...bar, ...(asOf && { day: asOf }), ...(commitment && { commitment }), ...(year && { year }) };
}

/** The commitment that a page is about. */
export function commitmentOf(bar: BarView, id: string): CommitmentOption | undefined {
  return bar.commitments.find((commitment) => commitment.id === id);
}

/** What an answer counts: the measure of its commitment, and its counting rule where that is not NATO's own. */
export function countedBy(bar: BarView, commitment: string, rule: string): Counted {
  const measure = commitmentOf(bar, commitment)?.measure ?? 'defence-share-of-gdp';
  const name = rule === NATO_CORE.id ? undefined : bar.rules.find(({ id }) => id === rule)?.name;
  return { measure, ...(name && { rule: name }) };
}

/** From the last year that the day's newest edition prints, back to the first of which much is held. */
function yearsOffered(first: number | undefined, last: number | undefined): number[] {
  return first === undefined || last === undefined ? [] : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}
