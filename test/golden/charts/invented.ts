import type { AllyShare, EditionsInput, SharesInput } from '#chart';

/** Figures of allies that do not exist: one for each thing that a chart can show. */
export const INVENTED_SHARES: SharesInput = {
  label: 'Shares of eight allies',
  unit: 'percent_of_gdp',
  judged: true,
  selected: 'DDD',
  target: { value: 2, words: 'towards 2\u202f%' },
  allies: [
    ally('AAA', 'Arland', { share: { value: 3.61, decimals: 2, status: 'estimate' }, today: { value: 3.49, decimals: 2, status: 'actual' } }),
    ally('BBB', 'Borland', { share: { value: 2.01, decimals: 2, status: 'estimate' }, today: { value: 1.99, decimals: 2, status: 'actual' } }),
    ally('CCC', 'Corland', { share: { value: 1.69, decimals: 2, status: 'actual' }, today: { value: 2.02, decimals: 2, status: 'actual' } }),
    ally('DDD', 'Dorland', { share: { value: 1.2, decimals: 2, status: 'estimate' }, standsInFrom: '2016-07-04' }),
    ally('EEE', 'Erland', { share: { value: 1.04, decimals: 2, status: 'actual' }, standsInFrom: '2015-06' }),
    ally('FFF', 'Farland', { share: { value: 0.42, decimals: 2, status: 'not stated' } }),
    ally('GGG', 'Gorland', { share: { absent: 'not held' }, today: { value: 0.2, decimals: 2, status: 'actual' } }),
    ally('HHH', 'Horland', { share: { absent: 'no forces' } }),
  ],
};

/** The editions of an ally that does not exist: whole ones, one with a gap, and one that holds a single year. */
export const INVENTED_EDITIONS: EditionsInput = {
  label: 'Arland’s share through the editions',
  asOf: '2019-12-31',
  target: { value: 2, words: 'towards 2\u202f%' },
  editions: [
    { edition: '2016-07', knownFrom: '2016-07-31', points: [{ year: 2016, value: 1.31, decimals: 2, status: 'estimate' }] },
    {
      edition: '2018-03-15',
      knownFrom: '2018-03-15',
      points: [
        { year: 2014, value: 1.2, decimals: 2, status: 'actual' },
        { year: 2017, value: 1.44, decimals: 2, status: 'estimate' },
      ],
    },
    { edition: '2019-06-25', knownFrom: '2019-06-25', points: series(2014, [1.18, 1.2, 1.25, 1.4, 1.5, 1.62], 1) },
    { edition: '2024-06-17', knownFrom: '2024-06-17', points: series(2014, [1.17, 1.19, 1.24, 1.38, 1.47, 1.55, 1.7, 1.74, 1.9, 2.1, 2.3], 2) },
  ],
};

/** The chart's input for one ally, for what depends on a single row. */
export function oneAlly({ share, today, standsInFrom }: { readonly share: number; readonly today?: number | undefined; readonly standsInFrom?: string }): SharesInput {
  const figure = (value: number) => ({ value, decimals: 2, status: 'estimate' }) as const;
  const shown = ally('AAA', 'Arland', { share: figure(share), ...(today !== undefined && { today: figure(today) }), ...(standsInFrom && { standsInFrom }) });
  return { ...INVENTED_SHARES, allies: [shown] };
}

function ally(code: string, name: string, rest: Pick<AllyShare, 'share' | 'today' | 'standsInFrom'>): AllyShare {
  return { ally: code, name, href: `/allies/${code}`, explained: `/explain/share/${code}`, ...rest };
}

/** Years in a row, of which the last are estimates. */
function series(first: number, values: readonly number[], estimates: number): EditionsInput['editions'][number]['points'] {
  return values.map((value, index) => ({ year: first + index, value, decimals: 2, status: index < values.length - estimates ? 'actual' : 'estimate' }));
}
