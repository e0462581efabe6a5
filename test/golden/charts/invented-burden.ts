import type { AllyWeight, BurdenInput, ConcentrationInput, ConcentrationSeries } from '#chart';

/** Burdens of allies that do not exist: above, below and at their weight, without forces, without a figure, without GDP. */
export const INVENTED_BURDENS: BurdenInput = {
  label: 'Burdens of seven allies',
  selected: 'BBB',
  allies: [
    weight('AAA', 'Arland', share(71.96), share(51.05), 1.41),
    weight('BBB', 'Borland', share(6.2), share(9.63), 0.64),
    weight('CCC', 'Corland', { ...share(1.2), status: 'estimate' }, share(1.2), 1),
    weight('DDD', 'Dorland', { ...share(0.03), status: 'forecast' }, share(0.17), 0.18),
    weight('EEE', 'Erland', { absent: 'no forces' }, share(0.06), { absent: 'no forces' }),
    weight('FFF', 'Farland', { absent: 'not held' }, { absent: 'not held' }, { absent: 'not held' }),
    weight('GGG', 'Gorland', share(0.4), { absent: 'not held' }, { absent: 'not held' }),
  ],
};

/** Concentration through invented years: one measure with a gap, and two whose ends lie close together. */
export const INVENTED_CONCENTRATION: ConcentrationInput = {
  label: 'Concentration of spending',
  year: 2019,
  series: [
    series({ name: 'Gini coefficient', shortName: 'Gini', as: 'part', isMain: false }, [0.86, 0.86, null, 0.85, 0.84, 0.8]),
    series({ name: 'Arland’s share', shortName: 'AAA', as: 'percent', isMain: true }, [0.7, 0.69, 0.7, 0.66, 0.6, 0.36]),
    series({ name: 'Herfindahl index', shortName: 'Herfindahl', as: 'part', isMain: false }, [0.5, 0.49, 0.5, 0.44, 0.37, 0.34]),
  ],
};

function weight(ally: string, name: string, spending: AllyWeight['spending'], gdp: AllyWeight['gdp'], index: number | { readonly absent: string }): AllyWeight {
  return { ally, name, spending, gdp, index: typeof index === 'number' ? { value: index, decimals: 2 } : index, href: `/explain/burden-index/${ally}`, explained: `/explain/burden/${ally}` };
}

function share(value: number): { readonly value: number; readonly decimals: number; readonly status: 'actual' } {
  return { value, decimals: value < 1 ? 2 : 1, status: 'actual' };
}

function series(named: Omit<ConcentrationSeries, 'points'>, values: readonly (number | null)[]): ConcentrationSeries {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ year: 2016 + index, value, status: index === values.length - 1 ? 'estimate' : 'actual' } as const]));
  return { ...named, points };
}
