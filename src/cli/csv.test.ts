import { expect, test } from 'vitest';
import type { Effects } from './effects.ts';
import { toCsv, type CsvRecord } from './csv.ts';

function printed(records: readonly CsvRecord[]): { readonly text: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const effects: Effects = { out: () => undefined, note: (text) => void notes.push(text), colour: false, today: () => '2026-11-21', now: () => '2026-11-21T12:00:00.000Z' };
  return { text: toCsv(effects, records), notes };
}

test('toCsv() writes a header and a line for each record, formulas made harmless', () => {
  expect(printed([{ ally: 'DEU', note: '=1+1', gap: -1.5 }, { ally: 'POL', note: null, gap: 2 }])).toEqual({ text: "ally,note,gap\r\nDEU,'=1+1,-1.5\r\nPOL,,2\r\n", notes: [] });
});

test('toCsv() of no records is nothing, and a note says so', () => {
  expect(printed([])).toEqual({ text: '', notes: ['There are no rows, so no CSV was written\n'] });
});
