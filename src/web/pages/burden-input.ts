import type { AllyWeight, BurdenInput, ConcentrationInput, ConcentrationSeries } from '#chart';
import { possessive } from '#kit';
import type { BurdenRow, BurdenView, ConcentrationRow } from '../load/burden.ts';
import { explainAddress, type Place } from '../place.ts';
import type { Reading } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';

/** What the chart of burdens is drawn from. */
export function burdenInput(view: BurdenView, { controls, explain }: Place): BurdenInput {
  const weight = ({ ally, name, spendingShare, gdpShare, index }: BurdenRow): AllyWeight => ({
    ally,
    name,
    spending: drawn(spendingShare),
    gdp: drawn(gdpShare),
    index: drawn(index),
    href: explainAddress({ measure: 'burden-index', ally, year: String(view.year) }, controls),
    explained: explainAddress({ measure: 'burden', ally, year: String(view.year) }, controls),
  });
  return {
    label: `Chart: the share of spending beside the share of GDP of ${view.rows.length} allies in ${view.year}. The table below gives the same figures.`,
    allies: view.rows.map(weight),
    selected: explain?.ally ?? view.explanation.ally,
  };
}

function drawn(reading: Reading): AllyWeight['spending'] {
  if ('absent' in reading) return reading;
  const { value, decimals, status } = reading;
  return { value, decimals, status };
}

/** What the chart of concentration is drawn from: years of which a measure is not held are left out of its line. */
export function concentrationInput({ concentration, year }: BurdenView): ConcentrationInput {
  return {
    label: `Chart: how concentrated spending was, ${concentration[0]?.year ?? year} to ${concentration.at(-1)?.year ?? year}. The table below gives the same figures.`,
    year,
    series: [
      { name: 'Gini coefficient', shortName: 'Gini', points: points(concentration, ({ gini }) => gini, 1), as: 'part', isMain: false },
      largestSeries(concentration),
      { name: 'Herfindahl index', shortName: 'Herfindahl', points: points(concentration, ({ herfindahl }) => herfindahl, 1), as: 'part', isMain: false },
    ],
  };
}

/** The largest spender's share, by its name where it is the same one in every year. */
function largestSeries(rows: readonly ConcentrationRow[]): ConcentrationSeries {
  const held = rows.filter(({ largest: { share } }) => !('absent' in share));
  const [only, ...others] = new Set(held.map(({ largest }) => largest.name));
  const isOne = only !== undefined && others.length === 0;
  return {
    name: isOne ? `${typeset(possessive(only))} share` : 'Largest share',
    shortName: isOne ? (held[0]?.largest.ally ?? '') : 'Largest',
    points: points(rows, ({ largest }) => largest.share, 100),
    as: 'percent',
    isMain: true,
  };
}

function points(rows: readonly ConcentrationRow[], reading: (row: ConcentrationRow) => Reading, whole: number): ConcentrationSeries['points'] {
  return rows.flatMap((row) => {
    const figure = reading(row);
    return 'absent' in figure ? [] : [{ year: row.year, value: figure.value / whole, status: figure.status }];
  });
}
