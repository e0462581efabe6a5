import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import type { View } from '../../ledger/view.ts';
import { atPrintedDecimals } from '../../measure/gap.ts';
import { competitionRank } from '../../measure/rank.ts';
import { burdenOf } from '../../measure/burden.ts';
import { levelOf, membersIn, type Level, type Manner } from './party-figure.ts';

/** What allies are ranked by: a level, or the burden index. */
export type RankedBy = Level | 'burden-index';

/** What a rank is of, among whom, and from which end it is counted. */
export interface RankTerms {
  readonly measure: RankedBy;
  readonly party: string;
  /** Allies that are left out before counting: "after the United States". */
  readonly against: readonly string[];
  readonly group: string;
  readonly year: number;
  readonly direction: 'highest' | 'lowest';
  readonly manner: Manner;
}

/** The figures that a rank is told from. */
export interface Ranked {
  readonly own: Known<Figure>;
  readonly others: readonly { readonly name: string; readonly figure: Known<Figure> }[];
}

/** An ally's place among the members of a group, first = 1; those that are left out count as before it. */
export function rankIn(terms: RankTerms, { own, others }: Ranked): Known<Figure> {
  if (isMissing(own)) return own;
  const held = others.flatMap(({ name, figure }) => (isMissing(figure) ? [] : [{ name, figure }]));
  const sign = terms.direction === 'highest' ? 1 : -1;
  const rank = competitionRank(held.map(({ figure }) => sign * atPrintedDecimals(figure)), sign * atPrintedDecimals(own)) + terms.against.length;
  const without = others.length - held.length;
  return derive({
    measure: 'rank',
    formula: `one more than the number of allies with a ${terms.direction === 'highest' ? 'higher' : 'lower'} figure${terms.against.length > 0 ? ', and those that the words leave out' : ''}`,
    value: rank,
    unit: 'rank',
    decimals: 0,
    inputs: [{ name: 'own', figure: own }, ...held],
    ...(without > 0 && { note: `${without} of the others have no figure` }),
  });
}

/** The place that an ally would have if every other without a figure were before it; undefined where all have one. */
export function lastRankIn(terms: RankTerms, ranked: Ranked): number | undefined {
  const rank = rankIn(terms, ranked);
  const without = ranked.others.filter(({ figure }) => isMissing(figure)).length;
  return isMissing(rank) || without === 0 ? undefined : rank.value + without;
}

/** The figure of the ally, and those of the others that are not left out. */
export function rankedOf(view: View, { measure, party, against, group, year, manner }: RankTerms): Ranked {
  const others = membersIn(view, group, year).filter(({ id, forces }) => id !== party && !against.includes(id) && (forces || measure === 'gdp' || measure === 'population'));
  const figureOf = measure === 'burden-index' ? indexIn(view, year) : (ally: string) => levelOf(view, measure, ally, year, manner);
  return { own: figureOf(party), others: others.map(({ id, name }) => ({ name, figure: figureOf(id) })) };
}

function indexIn(view: View, year: number): (ally: string) => Known<Figure> {
  const { burdens } = burdenOf(view, year);
  return (ally) => burdens.find((each) => each.ally.id === ally)?.index ?? { missing: 'not a member' };
}
