import { expect, test } from 'vitest';
import { textOf } from './tree.ts';

test('CITATION.cff tells the version and the licence of package.json', () => {
  const { version, license } = JSON.parse(textOf('package.json')) as { version: string; license: string };
  const lines = textOf('CITATION.cff').split('\n');
  expect(lines).toEqual(expect.arrayContaining(['cff-version: 1.2.0', 'type: software', `version: "${version}"`, `license: ${license}`, '  - name: "Outturn contributors"']));
});
