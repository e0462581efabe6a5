import { derive, floorOn, gapInCurrency, groupMembersOn, isMissing, shareOfGdp, type Ally, type Commitment, type CostingGap, type Figure, type Known, type NamedFigure, type View } from '#core';

/** What allies lack in one year, added up ally by ally and nobody below zero; who has no forces is in no sum. */
export function gapOf(view: View, gap: CostingGap, currency: string): Known<Figure> {
  const inputs: NamedFigure[] = [];
  for (const ally of partiesOf(view, gap.party)) {
    const lacking = lackingOf(view, gap, ally, currency);
    if (isMissing(lacking)) return lacking;
    inputs.push({ name: ally.name, figure: lacking });
  }
  const value = inputs.reduce((sum, { figure }) => sum + figure.value, 0);
  return derive({ measure: 'sum-of-gaps', formula: `sum of ${inputs.length} allies`, value, unit: currency, priceBase: 'current', decimals: 0, inputs });
}

function partiesOf(view: View, party: string): readonly Ally[] {
  const { facts } = view.ledger;
  const one = facts.allies.filter(({ id }) => id === party);
  return one.length > 0 ? one : groupMembersOn(facts, party, view.day).filter(({ forces }) => forces);
}

function lackingOf(view: View, { year, target, above, whole }: CostingGap, ally: Ally, currency: string): Known<Figure> {
  const commitment = floorOn(view.ledger.facts.commitments, view.day);
  const upTo = (percent: number): Known<Figure> => gapInCurrency(view, targeting(commitment, percent), ally.id, year, shareOfGdp(view, ally.id, year), currency);
  const high = upTo(target);
  const low = above === undefined ? undefined : upTo(above);
  if (isMissing(high)) return high;
  if (low && isMissing(low)) return low;
  const counted = (figure: Figure): number => (whole ? figure.value : Math.max(0, figure.value));
  return derive({
    measure: 'gap-counted',
    formula: low ? `what lacks to ${target} %, less what lacks to ${above} %` : `what lacks to ${target} %, none where it is above`,
    value: counted(high) - (low ? counted(low) : 0),
    unit: currency,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `gap to ${target} %`, figure: high }, ...(low ? [{ name: `gap to ${above} %`, figure: low }] : [])],
  });
}

/** The floor of the day with another target: what counts stays the same. */
function targeting(commitment: Commitment, target: number): Commitment {
  return { ...commitment, target, targetUnit: 'percent_of_gdp', comparator: 'at-least' };
}
