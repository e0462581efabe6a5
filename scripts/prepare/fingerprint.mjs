import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src', 'data', 'scripts/build'];
const FILES = [
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'tsconfig.json',
  'tsconfig.pure.json',
  'tsconfig.types.json',
];

/**
 * What the build is made of, told twice: by time stamps, cheap to ask and often different for no reason (a fresh
 * clone, a switched branch), and by content, asked only when the stamps differ.
 */
export function sourceFiles(root) {
  const inFolders = FOLDERS.flatMap((folder) => filesUnder(root, folder)).filter((path) => !isTest(path));
  return [...inFolders, ...FILES.filter((path) => existsSync(join(root, path)))].sort();
}

export function stampOf(root, paths) {
  return digest(paths, (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return `${size} ${mtimeMs}`;
  });
}

export function contentOf(root, paths) {
  return digest(paths, (path) => readFileSync(join(root, path)));
}

export function fileDigest(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function digest(paths, read) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\n${path}\n`).update(read(path));
  return hash.digest('hex');
}

function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : entry.isFile() ? [path] : [];
  });
}

function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}
