import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '#core';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { openFile, readSource, type ReadSource } from '../index.ts';

const shared = sharedFolder();

/** The vintages of which a file nearer to the IMF is held beside the collection that was gathered from it. */
describe.skipIf(!shared)('what is read from the IMF’s own layouts', () => {
  let collection: ReadonlyMap<string, Observation>;

  beforeAll(async () => {
    collection = byCell((await read('tidy/imf_weo.csv.gz')).observations);
  }, 60_000);

  test.each([
    ['raw/weo/WEO_2016-10_NATO_rows.csv', '2016-10', { figures: 12_812, absent: 1_972, onlyHere: 0, onlyThere: 0 }],
    ['raw/weo/weoreptc_2016-10_NGDPD_PPPGDP_2016-2020.tsv', undefined, { figures: 320, absent: 0, onlyHere: 0, onlyThere: 12_450 }],
    ['raw/weo/WEO_2017-04_all.xlsx', undefined, { figures: 13_166, absent: 1_970, onlyHere: 0, onlyThere: 0 }],
    ['raw/weo/WEO_2026-04_NATO_1980-2026.json', undefined, { figures: 11_830, absent: 0, onlyHere: 0, onlyThere: 0 }],
  ])('in %s equals the collection, value, status, unit and price base, in every cell that both hold', async (file, published, expected) => {
    const { observations, editions } = await read(file, published);
    const figures = observations.filter(({ presence }) => presence === 'figure');
    const differing = figures.filter((here) => {
      const there = collection.get(cellOf(here));
      return there && (there.value !== here.value || there.status !== here.status || there.multiplier !== here.multiplier);
    });
    expect(differing.map((each) => `${cellOf(each)} ${each.value} ${each.status}`)).toEqual([]);
    const here = byCell(observations);
    const onlyThere = [...collection.values()].filter((each) => each.edition === editions[0]?.date && !(here.get(cellOf(each))?.presence === 'figure'));
    expect({
      figures: figures.length,
      absent: observations.length - figures.length,
      onlyHere: figures.filter((each) => !collection.has(cellOf(each))).length,
      onlyThere: onlyThere.length,
    }).toEqual(expected);
  }, 60_000);

  test('the vintage of April 2017 prints 16 cells as nil, which the collection left out', async () => {
    const { observations } = await read('raw/weo/WEO_2017-04_all.xlsx');
    const nil = observations.filter(({ presence }) => presence === 'nil');
    expect([nil.length, [...new Set(nil.map(({ party, indicator }) => `${party} ${indicator}`))].sort()]).toEqual([16, ['BGR government-balance', 'BGR ppp-rate', 'GRC real-growth', 'ROU ppp-rate', 'TUR ppp-rate']]);
  }, 60_000);
});

function cellOf({ edition, indicator, party, unit, priceBase, year }: Observation): string {
  return [edition, indicator, party, unit, priceBase ?? '', year].join(' ');
}

/** Of the United States GDP in national currency and in dollars are one series; the first line speaks for both. */
function byCell(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(observations.map((each) => [cellOf(each), each]));
}

async function read(file: string, published?: string): Promise<ReadSource> {
  const { value } = await openFile(basename(file), readFileSync(join(shared as string, 'data', 'macro', file)));
  const { value: source } = value ? readSource(value, published === undefined ? {} : { published }) : { value: undefined };
  if (!source) throw new Error(`${file} could not be read`);
  return source;
}
