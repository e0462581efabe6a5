import { describe, expect, test } from 'vitest';
import { ledgerOf } from '#core';
import { exampleFacts, exampleLedger } from '../../test/support/example-ledger.ts';
import { search } from './search.ts';

describe('search()', () => {
  test('finds by beginnings and near spellings, time and again', async () => {
    for (const words of ['germ', 'Germny', 'germany']) expect((await search(exampleLedger, words)).hits[0]).toMatchObject({ kind: 'ally', id: 'DEU' });
  });

  test('each ledger has its own index', async () => {
    const other = ledgerOf([], { ...exampleFacts, allies: [] });
    expect([(await search(exampleLedger, 'germany')).hits.length > 0, (await search(other, 'germany')).hits]).toEqual([true, []]);
  });

  test('refuses more than anyone searches for', async () => {
    expect((await search(exampleLedger, 'a'.repeat(200))).hits).toEqual([]);
    await expect(search(exampleLedger, 'a'.repeat(201))).rejects.toThrow('search of 201 characters: No search is longer than 200 characters. Search for a few words.');
  });
});
