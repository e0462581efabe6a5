import { createHash } from 'node:crypto';
import { closeSync, constants, copyFileSync, createReadStream, linkSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { refuse } from '#kit';
import { toldAtOnce, toldOf } from './disk-problem.ts';
import { withPartials, type NotePartial } from './partials.ts';

/** A file to be written: `write` gets a temporary path beside the final one. */
export interface FileToWrite {
  readonly path: string;
  readonly write: (path: string) => void | Promise<void>;
}

/** A file that was written. */
export interface WrittenFile {
  readonly path: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes files under temporary names, and gives them theirs when all are whole. Until then nothing of what was there changes.
 * Without `force` no file is ever replaced, not even one made meanwhile, and either all are there at the end or none. With
 * `force` each is replaced in one step, old or new and never half; should the disk refuse one of them, those placed before it
 * stay, and the problem names it. `later` are files made from what was written, such as a descriptor with hashes.
 *
 * @throws OutturnError where a folder is not there, a file is and may not be replaced, two are one, or the disk refuses
 */
export function placeFiles(files: readonly FileToWrite[], later: (written: readonly WrittenFile[]) => readonly FileToWrite[], { force }: { readonly force: boolean }): Promise<readonly WrittenFile[]> {
  return withPartials(async (note) => {
    checkTargets(files.map(({ path }) => path), force);
    const first = await writePartials(files, note);
    const more = later(first);
    checkTargets([...files, ...more].map(({ path }) => path), force);
    const written = [...first, ...(await writePartials(more, note))];
    if (force) replaceAll(written);
    else placeAll(written);
    return written;
  });
}

/**
 * Refuses paths that cannot be written to, before any work is done.
 *
 * @throws OutturnError `same-file`, `no-such-folder`, `is-a-folder`, `not-a-file`, `file-exists`
 */
export function checkTargets(paths: readonly string[], force: boolean): void {
  const known = new Set<string>();
  for (const path of paths) {
    const place = resolve(path).toLowerCase();
    if (known.has(place)) refuse('same-file', `file "${path}"`, 'Two files of this export would have this name', 'Name the file otherwise, such as figures.csv');
    known.add(place);
    toldAtOnce(path, () => checkTarget(path, force));
  }
}

/** Writes text in pieces, with few calls of the system and little memory; between them the program can be stopped. */
export async function writeText(path: string, pieces: Iterable<string>): Promise<void> {
  const file = openSync(path, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      writeAll(file, waiting);
      waiting = '';
      await nextTurn();
    }
    writeAll(file, waiting);
  } finally {
    closeSync(file);
  }
}

/** Text as a file. */
export function textFile(path: string, text: string): FileToWrite {
  return { path, write: (partial) => writeText(partial, [text]) };
}

/** A JSON document as a file. */
export function jsonFile(path: string, content: object): FileToWrite {
  return textFile(path, `${JSON.stringify(content, null, 2)}\n`);
}

const PIECE = 2 ** 18;

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Pipes, devices and links are refused even with force: to replace one is never what was meant. */
function checkTarget(path: string, force: boolean): void {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse('no-such-folder', `folder "${folder}"`, 'There is no such folder', 'Make it, or name another');
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) refuse('is-a-folder', `path "${path}"`, 'This is a folder, and a file is to be written', 'Name the file in it, such as figures.csv');
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return;
  if (!there.isFile()) refuse('not-a-file', `path "${path}"`, 'This is a pipe, a device or a link, and only a plain file can be replaced', 'Name a file that is not there yet, such as figures.csv');
  if (!force) refuse('file-exists', `file "${path}"`, 'It is already there', 'Name another, or add --force to replace it');
}

async function writePartials(files: readonly FileToWrite[], note: NotePartial): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { path, write } of files) {
    const partial = note(partialOf(path));
    const [bytes, sha256] = await toldOf(path, async () => {
      await write(partial);
      return [statSync(partial).size, await hashOf(partial)] as const;
    });
    written.push({ path, file: basename(path), bytes, sha256 });
  }
  return written;
}

function partialOf(path: string): string {
  return `${path}.${process.pid}.partial`;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

function replaceAll(written: readonly WrittenFile[]): void {
  for (const { path } of written) toldAtOnce(path, () => renameSync(partialOf(path), path));
}

/** Gives every file its name where nothing has it; where one cannot be, takes back those that were placed before it. */
function placeAll(written: readonly WrittenFile[]): void {
  const placed: string[] = [];
  try {
    for (const { path } of written) {
      toldAtOnce(path, () => placeNew(partialOf(path), path));
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    throw error;
  }
}

/** A second name for the file; on disks that know no second names a copy. Both refuse a name that is taken. */
function placeNew(partial: string, path: string): void {
  try {
    linkSync(partial, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!NO_SECOND_NAMES.includes(code)) throw error;
    copyFileSync(partial, path, constants.COPYFILE_EXCL);
  }
}

const NO_SECOND_NAMES: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
