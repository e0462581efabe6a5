import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file, or nothing: the bytes go to a file of another name first and are linked to theirs when they are whole on
 * the disk. A file is never overwritten.
 *
 * @returns whether it was written; false where a file of that name is already there.
 */
export function writeOnce(folder: string, name: string, bytes: Uint8Array): boolean {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, name);
  if (existsSync(target)) return false;
  const partial = join(folder, `${name}.${process.pid}.partial`);
  try {
    writeWhole(partial, bytes);
    linkSync(partial, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(partial, { force: true });
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.byteLength; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
