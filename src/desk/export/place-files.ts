import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { refuse } from '#kit';

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
 * Writes files under temporary names and gives them theirs when all are whole: either all are there, or none has changed.
 * `later` are files made from what was written, such as a descriptor with hashes.
 *
 * @throws OutturnError where a folder is not there, a file is and may not be replaced, or the disk refuses
 */
export async function placeFiles(files: readonly FileToWrite[], later: (written: readonly WrittenFile[]) => readonly FileToWrite[], { force }: { readonly force: boolean }): Promise<readonly WrittenFile[]> {
  const partials: string[] = [];
  try {
    const first = await writePartials(files, partials, force);
    const second = await writePartials(later(first), partials, force);
    const written = [...first, ...second];
    written.forEach(({ path }, at) => renameSync(partials[at] as string, path));
    return written;
  } finally {
    for (const partial of partials) rmSync(partial, { force: true });
  }
}

/** Refuses a path that cannot be written to, before any work is done. */
export function checkTarget(path: string, force: boolean): void {
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse('no-such-folder', `folder "${folder}"`, 'There is no such folder', 'Make it, or name another');
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) refuse('is-a-folder', `path "${path}"`, 'This is a folder, and a file is to be written', 'Name the file in it, such as figures.csv');
  if (!force) refuse('file-exists', `file "${path}"`, 'It is already there', 'Name another, or add --force to replace it');
}

/** Writes text in pieces, with few calls of the system and little memory. */
export function writeText(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      writeAll(file, waiting);
      waiting = '';
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

async function writePartials(files: readonly FileToWrite[], partials: string[], force: boolean): Promise<WrittenFile[]> {
  for (const { path } of files) checkTarget(path, force);
  const written: WrittenFile[] = [];
  for (const { path, write } of files) {
    const partial = `${path}.${process.pid}.partial`;
    partials.push(partial);
    await told(path, async () => write(partial));
    written.push({ path, file: basename(path), bytes: statSync(partial).size, sha256: await hashOf(partial) });
  }
  return written;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** What the disk refuses, said as a problem. */
async function told(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) refuse('no-right-to-write', `file "${path}"`, 'There is no right to write there', 'Name a folder of your own');
    if (['ENOSPC', 'EDQUOT'].includes(code)) refuse('disk-full', `file "${path}"`, 'The disk is full; nothing was written', 'Make room, or name a folder on another disk');
    throw error;
  }
}
