import { averageRate, deflatorGrowthAhead, gdpAhead, gniToGdp, governmentAhead, isMissing, nationalCurrency, populationAhead, rateOn, realGrowthAhead, yearOf, type Ally, type Commitment, type Counting, type Day, type Figure, type Known, type Ledger, type PathTerms, type Status, type View } from '#core';
import { allyNamed } from '../question.ts';
import { costQuestion, pathTermsFor, type CostAsked, type CostQuestion } from './cost-terms.ts';

/** A figure as a number and what is needed to write it, without where it comes from. */
export interface GroundNumber {
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
}

/** What is said of one year ahead; null where nothing is known. */
export interface GroundYear {
  readonly year: number;
  /** In the ally's own currency, at current prices. */
  readonly gdp: GroundNumber | null;
  /** Percent a year. */
  readonly realGrowth: GroundNumber | null;
  readonly deflatorGrowth: GroundNumber | null;
  /** What general government spends, in percent of GDP. */
  readonly government: GroundNumber | null;
  readonly population: GroundNumber | null;
}

/**
 * Everything that the cost of any path of an ally from one year on is computed from, as numbers: whoever has it computes such
 * paths with `costOnGround`, without asking again.
 */
export interface CostGroundAnswer {
  readonly ally: string;
  readonly commitment: Commitment;
  readonly rule: Counting;
  readonly asOf: string;
  readonly currency: string;
  readonly from: number;
  /** The share of the base year, in the unit of the target. */
  readonly start: GroundNumber;
  readonly unit: string;
  readonly years: readonly GroundYear[];
  /** Units of each currency to one of the ally's own, at the rate that the answer of a cost takes; absent where none is held. */
  readonly rates: Readonly<Record<string, number>>;
  /** National income to GDP, where the target is a share of the former. */
  readonly gniToGdp: GroundNumber | null;
}

/** So far ahead the ground of a path reaches. */
const LAST_YEAR = 2050;

/** What paths of an ally rest on, under the same options as their cost; null where there is no path, which that answer explains. */
export function costGround(ledger: Ledger, allyName: string, asked: CostAsked, today: Day): CostGroundAnswer | null {
  const ally = allyNamed(ledger.facts, allyName);
  const question = costQuestion(ledger, asked, today);
  const terms = pathTermsFor(question, ally);
  return isMissing(terms) || !terms.start ? null : groundAnswer(question, ally, terms, terms.start);
}

function groundAnswer({ view, commitment, rule, currency: asked }: CostQuestion, { id }: Ally, { from }: PathTerms, start: Figure): CostGroundAnswer {
  const currency = nationalCurrency(view, id);
  const years = Array.from({ length: Math.max(0, LAST_YEAR - from + 1) }, (_, index) => from + index);
  return {
    ally: id,
    commitment,
    rule,
    asOf: view.day,
    currency,
    from,
    start: numberOf(start) as GroundNumber,
    unit: start.unit,
    years: years.map((year) => ({
      year,
      gdp: numberOf(gdpAhead(view, id, year)),
      realGrowth: numberOf(realGrowthAhead(view, id, year)),
      deflatorGrowth: numberOf(deflatorGrowthAhead(view, id, year)),
      government: numberOf(governmentAhead(view, id, year)),
      population: numberOf(populationAhead(view, id, year)),
    })),
    rates: Object.fromEntries([...new Set(['EUR', 'USD', asked ?? currency])].flatMap((to) => rateTo(view, currency, to))),
    gniToGdp: commitment.measure === 'aid-share-of-gni' ? numberOf(gniToGdp(view, id, from)) : null,
  };
}

/** The rate of the day, or the average of its year: as money of a year ahead is converted. */
function rateTo(view: View, from: string, to: string): [string, number][] {
  if (from === to) return [];
  const ofDay = rateOn(view, from, to, view.day);
  const rate = isMissing(ofDay) ? averageRate(view, from, to, yearOf(view.day)) : ofDay;
  return isMissing(rate) ? [] : [[to, rate.value]];
}

function numberOf(known: Known<Figure>): GroundNumber | null {
  return isMissing(known) ? null : { value: known.value, decimals: known.decimals, status: known.status };
}
