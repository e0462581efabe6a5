import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Declarations of the public doors, into dist/types. */
export function buildTypes(root) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.types.json'], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stdout.trim());
}
