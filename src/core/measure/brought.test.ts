import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../../test/support/example-ledger.ts';
import { segmentWritten } from '../../../test/support/written-ledger.ts';
import { ledgerOf, type Edition } from '../ledger/ledger.ts';
import { broughtCells } from './brought.ts';

const HELD = segmentWritten(`
  edition     figure  ally  year  value  copy
  2023-07-07  share   DEU   2022  1.49   tables
  2023-07-07  share   EST   2022  2.16   tables
  2023-07-07  share   POL   2022  ..     tables
  2024-06-17  share   DEU   2022  1.51   tables
  2024-06-17  share   POL   2022  2.23   tables
`);

/** What a segment brings of its only edition, one line to a cell: party, what was told, what is told, whether it is the same. */
function brought(written: string): string[] {
  const segment = segmentWritten(written);
  const [before, after] = [ledgerOf([HELD], exampleFacts), ledgerOf([HELD, segment], exampleFacts)];
  const edition = after.editions.find(({ date }) => date === segment.editions[0]?.date) as Edition;
  const day = edition.published.knownFrom;
  const said = (cell: { readonly presence: string; readonly value: number; readonly edition: string } | undefined): string => (cell ? `${cell.presence === 'figure' ? cell.value : cell.presence} of ${cell.edition}` : 'nothing');
  return broughtCells(segment, edition, before.asOf(day), after.asOf(day)).map((cell) => `${cell.key.party}: ${said(cell.before)} → ${said(cell.after)}${cell.same ? ', the same' : ''}`);
}

describe('broughtCells() holds what is told with a segment beside what is told without it', () => {
  test('of a new edition: the newest edition that has the cell spoke before, a blank cell takes the figure away', () => {
    expect(brought(`
      edition     figure  ally  year  value
      2025-08-28  share   DEU   2022  1.51
      2025-08-28  share   EST   2022  ..
      2025-08-28  share   LVA   2022  2.08
      2025-08-28  share   POL   2022  2.20
    `)).toEqual([
      'DEU: 1.51 of 2024-06-17 → 1.51 of 2025-08-28, the same',
      'EST: 2.16 of 2023-07-07 → not available of 2025-08-28',
      'LVA: nothing → 2.08 of 2025-08-28',
      'POL: 2.23 of 2024-06-17 → 2.2 of 2025-08-28',
    ]);
  });

  test('of an older edition: as of its own day', () => {
    expect(brought(`
      edition     figure  ally  year  value
      2023-03-21  share   DEU   2022  1.50
    `)).toEqual(['DEU: nothing → 1.5 of 2023-03-21']);
  });

  test('of a further copy: the nearer copy speaks, whichever is the new one', () => {
    expect(brought(`
      edition     figure  ally  year  value  copy
      2024-06-17  share   DEU   2022  1.52   workbook
      2024-06-17  share   EST   2022  2.15   workbook
    `)).toEqual(['DEU: 1.51 of 2024-06-17 → 1.52 of 2024-06-17', 'EST: 2.16 of 2023-07-07 → 2.15 of 2024-06-17']);
    expect(brought(`
      edition     figure  ally  year  value  copy
      2024-06-17  share   DEU   2022  1.52   digest
    `)).toEqual(['DEU: 1.51 of 2024-06-17 → 1.51 of 2024-06-17, the same']);
  });

  test('an edition that the segment does not hold brings nothing', () => {
    const ledger = ledgerOf([HELD], exampleFacts);
    expect(broughtCells(HELD, { publication: 'nato-defexp', date: '2009-02-19', title: '' }, ledger.asOf('2024-12-31'), ledger.asOf('2024-12-31'))).toEqual([]);
  });
});
