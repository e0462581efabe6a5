import { describe, expect, test } from 'vitest';
import type { Outcome } from '#kit';
import { openFile, readSource, type ReadSource } from '../index.ts';

type Economies = Readonly<Record<string, unknown>>;

const GDP = { unit: 'Domestic currency', scale: 'Billions', latestActualAnnualData: '2024', currencyCode: 'EUR', values: { 2024: 92.4, 2025: 88.5, 2026: 84.8 } };
const DOLLARS = { unit: 'US dollar', scale: 'Billions', latestActualAnnualData: '2024', values: { 2024: 100, 2025: 100, 2026: 100 } };

async function read(economies: Economies, vintage: string | null = 'April 2026', published?: string): Promise<Outcome<ReadSource | undefined>> {
  const file = { source: { dataset: 'IMF.RES:WEO', ...(vintage && { vintage }) }, economies };
  const { value, problems } = await openFile('weo.json', new TextEncoder().encode(JSON.stringify(file)));
  return value ? readSource(value, published === undefined ? {} : { published }) : { value: undefined, problems };
}

describe('the World Economic Outlook as JSON', () => {
  test('is refused where it does not tell its vintage, and read where the user does', async () => {
    expect((await read({ DEU: { series: { NGDPD: DOLLARS } } }, null)).problems).toMatchObject([{ code: 'edition-unknown', where: 'weo.json' }]);
    expect((await read({ DEU: { series: { NGDPD: DOLLARS } } }, null, '2026-04')).value?.editions).toMatchObject([{ date: '2026-04' }]);
    expect((await read({ DEU: { series: { NGDPD: DOLLARS } } }, 'April 2026', '2025-10')).problems).toMatchObject([{ code: 'edition-contradicted' }]);
  });

  test('gives a cell for each year of each subject, with the place of the value', async () => {
    const { value, problems } = await read({ DEU: { series: { NGDP: GDP, NGDPD: DOLLARS } } });
    expect(problems).toEqual([]);
    expect(value?.copies).toMatchObject([{ kind: 'extract', format: 'keys' }]);
    expect(value?.observations.map(({ unit, year, value: each, status, row, place }) => `${unit} ${year} ${each} ${status} ${place.name}, entry ${row}`)).toEqual([
      'EUR 2024 92.4 actual World Economic Outlook 2026-04, NGDP.DEU, entry 1',
      'EUR 2025 88.5 forecast World Economic Outlook 2026-04, NGDP.DEU, entry 2',
      'EUR 2026 84.8 forecast World Economic Outlook 2026-04, NGDP.DEU, entry 3',
      'USD 2024 100 actual World Economic Outlook 2026-04, NGDPD.DEU, entry 1',
      'USD 2025 100 forecast World Economic Outlook 2026-04, NGDPD.DEU, entry 2',
      'USD 2026 100 forecast World Economic Outlook 2026-04, NGDPD.DEU, entry 3',
    ]);
  });

  test('tells values that are no numbers, names that are no years, scales, units and what it passes over', async () => {
    const { value, problems } = await read({
      DEU: { series: { NGDPD: { ...DOLLARS, values: { 2024: 'much', 'last year': 3, 2025: null, 2026: 'n/a' } }, LP: { unit: '', scale: 'Units', values: { 2024: 83 } }, NGDP_RPCH: { unit: 'Domestic currency', scale: 'Units', values: {} }, LUR: {} } },
      JPN: { series: { NGDPD: DOLLARS } },
    });
    expect(value?.observations.map(({ year, presence }) => `${year} ${presence}`)).toEqual(['2025 not available', '2026 not available']);
    expect(problems.map(({ code, where, what }) => `${code} ${where}: ${what}`)).toEqual([
      'cell-not-read weo.json, economies.DEU.series.NGDPD.values.2024: A number, n/a or -- was looked for (NGDPD, DEU, 2024) and "much" was found',
      'cell-not-read weo.json, economies.DEU.series.NGDPD.values: A year was looked for and "last year" was found',
      'series-not-read weo.json, economies.DEU.series.LP: The scale "Millions" was looked for and "Units" was found',
      'series-not-read weo.json, economies.DEU.series.NGDP_RPCH: The unit of NGDP_RPCH was looked for and "Domestic currency" was found',
      'rows-passed-over weo.json: 1 row of subjects that no measure uses was not read',
      'rows-passed-over weo.json: 1 row of countries that are no allies was not read',
    ]);
  });

  test('with a currency that is not the one of the vintage is read only where dollars show that the label is wrong', async () => {
    const mislabelled = { ...GDP, currencyCode: 'BGN' };
    const shown = await read({ DEU: { series: { NGDP: GDP, NGDPD: DOLLARS } }, BGR: { series: { NGDP: mislabelled, NGDPD: DOLLARS } } });
    expect(shown.problems).toEqual([]);
    expect(shown.value?.observations.filter(({ party, unit }) => party === 'BGR' && unit === 'EUR').map(({ note }) => note)).toEqual(Array<string>(3).fill('Our copy calls the currency BGN; the figures are in EUR, as its own GDP in dollars shows'));
    const inLeva = { ...mislabelled, values: { 2026: 165.9 } };
    const { problems } = await read({ DEU: { series: { NGDP: GDP, NGDPD: DOLLARS } }, BGR: { series: { NGDP: inLeva, NGDPD: DOLLARS } } });
    expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual(['weo.json, economies.BGR.series.NGDP: The currency EUR was looked for and "BGN" was found']);
  });
});
