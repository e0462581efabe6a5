import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import type { View } from '../../ledger/view.ts';
import { spanOfYears, type NewestYear } from '../asked.ts';
import { eachOf } from '../ask/each.ts';
import { levelOf, type Level } from '../ask/party-figure.ts';
import type { Claim, Verdict } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { leastOf, verdictOfFigure } from '../policy.ts';
import { boundsOfClaim, type ClaimBounds } from '../told.ts';
import { figureText, ownersOf, valueText } from '../words.ts';
import { LEVEL_WORDS, mannerOf, unitOf } from './level.ts';

/** How many years back a start is looked for where the words do not tell its year. */
const YEARS_BACK = 15;

/** The years of a change: where it ends, and those in which it can have begun, the latest first. */
export interface Ends {
  readonly to: number;
  readonly starts: readonly number[];
  readonly rule: string;
}

/** The end of a change, and the years of its start: one, where the words tell it. */
export function endsOf({ years }: Claim, newest: NewestYear): Ends {
  if (years && years.first < years.last) return { ...spanOfYears(years, newest), starts: [years.first] };
  const to = years?.last ?? newest.year;
  const starts = Array.from({ length: YEARS_BACK }, (_, index) => to - 1 - index);
  return { to, starts, rule: `ending in ${years ? 'the year that the words name' : newest.name}, and beginning in any of the ${YEARS_BACK} years before, since the words do not tell which` };
}

/** Whether a change is told by the figures at both its ends, "from 1.2 to 2.1 percent of GDP", rather than by how much. */
export function isFromTo({ value, valueLast, unit, isAdditional }: Claim): boolean {
  if (typeof value !== 'number' || typeof valueLast !== 'number' || isAdditional) return false;
  return unit === 'persons' || /^[A-Z]{3}$|^percent_of_/.test(unit ?? '');
}

/** A change told from one figure to another: both of them have to fit. */
export function inquireFromTo(claim: Claim, ends: Ends, then: View): Inquired {
  const unit = unitOf(claim, claim.measure as Level);
  const [start, end] = [boundsOfClaim({ ...claim, valueLast: null }, unit), boundsOfClaim({ ...claim, value: claim.valueLast, valueLast: null }, unit)];
  if (!start || !end) return { reason: 'The words tell no numbers for the change' };
  const question = (id: string, shift: number): Question => {
    const moved: Ends = { ...ends, to: ends.to + shift, starts: ends.starts.map((year) => year + shift) };
    const told = `${ownersOf(then.ledger.facts, claim.parties)} ${LEVEL_WORDS[claim.measure as Level]} in ${moved.to}`;
    return eachOf(claim.parties.map((party) => partyQuestion(id, { claim, party, ends: moved, start }, then)), id, told, end.bounds, claim.isNegated);
  };
  return { ...end, because: `Both ends have to fit. ${start.because}. ${end.because}`, plain: question('plain', 0), rule: `The printed figures at both ends, ${ends.rule}`, others: [question('year-before', -1), question('year-after', 1)], isDenied: claim.isNegated, hasChance: false };
}

interface FromTo {
  readonly claim: Claim;
  readonly party: string;
  readonly ends: Ends;
  readonly start: ClaimBounds;
}

function partyQuestion(id: string, terms: FromTo, then: View): Question {
  const { claim, party, ends } = terms;
  const measure = claim.measure as Level;
  return {
    id,
    what: `${ownersOf(then.ledger.facts, [party])} ${LEVEL_WORDS[measure]} in ${ends.to}`,
    ask: (view) => levelOf(view, measure, party, ends.to, mannerOf(claim)),
    beside: (view) => startIn(view, terms).fits,
    say: (view) => startText(startIn(view, terms), terms),
  };
}

interface Start {
  readonly fits: Verdict;
  readonly year: number;
  readonly figure: Known<Figure>;
}

/** The start that fits best, the latest of several. */
function startIn(view: View, { claim, party, ends, start }: FromTo): Start {
  const found = ends.starts.map((year): Start => {
    const figure = levelOf(view, claim.measure as Level, party, year, mannerOf(claim));
    return { year, figure, fits: isMissing(figure) ? 'cannot check' : verdictOfFigure(start.bounds, figure) };
  });
  const held = found.filter(({ figure }) => !isMissing(figure));
  return (held.length > 0 ? held : found).reduce((best, each) => (leastOf(best.fits, each.fits) === best.fits && best.fits !== each.fits ? each : best));
}

function startText({ year, figure, fits }: Start, { claim, start }: FromTo): string {
  const told = valueText(claim.value as number, start.unit);
  if (isMissing(figure)) return `the figure of ${year}, told as ${told}, is ${figure.missing}`;
  if (fits === 'mismatch') return `the start of ${told} does not fit: it was ${figureText(figure)} in ${year}`;
  return `it was ${figureText(figure)} in ${year}, told as ${told}`;
}
