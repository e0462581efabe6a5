import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { changes, gap, isAbsent, revisions, status, type KnownAnswer, type StatusAnswer } from '#desk';
import { encodeSegment, segmentFiles } from '#record';
import { buildRecord, readRecordSources, type BuiltRecord } from '../../src/desk/build-record.ts';
import { builtInLedger, builtInSegments, recordFolder } from '../support/built-in-record.ts';
import { sharedFolder } from '../support/shared-folder.ts';
import { tableOf } from '../support/table.ts';

const TODAY = parseDay('2026-11-21');
const LEDGER = builtInLedger();

describe('the record that ships', () => {
  test('opens, a segment to a publication, and holds what it says', () => {
    expect(segmentFiles(recordFolder)).toEqual(['fed-h10.segment', 'imf-weo.segment', 'nato-defexp.segment', 'oecd-aid.segment', 'worldbank-wdi.segment']);
    expect(builtInSegments().map(({ columns, series, copies }) => ({ cells: columns.year.length, series: series.length, copies: copies.length }))).toEqual([
      { cells: 135, series: 5, copies: 1 },
      { cells: 236_941, series: 356, copies: 5 },
      { cells: 37_299, series: 667, copies: 19 },
      { cells: 1_971, series: 52, copies: 2 },
      { cells: 7_275, series: 127, copies: 4 },
    ]);
    expect(new Set(builtInSegments().map(({ loaded }) => loaded))).toEqual(new Set(['2026-11-21T00:00:00.000Z']));
    for (const [at, file] of segmentFiles(recordFolder).entries()) expect([...new Set(builtInSegments()[at]?.series.map(({ publication }) => `${publication}.segment`))]).toEqual([file]);
    const editionsOf = (publication: string): number => LEDGER.editions.filter((edition) => edition.publication === publication).length;
    expect(['nato-defexp', 'imf-weo', 'worldbank-wdi', 'oecd-aid', 'fed-h10'].map(editionsOf)).toEqual([24, 17, 4, 1, 27]);
  });

  test('carries only publications that may be passed on: nothing of SIPRI, nor the military share that the World Bank takes from it', () => {
    const ships = new Set(LEDGER.facts.publications.filter((publication) => publication.ships === true).map(({ id }) => id));
    for (const segment of builtInSegments()) {
      const publications = new Set([...segment.series, ...segment.editions].map(({ publication }) => publication));
      expect([...publications].filter((publication) => !ships.has(publication))).toEqual([]);
      const words = [...segment.series.map(({ publication, indicator }) => `${publication} ${indicator}`), ...segment.copies.map(({ name, address }) => `${name} ${address ?? ''}`), ...segment.places.map(({ name }) => name)];
      expect(words.filter((text) => /sipri|milex|military-expenditure|MS\.MIL/i.test(text))).toEqual([]);
    }
    expect(LEDGER.indicatorsOf('worldbank-wdi')).toEqual(['gdp', 'gdp-deflator-growth', 'population']);
  });

  test('names the file, the hash and the editions of every copy', async () => {
    const { sources } = await readRecordSources(recordFolder);
    const copies = builtInSegments().flatMap((segment) => segment.copies);
    expect(copies.map(({ name, hash }) => `${hash} ${name}`).sort()).toEqual(sources.map(({ file, sha256 }) => `${sha256} ${file.split('/').at(-1)}`).sort());
    const known = new Set(LEDGER.facts.editions.map(({ publication, date }) => `${publication} ${date}`));
    expect(LEDGER.editions.map(({ publication, date }) => `${publication} ${date}`).filter((edition) => !known.has(edition))).toEqual([]);
  });
});

describe('Germany in 2016', () => {
  test('as known on 31 March 2017: 1.20 % as a page quotes the edition of 13 March, a gap of 0.80 points or 27,959,184,000 dollars', () => {
    const answer = gap(LEDGER, 'Germany', { asOf: '2017-03-31', year: 2016 }, TODAY);
    const share = {
      value: 1.2,
      unit: 'percent_of_gdp',
      status: 'estimate',
      decimals: 2,
      from: {
        kind: 'quotation',
        publication: 'nato-defexp',
        edition: '2017-03-13',
        title: 'Defence Expenditure of NATO Countries (2009-2016)',
        page: 'http://www.larioja.com/internacional/201703/14/otan-critica-austeridad-presupuestaria-20170314004532-v.html',
        row: 'DEU',
        column: '2016',
        address: 'line 69, column 9',
        copy: { name: 'nato-editions.csv', hash: '9a9941db9aec799c2eb5e1cd279ee019cb1e158395750c823fc175d96aee6217' },
      },
    };
    expect(answer).toMatchObject({ ally: 'DEU', commitment: 'wales-2014', asOf: '2017-03-31', year: 2016, met: false, standIn: false });
    expect(answer.share).toEqual(share);
    expect(answer.gapPoints).toMatchObject({ value: 0.8, unit: 'percentage_points_of_gdp', decimals: 2 });
    expect(answer.gapAmount).toMatchObject({
      value: 27_959_184_000,
      unit: 'USD',
      priceBase: 'current',
      status: 'forecast',
      from: {
        note: "Across publications: our copy of NATO's edition of 13 March 2017 holds no GDP at current prices, so GDP comes from the World Economic Outlook of October 2016",
        inputs: [
          { name: 'target', value: 2, from: { kind: 'commitment', commitment: 'wales-2014' } },
          { name: 'share', ...share },
          { name: 'GDP', value: 3_494_898_000_000, unit: 'USD', status: 'forecast', from: { kind: 'cell', publication: 'imf-weo', edition: '2016-10' } },
        ],
      },
    });
    expect(answer.gapAmountResidual).toEqual({ missing: 'not held', edition: '2017-03-13' });
  });

  test('as known today: 1.18 %, of the edition of 10 July 2026', () => {
    expect(gap(LEDGER, 'DEU', { year: 2016 }, TODAY).share).toMatchObject({ value: 1.18, from: { kind: 'cell', edition: '2026-07-10' } });
  });

  test('through the editions', () => {
    const printed = revisions(LEDGER, 'DEU', { year: 2016 }, TODAY).revisions.map((each) => `${each.edition} ${'value' in each ? Number(each.value.toFixed(3)) : each.missing}`);
    expect(printed).toEqual(['2016-07-04 1.19', '2017-03-13 1.2', '2018-03-15 1.2', '2019-06-25 1.192', '2024-06-17 1.201', '2025-08-28 1.178', '2026-07-10 1.18']);
  });
});

describe('who met 2 %', () => {
  for (const { year, asOf, met, missed, unknown, below } of tableOf<'year' | 'asOf' | 'met' | 'missed' | 'unknown' | 'below'>(`
    year  asOf        met  missed  unknown  below
    2016  2017-03-31  5    22      0        FRA TUR NOR LTU ROU LVA PRT BGR ALB HRV DEU DNK NLD SVK ITA CZE CAN HUN SVN BEL ESP LUX
    2024  2024-07-01  23   8       0        HRV PRT ITA CAN BEL LUX SVN ESP
    2024  2025-05-01  22   9       0        HRV MNE ITA PRT CAN SVN LUX BEL ESP
    2024  2025-09-01  18   13      0        SVK BGR MKD HRV MNE ALB PRT ITA CAN ESP SVN BEL LUX
    2024  2026-11-21  17   14      0        CZE SVK BGR HRV MKD MNE PRT ITA ESP CAN ALB SVN LUX BEL
    2025  2025-09-01  30   0       1        nobody
    2025  2026-11-21  28   3       0        CZE SVN ALB
  `)) {
    test(`in ${year}, as known on ${asOf}: ${met}; below it: ${below}`, () => {
      const { counts, allies } = asked(asOf, Number(year));
      expect([counts.met, counts.notMet, counts.notHeld]).toEqual([Number(met), Number(missed), Number(unknown)]);
      expect(allies.filter((each) => each.met === false).map(({ ally }) => ally).join(' ') || 'nobody').toBe(below);
    });
  }

  test('in 2025, as known in September 2025, Germany’s cell is blank in the edition itself, and nothing stands in for it', () => {
    const { allies } = asked('2025-09-01', 2025);
    expect(shareOf(allies, 'DEU')).toEqual({ missing: 'not available', edition: '2025-08-28' });
    expect(allies.filter(({ share }) => isAbsent(share)).map(({ ally }) => ally)).toEqual(['DEU', 'ISL']);
  });

  test('the Netherlands met it in 2024 with 2.02 % as printed, though its dollars of the year would say otherwise', () => {
    const answer = gap(LEDGER, 'NLD', { year: 2024 }, TODAY);
    expect(answer.share).toMatchObject({ value: 2.02, from: { kind: 'cell', edition: '2026-07-10' } });
    expect([answer.met, answer.gapAmount, answer.gapAmountResidual]).toMatchObject([true, { value: -242_687_600 }, { value: 2_383_760_000 }]);
    expect(gap(LEDGER, 'NLD', { year: 2024, asOf: '2025-09-01' }, TODAY).share).toMatchObject({ value: 2, held: 2.003353528 });
  });
});

describe('the alliance as of 31 March 2017', () => {
  const { allies, counts, editions, year } = status(LEDGER, { asOf: '2017-03-31' }, TODAY);

  test('is asked about 2016, the last year of its newest edition', () => {
    expect(year).toBe(2016);
  });

  test('has 28 allies, and Montenegro is not yet one', () => {
    expect(allies).toHaveLength(28);
    expect(allies.map(({ ally }) => ally)).not.toContain('MNE');
    expect(status(LEDGER, { asOf: '2017-06-05' }, TODAY).allies).toHaveLength(28);
    expect(status(LEDGER, { asOf: '2017-06-29', year: 2017 }, TODAY).allies.map(({ ally }) => ally)).toContain('MNE');
  });

  test('rests on 19 shares of the edition of 13 March, and 8 of July 2016 that stand in', () => {
    expect(editions.map(({ edition, shares, newest }) => [edition, shares, newest])).toEqual([['2017-03-13', 19, true], ['2016-07-04', 8, false]]);
    expect(allies.filter(({ standIn }) => standIn).map(({ ally }) => ally).sort()).toEqual(['ALB', 'BGR', 'CZE', 'DNK', 'LTU', 'LVA', 'ROU', 'SVK']);
    expect(counts).toEqual({ met: 5, notMet: 22, notHeld: 0, standIn: 8 });
  });

  test('Iceland has no share, since it has no forces', () => {
    expect(shareOf(allies, 'ISL')).toEqual({ missing: 'not available', because: 'no forces', edition: '2017-03-13' });
  });
});

test('an ally has no gap in a year in which it was no member, in neither reading', () => {
  const answer = gap(LEDGER, 'MNE', { asOf: '2024-07-01', year: 2016 }, TODAY);
  expect(answer.share).toMatchObject({ value: 1.42 });
  expect([answer.gapPoints, answer.gapAmount, answer.gapAmountResidual, answer.met]).toEqual([...Array<unknown>(3).fill({ missing: 'not a member' }), null]);
});

test('the quotations of 13 March 2017 and the tables of 2024 are compared cell by cell', () => {
  const { counts } = changes(LEDGER, '2017-03-13', '2024-06-17', {}, TODAY);
  expect(counts.revised + counts.unchanged + counts.onlyBefore).toBe(LEDGER.seriesOf('nato-defexp', 'defence-share-of-gdp').reduce((sum, key) => sum + cellsIn(key, '2017-03-13'), 0));
});

const shared = sharedFolder();

describe.skipIf(!shared)('built again from the raw files', () => {
  let built: BuiltRecord;
  const files: string[] = [];

  beforeAll(async () => {
    built = await buildRecord(join(shared as string, 'data'), await readRecordSources(recordFolder), (file, cells) => files.push(`${file} ${cells}`));
  }, 300_000);

  test('the record has the same bytes', () => {
    expect(built.segments.map(({ name }) => `${name}.segment`)).toEqual(segmentFiles(recordFolder));
    for (const { name, segment } of built.segments) expect([name, Buffer.compare(encodeSegment(segment), readFileSync(join(recordFolder, `${name}.segment`)))]).toEqual([name, 0]);
  });

  test('every file gives the cells that it holds', () => {
    expect(files).toContain('nato/2024-06-17_def-exp-2024-TABLES.xlsx 5346');
    expect(files).toContain('nato/2026-07-10_def-exp-2026_core-defence-extract.csv 6273');
    expect(files).toContain('nato/nato-editions.csv 18248');
    expect(files).toContain('macro/raw/weo/WEO_2017-04_all.xlsx 15136');
    expect(files).toContain('macro/tidy/imf_weo.csv.gz 194871');
    expect(files).toHaveLength(31);
  });

  test('what was not read is told: broken rows, a digest table, averages of others, countries that are no allies, subjects without a measure, what is SIPRI’s', () => {
    const codes = new Map<string, number>();
    for (const { code } of built.problems) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({ 'row-not-read': 6, 'sheet-not-read': 1, 'entry-not-read': 36, 'rows-passed-over': 4, 'lines-passed-over': 7, 'sipri-series': 1, 'rows-lacking': 2 });
  });
});

function asked(asOf: string, year: number): StatusAnswer {
  return status(LEDGER, { asOf, year }, TODAY);
}

function shareOf(allies: StatusAnswer['allies'], wanted: string): KnownAnswer | undefined {
  return allies.find(({ ally }) => ally === wanted)?.share;
}

function cellsIn(key: Parameters<typeof LEDGER.rows>[0], edition: string): number {
  const view = LEDGER.asOf(TODAY);
  const held = (year: number): boolean => !('missing' in view.observeIn({ publication: key.publication, edition, title: '' }, key, year));
  return Array.from({ length: 60 }, (_, index) => 1980 + index).filter(held).length;
}
