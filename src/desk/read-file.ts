import { basename } from 'node:path';
import { readFile, stat } from 'node:fs/promises';
import { OutturnError, refuse, type Outcome } from '#kit';
import type { ImportOptions, OpenedFile, ReadSource } from '#sources';

/** A file that was read: what it holds, and every part of it that could not be read. */
export interface ReadFile {
  readonly source: ReadSource;
  readonly problems: Outcome<unknown>['problems'];
}

/**
 * Reads a file of a publisher whole, or refuses it.
 *
 * @throws OutturnError with the place and the way out.
 */
export async function readSourceFile(path: string, options: ImportOptions = {}): Promise<ReadFile> {
  const { readSource } = await import('#sources');
  const opened = await openSourceFile(path);
  const read = readSource(opened.value, options);
  if (!read.value) throw firstProblem(read.problems, path);
  return { source: read.value, problems: [...opened.problems, ...read.problems] };
}

/**
 * Opens a file by what it holds, whoever made it, or refuses it.
 *
 * @throws OutturnError with the place and the way out.
 */
export async function openSourceFile(path: string): Promise<Outcome<OpenedFile>> {
  const { openFile, refuseIfTooLarge } = await import('#sources');
  const opened = await openFile(basename(path), await bytesOf(path, refuseIfTooLarge));
  if (!opened.value) throw firstProblem(opened.problems, path);
  return { value: opened.value, problems: opened.problems };
}

async function bytesOf(path: string, refuseIfTooLarge: (name: string, size: number) => void): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return refuse('no-such-file', path, 'There is no such file', 'Check the path');
  if (!found.isFile()) return refuse('not-a-file', path, 'This is not a file', 'Name one file; for several, call the command for each');
  refuseIfTooLarge(basename(path), found.size);
  return readFile(path);
}

function firstProblem(problems: Outcome<unknown>['problems'], path: string): OutturnError {
  return new OutturnError(problems[0] ?? { code: 'unreadable', where: path, what: 'The file could not be read', wayOut: 'Check that it is whole' });
}
