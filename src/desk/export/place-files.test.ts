import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { checkTargets, placeFiles, writeText, type FileToWrite } from './place-files.ts';

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

test('placeFiles() refuses pipes and links, with force as well, and leaves them as they are', async () => {
  const [pipe, link, dead] = ['pipe', 'link', 'dead'].map((name) => join(folder, name)) as [string, string, string];
  execFileSync('mkfifo', [pipe]);
  writeFileSync(join(folder, 'a.txt'), 'old');
  symlinkSync(join(folder, 'a.txt'), link);
  symlinkSync(join(folder, 'none'), dead);
  for (const name of ['pipe', 'link', 'dead']) await expect(place([file(name, 'new')], true)).rejects.toThrow('This is a pipe, a device or a link, and only a plain file can be replaced');
  expect([lstatSync(pipe).isFIFO(), lstatSync(link).isSymbolicLink(), lstatSync(dead).isSymbolicLink(), readFileSync(join(folder, 'a.txt'), 'utf8')]).toEqual([true, true, true, 'old']);
  expect(() => checkTargets(['/dev/null'], true)).toThrow('This is a pipe, a device or a link');
});

const overtaken = (name: string, overtake: (path: string) => void): FileToWrite => ({ path: join(folder, name), write: async (path) => {
  await writeText(path, ['ours']);
  overtake(join(folder, name));
} });

test('placeFiles() never replaces what was made meanwhile, and takes back what it had placed', async () => {
  const late = overtaken('b.txt', (path) => writeFileSync(path, 'theirs'));
  await expect(placeFiles([file('a.txt', 'ours')], () => [late], { force: false })).rejects.toThrow('b.txt": It was made by another program meanwhile, and was left as it is. Name another, or add --force to replace it');
  expect([readdirSync(folder), readFileSync(join(folder, 'b.txt'), 'utf8')]).toEqual([['b.txt'], 'theirs']);
  await placeFiles([file('a.txt', 'ours')], () => [late], { force: true });
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('ours');
});

test('placeFiles() says what the disk refuses at the last step, and with force keeps what it had placed', async () => {
  const late = overtaken('b.txt', (path) => mkdirSync(path));
  await expect(placeFiles([file('a.txt', 'ours')], () => [late], { force: true })).rejects.toThrow('b.txt": The disk refuses it (EISDIR). Name another file or folder');
  expect([readdirSync(folder).sort(), readFileSync(join(folder, 'a.txt'), 'utf8')]).toEqual([['a.txt', 'b.txt'], 'ours']);
});

test('placeFiles() refuses two files of one name before it writes any', async () => {
  await expect(place([file('a.txt', '1'), file('A.txt', '2')], true)).rejects.toThrow('Two files of this export would have this name. Name the file otherwise, such as figures.csv');
  await expect(placeFiles([file('a.txt', '1')], () => [file('./a.txt', '2')], { force: true })).rejects.toThrow('Two files of this export would have this name');
  expect(readdirSync(folder)).toEqual([]);
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

test('writeText() writes pieces of any size in their order', async () => {
  const pieces = Array.from({ length: 50_000 }, (_, at) => `${at},ü\n`);
  await writeText(join(folder, 'long.txt'), pieces);
  expect(readFileSync(join(folder, 'long.txt'), 'utf8')).toBe(pieces.join(''));
});
