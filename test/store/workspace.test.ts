import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkspace, type ImportLogEntry } from '#store';
import { engines } from '../support/engines.ts';

const entry = (segment: string): ImportLogEntry => ({
  segment,
  file: 'table.xlsx',
  sha256: 'a'.repeat(64),
  publication: 'nato-defexp',
  importer: 'nato-workbook',
  editions: ['2024-06-17'],
  cells: 5346,
  problems: ['TABLE1!D42: "It\'s", said the row; drop table import_log'],
  loaded: '2026-11-21T19:49:31.000Z',
});

for (const engine of engines()) {
  describe(`the workspace on ${engine.name}`, () => {
    beforeAll(() => engine.start());
    afterAll(() => engine.stop());

    test('keeps the log of imports, oldest first, through closing and opening', async () => {
      const place = await engine.fresh();
      const first = await openWorkspace(place);
      await first.imports.add(entry('one'));
      await first.imports.add(entry('two'));
      await first.close();
      const again = await openWorkspace(place);
      expect(await again.imports.list()).toEqual([entry('one'), entry('two')]);
      await again.close();
    });

    test('refuses a second entry for the same segment, and a hash that is none', async () => {
      const workspace = await openWorkspace(await engine.fresh());
      await workspace.imports.add(entry('one'));
      await expect(workspace.imports.add(entry('one'))).rejects.toThrow(/unique/);
      await expect(workspace.imports.add({ ...entry('two'), sha256: 'not a hash' })).rejects.toThrow(/check/);
      expect(await workspace.imports.list()).toEqual([entry('one')]);
      await workspace.close();
    });
  });
}
