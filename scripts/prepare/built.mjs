import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUTS } from '../build/entries.mjs';
import { contentOf, sourceFiles, stampOf } from './fingerprint.mjs';

/** Whether dist was built from the sources as they are now. */
export function isBuilt(root) {
  const built = readBuilt(root);
  if (built === undefined || !OUTPUTS.every((path) => existsSync(join(root, path)))) return false;
  const paths = sourceFiles(root);
  const stamp = stampOf(root, paths);
  if (built.stamp === stamp) return true;
  if (built.content !== contentOf(root, paths)) return false;
  writeBuilt(root, { ...built, stamp });
  return true;
}

/** The sources as they are now; take it before a build, so that an edit made meanwhile is built the next time. */
export function sourceMark(root) {
  const paths = sourceFiles(root);
  return { stamp: stampOf(root, paths), content: contentOf(root, paths) };
}

export function writeBuilt(root, mark) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(builtPath(root), `${mark.stamp}\n${mark.content}\n`);
}

function readBuilt(root) {
  if (!existsSync(builtPath(root))) return undefined;
  const [stamp, content] = readFileSync(builtPath(root), 'utf8').split('\n');
  return { stamp, content };
}

function builtPath(root) {
  return join(root, 'dist', '.built');
}
