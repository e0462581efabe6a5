import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { placeFiles, writeText, type FileToWrite } from './place-files.ts';

let folder: string;
beforeEach(() => { folder = temporaryFolder(); });

const file = (name: string, content: string): FileToWrite => ({ path: join(folder, name), write: (path) => writeText(path, [content]) });
const broken = (name: string): FileToWrite => ({ path: join(folder, name), write: (path) => { writeFileSync(path, 'half'); throw new Error('The pen broke'); } });
const place = (files: readonly FileToWrite[], force = false): ReturnType<typeof placeFiles> => placeFiles(files, () => [], { force });

test('placeFiles() writes all files and what is made from them, with lengths and hashes', async () => {
  const written = await placeFiles([file('a.txt', 'abc')], ([first]) => [file('b.txt', first?.sha256 ?? '')], { force: false });
  expect(written.map(({ file: name, bytes }) => [name, bytes])).toEqual([['a.txt', 3], ['b.txt', 64]]);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
});

test('placeFiles() leaves nothing behind where one of the files fails', async () => {
  await expect(place([file('a.txt', 'abc'), broken('b.txt')])).rejects.toThrow('The pen broke');
  expect(readdirSync(folder)).toEqual([]);
});

test('placeFiles() keeps what was there where it fails, even with force', async () => {
  writeFileSync(join(folder, 'a.txt'), 'old');
  await expect(place([file('a.txt', 'new'), broken('b.txt')], true)).rejects.toThrow('The pen broke');
  expect([readdirSync(folder), readFileSync(join(folder, 'a.txt'), 'utf8')]).toEqual([['a.txt'], 'old']);
});

test('placeFiles() replaces a file only when forced to', async () => {
  writeFileSync(join(folder, 'a.txt'), 'old');
  await expect(place([file('a.txt', 'new')])).rejects.toThrow('It is already there. Name another, or add --force to replace it');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  await place([file('a.txt', 'new')], true);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
});

test('placeFiles() refuses folders that are not there and paths that are folders', async () => {
  await expect(place([file('none/a.txt', '')])).rejects.toThrow('There is no such folder. Make it, or name another');
  mkdirSync(join(folder, 'a'));
  await expect(place([file('a', '')])).rejects.toThrow('This is a folder, and a file is to be written');
});

test.each([
  ['EACCES', 'There is no right to write there. Name a folder of your own'],
  ['EROFS', 'There is no right to write there. Name a folder of your own'],
  ['ENOSPC', 'The disk is full; nothing was written. Make room, or name a folder on another disk'],
])('placeFiles() says what the disk refuses: %s', async (code, words) => {
  const refused = { path: join(folder, 'a.txt'), write: () => { throw Object.assign(new Error('Refused'), { code }); } };
  await expect(place([refused])).rejects.toThrow(words);
  expect(readdirSync(folder)).toEqual([]);
});

test('writeText() writes pieces of any size in their order', () => {
  const pieces = Array.from({ length: 50_000 }, (_, at) => `${at},ü\n`);
  writeText(join(folder, 'long.txt'), pieces);
  expect(readFileSync(join(folder, 'long.txt'), 'utf8')).toBe(pieces.join(''));
});
